/**
 * How Latin spellings of one sound are folded into one key letter, in order. Key letters: q (English ch), x (sh),
 * j (zh, dzh), c (ts), h (kh). Where a spelling has two readings, both keys are kept.
 * Origin: the romanisation habits of English, German, French, Polish, Czech, Turkish and Italian papers.
 */

/** Letters with marks that are other sounds, before the marks are dropped. A slash gives two readings. */
export const MARKED_LETTERS: Readonly<Record<string, string>> = {
  š: 'sh',
  ş: 'sh',
  ș: 'sh',
  ś: 'sh',
  č: 'ch',
  ć: 'ch',
  ç: 'ch/s',
  ž: 'zh',
  ż: 'zh',
  ź: 'zh',
  ţ: 'ts',
  ț: 'ts',
  ö: 'o/oe',
  ü: 'u/ue',
  ä: 'a/ae',
  å: 'a',
  đ: 'dj',
  ğ: 'g',
  ř: 'rzh',
  ň: 'n',
  ñ: 'n',
  ł: 'l',
  ı: 'i',
};

/** Context-free and contextual rewrites, applied in order: [pattern source, readings]. */
export const LATIN_FOLDS: readonly (readonly [string, string])[] = [
  ['schtsch|shtsh|shch|stsch|sch', 'x'],
  ['tsch|tch|cz', 'q'],
  ['dzh|dsch|dj|dzs', 'j'],
  ['zh', 'j'],
  ['kh', 'h'],
  ['sh|sj', 'x'],
  ['ch', 'q/h'],
  ['ph', 'f'],
  ['th', 't'],
  ['gh', 'g'],
  ['dh', 'd'],
  ['bh', 'b'],
  ['rh', 'r'],
  ['ts|tz|tc(?=[ie])', 'c'],
  ['ck', 'k'],
  ['gu(?=[ei])', 'g'],
  ['qu(?=[aeiou])', 'k'],
  ['q(?![/])', 'k'],
];
