/**
 * Laws, orders, treaties and programmes by how they are called: "Regulation (EU) 833/2014", «Федеральный закон № 275-ФЗ», 《出口管制法》,
 * "Made in China 2025". They are named things that act in no claim. Bounded patterns, tried only where an anchor stands.
 */
import {
  LAW_ANCHORS,
  LAWS_CYRILLIC,
  LAWS_HAN,
  LAWS_LATIN,
  NOT_OF_THE_NAME,
  PROGRAMME_BODIES,
  PROGRAMMES_CYRILLIC,
  PROGRAMMES_HAN,
  PROGRAMMES_LATIN,
} from '../../../data/entities/law-words.ts';
import type { Span } from '../../../model/index.ts';

export interface FoundLaw extends Span {
  readonly kind: 'law';
}

const together = (rows: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${rows.join('|')})`, 'gu');

const LATIN = together([...LAWS_LATIN, ...PROGRAMMES_LATIN]);
const CYRILLIC = together([...LAWS_CYRILLIC, ...PROGRAMMES_CYRILLIC]);
const HAN = new RegExp([...LAWS_HAN, ...PROGRAMMES_HAN].join('|'), 'gu');

/** How far before an anchor its name may begin, and how far behind it end. */
const BEFORE = 120;
const BEHIND = 200;

/** In order; spans do not overlap. */
export function findLaws(text: string, blocks: readonly Span[]): FoundLaw[] {
  const found: FoundLaw[] = [];
  for (const block of blocks)
    for (const { start, end } of placesToLook(text, block)) {
      const words = text.slice(start, end);
      const pattern = /[\u4e00-\u9fff]/u.test(words) ? HAN : /[а-яіїєґ]/iu.test(words) ? CYRILLIC : LATIN;
      for (const match of words.matchAll(pattern)) {
        const name = nameOf(match[0]);
        if (name === undefined) continue;
        const from = start + match.index + match[0].length - name.length;
        if (from >= (found.at(-1)?.end ?? 0))
          found.push({ start: from, end: from + name.length, kind: 'law' });
      }
    }
  return found;
}

/** Stretches around anchors, those that meet taken together: what stands far from any is not looked at. */
function placesToLook(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  const places: { start: number; end: number }[] = [];
  if (!LAW_ANCHORS.test(words)) return places;
  for (const { index } of words.matchAll(ANCHORS)) {
    const from = start + Math.max(0, index - BEFORE);
    const to = Math.min(end, start + index + BEHIND);
    const last = places.at(-1);
    if (last !== undefined && from <= last.end) last.end = to;
    else places.push({ start: from, end: to });
  }
  return places;
}

const ANCHORS = new RegExp(LAW_ANCHORS.source, 'gu');

/** The name without what only opens the sentence; none where it is a body's, or nothing is left but the noun. */
function nameOf(matched: string): string | undefined {
  if (PROGRAMME_BODIES.test(matched)) return undefined;
  let name = matched;
  for (;;) {
    const space = name.search(/\s/u);
    if (space < 0 || !NOT_OF_THE_NAME.has(name.slice(0, space))) break;
    name = name.slice(space).trimStart();
  }
  return /[\s《“第]|\d/u.test(name) ? name : undefined;
}
