import { describe, expect, it } from 'vitest';
import { extractDocument } from '../index.ts';
import { languageOf, proseRuns } from './prose-runs.ts';
import { textDocument } from './golden/text-document.ts';

describe('languageOf', () => {
  it.each([
    ['The plant bought engines.', undefined, 'en'],
    ['Завод купил двигатели и этим доволен.', undefined, 'ru'],
    ['Завод придбав двигуни в червні.', undefined, 'uk'],
    ['工厂购买了发动机。', undefined, 'zh'],
    ['Das Werk kaufte Motoren.', 'de', 'de'],
    ['ООО Halden поставило товар', undefined, 'ru'],
    ['12 345,00', undefined, undefined],
  ])('%s', (text, document, language) => {
    expect(languageOf(text, { start: 0, end: text.length }, document, undefined)).toBe(language);
  });
});

describe('proseRuns', () => {
  it('leaves out what was read as fields and tables', () => {
    const text = 'Invoice 12\n\nThe plant bought engines.\n\nTotal 100';
    const document = textDocument(text);
    const runs = proseRuns(
      document,
      [
        { start: 0, end: 10 },
        { start: text.length - 9, end: text.length },
      ],
      'en',
    );
    expect(
      runs.map(({ language, blocks }) => [language, blocks.map(({ start, end }) => text.slice(start, end))]),
    ).toEqual([['en', ['The plant bought engines.']]]);
  });

  it('says once which language it cannot read', () => {
    const text =
      '공장이 엔진을 구매했다.\n\n회사는 응답하지 않았다.\n\nNorvik bought 12 engines from Halden Trade.';
    const extraction = extractDocument(textDocument(text), { genre: 'news' });
    const unread = extraction.issues.filter(({ code }) => code === 'extract.language-not-read');
    expect(unread).toHaveLength(1);
    expect(extraction.claims).toHaveLength(1);
  });
});
