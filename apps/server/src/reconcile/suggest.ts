/** Schemata and properties by how they begin. */
import type { FtmProperty, FtmSchema } from '@waybill/engine';
import { MATCHED } from '../schemata.ts';
import { typeOf } from './describe.ts';

/** As yente: more would be no help. */
const MOST = 5;

export function suggestTypes(prefix: string): readonly unknown[] {
  return beginning(prefix, MATCHED).flatMap(({ name }) => typeOf(name));
}

export function suggestProperties(prefix: string): readonly unknown[] {
  const properties = new Map<string, { readonly property: FtmProperty; readonly schema: FtmSchema }>();
  for (const schema of MATCHED)
    for (const property of schema.all.values())
      if (property.stub !== true && !properties.has(property.name))
        properties.set(property.name, { property, schema });
  return beginning(
    prefix,
    [...properties.values()].map(({ property }) => property),
  ).map(({ name, label }) => {
    const schema = properties.get(name)?.schema;
    return { id: name, name: label, ...(schema === undefined ? {} : { 'n:type': typeOf(schema.name)[0] }) };
  });
}

/** Featured properties first, cut to the limit, then by name. */
export function proposeProperties(
  schema: FtmSchema,
  limit: number,
): readonly { readonly id: string; readonly name: string }[] {
  const offered = [...schema.all.values()].filter(({ stub }) => stub !== true);
  const rank = ({ name }: FtmProperty): number => (schema.featured.includes(name) ? 0 : 1);
  return offered
    .sort((a, b) => rank(a) - rank(b) || compare(a.name, b.name))
    .slice(0, limit)
    .map(({ name, label }) => ({ id: name, name: label }))
    .sort((a, b) => compare(a.name, b.name));
}

/** By name or label, whatever the case; by label where several do. */
function beginning<T extends { readonly name: string; readonly label: string }>(
  prefix: string,
  from: readonly T[],
): readonly T[] {
  const wanted = prefix.trim().toLowerCase();
  if (wanted === '') return [];
  return from
    .filter(({ name, label }) => [name, label].some((text) => text.toLowerCase().startsWith(wanted)))
    .sort((a, b) => compare(a.label, b.label))
    .slice(0, MOST);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
