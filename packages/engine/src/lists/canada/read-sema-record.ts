/** One record of the Canadian list to an entry. */
import { CANADA_FIELDS, CANADA_SHIP } from '../../data/lists/canada-fields.ts';
import { type ListId, sha256 } from '../../model/index.ts';
import { countryCode } from '../country-code.ts';
import { EntryDraft } from '../entry-draft.ts';
import type { EntryGathering } from '../gather-entries.ts';
import { isoPrefix, listDates, realDay } from '../list-date.ts';
import type { ListIssues } from '../list-issues.ts';
import { organisationSchema } from '../organisation-schema.ts';
import { publicationOf } from '../publication-of.ts';
import { splitAliases } from '../split-aliases.ts';
import { type Element, textAt } from '../xml/element.ts';

interface RecordPlace {
  readonly list: ListId;
  readonly path: string;
  readonly place: string;
  readonly issues: ListIssues;
}

type Field = keyof typeof CANADA_FIELDS;
const KNOWN: ReadonlySet<string> = new Set(Object.values(CANADA_FIELDS));

/** Reads the record into the gathering; without a name it becomes an issue there. */
export function readSemaRecord(
  element: Element,
  { list, path, place, issues }: RecordPlace,
  gathering: EntryGathering,
): void {
  const at = (field: Field) => textAt(element, CANADA_FIELDS[field]);
  const [last, given, entity] = [at('last'), at('given'), at('entity')];
  const name = entity || [given, last].filter((part) => part !== '').join(' ');
  const programme = programmeOf(at('country'));
  const id = idOf([programme.code, at('schedule'), at('item')], name, gathering);
  const ship = entity !== '' && (at('imo') !== '' || CANADA_SHIP.test(at('title')));
  const schema = entity === '' ? 'Person' : ship ? 'Vessel' : organisationSchema(entity);
  const draft = new EntryDraft(id, schema);
  if (!gathering.take(draft, name !== '', place)) return;
  draft.name(name, 'primary');
  if (entity === '') {
    draft.print(`${CANADA_FIELDS.given} ${CANADA_FIELDS.last}`, name);
    draft.add('lastName', last);
    draft.add('firstName', given);
  }
  draft.programme(programme.code);
  for (const topic of publicationOf(list).topics) draft.add('topics', topic);
  draft.add('country', programme.country);
  draft.add('imoNumber', at('imo').replace(/^IMO\s*/iu, ''));
  draft.add(ship ? 'type' : 'position', at('title'));
  readBirth(at('born'), ship ? 'buildDate' : 'birthDate', draft);
  // One word is no more than a given name of somebody.
  for (const alias of splitAliases(at('aliases')))
    draft.name(alias, schema === 'Person' && !/[\s\u2E80-\u9FFF]/u.test(alias) ? 'weak' : 'alias');
  const schedule = [
    at('schedule') === '' ? '' : `Schedule ${at('schedule')}`,
    at('item') === '' ? '' : `item ${at('item')}`,
  ];
  draft.add('program', [at('country'), ...schedule].filter((part) => part !== '').join(', '));
  draft.listedOn = realDay(at('listed').slice(0, 10)) ?? null;
  if (draft.listedOn === null) {
    issues.add('lists.no-listing-date', 'warning', `entry ${id} gives no day of listing`, path, place);
    if (at('listed') !== '') draft.keep(`${CANADA_FIELDS.listed}: ${at('listed')}`);
  }
  for (const { name: tag, text } of element.children) {
    if (entity !== '' || (tag !== CANADA_FIELDS.last && tag !== CANADA_FIELDS.given)) draft.print(tag, text);
    if (text !== '' && !KNOWN.has(tag)) draft.keep(`${tag}: ${text}`);
  }
}

/** `Russia / Russie` is named after a country; regulations on a subject have their short name in brackets. */
function programmeOf(words: string): { readonly code: string; readonly country: string | undefined } {
  const english = words.split(' / ')[0]?.trim() ?? '';
  return { code: /\(([A-Z]{3,10})\)/u.exec(english)?.[1] ?? english, country: countryCode(english) };
}

/** Made of what the list numbers by: programme, schedule, item. Where that is taken or absent, the name joins in. */
function idOf(parts: readonly string[], name: string, gathering: EntryGathering): string {
  const slug = parts
    .join(' ')
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  const known = gathering.draft(slug);
  const told = parts.at(-1) !== '' && known === undefined;
  return told ? slug : `${slug === '' ? 'sema' : slug}-${sha256(name).slice(0, 8)}`;
}

function readBirth(words: string, property: string, draft: EntryDraft): void {
  if (words === '') return;
  for (const part of words.split(/\s*(?:[;,]|\bor\b|\bou\b)\s*/u)) {
    const read = listDates(part);
    const iso = /^\d{4}(?:-\d{2}){0,2}$/u.test(part) ? isoPrefix(part) : undefined;
    if (iso !== undefined) draft.add(property, iso);
    else if (read !== undefined) for (const date of read.dates) draft.add(property, date);
    else draft.keep(`born ${part}`);
    if (read?.vague === true) draft.add('notes', `born ${part}`);
  }
}
