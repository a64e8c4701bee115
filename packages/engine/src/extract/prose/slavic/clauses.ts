/**
 * A sentence cut into clauses. Slavic commas part clauses reliably: a run between marks is a relative, a participle, a complement, a tag of
 * saying, a gloss, or goes on with a clause that still lacks its verb. It never fails; what fits nowhere goes with what stands before.
 */
import { type Clause, type ClauseKind } from './clause.ts';
import { type Language } from './language.ts';
import { kindOf, leading, waiting } from './openers.ts';
import { type Phrase } from './phrase.ts';
import { settlePredicate } from './predicate.ts';
import { type Run, isPredicateWord, runsOf } from './runs.ts';
import { type Word } from './words.ts';

export function clausesOf(
  words: readonly Word[],
  phrases: readonly Phrase[],
  hidden: ReadonlySet<Phrase>,
  language: Language,
): Clause[] {
  const clauses: Clause[] = [];
  const byWord = phraseByWord([...phrases, ...hidden], words.length);
  for (const run of runsOf(words, byWord, language)) place(run, clauses, byWord, language);
  for (const clause of clauses) {
    settlePhrases(clause, byWord, hidden);
    settlePredicate(clause, byWord);
  }
  return clauses;
}

function phraseByWord(phrases: readonly Phrase[], length: number): (Phrase | undefined)[] {
  const by: (Phrase | undefined)[] = Array.from({ length });
  for (const phrase of phrases) for (let i = phrase.from; i <= phrase.to; i += 1) by[i] = phrase;
  return by;
}

function place(
  run: Run,
  clauses: Clause[],
  byWord: readonly (Phrase | undefined)[],
  language: Language,
): void {
  const last = clauses.at(-1);
  const words = leading(run.words, language);
  const kind = kindOf(run, words, clauses, byWord, language);
  const finite = run.words.some((word) => isPredicateWord(word, byWord));
  const infinitive = run.words.some(
    (word) => byWord[word.at] === undefined && word.verbs.some(({ shape }) => shape === 'infinitive'),
  );
  if (kind === undefined) {
    // No opener of its own: it goes on with a clause that lacks its verb, else begins one beside the last.
    const open = run.bracketed ? undefined : waiting(clauses, byWord, run.opened);
    if (finite) {
      if (open !== undefined && !run.quoted) {
        open.words.push(...run.words);
        return;
      }
      const beside = last === undefined ? undefined : besideOf(last, run, words, language);
      begin(clauses, run, beside?.kind ?? 'main', beside?.parent, beside?.head, undefined);
      return;
    }
    if (
      open !== undefined &&
      open !== last &&
      !run.bracketed &&
      run.words.some(
        (word) => byWord[word.at] === undefined && word.verbs.some(({ shape }) => shape === 'passive'),
      )
    ) {
      open.words.push(...run.words);
      return;
    }
    if (infinitive && last !== undefined && !run.bracketed) {
      const governed = clauses.findLast((clause) =>
        clause.words.some((word) => isPredicateWord(word, byWord)),
      );
      if (governed !== undefined) {
        governed.words.push(...run.words);
        return;
      }
    }
    if (run.opened === 'и' && last !== undefined) {
      last.words.push(...run.words);
      return;
    }
    if (last === undefined || run.bracketed || /^[,–—:-]$/u.test(run.opened) || run.quoted) {
      begin(
        clauses,
        run,
        last === undefined && !/^[–—-]$/u.test(run.closed) && run.closed !== '"'
          ? 'main'
          : last === undefined
            ? 'main'
            : 'gloss',
        last,
        undefined,
        undefined,
      );
      return;
    }
    last.words.push(...run.words);
    return;
  }
  begin(clauses, run, kind.kind, kind.parent ?? last, kind.head, undefined);
}

function begin(
  clauses: Clause[],
  run: Run,
  kind: ClauseKind,
  parent: Clause | undefined,
  head: Phrase | undefined,
  before: Clause | undefined,
): Clause {
  const clause: Clause = {
    kind,
    words: [...run.words],
    phrases: [],
    head,
    parent,
    before: before ?? clauses.at(-1),
    predicate: undefined,
    governor: undefined,
    quoted: run.quoted,
    bracketed: run.bracketed,
    opened: run.opened,
    subject: [],
  };
  clauses.push(clause);
  return clause;
}

/** A clause beside the last: complements go on over «и» and «а», relatives over «и» without a subject of its own. */
function besideOf(
  last: Clause,
  run: Run,
  _words: readonly Word[],
  language: Language,
): { kind: ClauseKind; parent: Clause | undefined; head: Phrase | undefined } | undefined {
  const first = run.words[0]?.lower ?? '';
  const conjoined = run.opened === 'и' || language.sets.and.has(first) || language.sets.but.has(first);
  let base: Clause | undefined = last;
  while (
    base !== undefined &&
    (base.kind === 'gloss' || base.kind === 'participle' || base.kind === 'converb' || base.kind === 'tag')
  )
    base = base.parent;
  if (base === undefined || !conjoined) return undefined;
  if (base.kind === 'which' && run.opened !== 'и') base = base.parent;
  if (base === undefined) return undefined;
  return { kind: base.kind, parent: base.parent, head: base.head };
}

function settlePhrases(
  clause: Clause,
  byWord: readonly (Phrase | undefined)[],
  hidden: ReadonlySet<Phrase>,
): void {
  let seen: Phrase | undefined;
  for (const word of clause.words) {
    const phrase = byWord[word.at];
    if (phrase === undefined || phrase === seen) continue;
    seen = phrase;
    if (hidden.has(phrase)) continue;
    if (phrase.form === 'relative' && clause.kind === 'which') phrase.head = clause.head;
    clause.phrases.push(phrase);
  }
  // «компанія, що постачала»: the relative is no phrase of its own.
  const first = clause.words[0];
  if (clause.kind !== 'which' || clause.head === undefined || first === undefined) return;
  if (!clause.phrases.some(({ form }) => form === 'relative'))
    clause.phrases.unshift(relativeFor(clause.head, first));
}

function relativeFor(head: Phrase, word: Word): Phrase {
  return {
    ...head,
    start: word.token.start,
    end: word.token.end,
    from: word.at,
    to: word.at,
    cells: 0xf00f & (head.cells | (head.cells << 4) | 0xffffff),
    preposition: undefined,
    form: 'relative',
    mention: { start: word.token.start, end: word.token.end },
    quantity: undefined,
    owner: undefined,
    genitive: undefined,
    joined: false,
    head,
  };
}
