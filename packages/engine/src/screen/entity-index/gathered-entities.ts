/** Entities by id with what each dataset says of them, on the way into an index: many of them as bytes, not as objects. */
import type { ListedEntity } from '../../model/index.ts';
import { BodyWriter } from './body-store.ts';

/** Parts of one entity, one for each dataset that holds it, in the order of the datasets. */
export type EntityParts = readonly ListedEntity[];

/** What a segment is built from. */
export interface EntitySource {
  /** Sorted. */
  readonly ids: readonly string[];
  readonly partsOf: (id: string) => EntityParts;
}

/** So many are kept as objects: the lists of a desk need not be written and read again. */
const OBJECTS = 60_000;

export function gatherEntities(entities: Iterable<ListedEntity>): EntitySource {
  const places = new Map<string, number | readonly number[]>();
  const objects: ListedEntity[] = [];
  const bodies = new BodyWriter();
  const ends: number[] = [0];
  let count = 0;
  for (const entity of entities) {
    if (count < OBJECTS) objects.push(entity);
    else ends.push(bodies.write(JSON.stringify(entity)));
    const known = places.get(entity.id);
    if (known === undefined) places.set(entity.id, count);
    else places.set(entity.id, typeof known === 'number' ? [known, count] : [...known, count]);
    count += 1;
  }
  const held = bodies.finish();
  const decoder = new TextDecoder();
  const entityAt = (place: number): ListedEntity => {
    const at = place - OBJECTS;
    return at < 0
      ? (objects[place] as ListedEntity)
      : (JSON.parse(decoder.decode(held.read(ends[at] ?? 0, ends[at + 1] ?? 0))) as ListedEntity);
  };
  return {
    ids: [...places.keys()].sort(),
    partsOf: (id) => {
      const own = places.get(id) ?? [];
      if (typeof own === 'number') return [entityAt(own)];
      return inOrder(own.map(entityAt).reduce<EntityParts>(withPart, []));
    },
  };
}

/** The parts with one more, which takes the place of those from the same dataset. */
export function withPart(parts: EntityParts, entity: ListedEntity): EntityParts {
  return [
    ...parts.filter(({ datasets }) => !datasets.some((name) => entity.datasets.includes(name))),
    entity,
  ];
}

/** The parts in the order of their datasets. */
export function inOrder(parts: EntityParts): EntityParts {
  return [...parts].sort((a, b) => (a.datasets.join() < b.datasets.join() ? -1 : 1));
}
