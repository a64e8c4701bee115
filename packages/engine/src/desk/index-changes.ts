/** What leads from the entities an index has of a dataset to those it should have. */
import type { EntityChange, ListedEntity } from '../model/index.ts';
import type { EntityIndex } from '../screen/index.ts';
import { entityDigest } from './entity-digest.ts';

/** What makes the entities of a dataset in the index those given. */
export function changesOf(
  index: EntityIndex,
  dataset: string,
  entities: readonly ListedEntity[],
  tally: { added: number; modified: number; deleted: number },
): EntityChange[] {
  const changes: EntityChange[] = [];
  const wanted = new Map(entities.map((entity) => [entity.id, entity]));
  const seen = new Set<string>();
  for (const ordinal of index.ordinals()) {
    const datasets = index.datasetsOf(ordinal);
    if (!datasets.includes(dataset)) continue;
    const id = index.idOf(ordinal);
    seen.add(id);
    const entity = wanted.get(id);
    if (entity === undefined) {
      changes.push({ op: 'DEL', id, dataset });
      tally.deleted += 1;
    } else if (datasets.length > 1 || entityDigest(index.entity(ordinal)) !== entityDigest(entity)) {
      changes.push({ op: 'MOD', entity });
      tally.modified += 1;
    }
  }
  for (const entity of entities)
    if (!seen.has(entity.id)) {
      changes.push({ op: 'ADD', entity });
      tally.added += 1;
    }
  return changes;
}
