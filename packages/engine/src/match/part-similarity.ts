/** How alike two parts of names are, whatever script they are written in. */
import { MATCH_RULES } from '../data/match/match-rules.ts';
import { editSimilarity } from './edit-distance.ts';
import type { NamePart } from './name-part.ts';
import { stemSimilarity, syllableSimilarity } from './stem-similarity.ts';

/** What the names as wholes say about how to compare their parts. */
export interface SimilarityContext {
  /** Both names are made of Chinese syllables throughout: then syllables count, not letters. */
  readonly syllables: boolean;
}

/** 0 to 1. Symmetric. */
export function partSimilarity(left: NamePart, right: NamePart, context: SimilarityContext): number {
  if (left.folded === right.folded) return MATCH_RULES.quality.same;
  if (left.role === 'number' || right.role === 'number')
    return left.code !== undefined && left.code === right.code ? MATCH_RULES.quality.same : 0;
  if (left.code !== undefined && left.code === right.code) return MATCH_RULES.quality.key;
  if (left.classes?.some((one) => right.classes?.includes(one)) === true)
    return Math.max(MATCH_RULES.quality.variant, spelling(left, right, context));
  if (left.role === 'initial' || right.role === 'initial') return initialSimilarity(left, right);
  // Two places the gazetteer knows apart are two places, however alike they sound.
  if (left.role === 'place' && right.role === 'place') return 0;
  return spelling(left, right, context);
}

/** By sound and letters alone. */
function spelling(left: NamePart, right: NamePart, { syllables }: SimilarityContext): number {
  const characters = characterSimilarity(left.folded, right.folded) ?? 1;
  if (left.keys.some((key) => right.keys.includes(key))) return MATCH_RULES.quality.key * characters;
  if (syllables && left.pinyin !== undefined && right.pinyin !== undefined) {
    const shared = syllableSimilarity(left.pinyin, right.pinyin);
    if (shared !== undefined) return shared * MATCH_RULES.quality.variant * characters;
  }
  let best = 0;
  for (const a of left.keys) for (const b of right.keys) best = Math.max(best, stemSimilarity(a, b));
  if (left.loose === right.loose) return best * characters;
  return Math.max(best, MATCH_RULES.quality.skeleton * skeletonSimilarity(left, right));
}

const SYLLABIC = /^[\p{Script=Han}\p{Script=Hangul}]+$/u;

/** Two words of one script whose characters are syllables: homophones are other names, if worth a look. 0.5 to 1. */
function characterSimilarity(left: string, right: string): number | undefined {
  if (!SYLLABIC.test(left) || !SYLLABIC.test(right)) return undefined;
  if (/\p{Script=Han}/u.test(left) !== /\p{Script=Han}/u.test(right)) return undefined;
  const [a, b] = [[...left], [...right]];
  const equal = a.filter((character, at) => b[at] === character).length;
  return 0.5 + (0.5 * equal) / Math.max(a.length, b.length);
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
      if (x.length >= 2 && y.length >= 2) best = Math.max(best, editSimilarity(x, y));
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
