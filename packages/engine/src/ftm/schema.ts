/**
 * FollowTheMoney schemata and properties, as the published model says, out of a table, so that nothing need be
 * loaded to ask. Source: https://followthemoney.tech
 */
import type { FtmPropertyRow, FtmSchemaRow } from '../data/ftm/schema-row.ts';
import { FTM_SCHEMATA } from '../data/ftm/schemata.ts';

export interface FtmProperty extends FtmPropertyRow {
  readonly name: string;
  /** The schema that first has it: `Thing` for `name`. */
  readonly schema: string;
}

export interface FtmSchema extends FtmSchemaRow {
  readonly name: string;
  /** All it is: itself, what it extends, what those extend; sorted. */
  readonly ancestors: readonly string[];
  /** All properties by name, inherited ones among them; ways back too. */
  readonly all: ReadonlyMap<string, FtmProperty>;
}

const known = new Map<string, FtmSchema | undefined>();

/** The schema of this name, in its exact spelling; undefined for none. */
export function schemaOf(name: string): FtmSchema | undefined {
  if (known.has(name)) return known.get(name);
  const row = Object.hasOwn(FTM_SCHEMATA, name) ? FTM_SCHEMATA[name] : undefined;
  const made = row === undefined ? undefined : makeSchema(name, row);
  if (made !== undefined) known.set(name, made);
  return made;
}

function makeSchema(name: string, row: FtmSchemaRow): FtmSchema {
  const parents = row.extends.flatMap((parent) => schemaOf(parent) ?? []);
  const all = new Map<string, FtmProperty>(parents.flatMap((parent) => [...parent.all]));
  for (const [property, facts] of Object.entries(row.properties))
    all.set(property, { ...facts, name: property, schema: name });
  // What the row leaves out is inherited.
  const caption =
    row.caption.length > 0 ? row.caption : (parents.find((one) => one.caption.length > 0)?.caption ?? []);
  const featured =
    row.featured.length > 0 ? row.featured : [...new Set(parents.flatMap((one) => one.featured))];
  const edge = row.edge ?? parents.find((one) => one.edge !== undefined)?.edge;
  return {
    ...row,
    name,
    caption,
    featured,
    ...(edge === undefined ? {} : { edge }),
    ancestors: [...new Set([name, ...parents.flatMap((parent) => parent.ancestors)])].sort(),
    all,
  };
}

/** Names of all schemata, sorted. */
export function schemaNames(): readonly string[] {
  return Object.keys(FTM_SCHEMATA).sort();
}

/** Whether an entity of one schema is also one of the other. False for unknown names. */
export function isA(schema: string, other: string): boolean {
  return schemaOf(schema)?.ancestors.includes(other) ?? false;
}

/** Whether entities of this schema are compared with others at all. */
export function isMatchable(schema: string): boolean {
  return schemaOf(schema)?.matchable === true;
}

/**
 * Whether entities of two schemata may be the same thing: one is the other, or both are matchable and one schema is
 * both, as Company is Organization and Asset.
 */
export function mayBeSame(one: string, other: string): boolean {
  return isA(one, other) || isA(other, one);
}

/** A property of a schema by its name; undefined for none, and for ways back. */
export function propertyOf(schema: string, name: string): FtmProperty | undefined {
  const found = schemaOf(schema)?.all.get(name);
  return found?.stub === true ? undefined : found;
}

/** All properties of a schema by name, without ways back. */
export function propertiesOf(schema: string): readonly FtmProperty[] {
  return [...(schemaOf(schema)?.all.values() ?? [])]
    .filter(({ stub }) => stub !== true)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The name to show, out of the properties that the schema shows first; undefined where none has a value. */
export function captionOf(
  schema: string,
  properties: Readonly<Record<string, readonly string[]>>,
): string | undefined {
  for (const name of schemaOf(schema)?.caption ?? []) {
    const [value] = properties[name] ?? [];
    if (value !== undefined) return value;
  }
  return undefined;
}
