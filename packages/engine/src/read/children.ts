/** Names of the files inside a file: `parent!name`, each once. */
import { cleanText } from './draft-builder.ts';
import type { ChildFile } from './reader.ts';

/** Longest name kept; the ending stays. */
const LONGEST = 150;

/** Children with their paths: names cleaned of folders and controls, made unique by a number before the ending. */
export function nameChildren(
  parent: string,
  children: readonly ChildFile[],
): { path: string; bytes: Uint8Array; mediaType?: string }[] {
  const taken = new Set<string>();
  return children.map(({ name, bytes, mediaType, charset }) => {
    const path = `${parent}!${unique(cleanName(name), taken)}`;
    const declared =
      mediaType === undefined && charset === undefined
        ? undefined
        : `${mediaType ?? 'application/octet-stream'}${charset === undefined ? '' : `; charset=${charset}`}`;
    return { path, bytes, ...(declared === undefined ? {} : { mediaType: declared }) };
  });
}

function cleanName(name: string): string {
  const clean = cleanText(name)
    .replace(/\\/gu, '/')
    .replace(/^.*\//su, '')
    .replace(/[\n\t!:*?"<>|\u202A-\u202E\u2066-\u2069]+/gu, '_')
    .trim()
    .replace(/^\.+/u, '');
  if (clean === '') return 'unnamed';
  const dot = clean.lastIndexOf('.');
  const ending = dot > 0 && clean.length - dot <= 12 ? clean.slice(dot) : '';
  return clean.length <= LONGEST ? clean : clean.slice(0, LONGEST - ending.length).toWellFormed() + ending;
}

function unique(name: string, taken: Set<string>): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let found = name;
  // Compared without case: the names may be written to a disk that knows none.
  for (let copy = 2; taken.has(found.toLowerCase()); copy += 1) found = `${stem}-${copy}${ending}`;
  taken.add(found.toLowerCase());
  return found;
}
