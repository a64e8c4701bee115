/** What the lists of an index say of ownership around a party: edges and listings for `ownershipExposure`. */
import { OWNERSHIP_DATASETS } from '../../data/screen/ownership-rules.ts';
import type { ListedEntity } from '../../model/index.ts';
import type { IsoDate } from '../../values/index.ts';
import type { EntityIndex } from '../entity-index/entity-index.ts';
import type { ListedOwner, OwnershipEdge } from './ownership.ts';
import { readShare } from './read-share.ts';

export interface IndexOwnership {
  readonly edges: readonly OwnershipEdge[];
  readonly listed: readonly ListedOwner[];
  /** False where there were more parties than are gone through. */
  readonly whole: boolean;
}

/** So many parties are gone through. */
const MOST_PARTIES = 10_000;

/**
 * The edges that lead to the parties from their owners, the owners of those, and so on, and who of them is listed. With
 * `downwards`, also what the parties themselves own.
 */
export function indexOwnership(
  index: EntityIndex,
  parties: readonly string[],
  { downwards = false }: { readonly downwards?: boolean } = {},
): IndexOwnership {
  const edges = new Map<string, OwnershipEdge>();
  const seen = new Set<string>();
  const queue = parties.map((id) => resolved(index, id));
  const listed: ListedOwner[] = [];
  for (let at = 0; at < queue.length && seen.size < MOST_PARTIES; at += 1) {
    const id = queue[at] ?? '';
    if (seen.has(id)) continue;
    seen.add(id);
    const near = index.adjacent(id).flatMap(({ ids }) => ids.flatMap((one) => entityOf(index, one) ?? []));
    listed.push(...listingsOf(index, id, near));
    for (const entity of near)
      for (const [place, edge] of edgesOf(entity).entries()) {
        const owner = resolved(index, edge.owner);
        const asset = resolved(index, edge.asset);
        if (owner !== id && asset !== id) continue;
        edges.set(`${entity.id} ${place}`, { ...edge, owner, asset });
        // Links are shown, and lead no further.
        if (edge.kind === 'link') listed.push(...listingsAt(index, owner === id ? asset : owner));
        else if (asset === id) queue.push(owner);
        else if (downwards) queue.push(asset);
      }
  }
  const told = new Map(listed.map((one) => [JSON.stringify(one), one]));
  return { edges: [...edges.values()], listed: [...told.values()], whole: queue.every((id) => seen.has(id)) };
}

/** The edges that an Ownership or UnknownLink entity states, one for each pair of its ends. */
export function edgesOf({ id, schema, properties }: ListedEntity): readonly OwnershipEdge[] {
  const ownership = schema === 'Ownership';
  if (!ownership && schema !== 'UnknownLink') return [];
  const owners = properties[ownership ? 'owner' : 'subject'] ?? [];
  const assets = properties[ownership ? 'asset' : 'object'] ?? [];
  const control = ownership && (properties['ownershipType'] ?? []).some((words) => /control/iu.test(words));
  const share = ownership ? readShare(properties['percentage']?.[0] ?? '') : undefined;
  const words = properties['role']?.join(', ');
  // An indirect share is what a chain comes to, and may say again what the edges of the chain say.
  const indirect = [...(properties['ownershipType'] ?? []), ...(properties['role'] ?? [])].some((one) =>
    /\bindirect/iu.test(one),
  );
  return owners.flatMap((owner) =>
    assets.map((asset) => ({
      owner,
      asset,
      kind: ownership ? (control && share === undefined ? 'control' : 'ownership') : 'link',
      shareMin: share === undefined ? null : indirect ? 0 : share.min,
      shareMax: share?.max ?? null,
      ...(share?.above === true && !indirect ? { above: true } : {}),
      from: dayOf(properties['startDate'], 'first'),
      to: dayOf(properties['endDate'], 'last'),
      sources: [id],
      ...(words === undefined ? {} : { words }),
    })),
  );
}

/** The first or last day that a date allows: a year is all its days. */
function dayOf(values: readonly string[] | undefined, end: 'first' | 'last'): IsoDate | null {
  const [year, month, day] = (values?.[0] ?? '').slice(0, 10).split('-');
  if (year === undefined || !/^\d{4}$/u.test(year)) return null;
  if (end === 'first') return `${year}-${month ?? '01'}-${day ?? '01'}`;
  return `${year}-${month ?? '12'}-${day ?? '31'}`;
}

function listingsAt(index: EntityIndex, id: string): readonly ListedOwner[] {
  const near = index.adjacent(id).flatMap(({ ids }) => ids.flatMap((one) => entityOf(index, one) ?? []));
  return listingsOf(index, id, near);
}

/** Under which regimes a party is listed, and when; a target without any Sanction is listed without days. */
function listingsOf(index: EntityIndex, id: string, near: readonly ListedEntity[]): readonly ListedOwner[] {
  const party = entityOf(index, id);
  if (party === undefined) return [];
  const sanctions = near.filter(({ schema }) => schema === 'Sanction');
  return [...new Set(party.datasets)].sort().flatMap((dataset): ListedOwner[] => {
    const regime = Object.hasOwn(OWNERSHIP_DATASETS, dataset) ? OWNERSHIP_DATASETS[dataset] : undefined;
    if (regime === undefined) return [];
    const own = sanctions.filter(({ datasets }) => datasets.includes(dataset));
    if (own.length === 0) return party.target ? [{ id, regime, from: null, to: null }] : [];
    return own.map(({ properties }) => ({
      id,
      regime,
      from: dayOf(properties['listingDate'] ?? properties['startDate'], 'first'),
      to: dayOf(properties['endDate'], 'last'),
    }));
  });
}

function resolved(index: EntityIndex, id: string): string {
  const ordinal = index.ordinalOf(id);
  return ordinal === undefined ? id : index.idOf(ordinal);
}

function entityOf(index: EntityIndex, id: string): ListedEntity | undefined {
  const ordinal = index.ordinalOf(id);
  return ordinal === undefined ? undefined : index.entity(ordinal);
}
