/** An index out of entities, and out of an index and what has changed since. */
import type { EntityChange, ListedEntity } from '../../model/index.ts';
import type { EntityIndex } from './entity-index.ts';
import { type EntityParts, gatherEntities, inOrder, withPart } from './gathered-entities.ts';
import { buildSegment, partsOf } from './segment.ts';
import { type HeldSegment, SnapshotIndex } from './snapshot-index.ts';

/** A segment is taken up into the next change that is at least one in so many of its size: there are few, and each entity is written anew few times. */
const TAKEN_UP = 4;

/** An index of these entities. Two of one id and different datasets are one entity; of equal datasets, the later counts. */
export function buildEntityIndex(entities: Iterable<ListedEntity>): EntityIndex {
  return new SnapshotIndex([{ segment: buildSegment(gatherEntities(entities)), gone: undefined }]);
}

/**
 * The index with these changes, in their order. What it is made from stays as it was and shares what did not change. To
 * add an id that is there is to change it; to delete one that is not there does nothing and is counted.
 */
export function applyChanges(index: EntityIndex, changes: readonly EntityChange[]): EntityIndex {
  const before = snapshotOf(index);
  const changed = new Map<string, EntityParts>();
  let ignored = 0;
  for (const change of changes) {
    const id = change.op === 'DEL' ? change.id : change.entity.id;
    const parts = changed.get(id) ?? before.partsById(id);
    const left = change.op === 'DEL' ? without(parts, change.dataset) : withPart(parts, change.entity);
    if (change.op === 'DEL' && left.length === parts.length) ignored += 1;
    changed.set(id, left);
  }
  const held = before.held.map(({ segment, gone }) => ({ segment, gone: gone?.slice() }));
  for (const id of changed.keys()) {
    const place = before.placeOf(id);
    const own = place && held[place.at];
    if (place === undefined || own === undefined) continue;
    own.gone ??= new Uint8Array(own.segment.ids.length);
    own.gone[place.own] = 1;
  }
  const bodies = new Map([...changed].filter(([, parts]) => parts.length > 0));
  takeUp(held, bodies);
  if (bodies.size > 0 || held.length === 0)
    held.push({
      segment: buildSegment({
        ids: [...bodies.keys()].sort(),
        partsOf: (id) => inOrder(bodies.get(id) ?? []),
      }),
      gone: undefined,
    });
  return new SnapshotIndex(held, ignored);
}

/** The index as what it is. Throws TypeError for one that was made elsewhere. */
export function snapshotOf(index: EntityIndex): SnapshotIndex {
  if (index instanceof SnapshotIndex) return index;
  throw new TypeError('an index that buildEntityIndex or loadEntityIndex made');
}

function without(parts: EntityParts, dataset: string | undefined): EntityParts {
  return dataset === undefined ? [] : parts.filter(({ datasets }) => !datasets.includes(dataset));
}

/** Puts the last segments together with what is new, as long as they are not much larger; what is all gone goes. */
function takeUp(held: HeldSegment[], bodies: Map<string, EntityParts>): void {
  for (let last = held.at(-1); last !== undefined; last = held.at(-1)) {
    const { segment, gone } = last;
    const living = [...segment.ids.keys()].filter((own) => gone?.[own] !== 1);
    const mostlyGone = living.length * 2 < segment.ids.length;
    if (living.length > 0 && !mostlyGone && (bodies.size === 0 || living.length > TAKEN_UP * bodies.size))
      return;
    for (const own of living) bodies.set(segment.ids[own] ?? '', partsOf(segment, own));
    held.pop();
  }
}
