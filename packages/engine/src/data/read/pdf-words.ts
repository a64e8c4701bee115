/** Patterns of words that layout goes by. They carry no meaning beyond the look of a page. */

/** Numbers, amounts, dates, percentages, quantities with a short unit: what fills the columns of a table. */
export const CELL_VALUE =
  /^[-–+(]?\s?(?:[$€£¥₽₴]|[A-Z]{3})?\s?\d[\d\s.,:'/–-]*\)?\s?(?:%|[$€£¥₽₴]|\p{L}{1,5}\.?)?$/u;

/** A cell that holds nothing but a dash or the like. */
export const EMPTY_VALUE = /^[-–—./x×]$/u;

/** A label that a colon closes. */
export const COLON_LABEL = /[:：]$/u;

/** Page numbers alone on a line, in the languages read. */
export const PAGE_NUMBER =
  /^(?:[-–—]\s*)?(?:(?:page|seite|p\.|стр\.?|страница|лист|сторінка|ст\.|第)\s*)?\d{1,4}(?:\s*(?:\/|of|von|из|з|页共|\/\s*共)\s*\d{1,4})?(?:\s*页)?(?:\s*[-–—])?$/iu;

/** Signs that begin the item of a list. */
export const BULLET = /^(?:[•‣◦▪▫●○■□–—*·➢✓-]\s|(?:\(?\d{1,2}[.)]|\(?\p{L}[.)])\s+(?=\p{L}))/u;

/** Words before which a hyphen stands for the left-out rest of a compound: "import- and export". */
export const HANGING_WORDS: readonly string[] = [
  'and',
  'or',
  'to',
  'und',
  'oder',
  'bzw',
  'и',
  'или',
  'та',
  'або',
  'і',
  'й',
];

/** Where a sentence ends. */
export const PROSE_END = /[.!?。！？]["'”»’)]?$/u;
