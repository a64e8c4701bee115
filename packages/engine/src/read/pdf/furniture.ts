/** Running heads and feet: rows near the edge of the page that come back on other pages, and page numbers. */
import { PDF_LAYOUT } from '../../data/read/pdf-layout.ts';
import { PAGE_NUMBER } from '../../data/read/pdf-words.ts';
import { makeLine } from './line.ts';
import type { Row } from './row.ts';

export interface PageRows {
  readonly height: number;
  readonly rows: readonly Row[];
}

export interface Furniture {
  readonly header: readonly Row[];
  readonly footer: readonly Row[];
}

/** Rows further from the edge of the text than so many others are no running heads. */
const MOST_ROWS = 8;

/** For each page the rows that are furniture. A row counts if as many pages as a half, two at least, have it. */
export function findFurniture(pages: readonly PageRows[]): Furniture[] {
  const marks = pages.map(({ height, rows }) => marginRows(rows, height));
  const seen = new Map<string, number>();
  for (const page of marks) {
    for (const key of new Set([...page.header, ...page.footer].map(({ key }) => key))) {
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
  }
  const least = Math.max(2, Math.min(pages.length / 2, 5));
  const keep = (mark: Mark): boolean => (seen.get(mark.key) ?? 0) >= least || PAGE_NUMBER.test(mark.text);
  return marks.map(({ header, footer }) => ({
    header: header.filter(keep).map(({ row }) => row),
    footer: footer.filter(keep).map(({ row }) => row),
  }));
}

interface Mark {
  readonly row: Row;
  readonly text: string;
  /** Words with digits levelled, and the height it stands at: page 3 and page 4 are one. */
  readonly key: string;
}

function marginRows(rows: readonly Row[], height: number): { header: Mark[]; footer: Mark[] } {
  const mark = (row: Row): Mark => {
    const { text } = makeLine(row.words, { tabs: false });
    return { row, text, key: `${Math.round(row.baseline / 3)}:${text.replace(/\d+/gu, '#')}` };
  };
  const edge = PDF_LAYOUT.margin * height;
  const header = rows.slice(0, MOST_ROWS).filter((row) => row.bottom <= edge);
  const footer = rows.slice(-MOST_ROWS).filter((row) => row.top >= height - edge && !header.includes(row));
  return { header: header.map(mark), footer: footer.map(mark) };
}
