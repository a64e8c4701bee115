/** Makes `data/ftm/schemata.ts` out of the published FollowTheMoney model: `node scripts/make-ftm-tables.mjs`. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(import.meta.dirname, '..');
const TARGET = join(ROOT, 'packages/engine/src/data/ftm/schemata.ts');

/** The text of the table. */
export function ftmTables() {
  const load = createRequire(join(ROOT, 'packages/engine/package.json'));
  const { defaultModel } = load('@opensanctions/followthemoney');
  const { version } = load('@opensanctions/followthemoney/package.json');
  const rows = Object.keys(defaultModel.schemata)
    .sort()
    .map((name) => {
      const schema = defaultModel.schemata[name];
      const row = {
        label: schema.label,
        plural: schema.plural,
        extends: schema.extends ?? [],
        ...(schema.abstract ? { abstract: true } : {}),
        ...(schema.matchable ? { matchable: true } : {}),
        ...(schema.description ? { description: schema.description.replace(/\s+/g, ' ').trim() } : {}),
        caption: schema.caption ?? [],
        featured: schema.featured ?? [],
        ...(schema.edge
          ? {
              edge: {
                source: schema.edge.source,
                target: schema.edge.target,
                directed: schema.edge.directed ?? false,
                label: schema.edge.label ?? '',
              },
            }
          : {}),
        properties: Object.fromEntries(
          Object.keys(schema.properties)
            .sort()
            .map((key) => {
              const { label, type, range, reverse, stub, matchable, description } = schema.properties[key];
              return [
                key,
                {
                  label,
                  type,
                  ...(range ? { range } : {}),
                  ...(reverse ? { reverse: typeof reverse === 'string' ? reverse : reverse.name } : {}),
                  ...(stub ? { stub: true } : {}),
                  ...(matchable ? { matchable: true } : {}),
                  ...(description ? { description: description.replace(/\s+/g, ' ').trim() } : {}),
                },
              ];
            }),
        ),
      };
      return `  ${name}: ${JSON.stringify(row)},`;
    });
  const topics = Object.entries(defaultModel.types.topic.values).map(
    ([code, label]) => `  ${JSON.stringify(code)}: ${JSON.stringify(label)},`,
  );
  const countries = Object.entries(defaultModel.types.country.values).map(
    ([code, label]) => `  ${JSON.stringify(code)}: ${JSON.stringify(label)},`,
  );
  return [
    '/**',
    ` * The FollowTheMoney model ${version} as a table: schemata with their own properties, topics, countries. Made by`,
    ' * scripts/make-ftm-tables.mjs from @opensanctions/followthemoney (MIT); do not edit.',
    ' */',
    "import type { FtmSchemaRow } from './schema-row.ts';",
    '',
    'export const FTM_SCHEMATA: Readonly<Record<string, FtmSchemaRow>> = {',
    ...rows,
    '};',
    '',
    '/** Codes of topics with their labels. */',
    'export const FTM_TOPICS: Readonly<Record<string, string>> = {',
    ...topics,
    '};',
    '',
    '/** Codes of countries and territories with their labels. */',
    'export const FTM_COUNTRIES: Readonly<Record<string, string>> = {',
    ...countries,
    '};',
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(TARGET, ftmTables());
