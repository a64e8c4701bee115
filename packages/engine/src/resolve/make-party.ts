/** A party out of a cluster of mentions: its id, caption, names and properties. */
import { SCHEMA_RANK } from '../data/resolve/resolve-rules.ts';
import { type LinkReason, type Mention, type MentionSchema, type Party, partyId } from '../model/index.ts';
import { lookupPlace, normaliseName, stripLegalForms } from '../values/index.ts';
import { coreName, isFullName, mentionKey } from './mention-keys.ts';

export interface PartyDraft {
  /** In order of document path and position; at least one. */
  readonly mentions: readonly Mention[];
  /** Name keys of the cluster, sorted. */
  readonly nameKeys: readonly string[];
  readonly identifierKeys: readonly string[];
  readonly reasons: readonly LinkReason[];
  /** The smallest key, where this cluster is the first that carries it; else undefined. */
  readonly leadKey: string | undefined;
}

export function makeParty(draft: PartyDraft): Party {
  const { mentions, nameKeys, identifierKeys, leadKey } = draft;
  const smallest = mentions.map((mention) => mention.id).sort()[0] as Mention['id'];
  const full = mentions.filter(isFullName);
  const named = mentions.some((mention) => mention.form === 'name');
  const names = [
    ...new Set(mentions.filter((mention) => mention.form === 'name').map((mention) => mention.name)),
  ].sort();
  const counts = [...new Set(mentions.flatMap((mention) => mention.count ?? []))];
  const keys = [
    ...nameKeys,
    ...identifierKeys,
    ...(nameKeys.length === 0 ? [mentionKey({ ...mentions[0], id: smallest } as Mention)] : []),
  ];
  return {
    id: leadKey === undefined ? partyId({ mention: smallest }) : partyId({ key: leadKey }),
    schema: schemaOf(mentions),
    caption: captionOf(full.length > 0 ? full : mentions),
    names,
    properties: propertiesOf(mentions),
    named,
    ...(counts.length === 1 && counts[0] !== undefined && !named ? { count: counts[0] } : {}),
    mentions: mentions.map((mention) => mention.id),
    keys,
    reasons: [...draft.reasons].sort(
      (a, b) => compare(a.rule, b.rule) || compare(a.mentions.join(), b.mentions.join()),
    ),
  };
}

/** The schema most mentions carry among the most telling ones. */
function schemaOf(mentions: readonly Mention[]): MentionSchema {
  const counts = new Map<MentionSchema, number>();
  for (const { schema, form } of mentions)
    counts.set(schema, (counts.get(schema) ?? 0) + (form === 'name' ? 2 : 1));
  const told = [...counts].filter(([schema]) => SCHEMA_RANK[schema] > 0);
  const [best] = (told.length > 0 ? told : [...counts]).sort(
    ([a, x], [b, y]) => y - x || SCHEMA_RANK[b] - SCHEMA_RANK[a] || compare(a, b),
  );
  return best?.[0] ?? 'LegalEntity';
}

/** The name to show: whole rather than part, Latin for an English dossier, without its legal form, most used, longest. */
function captionOf(mentions: readonly Mention[]): string {
  const counts = new Map<string, number>();
  const namesFirst = mentions.some((mention) => mention.form === 'name')
    ? mentions.filter((mention) => mention.form === 'name')
    : mentions.filter((mention) => mention.form === 'description');
  for (const { name } of namesFirst.length > 0 ? namesFirst : mentions)
    counts.set(name, (counts.get(name) ?? 0) + 1);
  const cores = new Map([...counts.keys()].map((name) => [name, ` ${coreName(name)} `]));
  const isPart = (name: string): boolean =>
    [...cores].some(
      ([other, core]) =>
        other !== name &&
        core.length > (cores.get(name)?.length ?? 0) &&
        core.includes(cores.get(name) ?? ''),
    );
  const latin = (name: string): number => (/^[\p{Script=Latin}\P{L}]+$/u.test(name) ? 0 : 1);
  const formal = (name: string): number => (stripLegalForms(name) === name ? 0 : 1);
  const shouted = (name: string): number => (name === name.toUpperCase() && name.length > 5 ? 1 : 0);
  const [best] = [...counts].sort(
    ([a, x], [b, y]) =>
      latin(a) - latin(b) ||
      Number(isPart(a)) - Number(isPart(b)) ||
      formal(a) - formal(b) ||
      shouted(a) - shouted(b) ||
      y - x ||
      b.length - a.length ||
      compare(a, b),
  );
  return best?.[0] ?? (mentions[0] as Mention).name;
}

function propertiesOf(mentions: readonly Mention[]): Record<string, readonly string[]> {
  const values = new Map<string, Set<string>>();
  const add = (property: string, value: string): void => {
    values.set(property, (values.get(property) ?? new Set()).add(value));
  };
  for (const mention of mentions) {
    for (const [property, own] of Object.entries(mention.properties))
      for (const value of own) add(property, value);
    if (mention.schema === 'Address' && mention.form === 'name') addPlace(mention.name, add);
  }
  return Object.fromEntries(
    [...values].sort(([a], [b]) => compare(a, b)).map(([property, own]) => [property, [...own].sort()]),
  );
}

/** What the gazetteer says of a place, or of the place that its name holds ("Weiler proving ground"). */
function addPlace(name: string, add: (property: string, value: string) => void): void {
  const place = lookupPlace(name);
  if (place !== undefined) {
    add('country', place.country);
    if (place.within !== undefined) add('region', place.within);
    return;
  }
  const words = name.split(/\s+/u);
  for (let length = Math.min(3, words.length - 1); length >= 1; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const part = words.slice(from, from + length).join(' ');
      const inner = /^\p{Lu}/u.test(part) ? lookupPlace(part) : undefined;
      if (inner === undefined || normaliseName(part) === '') continue;
      add('country', inner.country);
      if (inner.kind !== 'country') add(inner.kind === 'region' ? 'region' : 'city', inner.name);
      return;
    }
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
