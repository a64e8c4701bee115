/** What follows from "Linked To: X": links between parties and entries, and evidence for hits that names leave open. */
import { EVIDENCE_WEIGHTS, NAME_RULES } from '../data/screen/screen-rules.ts';
import type { Listing, Party, PartyId } from '../model/index.ts';
import { partyNames } from './compare-party.ts';
import { type ListIndex, wordsKey } from './list-index.ts';

/**
 * The direct hits with links added. A party that is an entry is linked to the entries its own record names, and to
 * entries of other parties of the case that name it; a party that is no entry, to entries whose records name it.
 */
export function addLinked(
  parties: readonly Party[],
  direct: ReadonlyMap<PartyId, readonly Listing[]>,
  index: ListIndex,
  listedIdentity: number,
): Map<PartyId, Listing[]> {
  const listed = new Map(
    [...direct].map(([party, hits]) => [party, hits.filter(({ identity }) => identity >= listedIdentity)]),
  );
  const inCase = new Set([...listed.values()].flatMap((hits) => hits.map(({ entry }) => entry)));
  const found = new Map<PartyId, Listing[]>();
  for (const party of parties) {
    const own = listed.get(party.id) ?? [];
    const linked = new Map<string, Listing>();
    const add = (base: Omit<Listing, LinkKey>, to: string, text: string): void => {
      const made = linkTo(index, base, to, text);
      if (made !== undefined && !own.some(({ entry }) => entry === to) && !linked.has(to))
        linked.set(to, made);
    };
    for (const hit of own) {
      for (const { entry, name } of index.entries.get(hit.entry)?.entry.links ?? [])
        if (entry !== undefined) add(hit, entry, `entry ${hit.entry} says "Linked To: ${name}"`);
      for (const from of index.linkedFrom.get(hit.entry) ?? [])
        if (inCase.has(from)) add(hit, from, `entry ${from} says "Linked To: ${hit.entryName}"`);
    }
    for (const { name, words } of partyNames(party)) {
      if (words.telling.length < 2) continue;
      for (const { entry, name: printed } of index.linkedNames.get(wordsKey(words)) ?? [])
        add(
          { score: 0.9, identity: 0.8, matchedName: printed, queryName: name, asOf: 'unknown' },
          entry,
          `entry ${entry} says "Linked To: ${printed}"`,
        );
    }
    const all = [...(direct.get(party.id) ?? []), ...linked.values()];
    if (all.length > 0) found.set(party.id, all);
  }
  return found;
}

/**
 * Hits that names leave open, weighed by links: a party that may be an entry is likelier to be it where the list links
 * the entry to another party of the case. Only hits that are sure without links count as that other party.
 */
export function weighLinks(
  direct: ReadonlyMap<PartyId, readonly Listing[]>,
  index: ListIndex,
  listedIdentity: number,
): Map<PartyId, Listing[]> {
  const sure = new Map<string, { readonly party: PartyId; readonly name: string }>();
  for (const [party, hits] of direct)
    for (const { identity, entry, queryName } of hits)
      if (identity >= listedIdentity && !sure.has(entry)) sure.set(entry, { party, name: queryName });
  return new Map(
    [...direct].map(([party, hits]) => {
      const weighed = hits.map((hit) => {
        const links = (index.entries.get(hit.entry)?.entry.links ?? []).flatMap(({ entry }) => entry ?? []);
        const near = [...links, ...(index.linkedFrom.get(hit.entry) ?? [])]
          .map((entry) => ({ entry, other: sure.get(entry) }))
          .find(({ other }) => other !== undefined && other.party !== party);
        if (hit.identity >= NAME_RULES.soleWord || near?.other === undefined) return hit;
        const weight = EVIDENCE_WEIGHTS.linkedInCase * Math.min(1, hit.identity / NAME_RULES.partialWord);
        const text = `the list links it to entry ${near.entry}, which is "${near.other.name}" of this case`;
        const rounded = Math.round(weight * 1000) / 1000;
        return {
          ...hit,
          identity: Math.round((hit.identity + weight) * 1000) / 1000,
          reasons: [...hit.reasons, { text, weight: rounded }],
        };
      });
      return [party, weighed.sort((a, b) => b.identity - a.identity || b.score - a.score)] as const;
    }),
  );
}

type LinkKey =
  | 'list'
  | 'listVersion'
  | 'entry'
  | 'entryName'
  | 'programme'
  | 'listedOn'
  | 'delistedOn'
  | 'path'
  | 'reasons';

function linkTo(
  { version, entries }: ListIndex,
  base: Omit<Listing, LinkKey>,
  to: string,
  text: string,
): Listing | undefined {
  const target = entries.get(to);
  if (target === undefined) return undefined;
  const { score, identity, matchedName, queryName, asOf } = base;
  return {
    list: version.list,
    listVersion: version.version,
    entry: to,
    entryName: target.names[0]?.printed ?? '',
    programme: target.entry.programmes.join(', '),
    listedOn: target.entry.listedOn,
    ...(target.entry.delistedOn === undefined ? {} : { delistedOn: target.entry.delistedOn }),
    path: 'linked',
    score,
    identity,
    matchedName,
    queryName,
    reasons: [{ text, weight: 1 }],
    asOf,
  };
}
