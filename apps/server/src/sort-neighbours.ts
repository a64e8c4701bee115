/** Neighbours that are there, in the wanted order; by id where none is said, and in ties. */
import type { EntityIndex, ListedEntity, SortKey } from '@waybill/engine';

/** Ids of entities, each once. */
export function sortNeighbours(
  index: EntityIndex,
  ids: readonly string[],
  keys: readonly SortKey[],
): readonly string[] {
  const entities = new Map<string, ListedEntity>();
  for (const id of ids) {
    const ordinal = index.ordinalOf(id);
    if (ordinal === undefined) continue;
    const entity = index.entity(ordinal);
    entities.set(entity.id, entity);
  }
  return [...entities.values()].sort((a, b) => compare(a, b, keys)).map(({ id }) => id);
}

function compare(a: ListedEntity, b: ListedEntity, keys: readonly SortKey[]): number {
  for (const { field, descending } of keys) {
    const [x, y] = [valueOf(a, field), valueOf(b, field)];
    if (x === y) continue;
    if (x === undefined) return 1;
    if (y === undefined) return -1;
    return x < y === descending ? 1 : -1;
  }
  return a.id < b.id ? -1 : 1;
}

function valueOf(entity: ListedEntity, field: string): string | undefined {
  switch (field) {
    case 'id':
    case 'caption':
    case 'schema':
      return entity[field];
    case 'first_seen':
      return entity.firstSeen ?? undefined;
    case 'last_seen':
      return entity.lastSeen ?? undefined;
    case 'last_change':
      return entity.lastChange ?? undefined;
    case 'datasets':
      return entity.datasets[0];
    default: {
      const property = field.replace(/^properties\./u, '');
      return Object.hasOwn(entity.properties, property) ? entity.properties[property]?.[0] : undefined;
    }
  }
}
