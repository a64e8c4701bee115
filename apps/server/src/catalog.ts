/** The catalogue as clients read it, and its strong ETag. */
import { createHash } from 'node:crypto';
import type { CatalogDataset, Snapshot } from './backend.ts';
import { defaultDataset } from './scope.ts';

export interface Catalog {
  readonly text: string;
  readonly etag: string;
}

const MADE = new WeakMap<Snapshot, Catalog>();

/** Of a snapshot; made once. */
export function catalogOf(snapshot: Snapshot): Catalog {
  let catalog = MADE.get(snapshot);
  if (catalog === undefined) {
    const text = JSON.stringify(catalogBody(snapshot));
    catalog = { text, etag: `"${createHash('sha256').update(text).digest('hex').slice(0, 32)}"` };
    MADE.set(snapshot, catalog);
  }
  return catalog;
}

function catalogBody(snapshot: Snapshot): unknown {
  const { datasets } = snapshot;
  const current = datasets.filter(isCurrent).map(({ name }) => name);
  const outdated = datasets.filter((dataset) => !isCurrent(dataset)).map(({ name }) => name);
  return {
    datasets: [defaultDataset(snapshot), ...datasets].map((dataset) => datasetBody(dataset)),
    current,
    outdated,
    index_stale: outdated.length > 0,
  };
}

function isCurrent({ version, loadedVersion, children }: CatalogDataset): boolean {
  return children !== undefined || loadedVersion === undefined || loadedVersion === version;
}

function datasetBody(dataset: CatalogDataset): unknown {
  const { name, title, summary, publisher, version, loadedVersion, updatedAt, entityCount } = dataset;
  return {
    name,
    title,
    summary: summary ?? null,
    version: version ?? null,
    updated_at: updatedAt ?? null,
    entity_count: entityCount,
    publisher:
      publisher === undefined
        ? null
        : { name: publisher.name, country: publisher.country ?? null, url: publisher.url ?? null },
    children: dataset.children ?? [],
    load: true,
    index_version: loadedVersion ?? version ?? null,
    index_current: isCurrent(dataset),
    resources: (dataset.files ?? []).map(({ path, sha256, size }) => ({
      name: path,
      checksum: sha256 ?? null,
      size: size ?? null,
    })),
  };
}

/** Whether what the client holds is still so, by `If-None-Match`. */
export function isHeld(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(',').some((one) => {
    const held = one.trim().replace(/^W\//u, '');
    return held === '*' || held === etag;
  });
}
