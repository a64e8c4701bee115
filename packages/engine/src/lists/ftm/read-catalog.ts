/**
 * Descriptions of datasets as yente and OpenSanctions have them: a manifest (`manifest.yml`), a catalogue
 * (`catalog.json`), the index of one dataset (`index.json`). JSON is YAML, so one parser reads all.
 */
import { parse } from 'yaml';
import type { ListIssues } from '../list-issues.ts';

export interface CatalogDataset {
  readonly name: string;
  readonly title: string;
  readonly publisher: string;
  /** Later versions sort behind earlier ones. Undefined where the description gives none. */
  readonly version: string | undefined;
  /** As printed: a date or a date with time. */
  readonly updatedAt: string | undefined;
  /** Where the entities are: a path from the description, or an address. */
  readonly path: string | undefined;
  readonly url: string | undefined;
  /** Where the index of changes is. */
  readonly deltaUrl: string | undefined;
  /** SHA-1 of the file of entities, lower-case hex. */
  readonly checksum: string | undefined;
  /** The datasets that a collection is made of. */
  readonly members: readonly string[];
}

/** Another catalogue that a manifest points at. */
export interface CatalogReference {
  readonly url: string;
  /** Names of the datasets to take from it; empty: all. */
  readonly scopes: readonly string[];
  /** The file of a dataset to take, by its name in the catalogue. */
  readonly resource: string;
}

export interface Catalog {
  readonly datasets: readonly CatalogDataset[];
  readonly catalogs: readonly CatalogReference[];
}

/** The name of the file of entities among the resources of a dataset. */
export const ENTITIES_FILE = 'entities.ftm.json';
const NOTHING: Catalog = { datasets: [], catalogs: [] };

/** Reads a description. What is none becomes an issue. */
export function readCatalog(text: string, path: string, issues: ListIssues): Catalog {
  const value = parsed(text, path, issues);
  const about = recordOf(value);
  if (about === undefined) {
    if (value !== undefined) tell(path, issues, 'the description of datasets holds no datasets');
    return NOTHING;
  }
  const listed = about['datasets'];
  // The index of a collection names its members by a list of words.
  const many = Array.isArray(listed) && listed.some((one) => recordOf(one) !== undefined);
  const rows: readonly unknown[] = many ? listed : typeof about['name'] === 'string' ? [about] : [];
  const datasets = rows.flatMap((row) => datasetOf(row, path, issues) ?? []);
  const twice = datasets.filter(({ name }, at) => datasets.findIndex((one) => one.name === name) !== at);
  for (const { name } of twice)
    tell(path, issues, `the dataset ${name} is described twice: the first is used`);
  const catalogs = listOf(about['catalogs']).flatMap((row) => referenceOf(row) ?? []);
  if (datasets.length === 0 && catalogs.length === 0)
    tell(path, issues, 'the description of datasets holds no datasets');
  return { datasets: datasets.filter((one) => !twice.includes(one)), catalogs };
}

function parsed(text: string, path: string, issues: ListIssues): unknown {
  const bare = text.replace(/^\uFEFF/u, '');
  // What begins like JSON is seldom anything else, and is read much faster so.
  if (/^\s*\{/u.test(bare))
    try {
      return JSON.parse(bare) as unknown;
    } catch {
      // Perhaps YAML in braces.
    }
  try {
    // Aliases could blow up a small file.
    return parse(bare, { maxAliasCount: 20, logLevel: 'silent' }) as unknown;
  } catch {
    tell(path, issues, 'the description of datasets is neither JSON nor YAML and is not read');
    return undefined;
  }
}

function tell(path: string, issues: ListIssues, message: string): void {
  issues.add('lists.bad-manifest', 'warning', message, path);
}

function datasetOf(row: unknown, path: string, issues: ListIssues): CatalogDataset | undefined {
  const about = recordOf(row);
  const name = textOf(about?.['name']);
  if (about === undefined || name === undefined || !/^[a-z0-9_]{1,100}$/u.test(name)) {
    tell(path, issues, 'a dataset has no name of lower-case letters, digits and _ and is left out');
    return undefined;
  }
  const resource = listOf(about['resources'])
    .map(recordOf)
    .find((one) => one?.['name'] === (textOf(about['resource_name']) ?? ENTITIES_FILE));
  return {
    name,
    title: textOf(about['title']) ?? name,
    publisher: textOf(recordOf(about['publisher'])?.['name']) ?? '',
    version: textOf(about['version']),
    updatedAt: textOf(about['updated_at']) ?? textOf(about['last_export']),
    path: textOf(about['path']) ?? textOf(about['entities_path']),
    url: textOf(about['entities_url']) ?? textOf(resource?.['url']),
    deltaUrl: textOf(about['delta_url']),
    checksum: (textOf(about['checksum']) ?? textOf(resource?.['checksum']))?.toLowerCase(),
    members: [...listOf(about['datasets']), ...listOf(about['children'])].flatMap((one) => textOf(one) ?? []),
  };
}

function referenceOf(row: unknown): CatalogReference | undefined {
  const about = recordOf(row);
  const url = textOf(about?.['url']);
  if (about === undefined || url === undefined) return undefined;
  const scope = textOf(about['scope']);
  return {
    url,
    scopes: scope === undefined ? listOf(about['scopes']).flatMap((one) => textOf(one) ?? []) : [scope],
    resource: textOf(about['resource_name']) ?? ENTITIES_FILE,
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** Text that is not empty; numbers and days, which YAML reads out of bare words, as they are printed. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
