/** Any record of a case by its id, as plain text. */
import type { CaseView } from '../case-view.ts';
import { describeClaim } from './describe-claim.ts';
import { describeEvent } from './describe-event.ts';
import { describeParty } from './describe-party.ts';
import { describeProposal } from './describe-proposal.ts';

/** The event, claim, proposal or party with this id as a text block; undefined where the case holds none. */
export function describeRecord(view: CaseView, id: string): string | undefined {
  return (
    describeEvent(view, id) ??
    describeClaim(view, id) ??
    describeProposal(view, id) ??
    describeParty(view, id)
  );
}
