/**
 * The PDF engine (PDFium as WebAssembly), loaded once per thread from its own package; it reaches neither network nor
 * disk beyond that. Only the numeric exports are used: they are called for every character. Pointers are plain numbers.
 */
import { init } from '@embedpdf/pdfium';

/** The functions used, as the engine exports them; booleans come as 0 or 1. */
export interface PdfExports {
  readonly malloc: (size: number) => number;
  readonly free: (pointer: number) => void;
  readonly FPDF_LoadMemDocument: (bytes: number, length: number, password: number) => number;
  readonly FPDF_CloseDocument: (document: number) => void;
  readonly FPDF_GetLastError: () => number;
  readonly FPDF_GetPageCount: (document: number) => number;
  readonly FPDF_GetMetaText: (document: number, tag: number, buffer: number, length: number) => number;
  readonly FPDF_LoadPage: (document: number, index: number) => number;
  readonly FPDF_ClosePage: (page: number) => void;
  readonly FPDF_GetPageBoundingBox: (page: number, rectangle: number) => number;
  readonly FPDFPage_GetRotation: (page: number) => number;
  readonly FPDFPage_SetRotation: (page: number, quarters: number) => void;
  readonly FPDFPage_GetAnnotCount: (page: number) => number;
  readonly FPDFPage_GetAnnot: (page: number, index: number) => number;
  readonly FPDFPage_CloseAnnot: (annotation: number) => void;
  readonly FPDFAnnot_GetSubtype: (annotation: number) => number;
  readonly FPDFPage_Flatten: (page: number, usage: number) => number;
  readonly FPDFPage_CountObjects: (page: number) => number;
  readonly FPDFPage_GetObject: (page: number, index: number) => number;
  readonly FPDFPageObj_GetType: (object: number) => number;
  readonly FPDFPageObj_GetBounds: (
    object: number,
    left: number,
    bottom: number,
    right: number,
    top: number,
  ) => number;
  readonly FPDFPath_CountSegments: (path: number) => number;
  readonly FPDFText_LoadPage: (page: number) => number;
  readonly FPDFText_ClosePage: (text: number) => void;
  readonly FPDFText_CountChars: (text: number) => number;
  readonly FPDFText_GetUnicode: (text: number, index: number) => number;
  readonly FPDFText_IsGenerated: (text: number, index: number) => number;
  readonly FPDFText_HasUnicodeMapError: (text: number, index: number) => number;
  readonly FPDFText_GetLooseCharBox: (text: number, index: number, rectangle: number) => number;
  readonly FPDFText_GetCharOrigin: (text: number, index: number, x: number, y: number) => number;
  readonly FPDFText_GetMatrix: (text: number, index: number, matrix: number) => number;
  readonly FPDFText_GetFontSize: (text: number, index: number) => number;
  readonly FPDFText_GetFontWeight: (text: number, index: number) => number;
  readonly FPDFText_GetFontInfo: (
    text: number,
    index: number,
    buffer: number,
    length: number,
    flags: number,
  ) => number;
  readonly FPDFText_GetTextObject: (text: number, index: number) => number;
  readonly FPDFTextObj_GetTextRenderMode: (object: number) => number;
  readonly FPDFDoc_GetAttachmentCount: (document: number) => number;
  readonly FPDFDoc_GetAttachment: (document: number, index: number) => number;
  readonly FPDFAttachment_GetName: (attachment: number, buffer: number, length: number) => number;
  readonly FPDFAttachment_GetSubtype: (attachment: number, buffer: number, length: number) => number;
  readonly FPDFAttachment_GetFile: (
    attachment: number,
    buffer: number,
    length: number,
    needed: number,
  ) => number;
}

export interface PdfEngine {
  readonly call: PdfExports;
  /** The heap moves when it grows: take what you need before the next call. */
  readonly bytes: () => Uint8Array;
  readonly doubles: () => Float64Array;
  readonly floats: () => Float32Array;
  readonly words: () => Uint32Array;
}

interface RawModule {
  readonly wasmExports: PdfExports;
  readonly HEAPU8: Uint8Array;
  readonly HEAPF64: Float64Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPU32: Uint32Array;
}

let loading: Promise<PdfEngine> | undefined;

/** The engine of this thread. */
export function loadPdfium(): Promise<PdfEngine> {
  loading ??= startPdfium();
  return loading;
}

/** Gives up the engine after it broke down; the next document gets a fresh one. */
export function dropPdfium(): void {
  loading = undefined;
}

async function startPdfium(): Promise<PdfEngine> {
  const silent = { print: () => undefined, printErr: () => undefined };
  const wrapped = await init(silent as unknown as Parameters<typeof init>[0]);
  wrapped.PDFiumExt_Init();
  const raw = wrapped.pdfium as unknown as RawModule;
  return {
    call: raw.wasmExports,
    bytes: () => raw.HEAPU8,
    doubles: () => raw.HEAPF64,
    floats: () => raw.HEAPF32,
    words: () => raw.HEAPU32,
  };
}

/** Runs `use` with so many bytes of the engine's memory, and gives them back whatever happens. */
export function withMemory<Result>(
  engine: PdfEngine,
  size: number,
  use: (pointer: number) => Result,
): Result {
  const pointer = engine.call.malloc(Math.max(8, size));
  if (pointer === 0) throw new RangeError(`no memory for ${size} bytes`);
  try {
    return use(pointer);
  } finally {
    engine.call.free(pointer);
  }
}

/** Longest string asked of the engine, in bytes. */
const LONGEST_STRING = 1 << 20;

/** A UTF-16 string that the engine writes on demand: called once for its length in bytes, once for its text. */
export function readString(engine: PdfEngine, ask: (buffer: number, length: number) => number): string {
  const size = Math.min(ask(0, 0), LONGEST_STRING);
  if (size <= 2) return '';
  return withMemory(engine, size, (pointer) => {
    ask(pointer, size);
    const bytes = engine.bytes().slice(pointer, pointer + size - 2);
    return new TextDecoder('utf-16le').decode(bytes);
  });
}
