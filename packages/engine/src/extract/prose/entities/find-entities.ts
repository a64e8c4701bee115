/**
 * The people, organisations and places that running text names, by a small statistical tagger: a chain of labels over words whose weights
 * were learned from openly licensed texts (bench/language/entities/train.mjs), then one pass over the whole document in which a name once
 * recognised is recognised wherever it stands alone. A hint, never evidence: no claim rests on it.
 *
 * Linear in the length of the text; the same text gives the same spans.
 */
import { countryOf, isCountryName } from '../gazetteer.ts';
import type { Span } from '../../../model/index.ts';
import { decodeBlock, type Decoded, type TaggerModel } from './decode.ts';
import { entitiesAt } from './entity-hints.ts';
import { findCraft } from './find-craft.ts';
import { findLaws } from './find-laws.ts';
import type { FoundEntity } from './found-entity.ts';
import { type Prepared, prepare } from './features.ts';
import { beginOf, type EntityKind, isBegin, kindOf } from './labels.ts';
import { scanWords, SHAPE, type Words } from './scan-words.ts';
import { spreadNames } from './spread-names.ts';
import { taggerModel, type TaggerScript } from './tagger-model.ts';
import { DEMONYM_TRAIT, FUNCTION_TRAIT, isTitleWord } from './word-traits.ts';

/** More words than any name has. */
const LONGEST_NAME = 12;
const MOST_CHARACTERS = 160;
/** The lead of what a title tells, and of what an anchor does. */
const SURE = 100;
const ANCHORED = 400;
/** All letters in capitals: nothing there tells a name from another word. */
const SHOUTED = 2;
/** Letters looked at to tell a block's script. */
const SAMPLE = 200;

/** What the blocks of `text` name, in order; spans do not overlap. */
export function findEntities(text: string, blocks: readonly Span[]): FoundEntity[] {
  const named = decodeEntities(text, blocks, taggerModel).map((entity) => withoutOrigin(text, entity));
  // What an anchor tells is surer than what the tagger guesses.
  return overlaid(overlaid(named, findCraft(text, blocks)), findLaws(text, blocks));
}

/** `found` with what shares no character with `anchored`, in order. */
function overlaid(
  found: FoundEntity[],
  anchored: readonly Pick<FoundEntity, 'start' | 'end' | 'kind'>[],
): FoundEntity[] {
  if (anchored.length === 0) return found;
  const sure = anchored.map((one) => ({ ...one, lead: ANCHORED, proper: true }));
  const met = { found: sure };
  return [...found.filter((entity) => entitiesAt(met, entity).length === 0), ...sure].sort(
    (a, b) => a.start - b.start,
  );
}

/** "between Halden and Alkori companies": the adjective belongs to what follows, not to the name. */
function withoutOrigin(text: string, entity: FoundEntity): FoundEntity {
  const words = /^(.+?)\s+and\s+(\p{Lu}\p{Ll}+)$/u.exec(text.slice(entity.start, entity.end));
  const [, kept, last] = words ?? [];
  if (kept === undefined || last === undefined || countryOf(last) === undefined || isCountryName(last))
    return entity;
  return /^\s+\p{Ll}/u.test(text.slice(entity.end, entity.end + 3))
    ? { ...entity, end: entity.start + kept.length }
    : entity;
}

/** The same by other weights: what training measures. */
export function decodeEntities(
  text: string,
  blocks: readonly Span[],
  modelOf: (script: TaggerScript) => TaggerModel,
): FoundEntity[] {
  const words = scanWords(text, blocks);
  const prepared = prepare(words);
  const decoded = { labels: new Uint8Array(words.count), lead: new Int32Array(words.count) };
  for (const [index, block] of blocks.entries()) {
    const script = scriptOf(text, block);
    if (script === undefined) continue;
    decodeBlock(
      prepared,
      words.bounds[index] as number,
      words.bounds[index + 1] as number,
      modelOf(script),
      decoded,
    );
  }
  spreadNames(prepared, decoded);
  trustTitles(prepared, decoded);
  return spansOf(prepared, decoded).flatMap((span) => cleaned(text, prepared, span));
}

/** "Capt. Lorne Hask": what stands behind a title is a person for sure. */
function trustTitles({ words, traits }: Prepared, { labels, lead }: Decoded): void {
  const person = beginOf('person');
  for (let at = 1; at < words.count; at += 1) {
    if (labels[at] !== person) continue;
    const before = words.shape[at - 1] === SHAPE.stop ? at - 2 : at - 1;
    if (before >= 0 && isTitleWord(traits[before] as number)) lead[at] = Math.max(lead[at] as number, SURE);
  }
}

interface WordSpan {
  from: number;
  to: number;
  readonly kind: EntityKind;
  readonly lead: number;
}

function spansOf({ words }: Prepared, { labels, lead }: Decoded): WordSpan[] {
  const spans: WordSpan[] = [];
  for (let at = 0; at < words.count; at += 1) {
    const label = labels[at] as number;
    const kind = kindOf(label);
    if (kind === undefined || !isBegin(label)) continue;
    let to = at + 1;
    while (to < words.count && labels[to] === label + 1) to += 1;
    spans.push({ from: at, to, kind, lead: lead[at] as number });
  }
  return spans;
}

/** Marks at either end that are no part of a name; nothing where no name is left. */
function cleaned(
  text: string,
  { words, dress, traits }: Prepared,
  { from, to, kind, lead }: WordSpan,
): FoundEntity[] {
  if (to - from > LONGEST_NAME || dress[from] === SHOUTED) return [];
  let first = from;
  let last = to - 1;
  while (first <= last && isMark(words, first)) first += 1;
  if (kind === 'organisation' && text.charCodeAt(words.start[first] ?? 0) < CYRILLIC)
    last = endOfCapitals(words, traits, first, last);
  const closes = openQuote(words, first, last) ? SHAPE.closing : NO_SHAPE;
  if (closes === SHAPE.closing && words.shape[last] !== closes && words.shape[last + 1] === closes) last += 1;
  while (
    last >= first &&
    words.shape[last] !== closes &&
    (isNoEnd(words, last) || isAmount(text, words, last))
  )
    last -= 1;
  if (first > last) return [];
  let letters = false;
  let proper = false;
  for (let at = first; at <= last; at += 1) {
    if (!hasLetters(words.shape[at] as number)) continue;
    letters = true;
    if (((traits[at] as number) & DEMONYM_TRAIT) === 0) proper = true;
  }
  if (!letters || (words.end[last] as number) - (words.start[first] as number) > MOST_CHARACTERS) return [];
  return [{ start: words.start[first] as number, end: words.end[last] as number, kind, lead, proper }];
}

/** "Norvik paid Halden": in Latin script what follows a capital word in small letters, and joins none, is no part of its name. */
function endOfCapitals(words: Words, traits: Int32Array, first: number, last: number): number {
  const start = words.shape[first] as number;
  if (!hasLetters(start) || ((traits[first] as number) & DEMONYM_TRAIT) !== 0) return last;
  for (let at = first + 1; at <= last; at += 1)
    if (
      words.shape[at] === SHAPE.lower &&
      ((traits[at] as number) & FUNCTION_TRAIT) === 0 &&
      words.spaced[at] === 1
    )
      return at - 1;
  return last;
}

/** Whether a quotation opens within: ООО «Маяк», whose closing mark belongs to the name. */
function openQuote(words: Words, first: number, last: number): boolean {
  for (let at = first + 1; at <= last; at += 1) if (words.shape[at] === SHAPE.opening) return true;
  return false;
}

/** Where Cyrillic letters begin. */
const CYRILLIC = 0x400;

/** No token has it. */
const NO_SHAPE = -1;

function isNoEnd(words: Words, at: number): boolean {
  return isMark(words, at) || words.shape[at] === SHAPE.possessive;
}

/** "Halden 4.1 million", "Norvik 40%": a number behind a name that counts something. */
function isAmount(text: string, words: Words, at: number): boolean {
  const start = words.start[at] as number;
  const end = words.end[at] as number;
  return /^\d+$/u.test(text.slice(start, end)) && COUNTS.test(text.slice(end, end + 12));
}

const COUNTS =
  /^(?:[.,]\d|\s?%|\s(?:hundred|thousand|million|billion|dozen|per ?cent|тыс|млн|млрд|процент|відсот))/u;

function isMark(words: Words, at: number): boolean {
  return (words.shape[at] as number) <= SHAPE.mark;
}

/** Whether a token can carry a name: more than one letter. */
function hasLetters(shape: number): boolean {
  return (
    shape === SHAPE.capital ||
    shape === SHAPE.capitals ||
    shape === SHAPE.mixed ||
    shape === SHAPE.dotted ||
    shape === SHAPE.code
  );
}

function scriptOf(text: string, { start, end }: Span): TaggerScript | undefined {
  let latin = 0;
  let cyrillic = 0;
  for (let at = start; at < end && latin + cyrillic < SAMPLE; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x400 && code < 0x530) cyrillic += 1;
    else if (
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0xc0 && code < 0x250)
    )
      latin += 1;
  }
  if (latin + cyrillic === 0) return undefined;
  return cyrillic > latin ? 'cyrillic' : 'latin';
}
