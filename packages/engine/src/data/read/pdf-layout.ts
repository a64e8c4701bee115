/**
 * Thresholds of page layout, in ems (the size of the font of the words compared) unless said otherwise. Origin: measured
 * on the prose, column, statement and invoice pages that the reading benchmark makes, and set in typographic practice: a
 * word space is 0.2 to 0.35 em, stretched up to about 0.6 em in justified lines; column gutters are 1 em and more.
 */
export const PDF_LAYOUT = {
  /** Characters further apart belong to different words. */
  wordGap: 0.18,
  /** As before, where the engine too saw a space between them. */
  likelyWordGap: 0.1,
  /** Han, kana and Hangul are set on a grid, and may stand looser. */
  ideographGap: 0.6,
  /** Overlap of two characters that still follow one another. */
  overlap: 0.5,
  /** Exponents and footnote marks: their size against the line, how far off it they stand, how near the word. */
  scriptSize: 0.8,
  scriptRise: 0.1,
  scriptGap: 0.35,
  /** Baselines closer than this are one row. */
  sameBaseline: 0.35,
  /** As before, for the middles of words of different size. */
  sameMiddle: 0.35,
  /** Narrowest white strip that may separate columns of a table. */
  cellGap: 0.6,
  /** The same, and a gap written as a tab, in a font of fixed pitch: its space is 0.6 em, two spaces are 1.2 em. */
  fixedCellGap: 1,
  /** Narrowest strip where a drawn line runs through it. */
  ruledGap: 0.1,
  /** A gap in a line that is written as a tab. */
  tabGap: 1.5,
  /** A white strip this wide counts fully as a gutter; narrower ones in proportion. */
  gutter: 1.2,
  /** Score a run of rows must gain to be told apart from its surroundings, in rows times gutters. */
  runCost: 2,
  /** Rows with more white between them are not one run. */
  runBreak: 3.5,
  /** Most rows in one run, and most rows looked at in one go. */
  runRows: 160,
  /** Side-by-side blocks are at least so far apart. */
  blockGutter: 1.5,
  /** White above a line, beyond that usual in its block, that starts a new paragraph. */
  paragraphGap: 0.35,
  /** White between the lines of one paragraph at most: double spacing. */
  widestLeading: 1.2,
  /** Indent of a first line that starts a new paragraph. */
  indent: 0.7,
  /** Change of size, as a ratio, that starts a new block. */
  sizeChange: 1.15,
  /** Size against the body of the document, as a ratio, that makes a heading. */
  headingSize: 1.15,
  /** Lines of a block that must end near its right edge before that counts as the margin it was wrapped at, and how near. */
  marginLines: 3,
  marginReach: 2,
  /** Longest heading, in characters. */
  headingLength: 200,
  /** Characters a line of prose holds at least; Han counts double. */
  proseLine: 40,
  /** As before, for a line in one of several columns. */
  columnLine: 22,
  /** Share of its column that a typical line of prose fills. */
  proseFill: 0.6,
  /** Share of the page height at the top and at the bottom where running heads and feet stand. */
  margin: 0.12,
  /** White below a row that may still hold the rest of a wrapped cell. */
  wrapGap: 0.75,
  /** Deepest nesting of columns in columns. */
  depth: 6,
} as const;

/** Limits of what one page may cost; a hostile page can hold millions of objects. */
export const PDF_LIMITS = {
  /** Characters of one page. */
  pageCharacters: 400_000,
  /** Objects of one page that are looked at for lines and pictures. */
  pageObjects: 20_000,
  /** Annotations of one page that are looked at for form values and notes. */
  pageAnnotations: 2_000,
  /** Embedded files of one document. */
  attachments: 1_000,
} as const;
