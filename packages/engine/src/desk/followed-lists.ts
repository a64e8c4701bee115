/**
 * Which lists a folder follows, as a file a person can read and write: `waybill-lists.yaml`.
 *
 * ```yaml
 * lists:
 *   us_ofac_sdn: { layout: ofac-csv }
 *   partners: { files: [{ url: https://lists.example/partners.json, name: entities.ftm.json }] }
 *   sanctions: { catalog: https://data.example/catalog.json }
 * ```
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { CaseError, messageOf, systemCode, writeAtomically } from '../disk/index.ts';
import { publicationOf } from '../lists/index.ts';

export interface FollowedFile {
  readonly url: string;
  /** The name it is kept under. */
  readonly name: string;
}

export interface FollowedList {
  readonly name: string;
  readonly files: readonly FollowedFile[];
  /** Address of a catalogue that describes the dataset of this name, as yente reads them. */
  readonly catalog?: string;
  /** The layout that was chosen among those the publisher offers; undefined for files that were named one by one. */
  readonly layout?: string;
}

export const FOLLOWED = 'waybill-lists.yaml';
const NAME = /^[a-z][a-z0-9_]{0,63}$/u;
const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,120}$/u;

/** The lists that the folder follows, by name. Throws CaseError for a file that cannot be understood. */
export async function followedLists(folder: string): Promise<FollowedList[]> {
  const file = join(folder, FOLLOWED);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw new CaseError('bad-option', `${file} cannot be read (${messageOf(error)}).`, { cause: error });
  }
  let value: unknown;
  try {
    value = parse(text, { maxAliasCount: 0 });
  } catch (error) {
    throw refused(file, messageOf(error).split('\n')[0] ?? '');
  }
  const lists = isRecord(value) && isRecord(value['lists']) ? value['lists'] : undefined;
  if (lists === undefined) throw refused(file, 'it has no "lists:"');
  return Object.entries(lists)
    .map(([name, facts]) => toFollowed(name, facts, file))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Adds a list or puts it in the place of the one of its name. */
export async function followList(folder: string, list: FollowedList): Promise<void> {
  const others = (await followedLists(folder)).filter(({ name }) => name !== list.name);
  const lists = Object.fromEntries(
    [...others, list]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, files, layout, catalog }) => [
        name,
        catalog !== undefined
          ? { catalog }
          : layout === undefined
            ? { files: files.map((file) => ({ url: file.url, name: file.name })) }
            : { layout },
      ]),
  );
  await writeAtomically(join(folder, FOLLOWED), stringify({ lists }));
}

/** What a known list is fetched from. Throws CaseError for a list nobody described, or a layout it does not come in. */
export function knownList(name: string, layout?: string): FollowedList {
  const { downloads } = publicationOf(name);
  const chosen = layout === undefined ? downloads[0] : downloads.find((one) => one.layout === layout);
  if (chosen === undefined)
    throw new CaseError(
      'bad-option',
      downloads.length === 0
        ? `No list ${name} is known; give the addresses of its files with --url, or name a file.`
        : `${name} does not come as ${layout ?? ''}, but as ${downloads.map((one) => one.layout).join(', ')}.`,
    );
  return {
    name,
    layout: chosen.layout,
    files: chosen.files.map((file) => ({ url: file.url, name: file.name })),
  };
}

/** Files that were named one by one. Throws CaseError for names that cannot be used. */
export function namedList(name: string, urls: readonly string[]): FollowedList {
  if (!NAME.test(name)) throw badName(name);
  return {
    name,
    files: urls.map((url, at) => {
      const last = URL.canParse(url) ? (new URL(url).pathname.split('/').at(-1) ?? '') : '';
      return { url, name: FILE_NAME.test(last) ? last : `file-${at + 1}` };
    }),
  };
}

/** A dataset of a catalogue. Throws CaseError for a name that cannot be used. */
export function catalogList(name: string, catalog: string): FollowedList {
  if (!NAME.test(name)) throw badName(name);
  return { name, catalog, files: [] };
}

function toFollowed(name: string, facts: unknown, file: string): FollowedList {
  if (!NAME.test(name)) throw refused(file, `${JSON.stringify(name)} is no name of a list`);
  if (!isRecord(facts)) return knownList(name);
  const { layout, files, catalog } = facts;
  if (typeof catalog === 'string') return catalogList(name, catalog);
  if (files === undefined) return knownList(name, typeof layout === 'string' ? layout : undefined);
  if (!Array.isArray(files)) throw refused(file, `the files of ${name} are no list`);
  return {
    name,
    files: files.map((one: unknown) => {
      const { url, name: kept } = isRecord(one) ? one : {};
      if (typeof url !== 'string' || typeof kept !== 'string' || !FILE_NAME.test(kept))
        throw refused(file, `a file of ${name} needs an url and a plain name`);
      return { url, name: kept };
    }),
  };
}

function badName(name: string): CaseError {
  return new CaseError(
    'bad-option',
    `${JSON.stringify(name)} cannot name a list: use lower-case letters, digits and "_".`,
  );
}

function refused(file: string, why: string): CaseError {
  return new CaseError('bad-option', `${file} cannot be understood: ${why}. Correct it.`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
