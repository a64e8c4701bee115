/** Claims with their mentions replaced by parties, as the rooms above read them. */
import type { Claim, MentionId, PartyId, ResolvedClaim, RoleName, SourceId } from '../model/index.ts';

/** One claim resolved. A mention without a party (broken input) is left out. */
export function resolveClaim(
  claim: Claim,
  source: SourceId,
  partyOf: ReadonlyMap<MentionId, PartyId>,
): ResolvedClaim {
  const parties = (mentions: readonly MentionId[]): PartyId[] => [
    ...new Set(mentions.flatMap((mention) => partyOf.get(mention) ?? [])),
  ];
  const roles: Partial<Record<RoleName, readonly PartyId[]>> = {};
  for (const [role, mentions] of Object.entries(claim.roles) as [RoleName, readonly MentionId[]][])
    roles[role] = parties(mentions);
  return {
    claim,
    roles,
    places: parties(claim.places),
    speakers: claim.attribution.map(({ speaker }) =>
      speaker === undefined ? null : (partyOf.get(speaker) ?? null),
    ),
    responseScope:
      claim.responseScope === null
        ? null
        : { kinds: claim.responseScope.kinds, parties: parties(claim.responseScope.mentions) },
    source,
  };
}
