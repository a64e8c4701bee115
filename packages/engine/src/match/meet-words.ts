/** A name that is looked for, as the words of the list that it meets: the same, near, run together, initials. */
import { INDEX_RULES } from '../data/match/index-rules.ts';
import { numberOfHash } from './hash-table.ts';
import { type IndexToken, indexTokens } from './index-tokens.ts';
import { KeptSome } from './kept-some.ts';
import { initialsHash } from './name-segment.ts';
import type { NameViews } from './name-view.ts';
import { nearWords, writingOf } from './typo-table.ts';
import { hashText, numberOfWord } from './word-table.ts';

/** A word of the list. */
export interface MetWord {
  /** Tells words apart and orders them. */
  readonly key: string;
  /** How many names of the list have it. */
  readonly count: number;
  /** Its number in each segment, -1 where a segment does not have it. */
  readonly numbers: readonly number[];
  /** 0 to 1: 1 for the word itself. */
  readonly quality: number;
}

/** A word of the name that is looked for. */
export interface AskedWord {
  /** What an answer that has it gains at most; 0 for what comes on top: words run together, initials. */
  readonly wanted: number;
  /** The best reading first. */
  readonly met: readonly { readonly word: MetWord; readonly worth: number }[];
}

/** What the words of names met, kept between queries: names share their words. Changes no answer. */
export type MeetMemory = KeptSome<string, readonly AskedWord[]>;

const REMEMBERED = 20_000;

export function meetMemory(): MeetMemory {
  return new KeptSome(REMEMBERED);
}

/** A name as it is looked for. */
export interface AskedName {
  /** Equal for names of the same words in the same order. */
  readonly key: string;
  readonly words: readonly AskedWord[];
}

/** The words of a name and what they meet. Readings of one word are one. */
export function meetName(all: NameViews, name: string, memory: MeetMemory): AskedName {
  const words: AskedWord[] = [];
  let whole = '';
  for (const token of indexTokens(name)) {
    const key = `${token.kind} ${token.readings.join(' ')}`;
    whole += `${key}\n`;
    words.push(...(memory.get(key) ?? memory.put(key, [meetToken(all, token), ...meetHalves(all, token)])));
  }
  return { key: whole, words };
}

/** What a long word begins and ends with, where the list does not have it whole: two words may be run together, with an error. */
function meetHalves(all: NameViews, { kind, readings: [reading] }: IndexToken): AskedWord[] {
  const { leastHalf } = INDEX_RULES;
  if (kind !== 'word' || reading === undefined || reading.length < 2 * leastHalf - 1) return [];
  if (wordOf(all, reading, 1) !== undefined) return [];
  const starts: MetWord[] = [];
  const ends: MetWord[] = [];
  for (let length = leastHalf; length < reading.length - 1; length += 1) {
    const quality = (INDEX_RULES.joined * length) / reading.length;
    const start = wordOf(all, reading.slice(0, length), quality);
    const end = wordOf(all, reading.slice(-length), quality);
    if (start !== undefined) starts.push(start);
    if (end !== undefined) ends.push(end);
  }
  return [starts, ends].filter((met) => met.length > 0).map((met) => weigh(all, met, false));
}

function meetToken(all: NameViews, { readings, kind }: IndexToken): AskedWord {
  const met = new Map<string, MetWord>();
  const put = (word: MetWord | undefined): void => {
    if (word !== undefined && word.quality > (met.get(word.key)?.quality ?? 0)) met.set(word.key, word);
  };
  for (const [place, reading] of readings.entries()) {
    switch (kind) {
      case 'meaning':
        put(wordOf(all, reading, 1));
        break;
      case 'initials':
        put(wordOf(all, reading, INDEX_RULES.initials));
        break;
      case 'joined':
        put(wordOf(all, reading, INDEX_RULES.joined));
        put(joinedOf(all, `+${reading}`, hashText(reading), INDEX_RULES.joined));
        for (const word of nearOf(all, reading, false))
          put({ ...word, quality: word.quality * INDEX_RULES.joined });
        break;
      case 'word':
        put(wordOf(all, reading, 1));
        put(wordOf(all, writingOf(reading), 1));
        put(joinedOf(all, `+${reading}`, hashText(reading), INDEX_RULES.joined));
        if (
          place === 0 &&
          reading.length >= INDEX_RULES.shortestInitials &&
          reading.length <= INDEX_RULES.longestInitials
        )
          put(joinedOf(all, `=${reading}`, initialsHash(reading), INDEX_RULES.initials));
        for (const word of nearOf(all, reading, true)) put(word);
    }
  }
  return weigh(all, [...met.values()], kind === 'word' || kind === 'meaning');
}

/** A near word is worth no more than the word itself, however few have it. */
function weigh(all: NameViews, met: readonly MetWord[], counts: boolean): AskedWord {
  let itself = 0;
  let most = 0;
  for (const { count, quality } of met) {
    const weight = all.weightOf(count);
    if (quality === 1) itself = Math.max(itself, weight);
    most = Math.max(most, weight);
  }
  const cap = itself || most;
  return {
    wanted: counts ? cap || all.weightOf(0) : 0,
    met: met
      .map((word) => ({ word, worth: Math.min(cap, all.weightOf(word.count)) * word.quality }))
      .sort((a, b) => b.worth - a.worth || (a.word.key < b.word.key ? -1 : 1)),
  };
}

function wordOf({ views }: NameViews, key: string, quality: number): MetWord | undefined {
  const numbers = views.map(({ segment }) => numberOfWord(segment.table, key));
  return counted(views, key, numbers, quality);
}

function joinedOf({ views }: NameViews, key: string, hash: number, quality: number): MetWord | undefined {
  const numbers = views.map(({ segment }) => {
    const number = numberOfHash(segment.joined, hash);
    return number === -1 ? -1 : number + segment.table.words.length;
  });
  return counted(views, key, numbers, quality);
}

function counted(
  views: NameViews['views'],
  key: string,
  numbers: readonly number[],
  quality: number,
): MetWord | undefined {
  const at = numbers.findIndex((number) => number !== -1);
  const count = at === -1 ? 0 : (views[at]?.counts[numbers[at] ?? 0] ?? 0);
  return count === 0 ? undefined : { key, count, numbers, quality };
}

/** Near words that some name has, the nearest of them, whatever segment they are in. */
function nearOf(all: NameViews, reading: string, far: boolean): MetWord[] {
  const near = new Map<string, number>();
  for (const { segment, counts } of all.views)
    nearWords(segment.typos, segment.table.words, reading, far, (number, similarity) => {
      if ((counts[number] ?? 0) > 0) near.set(segment.table.words[number] ?? '', similarity);
    });
  return [...near]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, INDEX_RULES.mostNear)
    .flatMap(([word, similarity]) => wordOf(all, word, INDEX_RULES.near * similarity ** 2) ?? []);
}
