/**
 * Markdown without its mark-up: the words exactly, structure as blocks. An own reader, for the libraries make HTML,
 * which loses line breaks and would have to be read again. Front matter becomes metadata and stays as a header block.
 */
import { decodeBytes } from '../charset/index.ts';
import { type CellDraft, DraftBuilder } from '../draft-builder.ts';
import { decodeEntities } from '../html/entities.ts';
import type { Reader, ReaderInput, ReaderOutcome } from '../reader.ts';
import { type MarkdownBlock, markdownBlocks } from './blocks.ts';
import { inlineText } from './inline.ts';

export const markdownReader: Reader = {
  name: 'markdown',
  version: 1,
  mediaTypes: ['text/markdown'],
  read: readMarkdown,
};

/** Keys of front matter that are metadata; the words of all stay in the text. */
const FRONT_MATTER =
  /^(title|author|date|description|publisher|subject|tags|lang|source|url)\s*:\s*(.{1,500})$/iu;

async function readMarkdown(input: ReaderInput): Promise<ReaderOutcome> {
  const { path, bytes, limits, charset } = input;
  const { text, issues } = await decodeBytes({
    path,
    bytes,
    declared: charset,
    declaredBy: 'The mail',
    characters: limits.characters,
  });
  const draft = new DraftBuilder(limits);
  const lines = text
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n')
    .split('\n');
  const front = frontMatter(lines);
  noteFrontMatter(front, draft);
  const { blocks, targets } = markdownBlocks(front.length > 0 ? lines.slice(front.length + 2) : lines);
  for (const block of blocks) {
    if (draft.full) break;
    writeBlock(block, targets, draft);
  }
  return { draft: draft.build(), children: [], issues: [...issues, ...draft.issues(path)] };
}

/** The lines between the two `---` at the very top, if they are there. */
function frontMatter(lines: readonly string[]): readonly string[] {
  if (lines[0]?.trim() !== '---') return [];
  const end = lines.slice(1, 200).findIndex((line) => /^(?:---|\.\.\.)\s*$/u.test(line));
  const inside = lines.slice(1, end + 1);
  return end > 0 && inside.some((line) => /^[\w-]+\s*:/u.test(line)) ? inside : [];
}

function noteFrontMatter(lines: readonly string[], draft: DraftBuilder): void {
  draft.block('header', lines.join('\n'));
  for (const line of lines) {
    const [, key, value] = FRONT_MATTER.exec(line) ?? [];
    if (key !== undefined && value !== undefined)
      draft.note(key.toLowerCase(), value.trim().replace(/^(["'])(.*)\1$/u, '$2'));
  }
}

function writeBlock(block: MarkdownBlock, targets: ReadonlyMap<string, string>, draft: DraftBuilder): void {
  const words = (source: string): string => {
    const { text, links } = inlineText(source, targets);
    for (const link of links) draft.note('link', link);
    return text;
  };
  switch (block.kind) {
    case 'table':
      draft.table(
        block.rows.map((row, index) =>
          row.map(
            (cell): CellDraft => ({
              text: words(cell),
              ...(block.headed && index === 0 ? { header: true } : {}),
            }),
          ),
        ),
      );
      return;
    case 'heading':
      draft.block('heading', words(block.text), { level: block.level });
      return;
    case 'code':
      draft.block('code', block.text);
      return;
    case 'markup':
      draft.block('paragraph', withoutTags(block.text));
      return;
    case 'paragraph':
    case 'list-item':
    case 'quote':
      draft.block(block.kind, words(block.text).replace(/[ \t]+(?=\n)/gu, ''));
  }
}

/** The words of a block of HTML inside Markdown. */
function withoutTags(source: string): string {
  return decodeEntities(
    source
      .replace(/<!--[^]*?(?:-->|$)/gu, '')
      .replace(/<(script|style)\b[^]*?(?:<\/\1\s*>|$)/giu, '')
      .replace(/<br\s*\/?>|<\/(?:p|div|tr|li|h[1-6])\s*>/giu, '\n')
      .replace(/<\/?[A-Za-z][^<>]{0,2000}>/gu, ' '),
  )
    .replace(/[ \t]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n');
}
