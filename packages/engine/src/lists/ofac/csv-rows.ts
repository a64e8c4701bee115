/**
 * Rows of the OFAC legacy CSV: no header, CRLF, strings in double quotes, `-0-` for nothing, a final 0x1A.
 * Every row keeps its line as printed and its line number, so that an entry can cite it.
 */

/** A row as it stands in the file. */
export interface CsvRow {
  /** 1-based line on which the row begins. */
  readonly line: number;
  /** The row as printed, without its line end. */
  readonly printed: string;
  /** Unquoted and trimmed; `-0-` and nothing are null. */
  readonly fields: readonly (string | null)[];
  /** Whether all quotes are closed and stand where the layout allows them. */
  readonly sound: boolean;
}

/** The rows of a text. Empty lines and the end mark are no rows. Linear in the text. */
export function csvRows(text: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const end = endOfRow(text, at);
    const printed = stripLineEnd(text.slice(at, end));
    if (printed.trim() !== '' && printed !== END_MARK)
      rows.push({ line, printed, ...splitFields(printed.replaceAll(END_MARK, '')) });
    for (let i = text.indexOf('\n', at); i !== -1 && i < end; i = text.indexOf('\n', i + 1)) line += 1;
    at = end;
  }
  return rows;
}

const END_MARK = '\u001A';
const NULL = '-0-';
/** A quote left open may swallow at most so many line ends: real rows hold none. */
const MOST_LINES = 4;

/** Just after the line end that closes a row; line ends inside quotes belong to it. */
function endOfRow(text: string, start: number): number {
  let at = start;
  let quotes = 0;
  let first = -1;
  for (let lines = 0; lines < MOST_LINES; lines += 1) {
    const next = text.indexOf('\n', at);
    const end = next === -1 ? text.length : next + 1;
    for (let i = text.indexOf('"', at); i !== -1 && i < end; i = text.indexOf('"', i + 1)) quotes += 1;
    if (first === -1) first = end;
    if (quotes % 2 === 0 || end === text.length) return quotes % 2 === 0 ? end : first;
    at = end;
  }
  return first;
}

function stripLineEnd(row: string): string {
  return row.endsWith('\r\n') ? row.slice(0, -2) : row.endsWith('\n') ? row.slice(0, -1) : row;
}

function splitFields(row: string): Pick<CsvRow, 'fields' | 'sound'> {
  const fields: (string | null)[] = [];
  let sound = true;
  let at = 0;
  for (;;) {
    let value: string;
    while (row.charCodeAt(at) === BLANK) at += 1;
    if (row.charCodeAt(at) === QUOTE) {
      const close = closingQuote(row, at + 1);
      sound &&= close !== -1;
      const end = close === -1 ? row.length : close;
      value = row.slice(at + 1, end);
      if (value.includes('"')) value = value.replaceAll('""', '"');
      const comma = row.indexOf(',', end + 1);
      at = comma === -1 ? row.length : comma;
      if (at > end + 1) sound &&= row.slice(end + 1, at).trim() === '';
      value = value.trim();
    } else {
      const comma = row.indexOf(',', at);
      value = row.slice(at, comma === -1 ? row.length : comma).trim();
      at = comma === -1 ? row.length : comma;
      sound &&= !value.includes('"');
    }
    fields.push(value === '' || value === NULL ? null : value);
    if (at >= row.length) return { fields, sound };
    at += 1;
  }
}

const BLANK = 0x20;
const QUOTE = 0x22;

function closingQuote(row: string, from: number): number {
  for (let at = row.indexOf('"', from); at !== -1; at = row.indexOf('"', at + 2)) {
    if (row.charCodeAt(at + 1) !== QUOTE) return at;
  }
  return -1;
}
