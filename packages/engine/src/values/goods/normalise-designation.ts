/** One spelling for a designation however a paper types it: dashes, spaces, case, Cyrillic look-alikes. */

/** Cyrillic capitals that look like Latin ones, and the transliteration a reader would write instead. */
const LOOKALIKE: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  І: 'I',
  Ѕ: 'S',
  Ј: 'J',
};
const TRANSLITERATED: Readonly<Record<string, string>> = {
  А: 'A',
  Б: 'B',
  В: 'V',
  Г: 'G',
  Ґ: 'G',
  Д: 'D',
  Е: 'E',
  Є: 'YE',
  Ё: 'E',
  Ж: 'ZH',
  З: 'Z',
  И: 'I',
  І: 'I',
  Ї: 'YI',
  Й: 'Y',
  К: 'K',
  Л: 'L',
  М: 'M',
  Н: 'N',
  О: 'O',
  П: 'P',
  Р: 'R',
  С: 'S',
  Т: 'T',
  У: 'U',
  Ф: 'F',
  Х: 'KH',
  Ц: 'TS',
  Ч: 'CH',
  Ш: 'SH',
  Щ: 'SHCH',
  Ъ: '',
  Ы: 'Y',
  Ь: '',
  Э: 'E',
  Ю: 'YU',
  Я: 'YA',
};

/**
 * The comparison form: upper case, one kind of hyphen, none between letters and digits, Cyrillic letters folded to
 * Latin only where every one of them looks Latin. Idempotent.
 *
 * @example normaliseDesignation('md–550') // 'MD550'; 'Harpy-3' gives 'HARPY3', 'R-360-4' 'R360-4', 'АИ-25ТЛ' 'АИ25ТЛ'
 */
export function normaliseDesignation(designation: string): string {
  return fold(compact(designation), LOOKALIKE) ?? compact(designation);
}

/** Every comparison form worth trying: the normal one and, for Cyrillic, the transliterated one. Sorted, distinct. */
export function designationKeys(designation: string): string[] {
  const plain = compact(designation);
  const keys = [normaliseDesignation(designation), fold(plain, TRANSLITERATED) ?? plain];
  return [...new Set(keys)].sort();
}

function compact(designation: string): string {
  return designation
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/[\s"«»“”'’]+/gu, '')
    .replace(/(?<=\p{L})-(?=\d)|(?<=\d)-(?=\p{L})/gu, '');
}

function fold(text: string, table: Readonly<Record<string, string>>): string | undefined {
  let folded = '';
  for (const char of text) {
    if (!/\p{Script=Cyrillic}/u.test(char)) folded += char;
    else if (table[char] !== undefined) folded += table[char];
    else return undefined;
  }
  return folded;
}
