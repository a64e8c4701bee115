/**
 * Finds published lists among the files of a folder, by their layout. What names of files decide is for each layout to
 * say: it never makes a list of a document.
 */
import type { ListFileHead, ListSet } from './list-set.ts';
import type { GatheredSet, ListReader, PlacedFile } from './list-reader.ts';
import { publicationOf } from './publication-of.ts';
import { LIST_READERS } from './readers.ts';

/** The list sets in a folder, by path of their first file. Files that belong to none are left alone. */
export function recogniseLists(files: readonly ListFileHead[]): ListSet[] {
  const found = new Map<ListReader, PlacedFile[]>();
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
    const text = headText(file.head);
    for (const reader of LIST_READERS) {
      const recognised = hasExtension(reader, file.path) ? reader.recognise(file, text) : undefined;
      if (recognised === undefined) continue;
      const folder = file.path.slice(0, Math.max(0, file.path.lastIndexOf('/')));
      const placed = { ...recognised, path: file.path, folder };
      const others = found.get(reader);
      if (others === undefined) found.set(reader, [placed]);
      else others.push(placed);
      break;
    }
  }
  return [...found]
    .flatMap(([reader, placed]) =>
      (reader.gather?.(placed) ?? alone(reader, placed)).map(
        (set): ListSet => ({ ...set, layout: reader.layout, title: titleOf(set, placed) }),
      ),
    )
    .sort((a, b) => ((a.files[0]?.path ?? '') < (b.files[0]?.path ?? '') ? -1 : 1));
}

function hasExtension({ extensions }: ListReader, path: string): boolean {
  return extensions.includes(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
}

function alone({ parts }: ListReader, files: readonly PlacedFile[]): GatheredSet[] {
  return files.flatMap(({ path, part, list }) =>
    part === parts[0] && list !== undefined ? [{ list, files: [{ path, part }] }] : [],
  );
}

function titleOf(set: GatheredSet, placed: readonly PlacedFile[]): string {
  const own = set.title ?? placed.find(({ path }) => path === set.files[0]?.path)?.title;
  return own ?? publicationOf(set.list).title;
}

/** Columns and root elements are ASCII, so bytes that are no UTF-8 do not matter here. */
function headText(head: Uint8Array): string {
  const wide =
    head[0] === 0xff && head[1] === 0xfe
      ? 'utf-16le'
      : head[0] === 0xfe && head[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(wide).decode(head);
}
