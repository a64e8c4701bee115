/** Writes stories into canonical text: blocks, tables with cells, and hidden words as blocks of their own. */
import type { BlockKind } from '../../model/index.ts';
import type { CellDraft, DraftBuilder } from '../draft-builder.ts';
import type { Paragraph, StoryCell, StoryNode, StoryTable } from './story.ts';

export interface StoryWriter {
  readonly builder: DraftBuilder;
  /** Passages so far. */
  deleted: number;
  hidden: number;
}

/** Writes nodes in order; `kind` replaces that of plain paragraphs, for headers, footers and comments. */
export function writeNodes(writer: StoryWriter, nodes: readonly StoryNode[], kind?: BlockKind): void {
  for (const node of nodes) {
    if (writer.builder.full) return;
    if (node.type === 'paragraph') writeParagraph(writer, node, kind);
    else if (node.type === 'table') writeTable(writer, node, kind);
    else writeNote(writer, node.author, node.nodes, kind);
  }
}

function writeNote(writer: StoryWriter, author: string, nodes: readonly StoryNode[], kind?: BlockKind): void {
  const [first, ...rest] = nodes;
  if (author !== '' && first?.type === 'paragraph') {
    writeNodes(writer, [{ ...first, text: `${author}: ${first.text}` }, ...rest], kind);
  } else writeNodes(writer, nodes, kind);
}

function writeParagraph(writer: StoryWriter, paragraph: Paragraph, kind?: BlockKind): void {
  const facts = kind === undefined && paragraph.level !== undefined ? { level: paragraph.level } : {};
  writer.builder.block(kind ?? paragraph.kind, tidy(paragraph.text), facts);
  writeHidden(writer, paragraph, kind);
}

function writeHidden(writer: StoryWriter, paragraph: Paragraph, kind?: BlockKind): void {
  for (const { text, why } of paragraph.hidden) {
    if (writer.builder.block(kind ?? 'paragraph', tidy(text), { hidden: why })) writer[why] += 1;
  }
}

/** Empty lines inside a paragraph would read as a paragraph break. */
function tidy(text: string): string {
  return text.replace(/[ \t]*\n\s*/gu, '\n');
}

function writeTable(writer: StoryWriter, table: StoryTable, kind?: BlockKind): void {
  const cells = table.rows.flatMap((row) => row.cells);
  const isLayout =
    cells.length === 1 || cells.some(({ nodes }) => nodes.some(({ type }) => type === 'table'));
  if (isLayout || kind === 'comment') {
    for (const cell of cells) writeNodes(writer, cell.nodes, kind);
    return;
  }
  writer.builder.table(gridOf(table));
  for (const cell of cells) {
    for (const node of cell.nodes) if (node.type === 'paragraph') writeHidden(writer, node, kind);
  }
}

/** The cells in grid columns: merged ones once, at their first row and column. */
function gridOf(table: StoryTable): (CellDraft | undefined)[][] {
  const grid: (CellDraft | undefined)[][] = [];
  /** For each column the row of the cell that is merged downward through it. */
  const openings = new Map<number, number>();
  table.rows.forEach((row, index) => {
    const out: (CellDraft | undefined)[] = [];
    for (let left = row.before; left > 0; left -= 1) out.push(undefined);
    for (const cell of row.cells) {
      const column = out.length;
      const opening = openings.get(column);
      const above = opening === undefined ? undefined : grid[opening]?.[column];
      if (cell.merge === 'continue' && opening !== undefined && above !== undefined) {
        const line = grid[opening];
        if (line) line[column] = { ...above, rowSpan: index - opening + 1 };
        out.push(undefined);
      } else {
        if (cell.merge === 'restart') openings.set(column, index);
        else openings.delete(column);
        const columnSpan = cell.columnSpan > 1 ? { columnSpan: cell.columnSpan } : {};
        out.push({ text: cellText(cell), ...columnSpan, ...(row.header ? { header: true } : {}) });
      }
      for (let left = cell.columnSpan - 1; left > 0; left -= 1) out.push(undefined);
    }
    grid.push(out);
  });
  return grid;
}

function cellText(cell: StoryCell): string {
  return cell.nodes.map((node) => (node.type === 'paragraph' ? node.text : '')).join('\n');
}
