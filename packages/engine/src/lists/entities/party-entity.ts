/** The party of an entry as an entity, and the wallets it holds. */
import { RISK_TOPICS } from '../../data/lists/risk-topics.ts';
import type { ListEntry, ListLink, ListVersion } from '../../model/index.ts';
import { publicationOf } from '../publication-of.ts';
import { entityId, namedId, referentsOf } from './entity-id.ts';
import type { EntityDraft } from './entity-draft.ts';
import { PropertyValues } from './property-values.ts';

const NAME_PROPERTIES = { primary: 'name', alias: 'alias', weak: 'weakAlias' } as const;
/** Properties of wallets, which are entities of their own. */
const OF_WALLETS: ReadonlySet<string> = new Set(['publicKey', 'currency']);

/** The party; its schema may be narrower than the entry's where a link says that it can be owned. */
export function partyEntity(version: ListVersion, entry: ListEntry, schema: string): EntityDraft {
  const values = new PropertyValues(schema);
  const former = new Set(entry.properties['previousName'] ?? []);
  for (const { value, kind } of entry.names)
    if (kind === 'primary' || !former.has(value)) values.add(NAME_PROPERTIES[kind], value);
  const wallets = (entry.properties['publicKey'] ?? []).length > 0;
  for (const [name, own] of Object.entries(entry.properties))
    if (name !== 'topics' && (!wallets || !OF_WALLETS.has(name)))
      for (const value of own) values.add(name, value);
  const topics = topicsOf(version, entry);
  for (const topic of topics) values.add('topics', topic);
  for (const { name, entry: other, words, kind } of entry.links)
    if (other === undefined) values.add('notes', `${words ?? LINK_WORDS[kind]}: ${name}`);
  return {
    id: entityId(version.list, entry.id),
    schema,
    properties: values.finish(),
    referents: referentsOf(version.list, entry.id),
    target: !hasEnded(version, entry) && isTarget(topics),
    since: entry.listedOn,
    changed: latestDay([entry.listedOn, ...(entry.properties['modifiedAt'] ?? [])]),
  };
}

/** None where the listing had ended when the list was published. */
function topicsOf(version: ListVersion, entry: ListEntry): readonly string[] {
  if (hasEnded(version, entry)) return [];
  const own = entry.properties['topics'] ?? [];
  return own.length > 0 ? own : publicationOf(version.list).topics;
}

function hasEnded({ publishedOn }: ListVersion, { delistedOn }: ListEntry): boolean {
  return publishedOn !== null && delistedOn !== undefined && delistedOn < publishedOn;
}

/** A listed party of which no topic is known is what its list is about all the same. */
function isTarget(topics: readonly string[]): boolean {
  return topics.length === 0 || topics.some((topic) => RISK_TOPICS.has(topic));
}

const LINK_WORDS: Readonly<Record<ListLink['kind'], string>> = {
  linkedTo: 'Linked To',
  owns: 'owns',
  ownedBy: 'owned by',
  controls: 'controls',
  controlledBy: 'controlled by',
  family: 'family of',
  associate: 'associate of',
  actsFor: 'acts for',
};

/** Somebody whom the list links to a party of its own without listing them. */
export function namedEntity(version: ListVersion, name: string): EntityDraft {
  const values = new PropertyValues('LegalEntity');
  values.add('name', name);
  values.add('topics', 'sanction.linked');
  return {
    id: namedId(version.list, name),
    schema: 'LegalEntity',
    properties: values.finish(),
    referents: [],
    target: false,
    since: null,
    changed: null,
  };
}

const WALLET_CURRENCY = /([A-Z0-9]{2,8})[\s:,-]*$/u;

/** The wallets of an entry, each with its holder, and with its currency where the record says which. */
export function walletEntities(version: ListVersion, entry: ListEntry): EntityDraft[] {
  const currencies = entry.properties['currency'] ?? [];
  const id = entityId(version.list, entry.id);
  return (entry.properties['publicKey'] ?? []).map((address): EntityDraft => {
    const values = new PropertyValues('CryptoWallet');
    values.add('publicKey', address);
    values.add('currency', currencyOf(entry.record, address, currencies));
    values.add('holder', id);
    const topics = topicsOf(version, entry);
    for (const topic of topics) values.add('topics', topic);
    for (const programme of entry.programmes) values.add('program', programme);
    return {
      id: entityId(version.list, `${entry.id}-wallet-${address}`),
      schema: 'CryptoWallet',
      properties: values.finish(),
      referents: [],
      target: !hasEnded(version, entry) && isTarget(topics),
      since: entry.listedOn,
      changed: entry.listedOn,
    };
  });
}

function currencyOf(record: string, address: string, currencies: readonly string[]): string | undefined {
  const [only, more] = currencies;
  if (more === undefined) return only;
  const at = record.indexOf(address);
  const before = at === -1 ? '' : record.slice(Math.max(0, at - 20), at);
  const said = WALLET_CURRENCY.exec(before)?.[1];
  return said !== undefined && currencies.includes(said) ? said : undefined;
}

function latestDay(days: readonly (string | null)[]): string | null {
  const whole = days.flatMap((day) => /^\d{4}-\d{2}-\d{2}/u.exec(day ?? '')?.[0] ?? []);
  return whole.sort().at(-1) ?? null;
}
