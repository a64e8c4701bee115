/** Full-text search over an index: words, operators, order, counts; the same whatever the order of adding. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntityProperties, ListedEntity } from '../../model/index.ts';
import { buildEntityIndex } from '../index.ts';
import { buildTextIndex, buildTextIndexInSteps, type SearchQuestion, searchEntities } from './index.ts';

const entity = (id: string, schema: string, properties: EntityProperties): ListedEntity => ({
  id,
  caption: properties['name']?.[0] ?? id,
  schema,
  properties,
  datasets: ['quay_list'],
  referents: [`old-${id}`],
  target: schema !== 'Address',
  firstSeen: null,
  lastSeen: null,
  lastChange: null,
});

const ENTITIES: readonly ListedEntity[] = [
  entity('a-1', 'Person', { name: ['Ilmar Søndvik'], alias: ['Ильмар Сёндвик'], nationality: ['no'] }),
  entity('a-2', 'Company', {
    name: ['Red Kettle Foundry'],
    country: ['ee'],
    notes: ['Supplier of Søndvik, Ilmar.'],
  }),
  entity('a-3', 'Company', {
    name: ['红壶铸造有限公司'],
    country: ['cn'],
    registrationNumber: ['KX-778-12'],
  }),
  entity('a-4', 'Address', { full: ['7 Foundry Lane'], country: ['ee'] }),
  entity('a-5', 'Person', { name: ['Kettle Red'], birthDate: ['1971'] }),
  entity('a-6', 'Person', { name: ['Mara Kettleby'], birthDate: ['1969-01-02', '1972'] }),
];
const text = buildTextIndex(buildEntityIndex(ENTITIES));
const found = (question: SearchQuestion | string, from = text): readonly string[] => {
  const { ordinals } = searchEntities(from, typeof question === 'string' ? { text: question } : question);
  return ordinals.map((ordinal) => from.index.idOf(ordinal));
};

describe('words', () => {
  test.each<[string, readonly string[], string]>([
    ['sondvik', ['a-1', 'a-2'], 'in a name before elsewhere, accents aside'],
    ['SØNDVIK', ['a-1', 'a-2'], 'in any case'],
    ['сёндвик', ['a-1'], 'in another script'],
    ['red kettle', ['a-2', 'a-5'], 'all of them, in any order'],
    ['"red kettle"', ['a-2'], 'a phrase'],
    ['foundry ilmar', ['a-2'], 'over several values'],
    ['"foundry supplier"', [], 'no phrase over several values'],
    ['铸造', ['a-3'], 'two characters within a name'],
    ['造铸', [], 'and not in the wrong order'],
    ['KX-778-12', ['a-3'], 'a number with marks'],
    ['kx 778', ['a-3'], 'a part of it'],
    ['kettl*', ['a-5', 'a-6', 'a-2'], 'a beginning'],
    ['kettel~', ['a-5', 'a-2'], 'letters that changed places'],
    ['kettel', [], 'only if allowed'],
    ['old-a-4', ['a-4'], 'an id of before'],
    ['kettle -red', [], 'not a word'],
    ['kettl* -red', ['a-6'], 'not a word, with a beginning'],
    ['(ilmar OR mara) -foundry', ['a-1', 'a-6'], 'a group'],
    ['name:kettle', ['a-5', 'a-2'], 'a property'],
    ['colour:red', [], 'no property, a phrase'],
    ['schema:Address', ['a-4'], 'a field'],
    ['NOT schema:Person NOT foundry', ['a-3'], 'nothing but negations'],
    ['', ['a-1', 'a-2', 'a-3', 'a-4', 'a-5', 'a-6'], 'nothing'],
    ['«»!?', ['a-1', 'a-2', 'a-3', 'a-4', 'a-5', 'a-6'], 'nothing but marks'],
  ])('%s: %j, %s', (question, expected) => {
    expect(found(question).toSorted()).toEqual(expected.toSorted());
  });
});

test('words come in the order of what they are worth', () => {
  expect(found('ilmar')).toEqual(['a-1', 'a-2']);
});

test('facets count what was found, most frequent first', () => {
  const { facets, total } = searchEntities(text, {
    text: '',
    facets: ['countries', 'schema', 'colour'],
    limit: 1,
  });
  expect(total).toBe(6);
  expect(facets.get('countries')).toEqual([
    { value: 'ee', count: 2 },
    { value: 'cn', count: 1 },
    { value: 'no', count: 1 },
  ]);
  expect(facets.get('schema')?.[0]).toEqual({ value: 'Person', count: 3 });
  expect(facets.get('colour')).toEqual([]);
});

test.each<[SearchQuestion['sort'], readonly string[]]>([
  [[{ field: 'birthDate', descending: false }], ['a-6', 'a-5', 'a-1', 'a-2', 'a-3', 'a-4']],
  [[{ field: 'birthDate', descending: true }], ['a-6', 'a-5', 'a-1', 'a-2', 'a-3', 'a-4']],
  [
    [
      { field: 'schema', descending: true },
      { field: 'id', descending: true },
    ],
    ['a-6', 'a-5', 'a-1', 'a-3', 'a-2', 'a-4'],
  ],
])('sorted by %j', (sort, expected) => {
  expect(found({ text: '', ...(sort === undefined ? {} : { sort }) })).toEqual(expected);
});

const typed = fc.oneof(
  fc.string(),
  fc
    .array(
      fc.constantFrom(
        'red',
        'kettle',
        'OR',
        'AND',
        'NOT',
        '(',
        ')',
        '"',
        '-',
        '*',
        '~',
        ':',
        'name:',
        'ket*',
        '红',
        '+',
      ),
    )
    .map((words) => words.join(' ')),
);

test('whatever is typed is answered, a page at a time, whatever came first', () => {
  const other = buildTextIndex(buildEntityIndex([...ENTITIES].reverse()));
  fc.assert(
    fc.property(typed, fc.boolean(), fc.boolean(), (words, simple, fuzzy) => {
      const whole = found({ text: words, simple, fuzzy, limit: 100 });
      expect(found({ text: words, simple, fuzzy, limit: 100 }, other)).toEqual(whole);
      const pages = [0, 2, 4].flatMap((offset) => found({ text: words, simple, fuzzy, limit: 2, offset }));
      expect(pages).toEqual(whole);
    }),
    { numRuns: 300 },
  );
});

test('an index made in steps is the same', () => {
  const many = Array.from({ length: 1000 }, (_, at) =>
    entity(`m-${at}`, 'Person', { name: [`Person ${at % 7}`] }),
  );
  const steps = buildTextIndexInSteps(buildEntityIndex(many));
  let count = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) count += 1;
  expect(count).toBeGreaterThan(2);
  expect(found({ text: 'person 3', limit: 500 }, step.value).length).toBe(143);
});
