/** Subjects and entities of many names, through the door. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListedEntity } from '../../model/index.ts';
import { buildEntityIndex, screenSubject } from '../index.ts';

const entity = (id: string, names: readonly string[]): ListedEntity => ({
  id,
  caption: names[0] ?? id,
  schema: 'Company',
  properties: { name: names.slice(0, 1), alias: names.slice(1) },
  datasets: ['sample'],
  referents: [],
  target: true,
  firstSeen: null,
  lastSeen: null,
  lastChange: null,
});

const WORDS = [
  'Orvex',
  'Velmash',
  'Quilloran',
  'Zephyrine',
  'Brixtovan',
  'Northlund',
  'Ombrello',
  'Tesseroth',
  'Harrowgate',
  'Lindquay',
];
const spellings = (name: string): string[] =>
  Array.from({ length: 40 }, (_, at) =>
    `${name.slice(0, 3 + (at % 5))}${'aeiou'.charAt(at % 5)}${name.slice(3 + (at % 5))} Trading ${at % 7 === 0 ? 'House' : ''}`.trim(),
  );

describe('many names', () => {
  const index = buildEntityIndex(
    WORDS.map((word, at) => entity(`e-${at}`, [`${word} Trading LLC`, ...spellings(word).slice(0, at * 4)])),
  );

  test('forty spellings of one name meet their entity, first of all', () => {
    for (const [at, word] of WORDS.entries()) {
      const { hits } = screenSubject(index, { schema: 'Company', properties: { name: spellings(word) } });
      expect(hits[0]?.entity.id, word).toBe(`e-${at}`);
    }
  });

  test('a name among nine others of other words meets its entity', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.nat(9), (wanted, place) => {
        const names = Array.from(
          { length: 9 },
          (_, at) => `Kestrel${'abcdefghi'.charAt(at)}wick Works ${at}`,
        );
        names.splice(place, 0, `${WORDS[wanted]} Trading`);
        const { hits } = screenSubject(index, { schema: 'Company', properties: { name: names } });
        expect(hits[0]?.entity.id).toBe(`e-${wanted}`);
      }),
      { numRuns: 30 },
    );
  });

  test('more is not lost by telling more names', () => {
    const one = screenSubject(index, { schema: 'Company', properties: { name: ['Orvex Trading LLC'] } });
    const more = screenSubject(index, {
      schema: 'Company',
      properties: { name: ['Orvex Trading LLC'], alias: spellings('Orvex') },
    });
    expect(more.hits[0]?.entity.id).toBe(one.hits[0]?.entity.id);
    expect(more.hits[0]?.alert).toBeGreaterThanOrEqual(one.hits[0]?.alert ?? 1);
  });
});
