/**
 * Built-in style names of WordprocessingML (ECMA-376 part 1, §17.7.4.9; the names are never localised in the file) and
 * the kind of block they make. Headings carry their level in the name.
 */
import type { BlockKind } from '../../model/index.ts';

export const DOCX_STYLE_KINDS: Readonly<Record<string, BlockKind>> = {
  title: 'heading',
  subtitle: 'heading',
  quote: 'quote',
  'intense quote': 'quote',
  caption: 'caption',
  'html preformatted': 'code',
  'list paragraph': 'paragraph',
  'list bullet': 'list-item',
  'list number': 'list-item',
};

/** Heading levels of the styles that carry none in their name. */
export const DOCX_STYLE_LEVELS: Readonly<Record<string, number>> = { title: 1, subtitle: 2 };

/**
 * Characters of symbol fonts that stand for words of a form (ticks, boxes, arrows), by the code `w:sym` gives.
 * Source: the published code charts of Wingdings and Symbol, mapped to Unicode.
 */
export const DOCX_SYMBOLS: Readonly<Record<string, string>> = {
  F0FE: '☑',
  F0FD: '☒',
  F0FC: '✓',
  F0FB: '✗',
  F0A8: '☐',
  F06F: '☐',
  F0A7: '▪',
  F0B7: '•',
  F06C: '●',
  F0E0: '→',
  F0E8: '➔',
  F0D8: '➢',
  F02D: '−',
  F0B1: '±',
  F0B0: '°',
  F0D7: '×',
  F06D: 'µ',
};
