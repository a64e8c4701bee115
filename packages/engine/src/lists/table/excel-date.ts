/** Days of Excel: numbers under a date format. */
import type { IsoDate } from '../../values/index.ts';

/** Formats that Excel knows by number and that show a date (ECMA-376, 18.8.30). */
const BUILT_IN = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58]);

/** Whether a number format shows a day. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.has(id);
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, '');
  return /[dy]/iu.test(bare);
}

const DAY = 86_400_000;

/** The day that a number stands for; undefined outside the years that Excel has. */
export function serialDay(serial: number, is1904 = false): IsoDate | undefined {
  if (!(serial >= 0 && serial < 2_958_466)) return undefined;
  const start = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  // Excel counts a 29 February 1900 that never was.
  const days = Math.floor(serial) + (!is1904 && serial < 60 ? 1 : 0);
  return new Date(start + days * DAY).toISOString().slice(0, 10);
}
