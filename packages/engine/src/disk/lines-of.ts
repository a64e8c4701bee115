/** The lines of a file, one after the other: no more of it is held at once than the longest line. */
import { createReadStream } from 'node:fs';

export interface FileLine {
  /** 1-based. */
  readonly number: number;
  /** UTF-8 without its line end; undefined where the line is longer than `longest` and was passed over. */
  readonly text: string | undefined;
}

/** Lines of UTF-8 text; a byte order mark is left out. `longest` counts bytes. Rejects when the file cannot be read. */
export async function* linesOf(location: string | Buffer, longest: number): AsyncGenerator<FileLine> {
  let parts: Buffer[] = [];
  let held = 0;
  let number = 0;
  const close = (): FileLine => {
    number += 1;
    const text = held > longest ? undefined : Buffer.concat(parts).toString('utf8');
    parts = [];
    held = 0;
    return { number, text: number === 1 ? text?.replace(/^\uFEFF/u, '') : text };
  };
  const hold = (part: Buffer): void => {
    held += part.length;
    if (held <= longest) parts.push(part);
    else parts = [];
  };
  for await (const chunk of createReadStream(location, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      hold(chunk.subarray(from, at));
      yield close();
      from = at + 1;
    }
    if (from < chunk.length) hold(chunk.subarray(from));
  }
  if (held > 0) yield close();
}
