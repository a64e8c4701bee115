/**
 * Cyrillic letters in Latin. `display` follows the national rules readers meet most: Russian as on BGN/PCGN maps
 * without apostrophes, Ukrainian as the Cabinet's resolution 55 of 2010 (KMU). `key` is the phonetic alphabet of
 * `latinKeys`: q is ч, x is ш and щ, j is ж and дж, c is ц, h is х; a slash separates readings that different
 * standards (ISO 9, ICAO passports, BGN, KMU, the Bulgarian law of 2009, German and French habits) lead to.
 */
export interface CyrillicRow {
  readonly display: string;
  readonly key: string;
}

export const RUSSIAN_LETTERS: Readonly<Record<string, CyrillicRow>> = {
  а: { display: 'a', key: 'a' },
  б: { display: 'b', key: 'b' },
  в: { display: 'v', key: 'v' },
  г: { display: 'g', key: 'g' },
  д: { display: 'd', key: 'd' },
  е: { display: 'e', key: 'e' },
  ё: { display: 'yo', key: 'e/io/o' },
  ж: { display: 'zh', key: 'j' },
  з: { display: 'z', key: 'z' },
  и: { display: 'i', key: 'i' },
  й: { display: 'y', key: 'i' },
  к: { display: 'k', key: 'k' },
  л: { display: 'l', key: 'l' },
  м: { display: 'm', key: 'm' },
  н: { display: 'n', key: 'n' },
  о: { display: 'o', key: 'o' },
  п: { display: 'p', key: 'p' },
  р: { display: 'r', key: 'r' },
  с: { display: 's', key: 's' },
  т: { display: 't', key: 't' },
  у: { display: 'u', key: 'u' },
  ф: { display: 'f', key: 'f' },
  х: { display: 'kh', key: 'h' },
  ц: { display: 'ts', key: 'c' },
  ч: { display: 'ch', key: 'q' },
  ш: { display: 'sh', key: 'x' },
  щ: { display: 'shch', key: 'x/xt' },
  ъ: { display: '', key: '/a' },
  ы: { display: 'y', key: 'i' },
  ь: { display: '', key: '' },
  э: { display: 'e', key: 'e' },
  ю: { display: 'yu', key: 'iu' },
  я: { display: 'ya', key: 'ia' },
  ў: { display: 'w', key: 'u/v' },
  ј: { display: 'j', key: 'i' },
  љ: { display: 'lj', key: 'li' },
  њ: { display: 'nj', key: 'ni' },
  ћ: { display: 'c', key: 'q' },
  ђ: { display: 'dj', key: 'j' },
  џ: { display: 'dz', key: 'j' },
  ә: { display: 'a', key: 'a' },
  ғ: { display: 'gh', key: 'g' },
  қ: { display: 'q', key: 'k' },
  ң: { display: 'ng', key: 'n' },
  ө: { display: 'o', key: 'o' },
  ұ: { display: 'u', key: 'u' },
  ү: { display: 'u', key: 'u' },
  һ: { display: 'h', key: 'h' },
  ҳ: { display: 'h', key: 'h' },
  ӣ: { display: 'i', key: 'i' },
  ӯ: { display: 'u', key: 'u' },
  ҷ: { display: 'j', key: 'j' },
  ѓ: { display: 'gj', key: 'g/j' },
  ќ: { display: 'kj', key: 'k/q' },
  ѕ: { display: 'dz', key: 'dz' },
  ҡ: { display: 'q', key: 'k' },
  ҙ: { display: 'z', key: 'z' },
  ҫ: { display: 's', key: 's' },
  җ: { display: 'zh', key: 'j' },
  ҹ: { display: 'ch', key: 'j' },
  ҕ: { display: 'gh', key: 'g' },
  ӑ: { display: 'a', key: 'a' },
  ӗ: { display: 'e', key: 'e' },
  ѝ: { display: 'i', key: 'i' },
};

export const UKRAINIAN_LETTERS: Readonly<Record<string, CyrillicRow>> = {
  ...RUSSIAN_LETTERS,
  г: { display: 'h', key: 'h/g' },
  ґ: { display: 'g', key: 'g' },
  е: { display: 'e', key: 'e' },
  є: { display: 'ie', key: 'e' },
  и: { display: 'y', key: 'i' },
  і: { display: 'i', key: 'i' },
  ї: { display: 'i', key: 'i' },
  й: { display: 'i', key: 'i' },
  ю: { display: 'iu', key: 'iu' },
  я: { display: 'ia', key: 'ia' },
};

/** KMU 2010 at the beginning of a word. */
export const UKRAINIAN_INITIALS: Readonly<Record<string, string>> = {
  є: 'ye',
  ї: 'yi',
  й: 'y',
  ю: 'yu',
  я: 'ya',
};
