/** A number found in text, before its currency, its bounds and what it counts are known. */

import { clean } from './clean-number.ts';

export interface NumberFound {
  readonly start: number;
  readonly end: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly minExclusive: boolean;
  readonly maxExclusive: boolean;
  readonly approximate: boolean;
  /** Rule without its language. */
  readonly rule: string;
  readonly kind: 'digits' | 'words' | 'vague';
  /** What the number was multiplied by; 1 where nothing was. */
  readonly scale: number;
  /** A count that the words themselves name: 百分之三十 is in percent. */
  readonly unit?: string;
  /** Below zero: kept only for what can be, percentages and degrees. */
  readonly negative?: boolean;
}

/** A number, or the interval of two readings of the same digits. */
export function point(start: number, end: number, values: readonly number[]): NumberFound {
  return {
    start,
    end,
    min: Math.min(...values),
    max: Math.max(...values),
    minExclusive: false,
    maxExclusive: false,
    approximate: false,
    rule: 'number',
    kind: 'digits',
    scale: 1,
  };
}

/** The same below zero. */
export function signed(number: NumberFound, negative: boolean): NumberFound {
  if (!negative) return number;
  return {
    ...number,
    min: number.max === null ? null : -number.max,
    max: number.min === null ? null : -number.min,
    negative: true,
  };
}

/** A number in words, with its rule. */
export function exact(start: number, end: number, value: number, rule: string): NumberFound {
  return {
    start,
    end,
    min: clean(value),
    max: clean(value),
    minExclusive: false,
    maxExclusive: false,
    approximate: false,
    rule,
    kind: 'words',
    scale: 1,
  };
}
