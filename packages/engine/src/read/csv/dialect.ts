/** Delimiter and place of the table in a delimited text: CSV, TSV and what banks export. */

export interface Dialect {
  readonly delimiter: ',' | ';' | '\t' | '|';
  /** 0-based line of the first row of the table; lines above are a preamble. */
  readonly firstLine: number;
}

const DELIMITERS = ['\t', ';', '|', ','] as const;
/** Lines looked at. */
const LINES = 400;
/** Longest line that may still be a row. */
const LONGEST = 20_000;

interface Options {
  /** Only the head of the text is given: its last line may be cut. */
  readonly cut: boolean;
  /** What the name or the parent promises: a promised CSV needs less proof than a text. */
  readonly trust?: string | undefined;
}

/** Where a table of delimited rows lies in a text, or null where the text is none. */
export function findTable(text: string, { cut, trust }: Options): Dialect | null {
  const asked = /^sep=([,;\t|])\r?\n/iu.exec(text)?.[1] as Dialect['delimiter'] | undefined;
  if (asked !== undefined) return { delimiter: asked, firstLine: 1 };
  const lines = text.split(/\r\n?|\n/u, LINES + 1);
  if (lines.length > LINES || cut) lines.pop();
  const promised = trust === 'text/csv' || trust === 'text/tab-separated-values';
  const runs = DELIMITERS.map((delimiter) => longestRun(lines, delimiter)).filter((run) => run !== null);
  runs.sort((a, b) => b.rows * Math.min(b.fields, 8) - a.rows * Math.min(a.fields, 8));
  const best = runs[0];
  if (!best) return null;
  const written = lines.filter((line) => line.trim() !== '').length;
  const enough = promised
    ? best.rows >= 1
    : best.rows >= (best.delimiter === ',' ? 5 : 3) && best.fields >= 3 && best.rows >= written * 0.6;
  return enough ? { delimiter: best.delimiter, firstLine: best.firstLine } : null;
}

interface Run extends Dialect {
  readonly rows: number;
  readonly fields: number;
}

/** The longest run of lines that split into the same number of fields, give or take trailing empty ones. */
function longestRun(lines: readonly string[], delimiter: Dialect['delimiter']): Run | null {
  let best: Run | null = null;
  let first = 0;
  let rows = 0;
  let fields = 0;
  let open = false;
  lines.forEach((line, at) => {
    if (line.length > LONGEST) return;
    const { count, quoteOpen } = countFields(line, delimiter, open);
    if (open || (line.trim() === '' && rows > 0)) {
      open = quoteOpen;
      return;
    }
    open = quoteOpen && rows > 0;
    if (count < 2 || (fields > 0 && count !== fields && !open)) {
      fields = count;
      rows = count < 2 ? 0 : 1;
      first = at;
    } else {
      if (rows === 0) first = at;
      fields = count;
      rows += 1;
    }
    if (rows > 0 && (best === null || rows > best.rows)) best = { delimiter, firstLine: first, rows, fields };
  });
  return best;
}

function countFields(
  line: string,
  delimiter: string,
  inside: boolean,
): { count: number; quoteOpen: boolean } {
  let quoted = inside;
  let count = 1;
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at];
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === delimiter) count += 1;
  }
  return { count, quoteOpen: quoted };
}
