/** Which places contain which, as far as the parties' own properties say. */
import type { Party, PartyId } from '../model/index.ts';

/** Properties of a place that name a larger one, nearest first. A country is too large for anything to coincide in. */
const LARGER = ['city', 'district', 'region', 'state'] as const;

/** Looks up the places that contain a place: those whose name stands in its region, state or city, and theirs in turn. */
export function containersFrom(parties: readonly Party[]): (place: PartyId) => readonly PartyId[] {
  const byName = new Map<string, Party[]>();
  const byId = new Map<PartyId, Party>();
  for (const party of [...parties].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (party.schema !== 'Address') continue;
    byId.set(party.id, party);
    for (const name of new Set([party.caption, ...party.names].map(fold))) {
      const known = byName.get(name);
      if (known) known.push(party);
      else byName.set(name, [party]);
    }
  }
  const above = (party: Party): Party[] =>
    LARGER.flatMap((property) => party.properties[property] ?? [])
      .flatMap((name) => byName.get(fold(name)) ?? [])
      .filter((other) => other.id !== party.id && !disagree(party, other));
  return (place) => {
    const found = new Set<PartyId>();
    const open = [place];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const party = byId.get(next);
      if (!party) continue;
      for (const container of above(party)) {
        if (container.id === place || found.has(container.id)) continue;
        found.add(container.id);
        open.push(container.id);
      }
    }
    return [...found].sort();
  };
}

function disagree(left: Party, right: Party): boolean {
  const mine = left.properties['country'] ?? [];
  const theirs = right.properties['country'] ?? [];
  return mine.length > 0 && theirs.length > 0 && !mine.some((country) => theirs.includes(country));
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase().trim();
}
