/** Which parts of a document are running text, and in which language each is written. */
import type { Block, BlockKind, Document, Span } from '../../model/index.ts';
import { isForeign, isForeignPassage, languageOf as textLanguage } from '../../values/index.ts';

export interface ProseBlock extends Span {
  readonly heading: boolean;
}

/** Neighbouring blocks in one language. */
export interface LanguageRun {
  /** BCP 47 primary language; `und` for one that is not read. */
  readonly language: string;
  readonly blocks: readonly ProseBlock[];
}

const RUNNING: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'caption',
  'comment',
]);
/** BCP 47 for a language nobody could tell. */
export const UNKNOWN = 'und';

/** Letters looked at to tell a block's script; more of a block says no more. */
const SAMPLE = 600;
/** Languages whose letters others share. */
const NEIGHBOURED: ReadonlySet<string> = new Set(['en', 'ru', 'uk']);
/** Fewer letters than this tell no language: such a block goes with the one before. */
const ENOUGH = 12;

/** The runs of a document's text, in reading order; what a paper reader covered and what is hidden is left out. */
export function proseRuns(
  document: Document,
  covered: readonly Span[],
  language: string | undefined,
): LanguageRun[] {
  const runs: { language: string; blocks: ProseBlock[] }[] = [];
  // Most documents need no second look: Bulgarian alone passes for Russian by its letters.
  const foreign = (language === undefined || language === 'ru') && isForeign(document.text);
  const cover = [...covered].sort((a, b) => a.start - b.start);
  for (const block of blocksOf(document)) {
    if (!RUNNING.has(block.kind) || block.hidden !== undefined) continue;
    for (const span of uncovered(block, cover)) {
      const seeming = languageOf(document.text, span, language, runs.at(-1)?.language);
      const before = runs.at(-1)?.language;
      const unread =
        seeming !== undefined &&
        ((foreign && !isOwn(document.text, span, seeming)) ||
          (NEIGHBOURED.has(seeming) &&
            isForeignPassage(document.text.slice(span.start, span.end), before === UNKNOWN)));
      const own = unread ? UNKNOWN : seeming;
      if (own === undefined) continue;
      const prose = { ...span, heading: block.kind === 'heading' };
      const last = runs.at(-1);
      if (last?.language === own) last.blocks.push(prose);
      else runs.push({ language: own, blocks: [prose] });
    }
  }
  return runs;
}

/** Whether a part of a foreign document is, by its own words, in a language that is read. */
function isOwn(text: string, { start, end }: Span, seeming: string): boolean {
  const words = text.slice(start, Math.min(end, start + 2 * SAMPLE));
  return words.length > SAMPLE / 4 && textLanguage(words) === seeming && !isForeign(words);
}

function blocksOf(document: Document): readonly Block[] {
  if (document.blocks.length > 0 || document.text.length === 0) return document.blocks;
  return [{ kind: 'paragraph', start: 0, end: document.text.length }];
}

/** The parts of a block that no covered span overlaps. `cover` is sorted. */
function uncovered(block: Span, cover: readonly Span[]): Span[] {
  const left: Span[] = [];
  let from = block.start;
  let low = 0;
  let high = cover.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cover[middle] as Span).end <= block.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < cover.length; i += 1) {
    const span = cover[i] as Span;
    if (span.start >= block.end) break;
    if (span.start > from) left.push({ start: from, end: span.start });
    from = Math.max(from, span.end);
  }
  if (from < block.end) left.push({ start: from, end: block.end });
  return left;
}

/**
 * The language of a span by its script, and within a script by what the document as a whole is said to be written in.
 * Undefined for a span without words.
 */
export function languageOf(
  text: string,
  span: Span,
  document: string | undefined,
  before: string | undefined,
): string | undefined {
  let latin = 0;
  let cyrillic = 0;
  let ukrainian = 0;
  let russian = 0;
  let han = 0;
  let kana = 0;
  let other = 0;
  for (let i = span.start; i < span.end && latin + cyrillic + han + other < SAMPLE; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x250) {
      if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code >= 0xc0) latin += 1;
    } else if (code >= 0x400 && code < 0x530) {
      cyrillic += 1;
      if (UKRAINIAN.has(code)) ukrainian += 1;
      else if (RUSSIAN.has(code)) russian += 1;
    } else if (code >= 0x4e00 && code < 0xa000) han += 1;
    else if (code >= 0x3041 && code < 0x3100) kana += 1;
    else if (isOtherLetter(code)) other += 1;
  }
  const letters = latin + cyrillic + han;
  if (other > letters || (kana > 2 && kana * 8 > han && kana * 3 > latin + cyrillic)) return UNKNOWN;
  if (letters === 0) return undefined;
  // One Han character is about a word, one letter a sixth of it.
  if (han * 3 >= latin && han * 3 >= cyrillic) return 'zh';
  if (cyrillic >= latin) {
    if (ukrainian !== russian) return ukrainian > russian ? 'uk' : 'ru';
    if (document === 'uk' || document === 'ru') return document;
    return before === 'uk' ? 'uk' : 'ru';
  }
  if (document !== undefined && !NOT_LATIN.has(document)) return document;
  return letters < ENOUGH && before !== undefined ? before : 'en';
}

/** Greek, Armenian to Korean letters of old, Korean, and the forms of Arabic letters. */
function isOtherLetter(code: number): boolean {
  return (
    (code >= 0x370 && code < 0x400) ||
    (code >= 0x530 && code < 0x2000) ||
    (code >= 0xac00 && code < 0xd7a4) ||
    (code >= 0xfb50 && code < 0xfeff)
  );
}

/** і ї є ґ and their capitals. */
const UKRAINIAN: ReadonlySet<number> = new Set([...'іїєґІЇЄҐ'].map((char) => char.charCodeAt(0)));
/** ы э ё ъ and their capitals. */
const RUSSIAN: ReadonlySet<number> = new Set([...'ыэёъЫЭЁЪ'].map((char) => char.charCodeAt(0)));
const NOT_LATIN: ReadonlySet<string> = new Set(['ru', 'uk', 'zh']);
