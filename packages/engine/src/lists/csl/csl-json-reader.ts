/** The Consolidated Screening List as JSON: the file of the whole list, or an answer of its search service. */
import { textOf } from '../decode-file.ts';
import { EntryGathering } from '../gather-entries.ts';
import { realDay } from '../list-date.ts';
import type { ListReader } from '../list-reader.ts';
import { parseJson } from '../parse-json.ts';
import { recordOfJson } from './csl-record.ts';
import { readCslRecord } from './read-csl-record.ts';

/** Names of fields that no other JSON has together. */
const FIELDS = [
  'source',
  'alt_names',
  'federal_register_notice',
  'source_list_url',
  'programs',
  'standard_order',
  'license_policy',
  'entity_number',
];
const ENOUGH_FIELDS = 4;

/** Whether an object at the start holds a list `results` of objects. */
function holdsResults(text: string): boolean {
  const at = text.indexOf('"results"');
  return /^\s*\{/u.test(text) && at !== -1 && /^\s*:\s*\[\s*\{/u.test(text.slice(at + 9, at + 200));
}

export const cslJsonReader: ListReader = {
  layout: 'csl-json',
  lists: ['us_trade_csl'],
  extensions: ['json'],
  parts: ['json'],
  recognise: (_file, text) =>
    holdsResults(text) && FIELDS.filter((field) => text.includes(`"${field}"`)).length >= ENOUGH_FIELDS
      ? { part: 'json', list: 'us_trade_csl', version: '' }
      : undefined,
  read(_set, [file], issues) {
    const nothing = { entries: [], publishedOn: null, version: null };
    if (file === undefined) return nothing;
    const whole = parseJson(textOf(file, issues), file.path, issues);
    if (typeof whole !== 'object' || whole === null) return nothing;
    const about: Readonly<Record<string, unknown>> = { ...whole };
    const results = Array.isArray(about['results']) ? (about['results'] as readonly unknown[]) : [];
    const gathering = new EntryGathering(file.path, issues);
    for (const [index, value] of results.entries()) {
      const place = `result ${index + 1}`;
      const record = recordOfJson(value, place);
      if (record !== undefined) readCslRecord(record, file.path, gathering, issues);
      else issues.add('lists.bad-row', 'error', 'this result is no object and is left out', file.path, place);
    }
    const total = about['total'];
    if (typeof total === 'number' && total !== results.length)
      issues.add(
        'lists.count-differs',
        'warning',
        `the list says that it holds ${total} entries, and holds ${results.length}: fetch it again, as a whole`,
        file.path,
      );
    const at = about['search_performed_at'];
    const publishedOn = typeof at === 'string' ? (realDay(at.slice(0, 10)) ?? null) : null;
    return { entries: gathering.finish(), publishedOn, version: publishedOn };
  },
};
