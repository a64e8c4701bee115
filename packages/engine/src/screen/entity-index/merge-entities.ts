/** One entity out of what several datasets say of it. */
import type { ListedEntity } from '../../model/index.ts';

/** Values are put together, in the order of the datasets; the first dataset by name gives schema and caption. */
export function mergeEntities(entities: readonly ListedEntity[]): ListedEntity {
  const [only] = entities;
  if (only === undefined) throw new RangeError('nothing to merge');
  if (entities.length === 1) return only;
  const inOrder = [...entities].sort((a, b) => (a.datasets.join() < b.datasets.join() ? -1 : 1));
  const first = inOrder[0] ?? only;
  const properties: Record<string, string[]> = {};
  for (const { properties: own } of inOrder)
    for (const [name, values] of Object.entries(own)) {
      const kept = (properties[name] ??= []);
      for (const value of values) if (!kept.includes(value)) kept.push(value);
    }
  const dates = (pick: (entity: ListedEntity) => string | null): string[] =>
    inOrder.flatMap((entity) => pick(entity) ?? []).sort();
  return {
    ...first,
    properties,
    datasets: [...new Set(inOrder.flatMap(({ datasets }) => datasets))].sort(),
    referents: [...new Set(inOrder.flatMap(({ referents }) => referents))].sort(),
    target: inOrder.some(({ target }) => target),
    firstSeen: dates(({ firstSeen }) => firstSeen)[0] ?? null,
    lastSeen: dates(({ lastSeen }) => lastSeen).at(-1) ?? null,
    lastChange: dates(({ lastChange }) => lastChange).at(-1) ?? null,
  };
}
