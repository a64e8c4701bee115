import { readFileSync } from 'node:fs';
import { defaultModel, Model } from '@opensanctions/followthemoney';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PUBLICATIONS } from '../data/lists/publications.ts';
import { LAYOUT_SAMPLES } from './fixture/layouts.ts';
import { bytes, readAlone } from './fixture/sample-files.ts';
import { quotesExactly } from '../model/index.ts';
import { entrySource, LIST_READERS, mayBeList, readList, recogniseLists } from './index.ts';

const DOCS = readFileSync(new URL('../../../../docs/lists.md', import.meta.url), 'utf8');
const samples = Object.entries(LAYOUT_SAMPLES);
const head = (path: string, all: Uint8Array) => ({ path, size: all.length, head: all.subarray(0, 4096) });

describe('the table of readers', () => {
  it('has each layout once, and its lists are described', () => {
    const layouts = LIST_READERS.map(({ layout }) => layout);
    expect(new Set(layouts).size).toBe(layouts.length);
    for (const { layout, lists, parts, extensions } of LIST_READERS) {
      expect(parts.length, layout).toBeGreaterThan(0);
      expect(extensions.every((name) => mayBeList(`a/b.${name.toUpperCase()}`))).toBe(true);
      for (const list of lists) expect(Object.keys(PUBLICATIONS)).toContain(list);
    }
  });

  it('documents every list and every layout', () => {
    const named = [...Object.keys(PUBLICATIONS), ...LIST_READERS.map(({ layout }) => layout)];
    expect(named.filter((name) => !DOCS.includes(`\`${name}\``))).toEqual([]);
  });

  it('can read every way in which a list can be had', () => {
    for (const [list, { downloads, expected, publisher, homepage, licence, country }] of Object.entries(
      PUBLICATIONS,
    )) {
      expect([list, publisher, homepage, licence, country].every((words) => words !== '')).toBe(true);
      expect(expected.min).toBeLessThan(expected.max);
      for (const { layout, files } of downloads) {
        const reader = LIST_READERS.find((other) => other.layout === layout);
        expect(reader?.lists, `${list} ${layout}`).toContain(list);
        expect(files[0]?.part, `${list} ${layout}`).toBe(reader?.parts[0]);
        for (const { url, part, name } of files) {
          expect(new URL(url).protocol).toBe('https:');
          expect(reader?.parts).toContain(part);
          expect(mayBeList(name)).toBe(true);
        }
      }
    }
  });

  it.each(['a.pdf', 'csv', 'a.docx', 'a.csv.bak', ''])('does not look into %s', (path) => {
    expect(mayBeList(path)).toBe(false);
  });
});

describe.each(samples)('%s', (layout, { path, text }) => {
  const all = bytes(text);

  it('is recognised by its first bytes, whatever its name', () => {
    const ending = path.slice(path.lastIndexOf('.'));
    expect(recogniseLists([head(`x/some${ending}`, all)])).toMatchObject([
      { layout, files: [{ path: `x/some${ending}` }] },
    ]);
  });

  it('is recognised behind a byte order mark', () => {
    expect(recogniseLists([head(path, bytes(`\uFEFF${text}`))])).toMatchObject([{ layout }]);
  });

  it('reads the same out of chunks', () => {
    const [set] = recogniseLists([head(path, all)]);
    if (set === undefined) throw new Error('no list');
    const whole = readList(set, [{ path, bytes: all }]);
    for (const size of [1000, 4097]) {
      const chunks = function* () {
        for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
      };
      expect(readList(set, [{ path, chunks }])).toEqual(whole);
    }
    expect(whole.entries.length).toBeGreaterThan(1);
    expect(whole.files[0]?.size).toBe(all.length);
  });

  it('keeps letters that are not of UTF-8, aloud', () => {
    const latin = Uint8Array.from(
      text
        .replaceAll(/[\u0080-\uFFFF]/gu, '?')
        .replaceAll('HARLOW', 'HÁRLOW')
        .replaceAll('Mira', 'Míra'),
      (letter) => letter.charCodeAt(0),
    );
    const version = readAlone(path, latin);
    expect(version?.issues.map(({ code }) => code)).toContain('lists.encoding-guessed');
    expect(version?.entries.flatMap(({ names }) => names.map(({ value }) => value)).join()).toMatch(
      /[ÁÍá]|í/u,
    );
  });

  it('speaks FollowTheMoney', () => {
    const model = new Model(defaultModel);
    // A wallet is an entity of its own there; here its address stands with its holder.
    const allowed = new Set(['publicKey', 'currency']);
    for (const { schema, properties } of readAlone(path, all)?.entries ?? [])
      for (const property of Object.keys(properties))
        expect(
          model.getSchema(schema).hasProperty(property) || allowed.has(property),
          `${schema}.${property}`,
        ).toBe(true);
  });

  it('gives every entry a number, a name, a programme, a topic and a record with its first name', () => {
    for (const { id, names, programmes, properties, record } of readAlone(path, all)?.entries ?? []) {
      expect(id).toMatch(/^[\w.-]+$/u);
      expect(names[0]?.kind).toBe('primary');
      expect(record.replaceAll('""', '"')).toContain(names[0]?.value);
      if (programmes.length === 0) expect(properties['program'] ?? names.length).toBeTruthy();
      expect(properties['topics']?.length).toBeGreaterThan(0);
    }
  });

  it('makes sources of its entries, which cite name, programme and day', () => {
    const version = readAlone(path, all);
    if (version === undefined) throw new Error('no list');
    for (const entry of version.entries) {
      const { document, extraction } = entrySource(version, entry, path);
      const [claim] = extraction.claims;
      expect(claim?.passages.every((passage) => quotesExactly(passage, document))).toBe(true);
      expect(extraction.mentions.length).toBeGreaterThan(0);
      expect(claim?.time?.earliest ?? null, entry.record).toBe(entry.listedOn);
      if (claim?.time)
        expect(claim.passages.some(({ quote }) => quote.includes(claim.time?.text ?? '?'))).toBe(true);
    }
  });

  it('never throws, whatever happened to the file', () => {
    const junk = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc
        .constantFrom('"', '<', '</', '\u001A', ',', '\t', '{', '-0-', ']]>', '&#0;', '&#xFFFFFFF;')
        .map(bytes),
    );
    fc.assert(
      fc.property(fc.nat(all.length), fc.nat(200), junk, (at, drop, put) => {
        const broken = Uint8Array.from([...all.subarray(0, at), ...put, ...all.subarray(at + drop)]);
        const [set] = recogniseLists([head(path, all)]);
        if (set === undefined) throw new Error('no list');
        const version = readList(set, [{ path, bytes: broken }]);
        expect(version.entries.length + version.issues.length).toBeGreaterThan(0);
        readAlone(path, broken);
      }),
      { numRuns: 60 },
    );
  });

  it('is never silent about a cut within a record', () => {
    const whole = readAlone(path, all);
    const complete = JSON.stringify(whole?.entries.at(-1));
    const step = Math.max(1, Math.floor(all.length / 150));
    for (let end = 600; end < all.length; end += step) {
      const version = readAlone(path, all.subarray(0, end));
      if (version === undefined || JSON.stringify(version.entries.at(-1)) === complete) continue;
      const told =
        version.issues.length > (whole?.issues.length ?? 0) ||
        version.issues.some(({ code }) => /broken|bad-row|no-end-mark|no-entries/u.test(code));
      const between = [all[end - 1], all[end]].some((byte) => byte === 0x0a || byte === 0x0d);
      if (!between) expect(told, `${layout} cut at ${end}`).toBe(true);
    }
  });
});
