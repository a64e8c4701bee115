/** How close two parts of names are: by what they mean, by whose initial or nickname they are, else as words. */
import { CLOSENESS } from '../data/match/closeness-rules.ts';
import type { NamePart } from './name-part.ts';
import type { Word } from './word.ts';
import { type Closeness, closenessOf, packCloseness, similarityOf, slipsOf } from './word-closeness.ts';

const WHOLLY = packCloseness(1, 0);
const SAME = packCloseness(CLOSENESS.same, 0);
const VARIANT = packCloseness(CLOSENESS.variant, 0);
const INITIAL = packCloseness(CLOSENESS.initial, 0);
/** Nothing alike, and no slip of the pen. */
const APART = packCloseness(0, 5);

/** Symmetric. `syllabic`: both names are made of Chinese syllables throughout. */
export function partCloseness(left: NamePart, right: NamePart, syllabic: boolean): Closeness {
  const [a, b] = [left.word, right.word];
  if (left.role === 'number' || right.role === 'number') return ofNumbers(left, right, syllabic);
  if (a === b || a.folded === b.folded) return WHOLLY;
  if (left.code !== '' && left.code === right.code) return SAME;
  if (left.role === 'initial' || right.role === 'initial') return ofInitials(left, right);
  // Two places the gazetteer knows apart are two places, however alike they sound.
  if (left.role === 'place' && right.role === 'place') return APART;
  const close = closenessOf(a, b, syllabic);
  if (a.classes !== undefined && b.classes !== undefined && shareClass(a.classes, b.classes))
    return close > VARIANT ? close : VARIANT;
  if ((left.strict || right.strict) && close < SAME) return packCloseness(0, slipsOf(close));
  return close;
}

/** Equal values agree; the slips between others say whether one may be the other mistyped. */
function ofNumbers(left: NamePart, right: NamePart, syllabic: boolean): Closeness {
  if (left.code !== '' && left.code === right.code) return WHOLLY;
  if (left.role !== right.role) {
    const close = closenessOf(left.word, right.word, syllabic);
    return similarityOf(close) >= CLOSENESS.same ? close : APART;
  }
  return packCloseness(0, slipsOf(closenessOf(left.word, right.word, false)));
}

function ofInitials(left: NamePart, right: NamePart): Closeness {
  const [short, long] = left.role === 'initial' ? [left.word, right.word] : [right.word, left.word];
  if (left.role === right.role) return short.keys.some((key) => long.keys.includes(key)) ? SAME : APART;
  return long.folded.startsWith(short.folded) || startsAlike(short, long) ? INITIAL : APART;
}

function startsAlike(short: Word, long: Word): boolean {
  for (const key of short.keys) for (const whole of long.keys) if (whole.startsWith(key)) return true;
  return false;
}

function shareClass(a: readonly number[], b: readonly number[]): boolean {
  for (const one of a) if (b.includes(one)) return true;
  return false;
}
