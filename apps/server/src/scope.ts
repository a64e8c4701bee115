/** Datasets by name: the collection of everything, collections of the catalogue, and single lists. */
import type { EntityFilter } from '@waybill/engine';
import type { CatalogDataset, Snapshot } from './backend.ts';
import { HttpError } from './http-error.ts';

/** The collection that every service has: all that is loaded. */
export const DEFAULT_DATASET = 'default';

/** Names of the datasets that stand in entities; undefined for all. Throws a 404 for a name that is none. */
export function datasetsIn(snapshot: Snapshot, name: string): readonly string[] | undefined {
  if (name === DEFAULT_DATASET) return undefined;
  const leaves = leavesOf(snapshot, name);
  if (leaves === undefined) throw new HttpError(404, `No such dataset: ${name.slice(0, 200)}`);
  return leaves;
}

function leavesOf(
  snapshot: Snapshot,
  name: string,
  above: readonly string[] = [],
): readonly string[] | undefined {
  const dataset = snapshot.datasets.find((one) => one.name === name);
  if (dataset === undefined) return snapshot.index.datasets.has(name) ? [name] : undefined;
  return [
    name,
    ...(dataset.children ?? [])
      .filter((child) => !above.includes(child))
      .flatMap((child) => leavesOf(snapshot, child, [...above, name]) ?? []),
  ];
}

export interface Restrictions {
  readonly include_dataset?: readonly string[] | undefined;
  readonly exclude_dataset?: readonly string[] | undefined;
  readonly exclude_schema?: readonly string[] | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly countries?: readonly string[] | undefined;
  readonly changed_since?: string | undefined;
  readonly exclude_entity_ids?: readonly string[] | undefined;
}

/**
 * A filter of what the parameters say, within `base`. A dataset to include that is not there is refused: it would
 * silently screen against nothing.
 */
export function filterOf(
  snapshot: Snapshot,
  base: readonly string[] | undefined,
  restrictions: Restrictions,
): EntityFilter {
  const { include_dataset = [], exclude_dataset = [], exclude_schema = [], topics = [] } = restrictions;
  const { countries = [], changed_since = '', exclude_entity_ids = [] } = restrictions;
  const included = include_dataset.flatMap((name) => {
    if (name === DEFAULT_DATASET) return [...snapshot.index.datasets.keys()];
    const leaves = leavesOf(snapshot, name);
    if (leaves === undefined) throw new HttpError(400, `No such dataset: ${name.slice(0, 200)}`);
    return leaves;
  });
  const datasets =
    include_dataset.length === 0
      ? base
      : base === undefined
        ? included
        : included.filter((name) => base.includes(name));
  const excluded = exclude_dataset.flatMap((name) => leavesOf(snapshot, name) ?? [name]);
  return {
    ...(datasets === undefined ? {} : { datasets }),
    ...(excluded.length === 0 ? {} : { excludeDatasets: excluded }),
    ...(exclude_schema.length === 0 ? {} : { excludeSchemata: exclude_schema }),
    ...(topics.length === 0 ? {} : { topics }),
    ...(countries.length === 0 ? {} : { countries: countries.map((code) => code.toLowerCase()) }),
    ...(changed_since === '' ? {} : { changedSince: dayOrTime(changed_since) }),
    ...(exclude_entity_ids.length === 0 ? {} : { excludeIds: exclude_entity_ids }),
  };
}

const DAY_OR_TIME = /^\d{4}(?:-\d\d(?:-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?)?)?)?(?=$|[.Z+-])/u;

/** Comparable with the dates of entities, which have no zone. */
function dayOrTime(text: string): string {
  const found = DAY_OR_TIME.exec(text.trim())?.[0];
  if (found === undefined)
    throw new HttpError(400, `Not a day or time: ${text.slice(0, 100)}; write YYYY-MM-DD.`);
  return found.replace(' ', 'T');
}

/** The dataset `default` as a row of the catalogue. */
export function defaultDataset({ index, datasets }: Snapshot): CatalogDataset {
  return {
    name: DEFAULT_DATASET,
    title: 'All lists that are loaded',
    entityCount: index.size,
    children: datasets.map(({ name }) => name),
  };
}
