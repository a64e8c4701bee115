/** Opens a PDF in the engine, and closes it again whatever happens: nothing of one document stays behind for the next. */
import { PDF_LIMITS } from '../../data/read/pdf-layout.ts';
import type { ChildFile } from '../reader.ts';
import { type PdfEngine, readString, withMemory } from './pdfium.ts';

/** Why the engine refused: its error codes 1 to 6. */
export type PdfRefusal = 'encrypted' | 'broken';

const PASSWORD_ERRORS: ReadonlySet<number> = new Set([4, 5]);

/** The result of `use`, or why the document could not be opened. */
export function withPdf<Result>(
  engine: PdfEngine,
  bytes: Uint8Array,
  use: (document: number) => Result,
): { readonly value: Result } | { readonly refusal: PdfRefusal } {
  return withMemory(engine, bytes.length, (pointer) => {
    engine.bytes().set(bytes, pointer);
    const document = engine.call.FPDF_LoadMemDocument(pointer, bytes.length, 0);
    if (document === 0) {
      return { refusal: PASSWORD_ERRORS.has(engine.call.FPDF_GetLastError()) ? 'encrypted' : 'broken' };
    }
    try {
      return { value: use(document) };
    } finally {
      engine.call.FPDF_CloseDocument(document);
    }
  });
}

/** One entry of the information dictionary, empty where absent. */
export function readInfo(engine: PdfEngine, document: number, tag: string): string {
  return withMemory(engine, tag.length + 1, (pointer) => {
    const name = Uint8Array.from([...Array.from(tag, (char) => char.charCodeAt(0)), 0]);
    engine.bytes().set(name, pointer);
    return readString(engine, (buffer, length) =>
      engine.call.FPDF_GetMetaText(document, pointer, buffer, length),
    );
  });
}

/** The embedded files, in the order of the file; `skipped` counts those that were empty, unreadable or too large. */
export function readAttachments(
  engine: PdfEngine,
  document: number,
  mostBytes: number,
): { readonly children: ChildFile[]; readonly skipped: number } {
  const { call } = engine;
  const count = call.FPDFDoc_GetAttachmentCount(document);
  const children: ChildFile[] = [];
  let skipped = Math.max(0, count - PDF_LIMITS.attachments);
  let total = 0;
  for (let index = 0; index < Math.min(count, PDF_LIMITS.attachments); index += 1) {
    const attachment = call.FPDFDoc_GetAttachment(document, index);
    const name = readString(engine, (buffer, length) =>
      call.FPDFAttachment_GetName(attachment, buffer, length),
    );
    const type = readString(engine, (buffer, length) =>
      call.FPDFAttachment_GetSubtype(attachment, buffer, length),
    );
    const bytes = readFile(engine, attachment, mostBytes - total);
    if (bytes === undefined) {
      skipped += 1;
      continue;
    }
    total += bytes.length;
    const mediaType = /^[\w.+-]+\/[\w.+-]+$/u.test(type) ? { mediaType: type.toLowerCase() } : {};
    children.push({ name: ownName(name) || `attachment-${index + 1}`, bytes, ...mediaType });
  }
  return { children, skipped };
}

function readFile(engine: PdfEngine, attachment: number, room: number): Uint8Array | undefined {
  const { call } = engine;
  return withMemory(engine, 8, (needed) => {
    if (attachment === 0 || call.FPDFAttachment_GetFile(attachment, 0, 0, needed) === 0) return undefined;
    const size = engine.words()[needed >> 2] ?? 0;
    if (size === 0 || size > room) return undefined;
    return withMemory(engine, size, (buffer) => {
      if (call.FPDFAttachment_GetFile(attachment, buffer, size, needed) === 0) return undefined;
      return engine.bytes().slice(buffer, buffer + size);
    });
  });
}

/** The last segment of a name, without control characters. */
function ownName(name: string): string {
  return (name.split(/[/\\]/u).at(-1) ?? '').replace(/\p{Cc}/gu, '').trim();
}
