import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { FTM_LINES, FTM_PERSON, FTM_WORKS } from '../fixture/ftm.ts';
import { bytes, codes } from '../fixture/sample-files.ts';
import { ListIssues, readCatalog, readList, recogniseLists } from '../index.ts';

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
