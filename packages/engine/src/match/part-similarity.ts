/** How alike two parts of names are, whatever script they are written in. */
import { MATCH_RULES } from '../data/match/match-rules.ts';
import { editSimilarity } from './edit-distance.ts';
import type { NamePart } from './name-part.ts';

/** 0 to 1. Symmetric. */
export function partSimilarity(left: NamePart, right: NamePart): number {
  if (left.folded === right.folded) return MATCH_RULES.quality.same;
  if (left.role === 'number' || right.role === 'number')
    return left.code !== undefined && left.code === right.code ? MATCH_RULES.quality.same : 0;
  if (left.code !== undefined && left.code === right.code)
    return left.code.startsWith('given:')
      ? Math.max(MATCH_RULES.quality.variant, spelling(left, right))
      : MATCH_RULES.quality.key;
  if (left.role === 'initial' || right.role === 'initial') return initialSimilarity(left, right);
  if ((left.role === 'place') !== (right.role === 'place') || left.role !== 'place')
    return spelling(left, right);
  // Two places the gazetteer knows apart are two places, however alike they sound.
  return 0;
}

/** By sound and letters alone. */
function spelling(left: NamePart, right: NamePart): number {
  let best = 0;
  for (const a of left.keys) {
    for (const b of right.keys) {
      if (a === b) return MATCH_RULES.quality.key;
      const similarity = editSimilarity(a, b);
      if (similarity > best) best = similarity;
    }
  }
  if (left.loose === right.loose) return best;
  return Math.max(best, MATCH_RULES.quality.skeleton * skeletonSimilarity(left, right));
}

function initialSimilarity(left: NamePart, right: NamePart): number {
  const [short, long] = left.role === 'initial' ? [left, right] : [right, left];
  if (long.role === 'initial')
    return short.keys.some((key) => long.keys.includes(key)) ? MATCH_RULES.quality.same : 0;
  const starts = short.keys.some((key) => long.keys.some((whole) => whole.startsWith(key)));
  return starts || long.folded.startsWith(short.folded) ? MATCH_RULES.quality.initial : 0;
}

/** Consonants only, l and r as one: what is left of a name in a script that writes no vowels or no such sounds. */
function skeletonSimilarity(left: NamePart, right: NamePart): number {
  let best = 0;
  for (const a of left.keys) {
    for (const b of right.keys) {
      const [x, y] = [skeleton(a), skeleton(b)];
      if (x.length < 2 || y.length < 2) continue;
      best = Math.max(best, editSimilarity(x, y));
    }
  }
  return best;
}

function skeleton(key: string): string {
  return key
    .replace(/[aeiouyhv]/gu, '')
    .replace(/[lr]/gu, 'r')
    .replace(/[gkq]/gu, 'k')
    .replace(/[bp]/gu, 'b')
    .replace(/(.)\1+/gu, '$1');
}
