/** Lines of a publication in JSON lines, read in pieces: a file of gigabytes is never one string. */
import { decodeFile } from '../decode-file.ts';
import type { ListIssues } from '../list-issues.ts';
import type { PartFile } from '../list-reader.ts';

export interface FtmLine {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

/** No entity is longer; in UTF-16 code units. */
export const LONGEST_LINE = 32 * 1024 * 1024;

/** The lines that are not empty. One that is absurdly long is left out with an issue, and never held whole. */
export function* ftmLines(file: PartFile, issues: ListIssues, longest = LONGEST_LINE): Generator<FtmLine> {
  let held: string[] = [];
  let length = 0;
  let line = 1;
  const take = (): FtmLine | undefined => {
    const text = length > longest ? '' : held.join('').trim();
    if (length > longest) tellLong(file.path, line, issues);
    held = [];
    length = 0;
    return text === '' ? undefined : { line, text };
  };
  let first = true;
  for (const piece of decodeFile(file, issues)) {
    let at = first && piece.startsWith('\uFEFF') ? 1 : 0;
    first &&= piece === '';
    for (let end = piece.indexOf('\n', at); end !== -1; end = piece.indexOf('\n', at)) {
      held.push(piece.slice(at, end));
      length += end - at;
      const done = take();
      if (done !== undefined) yield done;
      line += 1;
      at = end + 1;
    }
    length += piece.length - at;
    if (length > longest) held = [];
    else held.push(piece.slice(at));
  }
  const last = take();
  if (last !== undefined) yield last;
}

function tellLong(path: string, line: number, issues: ListIssues): void {
  issues.add(
    'lists.too-large',
    'error',
    'this line is longer than any entity and is left out: fetch the file again',
    path,
    `line ${line}`,
  );
}
