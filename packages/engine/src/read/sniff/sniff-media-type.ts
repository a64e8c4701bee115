/**
 * What a file is, by its content. The name breaks ties between kinds of text only; a PDF named `.txt` is a PDF.
 */
import { isUtf8 } from 'node:buffer';
import { EXTENSIONS } from '../../data/read/formats.ts';
import { OLE_KINDS, SIGNATURES, ZIP_FOLDERS, ZIP_KINDS } from '../../data/read/signatures.ts';
import { guessUtf16 } from '../charset/index.ts';
import { sniffText } from './sniff-text.ts';
import { listZip } from './zip-directory.ts';

/** Bytes looked at to tell text from binary, and to see the shape of text. */
const HEAD = 65_536;
/** Largest share of control bytes in text: damaged text has a few, compressed data has eleven percent. */
const MOST_CONTROLS = 0.03;

const ZIP_STARTS = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];

/** The media type of bytes. `application/octet-stream` for what nobody knows. */
export function sniffMediaType(bytes: Uint8Array, path: string): string {
  return sniffDeclared(bytes, path, undefined);
}

/** The same, where a parent declares a type: it breaks ties between texts, and goes before the name. */
export function sniffDeclared(bytes: Uint8Array, path: string, declared: string | undefined): string {
  const head = bytes.subarray(0, HEAD);
  const latin = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
  if (/^(?:\xef\xbb\xbf)?\s{0,64}%PDF-/u.test(latin)) return 'application/pdf';
  const container = sniffContainer(bytes, latin);
  if (container !== null) return container;
  const text = textOf(head, latin);
  for (const { bytes: magic, offset = 0, mediaType, textual } of SIGNATURES) {
    if ((textual || text === null) && latin.startsWith(magic, offset)) return mediaType;
  }
  if (text !== null)
    return sniffText(text, textPromise(declared) ?? promisedMediaType(path), bytes.length > HEAD);
  // Junk before the header is common in PDF files saved by mail programs.
  return latin.slice(0, 1024).includes('%PDF-') ? 'application/pdf' : 'application/octet-stream';
}

/** The media type that a file's name promises, if any. */
export function promisedMediaType(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const extension = dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
  return Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : undefined;
}

/** A parent that says "plain text" or "some bytes" says nothing against the name. */
function textPromise(declared: string | undefined): string | undefined {
  return declared === 'text/plain' || declared === 'application/octet-stream' || declared === ''
    ? undefined
    : declared;
}

function sniffContainer(bytes: Uint8Array, latin: string): string | null {
  if (ZIP_STARTS.some((start) => latin.startsWith(start))) return sniffZip(bytes, latin);
  if (latin.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return sniffOle(bytes);
  return null;
}

function sniffZip(bytes: Uint8Array, latin: string): string {
  // OpenDocument and EPUB store their media type as the first, uncompressed member.
  const mimetype = latin.startsWith('mimetype', 30)
    ? /^[\w.+-]{1,40}\/[\w.+-]{1,60}?(?=PK|$)/u.exec(latin.slice(38, 140))?.[0]
    : undefined;
  if (mimetype !== undefined) return mimetype;
  const { names } = listZip(bytes);
  const members = new Set(names);
  const kind = ZIP_KINDS.find(({ member }) => members.has(member));
  if (kind) return kind.mediaType;
  if (!members.has('[Content_Types].xml')) return 'application/zip';
  const folder = ZIP_FOLDERS.find((row) => names.some((name) => name.startsWith(row.folder)));
  return folder?.mediaType ?? 'application/zip';
}

function sniffOle(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = OLE_KINDS.find(({ stream }) => buffer.includes(Buffer.from(`${stream}\0`, 'utf16le')));
  return kind?.mediaType ?? 'application/x-ole-storage';
}

/** The head as far as its ASCII tells shapes, or null where it is no text. */
function textOf(head: Uint8Array, latin: string): string | null {
  if (latin.startsWith('\xff\xfe')) return new TextDecoder('utf-16le').decode(head, { stream: true });
  if (latin.startsWith('\xfe\xff')) return new TextDecoder('utf-16be').decode(head, { stream: true });
  const wide = guessUtf16(head);
  if (wide !== null) return new TextDecoder(wide).decode(head, { stream: true });
  let end = head.length;
  while (end > 0 && head[end - 1] === 0) end -= 1;
  let controls = 0;
  for (let at = 0; at < end; at += 1) {
    const byte = head[at] as number;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b)
      controls += 1;
  }
  if (
    end === 0 ||
    controls > Math.max(end > 64 || isUtf8(head.subarray(0, end)) ? 1 : 0, end * MOST_CONTROLS)
  )
    return null;
  return latin.replace(/^\xef\xbb\xbf/u, '');
}
