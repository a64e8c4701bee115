/** Rows of headings: which column each names, over one line of words or two. */
import { COLUMN_LABELS } from '../../data/papers/column-labels.ts';
import type { Span } from '../../model/index.ts';

export type ColumnKey = keyof typeof COLUMN_LABELS;

/** Every column a table may have. */
export const COLUMN_KEYS = Object.keys(COLUMN_LABELS) as ColumnKey[];

/** One heading: its words on one line or two, and where they stand. */
export interface Heading extends Span {
  readonly column: number;
  readonly text: string;
}

export interface HeaderRow {
  readonly headings: readonly Heading[];
  /** The wanted columns, by their number in the table. */
  readonly keys: ReadonlyMap<number, ColumnKey>;
  /** Rows it takes: 2 where the words go on under each other. */
  readonly rows: 1 | 2;
}

/** The header that a row is, alone or with the row under it; undefined where it is none. */
export function headerOf(
  row: readonly Heading[],
  under: readonly Heading[] | undefined,
  keys: readonly ColumnKey[],
): HeaderRow | undefined {
  const alone = keysOf(row, keys);
  if (under !== undefined && goesOnUnder(row, under)) {
    const joined = joinRows(row, under);
    const both = keysOf(joined, keys);
    if (
      both !== undefined &&
      both.size >= (alone?.size ?? 0) &&
      headingsOf(textsOf(under), keys) === undefined
    )
      return { headings: joined, keys: both, rows: 2 };
  }
  return alone && { headings: row, keys: alone, rows: 1 };
}

function textsOf(row: readonly Heading[]): string[] {
  return row.map(({ text }) => text);
}

function keysOf(row: readonly Heading[], keys: readonly ColumnKey[]): Map<number, ColumnKey> | undefined {
  const found = headingsOf(textsOf(row), keys);
  return found && new Map([...found].map(([place, key]) => [row[place]?.column ?? place, key]));
}

const LONGEST_PART = 24;

/** Short words without digits in the columns above, most of them in brackets or going on in lower case. */
function goesOnUnder(row: readonly Heading[], under: readonly Heading[]): boolean {
  if (under.length < 2 || under.some(({ text }) => text.length > LONGEST_PART || /\d/u.test(text)))
    return false;
  const columns = new Set(row.map(({ column }) => column));
  if (!under.every(({ column }) => columns.has(column))) return false;
  const going = under.filter(({ text }) => /^[(（[\p{Ll}/%]/u.test(text)).length;
  return going * 2 > under.length;
}

function joinRows(row: readonly Heading[], under: readonly Heading[]): Heading[] {
  return row.map((heading) => {
    const more = under.find(({ column }) => column === heading.column);
    return more ? { ...heading, text: `${heading.text} ${more.text}` } : heading;
  });
}

/** The wanted columns of a row of headings by place, or undefined when the row is no such row. */
export function headingsOf(
  texts: readonly string[],
  keys: readonly ColumnKey[],
): ReadonlyMap<number, ColumnKey> | undefined {
  const claims = texts.map((text) => headingKey(text, keys));
  const found = new Map<number, ColumnKey>();
  const taken = new Set<ColumnKey>();
  for (const grade of [3, 2, 1, 0.5]) {
    claims.forEach((claim, place) => {
      if (claim === undefined || claim.grade !== grade || taken.has(claim.key)) return;
      found.set(place, claim.key);
      taken.add(claim.key);
    });
  }
  const words = texts.filter((text) => /\p{L}{2,}/u.test(text)).length;
  return found.size >= 2 && found.size * 2 >= words ? found : undefined;
}

function headingKey(text: string, keys: readonly ColumnKey[]): { key: ColumnKey; grade: number } | undefined {
  if (text.length > 70 || /\d{3}/u.test(text)) return undefined;
  const whole = text.toLowerCase().replaceAll('’', "'").replace(/\s+/gu, ' ').trim();
  const bare = whole
    .replace(/\s*[([（][^)\]）]*[)\]）]\s*/gu, ' ')
    .replace(/,\s*[\p{L}$€¥₽%./]{1,12}$/u, '')
    .trim();
  const parts = bare.split(/\s*[/|]\s*/u);
  let best: { key: ColumnKey; grade: number; length: number } | undefined;
  for (const key of keys) {
    for (const label of COLUMN_LABELS[key]) {
      const grade = gradeOf(label, whole, bare, parts);
      if (grade === 0) continue;
      if (!best || grade > best.grade || (grade === best.grade && label.length > best.length))
        best = { key, grade, length: label.length };
    }
  }
  return best;
}

/** 3: the whole heading; 2: one language of a bilingual heading; 1: its first words; 0.5: its last, as English and German end on the noun. */
function gradeOf(label: string, whole: string, bare: string, parts: readonly string[]): number {
  if (whole === label || bare === label) return 3;
  if (parts.includes(label)) return 2;
  if (label.length < 4 && !/\p{Script=Han}/u.test(label)) return 0;
  if (bare.startsWith(label) && !/[\p{L}\d]/u.test(bare.charAt(label.length))) return 1;
  return label.length > 4 && bare.endsWith(` ${label}`) && /\p{Script=Latin}/u.test(label) ? 0.5 : 0;
}
