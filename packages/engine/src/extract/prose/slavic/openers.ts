/** What a run of words opens: a relative, a participle, a complement, a condition, a tag of saying. */
import { caseOf } from './cells.ts';
import { type Clause, type ClauseKind } from './clause.ts';
import { type Language } from './language.ts';
import { type Phrase } from './phrase.ts';
import { isPassive, isPredicateWord, likeParticiple, type Run } from './runs.ts';
import { type Word } from './words.ts';

/** Words without a conjunction before them. */
export function leading(words: readonly Word[], language: Language): readonly Word[] {
  let from = 0;
  while (
    from < words.length - 1 &&
    (language.sets.and.has(words[from]?.lower ?? '') || language.sets.but.has(words[from]?.lower ?? ''))
  )
    from += 1;
  return words.slice(from);
}

interface Opener {
  readonly kind: ClauseKind;
  readonly parent?: Clause;
  readonly head?: Phrase;
}

export function kindOf(
  run: Run,
  words: readonly Word[],
  clauses: readonly Clause[],
  byWord: readonly (Phrase | undefined)[],
  language: Language,
): Opener | undefined {
  const first = words[0];
  if (first === undefined) return undefined;
  const last = clauses.at(-1);
  const { sets, code } = language;
  const finite = run.words.some((word) => isPredicateWord(word, byWord));
  // «чи постачав завод …»: whether.
  if (language.code === 'uk' && run.words[0]?.lower === 'чи') return { kind: 'open' };
  const pair = `${first.lower} ${words[1]?.lower ?? ''}`;
  if (
    run.words.some((word) => sets.open.has(word.lower) && byWord[word.at] === undefined) ||
    sets.open.has(pair)
  )
    return { kind: 'open' };
  // «какие товары были проданы», «кто подписал акты»: asked, not told.
  if (run.opened === ',' && finite && ASKS[code].test(first.lower)) return { kind: 'open' };
  const relative = words.slice(0, 5).find((word) => word.relative !== undefined);
  if (relative !== undefined && last !== undefined) {
    const head = headFor(words[0]?.at ?? 0, relative.relative ?? 0, byWord, true);
    return head === undefined ? { kind: 'sub' } : { kind: 'which', head, parent: last };
  }
  if (sets.that.has(first.lower) && (finite || words.length > 1)) {
    const over = clauses.findLast((clause) => clause.kind !== 'gloss') ?? last;
    if (code === 'uk' && first.lower === 'що' && !says(over, byWord)) {
      const head = headFor(first.at, 0xffffff, byWord, true);
      if (head !== undefined && last !== undefined) return { kind: 'which', head, parent: last };
    }
    return { kind: 'that', ...(over === undefined ? {} : { parent: over }) };
  }
  if (
    /^(?:как|як)$/u.test(first.lower) &&
    finite &&
    run.words.some((word) => word.verbs.some(({ entry }) => entry.stance !== undefined))
  )
    return { kind: 'tag' };
  if (sets.subordinate.has(first.lower) || sets.subordinate.has(pair))
    return finite ? { kind: 'sub' } : undefined;
  const early = words.slice(0, 3);
  const goesOn =
    run.opened === 'и' &&
    last?.kind === 'participle' &&
    last.head !== undefined &&
    likeParticiple(words[0], byWord);
  if (goesOn && !finite)
    return {
      kind: 'participle',
      head: last.head as Phrase,
      ...(last.parent === undefined ? {} : { parent: last.parent }),
    };
  if (run.opened === ',' || /^[–—-]$/u.test(run.opened)) {
    const participle = early.find(
      (word) =>
        byWord[word.at] === undefined &&
        word.verbs.some(({ shape }) => shape === 'passive' || shape === 'active'),
    );
    const open = waiting(clauses, byWord, run.opened);
    // «Компанія «Халден», якій …, зареєстрована в Дубаї»: what lacks its verb has it here.
    if (participle !== undefined && open !== undefined && open !== last && !finite) {
      return undefined;
    }
    if (participle !== undefined && last !== undefined && !finite) {
      const cells =
        participle.verbs.find(({ shape }) => shape === 'passive' || shape === 'active')?.cells ?? 0;
      const head = headFor(first.at, cells, byWord, false);
      if (head !== undefined) return { kind: 'participle', head, parent: last };
    }
  }
  if (
    !finite &&
    run.words.some(
      (word) => byWord[word.at] === undefined && word.verbs.some(({ shape }) => shape === 'converb'),
    )
  ) {
    const parent = waiting(clauses, byWord, run.opened) ?? last;
    return parent === undefined ? { kind: 'converb' } : { kind: 'converb', parent };
  }
  const says1 = words.find((word) => isPredicateWord(word, byWord));
  if (
    says1 !== undefined &&
    last !== undefined &&
    !hasSubject(waiting(clauses, byWord, run.opened), byWord) &&
    (run.opened === ',' || /^[–—-]$/u.test(run.opened) || run.opened === '"') &&
    says1.verbs.some(({ entry, shape }) => entry.stance !== undefined && shape !== 'short') &&
    isTag(run, words, says1, byWord)
  )
    return { kind: 'tag' };
  return undefined;
}

/** Words that open a question inside a sentence. */
const ASKS = {
  ru: /^(?:как(?:ой|ая|ое|ие|их|им|ими|ую|ого|ому)|кто|кого|кому|кем|чей|чья|чь[её]|чьи|сколько|зачем|почему|насколько)$/u,
  uk: /^(?:хто|кого|кому|ким|чий|чия|чиє|чиї|скільки|навіщо|чому|наскільки)$/u,
} as const;

/** Whether a clause without a verb has what could be the subject of one: «Иван Самарин, директор завода, сообщил». */
function hasSubject(clause: Clause | undefined, byWord: readonly (Phrase | undefined)[]): boolean {
  return (
    clause?.words.some((word) => {
      const phrase = byWord[word.at];
      return (
        phrase !== undefined &&
        phrase.preposition === undefined &&
        phrase.owner === undefined &&
        (phrase.cells & 0xf) !== 0
      );
    }) === true
  );
}

/** «…, сообщил директор»: the verb of saying opens, or only adverbs and a source stand before it, and it governs nothing. */
function isTag(
  run: Run,
  words: readonly Word[],
  verb: Word,
  byWord: readonly (Phrase | undefined)[],
): boolean {
  const before = words.filter((word) => word.at < verb.at);
  if (
    before.length > 0 &&
    !before.every((word) => word.token.kind === 'word' && byWord[word.at] === undefined)
  ) {
    // «…», директор сообщил
    if (!(run.opened === '"' || /^[–—-]$/u.test(run.opened))) return false;
  }
  const object = words.some((word) => {
    const phrase = byWord[word.at];
    return (
      phrase !== undefined &&
      word.at > verb.at &&
      phrase.preposition === undefined &&
      (phrase.kind === 'event' || phrase.kind === 'goods' || phrase.kind === 'document') &&
      (phrase.cells & 0xf) === 0 &&
      caseOf(phrase.cells) !== 'gen' &&
      phrase.owner === undefined
    );
  });
  return !object;
}

function says(clause: Clause | undefined, byWord: readonly (Phrase | undefined)[]): boolean {
  return (
    clause?.words.some(
      (word) =>
        byWord[word.at] === undefined &&
        (word.verbs.some(({ entry }) => entry.stance !== undefined || entry.bearings.includes('denies')) ||
          /^(?:відомо|невідомо|очевидно|зрозуміло|неправда|правда|немає|нема|те|тим|того|тому)$/u.test(
            word.lower,
          )),
    ) === true
  );
}

/** The phrase before a relative or participle that agrees with it: the nearest, past what hangs on it. */
function headFor(
  before: number,
  cells: number,
  byWord: readonly (Phrase | undefined)[],
  byGender: boolean,
): Phrase | undefined {
  let seen: Phrase | undefined;
  for (let at = before - 1, tries = 0; at >= 0 && tries < 24; at -= 1, tries += 1) {
    const phrase = byWord[at];
    if (phrase === undefined || phrase === seen) continue;
    seen = phrase;
    if (phrase.kind === 'abstract' && phrase.groups.length === 0) continue;
    const agrees = byGender ? sharesGender(phrase, cells) : (phrase.cells & cells) !== 0;
    if (agrees) return phrase;
    if (phrase.form === 'pronoun') return undefined;
  }
  return undefined;
}

function sharesGender(phrase: Phrase, cells: number): boolean {
  if (phrase.quantity !== undefined && phrase.plural) return (cells & 0x888888) !== 0;
  // «380 килограммов янтаря, который …»
  if (phrase.quantity !== undefined && phrase.form === 'description') return (cells & 0x777777) !== 0;
  for (const of of [0x111111, 0x222222, 0x444444, 0x888888])
    if ((phrase.cells & of) !== 0 && (cells & of) !== 0) return true;
  return false;
}

/** The nearest clause that still lacks its predicate. */
export function waiting(
  clauses: readonly Clause[],
  byWord: readonly (Phrase | undefined)[],
  opened: string,
): Clause | undefined {
  for (let i = clauses.length - 1; i >= 0 && i >= clauses.length - 5; i -= 1) {
    const clause = clauses[i] as Clause;
    if (clause.kind !== 'main' && clause.kind !== 'that' && clause.kind !== 'which' && clause.kind !== 'sub')
      continue;
    if (clause.bracketed) continue;
    // «X — дочерняя компания Y» lacks no verb.
    const next = clauses[i + 1];
    if (
      next?.kind === 'gloss' &&
      /^[–—-]$/u.test(next.opened) &&
      next.parent === clause &&
      !/^[–—-]$/u.test(opened)
    )
      return undefined;
    // «Ракета оснащена двигателем и содержит …» has its predicate.
    if (opened === 'и' && clause.words.some((word) => isPassive(word, byWord))) return undefined;
    if (!clause.words.some((word) => isPredicateWord(word, byWord))) return clause;
    if (clause.kind === 'main') return undefined;
  }
  return undefined;
}
