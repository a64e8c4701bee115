/**
 * Bytes to text: byte order mark, strict UTF-8, UTF-16 without a mark, then the declared charset if the bytes bear
 * it out, then a guess ranked by how much the outcome looks like language. Never throws; doubts become issues.
 */
import { isAscii, isUtf8 } from 'node:buffer';
import { CHARSETS, RARE_CHARSETS } from '../../data/read/charsets.ts';
import type { Issue } from '../../model/index.ts';
import { decodeLabel } from './decode-label.ts';
import { rankCharsets } from './rank-charsets.ts';
import { sampleHighBytes } from './sample.ts';
import { guessUtf16 } from './utf16.ts';

export interface DecodeInput {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What the file or its parent says the charset is. */
  readonly declared?: string | undefined;
  /** Who says so, in words: "the page's meta tag". */
  readonly declaredBy?: string | undefined;
  /** Most characters wanted; bytes far beyond are not decoded. */
  readonly characters?: number;
}

export interface Decoded {
  readonly text: string;
  /** WHATWG label: `utf-8`, `windows-1251`. */
  readonly charset: string;
  readonly how: 'ascii' | 'mark' | 'utf-8' | 'utf-16' | 'declared' | 'guessed';
  /** The next best charset, where guessed. */
  readonly alternative: string | null;
  readonly issues: readonly Issue[];
}

/** How much better a guess must score than the declared charset to be preferred to it. */
const DOUBT_MARGIN = 1.5;

/** Decodes text of unknown charset. */
export async function decodeBytes(input: DecodeInput): Promise<Decoded> {
  const wanted = input.characters === undefined ? Infinity : input.characters * 4 + 8;
  const cut = input.bytes.length > wanted;
  const bytes = cut ? input.bytes.subarray(0, wanted) : input.bytes;
  const marked = markOf(bytes);
  if (marked) return decoded(bytes, marked, 'mark', input, cut);
  if (isUtf8Text(bytes)) {
    const ascii = isAscii(bytes);
    if (ascii && !hasEscapes(bytes)) {
      const wide = guessUtf16(bytes);
      return wide ? decoded(bytes, wide, 'utf-16', input, cut) : decoded(bytes, 'utf-8', 'ascii', input, cut);
    }
    if (!ascii) return decoded(bytes, 'utf-8', 'utf-8', input, cut, declaredMismatch(input, 'utf-8'));
  }
  const wide = guessUtf16(bytes);
  if (wide) return decoded(bytes, wide, 'utf-16', input, cut);
  return await decodeLegacy(bytes, input, cut);
}

async function decodeLegacy(bytes: Uint8Array, input: DecodeInput, cut: boolean): Promise<Decoded> {
  const sample = sampleHighBytes(bytes);
  const declared = labelOf(input.declared);
  const ranked = await rankCharsets(sample.length === 0 ? bytes.subarray(0, 16_384) : sample, declared);
  const best = ranked[0];
  const own = ranked.find(({ label }) => label === declared);
  if (own && best && (own.text === best.text || own.score >= best.score - DOUBT_MARGIN)) {
    return decoded(bytes, own.label, 'declared', input, cut);
  }
  if (!best) return decoded(bytes, 'windows-1252', 'guessed', input, cut);
  const next = ranked.find(({ label, text }) => label !== best.label && text !== best.text) ?? null;
  const issues: Issue[] = declaredMismatch(input, best.label);
  if (issues.length === 0) {
    const other = next === null ? '' : ` (next best: ${nameOf(next.label)})`;
    issues.push({
      code: 'read.charset-guessed',
      severity: 'notice',
      message: `The file does not say its encoding; it is read as ${nameOf(best.label)}${other}. If letters look wrong, save the file as UTF-8.`,
      place: { path: input.path },
    });
  }
  return { ...decoded(bytes, best.label, 'guessed', input, cut, issues), alternative: next?.label ?? null };
}

function decoded(
  bytes: Uint8Array,
  charset: string,
  how: Decoded['how'],
  input: DecodeInput,
  cut: boolean,
  issues: readonly Issue[] = [],
): Decoded {
  const text = decodeLabel(bytes, charset, cut);
  const replaced = charset === 'utf-8' && how !== 'mark' ? 0 : countReplaced(text);
  const bad: Issue[] =
    replaced === 0
      ? []
      : [
          {
            code: 'read.undecodable-bytes',
            severity: 'warning',
            message: `${replaced} byte sequences are not valid ${nameOf(charset)} and are shown as U+FFFD; the file may be damaged or in another encoding.`,
            place: { path: input.path, start: text.indexOf('\uFFFD') },
          },
        ];
  const nul = text.replace(/\0+$/u, '').indexOf('\0');
  if (nul >= 0) {
    bad.push({
      code: 'read.nul-bytes',
      severity: 'notice',
      message:
        'The text has zero bytes in it, which are left out; the file may be damaged, so compare it with its original.',
      place: { path: input.path },
    });
  }
  return { text, charset, how, alternative: null, issues: [...issues, ...bad] };
}

function declaredMismatch(input: DecodeInput, found: string): Issue[] {
  if (input.declared === undefined) return [];
  const declared = labelOf(input.declared);
  if (declared === found || (declared !== undefined && found === 'utf-8' && declared === 'utf-8')) return [];
  return [
    {
      code: 'read.charset-mismatch',
      severity: 'notice',
      message: `${input.declaredBy ?? 'The file'} says the encoding is ${JSON.stringify(input.declared.slice(0, 40))}, but the bytes read better as ${nameOf(found)}, which is used. If letters look wrong, save the file as UTF-8.`,
      place: { path: input.path },
    },
  ];
}

/** The WHATWG label of a charset name, or undefined where TextDecoder does not know it. */
export function labelOf(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  try {
    return new TextDecoder(name.trim().replace(/^["']|["']$/gu, '')).encoding;
  } catch {
    return undefined;
  }
}

function nameOf(label: string): string {
  return (
    [...CHARSETS, ...RARE_CHARSETS].find((charset) => charset.label === label)?.name ?? label.toUpperCase()
  );
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Whether bytes are UTF-8; a character cut at the very end of a longer text is no fault. */
function isUtf8Text(bytes: Uint8Array): boolean {
  if (isUtf8(bytes)) return true;
  return bytes.length > 4_096 && [1, 2, 3].some((lost) => isUtf8(bytes.subarray(0, bytes.length - lost)));
}

/** ISO-2022-JP and HZ hide in 7-bit bytes behind escapes. */
function hasEscapes(bytes: Uint8Array): boolean {
  return bytes.includes(0x1b);
}

function countReplaced(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) count += 1;
  return count;
}
