/** Words, chips and citations as Markdown. Citations are footnotes whose names survive the adding of documents. */
import { CHIP_MARKS } from '../../data/dossier/labels.ts';
import type { Chip, Content, Dossier } from '../content/block.ts';
import type { PassageKey, Sentence } from '../sentence/sentence.ts';
import type { Words } from '../sentence/words.ts';
import { sortedBy } from '../stable-order.ts';
import { codeMarkdown, escapeMarkdown } from './escape-markdown.ts';

export function wordsMarkdown(words: Words): string {
  // Runs are escaped together where they are plain, so that markup cannot arise across their border.
  let out = '';
  let open = '';
  const close = (): void => {
    out += escapeMarkdown(open);
    open = '';
  };
  for (const run of words) {
    if (run.code) {
      close();
      out += codeMarkdown(run.text);
    } else open += run.text;
  }
  close();
  return out;
}

export function citationsMarkdown({ citations }: Dossier, keys: readonly PassageKey[]): string {
  const held = sortedBy(
    keys.flatMap((key) => citations.get(key) ?? []),
    ({ number }) => number,
  );
  return held.map(({ label }) => `[^${label}]`).join('');
}

export function sentenceMarkdown(dossier: Dossier, { words, citations }: Sentence): string {
  return `${wordsMarkdown(words)}${citationsMarkdown(dossier, citations)}`;
}

export function chipMarkdown({ kind, label }: Chip): string {
  return `**${CHIP_MARKS[kind]} ${label}**`;
}

/** A content as lines: the first holds words, sentences and chips, the rest its further lines, flat. */
export function contentLines(dossier: Dossier, content: Content): string[] {
  const { words = [], sentences = [], chips = [], citations = [], lines = [] } = content;
  const told = [
    words.length > 0 ? wordsMarkdown(words) : '',
    ...sentences.map((sentence) => sentenceMarkdown(dossier, sentence)),
  ].filter((part) => part !== '');
  const marks = chips.map(chipMarkdown).join(' · ');
  const head = (sentences.length > 0 ? [...told, marks] : [marks, ...told]).filter((part) => part !== '');
  const line = `${head.join(' ')}${citationsMarkdown(dossier, citations)}`;
  return [line, ...lines.flatMap((further) => contentLines(dossier, further))].filter((part) => part !== '');
}
