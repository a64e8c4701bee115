/**
 * Finds published lists among the files of a case folder, by their layout. File names only decide between lists of
 * one layout, and which files of one folder belong to one version: `sdn_2024.csv` with `alt_2024.csv`.
 */
import { NON_SDN_PROGRAMMES, OFAC_NAME_WORDS } from '../data/lists/publications.ts';
import type { ListId } from '../model/index.ts';
import type { ListFileHead, ListPart, ListSet } from './list-set.ts';
import { csvRows } from './ofac/csv-rows.ts';
import { partOf } from './ofac/row-layout.ts';
import { isUnList } from './un/is-un-list.ts';
import { publicationOf } from './publication-of.ts';

/** A file that looks like a part of a list, not yet put with the others. */
interface Part {
  readonly path: string;
  readonly folder: string;
  readonly part: ListPart;
  readonly list: ListId | undefined;
  /** What its name says beside list and part: a version. */
  readonly version: string;
}

/** The list sets in a folder, by path. Files that belong to none, a lone `alt.csv` among them, are left alone. */
export function recogniseLists(files: readonly ListFileHead[]): ListSet[] {
  const parts = [...files]
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
    .flatMap((file) => recognisePart(file) ?? []);
  return parts.flatMap((part): ListSet[] => {
    if (part.part === 'xml') return [toSet('un_sc', [part])];
    if (part.part !== 'primary' || part.list === undefined) return [];
    return [toSet(part.list, [part, ...companions(part, parts)])];
  });
}

function toSet(list: ListId, parts: readonly Part[]): ListSet {
  return {
    list,
    title: publicationOf(list).title,
    files: parts.map(({ path, part }) => ({ path, part })),
  };
}

/** The other files of a primary file's version: one of each part at most. */
function companions(primary: Part, parts: readonly Part[]): Part[] {
  const near = parts.filter((part) => part.folder === primary.folder);
  const alone = near.filter(({ part }) => part === 'primary').length === 1;
  return (['aliases', 'addresses', 'comments'] as const).flatMap((wanted) => {
    const fitting = near.filter(
      ({ part, list }) => part === wanted && (list === undefined || list === primary.list),
    );
    const own =
      fitting.find((part) => part.version === primary.version && sameList(part, primary, near)) ??
      (alone && fitting.length === 1 ? fitting[0] : undefined);
    return own === undefined ? [] : [own];
  });
}

/** A companion that names no list belongs to the SDN list where both lists lie in one folder. */
function sameList(part: Part, primary: Part, near: readonly Part[]): boolean {
  if (part.list !== undefined) return part.list === primary.list;
  const rivals = near.filter((other) => other.part === 'primary' && other.version === part.version);
  return rivals.length === 1 || primary.list === 'us_ofac_sdn';
}

function recognisePart({ path, size, head }: ListFileHead): Part | undefined {
  const slash = path.lastIndexOf('/');
  const folder = slash === -1 ? '' : path.slice(0, slash);
  const text = headText(head);
  if (isUnList(text)) return { path, folder, part: 'xml', list: 'un_sc', version: '' };
  const part = partOf(text, size <= head.length);
  if (part === undefined) return undefined;
  const words = path
    .slice(slash + 1)
    .toLowerCase()
    .replace(/\.[^.]*$/u, '')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
  // Two columns are too few to tell anything without the name.
  if (part === 'comments' && !words.includes('comments')) return undefined;
  const named = words.flatMap((word) => (isListWord(word) ? OFAC_NAME_WORDS.list[word] : []))[0];
  const known: readonly string[] = [...OFAC_NAME_WORDS.part, ...Object.keys(OFAC_NAME_WORDS.list)];
  return {
    path,
    folder,
    part,
    list: named ?? (part === 'primary' ? listByProgrammes(text) : undefined),
    version: words.filter((word) => !known.includes(word)).join('-'),
  };
}

function isListWord(word: string): word is keyof typeof OFAC_NAME_WORDS.list {
  return Object.hasOwn(OFAC_NAME_WORDS.list, word);
}

function listByProgrammes(text: string): ListId {
  const programmes = csvRows(text).map(({ fields }) => fields[3] ?? '');
  const nonSdn = programmes.filter((programme) =>
    programme.split('] [').some((code) => NON_SDN_PROGRAMMES.includes(code)),
  );
  return nonSdn.length * 2 > programmes.length ? 'us_ofac_cons' : 'us_ofac_sdn';
}

/** Columns and root elements are ASCII: how the rest is encoded does not matter here. */
function headText(head: Uint8Array): string {
  return new TextDecoder('utf-8').decode(head);
}
