/** Data extension: properties of entities that were found, as cells. */
import type { EntityIndex, FtmProperty } from '@waybill/engine';
import { z } from 'zod';
import type { Snapshot } from '../backend.ts';
import { HttpError } from '../http-error.ts';
import { propertyNamed } from '../schemata.ts';
import { validateShape } from '../validate-shape.ts';

const extendShape = z.object({
  ids: z.array(z.string()).max(1000),
  properties: z.array(z.object({ id: z.string() })).max(100),
});

type Cell =
  | { readonly str: string }
  | { readonly date: string }
  | { readonly id: string; readonly name: string };

/** Throws a 422 where it is no extend request, a 400 where it names a property that is none. */
export function extendRows({ index }: Snapshot, body: unknown): unknown {
  const { ids, properties } = validateShape(extendShape, body);
  const wanted = properties.map(({ id }) => {
    const property = propertyNamed(id);
    if (property === undefined) throw new HttpError(400, `No such property: ${id.slice(0, 100)}`);
    return property;
  });
  return {
    meta: wanted.map(({ name, label }) => ({ id: name, name: label })),
    rows: Object.fromEntries(ids.map((id) => [id, rowOf(index, id, wanted)])),
  };
}

/** An id that is none has no cells. */
function rowOf(
  index: EntityIndex,
  id: string,
  properties: readonly FtmProperty[],
): Record<string, readonly Cell[]> {
  const ordinal = index.ordinalOf(id);
  const entity = ordinal === undefined ? undefined : index.entity(ordinal);
  return Object.fromEntries(
    properties.map(({ name, type }) => [
      name,
      (entity?.properties[name] ?? []).map((value) => cellOf(index, type, value)),
    ]),
  );
}

function cellOf(index: EntityIndex, type: string, value: string): Cell {
  if (type === 'date' && /^\d{4}-\d\d-\d\d$/u.test(value)) return { date: `${value}T00:00:00+00:00` };
  const ordinal = type === 'entity' ? index.ordinalOf(value) : undefined;
  if (ordinal === undefined) return { str: value };
  const { id, caption } = index.entity(ordinal);
  return { id, name: caption };
}
