/** A percentage in the words of FollowTheMoney data to bounds. */

const NUMBER = '(\\d{1,3}(?:[.,]\\d+)?)';
const RANGE = new RegExp(`^${NUMBER}\\s*%?\\s*(?:-|–|to|and)\\s*${NUMBER}\\s*%?$`, 'iu');
const SINGLE = new RegExp(
  `^(>=|>|<=|<|at least|more than|over|up to|at most|less than|under)?\\s*${NUMBER}\\s*(?:%|percent)?\\s*(\\+|or more|and more)?$`,
  'iu',
);
const LOWER = /^(?:>=|at least)$/iu;
const ABOVE = /^(?:>|more than|over)$/iu;

/** Percent, both bounds inclusive; with `above` the lower one is not. */
export interface Share {
  readonly min: number;
  readonly max: number;
  readonly above?: true;
}

/** `51`, `25-50 %`, `>50`, `50+`, `up to 25`; undefined for words that say no share. */
export function readShare(words: string): Share | undefined {
  const bare = words.trim().toLowerCase();
  const [, low, high] = RANGE.exec(bare) ?? [];
  if (low !== undefined && high !== undefined) return between(numberOf(low), numberOf(high));
  const [, sign = '', number, more] = SINGLE.exec(bare) ?? [];
  if (number === undefined) return undefined;
  const value = numberOf(number);
  if (ABOVE.test(sign) && value < 100) return { min: value, max: 100, above: true };
  if (more !== undefined || LOWER.test(sign)) return between(value, 100);
  return sign === '' ? between(value, value) : between(0, value);
}

function numberOf(digits: string): number {
  return Number(digits.replace(',', '.'));
}

function between(min: number, max: number): Share | undefined {
  return min <= max && max <= 100 ? { min, max } : undefined;
}
