import { describe, expect, test } from 'vitest';
import type { ListEntry } from '../model/index.ts';
import { findListedNames, indexListedNames } from './index.ts';

function entry(id: string, schema: string, ...names: string[]): ListEntry {
  return {
    id,
    schema,
    names: names.map((value, at) => ({ value, kind: at === 0 ? 'primary' : 'alias' })),
    programmes: [],
    listedOn: null,
    properties: {},
    links: [],
    record: names.join('\n'),
  };
}

const INDEX = indexListedNames({
  entries: [
    entry('works', 'Company', 'JSC HALVORN MACHINE WORKS', 'HMW'),
    entry('person', 'Person', 'Ilya Petrovich MARENKO', 'Илья Петрович МАРЕНКО'),
    entry('navy', 'PublicBody', 'Navy of Oman'),
    entry('month', 'Company', 'LLC September'),
    entry('long', 'Company', 'Kestrelwood'),
  ],
});
const found = (text: string): string[] =>
  findListedNames(text, INDEX).map(
    ({ start, end, entries }) => `${text.slice(start, end)} = ${entries.join('+')}`,
  );

describe('names of list entries in a text', () => {
  test.each([
    ['Presses went to JSC Halvorn Machine Works in May.', ['JSC Halvorn Machine Works = works']],
    ['Presses went to Halvorn Machine Works.', ['Halvorn Machine Works = works']],
    ['Its director, Ilya Marenko, said nothing.', ['Ilya Marenko = person']],
    ['Ilya Petrovich Marenko signed.', ['Ilya Petrovich Marenko = person']],
    ['Подписал Илья Маренко.', ['Илья Маренко = person']],
    ['The yard built it for the Omani Navy.', ['Omani Navy = navy']],
    ['Invoices of Kestrelwood were paid.', ['Kestrelwood = long']],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  test.each([
    // Small letters, parts of longer names, ordinary words, months, the first word of a sentence.
    'The halvorn machine works are a kind of mill.',
    'Halvorn opened a shop.',
    'Last September the yard was closed.',
    'Marenko Street is long.',
    'They met near Kestrelwood Park.',
    'A kestrelwood fence; the Kestrelwood stood.',
    'The navy of another state.',
  ])('nobody in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('quotes its text, in order and apart', () => {
    const text = 'Ilya Marenko of JSC ‘Halvorn Machine Works’ met the Omani Navy; Ilya Marenko left.';
    const names = findListedNames(text, INDEX);
    expect(names.map(({ start, end }) => text.slice(start, end)).join(' | ')).toContain(
      'Halvorn Machine Works',
    );
    for (const [at, { start }] of names.entries())
      expect(start).toBeGreaterThanOrEqual(names[at - 1]?.end ?? 0);
  });
});
