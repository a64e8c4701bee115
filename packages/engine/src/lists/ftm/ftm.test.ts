import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FTM_EDGES, FTM_LINES, FTM_NESTED, FTM_PERSON, FTM_WORKS } from '../fixture/ftm.ts';
import { partFile } from '../fixture/part-file.ts';
import { bytes, codes, readAlone } from '../fixture/sample-files.ts';
import {
  deltasBetween,
  entitiesOf,
  ListIssues,
  readCatalog,
  readDeltaIndex,
  readEntityDelta,
  readList,
  recogniseLists,
} from '../index.ts';
import { ftmLines } from './ftm-lines.ts';

const heads = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([path, text]) => ({
    path,
    size: bytes(text).length,
    head: bytes(text).subarray(0, 4096),
    bytes: () => bytes(text),
  }));
const readFolder = (files: Readonly<Record<string, string>>) =>
  recogniseLists(heads(files)).map((set) =>
    readList(
      set,
      Object.entries(files).map(([path, text]) => ({ path, bytes: bytes(text) })),
    ),
  );

describe('ftm-json', () => {
  const version = readAlone('entities.ftm.json', bytes(FTM_LINES));
  const [mira, works] = version?.entries ?? [];

  it('passes entities on as they are published', () => {
    expect(version).toMatchObject({ list: 'xx_harbour', publishedOn: null });
    expect(version?.entities?.map(({ id }) => id)).toEqual([
      'xx-mira',
      'xx-works',
      'xx-branch',
      'xx-own',
      'xx-own2',
      'xx-s1',
      'xx-s2',
    ]);
    expect(version?.entities?.[0]).toEqual({
      id: 'xx-mira',
      caption: 'Mira HARLOW',
      schema: 'Person',
      properties: {
        alias: ['Мира Харлоу'],
        birthDate: ['1961-05-03'],
        name: ['Mira HARLOW', 'Míra Harlow'],
        programId: ['XX-1'],
        topics: ['sanction'],
        weakAlias: ['Captain'],
      },
      datasets: ['xx_harbour'],
      referents: ['old-mira'],
      target: true,
      firstSeen: '2024-01-02T03:04:05',
      lastSeen: '2026-09-02T00:00:00',
      lastChange: '2025-01-01T00:00:00',
    });
    expect(version === undefined ? 0 : entitiesOf(version).length).toBe(7);
  });

  it('makes entries of targets, with what edges say of them', () => {
    expect(version?.entries.map(({ id }) => id)).toEqual(['xx-mira', 'xx-works']);
    expect(mira).toMatchObject({
      schema: 'Person',
      names: [
        { value: 'Mira HARLOW', kind: 'primary' },
        { value: 'Míra Harlow', kind: 'alias' },
        { value: 'Мира Харлоу', kind: 'alias' },
        { value: 'Captain', kind: 'weak' },
      ],
      programmes: ['Harbour', 'XX-1'],
      listedOn: '2024-05-06',
      links: [
        {
          kind: 'owns',
          name: 'xx-works?',
          entry: 'xx-works',
          share: { min: 51, max: 60 },
          from: '2020-01-01',
          words: 'shareholder',
        },
      ],
      record: `${FTM_PERSON}\n${FTM_EDGES[2] ?? ''}`,
    });
    expect(works).toMatchObject({ listedOn: '2023-01-01', delistedOn: '2024-01-01' });
    expect(works?.links.map(({ kind, name, share }) => [kind, name, share])).toEqual([
      ['ownedBy', 'Mira HARLOW', { min: 51, max: 60 }],
      ['owns', 'xx-branch?', undefined],
    ]);
  });

  it('keeps properties that the model does not have as notes, aloud', () => {
    expect(works?.properties['notes']).toEqual(['mood: glad']);
    expect(version === undefined ? [] : codes(version)).toEqual(['lists.unknown-property']);
  });

  it('takes nested entities apart', () => {
    const nested = readAlone('targets.nested.json', bytes(FTM_NESTED));
    const byId = new Map(nested?.entities?.map((entity) => [entity.id, entity]));
    expect([...byId.keys()].sort()).toEqual(['xx-mira', 'xx-own', 'xx-s1', 'xx-works']);
    expect(byId.get('xx-s1')?.properties['entity']).toEqual(['xx-mira']);
    expect(byId.get('xx-own')?.properties).toMatchObject({ owner: ['xx-mira'], asset: ['xx-works'] });
    expect(byId.get('xx-mira')?.properties).not.toHaveProperty('sanctions');
    expect(nested?.entries.find(({ id }) => id === 'xx-works')?.links[0]).toMatchObject({ kind: 'ownedBy' });
    // The company stands on a line of its own as well, and once nested.
    expect(nested === undefined ? [] : codes(nested)).not.toContain('lists.duplicate-entry');
  });

  it.each([
    ['a line that is no JSON', `${FTM_LINES}{"id": \n`, 'lists.bad-row'],
    ['a line that is no entity', `${FTM_LINES}[1]\n`, 'lists.bad-row'],
    ['an entity without an id', `${FTM_LINES}${FTM_PERSON.replace('xx-mira', '')}\n`, 'lists.bad-row'],
    [
      'an unknown schema',
      `${FTM_LINES}${FTM_PERSON.replaceAll('Person', 'Pirate')}\n`,
      'lists.unknown-schema',
    ],
    [
      'a schema nothing is of',
      `${FTM_LINES}${FTM_PERSON.replaceAll('Person', 'Interval')}\n`,
      'lists.unknown-schema',
    ],
    [
      'a schema of all objects',
      `${FTM_LINES}${FTM_PERSON.replaceAll('Person', 'constructor')}\n`,
      'lists.unknown-schema',
    ],
    ['an id twice', `${FTM_LINES}${FTM_PERSON}\n`, 'lists.duplicate-entry'],
    [
      'an absurdly long value',
      `${FTM_LINES}${FTM_PERSON.replace('xx-mira', 'y').replace('Captain', 'x'.repeat(300_000))}`,
      'lists.too-large',
    ],
    [
      'an object where none can be',
      `${FTM_LINES}${FTM_PERSON.replace('xx-mira', 'y').replace('"Captain"', '{}')}`,
      'lists.bad-row',
    ],
  ])('has an issue for %s, and reads the rest', (_why, text, code) => {
    const found = readAlone('entities.ftm.json', bytes(text));
    expect(found === undefined ? [] : codes(found)).toContain(code);
    expect(found?.entries.length).toBeGreaterThanOrEqual(2);
  });

  it.each([
    ['other JSON', '{"id":"1","name":"Mira"}\n'],
    ['a list', '[{"id":"1","schema":"Person","properties":{}}]'],
    ['a delta', `{"op":"ADD","entity":${FTM_PERSON}}\n`],
    ['an unknown schema', FTM_PERSON.replaceAll('Person', 'Pirate')],
  ])('is not %s', (_why, text) => expect(readAlone('x.json', bytes(text))).toBeUndefined());

  it('is recognised by a first line that is longer than a head', () => {
    const long = FTM_PERSON.replace('Captain', 'x'.repeat(9000));
    expect(readAlone('lists/harbour/entities.ftm.json', bytes(long))?.list).toBe('harbour');
    expect(readAlone('xx_harbour.ftm.json', bytes(long))?.list).toBe('xx_harbour');
  });
});

describe('lines', () => {
  it('are never held whole where they are absurdly long', () => {
    const issues = new ListIssues();
    const file = partFile(`\uFEFFone\n${'x'.repeat(5000)}\n\n  two  `, 7);
    expect([...ftmLines(file, issues, 100)]).toEqual([
      { line: 1, text: 'one' },
      { line: 4, text: 'two' },
    ]);
    expect(issues.finish(null).map(({ code }) => code)).toEqual(['lists.too-large']);
  });

  it('are the same however the file comes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' })),
        fc.integer({ min: 1, max: 9 }),
        (parts, size) => {
          const text = parts.join('\n');
          const whole = [...ftmLines(partFile(text), new ListIssues())];
          expect([...ftmLines(partFile(text, size), new ListIssues())]).toEqual(whole);
        },
      ),
    );
  });
});

describe('descriptions of datasets', () => {
  const sha1 = createHash('sha1').update(FTM_LINES).digest('hex');
  const index = JSON.stringify({
    name: 'xx_harbour',
    title: 'The harbour list',
    version: '20260902101112-abc',
    updated_at: '2026-09-02T10:11:12',
    delta_url: 'https://lists.example/delta.json',
    publisher: { name: 'Harbour office' },
    resources: [
      { name: 'entities.ftm.json', url: 'https://lists.example/entities.ftm.json', checksum: sha1 },
    ],
  });
  const read = (text: string) => {
    const issues = new ListIssues();
    return { catalog: readCatalog(text, 'x', issues), codes: issues.finish(null).map(({ code }) => code) };
  };

  it('are read as JSON', () => {
    expect(read(index)).toEqual({
      catalog: {
        datasets: [
          {
            name: 'xx_harbour',
            title: 'The harbour list',
            publisher: 'Harbour office',
            version: '20260902101112-abc',
            updatedAt: '2026-09-02T10:11:12',
            path: undefined,
            url: 'https://lists.example/entities.ftm.json',
            deltaUrl: 'https://lists.example/delta.json',
            checksum: sha1,
            members: [],
          },
        ],
        catalogs: [],
      },
      codes: [],
    });
  });

  it('are read as YAML', () => {
    const { catalog } = read(
      'catalogs:\n  - url: https://lists.example/index.json\n    scope: all\ndatasets:\n  - name: one\n    path: data/one.json\n    version: 20260902\n  - name: both\n    datasets: [one]\n',
    );
    expect(catalog.catalogs).toEqual([
      { url: 'https://lists.example/index.json', scopes: ['all'], resource: 'entities.ftm.json' },
    ]);
    expect(catalog.datasets).toMatchObject([
      { name: 'one', title: 'one', path: 'data/one.json', version: '20260902' },
      { name: 'both', members: ['one'] },
    ]);
  });

  it.each([
    ['broken text', '{"datasets": ['],
    ['nothing', '{}'],
    ['a bad name', '{"datasets": [{"name": "../x"}, {"name": "y"}]}'],
    ['a name twice', '{"datasets": [{"name": "y"}, {"name": "y"}]}'],
    ['a bomb of aliases', `a: &a [x]\n${Array.from({ length: 40 }, () => 'b: [*a]').join('\n')}`],
    ['a list', '[]'],
  ])('have an issue for %s', (_why, text) => expect(read(text).codes).toContain('lists.bad-manifest'));

  it('give the dataset its name, title, version and day', () => {
    const [version, more] = readFolder({ 'a/entities.ftm.json': FTM_LINES, 'a/index.json': index });
    expect(more).toBeUndefined();
    expect(version).toMatchObject({
      list: 'xx_harbour',
      title: 'The harbour list',
      version: '20260902101112-abc',
      publishedOn: '2026-09-02',
    });
    expect(version?.files).toHaveLength(2);
  });

  it('are known by their name where their head does not show what they are', () => {
    const long = JSON.stringify({ summary: 'x'.repeat(6000), ...(JSON.parse(index) as object) });
    const [version] = readFolder({ 'a/entities.ftm.json': FTM_LINES, 'a/index.json': long });
    expect(version?.version).toBe('20260902101112-abc');
  });

  it('speak of files below their folder', () => {
    const manifest =
      'datasets:\n  - name: one\n    path: data/first.json\n  - name: two\n    path: data/second.json\n';
    const found = readFolder({
      'm/manifest.yml': manifest,
      'm/data/first.json': FTM_LINES,
      'm/data/second.json': `${FTM_WORKS}\n`,
      'other.json': `${FTM_PERSON}\n`,
    });
    expect(found.map(({ list }) => list)).toEqual(['one', 'two', 'xx_harbour']);
    // The dataset by its name in the manifest is among those of its entities.
    expect(found[0]?.entities?.[0]?.datasets).toEqual(['one', 'xx_harbour']);
  });

  it('keep a file from being read that is another than the one described', () => {
    const [version] = readFolder({ 'entities.ftm.json': `${FTM_LINES}${FTM_PERSON}`, 'index.json': index });
    expect(version === undefined ? [] : codes(version)).toEqual([
      'lists.checksum-differs',
      'lists.no-entries',
    ]);
    expect(version?.entries).toEqual([]);
  });

  it('alone are no list', () => {
    expect(readFolder({ 'index.json': index })).toEqual([]);
    expect(readFolder({ 'index.json': '{"a": 1}' })).toEqual([]);
  });
});

describe('deltas', () => {
  const index = readDeltaIndex(
    '{"versions": {"20260103-c": "https://x/3", "20260101-a": "https://x/1", "20260102-b": "https://x/2"}}',
    'delta.json',
    new ListIssues(),
  );

  it.each([
    ['20260101-a', '20260103-c', ['20260102-b', '20260103-c']],
    ['20260102-b', '20260103-c', ['20260103-c']],
    ['20260103-c', '20260103-c', []],
    ['20260104-d', '20260103-c', []],
    ['20251231-z', '20260103-c', undefined],
    ['20260101-a', '20260105-e', undefined],
  ])('from %s to %s', (held, wanted, expected) => {
    expect(deltasBetween(index, held, wanted)?.map(({ version }) => version)).toEqual(expected);
  });

  it.each(['{', '[]', '{"versions": []}'])('have an issue for the index %s', (text) => {
    const issues = new ListIssues();
    expect(readDeltaIndex(text, 'x', issues)).toEqual([]);
    expect(issues.finish(null)).toHaveLength(1);
  });

  it('are read as changes', () => {
    const issues = new ListIssues();
    const text = [
      `{"op":"ADD","entity":${FTM_PERSON}}`,
      `{"op":"MOD","entity":${FTM_EDGES[0] ?? ''}}`,
      '{"op":"DEL","entity":{"id":"xx-works"}}',
      '{"op":"DEL"}',
      '{"op":"MOVE","entity":{"id":"x"}}',
      'null',
    ].join('\n');
    const changes = readEntityDelta('xx_harbour', partFile(text), issues);
    expect(changes).toMatchObject([
      { op: 'ADD', entity: { id: 'xx-mira' } },
      { op: 'MOD', entity: { id: 'xx-own' } },
      { op: 'DEL', id: 'xx-works', dataset: 'xx_harbour' },
    ]);
    expect(issues.finish(null).map(({ code }) => code)).toEqual([
      'lists.bad-row',
      'lists.bad-row',
      'lists.bad-row',
    ]);
  });
});
