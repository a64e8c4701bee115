import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultModel, Model } from '@opensanctions/followthemoney';
import { ftmTables } from '../../../../scripts/make-ftm-tables.mjs';
import {
  captionOf,
  isA,
  isMatchable,
  mayBeSame,
  propertiesOf,
  propertyOf,
  schemaNames,
  schemaOf,
} from './index.ts';

describe('the table', () => {
  it('is that of the published model', () => {
    const table = readFileSync(new URL('../data/ftm/schemata.ts', import.meta.url), 'utf8');
    expect(table === ftmTables(), 'stale: run "node scripts/make-ftm-tables.mjs"').toBe(true);
  });

  it('says what the model says of inheritance and properties', () => {
    const model = new Model(defaultModel);
    for (const name of schemaNames()) {
      const schema = model.getSchema(name);
      expect(
        propertiesOf(name).map((property) => property.name),
        name,
      ).toEqual(
        [...schema.getProperties().values()]
          .filter((property) => !property.stub)
          .map((property) => property.name)
          .sort(),
      );
      for (const other of schemaNames()) expect(isA(name, other), `${name} ${other}`).toBe(schema.isA(other));
    }
  });
});

describe('questions', () => {
  it.each([
    ['Company', 'Organization', true],
    ['Company', 'Asset', true],
    ['Person', 'LegalEntity', true],
    ['Person', 'Organization', false],
    ['LegalEntity', 'Person', false],
    ['Nonsense', 'Thing', false],
    ['constructor', 'Thing', false],
  ])('is %s a %s', (one, other, expected) => expect(isA(one, other)).toBe(expected));

  it.each([
    ['LegalEntity', 'Person', true],
    ['Company', 'LegalEntity', true],
    ['Person', 'Company', false],
    ['Person', 'Vessel', false],
  ])('may %s and %s be the same', (one, other, expected) => expect(mayBeSame(one, other)).toBe(expected));

  it('knows properties, ways back apart', () => {
    expect(propertyOf('Person', 'birthDate')?.type).toBe('date');
    expect(propertyOf('Person', 'name')?.schema).toBe('Thing');
    expect(propertyOf('Person', 'ownershipOwner')).toBeUndefined();
    expect(schemaOf('Person')?.all.get('ownershipOwner')?.range).toBe('Ownership');
    expect(propertyOf('Company', 'birthDate')).toBeUndefined();
    expect([isMatchable('Vessel'), isMatchable('Sanction'), isMatchable('nothing')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(captionOf('Person', { alias: ['B'], name: ['A'] })).toBe('A');
    expect(captionOf('Person', {})).toBeUndefined();
  });
});
