/** Two tellings of one entity of a publication as one. */
import type { ListedEntity } from '../../model/index.ts';

/** All values of both, those of the first before those of the second. */
export function mergeEntities(one: ListedEntity, other: ListedEntity): ListedEntity {
  const names = [...new Set([...Object.keys(one.properties), ...Object.keys(other.properties)])].sort();
  return {
    ...one,
    properties: Object.fromEntries(
      names.map((name) => [
        name,
        [...new Set([...(one.properties[name] ?? []), ...(other.properties[name] ?? [])])],
      ]),
    ),
    datasets: [...new Set([...one.datasets, ...other.datasets])].sort(),
    referents: [...new Set([...one.referents, ...other.referents])].sort(),
    target: one.target || other.target,
    firstSeen: one.firstSeen ?? other.firstSeen,
    lastSeen: one.lastSeen ?? other.lastSeen,
    lastChange: one.lastChange ?? other.lastChange,
  };
}
