import { describe, expect, it } from 'vitest';
import { claimLines } from '../claim-line.ts';
import { extractDocument } from '../index.ts';
import { textDocument } from './golden/text-document.ts';

const linesOf = (text: string): string[] =>
  claimLines(extractDocument(textDocument(text), { genre: 'news' }));

describe('claims that no reading of the words can mean', () => {
  it.each([
    'Dear Editor, the letter of May was never answered.',
    'Please send the missing 20 joints without delay.',
    'Norvik Works was paid.',
    'Something was supplied to Norvik Works.',
    'Просим поставить недостающие 20 насосов без задержки.',
  ])('are not drawn from: %s', (text) => {
    expect(linesOf(text).filter((line) => !line.startsWith('response'))).toEqual([]);
  });

  it.each([
    ['Halden Trade supplied 700 tonnes to Norvik Works in May 2024.', /^supply(?!.*goods=)/u],
    ['The first boat was delivered in May 2024.', /^supply:delivered.*goods=/u],
    ['Norvik Works has not received any equipment since 2022.', /^supply(?::\w+)? NOT/u],
    ['Norvik Works was paid 4,000 euros in May 2024.', /^payment/u],
  ])('are drawn where the words say enough: %s', (text, line) => {
    expect(linesOf(text).filter((one) => line.test(one))).not.toEqual([]);
  });
});
