import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { defaultModel, Model } from '@opensanctions/followthemoney';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { read } from './fixture/sample-files.ts';
import { type ListPart, readList, recogniseLists } from './index.ts';

describe('junk', () => {
  it('never throws', () => {
    const part = fc.constantFrom<ListPart>('primary', 'aliases', 'addresses', 'comments');
    const noise = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '1', '-0- ', '\u001A', '<', '>', 'A') }),
    );
    fc.assert(
      fc.property(part, noise, noise, (other, primary, text) => {
        expect(read('us_ofac_sdn', { primary, [other]: text }).list).toBe('us_ofac_sdn');
        expect(read('un_sc', { xml: text }).list).toBe('un_sc');
      }),
    );
  });
});

const SHARED = new URL('../../../../../shared/data/lists/', import.meta.url);

describe.skipIf(!existsSync(SHARED))('the published lists', () => {
  const folder = (name: string) => {
    const files = readdirSync(new URL(name, SHARED)).map((file) => ({
      path: `${name}${file}`,
      bytes: readFileSync(new URL(name + file, SHARED)),
    }));
    const sets = recogniseLists(
      files.map(({ path, bytes: all }) => ({ path, size: all.length, head: all.subarray(0, 4096) })),
    );
    return { sets, versions: sets.map((set) => readList(set, files)) };
  };
  let sdn: ReturnType<typeof folder>;
  let cons: ReturnType<typeof folder>;
  let un: ReturnType<typeof folder>;
  beforeAll(() => {
    sdn = folder('us_ofac_sdn/');
    cons = folder('us_ofac_cons/');
    un = folder('un_sc/');
  });

  it('are recognised, and nothing else is', () => {
    expect([sdn, cons, un].map(({ sets }) => sets.map(({ list, files }) => [list, files.length]))).toEqual([
      [['us_ofac_sdn', 4]],
      [['us_ofac_cons', 4]],
      [['un_sc', 1]],
    ]);
  });

  it('have the entries they are said to have', () => {
    const [list] = sdn.versions;
    expect(list?.entries).toHaveLength(14_965);
    const kinds = (schema: string) => list?.entries.filter((entry) => entry.schema === schema).length;
    expect([kinds('Person'), kinds('Vessel'), kinds('Airplane')]).toEqual([6854, 851, 376]);
    const links = list?.entries.flatMap((entry) => entry.links) ?? [];
    expect(links.length).toBeGreaterThanOrEqual(6375);
    expect(links.filter(({ entry }) => entry !== undefined).length / links.length).toBeGreaterThan(0.99);
    expect(cons.versions[0]?.entries).toHaveLength(442);
    const entries = un.versions[0]?.entries ?? [];
    expect(entries.filter(({ schema }) => schema === 'Person')).toHaveLength(730);
    expect(entries.filter(({ schema }) => schema !== 'Person')).toHaveLength(273);
    expect(entries.every(({ listedOn }) => listedOn !== null)).toBe(true);
    expect(un.versions[0]?.publishedOn).toBe('2026-02-27');
  });

  it('lose no row without an issue', () => {
    const errors = [sdn, cons, un].flatMap(({ versions }) =>
      versions.flatMap(({ issues }) => issues.filter(({ severity }) => severity === 'error')),
    );
    expect(errors).toEqual([]);
    expect(sdn.versions[0]?.issues.map(({ code }) => code)).toEqual([
      'lists.orphan-rows',
      'lists.orphan-rows',
      'lists.orphan-rows',
      'lists.remarks-kept-as-notes',
    ]);
  });

  it('speak FollowTheMoney', () => {
    const model = new Model(defaultModel);
    // A wallet is an entity of its own there; here its address stands with its holder.
    const allowed = new Set(['publicKey', 'currency']);
    const unknown = new Set<string>();
    for (const { versions } of [sdn, cons, un])
      for (const { schema, properties } of versions.flatMap(({ entries }) => entries))
        for (const property of Object.keys(properties))
          if (!model.getSchema(schema).hasProperty(property) && !allowed.has(property))
            unknown.add(`${schema}.${property}`);
    expect([...unknown]).toEqual([]);
  });
});
