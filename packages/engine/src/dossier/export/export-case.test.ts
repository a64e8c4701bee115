import type { CaseView } from '../case-view.ts';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkExport, exportCase, importCase } from '../index.ts';
import { emptyCase } from '../fixture/empty-case.ts';
import { harbourCase } from '../fixture/harbour-case.ts';
import { HOSTILE, hostileCase } from '../fixture/hostile.ts';
import { largeCase } from '../fixture/large-case.ts';
import { shuffledCase } from '../fixture/shuffled.ts';

const SCHEMA = new URL('../../../../contract/schema/waybill-case-1.schema.json', import.meta.url);
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(SCHEMA, 'utf8')) as object,
);
const exported = exportCase(harbourCase);
const text = JSON.stringify(exported);

/** Any tree of JSON, to be broken. */
type Tree = { [key: string]: Tree } & Tree[] & string & number & null;
type Mutation = (json: Tree) => void;

/** A list with its first record twice. */
function repeatFirst(json: Tree, key: string): void {
  const list = json[key] as unknown as unknown[];
  list.push(list[0]);
}

/** What a reader would find after someone changed the file by hand. */
function after(change: Mutation): readonly { readonly code: string; readonly message: string }[] {
  const copy = JSON.parse(text) as Tree;
  change(copy);
  return checkExport(copy);
}

const set = (target: unknown, key: string | number, value: unknown): void => {
  (target as Record<string | number, unknown>)[key] = value;
};
const first = (json: Tree, list: string, has: string): Tree =>
  (json[list] as Tree[]).find((item) => {
    const value: unknown = item[has];
    return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined;
  }) as Tree;

const MUTATIONS: readonly [string, Mutation, string][] = [
  ['another format', (json) => set(json, 'format', 'waybill-case/2'), 'dossier.export-format'],
  ['no format', (json) => set(json, 'format', undefined), 'dossier.export-format'],
  ['an unknown key', (json) => set(json, 'extra', 1), 'dossier.export-shape'],
  ['a missing list', (json) => set(json, 'claims', undefined), 'dossier.export-shape'],
  ['an empty string for unknown', (json) => set(json['sources']?.[0], 'issuer', ''), 'dossier.export-shape'],
  ['a hash that is none', (json) => set(json['sources']?.[0], 'sha256', 'abc'), 'dossier.export-shape'],
  ['a claim without a passage', (json) => set(json['claims']?.[0], 'passages', []), 'dossier.export-shape'],
  ['a claim nobody says', (json) => set(json['claims']?.[0], 'attribution', []), 'dossier.export-shape'],
  ['an event without claims', (json) => set(json['events']?.[0], 'claims', []), 'dossier.export-shape'],
  ['an edge without claims', (json) => set(json['edges']?.[0], 'claims', []), 'dossier.export-shape'],
  ['a route of one party', (json) => set(json['routes']?.[0], 'parties', ['x']), 'dossier.export-shape'],
  [
    'a score above 1',
    (json) => set(first(json, 'parties', 'listings')['listings']?.[0], 'score', 2),
    'dossier.export-shape',
  ],
  [
    'a changed quote',
    (json) => set(json['claims']?.[0]?.['passages']?.[0], 'quote', 'made up'),
    'dossier.quote-mismatch',
  ],
  [
    'moved offsets',
    (json) => set(json['claims']?.[0]?.['passages']?.[0], 'start', 1),
    'dossier.quote-mismatch',
  ],
  ['a changed text', (json) => set(json['documents']?.[0], 'text', 'nothing'), 'dossier.quote-mismatch'],
  [
    'a changed mention',
    (json) => set(first(json, 'parties', 'mentions')['mentions']?.[0], 'quote', 'made up'),
    'dossier.quote-mismatch',
  ],
  [
    'a passage past the end',
    (json) => set(json['claims']?.[0]?.['passages']?.[0], 'end', 1e6),
    'dossier.quote-mismatch',
  ],
  [
    'a passage without its document',
    (json) => set(json['claims']?.[0]?.['passages']?.[0], 'document', 'doc-x'),
    'dossier.dangling-reference',
  ],
  [
    'a mention without its document',
    (json) => set(first(json, 'parties', 'mentions')['mentions']?.[0], 'document', 'doc-x'),
    'dossier.dangling-reference',
  ],
  [
    'a document without its source',
    (json) => set(json['documents']?.[0], 'source', 'src-x'),
    'dossier.dangling-reference',
  ],
  [
    'a child without its parent',
    (json) => set(json['sources']?.[0], 'parent', 'src-x'),
    'dossier.dangling-reference',
  ],
  [
    'a role without its party',
    (json) => set(json['claims']?.[0], 'roles', { goods: ['pty-x'] }),
    'dossier.dangling-reference',
  ],
  [
    'a place without its party',
    (json) => set(json['claims']?.[0], 'places', ['pty-x']),
    'dossier.dangling-reference',
  ],
  [
    'a speaker without its party',
    (json) => set(json['claims']?.[0]?.['attribution']?.[0], 'speaker', 'pty-x'),
    'dossier.dangling-reference',
  ],
  [
    'an event without its claim',
    (json) => set(json['events']?.[0], 'claims', ['clm-x']),
    'dossier.dangling-reference',
  ],
  [
    'an event without its party',
    (json) => set(json['events']?.[0], 'roles', { goods: ['pty-x'] }),
    'dossier.dangling-reference',
  ],
  [
    'an event without its place',
    (json) => set(json['events']?.[0], 'places', ['pty-x']),
    'dossier.dangling-reference',
  ],
  [
    'an event of no origin',
    (json) => set(json['events']?.[0], 'originGroups', ['org-x']),
    'dossier.dangling-reference',
  ],
  ['an edge from nowhere', (json) => set(json['edges']?.[0], 'from', 'pty-x'), 'dossier.dangling-reference'],
  ['an edge to nowhere', (json) => set(json['edges']?.[0], 'to', 'pty-x'), 'dossier.dangling-reference'],
  [
    'an edge without its event',
    (json) => set(json['edges']?.[0], 'events', ['evt-x']),
    'dossier.dangling-reference',
  ],
  [
    'an edge without its claim',
    (json) => set(json['edges']?.[0], 'claims', ['clm-x']),
    'dossier.dangling-reference',
  ],
  [
    'a route without its party',
    (json) => set(json['routes']?.[0]?.['parties'], 0, 'pty-x'),
    'dossier.dangling-reference',
  ],
  [
    'a route without its event',
    (json) => set(json['routes']?.[0], 'events', ['evt-x']),
    'dossier.dangling-reference',
  ],
  [
    'a route without its listed party',
    (json) => set(json['routes']?.[0], 'listed', ['pty-x']),
    'dossier.dangling-reference',
  ],
  [
    'a reconciliation without its event',
    (json) => set(json['reconciliations']?.[0], 'events', ['evt-x']),
    'dossier.dangling-reference',
  ],
  [
    'a reconciliation without its document',
    (json) => set(json['reconciliations']?.[0], 'documents', ['doc-x']),
    'dossier.dangling-reference',
  ],
  ['two sources of one id', (json) => repeatFirst(json, 'sources'), 'dossier.duplicate-id'],
  ['two documents of one id', (json) => repeatFirst(json, 'documents'), 'dossier.duplicate-id'],
  ['two parties of one id', (json) => repeatFirst(json, 'parties'), 'dossier.duplicate-id'],
  ['two claims of one id', (json) => repeatFirst(json, 'claims'), 'dossier.duplicate-id'],
  ['two events of one id', (json) => repeatFirst(json, 'events'), 'dossier.duplicate-id'],
  ['two reconciliations of one id', (json) => repeatFirst(json, 'reconciliations'), 'dossier.duplicate-id'],
  [
    'a page outside its text',
    (json) => set(first(json, 'documents', 'pages')['pages']?.[0], 'end', 1e6),
    'dossier.page-outside',
  ],
  [
    'corroboration by one origin',
    (json) => {
      const event = (json['events'] as Tree[]).find((item) => (item['support'] as string) === 'corroborated');
      set(event, 'originGroups', [event?.['originGroups']?.[0]]);
    },
    'dossier.support-mismatch',
  ],
];

describe('the case export', () => {
  it.each<readonly [string, CaseView]>([
    ['the harbour case', harbourCase],
    ['an empty case', emptyCase],
    ['a large case', largeCase(60)],
    ...HOSTILE.map(
      (words) => [`hostile words ${JSON.stringify(words)}`, hostileCase(harbourCase, words)] as const,
    ),
  ])('validates against the published schema and its own check: %s', (_, view) => {
    const json: unknown = JSON.parse(JSON.stringify(exportCase(view)));
    expect(validate(json), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(checkExport(json)).toEqual([]);
  });

  it('comes back as it went', () => {
    const { value, issues } = importCase(JSON.parse(text));
    expect(issues).toEqual([]);
    expect(JSON.stringify(value)).toBe(text);
  });

  it('does not depend on the order of the view', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(JSON.stringify(exportCase(shuffledCase(harbourCase, seed))) === text).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('holds no empty string', () => {
    expect(text).not.toContain('""');
  });

  it.each(MUTATIONS)('finds %s', (_, change, code) => {
    const issues = after(change);
    expect(issues.map((issue) => issue.code)).toContain(code);
    for (const { message } of issues) expect(message).toMatch(/[.;] |\.$/);
  });

  it.each([null, 1, 'text', [], {}, { format: 1 }])('refuses %j calmly', (junk) => {
    const { value, issues } = importCase(junk);
    expect(value).toBeNull();
    expect(issues.length).toBeGreaterThan(0);
  });

  it('takes any JSON without throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(exported)), (value, key) => {
        const copy = { ...(JSON.parse(text) as Record<string, unknown>), [key]: value };
        expect(Array.isArray(checkExport(copy))).toBe(true);
      }),
    );
  });
});
