/**
 * Whether an entry stood on its list on a day. A list that gives days of listing, or the day until which a listing holds, is
 * answered by them. The OFAC legacy CSV gives none: there only the versions held can tell, and before the first of them nothing is known.
 */
import type { ListEntry, ListId, ListVersion } from '../model/index.ts';
import type { IsoDate } from '../values/index.ts';

/** A version of a list as evidence of what stood on it. */
export interface HeldVersion {
  readonly version: Pick<ListVersion, 'list' | 'publishedOn'> & {
    readonly entries: readonly { readonly id: string }[];
  };
  /** The day it came into the case: for lists that carry no date, the first day it is known to have been in force. */
  readonly heldSince?: IsoDate;
}

/** The answer, with the reason in words. */
export interface DayStatus {
  readonly answer: 'listed' | 'not-listed' | 'unknown';
  readonly why: string;
}

interface DatedVersion {
  readonly date: IsoDate;
  readonly has: boolean;
}

const IDS = new WeakMap<HeldVersion['version'], ReadonlySet<string>>();

function idsOf(version: HeldVersion['version']): ReadonlySet<string> {
  const known = IDS.get(version);
  if (known !== undefined) return known;
  const ids = new Set(version.entries.map(({ id }) => id));
  IDS.set(version, ids);
  return ids;
}

function datedVersions(asked: ListedEntry, held: readonly HeldVersion[]): DatedVersion[] {
  return held
    .flatMap(({ version, heldSince }): DatedVersion[] => {
      const date = version.publishedOn ?? heldSince ?? '';
      if (version.list !== asked.list || date === '') return [];
      return [{ date, has: idsOf(version).has(asked.entry) }];
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** What is asked about: an entry of a list, with its day of listing where the list gives one. A `Listing` will do. */
export interface ListedEntry {
  readonly list: ListId;
  readonly entry: string;
  readonly listedOn: IsoDate | null;
  /** The last day on which the listing holds, where the list says so. */
  readonly delistedOn?: IsoDate;
}

/** What to ask about an entry of a list. */
export function askedOf(list: ListId, entry: Pick<ListEntry, 'id' | 'listedOn' | 'delistedOn'>): ListedEntry {
  const { id, listedOn, delistedOn } = entry;
  return { list, entry: id, listedOn, ...(delistedOn === undefined ? {} : { delistedOn }) };
}

/** Whether the entry was on its list on `day`. Versions may be in any order; those of other lists are passed over. */
export function listedOnDay(asked: ListedEntry, day: IsoDate, held: readonly HeldVersion[]): DayStatus {
  if (asked.listedOn !== null && day < asked.listedOn)
    return { answer: 'not-listed', why: `the list says listed on ${asked.listedOn}` };
  if (asked.delistedOn !== undefined && day > asked.delistedOn)
    return { answer: 'not-listed', why: `the list says listed until ${asked.delistedOn}` };
  const dated = datedVersions(asked, held);
  // A version from before the day of listing says nothing of the time since.
  const before = dated.findLast(({ date }) => date <= day && date >= (asked.listedOn ?? ''));
  const after = dated.find(({ date }) => date > day);
  const wasOn = before?.has;
  const isOn = after?.has;
  if (before !== undefined && wasOn === false) {
    if (before.date === day || isOn !== true)
      return { answer: 'not-listed', why: `it is not on the version of ${before.date}` };
    if (asked.listedOn === null)
      return { answer: 'unknown', why: `it was added between ${before.date} and ${after?.date}` };
  }
  if (asked.listedOn !== null) {
    if (wasOn === true && isOn === false && before?.date !== day)
      return { answer: 'unknown', why: `it was removed between ${before?.date} and ${after?.date}` };
    return { answer: 'listed', why: `the list says listed on ${asked.listedOn}` };
  }
  if (before === undefined) {
    const first =
      after === undefined ? 'no version with a date is held' : `the first version held is of ${after.date}`;
    return { answer: 'unknown', why: `the list gives no days of listing, and ${first}: unknown before it` };
  }
  if (before.date !== day && isOn === false)
    return { answer: 'unknown', why: `it was removed between ${before.date} and ${after?.date}` };
  const last = after === undefined && before.date !== day;
  return {
    answer: 'listed',
    why: last
      ? `it is on the last version held, of ${before.date}; later changes are not known`
      : `it is on the version of ${before.date}`,
  };
}
