/**
 * Publications in FollowTheMoney: an entity a line (`entities.ftm.json`), others perhaps nested in it
 * (`targets.nested.json`), with a manifest, catalogue or index beside them that names the dataset, its version and the
 * SHA-1 of its file.
 */
import { createHash } from 'node:crypto';
import { schemaOf } from '../../ftm/index.ts';
import type { ListedEntity, ListId } from '../../model/index.ts';
import { textOf } from '../decode-file.ts';
import { realDay } from '../list-date.ts';
import { ListIssues } from '../list-issues.ts';
import type { DescribedFile, ListReader, ListReading, PartFile, PlacedFile } from '../list-reader.ts';
import type { ListFileHead } from '../list-set.ts';
import { entriesOf, isEntry } from './entry-of-entity.ts';
import { ftmLines } from './ftm-lines.ts';
import { gatherFtm } from './gather-ftm.ts';
import { mergeEntities } from './merge-entities.ts';
import { type CatalogDataset, readCatalog } from './read-catalog.ts';
import { type FtmContext, readFtmEntity } from './read-ftm-entity.ts';

/** Names under which descriptions of datasets are published. */
const MANIFEST = /^(?:index|catalog|manifest|datasets)[\w.-]*\.(?:json|ya?ml)$/iu;
const MANIFEST_KEYS = /(?:^|[{,\s])"?(?:datasets|catalogs|entities_url|resources)"?\s*:/u;
const EMPTY: ListReading = { entries: [], publishedOn: null, version: null };

export const ftmReader: ListReader = {
  layout: 'ftm-json',
  lists: [],
  extensions: ['json', 'jsonl', 'ndjson', 'yml', 'yaml'],
  parts: ['entities', 'manifest'],
  recognise(file, text) {
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    if (MANIFEST.test(name) && (MANIFEST_KEYS.test(text) || file.size > file.head.length)) {
      const describes = describedIn(file, text);
      return describes.length === 0
        ? undefined
        : { part: 'manifest', list: undefined, version: '', describes };
    }
    return isEntityLine(text) ? { part: 'entities', list: datasetIn(text), version: '' } : undefined;
  },
  gather: (files: readonly PlacedFile[]) => gatherFtm(files),
  read(set, files, issues) {
    const file = files.find(({ part }) => part === 'entities');
    if (file === undefined) return EMPTY;
    const manifest = files.find(({ part }) => part === 'manifest');
    const about = manifest === undefined ? undefined : describedAs(set.list, manifest, issues);
    if (about?.checksum !== undefined && about.checksum !== sha1Of(file)) {
      issues.add(
        'lists.checksum-differs',
        'error',
        'the file is not the one that the index beside it describes, or was damaged: it is not read. Fetch both again',
        file.path,
        `SHA-1 should be ${about.checksum}`,
      );
      return EMPTY;
    }
    const { entities, records } = readEntities(set.list, file, issues);
    const version = about?.version ?? about?.updatedAt ?? null;
    return {
      entries: entriesOf(entities, records),
      entities: [...entities.values()],
      publishedOn: dayOf(about),
      version,
    };
  },
};

/** Whether a text begins with an entity; it may end within it. */
function isEntityLine(text: string): boolean {
  const end = text.indexOf('\n');
  const line = (end === -1 ? text : text.slice(0, end)).replace(/^\uFEFF/u, '').trimStart();
  const schema = /"schema"\s*:\s*"(\w{1,40})"/u.exec(line)?.[1] ?? '';
  return (
    /^\{\s*"(?!op")/u.test(line) &&
    !/"entity"\s*:\s*\{/u.test(line) &&
    /"properties"\s*:\s*\{/u.test(line) &&
    /"id"\s*:\s*"/u.test(line) &&
    schemaOf(schema) !== undefined
  );
}

/** The dataset of the first entity, where its line is whole and it is of one only. */
function datasetIn(text: string): ListId | undefined {
  const [, names = ''] =
    /"datasets"\s*:\s*\[([^\]]{1,2000})\]/u.exec(
      text.slice(0, (text.indexOf('\n') + 1 || text.length + 1) - 1),
    ) ?? [];
  const all = [...names.matchAll(/"([a-z0-9_]{1,100})"/gu)].map(([, name]) => name);
  return all.length === 1 ? all[0] : undefined;
}

function describedIn(file: ListFileHead, text: string): DescribedFile[] {
  const whole =
    file.size <= file.head.length ? text : new TextDecoder().decode(file.bytes?.() ?? new Uint8Array());
  return readCatalog(whole, file.path, new ListIssues()).datasets.map(({ name, title, path, url }) => ({
    list: name,
    title,
    file: path ?? url?.slice(url.lastIndexOf('/') + 1) ?? '',
  }));
}

function describedAs(list: ListId, manifest: PartFile, issues: ListIssues): CatalogDataset | undefined {
  return readCatalog(textOf(manifest, issues), manifest.path, issues).datasets.find(
    ({ name }) => name === list,
  );
}

function sha1Of(file: PartFile): string {
  const hash = createHash('sha1');
  for (const chunk of file.chunks()) hash.update(chunk);
  return hash.digest('hex');
}

/** `2026-09-02T10:11:12`, or a version that begins with the day, as `20260902101112-abc`. */
function dayOf(about: CatalogDataset | undefined): string | null {
  for (const words of [about?.updatedAt, about?.version]) {
    const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})/u.exec(words ?? '') ?? [];
    const whole = realDay(`${year}-${month}-${day}`);
    if (whole !== undefined) return whole;
  }
  return null;
}

function readEntities(
  list: ListId,
  file: PartFile,
  issues: ListIssues,
): { readonly entities: Map<string, ListedEntity>; readonly records: Map<string, string> } {
  const entities = new Map<string, ListedEntity>();
  const records = new Map<string, string>();
  const whole = new Set<string>();
  const unknown = new Map<string, number>();
  for (const { line, text } of ftmLines(file, issues)) {
    const place = `line ${line}`;
    const value = parsedLine(text, file.path, place, issues);
    if (value === undefined) continue;
    const context: FtmContext = { list, path: file.path, place, issues, unknown };
    const [own, ...nested] = readFtmEntity(value, context);
    if (own === undefined) continue;
    if (whole.has(own.id)) {
      const message = `entity ${own.id} stands twice: the first is used`;
      issues.add('lists.duplicate-entry', 'warning', message, file.path, place);
      continue;
    }
    whole.add(own.id);
    for (const one of [own, ...nested]) {
      const known = entities.get(one.id);
      entities.set(one.id, known === undefined ? one : mergeEntities(known, one));
    }
    if (isEntry(own) || own.schema === 'Sanction') records.set(own.id, text.normalize('NFC'));
  }
  for (const [property, count] of [...unknown].sort(([a], [b]) => (a < b ? -1 : 1)))
    issues.add(
      'lists.unknown-property',
      'warning',
      `FollowTheMoney has no property ${property}: its ${count} values are kept as notes`,
      file.path,
    );
  return { entities, records };
}

/** The JSON of a line; what is none becomes an issue. */
export function parsedLine(text: string, path: string, place: string, issues: ListIssues): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    issues.add(
      'lists.bad-row',
      'error',
      'this line is no JSON and is left out: fetch the file again',
      path,
      place,
    );
    return undefined;
  }
}
