/** Dates as European publishers print them: day, month, year, with `dd` or `00` for what is not known. */
import type { IsoDate } from '../values/index.ts';
import { realDay } from './list-date.ts';

const DATE = /^(\d{1,2}|dd)[/.-](\d{1,2}|mm)[/.-](\d{4})$/iu;
const ISO = /^\d{4}-\d{2}-\d{2}(?=$|T)/u;

/** `28/04/1937`, `dd/04/1937` or `00/00/1937` as an ISO date or its prefix; undefined for anything else. */
export function dayFirstDate(words: string): string | undefined {
  const bare = words.trim();
  if (/^\d{4}$/u.test(bare)) return bare;
  const [, day = '', month = '', year = ''] = DATE.exec(bare) ?? [];
  if (year === '') return realDay(ISO.exec(bare)?.[0] ?? '');
  if (!(Number(month) >= 1)) return Number.isNaN(Number(month)) || Number(month) === 0 ? year : undefined;
  if (Number(month) > 12) return undefined;
  const start = `${year}-${month.padStart(2, '0')}`;
  if (!(Number(day) >= 1)) return start;
  return realDay(`${start}-${day.padStart(2, '0')}`);
}

/** A whole day; undefined for less. */
export function dayFirstDay(words: string): IsoDate | undefined {
  const date = dayFirstDate(words);
  return date?.length === 10 ? date : undefined;
}
