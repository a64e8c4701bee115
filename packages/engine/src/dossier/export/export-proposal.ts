/** What a model proposed, as the export tells it: apart from the claims, and never named by an event, edge or route. */
import type { ExportedProposal } from '@waybill/contract';
import type { ClaimProposal } from '../../model/index.ts';
import type { OpenProposal, ProposedParty } from '../case-view.ts';
import {
  exportAmount,
  exportAttribution,
  exportPassages,
  exportQuantity,
  exportTime,
} from './export-value.ts';
import { sortedBy, sortedSet } from '../stable-order.ts';

export function exportProposal({ claim, roles, places, speakers }: OpenProposal): ExportedProposal {
  return {
    id: claim.id,
    kind: claim.kind,
    roles: Object.fromEntries(
      sortedBy(Object.entries(roles), ([role]) => role).map(([role, parties]) => [
        role,
        exportParties(parties),
      ]),
    ),
    polarity: claim.polarity,
    modality: claim.modality,
    phase: claim.phase,
    quantity: exportQuantity(claim.quantity),
    amount: exportAmount(claim.amount),
    time: exportTime(claim.time),
    places: exportParties(places),
    attribution: exportAttribution(
      claim,
      speakers.map((speaker) => speaker?.party ?? null),
    ),
    passages: exportPassages(claim),
    extractor: { name: claim.extractor.name, version: claim.extractor.version },
    proposal: exportReview(claim.proposal),
  };
}

/** Everything but the key, which follows from the words. */
export function exportReview({
  model,
  prompt,
  answer,
  review,
  agreesWith,
}: ClaimProposal): ExportedProposal['proposal'] {
  return { model, prompt, answer, review, agreesWith: sortedSet(agreesWith) };
}

function exportParties(parties: readonly ProposedParty[]): ExportedProposal['places'] {
  return sortedBy(
    parties,
    ({ words }) => words,
    ({ party }) => party ?? '',
  ).map(({ party, words }) => ({ party, words }));
}
