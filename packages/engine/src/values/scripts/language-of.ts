/** The language of a text by its script, letters and frequent words. Own rules; meant for a line up to a page. */
import {
  LANGUAGE_WORDS,
  OTHER_CYRILLIC,
  RUSSIAN_ONLY,
  UKRAINIAN_ONLY,
} from '../../data/scripts/language-words.ts';

export type TextLanguage = 'en' | 'ru' | 'uk' | 'zh';

/** No more than this is looked at: language does not hide behind it, and cost stays bounded. */
const LONGEST = 20_000;

const WORDS = {
  en: new Set(LANGUAGE_WORDS.en),
  ru: new Set(LANGUAGE_WORDS.ru),
  uk: new Set(LANGUAGE_WORDS.uk),
  otherLatin: new Set(LANGUAGE_WORDS.otherLatin),
};

const LONGEST_WORD = Math.max(
  ...Object.values(WORDS).flatMap((words) => [...words].map(({ length }) => length)),
);

/**
 * `undefined` when the text has no letters or seems to be in a language that Waybill does not read. Plain Latin
 * letters without any sign of another language count as English.
 */
export function languageOf(text: string): TextLanguage | undefined {
  const sample = text.slice(0, LONGEST);
  const { han, kana, cyrillic, latin, other } = lettersOf(sample);
  const most = Math.max(han * 3, cyrillic, latin, kana * 3, other);
  if (most === 0 || most === other) return undefined;
  // One Han character says about as much as three letters.
  if (most === han * 3) return kana * 8 > han ? undefined : 'zh';
  if (most === kana * 3) return undefined;
  return most === cyrillic ? cyrillicLanguage(sample, cyrillic) : latinLanguage(sample, latin);
}

interface Letters {
  latin: number;
  cyrillic: number;
  han: number;
  kana: number;
  /** Letters of no such script, less the marks and signs of these. */
  other: number;
}

/** How many characters of each script there are. */
function lettersOf(text: string): Letters {
  const counts = new Uint32Array(KINDS);
  for (let at = 0; at < text.length; at += 1) {
    const point = text.codePointAt(at) ?? 0;
    if (point > 0xffff) at += 1;
    const kind = kindOf(point);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  const all = (script: number): number => (counts[script] ?? 0) + (counts[script | MARK] ?? 0);
  const marks = [LATIN, CYRILLIC, HAN, KANA].reduce((sum, script) => sum + (counts[script | MARK] ?? 0), 0);
  return {
    latin: all(LATIN),
    cyrillic: all(CYRILLIC),
    han: all(HAN),
    kana: all(KANA),
    other: (counts[OTHER] ?? 0) - marks,
  };
}

const NO_LETTER = 1;
const OTHER = 2;
const LATIN = 3;
const CYRILLIC = 4;
const HAN = 5;
const KANA = 6;
/** Added to a script for its marks and signs. */
const MARK = 8;
const KINDS = 16;
const SCRIPTS: readonly (readonly [number, RegExp])[] = [
  [LATIN, /\p{Script=Latin}/u],
  [CYRILLIC, /\p{Script=Cyrillic}/u],
  [HAN, /\p{Script=Han}/u],
  [KANA, /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u],
];
/** What the characters of the basic plane are, each looked up when it is first met. */
const known = new Uint8Array(0x1_00_00);

function kindOf(point: number): number {
  const held = known[point];
  if (held !== undefined && held !== 0) return held;
  const char = String.fromCodePoint(point);
  const letter = /\p{L}/u.test(char);
  const script = SCRIPTS.find(([, expression]) => expression.test(char))?.[0];
  const kind = script === undefined ? (letter ? OTHER : NO_LETTER) : letter ? script : script | MARK;
  if (point <= 0xffff) known[point] = kind;
  return kind;
}

function cyrillicLanguage(text: string, letters: number): TextLanguage | undefined {
  if (OTHER_CYRILLIC.test(text)) return undefined;
  const words = tally(text, WORDS.ru, WORDS.uk);
  const ru = count(text, RUSSIAN_ONLY) + words.own;
  const uk = count(text, UKRAINIAN_ONLY) + words.rival;
  if (ru === uk) return ru === 0 || letters < 40 ? 'ru' : undefined;
  return ru > uk ? 'ru' : 'uk';
}

function latinLanguage(text: string, letters: number): TextLanguage | undefined {
  const { own, rival } = tally(text, WORDS.en, WORDS.otherLatin);
  if (own > rival) return 'en';
  return rival > 0 || count(text, /(?![a-z])\p{Script=Latin}/giu) * 25 > letters ? undefined : 'en';
}

/** How many words only the one and only the other list has. */
function tally(
  text: string,
  ownWords: ReadonlySet<string>,
  rivalWords: ReadonlySet<string>,
): { readonly own: number; readonly rival: number } {
  const lower = text.toLowerCase();
  let own = 0;
  let rival = 0;
  let start = -1;
  for (let at = 0; at <= lower.length; ) {
    const point = lower.codePointAt(at) ?? 0;
    const kind = kindOf(point);
    if (kind !== NO_LETTER && (kind & MARK) === 0) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      if (at - start <= LONGEST_WORD) {
        const word = lower.slice(start, at);
        const isOwn = ownWords.has(word);
        const isRival = rivalWords.has(word);
        if (isOwn && !isRival) own += 1;
        else if (isRival && !isOwn) rival += 1;
      }
      start = -1;
    }
    at += point > 0xffff ? 2 : 1;
  }
  return { own, rival };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Words of other languages that tell one, and how much they must outnumber those of English. */
const FOREIGN = { words: 3, lead: 2 };
/** Letters of other Cyrillic languages in so many are those of names. */
const NAMES = 60;
/** Bulgarian writes ъ before consonants, which Russian never does; at the end of a word old Russian names do (Коммерсантъ). */
const BULGARIAN = /ъ(?=[бвгджзклмнпрстфхцчшщ])/gu;

/**
 * Whether a text is surely in a language that Waybill does not read: most of its letters are of another script, or its words or
 * letters are those of a neighbour. Unlike `languageOf`, which leaves open what it cannot tell, it wants evidence.
 */
export function isForeign(text: string): boolean {
  const sample = text.slice(0, LONGEST);
  const { han, kana, cyrillic, latin, other } = lettersOf(sample);
  const most = Math.max(han * 3, cyrillic, latin, kana * 3, other);
  if (most === 0) return false;
  if (most === other) return true;
  if (most === han * 3) return kana * 8 > han;
  if (most === kana * 3) return true;
  if (most === cyrillic) {
    const others = count(sample, OTHER_LETTERS);
    const bulgarian = count(sample, BULGARIAN);
    return (
      (others >= FOREIGN.words && others * NAMES > cyrillic) ||
      (bulgarian >= FOREIGN.words - 1 && bulgarian * 3 * NAMES > cyrillic)
    );
  }
  const { own, rival } = tally(sample, WORDS.en, WORDS.otherLatin);
  return rival >= FOREIGN.words && rival > own * FOREIGN.lead;
}

const OTHER_LETTERS = new RegExp(OTHER_CYRILLIC.source, 'giu');
