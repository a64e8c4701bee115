import { degrees } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import type { LineBox } from '../../model/index.ts';
import { drawPdf, type Pen, wrapWords } from './fixture/make-pdf.ts';
import { column, columnPdf, draftOf, OTHER, prosePdf, STORY } from './fixture/samples.ts';

describe('prose', () => {
  it('joins the lines of a paragraph by spaces, with a box for each line', async () => {
    const draft = await draftOf(await prosePdf);
    expect(draft.text).toBe(STORY);
    expect(draft.lines.length).toBeGreaterThan(2);
  });
  it('gives every character its place', async () => {
    const draft = await draftOf(await drawPdf([({ put }) => put('Quay 7', 100, 200, { size: 20 })]));
    const [line] = draft.lines as [LineBox];
    expect(line.edges[0]).toBeCloseTo(100, 0);
    expect((line.edges[6] ?? 0) - (line.edges[0] ?? 0)).toBeCloseTo(
      20 * (0.778 + 0.556 * 3 + 0.5 - 0.056 + 0.278 - 0.0),
      -1,
    );
    expect(line.top).toBeGreaterThan(175);
    expect(line.bottom).toBeLessThan(210);
    expect(line.edges.every((edge, at) => at === 0 || edge > (line.edges[at - 1] ?? 0))).toBe(true);
  });
  it('puts a word broken at the end of a line together, and keeps a true hyphen', async () => {
    const text = `${STORY} A consign-`;
    const draft = await draftOf(
      await drawPdf([
        (pen) => {
          const end = column(pen, text, 60, 90, 470);
          pen.put(
            'ment of pumps followed, said a spokesman for the harbour, and a well-known dealer took it.',
            60,
            end,
          );
        },
      ]),
    );
    expect(draft.text).toContain('A consignment of pumps');
    expect(draft.text).toContain('well-known');
    for (const { start, end, edges } of draft.lines) expect(edges).toHaveLength(end - start + 1);
  });
  it.each([
    ['consign-', 'ment of pumps', 'consignment of pumps'],
    ['the engine M-', '40 of the maker', 'the engine M-40 of the maker'],
    ['a well-', 'known dealer', 'a well-known dealer'],
    ['the import-', 'and export trade', 'the import-\nand export trade'],
  ])('mends "%s" and "%s"', async (head, tail, whole) => {
    const draft = await draftOf(
      await drawPdf([
        ({ put }) => {
          put('A well-known thing', 60, 60);
          put(head, 60, 120);
          put(tail, 60, 133);
        },
      ]),
    );
    expect(draft.text).toBe(`A well-known thing\n\n${whole}`);
  });
  it('keeps exponents and footnote marks on their line, as words of their own', async () => {
    const draft = await draftOf(
      await drawPdf([
        ({ put, font }) => {
          put('45,650.00', 60, 100);
          put('1', 60 + font.widthOfTextAtSize('45,650.00', 10), 95, { size: 6 });
          put('euros', 60 + font.widthOfTextAtSize('45,650.00 1 ', 10), 100);
        },
      ]),
    );
    expect(draft.text).toBe('45,650.00 1 euros');
  });
  it('keeps the lines of an address apart', async () => {
    const lines = ['Northquay Trading Ltd', '14 Harbour Road', 'Eastmarch'];
    const draft = await draftOf(
      await drawPdf([({ put }) => lines.forEach((line, index) => put(line, 60, 100 + index * 13))]),
    );
    expect(draft.text).toBe(lines.join('\n'));
  });
});

describe('reading order', () => {
  it('reads one column after the other, whatever order the words are drawn in', async () => {
    const wanted = ['Crates without papers', STORY, OTHER].join('\n\n');
    expect((await draftOf(await columnPdf)).text).toBe(wanted);
    const words: [string, number, number][] = [];
    const shuffled = await drawPdf([
      (pen) => {
        for (const [text, x] of [
          [STORY, 60],
          [OTHER, 310],
        ] as const) {
          wrapWords(pen.font, text, 225).forEach((line, index) => {
            let left = x;
            for (const word of line.split(' ')) {
              words.push([word, left, 100 + index * 13]);
              left += pen.font.widthOfTextAtSize(`${word} `, 10);
            }
          });
        }
        words.sort((a, b) => ((a[1] * 7919 + a[2] * 104729) % 1009) - ((b[1] * 7919 + b[2] * 104729) % 1009));
        for (const [word, x, y] of words) pen.put(word, x, y);
      },
    ]);
    expect((await draftOf(shuffled)).text).toBe([STORY, OTHER].join('\n\n'));
  });
  it('marks headings by size, and page heads and feet that come back', async () => {
    const page = (number: number) => (pen: Pen) => {
      pen.put('Harbour Gazette', 60, 40, { size: 8 });
      pen.put(`Chapter ${'ABC'[number - 1]}`, 60, 100, { size: 18 });
      column(pen, STORY, 60, 140, 470);
      pen.put(`Page ${number} of 3`, 280, 815, { size: 8 });
    };
    const draft = await draftOf(await drawPdf([page(1), page(2), page(3)]));
    expect(draft.blocks.map(({ kind, page: at }) => `${at} ${kind}`)).toEqual(
      [1, 2, 3].flatMap((at) => ['header', 'heading', 'paragraph', 'footer'].map((kind) => `${at} ${kind}`)),
    );
    expect(draft.pages.map(({ number }) => number)).toEqual([1, 2, 3]);
  });
});

describe('turned pages', () => {
  it.each([90, 180, 270] as const)('reads an upright page that is shown turned by %i', async (turn) => {
    const draft = await draftOf(
      await drawPdf([
        (pen) => {
          column(pen, STORY, 60, 90, 470);
          pen.page.setRotation(degrees(turn));
        },
      ]),
    );
    expect(draft.text).toBe(STORY);
    expect(draft.pages[0]).toMatchObject({ width: 595, height: 842, rotation: turn });
  });
  it('reads a page drawn sideways and shown upright, in the frame in which it is read', async () => {
    const draft = await draftOf(
      await drawPdf([
        ({ page, font }) => {
          page.setRotation(degrees(90));
          wrapWords(font, STORY, 700).forEach((line, index) =>
            page.drawText(line, { x: 60 + index * 13, y: 60, size: 10, font, rotate: degrees(90) }),
          );
        },
      ]),
    );
    expect(draft.text).toBe(STORY);
    expect(draft.pages[0]).toMatchObject({ width: 842, height: 595 });
    expect(draft.pages[0]?.rotation).toBeUndefined();
    expect(draft.lines[0]?.edges[0]).toBeCloseTo(60, 0);
  });
  it('keeps a line along the margin, with a box for each character', async () => {
    const draft = await draftOf(
      await drawPdf([
        (pen) => {
          column(pen, STORY, 60, 90, 470);
          pen.put('Form 17 b', 20, 500, { turn: 90 });
        },
      ]),
    );
    expect(draft.text).toBe(`${STORY}\n\nForm 17 b`);
    expect(draft.lines.filter(({ end, start }) => end - start === 1)).toHaveLength(7);
  });
});
