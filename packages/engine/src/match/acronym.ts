/** A name that is the initials of the other: "PLA" and "People's Liberation Army". A lead, never a proof. */
import type { AnalysedName } from './name-part.ts';
import { keysOfWord } from './words-of-name.ts';

const CAPITALS = /^\p{Lu}{3,8}$/u;
const FEWEST = 3;

/** Which of the two is the initials of the other: `left`, `right`, or neither. */
export function acronymSide(left: AnalysedName, right: AnalysedName): 'left' | 'right' | undefined {
  if (left.kind !== 'organisation' || right.kind !== 'organisation') return undefined;
  if (isAcronymOf(left, right)) return 'left';
  return isAcronymOf(right, left) ? 'right' : undefined;
}

function isAcronymOf(short: AnalysedName, long: AnalysedName): boolean {
  if (long.initials.length < FEWEST) return false;
  let only: AnalysedName['parts'][number] | undefined;
  for (const part of short.parts) {
    if (part.role === 'stop' || part.role === 'generic') continue;
    if (only !== undefined) return false;
    only = part;
  }
  if (only === undefined || only.word.folded.length !== long.initials.length) return false;
  if (!CAPITALS.test(only.word.text)) return false;
  return (
    only.word.folded === long.initials ||
    only.word.keys.some((key) => keysOfWord(long.initials).includes(key))
  );
}
