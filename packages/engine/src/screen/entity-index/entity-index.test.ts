/** The index of entities through its door: what is found, and that changes and saving leave no trace in an answer. */
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { EntityChange, EntityProperties, ListedEntity } from '../../model/index.ts';
import {
  applyChanges,
  buildEntityIndex,
  type CandidateQuery,
  type EntityIndex,
  identifierKeys,
  loadEntityIndex,
  saveEntityIndex,
  SnapshotError,
} from '../index.ts';

function entity(
  id: string,
  schema: string,
  properties: EntityProperties,
  more: Partial<ListedEntity> = {},
): ListedEntity {
  return {
    id,
    caption: properties['name']?.[0] ?? id,
    schema,
    properties,
    datasets: ['reef'],
    referents: [],
    target: true,
    firstSeen: null,
    lastSeen: null,
    lastChange: null,
    ...more,
  };
}

const LISTED = [
  entity('p1', 'Person', { name: ['Tavish Orlanko'], country: ['ru'], topics: ['sanction'] }),
  entity('p2', 'Person', { name: ['Mohammed Hassan'], alias: ['Абу Ясин'] }),
  entity('p3', 'Person', { firstName: ['Ottoline'], lastName: ['Braskerud'] }),
  entity(
    'c1',
    'Company',
    { name: ['Quintessa Harbour Logistics LLC'], innCode: ['7707083893'] },
    { referents: ['old-c1'] },
  ),
  entity('c2', 'Organization', { name: ['Velmora Instrument Design Bureau'] }),
  entity(
    'c3',
    'Company',
    { name: ['Brightwater Sarmatia'] },
    { datasets: ['shoal'], lastChange: '2025-03-01T00:00:00' },
  ),
  entity('v1', 'Vessel', { name: ['Tavish Orlanko'], imoNumber: ['9074729'] }),
  entity('s1', 'Sanction', { entity: ['p1'], authority: ['Reef Council'] }),
  entity('o1', 'Ownership', { owner: ['p1'], asset: ['c1'] }),
  ...Array.from({ length: 40 }, (_, at) =>
    entity(`z${at}`, 'Person', { name: [`Mohammed Hassan ${'BCDFGHJKLM'[at % 10]}arwel${at}`] }),
  ),
];
const index = buildEntityIndex(LISTED);
const ask = (schema: string, names: readonly string[], more: Partial<CandidateQuery> = {}): string[] =>
  index
    .candidates({ schema, names, identifiers: [], limit: 10, ...more })
    .map(({ ordinal }) => index.idOf(ordinal));

describe('candidates', () => {
  test.each<[string, string, string, string]>([
    ['the name as listed', 'Person', 'Tavish Orlanko', 'p1'],
    ['the first letter wrong', 'Person', 'Mavish Orlanko', 'p1'],
    ['one misspelled word', 'Person', 'Orlamko', 'p1'],
    ['two edits in a long word', 'Company', 'Quimtesa Logistics', 'c1'],
    ['run together', 'Person', 'TavishOrlanko', 'p1'],
    ['run together, with an error between', 'Person', 'TavishxOrlanko', 'p1'],
    ['split', 'Company', 'Bright Water Sarmatia', 'c3'],
    ['another script', 'Person', 'Тавиш Орланко', 'p1'],
    ['an alias in another script', 'Person', 'Abu Yasin', 'p2'],
    ['parts of a name', 'Person', 'Braskerud, Ottoline', 'p3'],
    ['initials', 'Organization', 'VIDB', 'c2'],
    ['common words only', 'Person', 'Mohammed Hassan', 'p2'],
    ['a vessel, not the person', 'Vessel', 'Tavish Orlanko', 'v1'],
    ['a company asked for as any legal entity', 'LegalEntity', 'Quintessa Harbour', 'c1'],
  ])('%s', (_, schema, name, expected) => {
    expect(ask(schema, [name])[0]).toBe(expected);
  });

  test.each<[string, string, readonly string[]]>([
    ['no name', 'Person', []],
    ['no letters', 'Person', ['—', '']],
    ['a name like no other', 'Person', ['Xyzzy Plugh']],
    ['an unknown schema', 'Teapot', ['Tavish Orlanko']],
  ])('nothing for %s', (_, schema, names) => {
    expect(ask(schema, names)).toEqual([]);
  });

  it('holds kinds apart, and takes everything as a thing', () => {
    expect(ask('Person', ['Tavish Orlanko'])).not.toContain('v1');
    expect(ask('Thing', ['Tavish Orlanko']).slice(0, 2)).toEqual(['p1', 'v1']);
  });

  it('finds by identifier without any name, however many names are better', () => {
    const identifiers = identifierKeys({ innCode: ['7707083893'] });
    expect(ask('Company', [], { identifiers })).toEqual(['c1']);
    expect(ask('LegalEntity', ['Mohammed Hassan'], { identifiers, limit: 2 })[0]).toBe('c1');
    expect(ask('Vessel', [], { identifiers })).toEqual([]);
  });

  it('asks who may answer before the limit cuts', () => {
    const only = index.ordinalOf('z7');
    expect(ask('Person', ['Mohammed Hassan'], { limit: 1, accept: (ordinal) => ordinal === only })).toEqual([
      'z7',
    ]);
  });

  it('stays within bounds for many names of many aliases', () => {
    const names = Array.from({ length: 200 }, (_, at) => `Mohammed Hassan Number${at}`);
    const crowd = buildEntityIndex([...LISTED, entity('many', 'Person', { name: names })]);
    const found = crowd.candidates({
      schema: 'Person',
      names: names.slice(0, 40),
      identifiers: [],
      limit: 5,
    });
    expect(crowd.idOf(found[0]?.ordinal ?? 0)).toBe('many');
    expect(found.length).toBe(5);
  });
});

describe('columns', () => {
  it('answers what filters ask', () => {
    const at = index.ordinalOf('p1') ?? -1;
    expect(index.schemaOf(at)).toBe('Person');
    expect(index.topicsOf(at)).toEqual(['sanction']);
    expect(index.countriesOf(at)).toEqual(['ru']);
    expect(index.lastChangeOf(at)).toBeNull();
    expect(index.lastChangeOf(index.ordinalOf('c3') ?? -1)).toBe('2025-03-01T00:00:00');
    expect([...index.datasets]).toEqual([
      ['reef', LISTED.length - 1],
      ['shoal', 1],
    ]);
  });

  it('knows referents, and what points at an entity', () => {
    expect(index.ordinalOf('old-c1')).toBe(index.ordinalOf('c1'));
    expect(index.ordinalOf('nobody')).toBeUndefined();
    expect(index.adjacent('p1')).toEqual([
      { property: 'ownershipOwner', ids: ['o1'] },
      { property: 'sanctions', ids: ['s1'] },
    ]);
    expect(index.adjacent('nobody')).toEqual([]);
    expect(() => index.entity(9999)).toThrow(RangeError);
  });
});

describe('one entity of several datasets', () => {
  const here = entity('x', 'Person', { name: ['Ilmari Vetch'] }, { datasets: ['reef'] });
  const there = entity(
    'x',
    'Person',
    { name: ['Ilmari Vetch'], alias: ['Ilya Vetch'] },
    { datasets: ['shoal'] },
  );
  it('is one, whatever comes first', () => {
    const [a, b] = [buildEntityIndex([here, there]), buildEntityIndex([there, here])];
    expect(a.size).toBe(1);
    expect(a.entity(0)).toEqual(b.entity(0));
    expect(a.entity(0).datasets).toEqual(['reef', 'shoal']);
    expect(a.entity(0).properties['alias']).toEqual(['Ilya Vetch']);
  });
  it('is what the other says once one has let it go', () => {
    const left = applyChanges(buildEntityIndex([here, there]), [{ op: 'DEL', id: 'x', dataset: 'shoal' }]);
    expect(left.entity(left.ordinalOf('x') ?? -1)).toEqual(here);
    const none = applyChanges(left, [{ op: 'DEL', id: 'x', dataset: 'reef' }]);
    expect(none.size).toBe(0);
  });
});

describe('changes', () => {
  it('leaves the old snapshot as it was', () => {
    const before = snapshotOf(index);
    applyChanges(index, [
      { op: 'DEL', id: 'p1' },
      { op: 'ADD', entity: entity('n', 'Person', { name: ['Tavish Orlanko'] }) },
    ]);
    expect(snapshotOf(index)).toEqual(before);
  });

  it('counts the deletion of what is not there', () => {
    const next = applyChanges(index, [
      { op: 'DEL', id: 'nobody' },
      { op: 'DEL', id: 'p1', dataset: 'elsewhere' },
    ]);
    expect(next.ignoredChanges).toBe(2);
    expect(snapshotOf(next)).toEqual(snapshotOf(index));
  });

  it('gives, after any changes, saved and loaded in between or not, what a fresh index of the end gives', () => {
    const word = fc.constantFrom(
      'Mohammed',
      'Mohamed',
      'Hassan',
      'Orlanko',
      'Orlamko',
      'Brightwater',
      'Bright',
      'Water',
      'Trading',
      'Quintessa',
      'Ванин',
    );
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    const one = fc
      .record({
        id: fc.integer({ min: 0, max: 25 }),
        dataset: fc.constantFrom('reef', 'shoal'),
        schema: fc.constantFrom('Person', 'Company', 'Sanction'),
        names: fc.array(name, { minLength: 1, maxLength: 3 }),
        inn: fc.constantFrom('7707083893', '5000000001'),
        points: fc.integer({ min: 0, max: 25 }),
      })
      .map(({ id, dataset, schema, names, inn, points }) =>
        entity(
          `e${id}`,
          schema,
          schema === 'Sanction' ? { entity: [`e${points}`] } : { name: names, innCode: [inn] },
          {
            datasets: [dataset],
            referents: [`r${id}`],
          },
        ),
      );
    const change = fc.oneof(
      { weight: 3, arbitrary: one.map((made): EntityChange => ({ op: 'ADD', entity: made })) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.integer({ min: 0, max: 25 }), fc.constantFrom(undefined, 'reef', 'shoal'))
          .map(([id, dataset]): EntityChange => ({ op: 'DEL', id: `e${id}`, ...(dataset && { dataset }) })),
      },
    );
    const step = fc.record({ changes: fc.array(change, { maxLength: 8 }), save: fc.boolean() });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 30 }), fc.array(step, { maxLength: 6 }), (start, steps) => {
        let grown = buildEntityIndex(start);
        const end = new Map<string, ListedEntity>();
        const put = (made: ListedEntity): unknown => end.set(`${made.id} ${made.datasets.join()}`, made);
        start.forEach(put);
        for (const { changes, save } of steps) {
          grown = applyChanges(grown, changes);
          if (save) grown = loadEntityIndex(sourceOf(saveEntityIndex(grown)));
          for (const made of changes) {
            if (made.op !== 'DEL') put(made.entity);
            else
              for (const dataset of ['reef', 'shoal'])
                if (made.dataset === undefined || made.dataset === dataset)
                  end.delete(`${made.id} ${dataset}`);
          }
        }
        expect(snapshotOf(grown)).toEqual(snapshotOf(buildEntityIndex([...end.values()].reverse())));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a saved index', () => {
  const bytes = joined(saveEntityIndex(index));
  it('answers as the one it was made of', () => {
    expect(snapshotOf(loadEntityIndex(sourceOf([bytes])))).toEqual(snapshotOf(index));
  });

  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array(0)],
    [
      'something else',
      new TextEncoder().encode('id,name\n1,Somebody of no index at all, and then some more text'.repeat(9)),
    ],
    ['half of it', bytes.slice(0, bytes.length / 2)],
    ['all but the last byte', bytes.slice(0, -8)],
    ['a damaged head', damaged(90)],
    ['a damaged column', damaged(Math.floor(bytes.length / 3))],
  ])('is refused as %s', (_, broken) => {
    expect(() => loadEntityIndex(sourceOf([broken]))).toThrow(SnapshotError);
  });

  it('tells a damaged body when it is read', () => {
    const at = bytes.length - 200;
    const loaded = loadEntityIndex(sourceOf([damaged(at)]));
    expect(() => [...loaded.ordinals()].map((ordinal) => loaded.entity(ordinal))).toThrow(SnapshotError);
  });

  function damaged(at: number): Uint8Array {
    const broken = bytes.slice();
    broken[at] = (broken[at] ?? 0) ^ 0x55;
    return broken;
  }
});

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function sourceOf(chunks: readonly Uint8Array[]): {
  size: number;
  read: (start: number, end: number) => Uint8Array;
} {
  const bytes = joined(chunks);
  return { size: bytes.length, read: (start, end) => bytes.slice(start, end) };
}

/** Everything an index answers, without ordinals. */
function snapshotOf(one: EntityIndex): unknown {
  const of = (query: Partial<CandidateQuery>): unknown =>
    one
      .candidates({ schema: 'Thing', names: [], identifiers: [], limit: 7, ...query })
      .map(({ ordinal, score }) => [one.idOf(ordinal), score]);
  return {
    size: one.size,
    datasets: [...one.datasets],
    entities: [...one.ordinals()].map((ordinal) => [
      one.entity(ordinal),
      one.schemaOf(ordinal),
      one.datasetsOf(ordinal),
      one.adjacent(one.idOf(ordinal)),
    ]),
    referents: ['r1', 'r2', 'old-c1'].map((id) => {
      const ordinal = one.ordinalOf(id);
      return ordinal === undefined ? undefined : one.idOf(ordinal);
    }),
    rarity: ['mohamed', 'orlanko', 'vata'].map((key) => one.rarity(key)),
    found: [
      of({ names: ['Mohammed Hassan'] }),
      of({ names: ['Hasan Orlanko Mohamad', 'BrightWater'] }),
      of({ names: ['Qintesa'], schema: 'Company' }),
      of({
        names: ['Trading', 'Vanin'],
        identifiers: identifierKeys({ innCode: ['7707083893'] }),
        schema: 'Person',
      }),
    ],
  };
}
