/**
 * What every reader must hold, as one suite of tests: `describeReader(reader, samples)` in the reader's test file.
 * For tests only; nothing of the engine imports it.
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Document,
  makeDocumentId,
  makePassage,
  makeSourceId,
  quotesExactly,
  sha256,
} from '../model/index.ts';
import { cleanText } from './draft-builder.ts';
import {
  type DocumentDraft,
  READ_LIMITS,
  type Reader,
  type ReaderOutcome,
  type ReadLimits,
} from './reader.ts';

export interface ReaderSample {
  /** File name; the test's name. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType?: string;
  readonly charset?: string;
  /** Words that the text must hold. */
  readonly words?: readonly string[];
}

interface SuiteOptions {
  /** Runs of each random test; raise it to look harder. */
  readonly runs?: number;
  /** Longest that one broken input may take, in milliseconds: wide, for the test is of hangs and not of speed. */
  readonly patience?: number;
}

/** Registers the suite for one reader and its samples. */
export function describeReader(
  reader: Reader,
  samples: readonly ReaderSample[],
  { runs = 25, patience = 20_000 }: SuiteOptions = {},
): void {
  const read = (
    sample: ReaderSample,
    bytes = sample.bytes,
    limits: Partial<ReadLimits> = {},
  ): Promise<ReaderOutcome> =>
    reader.read({
      path: sample.name,
      bytes,
      mediaType: sample.mediaType ?? (reader.mediaTypes[0] as string),
      limits: { ...READ_LIMITS, ...limits },
      ...(sample.charset === undefined ? {} : { charset: sample.charset }),
    });
  const readCalmly = async (
    sample: ReaderSample,
    bytes: Uint8Array,
    limits: Partial<ReadLimits> = {},
  ): Promise<void> => {
    const before = Buffer.from(bytes);
    const start = performance.now();
    const outcome = await read(sample, bytes, limits);
    expect(performance.now() - start).toBeLessThan(patience);
    expect(before.equals(bytes), 'the bytes handed in are left alone').toBe(true);
    expectSound(outcome, { ...READ_LIMITS, ...limits });
  };

  describe(`reader ${reader.name}`, () => {
    it('says what it is', () => {
      expect(reader.name).toMatch(/^[a-z][a-z0-9-]*$/u);
      expect(reader.version).toBeGreaterThan(0);
      expect(reader.mediaTypes.length).toBeGreaterThan(0);
    });

    describe.each(samples.map((sample) => [sample.name, sample] as const))('%s', (_, sample) => {
      it('is read, with its words', async () => {
        const { draft, issues } = await read(sample);
        if (sample.words !== undefined) {
          expect(draft, JSON.stringify(issues)).not.toBeNull();
          for (const word of sample.words) expect(draft?.text).toContain(word);
        }
      });
      it('is sound', async () => expectSound(await read(sample), READ_LIMITS));
      it('is the same when read again', async () => {
        const [first, second] = [await read(sample), await read(sample, Uint8Array.from(sample.bytes))];
        expect(second).toEqual(first);
      });
      it('is quoted exactly at any offsets', async () => {
        const { draft } = await read(sample);
        if (draft === null || draft.text.length === 0) return;
        expectQuotes(documentOf(sample, draft, reader));
      });
      it('keeps to small limits', async () => {
        const limits = { characters: 100, pages: 2, cells: 5 };
        const { draft, issues } = await read(sample);
        const small = await read(sample, sample.bytes, limits);
        expectSound(small, { ...READ_LIMITS, ...limits });
        if (draft === null || small.draft === null || draft.text.trim().length <= 100) return;
        const told = small.issues.filter(({ code }) => !issues.some((issue) => issue.code === code));
        expect(
          told.map(({ severity }) => severity),
          'what a limit leaves out is told',
        ).toContain('error');
      });
      it('survives being cut short', async () => {
        for (let part = 0; part < 12; part += 1)
          await readCalmly(sample, sample.bytes.slice(0, Math.floor((sample.bytes.length * part) / 12)));
      });
      it('survives bytes gone wrong', async () => {
        await fc.assert(
          fc.asyncProperty(
            fc.array(fc.tuple(fc.nat(Math.max(0, sample.bytes.length - 1)), fc.nat(255)), {
              minLength: 1,
              maxLength: 24,
            }),
            async (flips) => {
              const bytes = Uint8Array.from(sample.bytes);
              for (const [at, byte] of flips) if (at < bytes.length) bytes[at] = byte;
              await readCalmly(sample, bytes);
            },
          ),
          { numRuns: runs, seed: 7 },
        );
      });
    });

    it('returns calmly from junk', async () => {
      const [sample = { name: 'junk', bytes: new Uint8Array(0) }] = samples;
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => readCalmly(sample, bytes)),
        { numRuns: runs * 2, seed: 11 },
      );
      await readCalmly(sample, new Uint8Array(0));
      await readCalmly(sample, new Uint8Array(5_000));
      await readCalmly(sample, new Uint8Array(5_000).fill(0xff));
    });
  });
}

/** Everything that holds for whatever a reader returns. */
function expectSound({ draft, children, issues }: ReaderOutcome, limits: ReadLimits): void {
  for (const issue of issues) {
    expect(issue.code).toMatch(/^read\.[a-z0-9]+(?:-[a-z0-9]+)*$/u);
    expect(issue.message.trim()).not.toBe('');
  }
  for (const child of children) {
    expect(child.name).not.toBe('');
    expect(child.bytes.length).toBeLessThanOrEqual(limits.unpackedBytes);
  }
  if (draft === null) {
    expect(
      issues.map(({ severity }) => severity),
      'a file that is not read has an error',
    ).toContain('error');
    return;
  }
  expect(draft.text.length).toBeLessThanOrEqual(limits.characters);
  expect(draft.text === cleanText(draft.text), 'the text is canonical').toBe(true);
  expect(draft.pages.length).toBeLessThanOrEqual(limits.pages);
  expect(draft.tables.reduce((sum, table) => sum + table.cells.length, 0)).toBeLessThanOrEqual(limits.cells);
  expectLayout(draft);
}

function expectLayout({ text, pages, blocks, tables, lines, metadata }: DocumentDraft): void {
  const inside = (span: { start: number; end: number }, from = 0, to = text.length): boolean =>
    Number.isInteger(span.start) &&
    Number.isInteger(span.end) &&
    span.start >= from &&
    span.start <= span.end &&
    span.end <= to;
  const wrong: string[] = [];
  const check = (right: boolean, what: string): void => {
    if (!right && wrong.length < 5) wrong.push(what);
  };
  let last = 0;
  for (const block of blocks) {
    check(inside(block, last), `block ${JSON.stringify(block)} after ${last} of ${text.length}`);
    check(
      block.end > block.start && text.slice(block.start, block.end).trim() !== '',
      `blank block at ${block.start}`,
    );
    check(block.level === undefined || (block.level >= 1 && block.level <= 6), `level ${block.level}`);
    last = block.end;
  }
  last = 0;
  for (const table of tables) {
    check(inside(table, last), `table at ${table.start} after ${last}`);
    last = table.end;
    let cellEnd = table.start;
    let row = 0;
    for (const cell of table.cells) {
      check(
        inside(cell, cellEnd, table.end) && cell.end > cell.start,
        `cell ${JSON.stringify(cell)} in ${table.start}..${table.end}`,
      );
      check(cell.row >= row && cell.column >= 0, `cell row ${cell.row} after ${row}`);
      check(!/[\t\n]/u.test(text.slice(cell.start, cell.end)), `cell at ${cell.start} is on one line`);
      row = cell.row;
      cellEnd = cell.end;
    }
  }
  pages.forEach((page, index) => {
    check(page.number === index + 1, `page ${page.number} is number ${index + 1}`);
    check(inside(page, pages[index - 1]?.end ?? 0), `page ${page.number} at ${page.start}`);
    check(
      text.slice(pages[index - 1]?.end ?? 0, page.start).trim() === '',
      `text before page ${page.number}`,
    );
  });
  const end = pages.at(-1)?.end;
  check(end === undefined || text.slice(end).trim() === '', 'text after the last page');
  last = 0;
  for (const line of lines) {
    check(inside(line, last), `line at ${line.start} after ${last}`);
    check(line.edges.length === line.end - line.start + 1, `edges of the line at ${line.start}`);
    check(line.edges.every(Number.isFinite), `edges of the line at ${line.start} are numbers`);
    check(line.page >= 1 && line.page <= pages.length, `page ${line.page} of the line at ${line.start}`);
    last = line.end;
  }
  for (const [key, values] of Object.entries(metadata)) {
    check(key === key.toLowerCase(), `metadata key ${key}`);
    check(values.length > 0 && values.every((value) => value.trim() !== ''), `metadata ${key} is blank`);
  }
  expect(wrong).toEqual([]);
}

function expectQuotes(document: Document): void {
  const { text, tables } = document;
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 200 }), (start, length) => {
      const passage = makePassage(document, start, Math.min(text.length, start + length));
      expect(quotesExactly(passage, document)).toBe(true);
      expect(
        document.pages.length === 0 ||
          passage.page !== null ||
          passage.quote.trim() === '' ||
          text[start]?.trim() === '',
      ).toBe(true);
    }),
    { numRuns: 50, seed: 3 },
  );
  for (const cell of tables.flatMap(({ cells }) => cells.slice(0, 50))) {
    const passage = makePassage(document, cell.start, cell.end);
    expect(passage.cell).toBe(cell.reference ?? `row ${cell.row + 1}, column ${cell.column + 1}`);
  }
}

function documentOf(sample: ReaderSample, draft: DocumentDraft, reader: Reader): Document {
  const source = makeSourceId(sample.name, sha256(sample.bytes));
  const name = `${reader.name}/${reader.version}`;
  return { id: makeDocumentId(source, name), source, path: sample.name, ...draft, reader: name, issues: [] };
}
