/** Which scripts a text is written in. */

export type ScriptName =
  | 'Latin'
  | 'Cyrillic'
  | 'Han'
  | 'Greek'
  | 'Arabic'
  | 'Hebrew'
  | 'Georgian'
  | 'Armenian'
  | 'Hangul'
  | 'Kana'
  | 'Thai'
  | 'Devanagari'
  | 'Other';

const SCRIPTS: readonly (readonly [ScriptName, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Han', /\p{Script=Han}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Georgian', /\p{Script=Georgian}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Hangul', /\p{Script=Hangul}/u],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
];

/** The scripts of the letters in a text, in a fixed order; empty for a text without letters. */
export function scriptsOf(text: string): ScriptName[] {
  const found = SCRIPTS.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
  if (found.length > 0 || !/\p{L}/u.test(text)) return found;
  return ['Other'];
}
