/**
 * The entries of a version as FollowTheMoney entities: the party, a Sanction for its listing, its wallets, an edge for
 * each link, and whom the links name. A publication that is FollowTheMoney gives its own.
 */
import type { EntityProperties, ListedEntity, ListVersion } from '../../model/index.ts';
import { type EntityDraft, finishEntity } from './entity-draft.ts';
import { entityId, namedId } from './entity-id.ts';
import { linkEdge, saysOwned } from './link-edge.ts';
import { namedEntity, partyEntity, walletEntities } from './party-entity.ts';
import { sanctionEntity, sanctionFacts } from './sanction-entity.ts';

/** In the order of ids, each once. Deterministic. */
export function entitiesOf(version: ListVersion): readonly ListedEntity[] {
  if (version.entities !== undefined) return [...version.entities].sort(byId);
  const made = new Map<string, EntityDraft>();
  const add = (draft: EntityDraft): void => {
    const known = made.get(draft.id);
    made.set(draft.id, known === undefined ? draft : { ...known, properties: joined(known, draft) });
  };
  const schemata = schemataOf(version);
  const facts = sanctionFacts(version);
  for (const entry of version.entries) {
    const id = entityId(version.list, entry.id);
    const own = { id, schema: schemata.get(id) ?? entry.schema };
    add(partyEntity(version, entry, own.schema));
    add(sanctionEntity(version, entry, facts));
    for (const wallet of walletEntities(version, entry)) add(wallet);
    for (const link of entry.links) {
      const listed = link.entry === undefined ? undefined : entityId(version.list, link.entry);
      const other = listed ?? namedId(version.list, link.name);
      const schema = schemata.get(other) ?? 'LegalEntity';
      if (listed === undefined || !schemata.has(other))
        add({ ...namedEntity(version, link.name), id: other, schema });
      add(linkEdge(version, own, link, { id: other, schema }));
    }
  }
  return [...made.values()].map((draft) => finishEntity(draft, version)).sort(byId);
}

/**
 * The schema of each entity that can stand at the end of a link. Who is owned by shares is a Company, whatever else the
 * list leaves open: FollowTheMoney knows owners of assets only.
 */
function schemataOf(version: ListVersion): ReadonlyMap<string, string> {
  const schemata = new Map(
    version.entries.map(({ id, schema }) => [entityId(version.list, id), schema] as const),
  );
  for (const { id, links } of version.entries)
    for (const link of links) {
      const owned = saysOwned(link);
      if (owned === undefined) continue;
      const other =
        link.entry === undefined ? namedId(version.list, link.name) : entityId(version.list, link.entry);
      const asset = owned === 'entry' ? entityId(version.list, id) : other;
      const schema = schemata.get(asset) ?? 'LegalEntity';
      if (schema === 'LegalEntity' || schema === 'Organization') schemata.set(asset, 'Company');
    }
  return schemata;
}

function joined(one: EntityDraft, other: EntityDraft): EntityProperties {
  const names = [...new Set([...Object.keys(one.properties), ...Object.keys(other.properties)])].sort();
  return Object.fromEntries(
    names.map((name) => [
      name,
      [...new Set([...(one.properties[name] ?? []), ...(other.properties[name] ?? [])])],
    ]),
  );
}

function byId(one: ListedEntity, other: ListedEntity): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}
