/**
 * Chinese text as it is analysed: simplified characters, half-width letters and digits, no white space or marks without width inside.
 * Every character keeps the place it came from, so that whatever is found can be quoted from the document as it stands.
 */
import type { Span } from '../../../model/index.ts';
import { foldHanCharacter } from '../../../values/index.ts';

export interface NormalText {
  readonly text: string;
  /** The document offset of each character, and one past the last. */
  readonly offsets: Int32Array;
}

/** Marks without width and directions, which mean nothing to a reader. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const HAN_SIDE = /[\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff01-\uff5e]/u;
const ALIKE: ReadonlyMap<string, string> = new Map([
  ['「', '“'],
  ['」', '”'],
  ['『', '“'],
  ['』', '”'],
  ['﹑', '、'],
  ['﹐', '，'],
  ['・', '·'],
  ['‧', '·'],
  ['•', '·'],
  ['∙', '·'],
  ['(', '（'],
  [')', '）'],
  ['～', '~'],
  ['—', '—'],
]);

/** The document's text in `[start, end)`, normalised. Linear. */
export function normalise(source: string, start: number, end: number): NormalText {
  const folded = source.slice(start, end);
  const chars: string[] = [];
  const places: number[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    const char = folded.charAt(at);
    const code = char.charCodeAt(0);
    if (code >= 0x4e00 && code < 0xa000) {
      chars.push(foldHanCharacter(char));
    } else if (char <= ' ' || code === 0xa0 || code === 0x3000) {
      if (!spaceMatters(folded, at)) continue;
      chars.push(' ');
    } else if (code >= 0xad && UNSEEN.test(char)) continue;
    else chars.push(plain(char, code));
    places.push(start + at);
  }
  const offsets = new Int32Array(places.length + 1);
  offsets.set(places);
  offsets[places.length] = end;
  return { text: chars.join(''), offsets };
}

/** A space parts Latin words; beside Han characters it is set for looks. Runs of spaces are one. */
function spaceMatters(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before === '' || before <= ' ' || HAN_SIDE.test(before)) return false;
  let next = at + 1;
  while (next < text.length && next < at + 8 && text.charAt(next) <= ' ') next += 1;
  const after = text.charAt(next);
  return after > ' ' && !HAN_SIDE.test(after);
}

function plain(char: string, code: number): string {
  if (
    code >= 0xff10 &&
    code <= 0xff5a &&
    (code <= 0xff19 || (code >= 0xff21 && code <= 0xff3a) || code >= 0xff41)
  )
    return String.fromCharCode(code - 0xfee0);
  if (code === 0xff05) return '%';
  if (code === 0xff0e) return '.';
  if (code === 0xff0d) return '-';
  return ALIKE.get(char) ?? char;
}

/** The document span of `[start, end)` of a normalised text. */
export function documentSpan({ offsets }: NormalText, start: number, end: number): Span {
  const last = offsets[Math.max(start, end - 1)] ?? 0;
  return { start: offsets[start] ?? 0, end: last + 1 };
}
