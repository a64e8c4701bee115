/** Names written back to front, as exports of right-to-left text and broken typesetting leave them. */
import { EDIT, editDistance } from './edit-distance.ts';
import type { AnalysedName } from './name-part.ts';

const SHORTEST = 6;
/** Edits over the whole name, for who turned it round by hand. */
const MOST_EDITS = 2 * EDIT;

/** Whether one is the other letter by letter from the end, word by word or as a whole. */
export function isReversed(left: AnalysedName, right: AnalysedName): boolean {
  const [a, b] = [left.folded, right.folded];
  if (a.length !== b.length || a.length < SHORTEST || left.allLetters !== right.allLetters) return false;
  const turned = turn(a);
  return (
    editDistance(turned, b, MOST_EDITS) <= MOST_EDITS ||
    editDistance(turned.split(' ').reverse().join(' '), b, MOST_EDITS) <= MOST_EDITS
  );
}

function turn(text: string): string {
  return [...text].reverse().join('');
}
