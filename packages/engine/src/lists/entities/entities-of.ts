/**
 * The entries of a version as FollowTheMoney entities: the party itself, a Sanction for its listing, and an edge for
 * each link. A publication that is FollowTheMoney gives its own.
 */
import { captionOf, isA, propertyOf, schemaOf } from '../../ftm/index.ts';
import type { ListedEntity, ListEntry, ListLink, ListVersion } from '../../model/index.ts';
import { sha256 } from '../../model/index.ts';
import { publicationOf } from '../publication-of.ts';
import { linkEdge } from './link-edge.ts';

/** In the order of ids, each once. */
export function entitiesOf(version: ListVersion): readonly ListedEntity[] {
  if (version.entities !== undefined) return version.entities;
  const seen = version.publishedOn === null ? null : `${version.publishedOn}T00:00:00`;
  const made = new Map<string, ListedEntity>();
  const add = (entity: Omit<ListedEntity, 'datasets' | 'lastSeen' | 'lastChange'>): void => {
    if (!made.has(entity.id))
      made.set(entity.id, { ...entity, datasets: [version.list], lastSeen: seen, lastChange: seen });
  };
  for (const entry of version.entries) {
    const id = entityId(version.list, entry.id);
    const since = entry.listedOn === null ? null : `${entry.listedOn}T00:00:00`;
    add({ ...partyOf(version, entry, id), firstSeen: since });
    add({ ...sanctionOf(version, entry, id), firstSeen: since });
    for (const link of entry.links) {
      const other = otherSide(version, link);
      if (link.entry === undefined) add({ ...stubOf(version, link, other), firstSeen: null });
      add({ ...edgeOf(version, link, id, other), firstSeen: null });
    }
  }
  return [...made.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Id of the entity of an entry: letters, digits, dots and hyphens only. What would collide gets a digest. */
export function entityId(list: string, entry: string): string {
  const safe = entry.replace(/[^A-Za-z0-9.-]/gu, '-');
  return safe === entry ? `${list}-${entry}` : `${list}-${safe}-${sha256(entry).slice(0, 6)}`;
}

type Made = Omit<ListedEntity, 'datasets' | 'firstSeen' | 'lastSeen' | 'lastChange'>;

const NAME_PROPERTIES = { primary: 'name', alias: 'alias', weak: 'weakAlias' } as const;

function partyOf(version: ListVersion, entry: ListEntry, id: string): Made {
  const values = new Map<string, Set<string>>();
  const put = (name: string, value: string): void => {
    const held = values.get(name);
    if (held === undefined) values.set(name, new Set([value]));
    else held.add(value);
  };
  const fits = (name: string): boolean => propertyOf(entry.schema, name) !== undefined;
  for (const { value, kind } of entry.names)
    put(fits(NAME_PROPERTIES[kind]) ? NAME_PROPERTIES[kind] : 'alias', value);
  for (const [name, own] of Object.entries(entry.properties))
    for (const value of own) {
      if (fits(name)) put(name, value);
      else put('notes', `${name}: ${value}`);
    }
  for (const topic of publicationOf(version.list).topics)
    if ((entry.properties['topics'] ?? []).length === 0) put('topics', topic);
  for (const programme of entry.programmes) if (fits('program')) put('program', programme);
  const properties = sorted(values);
  return {
    id,
    caption: captionOf(entry.schema, properties) ?? entry.id,
    schema: entry.schema,
    properties,
    referents: [entry.id],
    target: true,
  };
}

function sanctionOf(version: ListVersion, entry: ListEntry, id: string): Made {
  const { publisher, country, homepage } = publicationOf(version.list);
  const values = new Map<string, Set<string>>([['entity', new Set([id])]]);
  const put = (name: string, value: string | null | undefined): void => {
    if (value === null || value === undefined || value === '') return;
    values.set(name, (values.get(name) ?? new Set()).add(value));
  };
  put('authority', version.publisher === '' ? publisher : version.publisher);
  put('country', country === 'un' ? undefined : country);
  for (const programme of entry.programmes) put('program', programme);
  put('listingDate', entry.listedOn);
  put('endDate', entry.delistedOn);
  put('authorityId', entry.id);
  put('sourceUrl', homepage);
  const properties = sorted(values);
  return {
    id: `${id}-sanction`,
    caption: captionOf('Sanction', properties) ?? version.title,
    schema: 'Sanction',
    properties,
    referents: [],
    target: false,
  };
}

function otherSide(version: ListVersion, link: ListLink): string {
  return link.entry === undefined
    ? `${version.list}-named-${sha256(link.name).slice(0, 12)}`
    : entityId(version.list, link.entry);
}

/** Somebody the list names and does not list. */
function stubOf(_: ListVersion, link: ListLink, id: string): Made {
  return {
    id,
    caption: link.name,
    schema: 'LegalEntity',
    properties: { name: [link.name] },
    referents: [],
    target: false,
  };
}

function edgeOf(version: ListVersion, link: ListLink, own: string, other: string): Made {
  const { schema, from, to, properties: more } = linkEdge(link);
  const edge = schemaOf(schema)?.edge;
  const values = new Map<string, Set<string>>(
    Object.entries(more).map(([name, value]) => [name, new Set([value])]),
  );
  if (edge !== undefined) {
    values.set(edge.source, new Set([from === 'entry' ? own : other]));
    values.set(edge.target, new Set([to === 'entry' ? own : other]));
  }
  if (link.from !== undefined) values.set('startDate', new Set([link.from]));
  if (link.to !== undefined) values.set('endDate', new Set([link.to]));
  const id = `${version.list}-link-${sha256([link.kind, own, other, link.from ?? '', link.to ?? ''].join('\n')).slice(0, 16)}`;
  const properties = sorted(values);
  return {
    id,
    caption: captionOf(schema, properties) ?? (isA(schema, 'Interval') ? schema : link.name),
    schema,
    properties,
    referents: [],
    target: false,
  };
}

function sorted(values: ReadonlyMap<string, ReadonlySet<string>>): Record<string, string[]> {
  return Object.fromEntries(
    [...values].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, own]) => [name, [...own]]),
  );
}
