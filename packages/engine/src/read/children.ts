/** Names of the files inside a file: `parent!name`, each once. */
import { cleanText } from './draft-builder.ts';
import type { SourceContext } from '../model/index.ts';
import type { ChildFile } from './reader.ts';

/** A file inside a file, with its path: to be read by `readSource`. */
export interface NamedChild {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** As the parent declares it, with its charset: to be handed back as `SourceInput.mediaType`. */
  readonly mediaType?: string;
  /** To be handed back as `SourceInput.asText`. */
  readonly asText?: boolean;
  /** What the parent says of it; the manifest goes before it. */
  readonly context?: SourceContext;
}

/** Longest name kept; the ending stays. */
const LONGEST = 150;

/** Children with their paths: names cleaned of folders and controls, made unique by a number before the ending. */
export function nameChildren(parent: string, children: readonly ChildFile[]): NamedChild[] {
  const taken = new Set<string>();
  return children.map(({ name, bytes, mediaType, charset, asText, context }) => {
    const path = nameChild(parent, name, taken);
    const declared =
      mediaType === undefined && charset === undefined
        ? undefined
        : `${mediaType ?? 'application/octet-stream'}${charset === undefined ? '' : `; charset=${charset}`}`;
    return {
      path,
      bytes,
      ...(declared === undefined ? {} : { mediaType: declared }),
      ...(asText === undefined ? {} : { asText }),
      ...(context === undefined ? {} : { context }),
    };
  });
}

/** The path of one child; `taken` holds the names of its elder siblings, and then its own. */
export function nameChild(parent: string, name: string, taken: Set<string>): string {
  return `${parent}!${unique(cleanName(name), taken)}`;
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
