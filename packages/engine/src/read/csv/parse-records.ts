/** Splits delimited text into records and fields (RFC 4180, read leniently). */

export interface CsvRecord {
  readonly fields: readonly string[];
  /** 0-based line on which the record begins. */
  readonly line: number;
}

export interface CsvParsed {
  readonly records: readonly CsvRecord[];
  /** Lines where a quote opens and never closes: it is then read as a plain character. */
  readonly openQuotes: readonly number[];
  /** Whether the text goes on after the most fields that were wanted. */
  readonly cut: boolean;
}

/** Furthest a closing quote is looked for; a cell longer than this has lost its quote. */
const LONGEST_QUOTED = 65_536;
/** After so many quotes that never close, quotes are looked for on their own line only. */
const PATIENCE = 16;

/** All records of a text whose line ends are `\n`. A blank line is a record of one empty field. */
export function parseRecords(text: string, delimiter: string, most = Infinity): CsvParsed {
  const records: CsvRecord[] = [];
  const openQuotes: number[] = [];
  let at = 0;
  let line = 0;
  let budget = most;
  while (at < text.length && budget > 0) {
    const fields: string[] = [];
    const start = line;
    for (;;) {
      const quoted = text[at] === '"' ? readQuoted(text, at, delimiter, openQuotes.length < PATIENCE) : null;
      if (quoted) {
        for (let i = text.indexOf('\n', at); i >= 0 && i < quoted.end; i = text.indexOf('\n', i + 1))
          line += 1;
        fields.push(quoted.value);
        at = quoted.end;
      } else {
        if (text[at] === '"') openQuotes.push(line);
        const end = fieldEnd(text, at, delimiter);
        fields.push(text.slice(at, end));
        at = end;
      }
      budget -= 1;
      if (text[at] !== delimiter) break;
      at += 1;
    }
    records.push({ fields, line: start });
    at += 1;
    line += 1;
  }
  return { records, openQuotes, cut: at < text.length };
}

function fieldEnd(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at += 1;
  return at;
}

/** A quoted field: its value and where the delimiter after it stands; null where the quote never closes. */
function readQuoted(
  text: string,
  from: number,
  delimiter: string,
  patient: boolean,
): { value: string; end: number } | null {
  const lineEnd = text.indexOf('\n', from);
  const limit = patient ? from + LONGEST_QUOTED : lineEnd < 0 ? text.length : lineEnd;
  let at = from + 1;
  while (at <= limit) {
    const close = text.indexOf('"', at);
    if (close < 0 || close > limit) return null;
    if (text[close + 1] === '"') {
      at = close + 2;
      continue;
    }
    // Blanks after the closing quote are forgiven; anything else means the quote was part of the words.
    let end = close + 1;
    while (text[end] === ' ' && end < close + 16) end += 1;
    if (end >= text.length || text[end] === delimiter || text[end] === '\n') {
      return { value: text.slice(from + 1, close).replaceAll('""', '"'), end };
    }
    at = close + 1;
  }
  return null;
}
