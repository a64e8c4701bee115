/**
 * Which OFAC legacy files of one folder are one version: names only decide between the two lists, and which files go
 * together, `sdn_2024.csv` with `alt_2024.csv`.
 */
import { NON_SDN_PROGRAMMES, OFAC_NAME_WORDS } from '../../data/lists/ofac-files.ts';
import type { ListId } from '../../model/index.ts';
import type { PlacedFile, RecognisedFile } from '../list-reader.ts';
import type { ListFileHead, ListSet } from '../list-set.ts';
import { csvRows } from './csv-rows.ts';
import { partOf } from './row-layout.ts';

/** The file as a part of an OFAC list, by its columns. */
export function recogniseOfacCsv(
  { path, size, head }: ListFileHead,
  text: string,
): RecognisedFile | undefined {
  const part = partOf(text, size <= head.length);
  if (part === undefined) return undefined;
  const words = path
    .slice(path.lastIndexOf('/') + 1)
    .toLowerCase()
    .replace(/\.[^.]*$/u, '')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
  // Two columns are too few to tell anything without the name.
  if (part === 'comments' && !words.includes('comments')) return undefined;
  const named = words.flatMap((word) => (isListWord(word) ? OFAC_NAME_WORDS.list[word] : []))[0];
  const known: readonly string[] = [...OFAC_NAME_WORDS.part, ...Object.keys(OFAC_NAME_WORDS.list)];
  return {
    part,
    list: named ?? (part === 'primary' ? listByProgrammes(text) : undefined),
    version: words.filter((word) => !known.includes(word)).join('-'),
  };
}

/** Each primary file with its companions. Files without a primary one belong to no list. */
export function gatherOfacCsv(files: readonly PlacedFile[]): Omit<ListSet, 'layout' | 'title'>[] {
  return files.flatMap((primary) =>
    primary.part !== 'primary' || primary.list === undefined
      ? []
      : [
          {
            list: primary.list,
            files: [primary, ...companions(primary, files)].map(({ path, part }) => ({ path, part })),
          },
        ],
  );
}

/** The other files of a primary file's version: one of each part at most. */
function companions(primary: PlacedFile, files: readonly PlacedFile[]): PlacedFile[] {
  const near = files.filter(({ folder }) => folder === primary.folder);
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
function sameList(part: PlacedFile, primary: PlacedFile, near: readonly PlacedFile[]): boolean {
  if (part.list !== undefined) return part.list === primary.list;
  const rivals = near.filter((other) => other.part === 'primary' && other.version === part.version);
  return rivals.length === 1 || primary.list === 'us_ofac_sdn';
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
