/**
 * An entity with what stands around it. Neighbours stand where their ids stood; what points at the entity stands under the
 * name of the way back (`sanctions`, `ownershipOwner`). An edge between two entities shows its other end too.
 */
import { type EntityIndex, type ListedEntity, schemaOf } from '@waybill/engine';
import { type EntityBody, entityBody, type NestedProperties } from './render-entity.ts';

/** More neighbours of one property than this stay ids; `/adjacent` gives them page by page. */
export const MOST_NESTED = 200;

export function nestEntity(index: EntityIndex, entity: ListedEntity): EntityBody {
  const path = new Set([entity.id]);
  const properties: Record<string, NestedProperties[string]> = { ...nestOwn(index, entity, path, 1) };
  for (const { property, ids } of index.adjacent(entity.id))
    properties[property] = [
      ...(properties[property] ?? []),
      ...ids.map((id, at) => (at < MOST_NESTED ? neighbour(index, id, path, 1) : id)),
    ];
  return entityBody(entity, properties);
}

/** An edge with its other end, anything else flat; the id itself where no entity has it. */
export function nestNeighbour(index: EntityIndex, id: string, from: string): string | EntityBody {
  return neighbour(index, id, new Set([from]), 1);
}

function neighbour(
  index: EntityIndex,
  id: string,
  path: ReadonlySet<string>,
  depth: number,
): string | EntityBody {
  const ordinal = index.ordinalOf(id);
  if (ordinal === undefined) return id;
  const entity = index.entity(ordinal);
  if (path.has(entity.id)) return id;
  const further = depth === 1 && schemaOf(entity.schema)?.edge !== undefined;
  return entityBody(
    entity,
    further ? nestOwn(index, entity, new Set([...path, entity.id]), 2) : entity.properties,
  );
}

function nestOwn(
  index: EntityIndex,
  { schema, properties }: ListedEntity,
  path: ReadonlySet<string>,
  depth: number,
): NestedProperties {
  const known = schemaOf(schema)?.all;
  return Object.fromEntries(
    Object.entries(properties).map(([name, values]) => [
      name,
      known?.get(name)?.type === 'entity'
        ? values.map((value, at) => (at < MOST_NESTED ? neighbour(index, value, path, depth) : value))
        : values,
    ]),
  );
}
