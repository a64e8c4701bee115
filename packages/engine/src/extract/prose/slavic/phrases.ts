/** The noun phrases of a sentence: names, described parties, goods, pronouns, each with its preposition and the cells its words leave. */
import { type FoundQuantity } from '../../../values/index.ts';
import { type Cells, IN_CASE, parseCells } from './cells.ts';
import { narrowed } from './counted.ts';
import { type Preposition } from './language.ts';
import { type SentenceText } from './names.ts';
import { phraseAt } from './phrase-at.ts';

import { type Phrase } from './phrase.ts';
import { OPENING } from './quotation-marks.ts';
import { type Word } from './words.ts';

/** A participle before its noun, with what stands between: «поставленные заводом двигатели». */
export interface Premodifier {
  readonly at: number;
  readonly told: Phrase;
  readonly between: readonly Phrase[];
}

export interface Chunks {
  readonly phrases: Phrase[];
  readonly premodifiers: readonly Premodifier[];
}

interface Pending {
  readonly at: number;
  readonly cells: Cells;
  readonly preposition: Preposition | undefined;
  readonly first: number;
}

const APPROXIMATE = new Set(['около', 'свыше', 'порядка', 'близько', 'біля', 'понад']);
const COUNTED = parseCells('nom,acc npl');
/** Phrases between a participle and its noun beyond which the noun is another's. */
const MOST_BETWEEN = 4;

export function phrasesOf(sentence: SentenceText, quantities: readonly FoundQuantity[]): Chunks {
  const { words, language } = sentence;
  const phrases: Phrase[] = [];
  const premodifiers: Premodifier[] = [];
  let preposition: Preposition | undefined;
  let pending: Pending | undefined;
  const byStart = new Map(quantities.map((found) => [found.start, found]));
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word;
    const counted = byStart.has(word.token.start);
    const long = counted ? undefined : longPreposition(sentence, at);
    if (long !== undefined) {
      preposition = long.preposition;
      at = long.next;
      continue;
    }
    const short =
      counted || (word.capital && at > 0 && words[at - 1]?.token.kind !== 'mark')
        ? undefined
        : language.prepositions.get(word.lower);
    if (short !== undefined) {
      preposition = short;
      at += 1;
      continue;
    }
    if (isMakerWord(sentence, at, phrases)) {
      at += 1;
      continue;
    }
    const participle = participleAt(sentence, at, preposition === undefined, phrases.at(-1));
    if (participle !== undefined) {
      pending = { at, cells: participle, preposition, first: phrases.length };
      preposition = undefined;
      at += 1;
      continue;
    }
    let made = phraseAt(sentence, at, byStart, preposition, phrases.at(-1));
    if (made === undefined) {
      if (word.token.kind === 'mark' && /^[,;:–—()]$/u.test(word.token.text)) pending = undefined;
      if (!keepsPreposition(sentence, word)) preposition = undefined;
      at += 1;
      continue;
    }
    // «около тысячи шлангов»: the word of approximation governs the number, not the phrase.
    if (
      made.preposition !== undefined &&
      APPROXIMATE.has(made.preposition.words) &&
      (made.measured || made.quantity !== undefined)
    )
      made = { ...made, preposition: undefined, cells: COUNTED };
    const settled = settle(made, pending, phrases, premodifiers);
    if (settled !== made) pending = undefined;
    if (made.maker === undefined && isMade(sentence, at, phrases)) (phrases.at(-1) as Phrase).maker = made;
    else phrases.push(settled);
    preposition = undefined;
    at = made.to + 1;
  }
  return { phrases, premodifiers };
}

function keepsPreposition({ language }: SentenceText, word: Word): boolean {
  if (word.token.kind === 'mark') return OPENING.test(word.token.text);
  return language.sets.adverbs.has(word.lower) || language.sets.possessives.has(word.lower);
}

/** «производства» behind goods and before who made them. */
function isMakerWord({ words, language }: SentenceText, at: number, phrases: readonly Phrase[]): boolean {
  const before = phrases.at(-1);
  const next = words[at + 1];
  return (
    language.sets.madeBy.has((words[at] as Word).lower) &&
    before !== undefined &&
    before.to === at - 1 &&
    next !== undefined &&
    (next.capital ||
      OPENING.test(next.token.text) ||
      next.noun?.entry.kind === 'company' ||
      (next.adjective !== undefined && OPENING.test(words[at + 2]?.token.text ?? '')))
  );
}

function isMade({ words, language }: SentenceText, at: number, phrases: readonly Phrase[]): boolean {
  const before = phrases.at(-1);
  return (
    before !== undefined &&
    language.sets.madeBy.has(words[at - 1]?.lower ?? '') &&
    before.to === at - 2 &&
    (before.kind === 'goods' ||
      before.quantity !== undefined ||
      before.kind === 'other' ||
      before.kind === 'name')
  );
}

/** The noun a waiting participle belongs to takes its preposition, and what stood between is the participle's. */
function settle(
  made: Phrase,
  pending: Pending | undefined,
  phrases: Phrase[],
  premodifiers: Premodifier[],
): Phrase {
  if (pending === undefined || made.preposition !== undefined) return made;
  const between = phrases.slice(pending.first);
  if (between.length > MOST_BETWEEN || (made.cells & pending.cells) === 0) return made;
  if (between.length === 0 && made.from !== pending.at + 1) return made;
  if (between.length === 0 && made.form === 'name') return made;
  const told: Phrase = {
    ...made,
    preposition: pending.preposition,
    cells: narrowed(made.cells & pending.cells, pending.preposition),
  };
  phrases.length = pending.first;
  premodifiers.push({ at: pending.at, told, between });
  return told;
}

/** The cells of a participle that stands before its noun: not behind a comma, where it tells of what stands before. */
function participleAt(
  { words }: SentenceText,
  at: number,
  bare: boolean,
  last: Phrase | undefined,
): Cells | undefined {
  const word = words[at] as Word;
  const before = words[at - 1]?.token.text;
  if (words[at - 1]?.verbs.some(({ entry }) => entry.being) === true) return undefined;
  if ((word.capital && at > 0) || word.noun !== undefined) return undefined;
  const reading = word.verbs.find(
    ({ shape, entry }) => (shape === 'passive' || shape === 'active') && !entry.being,
  );
  // Behind a comma it tells of what stands before, where that agrees.
  if (before === ',' && (last === undefined || reading === undefined || (last.cells & reading.cells) !== 0))
    return undefined;
  const subject = bare ? last : undefined;
  // «Дрон оснащений двигунами»: what agrees right before it is its subject.
  if (reading !== undefined && subject?.to === at - 1 && (subject.cells & reading.cells & IN_CASE.nom) !== 0)
    return undefined;
  return reading?.cells;
}

function longPreposition(
  { words, language }: SentenceText,
  at: number,
): { preposition: Preposition; next: number } | undefined {
  const options = language.longPrepositions.get((words[at] as Word).lower);
  if (options === undefined) return undefined;
  for (const parts of options) {
    if (!parts.every((part, index) => words[at + index]?.lower === part)) continue;
    const preposition = language.prepositions.get(parts.join(' '));
    if (preposition !== undefined) return { preposition, next: at + parts.length };
  }
  return undefined;
}
