/** Tells how a paper was read: by which reader, with which labelled fields, tables and columns, and what it claims. */
import type { Trace } from '../trace/index.ts';
import { COLUMN_KEYS, findGrids } from './grid.ts';
import { type Paper, wordsOf } from './paper.ts';
import type { PaperReading } from './paper-writer.ts';

/** Most rows of a table that are told cell by cell. */
const ROWS = 200;

export function tracePaper(trace: Trace, reader: string, genre: string, paper: Paper): void {
  const { document } = paper;
  trace.tell({
    step: 'paper',
    by: `paper.${reader}`,
    what: `read as a paper of the kind “${genre}”`,
    why: 'the genre of the source has a reader of its own',
    data: {
      reader,
      genre,
      language: paper.language ?? null,
      dayFirst: paper.dayFirst ?? null,
    },
  });
  for (const field of paper.fields)
    trace.tell({
      step: 'field',
      by: `field.${field.key}`,
      what: `${field.key} = ${field.values.length === 0 ? '(blank)' : field.values.map((value) => wordsOf(document, value)).join(' / ')}`,
      why: `the label “${wordsOf(document, field.label).trim()}”`,
      start: field.label.start,
      end: field.values.at(-1)?.end ?? field.label.end,
      data: {
        key: field.key,
        label: { start: field.label.start, end: field.label.end },
        values: field.values.map(({ start, end }) => ({ start, end })),
      },
    });
  for (const grid of findGrids(paper.sheet, COLUMN_KEYS)) {
    trace.tell({
      step: 'table',
      by: 'paper.grid',
      what: `${grid.rows.length} rows; ${[...grid.words].map(([key, words]) => `“${words}” is ${key}`).join(', ')}`,
      why: 'the words of the headings',
      start: grid.start,
      end: grid.end,
      data: {
        columns: [...grid.words].map(([key, heading]) => ({ key, heading })),
        rows: grid.rows.slice(0, ROWS).map((row) => ({
          start: row.start,
          end: row.end,
          cells: Object.entries(row.cells).map(([key, cell]) => ({
            key,
            text: cell.text,
            start: cell.start,
            end: cell.end,
          })),
        })),
      },
    });
  }
}

/** What came of it. */
export function tracePaperClaims(trace: Trace, { claims, covered }: PaperReading): void {
  for (const claim of claims) {
    const main = claim.passages[0];
    const draft = {};
    trace.tell(
      {
        step: 'claim',
        by: claim.rule,
        what: claim.id,
        ...(main === undefined ? {} : { start: main.start, end: main.end }),
        data: {
          claim: claim.id,
          kind: claim.kind,
          implied: claim.implied,
          passages: claim.passages.map(({ start, end, cell }) => ({ start, end, cell })),
        },
      },
      draft,
    );
    trace.became(draft, claim.id);
  }
  for (const { start, end } of covered)
    trace.tell({
      step: 'drop',
      by: 'paper.covered',
      what: 'not read as prose',
      why: 'read as fields or a table of the paper',
      start,
      end,
    });
}
