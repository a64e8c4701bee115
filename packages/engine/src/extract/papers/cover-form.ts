/** What of a form needs no further reading: its fields, its tables, and every line that is no sentence. */
import type { Span } from '../../model/index.ts';
import type { Paper } from './paper.ts';
import type { PaperWriter } from './paper-writer.ts';

/** Words a line must have, and a mark that ends a sentence, to be read as prose. */
const SENTENCE_WORDS = 7;

/** Covers tables, labelled fields and lines without sentences. */
export function coverForm(paper: Paper, writer: PaperWriter, tables: readonly Span[] = []): void {
  for (const table of tables) writer.cover(table);
  coverFields(paper, writer);
  for (const line of paper.sheet.lines) {
    const first = line.segments[0];
    const last = line.segments.at(-1);
    if (first && last && !isProse(paper, line)) writer.cover({ start: first.start, end: last.end });
  }
}

/** Covers labelled fields with their values. */
export function coverFields(paper: Paper, writer: PaperWriter): void {
  for (const { label, values } of paper.fields) {
    writer.cover(label);
    const [value] = values;
    if (value && value.end - value.start <= 200) writer.cover(value);
  }
}

/** A line belongs to prose when it is one wide segment with the words of a sentence, or a part of such a paragraph. */
function isProse(paper: Paper, line: Paper['sheet']['lines'][number]): boolean {
  const [only, ...more] = line.segments;
  if (!only || more.length > 0) return false;
  const words = only.text.split(/\s+/u).length;
  const han = (only.text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 14;
  if (/[.!?…]["»”)]?(?:\s|$)|[。！？]/u.test(only.text) && (words >= SENTENCE_WORDS || han)) return true;
  // The middle of a wrapped sentence: its neighbour ends or begins one.
  const next = paper.sheet.lines[line.index + 1]?.segments;
  const before = paper.sheet.lines[line.index - 1]?.segments;
  if (words < SENTENCE_WORDS && !/[.!?]$/u.test(only.text)) return false;
  return [next, before].some(
    (near) =>
      near?.length === 1 &&
      /[.!?]\s|[.!?]$/u.test(near[0]?.text ?? '') &&
      (near[0]?.text.split(/\s+/u).length ?? 0) >= SENTENCE_WORDS,
  );
}
