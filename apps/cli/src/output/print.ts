/** Standard output is data: a table for people, or JSON for programs. Everything else goes to standard error. */

/** Cells of documents may hold control characters and direction marks; a terminal must not obey them. */
export function plain(words: string): string {
  return words.replaceAll(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim();
}

export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => string;
  /** Widest the column may be on a terminal; the rest of the words is cut with an ellipsis. */
  readonly limit?: number;
}

/** Columns apart by two spaces; cut to their limits only where a person reads along. */
export function table<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  wide = !process.stdout.isTTY,
): string {
  const body = rows.map((row) =>
    columns.map(({ cell, limit }) => cut(plain(cell(row)), wide ? undefined : limit)),
  );
  const lines = [columns.map(({ head }) => head), ...body];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => widthOf(line[at] ?? ''))));
  return lines
    .map((line) =>
      line
        .map((cell, at) => pad(cell, widths[at] ?? 0, at === columns.length - 1))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Prints rows as a table, or the data itself where --json is given. */
export function print<Row>(
  json: boolean,
  data: unknown,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  empty: string,
): void {
  if (json) printJson(data);
  else process.stdout.write(`${rows.length === 0 ? empty : table(rows, columns)}\n`);
}

export function printJson(data: unknown): void {
  process.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
}

export function printText(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

function cut(words: string, limit: number | undefined): string {
  if (limit === undefined || widthOf(words) <= limit) return words;
  let kept = '';
  for (const char of words) {
    if (widthOf(kept + char) > limit - 1) break;
    kept += char;
  }
  return `${kept}…`;
}

/** Terminal cells: Han, Kana and Hangul take two. */
function widthOf(words: string): number {
  let width = 0;
  for (const char of words)
    width += /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uFF00-\uFF60]/u.test(
      char,
    )
      ? 2
      : /\p{M}/u.test(char)
        ? 0
        : 1;
  return width;
}

function pad(cell: string, width: number, last: boolean): string {
  return last ? cell : cell + ' '.repeat(Math.max(0, width - widthOf(cell)));
}
