/**
 * Phonetic keys of words that are written without their short vowels, in Arabic and Hebrew letters: from the table of
 * names where it has them, else read by the usual patterns (CāCC is CāCiC, CCāC is CaCāC, mCCūC is maCCūC).
 */
import { ARABIC_LETTERS, HEBREW_LETTERS } from '../../data/scripts/arabic.ts';
import { foldArabic } from './fold-arabic.ts';
import { settleKey } from './settle-key.ts';
import { spokenAs } from './spoken-names.ts';

const LONGEST_WORD = 24;
const MOST_KEYS = 6;
/** The vowels put between consonants, the likeliest reading first: [first gap, other gaps]. */
const GAPS = ['aa', 'ai', 'ia', 'ua', 'ii'] as const;

/** Distinct keys, the likeliest first. The article al- is not part of a word. */
export function semiticKeys(word: string): string[] {
  const plain = foldArabic(word.slice(0, LONGEST_WORD));
  return /\p{Script=Hebrew}/u.test(plain) ? distinct(hebrewReadings(plain)) : distinct(arabicReadings(plain));
}

function arabicReadings(plain: string): string[] {
  if (plain === 'الله') return ['alah', 'ulah'];
  if (plain === 'الدين') return ['din', 'udin'];
  if (plain === 'عبد') return ['abd', 'abdul'];
  const known = spokenAs(plain);
  if (known.length > 0) return [...known];
  if (plain.startsWith('عبدال') && plain.length > 7)
    return arabicReadings(plain.slice(5)).map((of) => `abdul${of}`);
  if (plain.endsWith('الدين') && plain.length > 6)
    return arabicReadings(plain.slice(0, -5)).map((stem) => `${stem}udin`);
  if (plain.endsWith('الله') && plain.length > 5)
    return arabicReadings(plain.slice(0, -4)).map((stem) => `${stem}ulah`);
  if (/^(?:و?ال|لل)/u.test(plain) && plain.length > 4)
    return arabicReadings(plain.replace(/^(?:و?ال|لل)/u, ''));
  return readLetters(plain.replace(/(?<=[^اويه])ه$/u, 'ا'), ARABIC_LETTERS);
}

function hebrewReadings(plain: string): string[] {
  const known = spokenAs(plain);
  if (known.length > 0) return [...known];
  if (plain.length > 3 && plain.startsWith('ה')) {
    const without = spokenAs(plain.slice(1));
    if (without.length > 0) return [...without];
  }
  return readLetters(plain.replace(/(?<=[^אויה])ה$/u, 'א'), HEBREW_LETTERS);
}

function readLetters(plain: string, table: Readonly<Record<string, string>>): string[] {
  const rows = [...plain].flatMap((letter) => {
    const row = table[letter];
    return row === undefined ? (/[\p{L}\p{N}]/u.test(letter) ? [''] : []) : [row];
  });
  const first = rows.map((row) => row.split('/')[0] ?? '').join('');
  const second = rows.map((row) => row.split('/').at(-1) ?? '').join('');
  const readings = GAPS.map((gap) => voice(first, gap));
  return second === first
    ? readings
    : [...readings.slice(0, 3), ...GAPS.slice(0, 3).map((gap) => voice(second, gap))];
}

/** Puts the short vowels in: none where a long one stands, one in a run of two or three consonants. */
function voice(letters: string, gap: string): string {
  const text = letters
    .replace(/^U/u, 'v')
    .replace(/^I(?=.)/u, 'y')
    .replace(/U(?=[AI])/gu, 'v')
    .replace(/(?<=A)U/gu, 'v')
    .replace(/(?<=I)U(?=[a-z]*[AIU]|$)/gu, 'v');
  let voiced = '';
  let run = 0;
  let gaps = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (/[AUI]/u.test(letter)) {
      voiced += letter.toLowerCase();
      run = 0;
      continue;
    }
    // A consonant that follows another one: the first of a word and the last keep a vowel between them.
    const last = at === text.length - 1;
    const opens = run === 1 && (voiced.length === 1 || last);
    if (opens || run === 2) {
      voiced += gaps === 0 ? gap.charAt(0) : gap.charAt(1);
      gaps += 1;
      run = 0;
    }
    voiced += letter;
    run += 1;
  }
  return voiced;
}

function distinct(readings: readonly string[]): string[] {
  const keys = new Set(readings.map(settleKey));
  keys.delete('');
  return [...keys].slice(0, MOST_KEYS);
}
