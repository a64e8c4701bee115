/** Days of the Australian list: in words, in several ways. */
import type { EntryDraft } from '../entry-draft.ts';
import { listDates, realDay } from '../list-date.ts';
import { enumerated } from './enumerated.ts';

const DAY_WORDS = /\b(\d{1,2})\s+([A-Z][a-z]{2})[a-z]*\.?,?\s+(\d{4})\b/u;
const NUMBERS = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * "Listed on 25 January 2001 (amended on …)", "Listed by UN 1267 Committee on 6 Oct. 2001": the first day outside brackets,
 * where the words say that it is one of listing. The words stay.
 */
export function readListingDay(words: string, draft: EntryDraft): void {
  if (words === '') return;
  draft.add('notes', words.replace(/\s+/gu, ' '));
  const said = words.replace(/\([^)]*\)/gu, ' ');
  const [, day = '', month = '', year = ''] = DAY_WORDS.exec(said) ?? [];
  if (year === '' || !/\b(?:listed|designated|declared)\b/iu.test(said)) return;
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  const real = realDay(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
  if (real !== undefined && (draft.listedOn === null || real < draft.listedOn)) draft.listedOn = real;
}

/** Years between commas, days in words or numbers, `circa`, spans; what is none is kept in its words. */
export function readBirthDates(words: string, draft: EntryDraft): void {
  for (const value of enumerated(words))
    for (const part of value.split(/,\s*(?=\S)|\s+or\s+/u)) {
      const date = numbersToDay(part) ?? realDay(part.slice(0, 10));
      if (date !== undefined) {
        draft.add('birthDate', date);
        continue;
      }
      const read = listDates(part.replace(/\.(?=\s|$)/gu, ''));
      for (const day of read?.dates ?? []) draft.add('birthDate', day);
      if (read === undefined) draft.keep(`born ${part}`);
      else if (read.vague) draft.add('notes', `born ${part}`);
    }
}

/** Day before month, as Australia writes. */
function numbersToDay(words: string): string | undefined {
  const [, day, month, year] = NUMBERS.exec(words.trim()) ?? [];
  return day === undefined || month === undefined || year === undefined
    ? undefined
    : realDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
