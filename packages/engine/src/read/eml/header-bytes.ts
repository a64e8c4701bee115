/**
 * Headers must be ASCII or UTF-8; many hold raw bytes of another charset, undeclared. Those lines are put into UTF-8
 * before the message is taken apart, by the same test that tells the charset of files.
 */
import { isUtf8 } from 'node:buffer';
import type { Issue } from '../../model/index.ts';
import { decodeBytes } from '../charset/index.ts';

interface Line {
  readonly start: number;
  /** After the line end. */
  readonly end: number;
}

const MOST_BOUNDARIES = 1_000;

/** The message with its raw header lines in UTF-8; the same bytes where there are none. */
export async function repairHeaders(
  path: string,
  bytes: Uint8Array,
): Promise<{ readonly bytes: Uint8Array; readonly issues: readonly Issue[] }> {
  const raw = rawHeaderLines(bytes);
  if (raw.length === 0) return { bytes, issues: [] };
  const joined = Buffer.concat(raw.map(({ start, end }) => bytes.subarray(start, end)));
  const { text, issues } = await decodeBytes({ path, bytes: joined });
  const lines = text.split(/(?<=\n)/u);
  const pieces: Uint8Array[] = [];
  let at = 0;
  raw.forEach(({ start, end }, index) => {
    pieces.push(bytes.subarray(at, start), Buffer.from(lines[index] ?? '', 'utf8'));
    at = end;
  });
  pieces.push(bytes.subarray(at));
  return { bytes: Buffer.concat(pieces), issues: lines.length === raw.length ? issues : [] };
}

/** Header lines, of the message and of its parts, whose bytes are not UTF-8. */
function rawHeaderLines(bytes: Uint8Array): Line[] {
  const found: Line[] = [];
  const boundaries = new Set<string>();
  let inHeaders = true;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let start = 0; start < bytes.length; ) {
    const feed = buffer.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    const short = end - start < 1_000;
    if (inHeaders) {
      const blank = end - start <= 2 && buffer.toString('latin1', start, end).trim() === '';
      if (blank) inHeaders = false;
      else {
        if (!isUtf8(bytes.subarray(start, end)) && feed >= 0) found.push({ start, end });
        const boundary = short
          ? /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/iu.exec(
              buffer.toString('latin1', start, end),
            )
          : null;
        if (boundary && boundaries.size < MOST_BOUNDARIES)
          boundaries.add((boundary[1] ?? boundary[2]) as string);
      }
    } else if (short && bytes[start] === 0x2d && bytes[start + 1] === 0x2d) {
      inHeaders = boundaries.has(buffer.toString('latin1', start + 2, end).trimEnd());
    }
    start = end;
  }
  return found;
}
