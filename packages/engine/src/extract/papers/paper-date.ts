/** Dates in fields and cells, read the way the paper itself writes them. */
import type { Span } from '../../model/index.ts';
import { readDate, type TimeSpan } from '../../values/index.ts';
import { type Paper, wordsOf } from './paper.ts';

/** The date that a span holds, first words that are one; null where none is. */
export function dateIn(paper: Paper, span: Span): TimeSpan | null {
  const { language, dayFirst } = paper;
  const words = wordsOf(paper.document, span);
  // Papers date in figures; words without any are no date of theirs.
  if (!/[\d〇一二三四五六七八九十]/u.test(words)) return null;
  return readDate(words, {
    ...(language === undefined ? {} : { language }),
    ...(dayFirst === undefined ? {} : { dayFirst }),
  });
}

/** ISO day, month or year that a time says, or undefined where it is not one of these. */
export function isoOf(time: TimeSpan | null): string | undefined {
  if (time?.earliest == null || time.latest === null) return undefined;
  if (time.earliest === time.latest) return time.earliest;
  const month = time.earliest.slice(0, 7);
  if (time.latest.startsWith(month) && time.earliest.endsWith('-01') && isMonthEnd(time.latest)) return month;
  const year = time.earliest.slice(0, 4);
  return time.earliest === `${year}-01-01` && time.latest === `${year}-12-31` ? year : undefined;
}

function isMonthEnd(date: string): boolean {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).getUTCDate() === 1;
}
