import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedPattern, foldedSource, foldText, indexPatterns, prefixesOf, scanPatterns } from './index.ts';

describe('folded text', () => {
  it.each([
    ['Q4 – Łódź, МАРТ', 'q4 – ßßdß, март'],
    ['𝐀 ④ ſ \u212a İ 12月', 'ªª ¼ s k ª 12月'],
    ['', ''],
  ])('%s is %s', (text, folded) => expect(foldText(text)).toBe(folded));

  it('keeps every character in its place, and its class', () => {
    const letter = new RegExp(`^${foldedSource('\\p{L}')}`);
    const cased = new RegExp(`^${foldedSource('\\p{Ll}')}`);
    const number = new RegExp(`^${foldedSource('\\p{N}')}`);
    const wrong: string[] = [];
    for (let point = 1; point < 0x1_fb_ff; point += 1) {
      const char = String.fromCodePoint(point);
      const folded = foldText(char);
      const same =
        folded.length === char.length &&
        letter.test(folded) === /^\p{L}/iu.test(char) &&
        cased.test(folded) === (/^\p{Ll}/iu.test(char) && !(point > 0x3000 && point < 0xa000)) &&
        number.test(folded) === /^\p{N}/u.test(char) &&
        /^\s/u.test(folded) === /^\s/u.test(char);
      if (!same) wrong.push(`U+${point.toString(16)} ${char} ${folded}`);
    }
    expect(wrong).toEqual([]);
  });

  it('takes a letter for another exactly where the flags iu do', () => {
    const wrong: string[] = [];
    for (const known of 'abcdefghijklmnopqrstuvwxyzабвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ') {
      const expression = new RegExp(`^${known}$`, 'iu');
      for (let point = 1; point < 0x2d_00; point += 1) {
        const char = String.fromCharCode(point);
        if (expression.test(char) !== (foldText(char) === known)) wrong.push(`${known} ${char}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('refuses a pattern that could never match folded text', () => {
    expect(() => foldedSource('\\p{Lu}')).toThrow('cannot ask');
    expect(() => foldedSource('Łódź')).toThrow('never reads');
    expect(() => foldedPattern('ß').test('x')).toThrow('never reads');
  });
});

describe('beginnings of patterns', () => {
  it.each([
    ['(?:the )?(?:day|week)', ['the day', 'the wee', 'day', 'week']],
    ['[1-4]Q\\d{2}', ['0q00']],
    ['a\\s{1,3}b+', ['a b', 'a bb', 'a bbb']],
    ['(?<!x)(?=y)z?', ['', 'z']],
    ['x(?:\\p{L}+ )?y', ['x']],
    ['(?<a>on|off)\\.', ['on.', 'off.']],
    ['第?[一二]季', ['第一季', '第二季', '一季', '二季']],
  ])('%s', (source, prefixes) => expect([...prefixesOf(source).keys()].sort()).toEqual(prefixes.sort()));

  it('throws for brackets that do not close, and for a pattern that may begin with anything', () => {
    expect(() => prefixesOf('a)b')).toThrow('Unbalanced');
    expect(() => indexPatterns([{ source: '.a', prefixes: prefixesOf('.a'), open: true }])).toThrow(
      'anything',
    );
  });
});

describe('scanning', () => {
  const SOURCES = [
    'a',
    'ab?',
    'b a|ba',
    '[ab]{2}\\s{0,3}c',
    '(?:\\d{1,2}|a) ?c',
    '(?<=a)b',
    'aa+',
    '10?',
    '\\s1',
    'Ж+',
  ];
  const index = indexPatterns(
    SOURCES.map((source) => ({ source, prefixes: prefixesOf(source), open: true })),
  );
  const words = SOURCES.map((source) => ({
    source: `(?<![\\p{L}\\p{N}_])(?:${source})`,
    prefixes: prefixesOf(source),
    open: false,
  }));
  const bounded = indexPatterns(words);

  it.each([
    ['open', index],
    ['bounded', bounded],
  ])('finds what a global search with each %s pattern finds', (_kind, patterns) => {
    const piece = constantFrom('a', 'b', 'c', ' ', '  ', '1', '0', 'ж', 'Ж', '\n', '_', 'é');
    assert(
      property(array(piece, { maxLength: 40 }), string({ maxLength: 5 }), (pieces, junk) => {
        const folded = foldText(pieces.join('') + junk);
        const found: string[] = [];
        scanPatterns(patterns, folded, (pattern, match) =>
          found.push(`${match.index} ${pattern} ${match[0]}`),
        );
        const expected = patterns.patterns
          .flatMap(({ source }, pattern) =>
            [...folded.matchAll(new RegExp(foldedSource(source), 'g'))].map((match) => ({ match, pattern })),
          )
          .sort((a, b) => a.match.index - b.match.index || a.pattern - b.pattern)
          .map(({ match, pattern }) => `${match.index} ${pattern} ${match[0]}`);
        expect(found).toEqual(expected);
      }),
    );
  });
});
