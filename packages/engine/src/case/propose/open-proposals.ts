/** Proposals that are no claims of the case, as the view shows them: in their words, beside the party that others already call so. */
import type { OpenProposal, ProposedParty } from '../../dossier/index.ts';
import type { DocumentId, Mention, MentionId, PartyId, RoleName, SourceId } from '../../model/index.ts';
import type { PlacedProposal } from './place-proposals.ts';

export interface ShowInput {
  readonly open: readonly PlacedProposal[];
  /** Of the case, by the rules. */
  readonly mentions: readonly Mention[];
  readonly partyOf: ReadonlyMap<MentionId, PartyId>;
  readonly sourceOf: ReadonlyMap<DocumentId, SourceId>;
}

export function openProposals({ open, mentions, partyOf, sourceOf }: ShowInput): readonly OpenProposal[] {
  const words = new Map(mentions.map(({ id, name }) => [id, name]));
  return open.flatMap((placed): OpenProposal[] => {
    const { claim } = placed;
    const source = sourceOf.get(claim.document);
    if (source === undefined) return [];
    const own = new Map(placed.mentions.map(({ id, name }) => [id, name]));
    const party = (id: MentionId): ProposedParty => ({
      party: partyOf.get(id) ?? null,
      words: words.get(id) ?? own.get(id) ?? '',
    });
    return [
      {
        claim,
        source,
        roles: Object.fromEntries(
          (Object.entries(claim.roles) as [RoleName, readonly MentionId[]][]).map(([role, ids]) => [
            role,
            ids.map(party),
          ]),
        ),
        places: claim.places.map(party),
        speakers: claim.attribution.map(({ speaker }) => (speaker === undefined ? null : party(speaker))),
      },
    ];
  });
}
