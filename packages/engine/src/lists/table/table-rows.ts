/** Rows of separated values (RFC 4180): quotes, doubled quotes, line ends within cells, any separator. */

/** A row as it stands in the file. */
export interface TableRow {
  /** 1-based line on which the row begins. */
  readonly line: number;
  /** Trimmed; line ends within a cell are kept. */
  readonly cells: readonly string[];
  /** Whether all quotes are closed and stand where they may. */
  readonly sound: boolean;
}

/** A quote left open may swallow at most so many line ends. */
const MOST_LINES = 200;

/** The rows of a text; rows of nothing but white space are no rows. Linear in the text. */
export function* tableRows(text: string, separator: string): Generator<TableRow> {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const row = readRow(text, at, separator);
    if (!row.sound || row.cells.some((cell) => cell !== ''))
      yield { line, cells: row.cells, sound: row.sound };
    for (let i = text.indexOf('\n', at); i !== -1 && i < row.end; i = text.indexOf('\n', i + 1)) line += 1;
    at = row.end;
  }
}

interface ReadRow {
  readonly cells: readonly string[];
  readonly sound: boolean;
  /** Just after the line end. */
  readonly end: number;
}

function readRow(text: string, start: number, separator: string): ReadRow {
  const cells: string[] = [];
  let sound = true;
  let at = start;
  for (;;) {
    while (text[at] === ' ') at += 1;
    let cell = '';
    if (text[at] === '"') {
      const close = closingQuote(text, at + 1);
      if (close === -1) return brokenRow(text, start, separator);
      cell = text.slice(at + 1, close).replaceAll('""', '"');
      at = close + 1;
    }
    const end = endOfCell(text, at, separator);
    const rest = text.slice(at, end).trim();
    // Words behind a closing quote belong to the cell, but nobody should have written them so.
    if (rest !== '' && cell !== '') sound = false;
    cells.push((cell + rest).trim());
    if (text[end] !== separator) return { cells, sound, end: afterLineEnd(text, end) };
    at = end + 1;
  }
}

/** The end of the cell whose unquoted rest begins at `at`: a separator, a line end or the end of the text. */
function endOfCell(text: string, at: number, separator: string): number {
  let end = at;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}

function afterLineEnd(text: string, at: number): number {
  if (text[at] === '\r' && text[at + 1] === '\n') return at + 2;
  return Math.min(at + 1, text.length);
}

function closingQuote(text: string, from: number): number {
  let lines = 0;
  for (let at = from; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '\n' && (lines += 1) > MOST_LINES) return -1;
    if (letter !== '"') continue;
    if (text[at + 1] !== '"') return at;
    at += 1;
  }
  return -1;
}

/** A row with a quote that nothing closes: its first line, unquoted as far as that goes. */
function brokenRow(text: string, start: number, separator: string): ReadRow {
  const feed = text.indexOf('\n', start);
  const end = feed === -1 ? text.length : feed + 1;
  const cells = text
    .slice(start, end)
    .split(separator)
    .map((cell) => cell.trim().replace(/^"|"$/gu, ''));
  return { cells, sound: false, end };
}
