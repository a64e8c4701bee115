/**
 * The comparison form of a name: compatibility forms folded, case folded, Latin and Greek accents off, ё as е, traditional characters as simplified,
 * punctuation out, single spaces. Letters and digits of every script stay. Idempotent.
 *
 * @example normaliseName('ООО «Ёлка-7»') // 'ооо елка 7'
 */
import { LETTER_FOLDS } from '../../data/names/letter-folds.ts';
import { foldHan } from '../scripts/fold-han.ts';

const FOLDABLE = new RegExp(`[${Object.keys(LETTER_FOLDS).join('')}]`, 'gu');
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu;
const APOSTROPHES = /['’‘ʼʹ′`´]/gu;
const OTHER = /[^\p{L}\p{N}\p{M}]+/gu;

/** Words of letters that only lower case folds, single spaces between: most names. */
const SIMPLE = /^[A-Za-z0-9а-яА-ЯіїєґІЇЄҐ]+(?: [A-Za-z0-9а-яА-ЯіїєґІЇЄҐ]+)*$/;

/** See the header. The empty string when nothing but punctuation is there. */
export function normaliseName(name: string): string {
  if (SIMPLE.test(name)) return name.toLowerCase();
  const folded = foldLetters(name.replace(DOTTED, (letters) => `${letters.replaceAll('.', '')} `));
  return folded.replace(APOSTROPHES, '').replace(OTHER, ' ').trim();
}

/** Case, compatibility forms and accents folded, all else kept: the first half of `normaliseName`. */
export function foldLetters(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text) || SIMPLE.test(text)) return text.toLowerCase();
  const lower = text.normalize('NFKC').toLowerCase().normalize('NFKC');
  return foldHan(stripAccents(lower).replace(FOLDABLE, (letter) => LETTER_FOLDS[letter] ?? letter));
}

/** Accents off Latin and Greek letters only: й, ї and the marks of other scripts are letters, not accents. */
function stripAccents(text: string): string {
  if (!/[^\x20-\x7e]/u.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '$1')
    .normalize('NFC');
}
