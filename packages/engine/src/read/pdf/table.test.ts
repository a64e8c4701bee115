import { describe, expect, it } from 'vitest';
import { drawPdf } from './fixture/make-pdf.ts';
import { cellsOf, columnPdf, draftOf, drawTable, INVOICE, prosePdf, tablePdf } from './fixture/samples.ts';

describe('tables', () => {
  it('finds the cells of an unruled table, with its headings', async () => {
    const draft = await draftOf(await tablePdf);
    expect(draft.tables).toHaveLength(1);
    expect(cellsOf(draft).slice(0, 4)).toEqual(INVOICE);
    expect(draft.tables[0]?.cells.filter(({ header }) => header)).toHaveLength(5);
    expect(draft.text).toContain('Date:\t5 March 2024');
    expect(draft.text).toContain('50,001.00');
  });
  it('puts wrapped cells together', async () => {
    const draft = await draftOf(
      await drawPdf([
        (pen) => {
          drawTable(pen, INVOICE.slice(0, 2), 200);
          pen.put('with starter and pump', 80, 228);
          drawTable(pen, [[], ...INVOICE.slice(2)], 234);
        },
      ]),
    );
    expect(cellsOf(draft)[1]?.[1]).toBe('Marine engine M-40 with starter and pump');
    expect(cellsOf(draft)[2]?.[1]).toBe('Gear box');
  });
  it('uses ruled lines where columns stand close', async () => {
    const rows = [
      ['Bill', 'Ship', 'Port'],
      ['B-17', 'Aurora', 'Eastmarch'],
      ['B-18', 'Meridian', 'Westhaven'],
    ];
    const draft = await draftOf(
      await drawPdf([
        ({ page, put, font }) => {
          const lefts = [60, 83, 124];
          rows.forEach((row, index) =>
            row.forEach((text, place) => put(text, (lefts[place] ?? 0) + 1.5, 200 + index * 16)),
          );
          for (const x of [60, 83, 124, 180]) {
            page.drawLine({ start: { x, y: 842 - 188 }, end: { x, y: 842 - 236 }, thickness: 0.5 });
          }
          for (const y of [188, 204, 220, 236]) {
            page.drawLine({ start: { x: 60, y: 842 - y }, end: { x: 180, y: 842 - y }, thickness: 0.5 });
          }
          expect(font.widthOfTextAtSize('B-18', 10)).toBeLessThan(24);
        },
      ]),
    );
    expect(cellsOf(draft)).toEqual(rows);
  });
  it.each([
    ['two columns of prose', columnPdf],
    ['one column of prose', prosePdf],
  ])('sees none in %s', async (_, bytes) => {
    expect((await draftOf(await bytes)).tables).toEqual([]);
  });
  it('takes labels and values for lines, not for a table', async () => {
    const pairs = [
      ['Seller:', 'Northquay Trading Ltd'],
      ['Buyer:', 'Workshop Seven'],
      ['Terms:', 'thirty days'],
    ];
    const draft = await draftOf(
      await drawPdf([
        ({ put }) =>
          pairs.forEach(([label = '', value = ''], index) => {
            put(label, 60, 100 + index * 14);
            put(value, 160, 100 + index * 14);
          }),
      ]),
    );
    expect(draft.tables).toEqual([]);
    expect(draft.text).toBe(pairs.map((pair) => pair.join('\t')).join('\n'));
  });
});
