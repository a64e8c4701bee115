import { describe, expect, it } from 'vitest';
import { FTM_EDGES, FTM_LINES, FTM_NESTED, FTM_PERSON } from '../fixture/ftm.ts';
import { bytes, codes, readAlone } from '../fixture/sample-files.ts';
import { entitiesOf } from '../index.ts';

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
