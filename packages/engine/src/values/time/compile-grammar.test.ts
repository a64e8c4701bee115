import { describe, expect, it } from 'vitest';
import { TIME_GRAMMARS } from '../../data/time/index.ts';
import { askEvery, scanAlone, scanTogether } from '../patterns/fixture/scan-alone.ts';
import { samplePattern } from '../patterns/fixture/sample-pattern.ts';
import { foldedSource, foldText } from '../patterns/index.ts';
import { compileGrammar } from './compile-grammar.ts';
import { CHINESE_TIMES } from './fixture/chinese-times.ts';
import { ENGLISH_TIMES } from './fixture/english-times.ts';
import { RUSSIAN_TIMES } from './fixture/russian-times.ts';
import { UKRAINIAN_TIMES } from './fixture/ukrainian-times.ts';

const LANGUAGES = ['en', 'ru', 'uk', 'zh'] as const;
const ROWS = [...ENGLISH_TIMES, ...RUSSIAN_TIMES, ...UKRAINIAN_TIMES, ...CHINESE_TIMES].map(([text]) => text);

/** The same numbers at every run. */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
}

describe.each(LANGUAGES)('the patterns of %s', (language) => {
  const grammar = TIME_GRAMMARS[language];
  const compiled = compileGrammar(grammar, language === 'zh');
  const { patterns } = compiled.index;

  it('all compile over folded text', () => {
    for (const { source } of patterns) expect(() => new RegExp(foldedSource(source))).not.toThrow();
    expect(askEvery(compiled)).toBeGreaterThan(10);
  });

  it('find together what each finds alone, in the sentences of every language', () => {
    for (const text of ROWS)
      expect(scanTogether(compiled.index, text)).toEqual(scanAlone(compiled.index, text));
  });

  it('are tried wherever one of their words could begin them', () => {
    const slots = new Map<string, readonly string[]>([
      ...(['weekday', 'ordinal', 'number', 'unit', 'relative', 'season', 'part', 'month'] as const).map(
        (slot): [string, readonly string[]] => [slot, Object.keys(grammar[`${slot}s`])],
      ),
      ['month2', Object.keys(grammar.months)],
      ['dw', Object.keys(grammar.dayWords ?? {})],
      ['dw2', Object.keys(grammar.dayWords ?? {})],
      ['cw', Object.keys(grammar.dayCounts ?? {})],
      ['decadeName', Object.keys(grammar.decades ?? {})],
      ['yw', ['two thousand and five', 'nineteen ninety-six']],
      ['y', ['1999', '2024']],
      ['d', ['1', '05', '31']],
      ['d2', ['2', '30']],
      ['m', ['3', '12']],
    ]);
    const choose = dice(7);
    for (const [at, { pattern, open }] of compiled.patterns.entries()) {
      const beginnings = [...(patterns[at]?.prefixes.keys() ?? [])];
      const words = open ? [] : [...pattern.matchAll(/(?<!\(\?)<(\w+)>/gu)].map(([, slot = '']) => slot);
      const samples: string[] = [];
      for (let sample = 0; sample < 200; sample += 1) samples.push(samplePattern(pattern, choose, slots));
      for (const slot of words)
        for (const word of slots.get(slot) ?? [])
          samples.push(samplePattern(pattern, choose, new Map([...slots, [slot, [word]]])));
      for (const sample of samples) {
        const text = foldText(sample).replace(/\s+/gu, ' ').replace(/\d/gu, '0');
        expect(
          beginnings.some((beginning) => text.startsWith(beginning)),
          `${pattern}: ${sample}`,
        ).toBe(true);
        expect(scanTogether(compiled.index, sample)).toEqual(scanAlone(compiled.index, sample));
      }
    }
  }, 60_000);
});
