/** Blocks of a dossier as Markdown. Pictures are given by the tables that follow them. */
import type { Block, CardBlock, Citation, Content, Dossier, TableBlock } from '../content/block.ts';
import { visibleText } from '../visible-text.ts';
import { codeMarkdown, escapeMarkdown } from './escape-markdown.ts';
import { chipMarkdown, contentLines, sentenceMarkdown, wordsMarkdown } from './markdown-content.ts';

export function blocksMarkdown(dossier: Dossier, blocks: readonly Block[], depth = 3): string {
  return blocks
    .map((block) => blockMarkdown(dossier, block, depth))
    .filter((part) => part !== '')
    .join('\n\n');
}

function blockMarkdown(dossier: Dossier, block: Block, depth: number): string {
  switch (block.type) {
    case 'prose':
      return proseMarkdown(dossier, block.content);
    case 'items':
      return block.items
        .map((item, at) => itemMarkdown(dossier, item, block.ordered ? `${at + 1}.` : '-'))
        .join('\n');
    case 'facts':
      return block.facts
        .map(([term, value]) => itemMarkdown(dossier, value, `- **${escapeMarkdown(term)}**:`, '-'))
        .join('\n');
    case 'table':
      return tableMarkdown(dossier, block);
    case 'card':
      return cardMarkdown(dossier, block, depth);
    case 'heading':
      return heading(depth, escapeMarkdown(block.text));
    case 'derivation':
      return [
        `${escapeMarkdown(block.title)}:`,
        block.lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n'),
      ].join('\n\n');
    case 'fold':
      return [
        heading(depth, escapeMarkdown(block.title)),
        blocksMarkdown(dossier, block.blocks, depth + 1),
      ].join('\n\n');
    case 'flow':
    case 'chart':
      return '';
    case 'passages':
      return block.citations.map(footnote).join('\n\n');
  }
}

/** A sentence a line, so that a changed sentence is a changed line; on the page they are one paragraph. */
function proseMarkdown(dossier: Dossier, { sentences = [], ...rest }: Content): string {
  const told = sentences.map((sentence) => sentenceMarkdown(dossier, sentence)).join('\n');
  return [told, ...contentLines(dossier, rest)].filter((part) => part !== '').join('\n\n');
}

function itemMarkdown(dossier: Dossier, item: Content, lead: string, bullet = lead): string {
  const [first = '', ...rest] = contentLines(dossier, item);
  const indent = ' '.repeat(bullet.length + 1);
  return [`${lead} ${first}`, ...rest.map((line) => `${indent}- ${line}`)].join('\n');
}

function tableMarkdown(dossier: Dossier, { caption, head, rows }: TableBlock): string {
  const body = rows.map(
    ({ cells }) => `| ${cells.map((cell) => contentLines(dossier, cell).join('<br>') || ' ').join(' | ')} |`,
  );
  return [
    `**${escapeMarkdown(caption)}**`,
    '',
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...body,
  ].join('\n');
}

function cardMarkdown(dossier: Dossier, { title, chips, blocks }: CardBlock, depth: number): string {
  const marks = chips.map(chipMarkdown).join(' · ');
  return [heading(depth, wordsMarkdown(title)), marks, blocksMarkdown(dossier, blocks, depth + 1)]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** A passage as a footnote: where it stands, then the words in their surroundings, line by line. */
function footnote({ label, path, place, before, passage, after }: Citation): string {
  const text = marked(before, '') + marked(passage.quote, '**') + marked(after, '');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return [
    `[^${label}]: ${codeMarkdown(path)}, ${escapeMarkdown(place)}`,
    '',
    ...lines.map((line) => `    > ${line.trim()}  `),
  ].join('\n');
}

/** Lines of a text, each within marks; white space stays outside of them, as Markdown wants it. */
function marked(text: string, mark: string): string {
  return visibleText(text)
    .split('\n')
    .map((line) => {
      const words = line.trim();
      if (words === '') return line === '' ? '' : ' ';
      const open = line.startsWith(words) ? '' : ' ';
      const close = line.endsWith(words) ? '' : ' ';
      return `${open}${mark}${escapeMarkdown(words)}${mark}${close}`;
    })
    .join('\n');
}

function heading(depth: number, text: string): string {
  return `${'#'.repeat(Math.min(6, depth))} ${text}`;
}
