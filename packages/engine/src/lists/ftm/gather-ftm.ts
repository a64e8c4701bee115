/** Files of FollowTheMoney publications to sets: each file of entities with what describes it. */
import type { GatheredSet, PlacedFile } from '../list-reader.ts';

/** Names of files that say nothing of their dataset. */
const GENERIC = /^(?:entities|targets|full|data|export|statements)$/u;

export function gatherFtm(files: readonly PlacedFile[]): GatheredSet[] {
  const manifests = files.filter(({ part }) => part === 'manifest');
  return files
    .filter(({ part }) => part === 'entities')
    .map((file): GatheredSet => {
      const found = manifests.flatMap((manifest) => describedBy(file, manifest))[0];
      return {
        list: found?.list ?? file.list ?? nameOf(file.path),
        ...(found === undefined ? {} : { title: found.title }),
        files: [
          { path: file.path, part: 'entities' },
          ...(found === undefined ? [] : [{ path: found.path, part: 'manifest' }]),
        ],
      };
    });
}

/** A manifest speaks of files below its own folder; one that speaks of a single dataset, of the only file beside it. */
function describedBy(
  file: PlacedFile,
  manifest: PlacedFile,
): { readonly list: string; readonly title: string; readonly path: string }[] {
  const below = manifest.folder === '' ? '' : `${manifest.folder}/`;
  if (!file.path.startsWith(below)) return [];
  const relative = file.path.slice(below.length);
  const described = manifest.describes ?? [];
  const one =
    described.find((row) => row.file !== '' && (row.file === relative || row.file === `./${relative}`)) ??
    described.find(
      ({ list }) =>
        relative === `${list}.json` || relative.startsWith(`${list}/`) || relative.startsWith(`${list}.`),
    ) ??
    (described.length === 1 && !relative.includes('/') ? described[0] : undefined);
  return one === undefined ? [] : [{ list: one.list, title: one.title, path: manifest.path }];
}

/** The dataset by the name of its file, or by its folder where the file is called as all such files are. */
function nameOf(path: string): string {
  const parts = path.split('/');
  const stem = (parts.at(-1) ?? '').split('.')[0] ?? '';
  const folder = parts.at(-2) ?? '';
  const name = GENERIC.test(stem.toLowerCase()) && folder !== '' ? folder : stem;
  return (
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, '_')
      .replace(/^_|_$/gu, '') || 'ftm'
  );
}
