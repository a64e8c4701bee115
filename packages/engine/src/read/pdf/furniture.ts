/** Running heads and feet: rows near the edge of the page that come back on other pages, and page numbers. */
import { PDF_LAYOUT } from '../../data/read/pdf-layout.ts';
import { PAGE_NUMBER } from '../../data/read/pdf-words.ts';
import { makeLine } from './line.ts';
import type { Row } from './row.ts';

export interface PageRows {
  /** 1-based. */
  readonly number: number;
  readonly height: number;
  readonly rows: readonly Row[];
}

export interface Furniture {
  readonly header: readonly Row[];
  readonly footer: readonly Row[];
}

/** Rows further from the edge of the text than so many others are no running heads. */
const MOST_ROWS = 8;

/** White between running heads or feet and the text, in ems; rows nearer belong to the text: a table's headings do. */
const CLEARANCE = 0.8;

/** For each page the rows that are furniture. A row counts if as many pages as a half, two at least, have it. */
export function findFurniture(pages: readonly PageRows[]): Furniture[] {
  const marks = pages.map(marginRows);
  const seen = new Map<string, number>();
  for (const page of marks) {
    for (const key of new Set([...page.header, ...page.footer].map(({ key }) => key))) {
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
  }
  const least = Math.max(2, Math.min(pages.length / 2, 5));
  const keep = (mark: Mark): boolean => (seen.get(mark.key) ?? 0) >= least || PAGE_NUMBER.test(mark.text);
  return marks.map(({ header, footer }, index) => {
    const rows = pages[index]?.rows ?? [];
    return {
      header: clearOf(rows, header.filter(keep), 1),
      footer: clearOf(rows, footer.filter(keep).reverse(), -1).reverse(),
    };
  });
}

/** The rows, from the edge inward, up to the last that stands clear of the text. */
function clearOf(rows: readonly Row[], marks: readonly Mark[], inward: 1 | -1): Row[] {
  const own = new Set(marks.map(({ row }) => row));
  let clear = 0;
  marks.forEach(({ row }, index) => {
    const next = rows[rows.indexOf(row) + inward];
    const white =
      next === undefined ? Infinity : inward === 1 ? next.top - row.bottom : row.top - next.bottom;
    if (next === undefined || own.has(next) || white >= CLEARANCE * row.size) clear = index + 1;
  });
  // Rows that only lean on one another go with the last of them.
  const kept = marks.slice(0, clear).map(({ row }) => row);
  const last = kept.at(-1);
  const beyond = last === undefined ? undefined : rows[rows.indexOf(last) + inward];
  return beyond !== undefined && own.has(beyond) ? [] : kept;
}

interface Mark {
  readonly row: Row;
  readonly text: string;
  /** Its words with the page's own number levelled, and the height it stands at. */
  readonly key: string;
}

function marginRows({ number, rows, height }: PageRows): { header: Mark[]; footer: Mark[] } {
  const mark = (row: Row): Mark => {
    const { text } = makeLine(row.words, { tabs: false });
    const level = text.replace(/\d+/gu, (digits) => (Number(digits) === number ? '#' : digits));
    return { row, text, key: `${Math.round(row.baseline / 3)}:${level}` };
  };
  const edge = PDF_LAYOUT.margin * height;
  const header = rows.slice(0, MOST_ROWS).filter((row) => row.bottom <= edge);
  const footer = rows.slice(-MOST_ROWS).filter((row) => row.top >= height - edge && !header.includes(row));
  return { header: header.map(mark), footer: footer.map(mark) };
}
