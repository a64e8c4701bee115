/**
 * Ships and aircraft by what stands before them: "the tanker Grey Heron", «сухогруз „Северный“», "HMS Bracken", "aircraft EP-ABC". Where no
 * anchor tells, none is found. Bounded patterns: linear however the text is made.
 */
import {
  AIRCRAFT_ANCHORS,
  NAVY_PREFIXES,
  SHIP_ANCHORS_CYRILLIC,
  SHIP_ANCHORS_LATIN,
} from '../../../data/entities/craft-words.ts';
import type { Span } from '../../../model/index.ts';

export interface FoundCraft extends Span {
  readonly kind: 'vessel' | 'aircraft';
}

const NAME = "\\p{Lu}[\\p{L}\\d’'-]{1,24}(?:\\s(?:\\p{Lu}[\\p{L}\\d’'-]{0,24}|\\d{1,3})){0,3}";
const OPEN = '[«"“„‘]';
const CLOSE = '[»"”“’]';
const QUOTED = `[^«»"“”„\\n]{2,40}`;

const PATTERNS: readonly { readonly kind: FoundCraft['kind']; readonly pattern: RegExp }[] = [
  { kind: 'vessel', pattern: new RegExp(`(?<!\\p{L})((?:${NAVY_PREFIXES})\\s${NAME})`, 'dgu') },
  { kind: 'vessel', pattern: new RegExp(`(?<!\\p{L})(?:${SHIP_ANCHORS_LATIN})\\s(${NAME})`, 'dgu') },
  {
    kind: 'vessel',
    pattern: new RegExp(
      `(?<!\\p{L})(?:${SHIP_ANCHORS_LATIN}|${SHIP_ANCHORS_CYRILLIC})\\s${OPEN}(${QUOTED})${CLOSE}`,
      'dgu',
    ),
  },
  {
    kind: 'aircraft',
    pattern: new RegExp(
      `(?<!\\p{L})(?:${AIRCRAFT_ANCHORS})\\s(?:no\\.?\\s|№\\s?)?([A-Z]{1,2}-[A-Z0-9]{3,5})(?![\\p{L}\\d-])`,
      'dgu',
    ),
  },
];

/** Where none of these stands, no craft is told of: spares most blocks the search. */
const ANCHOR = new RegExp(
  `(?:${NAVY_PREFIXES}|${SHIP_ANCHORS_LATIN}|${SHIP_ANCHORS_CYRILLIC}|${AIRCRAFT_ANCHORS})\\s`,
  'u',
);

/** In order; spans do not overlap. */
export function findCraft(text: string, blocks: readonly Span[]): FoundCraft[] {
  const found: FoundCraft[] = [];
  for (const { start, end } of blocks) {
    const words = text.slice(start, end);
    if (!ANCHOR.test(words)) continue;
    for (const { kind, pattern } of PATTERNS)
      for (const match of words.matchAll(pattern)) {
        const [from, to] = match.indices?.[1] ?? [0, 0];
        if (to > from) found.push({ start: start + from, end: start + to, kind });
      }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((craft, index) => index === 0 || craft.start >= (found[index - 1]?.end ?? 0));
}
