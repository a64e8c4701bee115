import { describe, expect, it } from 'vitest';
import { AMOUNT_GRAMMARS } from '../../data/amount/index.ts';
import { askEvery, scanAlone, scanTogether } from '../patterns/fixture/scan-alone.ts';
import { foldedSource } from '../patterns/index.ts';
import { compileAmounts } from './compile-amounts.ts';
import { CHINESE_AMOUNTS } from './fixture/chinese-amounts.ts';
import { ENGLISH_AMOUNTS } from './fixture/english-amounts.ts';
import { RUSSIAN_AMOUNTS } from './fixture/russian-amounts.ts';
import { UKRAINIAN_AMOUNTS } from './fixture/ukrainian-amounts.ts';

const LANGUAGES = ['en', 'ru', 'uk', 'zh'] as const;
const ROWS = [...ENGLISH_AMOUNTS, ...RUSSIAN_AMOUNTS, ...UKRAINIAN_AMOUNTS, ...CHINESE_AMOUNTS].map(
  ([text]) => text,
);

describe.each(LANGUAGES)('the patterns of %s', (language) => {
  const grammar = AMOUNT_GRAMMARS[language];
  const compiled = compileAmounts(grammar, language);

  it('all compile over folded text', () => {
    for (const { source } of compiled.index.patterns)
      expect(() => new RegExp(foldedSource(source))).not.toThrow();
    expect(askEvery(compiled)).toBeGreaterThan(10);
  });

  it('find together what each finds alone, in the sentences of every language', () => {
    for (const text of ROWS)
      expect(scanTogether(compiled.index, text)).toEqual(scanAlone(compiled.index, text));
  });

  it('find every number word', () => {
    const words = [grammar.cardinals, grammar.scales, grammar.groups].flatMap((table) => Object.keys(table));
    for (const word of language === 'zh' ? [] : words)
      for (const text of [word, `so ${word.toUpperCase()}, that`, `${word}\u00a0${word}`]) {
        const found = scanTogether(compiled.index, text);
        expect(found.length, text).toBeGreaterThan(0);
        expect(found).toEqual(scanAlone(compiled.index, text));
      }
  });
});
