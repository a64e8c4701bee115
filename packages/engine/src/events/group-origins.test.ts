import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OriginGroup } from '../model/index.ts';
import { makeClaim, makeDocument, makeSource, type SourceRow } from './fixture/story.ts';
import { groupOrigins } from './group-origins.ts';

const original =
  'Crates of engines left the port of Koper in March, according to shipping papers. A clerk of the trading house ' +
  'Orlan said the buyer had paid in advance and asked that no marks be left on the wood. The harbour office keeps a ' +
  'register of such loads, and the register shows nine of them between January and May. Two drivers remembered the ' +
  'load because the crane had to be changed for it. The owner of the yard, who has rented it since the spring, ' +
  'did not answer questions sent to him. A spokesman of the customs service said that it was looking into the matter.';
const cut = `KOPER (Gulf Wire) ${original.slice(0, 330)} Further details were not given.`;
const independent =
  'Our own visit to the yard found nine crates with the marks burnt off. The crane driver, who asked not to be named, ' +
  'showed pictures of the load on his telephone. He said that the buyer came twice. Nobody at the trading house wished ' +
  'to speak. The register of the harbour office, which anybody may read, has an entry for each of the loads that spring. ' +
  'The customs service wrote that its inquiry goes on and that it would say no more before the summer.';

const group = (
  rows: readonly SourceRow[],
  texts: Readonly<Record<string, string>> = {},
  claims: Parameters<typeof makeClaim>[0][] = [],
): OriginGroup[] =>
  groupOrigins({
    sources: rows.map(makeSource),
    documents: Object.entries(texts).map(([path, text]) => makeDocument(path, text)),
    ...(claims.length === 0 ? {} : { claims: claims.map(makeClaim) }),
  });

describe('groupOrigins', () => {
  it('counts a shortened wire copy with its original and says which is the older', () => {
    const groups = group(
      [
        { path: 'original.html', published: '2025-03-03' },
        { path: 'copy.txt', published: '2025-03-04' },
        { path: 'own.md', published: '2025-03-10' },
      ],
      { 'original.html': original, 'copy.txt': cut, 'own.md': independent },
    );
    expect(groups).toHaveLength(2);
    const why = groups.flatMap((one) => one.why).join();
    expect(why).toContain(
      'of the shorter text stands in the longer one; original.html is the older (2025-03-03)',
    );
  });

  it('says so where the dates do not tell which copy is the older', () => {
    const [only] = group([{ path: 'a.txt', published: '2025-03-03' }, { path: 'b.txt' }], {
      'a.txt': original,
      'b.txt': original,
    });
    expect(only?.why.join()).toContain('which is the older is not known, b.txt gives no date');
  });

  it.each<[string, SourceRow[], Record<string, string>, number]>([
    [
      'two invoices from one template are two origins',
      [
        { path: '1.pdf', genre: 'invoice' },
        { path: '2.pdf', genre: 'invoice' },
      ],
      { '1.pdf': `${original} Invoice 17`, '2.pdf': `${original} Invoice 18` },
      2,
    ],
    [
      'the same invoice filed twice is one',
      [
        { path: '1.pdf', genre: 'invoice' },
        { path: '2.pdf', genre: 'invoice' },
      ],
      { '1.pdf': original, '2.pdf': original },
      1,
    ],
    [
      'short texts say nothing',
      [{ path: 'a.txt' }, { path: 'b.txt' }],
      { 'a.txt': 'see attached', 'b.txt': 'see attached' },
      2,
    ],
    [
      'the manifest may say so',
      [
        { path: 'a.txt', origin: 'x' },
        { path: 'b.txt', origin: 'x' },
        { path: 'c.txt', origin: 'y' },
      ],
      {},
      2,
    ],
    [
      'a mail and an attachment of the same issuer are one',
      [
        { path: 'm.eml', genre: 'e-mail', issuer: 'Orlan Trade' },
        { path: 'm.eml!i.pdf', genre: 'invoice', issuer: 'ORLAN TRADE', parent: 'm.eml' },
      ],
      {},
      1,
    ],
    [
      'a forwarded paper of another issuer is its own',
      [
        { path: 'm.eml', genre: 'e-mail', issuer: 'Orlan Trade' },
        { path: 'm.eml!i.pdf', genre: 'bank statement', issuer: 'Adria Bank', parent: 'm.eml' },
      ],
      {},
      2,
    ],
    [
      'an archive encloses nothing in the sense of a letter',
      [
        { path: 'a.zip', genre: 'other' },
        { path: 'a.zip!i.pdf', genre: 'invoice', parent: 'a.zip' },
      ],
      {},
      2,
    ],
    [
      'a story after an outlet whose story is here',
      [
        { path: 'a.txt', issuer: 'Gulf Wire Agency', published: '2025-03-01' },
        { path: 'b.txt', derivedFrom: 'Gulf Wire', published: '2025-03-02' },
      ],
      {},
      1,
    ],
    [
      'what appeared later is not where it came from',
      [
        { path: 'a.txt', issuer: 'Gulf Wire', published: '2025-04-01' },
        { path: 'b.txt', derivedFrom: 'Gulf Wire', published: '2025-03-02' },
      ],
      {},
      2,
    ],
    [
      'an outlet that is not in the case joins nothing here',
      [{ path: 'a.txt', derivedFrom: 'Gulf Wire' }, { path: 'b.txt' }],
      {},
      2,
    ],
  ])('%s', (_why, rows, texts, expected) => {
    expect(group(rows, texts)).toHaveLength(expected);
  });

  it('derives only where the two stories share a party', () => {
    const rows: SourceRow[] = [
      { path: 'a.txt', issuer: 'Gulf Wire' },
      { path: 'b.txt', derivedFrom: 'Gulf Wire' },
    ];
    const told = (source: string, supplier: string) => ({ source, roles: { supplier } });
    expect(group(rows, {}, [told('a.txt', 'Orlan'), told('b.txt', 'Orlan')])).toHaveLength(1);
    expect(group(rows, {}, [told('a.txt', 'Orlan'), told('b.txt', 'Besk')])).toHaveLength(2);
  });

  it('joins a hundred copies into one', () => {
    const paths = Array.from({ length: 100 }, (_, at) => `${at}.txt`);
    const texts = Object.fromEntries(paths.map((path, at) => [path, `${original} Printed in town ${at}.`]));
    expect(
      group(
        paths.map((path) => ({ path })),
        texts,
      ),
    ).toHaveLength(1);
  });

  it('holds every source once and does not mind the order', () => {
    const rows: SourceRow[] = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ path: `${name}.txt` }));
    const text = fc.constantFrom(original, cut, independent, 'short');
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 5, maxLength: 5 }),
        fc.shuffledSubarray(rows, { minLength: 5 }),
        (texts, order) => {
          const filed = Object.fromEntries(rows.map((row, at) => [row.path, texts[at] ?? '']));
          const groups = group(order, filed);
          expect(groups).toEqual(group(rows, filed));
          expect(groups.flatMap((one) => one.sources).sort()).toEqual(
            rows.map((row) => makeSource(row).id).sort(),
          );
          for (const one of groups) expect(one.why).toHaveLength(one.sources.length - 1);
        },
      ),
    );
  });
});
