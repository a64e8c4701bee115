import { describe, expect, it } from 'vitest';
import { readText } from './fixture/paper-document.ts';
import { type NumberMarks, type NumberUse, settleNumber, UNKNOWN_MARKS } from './number-marks.ts';

const ENGLISH: NumberMarks = { decimal: null, habit: '.', groups: true };
const RUSSIAN: NumberMarks = { decimal: null, habit: ',', groups: false };

describe('numbers whose mark is open', () => {
  it.each<[string, NumberMarks, NumberUse, readonly number[], string]>([
    ['1,250.00', UNKNOWN_MARKS, 'any', [1250], 'two marks settle themselves'],
    ['1.250,00', { ...ENGLISH, decimal: '.' }, 'any', [1250], 'even against the rest of the paper'],
    ['1,250', { ...UNKNOWN_MARKS, decimal: '.' }, 'any', [1250], 'the paper shows a point'],
    ['1,250', { ...UNKNOWN_MARKS, decimal: ',' }, 'any', [1.25], 'the paper shows a comma'],
    ['1,250', UNKNOWN_MARKS, 'any', [1.25, 1250], 'nothing settles it'],
    ['1,250', UNKNOWN_MARKS, 'pieces', [1250], 'pieces are whole'],
    ['1.250', { ...RUSSIAN, decimal: ',' }, 'pieces', [1250], 'pieces are whole'],
    [
      '1,250',
      { ...RUSSIAN, decimal: ',' },
      'pieces',
      [1250],
      'pieces are whole even where the comma divides',
    ],
    ['1.250', UNKNOWN_MARKS, 'sum', [1250], 'money has no third decimal'],
    ['1,250', ENGLISH, 'any', [1250], 'English groups by commas'],
    ['1,250', RUSSIAN, 'any', [1.25], 'a comma divides in Russian'],
    ['1.250', RUSSIAN, 'any', [1.25, 1250], 'Russian groups by blanks: a point is open'],
    ['many', UNKNOWN_MARKS, 'any', [], 'no number'],
  ])('%s: %#', (digits, marks, use, expected) => {
    expect(settleNumber(digits, marks, use)).toEqual(expected);
  });

  it('reads the third decimal of a dinar', () => {
    expect(settleNumber('1.250', ENGLISH, 'sum', 'KWD')).toEqual([1.25]);
    expect(settleNumber('1.250', ENGLISH, 'sum', 'EUR')).toEqual([1250]);
  });
});

describe('what a paper makes of them', () => {
  const bill = (row: string, total: string): string =>
    `СЧЁТ № 31 от 7 августа 2024 г.\n\nПоставщик: ООО «Талая вода»\nПокупатель: ООО «Борей Сервис»\n\nНаименование\tКол-во, кг\tЦена\tСумма\n${row}\n\nИтого: ${total}\n`;

  it('keeps both readings as bounds and names the cell', () => {
    const { claims, issues } = readText(bill('Порошок ВП-3\t1.250\t\t', '40 000'));
    expect(claims[0]?.quantity).toMatchObject({ text: '1.250', min: 1.25, max: 1250, unit: 'kg' });
    const doubt = issues.find(({ code }) => code === 'papers.number-ambiguous');
    expect(doubt?.message).toContain('row 2, column 2');
  });

  it.each<[string, string, string, number]>([
    ['price times quantity', 'Порошок ВП-3\t1.250\t32\t40 000', '40 000', 1250],
    ['and the other way', 'Порошок ВП-3\t1.250\t32\t40', '40', 1.25],
  ])('lets the arithmetic settle it: %s', (_, row, total, quantity) => {
    const { claims, codes } = readText(bill(row, total));
    expect(claims[0]?.quantity).toMatchObject({ min: quantity, max: quantity });
    expect(codes).toEqual([]);
  });

  it('takes no sum for the number of a currency', () => {
    const { claims } = readText(
      'INVOICE No. 9\nDate: 2 March 2024\nSeller: Orvex Trade LLC\nSubject: engines MD-550\n\nTotal\t840\t840,00\n',
    );
    expect(claims[0]?.amount).toMatchObject({ min: 840, currency: null });
  });
});
