import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../index.ts';

const ROWS: readonly (readonly [string, string | null])[] = [
  ['17.05.2024', '2024-05-17'],
  ['17.05.24', '2024-05-17'],
  ['2024-05-17', '2024-05-17'],
  ['2024-05-17T10:15:00Z', '2024-05-17'],
  ['2024/05/17', '2024-05-17'],
  ['17/05/2024', '2024-05-17'],
  ['05/17/2024', '2024-05-17'],
  ['05/03/2024', '[2024-03-05,2024-05-03]'],
  ['05-03-2024', '[2024-03-05,2024-05-03]'],
  ['17 May 2024', '2024-05-17'],
  ['May 17, 2024', '2024-05-17'],
  ['17th May 2024', '2024-05-17'],
  ['17MAY24', '2024-05-17'],
  ['17-MAY-2024', '2024-05-17'],
  ['May 2024', '2024-05'],
  ['2024', '2024'],
  ['«12» марта 2024 г.', '2024-03-12'],
  ['" 12 " марта 2024 года', '2024-03-12'],
  ['12 марта 2024', '2024-03-12'],
  ['12 березня 2024 року', '2024-03-12'],
  ['март 2024 г.', '2024-03'],
  ['2024年5月17日', '2024-05-17'],
  ['二〇二四年五月十七日', '2024-05-17'],
  ['2024年5月', '2024-05'],
  ['Date: 17 May 2024', '2024-05-17'],
  ['Дата: 12.03.2024 г.', '2024-03-12'],
  ['Q2 2024', '2024-34'],
  // Refusals.
  ['', null],
  ['n/a', null],
  ['31.02.2024', null],
  ['32/13/2024', null],
  ['2024-13-01', null],
  ['12345', null],
  ['1,234.56', null],
  ['INV-2024-05-17', null],
  ['№ 2024-05-17', null],
  ['yesterday', null],
  ['5 May', null],
  ['tomorrow at noon', null],
];

describe('readDate', () => {
  it.each(ROWS)('%s is %s', (text, edtf) => {
    expect(readDate(text)?.edtf ?? null).toBe(edtf);
  });

  it('keeps its words', () => {
    expect(readDate('Date: 17 May 2024 (Friday)', { language: 'en' })?.text).toBe('17 May 2024');
  });

  it('is told whether the day comes first', () => {
    expect(readDate('05/03/2024', { dayFirst: true })?.earliest).toBe('2024-03-05');
    expect(readDate('05/03/2024', { dayFirst: false })?.earliest).toBe('2024-05-03');
    expect(readDate('05/03/2024', { dayFirst: null })?.latest).toBe('2024-05-03');
    expect(readDate('17/03/2024', { dayFirst: false })?.earliest).toBe('2024-03-17');
  });

  it('takes junk calmly', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        const found = readDate(text);
        expect(found === null || text.includes(found.text)).toBe(true);
      }),
    );
  });
});
