/**
 * Which names of a list are looked at for a query, within bounds. Of each name asked for its rarest words are walked; one
 * that has common words only is answered by the names that have two of them. Counts are those of the whole list and
 * never of a segment, so that segments do not show.
 */
import { INDEX_RULES } from '../data/match/index-rules.ts';
import type { AskedName, MetWord } from './meet-words.ts';
import type { NameSegment } from './name-segment.ts';
import type { NameViews } from './name-view.ts';

/** The names that have a word, or two words. */
export interface Walk {
  readonly word: MetWord;
  readonly and?: MetWord;
}

export function planWalks(all: NameViews, asked: readonly AskedName[]): Walk[] {
  const share = Math.max(INDEX_RULES.leastWalk, INDEX_RULES.walk / asked.length);
  const walks = new Map<string, Walk>();
  let left: number = INDEX_RULES.walk;
  for (const name of asked) {
    const words = wordsOf(name);
    let own = share;
    let exact = false;
    for (const word of words) {
      if (word.count > own) break;
      own -= word.count;
      walks.set(word.key, { word });
      exact ||= word.quality === 1;
    }
    if (exact) continue;
    const [rarest = words[0], ...others] = words.filter(({ quality }) => quality === 1);
    if (rarest === undefined || walks.has(rarest.key)) continue;
    const and = others.slice(0, MOST_PAIRS).find((other) => haveBoth(all, rarest, other));
    if (and !== undefined) walks.set(`${rarest.key}\n${and.key}`, { word: rarest, and });
    else if (walks.size === 0 || rarest.count <= left) {
      left -= rarest.count;
      walks.set(rarest.key, { word: rarest });
    }
  }
  return [...walks.values()];
}

/** So many words are tried beside the rarest. */
const MOST_PAIRS = 3;

/** Each word of the list that a name meets, the rarest first. */
function wordsOf({ words }: AskedName): MetWord[] {
  const met = new Map<string, MetWord>();
  for (const asked of words)
    for (const { word } of asked.met)
      if (word.quality > (met.get(word.key)?.quality ?? 0)) met.set(word.key, word);
  return [...met.values()].sort((a, b) => a.count - b.count || (a.key < b.key ? -1 : 1));
}

function haveBoth({ views }: NameViews, word: MetWord, and: MetWord): boolean {
  return views.some(({ segment, gone }, view) =>
    walkNames(segment, view, { word, and }, (name) => gone?.[segment.entryOf[name] ?? 0] !== 1),
  );
}

/** Visits the names of a walk in one segment, until a visit says true; whether one did. */
export function walkNames(
  { postingStarts, postings }: NameSegment,
  view: number,
  { word, and }: Walk,
  visit: (name: number) => unknown,
): boolean {
  const number = word.numbers[view] ?? -1;
  if (number === -1) return false;
  const end = postingStarts[number + 1] ?? 0;
  let slot = postingStarts[number] ?? 0;
  if (and === undefined) {
    for (; slot < end; slot += 1) if (visit(postings[slot] as number) === true) return true;
    return false;
  }
  const other = and.numbers[view] ?? -1;
  if (other === -1) return false;
  const otherEnd = postingStarts[other + 1] ?? 0;
  let otherSlot = postingStarts[other] ?? 0;
  while (slot < end && otherSlot < otherEnd) {
    const name = postings[slot] as number;
    const otherName = postings[otherSlot] as number;
    if (name < otherName) slot += 1;
    else if (name > otherName) otherSlot += 1;
    else {
      if (visit(name) === true) return true;
      slot += 1;
      otherSlot += 1;
    }
  }
  return false;
}
