/**
 * A version of an OFAC list out of its legacy CSV files. The layout is that of OFAC's data specification: rows keyed by
 * entry number, remarks of more than 1000 characters continued in the comments file. The files hold no listing dates
 * and no publication date.
 */
import type { ListEntry, ListId } from '../../model/index.ts';
import { countryCode } from '../country-code.ts';
import { decodeList } from '../decode-list.ts';
import { EntryDraft } from '../entry-draft.ts';
import type { ListIssues } from '../list-issues.ts';
import { type CsvRow, csvRows } from './csv-rows.ts';
import { schemaOfType } from './entity-type.ts';
import { readRemarks } from './read-remarks.ts';
import { resolveLinks } from './resolve-links.ts';
import { COLUMNS, isAddress, isAlias, isComment, isPrimary, type OfacPart } from './row-layout.ts';
import { publicationOf } from '../publication-of.ts';

/** A file of the set with its content. */
export interface OfacFile {
  readonly path: string;
  readonly part: OfacPart;
  readonly bytes: Uint8Array;
}

/** OFAC cuts remarks at this length, also within a word; a space at the cut is lost. */
const REMARKS_CUT = 1000;
const MOST_LINES_TOLD = 5;
const SOUND = { primary: isPrimary, aliases: isAlias, addresses: isAddress, comments: isComment } as const;

/** The entries, in the order of the primary file. */
export function readOfac(list: ListId, files: readonly OfacFile[], issues: ListIssues): ListEntry[] {
  const rows = new Map(files.map((file) => [file.part, soundRows(file, issues)]));
  const drafts = new Map<string, EntryDraft>();
  const remarks = new Map<string, string>();
  const primary = files.find(({ part }) => part === 'primary');
  for (const row of rows.get('primary') ?? []) {
    const id = row.fields[0] ?? '';
    if (drafts.has(id)) {
      issues.add(
        'lists.duplicate-entry',
        'warning',
        `entry ${id} stands twice: the first row is used`,
        primary?.path ?? null,
        `line ${row.line}`,
      );
      continue;
    }
    drafts.set(id, startEntry(list, row));
    const remark = row.fields[11];
    if (typeof remark === 'string') remarks.set(id, remark);
  }
  for (const { part, path } of files) {
    if (part === 'primary') continue;
    addRows(part, path, rows.get(part) ?? [], drafts, remarks, issues);
  }
  let unread = 0;
  for (const [id, text] of remarks) {
    const draft = drafts.get(id);
    if (draft !== undefined) unread += readRemarks(text, draft);
  }
  if (unread > 0) {
    issues.add(
      'lists.remarks-kept-as-notes',
      'notice',
      `statements in remarks that fit no rule and are kept word for word as notes of their entries: ${unread}`,
      primary?.path ?? null,
    );
  }
  return resolveLinks([...drafts.values()]);
}

function soundRows({ path, part, bytes }: OfacFile, issues: ListIssues): CsvRow[] {
  const { text, guessed } = decodeList(bytes);
  if (guessed) {
    issues.add(
      'lists.encoding-guessed',
      'warning',
      'the file is no valid UTF-8 and was read as windows-1252: check names with accents',
      path,
    );
  }
  const rows = csvRows(text);
  if (rows.length > 0 && !bytes.subarray(-4).includes(0x1a)) {
    issues.add(
      'lists.no-end-mark',
      'notice',
      'the file does not end in the end mark 0x1A that OFAC writes: make sure it is complete',
      path,
    );
  }
  return rows.filter((row) => {
    if (SOUND[part](row)) return true;
    issues.add(
      'lists.bad-row',
      'error',
      `this row does not fit the ${COLUMNS[part]} columns of an OFAC ${part} file and is left out: compare it with the publication`,
      path,
      `line ${row.line}`,
    );
    return false;
  });
}

function startEntry(list: ListId, { fields, printed }: CsvRow): EntryDraft {
  const [id, name, type, programme, title, callSign, vesselType, tonnage, gross, flag, owner] = fields;
  const draft = new EntryDraft(id ?? '', schemaOfType(type ?? null, name ?? ''));
  draft.record.push(printed);
  draft.name(name ?? '', 'primary');
  draft.programmes.push(...(programme ?? '').split('] [').filter((code) => code !== ''));
  for (const topic of publicationOf(list).topics) draft.add('topics', topic);
  draft.add('position', title);
  draft.add('callSign', callSign);
  draft.add('type', vesselType);
  draft.add('tonnage', tonnage?.replaceAll(',', ''));
  draft.add('grossRegisteredTonnage', gross?.replaceAll(',', ''));
  const code = typeof flag === 'string' ? countryCode(flag) : undefined;
  if (code !== undefined) draft.add('flag', code);
  else if (typeof flag === 'string') draft.add('notes', `Vessel flag ${flag}`);
  if (typeof owner === 'string') draft.add('notes', `Vessel owner ${owner}`);
  if (draft.schema === 'Person') {
    const comma = (name ?? '').indexOf(', ');
    if (comma > 0) {
      draft.add('lastName', name?.slice(0, comma));
      draft.add('firstName', name?.slice(comma + 2));
    }
  }
  return draft;
}

/** Adds the rows of a companion file to their entries. Rows of entries that the primary file lacks are told together. */
function addRows(
  part: Exclude<OfacPart, 'primary'>,
  path: string,
  rows: readonly CsvRow[],
  drafts: ReadonlyMap<string, EntryDraft>,
  remarks: Map<string, string>,
  issues: ListIssues,
): void {
  const orphans: CsvRow[] = [];
  for (const row of rows) {
    const id = row.fields[0] ?? '';
    const draft = drafts.get(id);
    if (draft === undefined) {
      orphans.push(row);
      continue;
    }
    draft.record.push(row.printed);
    if (part === 'aliases') addAlias(draft, row);
    else if (part === 'addresses') addAddress(draft, row);
    else remarks.set(id, joinRemarks(remarks.get(id), row.fields[1] ?? ''));
  }
  if (orphans.length === 0) return;
  const lines = orphans.slice(0, MOST_LINES_TOLD).map(({ line }) => line);
  issues.add(
    'lists.orphan-rows',
    'warning',
    `rows of entries that the primary file does not hold are left out, as the files are of different days: ${orphans.length}`,
    path,
    `lines ${lines.join(', ')}${orphans.length > lines.length ? ' …' : ''}`,
  );
}

function joinRemarks(start: string | undefined, rest: string): string {
  if (start === undefined) return rest;
  const cut = start.length >= REMARKS_CUT - 2;
  return cut ? start.padEnd(REMARKS_CUT, ' ') + rest : `${start}; ${rest}`;
}

const QUOTED = /^(['"])(.+)\1$/u;

function addAlias(draft: EntryDraft, { fields }: CsvRow): void {
  const [, , kind, name, remark] = fields;
  const quoted = QUOTED.exec(name ?? '')?.[2];
  draft.name(quoted ?? name ?? '', quoted === undefined ? 'alias' : 'weak');
  if (kind === 'fka') draft.add('previousName', quoted ?? name);
  if (typeof remark === 'string') draft.add('notes', `${name}: ${remark}`);
}

function addAddress(draft: EntryDraft, { fields }: CsvRow): void {
  const [, , street, place, country, remark] = fields;
  const printed = [street, place, country].filter((part) => typeof part === 'string');
  const code = typeof country === 'string' ? countryCode(country) : undefined;
  // A country alone is no address, but the only place to keep one that has no code.
  if (printed.length > (code === undefined ? 0 : 1)) draft.add('address', printed.join(', '));
  draft.add('country', code);
  if (typeof remark === 'string') draft.add('notes', `${printed.join(', ')}: ${remark}`);
}
