/**
 * The typed value behind a cell's words, only where it can mean one thing. Whether `1.234` is a thousand and whether
 * `03/04/2024` is March or April is told by the other cells of the column, or not at all.
 */

export interface ColumnStyle {
  readonly decimal: '.' | ',' | null;
  readonly slashDates: 'day-first' | 'month-first' | null;
}

const GAP = "[ \\u00A0\\u202F\\u2009']";
const NUMBER = new RegExp(
  `^[-+\\u2212]?(?:\\d{1,3}(?:${GAP}\\d{3}){1,5}|\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,3}(?:\\.\\d{3}){1,5}|\\d{1,15})(?:[.,]\\d{1,8})?$`,
  'u',
);
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u;
/** Cells of a column looked at to learn its style. */
const LOOKED_AT = 2_000;

/** What the cells of one column tell about how it writes decimals and dates. */
export function learnStyle(cells: readonly string[]): ColumnStyle {
  const votes = { dot: 0, comma: 0, day: 0, month: 0 };
  for (const cell of cells.slice(0, LOOKED_AT)) {
    const text = cell.trim();
    if (text.length > 40) continue;
    const slashed = SLASHED.exec(text);
    if (slashed) {
      if (Number(slashed[1]) > 12) votes.day += 1;
      if (Number(slashed[2]) > 12) votes.month += 1;
    } else if (NUMBER.test(text)) {
      const mark = /([.,])\d+$/u.exec(text);
      const decided =
        mark !== null &&
        (!/[.,]\d{3}$/u.test(text) || new RegExp(`${GAP}|^[-+]?0[.,]|[.,]\\d{3}[.,]`, 'u').test(text));
      if (decided && text.lastIndexOf(mark[1] as string) === text.indexOf(mark[1] as string)) {
        votes[mark[1] === '.' ? 'dot' : 'comma'] += 1;
      }
    }
  }
  return {
    decimal: votes.dot > 0 === votes.comma > 0 ? null : votes.dot > 0 ? '.' : ',',
    slashDates: votes.day > 0 === votes.month > 0 ? null : votes.day > 0 ? 'day-first' : 'month-first',
  };
}

/** The number or ISO date that a cell states beyond doubt, or undefined. */
export function readValue(cell: string, style: ColumnStyle): number | string | undefined {
  const text = cell.trim();
  if (text === '' || text.length > 40) return undefined;
  return readDate(text, style) ?? readNumber(text, style);
}

function readNumber(text: string, style: ColumnStyle): number | undefined {
  // A leading zero marks a code, not a number.
  if (!NUMBER.test(text) || /^[-+\u2212]?0\d/u.test(text)) return undefined;
  let plain = text.replace('\u2212', '-').replace(new RegExp(GAP, 'gu'), '');
  if (/[.,]/u.test(plain)) {
    if (style.decimal === null) return undefined;
    const group = style.decimal === '.' ? ',' : '.';
    if (!/^[-+]?(?:\d+|\d{1,3}(?:[.,]\d{3})*)(?:[.,]\d+)?$/u.test(plain)) return undefined;
    plain = plain.replaceAll(group, '');
    if (plain.split(style.decimal).length > 2) return undefined;
    plain = plain.replace(style.decimal, '.');
  }
  const value = Number(plain);
  return Number.isFinite(value) && plain.replace(/\D/gu, '').length <= 15 ? value : undefined;
}

function readDate(text: string, style: ColumnStyle): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?))?$/u.exec(text);
  if (iso) return isoDate(iso[1], iso[2], iso[3], iso[4]);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?: (\d{2}:\d{2}(?::\d{2})?))?$/u.exec(text);
  if (dotted) return isoDate(dotted[3], dotted[2], dotted[1], dotted[4]);
  const slashed = SLASHED.exec(text);
  if (!slashed || style.slashDates === null) return undefined;
  const [day, month] = style.slashDates === 'day-first' ? [slashed[1], slashed[2]] : [slashed[2], slashed[1]];
  return isoDate(slashed[3], month, day, undefined);
}

function isoDate(year = '', month = '', day = '', time: string | undefined): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const stamp = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(stamp.getTime()) || stamp.toISOString().slice(0, 10) !== date) return undefined;
  return time === undefined ? date : `${date}T${time.length === 5 ? `${time}:00` : time}`;
}
