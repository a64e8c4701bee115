/** Which of the times, amounts and numbers of a sentence belong to a claim: those that stand in its clause or open it. */
import { TIMES_OF_DEEDS } from '../../../data/lexicon/slavic/frames.ts';
import type { ProseDraft } from '../draft.ts';
import type { Clause } from './clause.ts';
import { standsFor } from './phrase.ts';
import type { Proposition } from './proposition.ts';
import type { Sentence } from './running.ts';
import type { Word } from './words.ts';

const BOUNDARY = /^[,;:–—()-]$/u;

export function valuesOf(
  told: Proposition,
  sentence: Sentence,
  text: string,
): Pick<ProseDraft, 'quantity' | 'amount' | 'time' | 'documentNumbers'> {
  const { clause, kind } = told;
  const trade = kind === 'supply' || kind === 'payment';
  const goods = told.roles.get('goods') ?? told.roles.get('product') ?? told.roles.get('component') ?? [];
  const counted =
    goods
      .map((phrase) => (phrase.form === 'pronoun' ? undefined : standsFor(phrase).quantity))
      .find((found) => found !== undefined) ?? null;
  // «ни одного двигателя»: none is no number.
  const none = told.negative && counted?.min === 1 && counted.max === 1;
  const quantity = none ? null : (counted ?? (kind === 'travel' || kind === 'test' ? timesOf(clause) : null));
  if (told.inPassing) return { quantity, amount: null, time: null, documentNumbers: [] };
  const inside = (found: { readonly start: number; readonly end: number }): boolean =>
    clauseOf(found, sentence) === clause;
  // «по договору от 5 апреля»: the day of a paper is that of what the paper does, not of the deed under it.
  const ofPaper = told.phase === 'invoiced' || told.phase === 'contracted';
  const timely = kind !== 'identity' && kind !== 'role' && kind !== 'component';
  return {
    quantity,
    amount: trade ? (sentence.money.find(inside)?.money ?? null) : null,
    time: timely
      ? (sentence.times.find((found) => (ofPaper || !isPaperDate(found.start, text)) && inside(found))
          ?.time ?? null)
      : null,
    documentNumbers: trade
      ? sentence.numbers.filter((found) => inside(found)).map((found) => found.number)
      : [],
  };
}

function isPaperDate(start: number, text: string): boolean {
  return /(?:^|[\s(])(?:от|від)\s+$/iu.test(text.slice(Math.max(0, start - 6), start));
}

/** «трижды посетила»: how often, as a count of journeys. */
function timesOf(clause: Clause): ProseDraft['quantity'] {
  for (const word of clause.words) {
    const times = TIMES_OF_DEEDS[word.lower];
    if (times === undefined) continue;
    return {
      text: word.token.text,
      min: times,
      max: times,
      minExclusive: false,
      maxExclusive: false,
      unit: 'time',
      approximate: false,
      rule: 'slavic.times',
    };
  }
  return null;
}

/** The clause a value belongs to: that of the word before it, or of the word behind where it opens its clause. */
function clauseOf(
  { start, end }: { readonly start: number; readonly end: number },
  sentence: Sentence,
): Clause | undefined {
  const { words, clauses } = sentence;
  const main =
    clauses.find((clause) => clause.predicate !== undefined && clause.kind !== 'tag') ?? clauses[0];
  let before: Word | undefined;
  let after: Word | undefined;
  for (const word of words) {
    if (word.token.end <= start) before = word;
    else if (word.token.start >= end) {
      after = word;
      break;
    }
  }
  // «Заснована в 2015 році компанія»: a time behind a participle that is no predicate is told of that alone.
  if (before !== undefined && isAside(before, clauses)) return undefined;
  const opens = before === undefined || isBoundary(before, clauses);
  const found =
    opens && after !== undefined && !isBoundary(after, clauses)
      ? holder(after, clauses)
      : before === undefined
        ? main
        : holder(opens ? wordBefore(before, words, clauses) : before, clauses);
  if (found === undefined) return main;
  // «сообщила на прошлой неделе таможня»: when it was said.
  if (found.kind === 'tag' && !opens) return undefined;
  return told(found, clauses) ?? main;
}

function isAside(word: Word, clauses: readonly Clause[]): boolean {
  return (
    word.verbs.some(({ shape }) => shape === 'passive' || shape === 'active') &&
    word.noun === undefined &&
    !clauses.some((clause) => clause.predicate?.word === word || clause.governor?.word === word)
  );
}

/** A gloss or an opening has no deed of its own: its values are those of the clause it belongs to. */
function told(clause: Clause, clauses: readonly Clause[]): Clause | undefined {
  if (clause.predicate !== undefined && clause.kind !== 'tag') return clause;
  const at = clauses.indexOf(clause);
  if (clause.kind === 'gloss' && clause.parent?.predicate !== undefined && clause.parent.kind !== 'tag')
    return clause.parent;
  return (
    clauses.slice(at + 1).find((other) => other.predicate !== undefined && other.kind !== 'tag') ??
    clauses
      .slice(0, Math.max(0, at))
      .findLast((other) => other.predicate !== undefined && other.kind !== 'tag')
  );
}

function isBoundary(word: Word, clauses: readonly Clause[]): boolean {
  return BOUNDARY.test(word.token.text) || holder(word, clauses) === undefined;
}

function wordBefore(word: Word, words: readonly Word[], clauses: readonly Clause[]): Word {
  for (let at = words.indexOf(word); at >= 0; at -= 1) {
    const other = words[at];
    if (other !== undefined && !isBoundary(other, clauses)) return other;
  }
  return word;
}

function holder(word: Word, clauses: readonly Clause[]): Clause | undefined {
  // The words of a participle before its noun are those of the clause around it too.
  return clauses.findLast((clause) => clause.words.includes(word));
}
