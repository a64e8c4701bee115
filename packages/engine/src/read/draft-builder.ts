/**
 * Builds canonical text piece by piece and keeps where each piece went. The text is Unicode NFC, lines end in `\n`,
 * there are no control characters but tab and line feed, and blocks are separated by an empty line.
 */
import type { Block, BlockKind, Issue, LineBox, Page, Span, Table, TableCell } from '../model/index.ts';
import { type DocumentDraft, READ_LIMITS, type ReadLimits } from './reader.ts';

/** Plain text that is canonical as it stands. */
const PLAIN = /^[\n\t -~]*$/u;

/** Text in canonical form: NFC, `\n` line ends, no other control characters, no lone surrogates. */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/\r\n?|\u0085|\u2028|\u2029/gu, '\n')
    .replace(/\uFEFF|(?![\n\t])\p{Cc}/gu, '')
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

/** White space that a cell does not keep as it is. */
const SPACED = /[^\S ]| {2}|^ | $/u;
const MOST_VALUES = 1_000;
/** A first character that could compose with, or be ordered before, what stands before it. */
const JOINS_BACK = /^[\p{M}\u1160-\u11FF\uD7B0-\uD7FF]/u;

/**
 * Collects the canonical text and its layout. Text and cells beyond the limits are left out and `issues` says so;
 * a reader need not count for itself, but may stop early once `full` is set.
 */
export class DraftBuilder {
  #parts: string[] = [];
  #length = 0;
  #tail = '';
  #cells = 0;
  #textCut = false;
  #cellsCut = false;
  readonly #limits: Pick<ReadLimits, 'characters' | 'cells'>;
  readonly pages: Page[] = [];
  readonly blocks: Block[] = [];
  readonly tables: Table[] = [];
  readonly lines: LineBox[] = [];
  readonly metadata: Record<string, string[]> = {};

  constructor(limits: Pick<ReadLimits, 'characters' | 'cells'> = READ_LIMITS) {
    this.#limits = limits;
  }

  /** Characters so far: the offset at which the next piece starts. */
  get length(): number {
    return this.#length;
  }

  /** Whether the limit of characters is reached: nothing more will be written. */
  get full(): boolean {
    return this.#textCut;
  }

  /** Appends text, cleaned, and answers where it stands. */
  write(text: string): Span {
    return this.#append(cleanText(text));
  }

  #append(cleaned: string): Span {
    const start = this.#length;
    // A mark that would compose with what stands before it must not change written offsets.
    let piece = start > 0 && this.#tail !== '\n' && JOINS_BACK.test(cleaned) ? `\u034F${cleaned}` : cleaned;
    const room = this.#limits.characters - start;
    if (piece.length > room) {
      if (piece.slice(room).trim() !== '') this.#textCut = true;
      piece = wholeCharacters(piece, room);
    }
    if (piece !== '') {
      this.#parts.push(piece);
      this.#length += piece.length;
      this.#tail = piece.slice(-2);
    }
    return { start, end: this.#length };
  }

  /** Starts a new line unless at the start of one. */
  breakLine(): void {
    if (this.#length > 0 && !this.#tail.endsWith('\n')) this.#append('\n');
  }

  /** Leaves at least one empty line before what comes next. */
  breakBlock(): void {
    if (this.#length === 0 || this.#tail === '\n\n') return;
    this.breakLine();
    this.#append('\n');
  }

  /** A block of its own, separated from the one before. Nothing is added for blank text. */
  block(
    kind: BlockKind,
    text: string,
    facts: Partial<Pick<Block, 'level' | 'page' | 'hidden'>> = {},
  ): Span | undefined {
    const trimmed = cleanText(text).trim();
    if (trimmed === '' || this.#textCut) return undefined;
    this.breakBlock();
    const span = this.#append(trimmed);
    if (span.end === span.start) return undefined;
    this.blocks.push({ ...span, kind, ...facts });
    return span;
  }

  /**
   * A table as a block: cells separated by tabs, rows by line feeds; tabs and line feeds inside a cell become spaces.
   * Blank rows count, but leave no line above the first or below the last filled one.
   */
  table(
    rows: Iterable<readonly (CellDraft | undefined)[]>,
    facts: Partial<Pick<Table, 'page' | 'sheet'>> & Partial<Pick<Block, 'hidden'>> = {},
  ): Span | undefined {
    let start = -1;
    let rowIndex = -1;
    let blank = 0;
    const cells: TableCell[] = [];
    for (const row of rows) {
      if (this.#textCut || this.#cellsCut) break;
      rowIndex += 1;
      if (!row.some((cell) => cell !== undefined && cell.text.trim() !== '')) {
        blank += 1;
        continue;
      }
      if (start < 0) {
        this.breakBlock();
        start = this.#length;
      } else this.#append('\n'.repeat(blank + 1));
      blank = 0;
      this.#tableRow(row, rowIndex, cells);
    }
    const span = { start, end: this.#length };
    if (start < 0 || span.end === start) return undefined;
    const { hidden, ...rest } = facts;
    this.tables.push({ ...span, cells, ...rest });
    this.blocks.push({
      ...span,
      kind: 'table',
      ...(facts.page === undefined ? {} : { page: facts.page }),
      ...(hidden === undefined ? {} : { hidden }),
    });
    return span;
  }

  #tableRow(row: readonly (CellDraft | undefined)[], rowIndex: number, cells: TableCell[]): void {
    for (let column = 0; column < row.length; column += 1) {
      const cell = row[column];
      if (column > 0) this.#append('\t');
      if (cell === undefined) continue;
      const { text } = cell;
      const clean = SPACED.test(text) ? cleanText(text).replace(/\s+/gu, ' ').trim() : cleanText(text);
      if (clean === '') continue;
      if (this.#cells >= this.#limits.cells) {
        this.#cellsCut = true;
        return;
      }
      const { start, end } = this.#append(clean);
      if (end === start) continue;
      this.#cells += 1;
      cells.push(placeCell(cell, start, end, rowIndex, column));
    }
  }

  /** Adds a fact the file itself states; blank values, and values past the thousandth of a key, are left out. */
  note(key: string, value: string | undefined): void {
    const clean = value === undefined ? '' : cleanText(value).trim();
    if (clean === '') return;
    const known = Object.hasOwn(this.metadata, key) ? (this.metadata[key] ?? []) : [];
    if (known.length < MOST_VALUES && !known.includes(clean)) known.push(clean);
    this.metadata[key] = known;
  }

  /** What the limits left out, as issues. */
  issues(path: string): Issue[] {
    const issues: Issue[] = [];
    if (this.#textCut) {
      issues.push({
        code: 'read.text-cut',
        severity: 'error',
        message: `The text is longer than ${this.#limits.characters} characters and is read only so far; split the file, or raise the limit.`,
        place: { path, start: this.#length, end: this.#length },
      });
    }
    if (this.#cellsCut) {
      issues.push({
        code: 'read.cells-cut',
        severity: 'error',
        message: `The tables have more than ${this.#limits.cells} cells and are read only so far; split the file, or raise the limit.`,
        place: { path },
      });
    }
    return issues;
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

/** Written out rather than spread: sheets have millions of cells. */
function placeCell(cell: CellDraft, start: number, end: number, row: number, column: number): TableCell {
  const placed: { -readonly [Key in keyof TableCell]: TableCell[Key] } = { start, end, row, column };
  if (cell.reference !== undefined) placed.reference = cell.reference;
  if (cell.rowSpan !== undefined) placed.rowSpan = cell.rowSpan;
  if (cell.columnSpan !== undefined) placed.columnSpan = cell.columnSpan;
  if (cell.header !== undefined) placed.header = cell.header;
  if (cell.value !== undefined) placed.value = cell.value;
  return placed;
}

/** The first `length` code units, one fewer where that would cut a character in two. */
function wholeCharacters(text: string, length: number): string {
  const end = Math.max(0, length);
  const code = text.charCodeAt(end - 1);
  return text.slice(0, code >= 0xd800 && code < 0xdc00 ? end - 1 : end);
}
