/** Where a clause sets its event. */
import type { Clause } from './clause.ts';
import { canFill } from './fillers.ts';
import type { NounGroup, NounPhrase } from './phrases.ts';
import type { Known } from './proposition.ts';
import { RoleBag } from './role-bag.ts';

export const PLACE_PREPOSITIONS = new Set(['in', 'at', 'near', 'inside', 'outside', 'around', 'across']);

/** "through a broker in X": that is where the broker is, not where the goods changed hands. */
function locatesParty(behind: NounPhrase, bag: RoleBag, known: Known): boolean {
  if (bag.kind === 'travel' || bag.kind === 'test' || bag.kind === 'meeting' || bag.kind === 'location')
    return false;
  const schema = known(behind);
  return (
    behind.kind === 'company' ||
    behind.kind === 'person' ||
    behind.kind === 'body' ||
    behind.kind === 'outlet' ||
    (behind.name !== undefined && schema !== undefined && schema !== 'Goods' && schema !== 'Address') ||
    (behind.name !== undefined &&
      [...bag.roles.values()].some((held) => held.includes(behind)) &&
      schema !== 'Goods')
  );
}

/** Places a clause sets its event in: "in X", "at Y in Z", on the clause itself or on what it names. */
export function placesOf(clause: Clause, bag: RoleBag, known: Known): NounPhrase[] {
  // Money moves between banks, not between towns.
  if (bag.kind === 'payment') return [];
  const used = new Set([...bag.roles.values()].flat());
  const places: NounPhrase[] = [];
  for (const { preposition, group, behind } of clause.phrases) {
    if (!PLACE_PREPOSITIONS.has(preposition)) continue;
    if (
      behind !== undefined &&
      clause.verb !== undefined &&
      group.start < clause.verb.verbStart &&
      clause.subject?.members.includes(behind) === true
    )
      continue;
    if (behind !== undefined && locatesParty(behind, bag, known)) continue;
    for (const member of group.members) {
      if (
        used.has(member) ||
        !canFill(member, 'place', known(member)) ||
        (member.name === undefined && member.kind !== 'place' && member.kind !== 'company')
      )
        continue;
      // "at its workshops in A and B": A and B.
      const within = member.name === undefined ? townsOf(member, known) : [];
      places.push(...(within.length > 0 ? within : [member]));
    }
  }
  // "the range where it was tested"
  for (const member of clause.antecedent?.members ?? [])
    if (!used.has(member) && canFill(member, 'place', known(member))) places.push(member);
  return [...new Set(places)];
}

/** The towns an unnamed plant or range lies in. */
function townsOf(place: NounPhrase, known: Known): NounPhrase[] {
  return place.attached
    .filter(({ preposition }) => preposition === 'in' || preposition === 'at' || preposition === 'near')
    .flatMap(({ group }) =>
      group.members.filter((member) => member.name !== undefined && canFill(member, 'place', known(member))),
    );
}

export function nestedPlaces(group: NounGroup, known: Known): NounPhrase[] {
  return group.members.flatMap((member) => [
    ...(canFill(member, 'place', known(member)) &&
    (member.name !== undefined || member.kind === 'place' || member.kind === 'company')
      ? [member]
      : []),
    ...member.attached
      .filter(({ preposition }) => PLACE_PREPOSITIONS.has(preposition))
      .flatMap(({ group: inner }) => nestedPlaces(inner, known)),
  ]);
}
