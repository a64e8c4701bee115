/** What claims of documents say of ownership: edges for `ownershipExposure`, each cited by its claim. */
import type { Claim, MentionId } from '../../model/index.ts';
import type { OwnershipEdge } from './ownership.ts';

/** The parts of a claim that ownership rests on. */
export type OwnershipClaim = Pick<
  Claim,
  'id' | 'kind' | 'roles' | 'polarity' | 'modality' | 'phase' | 'time' | 'share'
>;

/**
 * The edges that claims state, between the parties of their mentions. What is denied or only planned states none. What is
 * not certain, or said of several owners at once, has no lower bound: it can make a verdict possible, and no more. A
 * subsidiary is owned by a share that nobody says. The time of a claim is when the ownership is said to hold.
 */
export function claimOwnership(
  claims: readonly OwnershipClaim[],
  partyOf: (mention: MentionId) => string | undefined,
): readonly OwnershipEdge[] {
  return claims.flatMap((claim): OwnershipEdge[] => {
    const ends = endsOf(claim);
    const stated = claim.polarity === 'positive' && claim.phase !== 'planned' && claim.phase !== 'cancelled';
    if (ends === undefined || !stated) return [];
    const owners = partiesOf(ends.owners, partyOf);
    const certain = claim.modality === 'certain' && owners.length === 1;
    return owners.flatMap((owner) =>
      partiesOf(ends.assets, partyOf)
        .filter((asset) => asset !== owner)
        .map((asset) => edge(claim, owner, asset, certain)),
    );
  });
}

function endsOf({
  kind,
  roles,
}: OwnershipClaim):
  | { readonly owners: readonly MentionId[]; readonly assets: readonly MentionId[] }
  | undefined {
  if (kind === 'ownership') return { owners: roles.owner ?? [], assets: roles.owned ?? [] };
  if (kind === 'identity') return { owners: roles.subsidiaryOf ?? [], assets: roles.entity ?? [] };
  return undefined;
}

function partiesOf(
  mentions: readonly MentionId[],
  partyOf: (mention: MentionId) => string | undefined,
): readonly string[] {
  return [...new Set(mentions.flatMap((mention) => partyOf(mention) ?? []))];
}

function edge(
  { id, share, time }: OwnershipClaim,
  owner: string,
  asset: string,
  certain: boolean,
): OwnershipEdge {
  const known = share !== null && (share.min !== null || share.max !== null);
  return {
    owner,
    asset,
    kind: 'ownership',
    shareMin: known ? (certain ? (share.min ?? 0) : 0) : null,
    shareMax: known ? (share.max ?? 100) : null,
    ...(certain && share?.minExclusive === true ? { above: true } : {}),
    from: time?.earliest ?? null,
    to: time?.latest ?? null,
    sources: [id],
  };
}
