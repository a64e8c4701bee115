/** Lines of canonical text with an x for every boundary between code units. */
import { PDF_LAYOUT } from '../../data/read/pdf-layout.ts';
import { HANGING_WORDS } from '../../data/read/pdf-words.ts';
import { cleanText } from '../draft-builder.ts';
import { IDEOGRAPH, type Word } from './word.ts';

export interface TextLine {
  readonly text: string;
  /** One more than code units of `text`. */
  readonly edges: readonly number[];
  readonly top: number;
  readonly bottom: number;
  /** The engine sees a hyphen at its end that breaks a word. */
  readonly hyphenated: boolean;
}

export interface LineOptions {
  /** Whether wide gaps become tabs (`pairs`: even those as wide as part label and value); elsewhere they are a space. */
  readonly tabs: boolean | 'pairs';
}

/** The line of words from left to right. */
export function makeLine(words: readonly Word[], { tabs }: LineOptions): TextLine {
  let text = '';
  const edges: number[] = [];
  let right = words[0]?.left ?? 0;
  let last: Word | undefined;
  for (const word of words) {
    if (last !== undefined) {
      const gap = word.left - right;
      const em = Math.min(word.size, last.size);
      const glue = gap < PDF_LAYOUT.ideographGap * em && isIdeographic(last, word);
      if (!glue) {
        const wide =
          word.fixed && last.fixed
            ? PDF_LAYOUT.fixedCellGap
            : tabs === 'pairs'
              ? PDF_LAYOUT.cellGap
              : PDF_LAYOUT.tabGap;
        // A colon set in a column of its own still belongs to the label before it.
        text += tabs !== false && !/^[:：]/u.test(word.text) && gap > wide * em ? '\t' : ' ';
        edges.push(right);
      }
    }
    for (let unit = 0; unit < word.text.length; unit += 1) edges.push(word.edges[unit] ?? right);
    text += word.text;
    right = Math.max(right, word.right);
    last = word;
  }
  edges.push(right);
  const top = Math.min(...words.map((word) => word.top));
  const bottom = Math.max(...words.map((word) => word.bottom));
  const hyphenated = last?.hyphen === true;
  return { ...settle(text, edges), top, bottom, hyphenated };
}

function isIdeographic(last: Word, next: Word): boolean {
  return IDEOGRAPH.test(last.text.slice(-1)) && IDEOGRAPH.test(next.text.slice(0, 1));
}

/** Characters that compose with their neighbours change the length: the edges are then spread evenly. */
function settle(text: string, edges: readonly number[]): { text: string; edges: readonly number[] } {
  const clean = cleanText(text);
  if (clean === text) return { text, edges };
  const from = edges[0] ?? 0;
  const to = edges.at(-1) ?? from;
  const count = Math.max(1, clean.length);
  return {
    text: clean,
    edges: Array.from({ length: clean.length + 1 }, (_, at) => from + ((to - from) * at) / count),
  };
}

/** The line without its last character: a hyphen that only broke a word. */
export function dropHyphen(line: TextLine): TextLine {
  return { ...line, text: line.text.slice(0, -1), edges: line.edges.slice(0, -1) };
}

/** Lines put together with what joins each to the next; `starts` says where each begins. */
export function joinLines(
  lines: readonly TextLine[],
  separator: (line: TextLine, next: TextLine) => 'hyphen' | '' | ' ' | '\n',
): { readonly text: string; readonly lines: readonly (TextLine & { readonly start: number })[] } {
  let text = '';
  const placed: (TextLine & { start: number })[] = [];
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    const glue = next === undefined ? '' : separator(line, next);
    const kept = glue === 'hyphen' ? dropHyphen(line) : line;
    placed.push({ ...kept, start: text.length });
    text += kept.text + (glue === 'hyphen' ? '' : glue);
  });
  return { text, lines: placed };
}

/**
 * What becomes of a hyphen at the end of a line. `hyphen`: it only broke the word and goes. '': the word goes on without a
 * space, as in `M-` and `40`, or in a compound that `compounds` knows from elsewhere in the document. Undefined: neither,
 * as where the rest of a compound is left out ("import- and export").
 */
export function mendHyphen(
  line: TextLine,
  next: TextLine,
  compounds: ReadonlySet<string>,
): 'hyphen' | '' | undefined {
  if (!line.hyphenated) return undefined;
  const head = /(?:\p{L}+\p{Pd})*[\p{L}\p{N}]+\p{Pd}$/u.exec(line.text.slice(-LONGEST_WORD))?.[0];
  const tail = /^[\p{L}\p{N}]+/u.exec(next.text.slice(0, LONGEST_WORD))?.[0];
  if (head === undefined || tail === undefined || HANGING_WORDS.includes(tail.toLowerCase()))
    return undefined;
  if (/^[\p{Lu}\p{N}]/u.test(tail) || compounds.has(compoundKey(head + tail))) return '';
  return /\p{L}\p{Pd}$/u.test(head) ? 'hyphen' : '';
}

/** Longer runs of letters are no words. */
const LONGEST_WORD = 64;

/** The key under which a compound with a hyphen is remembered. */
export const compoundKey = (word: string): string => word.toLowerCase().replace(/\p{Pd}/gu, '-');
