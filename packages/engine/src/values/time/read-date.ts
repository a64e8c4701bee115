/**
 * The date a cell or field says. Without a language all four are tried; a date whose order of day and month is open is
 * the hull of both unless `dayFirst` decides.
 *
 * @example readDate('«12» марта 2024 г.')?.earliest // '2024-03-12'
 */
import type { TimeLanguage } from '../../data/time/index.ts';
import type { TimeSpan } from '../interval.ts';
import { findTimes } from './find-times.ts';
import { orderDays } from './order-days.ts';

export interface ReadDateOptions {
  readonly language?: string;
  /** Whether numeric dates of this paper put the day first; null or absent where that is not known. */
  readonly dayFirst?: boolean | null;
}

const LANGUAGES: readonly TimeLanguage[] = ['en', 'ru', 'uk', 'zh'];
const LONGEST = 400;

/** The first date, month or year of a text that has bounds on both sides, or null. */
export function readDate(text: string, { language, dayFirst = null }: ReadDateOptions = {}): TimeSpan | null {
  const cell = text.slice(0, LONGEST);
  const own = LANGUAGES.filter((one) => one === language);
  const tried = [...own, ...LANGUAGES.filter((one) => one !== language)];
  let best: { readonly start: number; readonly time: TimeSpan } | undefined;
  for (const one of tried) {
    const found = findTimes(cell, { language: one, anchor: null }).find(
      ({ time }) => time.earliest !== null && time.latest !== null && time.anchor === null,
    );
    if (found === undefined) continue;
    if (best === undefined || found.time.text.length > best.time.text.length) best = found;
  }
  if (best === undefined) return bareYear(cell);
  return best.time.rule.endsWith('.ambiguous-date') && dayFirst !== null
    ? orderDays(best.time, dayFirst)
    : best.time;
}

/** A cell that is nothing but a year. */
function bareYear(cell: string): TimeSpan | null {
  const year = /^\s*((?:19|20)\d{2})\s*$/u.exec(cell)?.[1];
  if (year === undefined) return null;
  return {
    text: year,
    earliest: `${year}-01-01`,
    latest: `${year}-12-31`,
    edtf: year,
    anchor: null,
    approximate: false,
    rule: 'cell.year',
  };
}
