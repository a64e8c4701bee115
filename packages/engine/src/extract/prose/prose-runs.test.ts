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
    const korean = '할덴 공장은 2024년 5월 오를렉 공장에 드론 10대를 납품했다.';
    const english =
      'Norvik bought 12 engines from Halden Trade in May 2024. The engines were delivered to the plant in June, and the company did not say who paid for them.';
    const text = `${korean}\n\n${korean}\n\n${english}`;
    const extraction = extractDocument(textDocument(text), { genre: 'news' });
    const unread = extraction.issues.filter(({ code }) => code === 'extract.language-not-read');
    expect(unread).toHaveLength(1);
    expect(extraction.claims.length).toBeGreaterThan(0);
  });
});
