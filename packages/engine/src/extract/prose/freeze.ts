/** Drafts to claims: roles that hold one filling, ids, passages. */
import {
  type Claim,
  CLAIM_ROLES,
  type Document,
  makeClaim,
  type MentionId,
  type RoleName,
} from '../../model/index.ts';
import type { Trace } from '../trace/index.ts';
import type { ProseDraft } from './draft.ts';

const EXTRACTOR = { name: 'prose', version: '1' } as const;
/** Most claims one draft may become when several fillings compete for roles that hold one. */
const MOST_SPLITS = 8;

/** The claims of all drafts, in order, each once. */
export function freeze(document: Document, drafts: readonly ProseDraft[], trace?: Trace): Claim[] {
  const claims = new Map<string, Claim>();
  for (const draft of drafts) {
    for (const roles of singles(draft)) {
      const claim = makeClaim(document, {
        kind: draft.kind,
        roles,
        attribution: draft.attribution,
        spans: draft.spans,
        extractor: EXTRACTOR,
        rule: draft.rule,
        polarity: draft.polarity,
        modality: draft.modality,
        phase: draft.phase,
        quantity: draft.quantity,
        amount: draft.amount,
        time: draft.time,
        places: draft.places.map(({ mention }) => mention),
        share: draft.share,
        position: draft.position,
        programme: draft.programme,
        documentNumbers: draft.documentNumbers,
        response: draft.response,
        responseScope: draft.responseScope,
        implied: [...draft.implied],
        caveats: draft.caveats,
      });
      if (trace !== undefined) {
        traceClaim(trace, claim, draft, claims.has(claim.id));
        trace.became(draft, claim.id);
      }
      if (!claims.has(claim.id)) claims.set(claim.id, claim);
    }
  }
  return [...claims.values()];
}

function traceClaim(trace: Trace, claim: Claim, draft: ProseDraft, again: boolean): void {
  const main = claim.passages[0];
  trace.tell(
    {
      step: 'claim',
      by: claim.rule,
      what: again ? `${claim.id} once more: the same claim was told before` : claim.id,
      sentence: draft.sentence,
      ...(main === undefined ? {} : { start: main.start, end: main.end }),
      data: { claim: claim.id, kind: claim.kind, implied: claim.implied },
    },
    draft,
  );
}

/** "flew to X and Y" is two journeys: one set of roles for each filling of a role that holds only one. */
function singles(draft: ProseDraft): Partial<Record<RoleName, readonly MentionId[]>>[] {
  const one: readonly string[] = CLAIM_ROLES[draft.kind].one;
  let sets: Partial<Record<RoleName, readonly MentionId[]>>[] = [{}];
  for (const [role, fillings] of draft.roles) {
    const mentions = fillings.map(({ mention }) => mention);
    const choices = one.includes(role) ? mentions.map((mention) => [mention]) : [mentions];
    if (sets.length * choices.length > MOST_SPLITS) choices.length = 1;
    sets = sets.flatMap((set) => choices.map((choice) => ({ ...set, [role]: choice })));
  }
  return sets;
}
