/**
 * Ukraine's register of sanctions as JSON: an answer of its interface, or records put together out of such answers. The
 * interface calls things in more than one way: keys are known by a table of spellings.
 */
import { NSDC_MARKS, NSDC_RECORDS } from '../../data/lists/nsdc-fields.ts';
import { textOf } from '../decode-file.ts';
import { EntryGathering } from '../gather-entries.ts';
import type { ListReader } from '../list-reader.ts';
import { dayFirstDay } from '../day-first-date.ts';
import { parseJson } from '../parse-json.ts';
import { nsdcRecord, nsdcText } from './nsdc-value.ts';
import { readNsdcSubject } from './read-nsdc-subject.ts';

const ENOUGH_MARKS = 2;
const KEY = /"([\w ]{1,40})"\s*:/gu;

export const nsdcJsonReader: ListReader = {
  layout: 'nsdc-json',
  lists: ['ua_nsdc_sanctions'],
  extensions: ['json'],
  parts: ['json'],
  recognise(_file, text) {
    if (!/^\uFEFF?\s*[[{]/u.test(text)) return undefined;
    const keys = new Set([...text.matchAll(KEY)].map(([, key]) => (key ?? '').toLowerCase()));
    return NSDC_MARKS.filter((mark) => keys.has(mark)).length >= ENOUGH_MARKS
      ? { part: 'json', list: 'ua_nsdc_sanctions', version: '' }
      : undefined;
  },
  read(set, [file], issues) {
    const nothing = { entries: [], publishedOn: null, version: null };
    if (file === undefined) return nothing;
    const whole = parseJson(textOf(file, issues).replace(/^\uFEFF/u, ''), file.path, issues);
    if (typeof whole !== 'object' || whole === null) return nothing;
    const about = nsdcRecord(whole);
    const records = recordsIn(whole);
    const gathering = new EntryGathering(file.path, issues);
    for (const [index, value] of records.entries())
      readNsdcSubject(value, `record ${index + 1}`, set.list, gathering);
    const total = Number(nsdcText(about, ['total', 'totalcount', 'count']) || records.length);
    if (total !== records.length)
      issues.add(
        'lists.count-differs',
        'warning',
        `the list says that it holds ${total} entries, and holds ${records.length}: fetch all pages and put them together`,
        file.path,
      );
    const said = nsdcText(about, ['date', 'generatedat', 'updatedat', 'timestamp', 'lastupdate']);
    const publishedOn = dayFirstDay(said.slice(0, 10)) ?? null;
    if (publishedOn === null)
      issues.add('lists.no-date', 'warning', 'the list does not say when it was published', file.path);
    for (const { id, listedOn } of gathering.drafts)
      if (listedOn === null)
        issues.add('lists.no-listing-date', 'warning', `entry ${id} gives no day of listing`, file.path);
    return { entries: gathering.finish(), publishedOn, version: publishedOn };
  },
};

/** The records of a file: an array of them, or the arrays that an object holds under known keys. */
function recordsIn(whole: object): readonly unknown[] {
  if (Array.isArray(whole)) return whole as readonly unknown[];
  const about = nsdcRecord(whole);
  return NSDC_RECORDS.flatMap((key): readonly unknown[] => {
    const value = about?.get(key);
    if (Array.isArray(value)) return value as readonly unknown[];
    return typeof value === 'object' && value !== null ? recordsIn(value) : [];
  });
}
