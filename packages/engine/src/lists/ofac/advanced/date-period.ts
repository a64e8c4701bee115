/** Points and periods of time of OFAC's advanced XML. */
import type { IsoDate } from '../../../values/index.ts';
import { realDay } from '../../list-date.ts';
import { childOf, type Element, textAt } from '../../xml/element.ts';

export interface DatePeriod {
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly approximate: boolean;
  /** In words for notes and records. */
  readonly words: string;
}

/** A date of `Year`, `Month` and `Day` elements; undefined where it is no day. */
export function dateOf(element: Element | undefined): IsoDate | undefined {
  const [year, month, day] = ['Year', 'Month', 'Day'].map((part) => textAt(element, part));
  return realDay(`${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`);
}

/** From the earliest that the start may be to the latest that the end may be. */
export function periodOf(element: Element | undefined): DatePeriod | undefined {
  const [start, end] = [childOf(element, 'Start'), childOf(element, 'End')];
  const first = dateOf(childOf(start, 'From')) ?? dateOf(childOf(start, 'To'));
  const last =
    dateOf(childOf(end, 'To')) ?? dateOf(childOf(end, 'From')) ?? dateOf(childOf(start, 'To')) ?? first;
  if (first === undefined || last === undefined || last < first) return undefined;
  const approximate = [start, end].some((bound) => bound?.attributes['Approximate'] === 'true');
  const words = `${approximate ? 'circa ' : ''}${first === last ? first : `${first} to ${last}`}`;
  return { first, last, approximate, words };
}
