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

/**
 * `undefined` when the text has no letters or seems to be in a language that Waybill does not read. Plain Latin
 * letters without any sign of another language count as English.
 */
export function languageOf(text: string): TextLanguage | undefined {
  const sample = text.slice(0, LONGEST);
  const han = count(sample, /\p{Script=Han}/gu);
  const kana = count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu);
  const cyrillic = count(sample, /\p{Script=Cyrillic}/gu);
  const latin = count(sample, /\p{Script=Latin}/gu);
  const other = count(sample, /\p{L}/gu) - han - kana - cyrillic - latin;
  const most = Math.max(han * 3, cyrillic, latin, kana * 3, other);
  if (most === 0 || most === other) return undefined;
  // One Han character says about as much as three letters.
  if (most === han * 3) return kana * 8 > han ? undefined : 'zh';
  if (most === kana * 3) return undefined;
  return most === cyrillic ? cyrillicLanguage(sample, cyrillic) : latinLanguage(sample, latin);
}

function cyrillicLanguage(text: string, letters: number): TextLanguage | undefined {
  if (OTHER_CYRILLIC.test(text)) return undefined;
  const words = wordsOf(text);
  const ru = count(text, RUSSIAN_ONLY) + tally(words, WORDS.ru, WORDS.uk);
  const uk = count(text, UKRAINIAN_ONLY) + tally(words, WORDS.uk, WORDS.ru);
  if (ru === uk) return ru === 0 || letters < 40 ? 'ru' : undefined;
  return ru > uk ? 'ru' : 'uk';
}

function latinLanguage(text: string, letters: number): TextLanguage | undefined {
  const words = wordsOf(text);
  const en = tally(words, WORDS.en, WORDS.otherLatin);
  const other = tally(words, WORDS.otherLatin, WORDS.en);
  const marked = count(text, /(?![a-z])\p{Script=Latin}/giu);
  if (en > other) return 'en';
  return other > 0 || marked * 25 > letters ? undefined : 'en';
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function tally(words: readonly string[], own: ReadonlySet<string>, rival: ReadonlySet<string>): number {
  let sum = 0;
  for (const word of words) if (own.has(word) && !rival.has(word)) sum += 1;
  return sum;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
