/** Numbers in Chinese text: digits with 万 and 亿, numerals, 十余 and 几十. */
import type { CompiledAmounts } from './compile-amounts.ts';
import { type NumberFound, scanNumbers } from './scan-numbers.ts';

/** The numbers of `text[start, end)` in order, none overlapping. */
export function scanHanNumbers(text: string, start: number, end: number, compiled: CompiledAmounts): NumberFound[] {
  return scanNumbers(text, start, end, compiled);
}
