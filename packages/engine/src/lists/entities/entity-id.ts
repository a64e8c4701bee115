/** Ids of the entities that are made of entries: stable, unique over all lists, and in need of no escaping in a URL. */
import { REFERENT_PREFIXES } from '../../data/lists/referent-prefixes.ts';
import { type ListedEntity, type ListId, sha256 } from '../../model/index.ts';

const UNSAFE = /[^A-Za-z0-9._-]+/gu;

/** The id of the entity of an entry. What is not letter, digit, dot or hyphen is replaced, and a digest tells it apart. */
export function entityId(list: ListId, entry: string): string {
  const safe = entry.replace(UNSAFE, '-').slice(0, 100);
  return safe === entry ? `${list}-${entry}` : `${list}-${safe}-${sha256(entry).slice(0, 8)}`;
}

/** Other names of the entity: what its publisher calls it, with a prefix where that is a bare number. */
export function referentsOf(list: ListId, entry: string): readonly string[] {
  return [/\p{L}/u.test(entry) ? entry : `${REFERENT_PREFIXES[list] ?? list}-${entry}`];
}

/** The publisher's own id of the entry that an entity was made of; of entities that came as such, their id. */
export function publishedEntry({
  id,
  datasets,
  referents,
}: Pick<ListedEntity, 'id' | 'datasets' | 'referents'>): string {
  const list = datasets.find((name) => id.startsWith(`${name}-`));
  if (list === undefined) return id;
  const prefix = `${REFERENT_PREFIXES[list] ?? list}-`;
  const entries = referents.flatMap((one) => [one, one.startsWith(prefix) ? one.slice(prefix.length) : one]);
  return entries.find((entry) => entityId(list, entry) === id) ?? id.slice(list.length + 1);
}

/** The id of somebody whom a list names without listing. */
export function namedId(list: ListId, name: string): string {
  const folded = name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
  return `${list}-named-${sha256(folded).slice(0, 16)}`;
}
