/** Bytes of a list file to text, piece by piece: by its byte order mark, as UTF-8, by what its XML declaration says, else windows-1252. */
import type { ListIssues } from './list-issues.ts';
import type { PartFile } from './list-reader.ts';

/** Text is handed over in pieces of about so many bytes. */
const PIECE = 65_536;
const DECLARED = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/u;

/** The text of a file in pieces, not normalised. Where the encoding had to be guessed, an issue says so. */
export function* decodeFile(file: PartFile, issues: ListIssues): Generator<string> {
  const decoder = new TextDecoder(encodingOf(file, issues));
  for (const piece of pieces(file)) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

/** The whole text of a file, in NFC. For files of up to some tens of megabytes. */
export function textOf(file: PartFile, issues: ListIssues): string {
  return [...decodeFile(file, issues)].join('').normalize('NFC');
}

function* pieces(file: PartFile): Generator<Uint8Array> {
  for (const chunk of file.chunks())
    for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE);
}

function encodingOf(file: PartFile, issues: ListIssues): string {
  const head = headOf(file);
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (isUtf8(file)) return 'utf-8';
  const declared = DECLARED.exec(new TextDecoder('latin1').decode(head))?.[1]?.toLowerCase() ?? '';
  if (declared !== '' && declared !== 'utf-8' && isEncoding(declared)) return declared;
  issues.add(
    'lists.encoding-guessed',
    'warning',
    'the file is no valid UTF-8 and was read as windows-1252: check names with accents',
    file.path,
  );
  return 'windows-1252';
}

function headOf(file: PartFile): Uint8Array {
  for (const chunk of file.chunks()) if (chunk.length > 1) return chunk.subarray(0, 256);
  return new Uint8Array();
}

function isUtf8(file: PartFile): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (const piece of pieces(file)) decoder.decode(piece, { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
