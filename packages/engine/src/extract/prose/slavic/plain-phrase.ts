/** Phrases without a noun of the lexicon: names, unknown nouns, pronouns, relatives. */
import type { Shared } from './shared.ts';
import { ALL_CELLS, type Cells, IN_CASE, OF_GENDER, parseCells } from './cells.ts';
import { countedCells, isStuff, narrowed } from './counted.ts';
import type { Language, Preposition } from './language.ts';
import { otherCells } from './name-cells.ts';
import { type FoundName, nameAt, type SentenceText } from './names.ts';
import { OPENING } from './quotation-marks.ts';

import { type Phrase, type PhraseKind, UNBOUND } from './phrase.ts';
import { type Word } from './words.ts';

export function fromName(
  sentence: SentenceText,
  found: FoundName,
  share: Shared,
  before: Phrase | undefined,
): Phrase {
  const { words } = sentence;
  let cells =
    share.described.modifiers.length === 0 ? found.cells : found.cells & share.described.cells || found.cells;
  cells = narrowed(cells, share.preposition);
  // «компании «А» и «Б»»: the class noun of the first tells the second.
  const shares =
    before !== undefined &&
    before.noun !== undefined &&
    before.form === 'name' &&
    (before.noun.kind === 'company' || before.noun.kind === 'goods') &&
    (before.cells & OF_GENDER.pl) !== 0 &&
    before.plural &&
    found.kind === 'name' &&
    isJoint(sentence, before.to + 1, share.from);
  const kind = shares ? (before.kind as PhraseKind) : found.kind;
  return {
    start: (words[share.from] as Word).token.start,
    end: (words[found.to] as Word).token.end,
    from: share.from,
    to: found.to,
    cells,
    preposition: share.preposition,
    form: 'name',
    mention: found.mention,
    name: found.name,
    noun: shares ? before.noun : undefined,
    kind: kind === 'name' && share.quantity !== undefined ? 'goods' : kind,
    groups: shares ? before.groups : [],
    countries: share.described.countries,
    modifiers: share.described.modifiers,
    plural: shares,
    demonstrative: share.described.demonstrative,
    quantity: share.quantity,
    inflected: found.inflected,
    person: 3,
    ...UNBOUND,
  };
}

function isJoint({ words, language }: SentenceText, from: number, to: number): boolean {
  if (to - from !== 1) return false;
  const word = words[from];
  return word !== undefined && (word.token.text === ',' || language.sets.and.has(word.lower));
}

function quotationMark(word: Word | undefined): boolean {
  return word !== undefined && OPENING.test(word.token.text);
}

export function fromOther(sentence: SentenceText, at: number, share: Shared): Phrase {
  const { words, text, language } = sentence;
  const head = words[at] as Word;
  const first = words[share.described.first] as Word;
  const told = otherCells(head.lower, language.code) ?? ALL_CELLS;
  const own = share.described.cells & told || told;
  const next = quotationMark(words[at + 1]) ? nameAt(sentence, at + 1) : undefined;
  // «на шаттле «Дискавери»»: a name whose class noun is not in the lexicon.
  if (next !== undefined && share.quantity === undefined)
    return {
      ...fromName(sentence, next, share, undefined),
      cells: narrowed(own, share.preposition),
      inflected: false,
    };
  const cells = share.quantity === undefined ? own : countedCells(told, share.preposition, share.quantity);
  return {
    start: (words[share.from] as Word).token.start,
    end: head.token.end,
    from: share.from,
    to: at,
    cells: narrowed(cells, share.preposition),
    preposition: share.preposition,
    form: 'description',
    mention: { start: first.token.start, end: head.token.end },
    name: text.slice(first.token.start, head.token.end).replace(/\s+/gu, ' '),
    noun: undefined,
    kind: 'other',
    groups: [],
    countries: share.described.countries,
    modifiers: share.described.modifiers,
    plural:
      (own & ~OF_GENDER.pl) === 0 ||
      (share.quantity !== undefined && share.quantity.max !== 1 && !isStuff(told, share.quantity)),
    demonstrative: share.described.demonstrative,
    quantity: share.quantity,
    inflected: false,
    person: 3,
    ...UNBOUND,
  };
}

/** «перепродала его заводу «Композит»»: behind a verb of handing over and before a party «его» is what was handed over. */
function isHandedOver(words: readonly Word[], at: number): boolean {
  const verb =
    words[at - 1]?.verbs.some(({ entry }) =>
      entry.frames.some(({ acc, dat }) => acc === 'goods' && dat !== undefined),
    ) === true;
  const party = words.slice(at + 1, at + 4).find(({ noun }) => noun !== undefined)?.noun;
  return (
    verb &&
    party !== undefined &&
    (party.entry.kind === 'company' || party.entry.kind === 'body') &&
    (party.cells & IN_CASE.dat) !== 0
  );
}

/** Adjectives up to a noun, or a noun. */
function leadsToNoun(words: readonly Word[], from: number): boolean {
  for (let at = from; at < words.length && at < from + 4; at += 1) {
    const word = words[at] as Word;
    if (word.noun !== undefined) return true;
    if (word.adjective === undefined)
      return (
        word.token.kind === 'word' &&
        word.verbs.length === 0 &&
        !word.likeVerb &&
        !word.capital &&
        word.lower.length > 3
      );
  }
  return false;
}

/** Pronouns that before a noun are its adjectives. */
const LIKE_ADJECTIVE = /^(?:тот|той|последн|останн)/u;

const pronounCells = new Map<string, Cells>();

const pronounWords = new WeakMap<Language, ReadonlySet<string>>();

/** Every word that is a pronoun. */
function pronounsOf(language: Language): ReadonlySet<string> {
  let words = pronounWords.get(language);
  if (words === undefined) {
    const { pronouns, writers, readers } = language.tables.words;
    words = new Set([...Object.keys(pronouns), ...Object.keys(writers), ...Object.keys(readers)]);
    pronounWords.set(language, words);
  }
  return words;
}

export function pronounAt(
  sentence: SentenceText,
  at: number,
  preposition: Preposition | undefined,
): Phrase | undefined {
  const { words, language } = sentence;
  const word = words[at] as Word;
  if (!pronounsOf(language).has(word.lower)) return undefined;
  const { pronouns, writers, readers } = language.tables.words;
  const third = pronouns[word.lower];
  const told = third ?? writers[word.lower] ?? readers[word.lower];
  if (told === undefined) return undefined;
  // «их двигатели», «тот завод»: before a noun it is no phrase of its own.
  if (
    (language.sets.possessives.has(word.lower) || LIKE_ADJECTIVE.test(word.lower)) &&
    leadsToNoun(words, at + 1) &&
    !isHandedOver(words, at)
  )
    return undefined;
  const key = `${language.code}:${word.lower}`;
  let cells = pronounCells.get(key);
  if (cells === undefined) {
    cells = parseCells(told);
    pronounCells.set(key, cells);
  }
  const plural = third === undefined || (cells & ~OF_GENDER.pl) === 0;
  const person = third !== undefined ? 3 : writers[word.lower] !== undefined ? 1 : 2;
  return { ...bare(sentence, at, narrowed(cells, preposition), preposition, 'pronoun'), plural, person };
}

/** «направляем счёт»: the verb itself says that the writers do it. */
export function writerIn({ token, at }: Word): Phrase {
  return {
    start: token.start,
    end: token.end,
    from: at,
    to: at,
    cells: IN_CASE.nom,
    preposition: undefined,
    form: 'pronoun',
    mention: { start: token.start, end: token.end },
    name: token.lower,
    noun: undefined,
    kind: 'name',
    groups: [],
    countries: [],
    modifiers: [],
    plural: true,
    demonstrative: false,
    quantity: undefined,
    inflected: false,
    person: 1,
    ...UNBOUND,
  };
}

/** «его», «её», «їхній» before a noun: whose it is. */
export function possessor(sentence: SentenceText, at: number): Phrase {
  const { lower } = sentence.words[at] as Word;
  const of = /^(?:их|їх)/u.test(lower) ? 'gen pl' : /^(?:его|його)$/u.test(lower) ? 'gen mn' : 'gen f';
  return bare(sentence, at, parseCells(of), undefined, 'pronoun');
}

export function bare(
  { words }: SentenceText,
  at: number,
  cells: Cells,
  preposition: Preposition | undefined,
  form: 'pronoun' | 'relative' | 'description',
): Phrase {
  const word = words[at] as Word;
  return {
    start: word.token.start,
    end: word.token.end,
    from: at,
    to: at,
    cells,
    preposition,
    form,
    mention: { start: word.token.start, end: word.token.end },
    name: word.lower,
    noun: undefined,
    kind: 'name',
    groups: [],
    countries: [],
    modifiers: [],
    plural: (cells & ~OF_GENDER.pl) === 0,
    demonstrative: false,
    quantity: undefined,
    inflected: false,
    person: 3,
    ...UNBOUND,
  };
}
