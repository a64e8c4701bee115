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
  const { call } = engine;
  const styles = new Map<number, Style>();
  const found: StreamCharacter[] = [];
  let before: Glyph['before'] = 'line';
  withMemory(engine, 64, (pointer) => {
    for (let index = 0; index < count; index += 1) {
      const code = call.FPDFText_GetUnicode(text, index);
      const object = call.FPDFText_GetTextObject(text, index);
      const generated = object === 0 || call.FPDFText_IsGenerated(text, index) === 1;
      if (generated && code !== LINE_HYPHEN) {
        before = code === 10 || code === 13 ? 'line' : before === 'none' ? 'likely' : before;
        continue;
      }
      if (isBlank(code)) {
        if (before !== 'line') before = 'blank';
        continue;
      }
      let style = styles.get(object);
      if (style === undefined) {
        style = readStyle(engine, text, index, object, pointer);
        styles.set(object, style);
      }
      const unmapped =
        code === 0 || call.FPDFText_HasUnicodeMapError(text, index) === 1 || isPlaceholder(code);
      const character = { ...style, ...readPlace(engine, text, index, pointer), unmapped };
      const low = code >= 0xd800 && code < 0xdc00 ? call.FPDFText_GetUnicode(text, index + 1) : 0;
      const raw = low >= 0xdc00 && low < 0xe000 ? String.fromCharCode(code, low) : codeText(code);
      if (raw.length === 2 && low !== 0) index += 1;
      const hyphen = code === LINE_HYPHEN || code === SOFT_HYPHEN;
      push(found, { ...character, text: hyphen ? '-' : spell(raw), hyphen, before });
      before = 'none';
    }
  });
  return found;
}

function push(found: StreamCharacter[], character: StreamCharacter): void {
  const last = found.at(-1);
  if (last !== undefined && /^\p{M}/u.test(character.text) && character.before !== 'line') {
    found[found.length - 1] = { ...last, text: cleanText(last.text + character.text) };
  } else if (character.text !== '') found.push(character);
}

function spell(raw: string): string {
  if (raw >= ' ' && raw <= '~') return raw;
  return Object.hasOwn(LIGATURES, raw) ? (LIGATURES[raw] ?? raw) : cleanText(raw).trim();
}

function codeText(code: number): string {
  return code > 0x10ffff || (code >= 0xd800 && code < 0xe000) || code === 0
    ? '\uFFFD'
    : String.fromCodePoint(code);
}

function isBlank(code: number): boolean {
  return (
    code === 32 ||
    code === 160 ||
    code === 9 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 10 ||
    code === 13
  );
}

/** Replacement, private-use and control characters stand for a letter that the file does not name. */
function isPlaceholder(code: number): boolean {
  return (
    code === 0xfffd ||
    (code >= 0xe000 && code <= 0xf8ff) ||
    (code < 32 && code !== LINE_HYPHEN) ||
    code >= 0xf0000
  );
}

function readPlace(
  engine: PdfEngine,
  text: number,
  index: number,
  pointer: number,
): Pick<StreamCharacter, 'box' | 'origin'> {
  const { call } = engine;
  call.FPDFText_GetLooseCharBox(text, index, pointer);
  call.FPDFText_GetCharOrigin(text, index, pointer + 16, pointer + 24);
  const floats = engine.floats();
  const at = pointer >> 2;
  const [left, top, right, bottom] = [floats[at], floats[at + 1], floats[at + 2], floats[at + 3]].map(finite);
  const doubles = engine.doubles();
  const x = finite(doubles[(pointer + 16) >> 3]);
  const y = finite(doubles[(pointer + 24) >> 3]);
  return { box: [left ?? 0, bottom ?? 0, right ?? 0, top ?? 0], origin: [x, y] };
}

const finite = (value: number | undefined): number =>
  value !== undefined && Number.isFinite(value) ? value : 0;

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
