/**
 * Whether the text layer of a page can be believed. A layer may be absent, may name no characters, or may name wrong
 * ones: Cyrillic of windows-1251 shown through Latin names ("Ðîìàøêà" for "Ромашка").
 */
import { PDF_TRUST } from '../../data/read/pdf-trust.ts';
import type { Glyph, PageGlyphs } from './glyph.ts';

export type LayerVerdict = 'good' | 'empty' | 'unmapped' | 'misnamed' | 'scan';

/** Judges the layer of a page. */
export function judgeLayer({ glyphs, turned, layer }: PageGlyphs): LayerVerdict {
  if (layer.characters === 0) return 'empty';
  if (layer.unmapped > layer.characters * PDF_TRUST.unmapped) return 'unmapped';
  if (isMisnamed([...glyphs, ...turned])) return 'misnamed';
  const hidden = layer.invisible >= layer.characters * PDF_TRUST.scanInvisible;
  return hidden && layer.picture >= PDF_TRUST.scanPicture ? 'scan' : 'good';
}

function isMisnamed(glyphs: readonly Glyph[]): boolean {
  let letters = 0;
  let high = 0;
  let common = 0;
  for (const { text } of glyphs) {
    const code = text.charCodeAt(0);
    if (code < 0x41 || !/^\p{L}/u.test(text)) continue;
    letters += 1;
    if (code < 0xc0 || code > 0xff) continue;
    high += 1;
    if (PDF_TRUST.commonLetters.includes(rename(text).toLowerCase())) common += 1;
  }
  return (
    high >= PDF_TRUST.misnamedLetters &&
    high >= letters * PDF_TRUST.misnamed &&
    common >= high * PDF_TRUST.misnamedCommon
  );
}

/** windows-1251 letters by the windows-1252 letters that stand at the same bytes. */
const RENAMED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 128 }, (_, index) => {
    const bytes = Uint8Array.of(128 + index);
    return [new TextDecoder('windows-1252').decode(bytes), new TextDecoder('windows-1251').decode(bytes)];
  }),
);

const rename = (text: string): string => Array.from(text, (char) => RENAMED.get(char) ?? char).join('');

/** The glyphs with their windows-1251 letters. */
export function renameGlyphs(glyphs: readonly Glyph[]): Glyph[] {
  return glyphs.map((glyph) => ({ ...glyph, text: rename(glyph.text) }));
}
