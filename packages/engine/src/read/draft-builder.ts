/**
 * Builds canonical text piece by piece and keeps where each piece went. The text is Unicode NFC, lines end in `\n`,
 * there are no control characters but tab and line feed, and blocks are separated by an empty line.
 */
import type { Block, BlockKind, LineBox, Page, Span, Table, TableCell } from '../model/index.ts';
import type { DocumentDraft } from './reader.ts';

/** Text in canonical form: NFC, `\n` line ends, no other control characters, no lone surrogates. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|\u0085|\u2028|\u2029/gu, '\n')
    .replace(/\uFEFF|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/gu, '')
    .normalize('NFC');
}

export interface CellDraft {
  readonly text: string;
  readonly reference?: string;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  readonly header?: boolean;
  readonly value?: number | string | boolean;
}

export class DraftBuilder {
  #parts: string[] = [];
  #length = 0;
  #last = '';
  readonly pages: Page[] = [];
  readonly blocks: Block[] = [];
  readonly tables: Table[] = [];
  readonly lines: LineBox[] = [];
  readonly metadata: Record<string, string[]> = {};

  /** Characters so far: the offset at which the next piece starts. */
  get length(): number {
    return this.#length;
  }

  /** Appends text, cleaned, and answers where it stands. */
  write(text: string): Span {
    let piece = cleanText(text);
    // A mark that would compose with what stands before it must not change written offsets.
    if (this.#last !== '' && piece !== '' && !(this.#last + piece).normalize('NFC').startsWith(this.#last)) {
      piece = `\u034F${piece}`;
    }
    const start = this.#length;
    if (piece !== '') {
      this.#parts.push(piece);
      this.#length += piece.length;
      this.#last = piece.slice(-2);
    }
    return { start, end: this.#length };
  }

  /** Starts a new line unless at the start of one. */
  breakLine(): void {
    if (this.#length > 0 && !this.#last.endsWith('\n')) this.write('\n');
  }

  /** Leaves exactly one empty line before what comes next. */
  breakBlock(): void {
    if (this.#length === 0 || this.#last === '\n\n') return;
    this.breakLine();
    this.write('\n');
  }

  /** A block of its own, separated from the one before. Nothing is added for blank text. */
  block(
    kind: BlockKind,
    text: string,
    facts: Partial<Pick<Block, 'level' | 'page' | 'hidden'>> = {},
  ): Span | undefined {
    const trimmed = text.trim();
    if (trimmed === '') return undefined;
    this.breakBlock();
    const span = this.write(trimmed);
    this.blocks.push({ ...span, kind, ...facts });
    return span;
  }

  /** A table as a block: cells separated by tabs, rows by line feeds; tabs and line feeds inside a cell become spaces. */
  table(
    rows: readonly (readonly (CellDraft | undefined)[])[],
    facts: Partial<Pick<Table, 'page' | 'sheet'>> = {},
  ): Span | undefined {
    if (!rows.some((row) => row.some((cell) => cell !== undefined && cell.text.trim() !== '')))
      return undefined;
    this.breakBlock();
    const start = this.#length;
    const cells: TableCell[] = [];
    rows.forEach((row, rowIndex) => {
      if (rowIndex > 0) this.write('\n');
      row.forEach((cell, column) => {
        if (column > 0) this.write('\t');
        if (cell === undefined) return;
        const { text, ...rest } = cell;
        const span = this.write(text.replace(/\s+/gu, ' ').trim());
        if (span.end > span.start) cells.push({ ...span, row: rowIndex, column, ...rest });
      });
    });
    const span = { start, end: this.#length };
    this.tables.push({ ...span, cells, ...facts });
    this.blocks.push({ ...span, kind: 'table', ...(facts.page === undefined ? {} : { page: facts.page }) });
    return span;
  }

  /** Adds a fact the file itself states; blank values are left out. */
  note(key: string, value: string | undefined): void {
    const clean = value === undefined ? '' : cleanText(value).trim();
    if (clean === '') return;
    const known = (this.metadata[key] ??= []);
    if (!known.includes(clean)) known.push(clean);
  }

  build(): DocumentDraft {
    return {
      text: this.#parts.join(''),
      pages: this.pages,
      blocks: this.blocks,
      tables: this.tables,
      lines: this.lines,
      metadata: this.metadata,
    };
  }
}
