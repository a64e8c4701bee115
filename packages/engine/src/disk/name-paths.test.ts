import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namePaths, spellName } from './name-paths.ts';

const paths = (...spelled: string[]): string[] =>
  namePaths(spelled.map((name) => ({ spelled: name }))).map(({ path }) => path);

describe('namePaths', () => {
  test.each([
    [['b.txt', 'a.txt'], ['a.txt', 'b.txt'], 'in order'],
    [['e\u0301.txt'], ['\u00e9.txt'], 'NFC'],
    [['e\u0301.txt', '\u00e9.txt'], ['e\u0301.txt', '\u00e9.txt'], 'two names that look alike stay two'],
    [['e\u0301/a', '\u00e9/a'], ['e\u0301/a', '\u00e9/a'], 'also as folders'],
    [['a', 'a', 'a'], ['a', 'a~', 'a~~'], 'nothing is lost, whatever happens'],
    [['mail.eml', 'mail.eml!a.txt'], ['mail.eml', 'mail.eml%21a.txt'], 'apart from an attachment'],
    [['x!y', 'x'], ['x', 'x%21y'], 'whatever the order'],
    [['x!y', 'x', 'x%21y'], ['x', 'x%21y', 'x%21y~'], 'and whatever else is there'],
    [['wow!.txt', 'a!b!c'], ['a!b!c', 'wow!.txt'], 'a mark that parts nothing stays'],
  ])('%j become %j: %s', (spelled, expected) => {
    expect(paths(...spelled).sort()).toEqual([...expected].sort());
  });

  test('gives each file a path of its own, in any order', () => {
    const name = fc.string({
      unit: fc.constantFrom('e', '\u0301', '\u00e9', '!', '%21', '/', '~'),
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 8 }), (spelled) => {
        const named = paths(...spelled);
        expect(new Set(named).size).toBe(spelled.length);
        expect(paths(...[...spelled].reverse())).toEqual(named);
      }),
    );
  });
});

test.each([
  [Buffer.from('счёт.txt'), 'счёт.txt', true],
  [Buffer.from([0xf1, 0xf7, 0xb8, 0xf2, 0x2e, 0x74]), '%F1%F7%B8%F2.t', false],
  [Buffer.from([0xff, 0x25]), '%FF%', false],
])('%j is spelled %s', (bytes, name, unicode) => {
  expect(spellName(bytes)).toEqual({ name, unicode });
});
