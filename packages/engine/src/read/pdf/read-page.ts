/** Reads one page out of the engine: its characters with boxes, drawn lines and pictures. Frees every handle. */
import { PDF_LIMITS } from '../../data/read/pdf-layout.ts';
import { type Frame, frameRotation, makeFrame, type PdfBox, placeBox, type Quarter } from './frame.ts';
import type { Glyph, PageGlyphs } from './glyph.ts';
import { readObjects } from './page-objects.ts';
import { type PdfEngine, withMemory } from './pdfium.ts';
import { readCharacters, type StreamCharacter } from './stream.ts';

/** Appearance of annotations as drawn on screen: form values and notes become part of the page. */
const NORMAL_DISPLAY = 0;
/** Annotation subtypes that show words on the page: free text, stamp, form field. */
const WORDED: ReadonlySet<number> = new Set([3, 13, 20]);

/** The page with this 0-based index, or undefined where the engine cannot load it. */
export function readPage(engine: PdfEngine, document: number, index: number): PageGlyphs | undefined {
  const { call } = engine;
  const quarters = prepare(engine, document, index);
  const page = call.FPDF_LoadPage(document, index);
  if (page === 0) return undefined;
  try {
    const text = call.FPDFText_LoadPage(page);
    if (text === 0) return undefined;
    try {
      return assemble(engine, page, text, quarters);
    } finally {
      call.FPDFText_ClosePage(text);
    }
  } finally {
    call.FPDF_ClosePage(page);
  }
}

/** Takes the rotation off the page, and draws its annotations into it; both hold from the next load on. */
function prepare(engine: PdfEngine, document: number, index: number): number {
  const { call } = engine;
  const page = call.FPDF_LoadPage(document, index);
  if (page === 0) return 0;
  try {
    const quarters = call.FPDFPage_GetRotation(page);
    if (quarters > 0) call.FPDFPage_SetRotation(page, 0);
    if (hasWords(engine, page)) call.FPDFPage_Flatten(page, NORMAL_DISPLAY);
    return Math.max(0, quarters);
  } finally {
    call.FPDF_ClosePage(page);
  }
}

/** Whether an annotation of the page may hold words: links and highlights do not. */
function hasWords(engine: PdfEngine, page: number): boolean {
  const { call } = engine;
  const count = Math.min(call.FPDFPage_GetAnnotCount(page), PDF_LIMITS.pageAnnotations);
  for (let index = 0; index < count; index += 1) {
    const annotation = call.FPDFPage_GetAnnot(page, index);
    if (annotation === 0) continue;
    const subtype = call.FPDFAnnot_GetSubtype(annotation);
    call.FPDFPage_CloseAnnot(annotation);
    if (WORDED.has(subtype)) return true;
  }
  return false;
}

function assemble(engine: PdfEngine, page: number, text: number, quarters: number): PageGlyphs {
  const box = pageBox(engine, page);
  const total = engine.call.FPDFText_CountChars(text);
  const characters = readCharacters(engine, text, Math.min(total, PDF_LIMITS.pageCharacters));
  const frame = makeFrame(box, mainQuarter(characters));
  const { rules, picture } = readObjects(engine, page, frame);
  const upright: Glyph[] = [];
  const turned: Glyph[] = [];
  let invisible = 0;
  let unmapped = 0;
  for (const character of characters) {
    const glyph = placeGlyph(frame, character);
    if (glyph.invisible) invisible += 1;
    if (character.unmapped) unmapped += 1;
    (character.quarter === frame.quarter ? upright : turned).push(glyph);
  }
  return {
    width: frame.width,
    height: frame.height,
    rotation: frameRotation(quarters, frame.quarter),
    glyphs: upright,
    turned,
    rules,
    layer: {
      characters: characters.length,
      unmapped,
      invisible,
      picture,
      cut: total > PDF_LIMITS.pageCharacters,
    },
  };
}

function placeGlyph(frame: Frame, character: StreamCharacter): Glyph {
  const [left, top, right, bottom] = placeBox(frame, character.box);
  const [, baseline] = frame.place(...character.origin);
  const outside = right < 0 || bottom < 0 || left > frame.width || top > frame.height;
  const { text, size, bold, hyphen, before } = character;
  return {
    text,
    left,
    right,
    top,
    bottom,
    baseline,
    size,
    bold,
    hyphen,
    before,
    invisible: character.invisible || outside,
  };
}

/** US letter, for a page that states no size. */
const DEFAULT_BOX: PdfBox = [0, 0, 612, 792];

function pageBox(engine: PdfEngine, page: number): PdfBox {
  return withMemory(engine, 16, (pointer) => {
    if (engine.call.FPDF_GetPageBoundingBox(page, pointer) === 0) return DEFAULT_BOX;
    const at = pointer >> 2;
    const [left = 0, top = 0, right = 0, bottom = 0] = engine.floats().slice(at, at + 4);
    return right > left && top > bottom ? [left, bottom, right, top] : DEFAULT_BOX;
  });
}

/** The direction in which most characters run. */
function mainQuarter(characters: readonly StreamCharacter[]): Quarter {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (const { quarter } of characters) if (quarter !== undefined) counts[quarter] += 1;
  const most = Math.max(...counts);
  return most === 0 ? 0 : (([0, 1, 2, 3] as const).find((quarter) => counts[quarter] === most) ?? 0);
}
