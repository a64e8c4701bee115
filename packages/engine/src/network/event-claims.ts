/** The claims behind an event, and which of them speak for a relation of two of its parties. */
import type { ClaimId, Event, PartyId, ResolvedClaim, RoleName } from '../model/index.ts';

export type ClaimLookup = ReadonlyMap<ClaimId, ResolvedClaim>;

/** Claims by id. */
export function lookupClaims(claims: readonly ResolvedClaim[]): ClaimLookup {
  return new Map(claims.map((one) => [one.claim.id, one]));
}

/** The positive claims of an event. */
export function eventClaims(event: Event, claimOf: ClaimLookup): ResolvedClaim[] {
  return event.claims
    .flatMap((id) => claimOf.get(id) ?? [])
    .filter(({ claim }) => claim.polarity === 'positive');
}

/** The claims behind a relation, and whether it is only inferred. */
export interface Backing {
  readonly claims: readonly ClaimId[];
  /** True where no single claim states both ends with certainty. */
  readonly inferred: boolean;
}

/** The claims that put both parties in these roles; where none does, those that put either, and the relation is inferred. */
export function pairClaims(
  told: readonly ResolvedClaim[],
  fromRoles: readonly RoleName[],
  from: PartyId,
  toRoles: readonly RoleName[],
  to: PartyId,
): Backing {
  const fills = (one: ResolvedClaim, roles: readonly RoleName[], party: PartyId): boolean =>
    roles.some((role) => one.roles[role]?.includes(party) === true);
  const both = told.filter((one) => fills(one, fromRoles, from) && fills(one, toRoles, to));
  if (both.length === 0) {
    const either = told.filter((one) => fills(one, fromRoles, from) || fills(one, toRoles, to));
    return { claims: either.map((one) => one.claim.id), inferred: true };
  }
  const states = (one: ResolvedClaim, roles: readonly RoleName[], party: PartyId): boolean =>
    roles.some((role) => one.roles[role]?.includes(party) === true && !one.claim.implied.includes(role));
  const stated = both.some(
    (one) => one.claim.modality === 'certain' && states(one, fromRoles, from) && states(one, toRoles, to),
  );
  return { claims: both.map((one) => one.claim.id), inferred: !stated };
}
