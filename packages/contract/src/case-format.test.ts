import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseJsonSchema } from './json-schema.ts';

const doc = readFileSync(new URL('../../../docs/case-format.md', import.meta.url), 'utf8');

interface Node {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly enum?: readonly string[];
  readonly propertyNames?: Node;
}

/** The text under a heading, up to the next of its level. */
function section(title: string): string {
  const [, rest = ''] = doc.split(`\n## ${title}\n`);
  return rest.split('\n## ')[0] ?? '';
}

/** Field names and enum values of a definition that may stand in its section; nested objects are told in their own row. */
function namesIn(node: Node): string[] {
  return [
    ...Object.entries(node.properties ?? {}).flatMap(([name, inner]) => [name, ...namesIn(inner)]),
    ...(node.items ? namesIn(node.items) : []),
    ...(node.anyOf ?? []).flatMap(namesIn),
    ...(node.propertyNames ? namesIn(node.propertyNames) : []),
    ...(node.enum ?? []),
  ];
}

const schema = caseJsonSchema() as unknown as Node & { readonly $defs: Readonly<Record<string, Node>> };
const parts: readonly [string, Node][] = [
  ['Case (top level)', { properties: schema.properties ?? {} }],
  ...Object.entries(schema.$defs),
];

describe('docs/case-format.md', () => {
  it.each(parts)('tells every field of %s', (title, node) => {
    const text = section(title);
    expect(text, `no section ${title}`).not.toBe('');
    // Events and proposals share the words of these fields with claims.
    const shared = new Set(
      title === 'Event' || title === 'Proposal'
        ? ['kind', 'phase', 'polarity', 'modality'].flatMap((name) => namesIn(node.properties?.[name] ?? {}))
        : [],
    );
    for (const name of namesIn(node)) {
      if (shared.has(name) && !(name in (node.properties ?? {}))) continue;
      expect(
        new RegExp(`\`${name}\\*?\``).test(title === 'Claim' ? text + section('Roles') : text),
        `${title}.${name}`,
      ).toBe(true);
    }
  });

  it.each(parts)('tells no field that %s does not have', (title, node) => {
    const rows = [...section(title).matchAll(/^\| `([A-Za-z0-9]+)` \|/gm)].map(([, name]) => name ?? '');
    const fields = new Set(Object.keys(node.properties ?? {}));
    for (const row of rows) if (title !== 'Roles') expect(fields.has(row), `${title}.${row}`).toBe(true);
  });
});
