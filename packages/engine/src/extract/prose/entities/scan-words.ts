/**
 * Words and marks of running text as columns of numbers, in one pass and without making strings: the tagger looks at every token of a
 * document. Unlike `tokenize`, hyphens part words ("ISIL-held", «пресс-секретарь») and an initial keeps its dot ("J.").
 * Invisible characters and combining marks belong to their word and change none of its numbers.
 */
import type { Span } from '../../../model/index.ts';
import { classOf, DIGIT, INVISIBLE, LOWER, MARK, NONE, smallOf, SPACE, UPPER } from './letter-classes.ts';

/** What a token looks like. */
export const SHAPE = {
  comma: 1,
  stop: 2,
  opening: 3,
  closing: 4,
  quote: 5,
  bracket: 6,
  unbracket: 7,
  hyphen: 8,
  dash: 9,
  mark: 10,
  lower: 11,
  capital: 12,
  capitals: 13,
  letter: 14,
  initial: 15,
  dotted: 16,
  mixed: 17,
  digits: 18,
  code: 19,
  possessive: 20,
  uncased: 21,
} as const;

export interface Words {
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** Of the word in small letters. */
  hash: Int32Array;
  /** Of the word without a Cyrillic ending; the word itself in other scripts. */
  stem: Int32Array;
  /** Of the last two, the last three and the first three letters. */
  last2: Int32Array;
  last3: Int32Array;
  first3: Int32Array;
  shape: Uint8Array;
  /** Whether white space stands before it. */
  spaced: Uint8Array;
  /** First token of each span, and one past the last. */
  bounds: number[];
}

/** Letters Cyrillic endings are made of; one or two go, and -м and -х with the one before: «Норвика», «Норвиком». */
const ENDING: ReadonlySet<number> = new Set([...'аеиоуыьэюяйіїє'].map((char) => char.charCodeAt(0)));
const CLOSED: ReadonlySet<number> = new Set([...'мх'].map((char) => char.charCodeAt(0)));
const SHORTEST_STEM = 3;
const PRIME = 16777619;
const SEED = -2128831035;

/** The number of a word in small letters, as `Words.hash` has it. */
export function hashOf(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (classOf(code) !== INVISIBLE) hash = Math.imul(hash ^ smallOf(code), PRIME);
  }
  return hash;
}

/** The number of a word without its Cyrillic ending, as `Words.stem` has it. */
export function stemOf(word: string): number {
  const at = (back: number): number => smallOf(word.charCodeAt(word.length - back));
  return hashOf(word.slice(0, word.length - endingLength(word.length, at(1), at(2))));
}

/** How many letters of a word of this length, ending in these two (the last one first), are its ending. */
function endingLength(letters: number, last: number, before: number): 0 | 1 | 2 {
  const two = letters > SHORTEST_STEM + 1 && ENDING.has(before);
  if (two && (ENDING.has(last) || CLOSED.has(last))) return 2;
  return letters > SHORTEST_STEM && ENDING.has(last) ? 1 : 0;
}

const MARKS: Readonly<Record<string, number>> = {
  ',': SHAPE.comma,
  ';': SHAPE.comma,
  ':': SHAPE.comma,
  '.': SHAPE.stop,
  '!': SHAPE.stop,
  '?': SHAPE.stop,
  '…': SHAPE.stop,
  '«': SHAPE.opening,
  '“': SHAPE.opening,
  '„': SHAPE.opening,
  '‘': SHAPE.opening,
  '»': SHAPE.closing,
  '”': SHAPE.closing,
  '’': SHAPE.closing,
  '"': SHAPE.quote,
  "'": SHAPE.quote,
  '(': SHAPE.bracket,
  '[': SHAPE.bracket,
  ')': SHAPE.unbracket,
  ']': SHAPE.unbracket,
  '-': SHAPE.hyphen,
  '‑': SHAPE.hyphen,
  '–': SHAPE.dash,
  '—': SHAPE.dash,
};
const markShape = new Uint8Array(0x2100).fill(SHAPE.mark);
for (const [char, shape] of Object.entries(MARKS)) markShape[char.charCodeAt(0)] = shape;

function emptyWords(size: number): Words {
  const column = (): Int32Array => new Int32Array(size);
  return {
    count: 0,
    start: column(),
    end: column(),
    hash: column(),
    stem: column(),
    last2: column(),
    last3: column(),
    first3: column(),
    shape: new Uint8Array(size),
    spaced: new Uint8Array(size),
    bounds: [],
  };
}

/** The tokens of `spans` of `text`, span after span. */
export function scanWords(text: string, spans: readonly Span[]): Words {
  let size = 16;
  for (const span of spans) size += span.end - span.start;
  const words = emptyWords(size);
  for (const span of spans) {
    words.bounds.push(words.count);
    scanSpan(text, span, words);
  }
  words.bounds.push(words.count);
  return words;
}

function scanSpan(text: string, { start, end }: Span, words: Words): void {
  let at = start;
  let spaced = 1;
  while (at < end) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === SPACE || kind === INVISIBLE || kind === NONE) {
      if (kind === SPACE) spaced = 1;
      at += 1;
      continue;
    }
    const index = words.count;
    words.spaced[index] = spaced;
    words.start[index] = at;
    spaced = 0;
    at = kind === MARK ? scanMark(code, at, index, words) : scanWord(text, at, end, index, words);
    words.end[index] = at;
    words.count = index + 1;
  }
}

function scanMark(code: number, at: number, index: number, words: Words): number {
  words.hash[index] =
    words.stem[index] =
    words.last2[index] =
    words.last3[index] =
    words.first3[index] =
      Math.imul(SEED ^ code, PRIME);
  words.shape[index] = code < markShape.length ? (markShape[code] as number) : SHAPE.mark;
  return at + 1;
}

const APOSTROPHE = 0x27;
const DOT = 0x2e;

function scanWord(text: string, from: number, end: number, index: number, words: Words): number {
  let at = from;
  let letters = 0;
  let uppers = 0;
  let lowers = 0;
  let digits = 0;
  let firstUpper = false;
  let dotted = false;
  let hash = SEED;
  let first3 = SEED;
  let c1 = 0;
  let c2 = 0;
  let c3 = 0;
  let stems0 = SEED;
  let stems1 = SEED;
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === INVISIBLE) continue;
    let letter = smallOf(code);
    if (kind === MARK) {
      const next = at + 1 < end ? classOf(text.charCodeAt(at + 1)) : NONE;
      if (smallOf(code) === APOSTROPHE && (next === LOWER || next === UPPER) && lowers + uppers > 0) {
        if (clitic(text, at + 1, end)) break;
        letter = APOSTROPHE;
      } else if (code === DOT && next === UPPER && uppers === letters && (letters === 1 || dotted)) {
        // "U.S", "U.S.": single capitals with dots, unless an initial meets a name: "J.Smith".
        const after = at + 2 < end ? text.charCodeAt(at + 2) : 0;
        if (classOf(after) === LOWER) break;
        dotted = true;
        continue;
      } else if (code === DOT && next === LOWER && lowers > 1 && at > from && !isCyrillic(c1)) {
        letter = DOT; // "state.gov"
      } else break;
    } else if (kind === SPACE || kind === NONE) break;
    else if (kind === UPPER) {
      if (letters === 0) firstUpper = true;
      uppers += 1;
    } else if (kind === LOWER) lowers += 1;
    else if (kind === DIGIT) digits += 1;
    letters += 1;
    stems1 = stems0;
    stems0 = hash;
    hash = Math.imul(hash ^ letter, PRIME);
    if (letters === 3) first3 = hash;
    c3 = c2;
    c2 = c1;
    c1 = letter;
  }
  if (uppers === 1 && letters === 1 && text.charCodeAt(at) === DOT && at < end) {
    at += 1;
    words.shape[index] = SHAPE.initial;
  } else {
    if (dotted && text.charCodeAt(at) === DOT && at < end) at += 1;
    words.shape[index] = shapeOf(text, from, letters, uppers, lowers, digits, firstUpper, dotted);
  }
  words.hash[index] = hash;
  const ending = endingLength(letters, c1, c2);
  words.stem[index] = ending === 0 ? hash : ending === 1 ? stems0 : stems1;
  words.last2[index] = Math.imul(Math.imul(SEED ^ c1, PRIME) ^ c2, PRIME);
  words.last3[index] = Math.imul((words.last2[index] as number) ^ c3, PRIME);
  words.first3[index] = letters < 3 ? hash : first3;
  return at;
}

function isCyrillic(code: number): boolean {
  return code >= 0x400 && code < 0x530;
}

function shapeOf(
  text: string,
  from: number,
  letters: number,
  uppers: number,
  lowers: number,
  digits: number,
  firstUpper: boolean,
  dotted: boolean,
): number {
  if (dotted) return SHAPE.dotted;
  if (digits > 0) return uppers + lowers > 0 ? SHAPE.code : SHAPE.digits;
  if (uppers === 0 && lowers === 0) return SHAPE.uncased;
  if (lowers === 0) return letters === 1 ? SHAPE.letter : SHAPE.capitals;
  if (uppers === 0) {
    const before = from > 0 ? text.charCodeAt(from - 1) : 0;
    return smallOf(before) === APOSTROPHE && letters <= 2 ? SHAPE.possessive : SHAPE.lower;
  }
  return firstUpper && uppers === 1 ? SHAPE.capital : SHAPE.mixed;
}

/** Whether an apostrophe here opens 's, 've, 're, 'll, 'd, 'm or 't at a word's end. */
function clitic(text: string, at: number, end: number): boolean {
  let length = 0;
  while (at + length < end && length < 3) {
    const kind = classOf(text.charCodeAt(at + length));
    if (kind !== LOWER && kind !== UPPER) break;
    length += 1;
  }
  if (length === 1) return 'sdmtSDMT'.includes(text.charAt(at));
  return length === 2 && /^(?:ve|re|ll)$/iu.test(text.slice(at, at + 2));
}
