/** The characters of a page in the order of its content stream, as the engine gives them, in the page's own space. */
import { cleanText } from '../draft-builder.ts';
import type { PdfBox, Quarter } from './frame.ts';
import type { Glyph } from './glyph.ts';
import { type PdfEngine, withMemory } from './pdfium.ts';

export interface StreamCharacter {
  readonly text: string;
  readonly box: PdfBox;
  readonly origin: readonly [number, number];
  readonly size: number;
  readonly bold: boolean;
  readonly invisible: boolean;
  readonly hyphen: boolean;
  readonly unmapped: boolean;
  /** Quarter turns counter-clockwise; undefined for text that runs askew. */
  readonly quarter: Quarter | undefined;
  readonly before: Glyph['before'];
}

/** Text that neither fills nor strokes: the layer that scanners lay under or over a picture. */
const INVISIBLE_MODE = 3;
/** The engine's own sign for a hyphen at the end of a line. */
const LINE_HYPHEN = 2;
const SOFT_HYPHEN = 0xad;
const BOLD_WEIGHT = 600;
const FORCE_BOLD = 1 << 18;
/** About 6 degrees; more is askew. */
const SKEW = 0.1;
/** Ligatures are a matter of the font; the words are spelled with letters. Unicode, Alphabetic Presentation Forms. */
const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** What all characters of one text object share. */
interface Style {
  readonly size: number;
  readonly bold: boolean;
  readonly invisible: boolean;
  readonly quarter: Quarter | undefined;
}

/** The first `count` characters with blanks and generated ones taken out; marks are joined to their letters. */
export function readCharacters(engine: PdfEngine, text: number, count: number): StreamCharacter[] {
  return withMemory(engine, 64, (pointer) => {
    const { call } = engine;
    const styles = new Map<number, Style>();
    const found: StreamCharacter[] = [];
    let before: Glyph['before'] = 'line';
    for (let index = 0; index < count; index += 1) {
      const code = call.FPDFText_GetUnicode(text, index);
      if (code !== LINE_HYPHEN && call.FPDFText_IsGenerated(text, index) === 1) {
        before = code === 10 || code === 13 ? 'line' : before === 'none' ? 'likely' : before;
        continue;
      }
      if (isBlank(code)) {
        if (before !== 'line') before = 'blank';
        continue;
      }
      const low = code >= 0xd800 && code < 0xdc00 ? call.FPDFText_GetUnicode(text, index + 1) : 0;
      const isPair = low >= 0xdc00 && low < 0xe000;
      const isHyphen = code === LINE_HYPHEN || code === SOFT_HYPHEN;
      const letter = isHyphen ? '-' : isPair ? String.fromCharCode(code, low) : spell(code);
      if (letter === '') continue;
      const last = found.length - 1;
      if (code >= FIRST_MARK && before !== 'line' && last >= 0 && MARK.test(letter)) {
        const base = found[last];
        if (base) found[last] = { ...base, text: cleanText(base.text + letter) };
      } else found.push(readOne(engine, text, index, pointer, styles, letter, code, before));
      if (isPair) index += 1;
      before = 'none';
    }
    return found;
  });
}

const FIRST_MARK = 0x300;
const MARK = /^\p{M}/u;

function readOne(
  engine: PdfEngine,
  page: number,
  index: number,
  pointer: number,
  styles: Map<number, Style>,
  text: string,
  code: number,
  before: Glyph['before'],
): StreamCharacter {
  const { call } = engine;
  const object = call.FPDFText_GetTextObject(page, index);
  let style = styles.get(object);
  if (style === undefined) {
    style = readStyle(engine, page, index, object, pointer);
    styles.set(object, style);
  }
  call.FPDFText_GetLooseCharBox(page, index, pointer);
  call.FPDFText_GetCharOrigin(page, index, pointer + 16, pointer + 24);
  const floats = engine.floats();
  const doubles = engine.doubles();
  const at = pointer >> 2;
  return {
    text,
    box: [finite(floats[at]), finite(floats[at + 3]), finite(floats[at + 2]), finite(floats[at + 1])],
    origin: [finite(doubles[(pointer + 16) >> 3]), finite(doubles[(pointer + 24) >> 3])],
    size: style.size,
    bold: style.bold,
    invisible: style.invisible,
    quarter: style.quarter,
    hyphen: code === LINE_HYPHEN || code === SOFT_HYPHEN,
    unmapped: isPlaceholder(code) || call.FPDFText_HasUnicodeMapError(page, index) === 1,
    before,
  };
}

const finite = (value: number | undefined): number =>
  value !== undefined && Number.isFinite(value) ? value : 0;

/** The letters a code stands for, in canonical form. */
function spell(code: number): string {
  if (code > 32 && code < 127) return String.fromCharCode(code);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return '\uFFFD';
  const raw = String.fromCodePoint(code);
  return Object.hasOwn(LIGATURES, raw) ? (LIGATURES[raw] ?? raw) : cleanText(raw).trim();
}

function isBlank(code: number): boolean {
  if (code > 32 && code < 160) return false;
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 160 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f
  );
}

/** Replacement, private-use and control characters stand for a letter that the file does not name. */
function isPlaceholder(code: number): boolean {
  if (code >= 32 && code < 0xe000) return false;
  return (
    code === 0xfffd ||
    (code >= 0xe000 && code <= 0xf8ff) ||
    (code < 32 && code !== LINE_HYPHEN) ||
    code >= 0xf0000
  );
}

function readStyle(engine: PdfEngine, text: number, index: number, object: number, pointer: number): Style {
  const { call } = engine;
  call.FPDFText_GetMatrix(text, index, pointer);
  const at = pointer >> 2;
  const [a = 1, b = 0, c = 0, d = 1] = engine.floats().slice(at, at + 4);
  const size = Math.abs(call.FPDFText_GetFontSize(text, index)) * Math.hypot(c, d);
  const turn = Math.atan2(b, a) / (Math.PI / 2);
  const quarter = ((Math.round(turn) % 4) + 4) % 4;
  const askew = Math.abs(turn - Math.round(turn)) > SKEW;
  return {
    size: Number.isFinite(size) && size > 0 ? size : 1,
    bold: isBold(engine, text, index, pointer),
    invisible: call.FPDFTextObj_GetTextRenderMode(object) === INVISIBLE_MODE,
    quarter: askew ? undefined : (quarter as Quarter),
  };
}

function isBold(engine: PdfEngine, text: number, index: number, pointer: number): boolean {
  const { call } = engine;
  if (call.FPDFText_GetFontWeight(text, index) >= BOLD_WEIGHT) return true;
  return withMemory(engine, 256, (buffer) => {
    const size = call.FPDFText_GetFontInfo(text, index, buffer, 256, pointer);
    const flags = engine.words()[pointer >> 2] ?? 0;
    const name = size > 0 && size <= 256 ? engine.bytes().slice(buffer, buffer + size - 1) : new Uint8Array();
    return (
      (flags & FORCE_BOLD) !== 0 || /bold|black|heavy|semibold|demi/iu.test(String.fromCharCode(...name))
    );
  });
}
