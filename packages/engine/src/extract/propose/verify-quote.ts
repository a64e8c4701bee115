/**
 * Whether somebody's quote stands in a text, and exactly where. It must be there whole, in one piece, after folding of case,
 * quotes, dashes, spaces and hyphenation only; likeness is not enough: one digit, letter or word that differs refuses it.
 * It must not cut a word, a number or the sign, scale or unit of one. The text's own characters are what is kept.
 *
 * @example verifyQuote(foldText('It sold 150 drones.'), '50 drones') // refused: quote-cuts-number
 */
import { CASE_BOUND_UNITS } from '../../data/propose/equivalents.ts';
import type { Span } from '../../model/index.ts';
import { cutsAt } from './cuts-at.ts';
import { type FoldedText, foldText, GAP } from './fold-text.ts';

export type QuoteRefusal =
  | 'quote-empty'
  | 'quote-not-found'
  | 'quote-ambiguous'
  | 'quote-cuts-word'
  | 'quote-cuts-number'
  | 'quote-crosses-paragraphs'
  | 'quote-changes-unit';

export type QuoteOutcome =
  | { readonly found: true; readonly start: number; readonly end: number; readonly occurrences: number }
  | { readonly found: false; readonly why: QuoteRefusal };

export interface QuoteOptions {
  /** Only here, in offsets of the text; the whole text by default. */
  readonly within?: Span;
  /** Which of several occurrences is meant: the one that meets this span. */
  readonly near?: Span;
}

/** Occurrences looked at before a quote counts as found too often to tell which is meant. */
const MOST_OCCURRENCES = 64;
/** From strong to weak: what is told when every occurrence was refused for another reason. */
const TELLING: readonly QuoteRefusal[] = [
  'quote-empty',
  'quote-cuts-number',
  'quote-cuts-word',
  'quote-changes-unit',
  'quote-crosses-paragraphs',
];

/** Finds the one place a quote stands at. Several places need `near`, or the quote is refused as ambiguous. */
export function verifyQuote(
  text: FoldedText,
  quote: string,
  { within = { start: 0, end: text.text.length }, near }: QuoteOptions = {},
): QuoteOutcome {
  const { places, refused } = findPlaces(text, quote, within);
  const [first] = places;
  if (first === undefined)
    return { found: false, why: TELLING.find((why) => refused.has(why)) ?? 'quote-not-found' };
  const meant =
    places.length === 1
      ? first
      : near && places.find(({ start, end }) => start < near.end && end > near.start);
  if (meant === undefined) return { found: false, why: 'quote-ambiguous' };
  return { found: true, ...meant, occurrences: places.length };
}

/** Every place at which words stand whole, in order; none for words without a letter or digit. */
export function findWords(text: FoldedText, words: string, within: Span): readonly Span[] {
  return findPlaces(text, words, within).places;
}

function findPlaces(
  text: FoldedText,
  quote: string,
  within: Span,
): { readonly places: readonly Span[]; readonly refused: ReadonlySet<QuoteRefusal> } {
  const wanted = foldText(quote.normalize('NFC'));
  const places: Span[] = [];
  if (!/[\p{L}\p{N}]/u.test(wanted.key)) return { places, refused: new Set(['quote-empty']) };
  const refused = new Set<QuoteRefusal>();
  let from = firstUnitAt(text, within.start);
  while (places.length < MOST_OCCURRENCES) {
    const at = text.key.indexOf(wanted.key, from);
    if (at === -1) break;
    from = at + 1;
    const place = placeOf(text, at, wanted.key.length);
    if (place.end > within.end) break;
    const why = refusalAt(text, wanted, at, place);
    if (why === undefined) places.push(place);
    else if (why !== 'quote-not-found') refused.add(why);
  }
  return { places, refused };
}

function placeOf(text: FoldedText, at: number, length: number): Span {
  return { start: text.starts[at] ?? 0, end: text.ends[at + length - 1] ?? 0 };
}

/** The first unit of the key that starts at or after an offset; binary search. */
function firstUnitAt({ starts }: FoldedText, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function refusalAt(text: FoldedText, quote: FoldedText, at: number, place: Span): QuoteRefusal | undefined {
  const last = at + quote.key.length - 1;
  // A ligature is one character: no quote starts or ends inside it.
  if (at > 0 && text.starts[at - 1] === text.starts[at]) return 'quote-cuts-word';
  if (last + 1 < text.key.length && text.starts[last + 1] === text.starts[last]) return 'quote-cuts-word';
  for (let i = 1; i < quote.key.length; i += 1) {
    const own = text.gaps[at + i] ?? 0;
    if ((own & GAP.paragraph) !== 0) return 'quote-crosses-paragraphs';
    if (!sameGap(text, at + i, own, quote, i)) return 'quote-not-found';
  }
  return (
    cutsAt(text.text, place) ?? (keepsUnits(text.text, place, quote.text) ? undefined : 'quote-changes-unit')
  );
}

function sameGap(text: FoldedText, at: number, own: number, quote: FoldedText, index: number): boolean {
  const other = quote.gaps[index] ?? 0;
  if (own === other) return true;
  const dash = GAP.dash | GAP.lineHyphen;
  if ((own & dash) !== 0 && (other & dash) !== 0) return true;
  if (own === GAP.lineHyphen && other === 0) return hyphenates(text, at);
  if (other === GAP.lineHyphen && own === 0) return hyphenates(quote, index);
  if (((own | other) & dash) !== 0) return false;
  return ((own ^ other) & GAP.space) === 0 || besideHan(text, at) || besideHan(quote, index);
}

/** A hyphen at a line's end may be one of hyphenation only between letters, and not before a new capital. */
function hyphenates({ text, starts, ends }: FoldedText, at: number): boolean {
  const before = text.slice((ends[at - 1] ?? 1) - 1, ends[at - 1]);
  const after = text.slice(starts[at] ?? 0, (starts[at] ?? 0) + 1);
  if (!/\p{L}/u.test(before) || !/\p{L}/u.test(after)) return false;
  return !(/\p{Lu}/u.test(after) && !/\p{Lu}/u.test(before));
}

const HAN_SIDE = /[\p{Script=Han}\u3000-\u303f\uff01-\uff5e]/u;

/** Han text has no spaces between words; one beside a Han character or mark says nothing, unless numbers meet there. */
function besideHan({ text, starts, ends }: FoldedText, at: number): boolean {
  const before = text.slice(starts[at - 1] ?? 0, ends[at - 1]);
  const after = text.slice(starts[at] ?? 0, ends[at]);
  if (!HAN_SIDE.test(before) && !HAN_SIDE.test(after)) return false;
  const isDigit = (char: string): boolean => /\p{N}/u.test(char);
  if (isDigit(before) && isDigit(after)) return false;
  const two = text.slice(starts[at - 2] ?? 0, ends[at - 2]);
  return !(isDigit(after) && isDigit(two) && /[.,，．:：]/u.test(before));
}

const UNIT_AFTER_NUMBER = /\d\s?(\p{L}{1,5})(?!\p{L})/gu;

/** 5 mW is not 5 MW, though everything else may be written in capitals. */
function keepsUnits(text: string, { start, end }: Span, quote: string): boolean {
  const units = (words: string): string[] =>
    [...words.normalize('NFKC').matchAll(UNIT_AFTER_NUMBER)].flatMap(([, unit]) =>
      unit !== undefined && CASE_BOUND_UNITS.has(unit.toLowerCase()) ? [unit] : [],
    );
  const own = units(text.slice(start, end));
  const other = units(quote);
  return own.length !== other.length || own.every((unit, index) => firstSame(unit, other[index] ?? ''));
}

/** Only the prefix decides: m or M. */
function firstSame(one: string, other: string): boolean {
  return one.length < 2 || !/^m/iu.test(one) || one.charAt(0) === other.charAt(0);
}
