/**
 * Proposals that passed every check as claims of their document. They stand apart from what the rules read: nothing here joins an
 * extraction, and agreement with a claim of the rules is said beside, not merged.
 */
import type { ProposableKind } from '../../data/propose/patterns.ts';
import type { RejectionCode } from '../../data/propose/rejections.ts';
import { THING_ROLES } from '../../data/propose/patterns.ts';
import {
  type AttributionLink,
  type Claim,
  type ClaimId,
  type Document,
  makeClaim,
  type Mention,
  type MentionId,
  type MentionSchema,
  type RoleName,
  type Span,
} from '../../model/index.ts';
import type { FoundSpeaker, Proposal, Rejection, VerifiedProposal } from './proposal.ts';
import { meetWords } from './meet-words.ts';
import { proposalKey } from './proposal-key.ts';
import { type Ground, verifyProposal } from './verify-proposal.ts';

/** A claim that a model proposed and the document bears out, awaiting a person's review. */
export interface ProposedClaim {
  /** See `proposalKey`. */
  readonly key: string;
  readonly claim: Claim;
  /** As it was proposed, so that it can be held against another version of the document. */
  readonly proposal: Proposal;
  readonly agreesWith: readonly ClaimId[];
}

export interface RefusedProposal {
  readonly proposal: Proposal;
  readonly rejection: Rejection;
}

export interface Acceptance {
  readonly claims: readonly ProposedClaim[];
  /** Mentions that the claims need and the extraction does not have. */
  readonly mentions: readonly Mention[];
  readonly refused: readonly RefusedProposal[];
}

const EXTRACTOR = { name: 'proposal', version: '1' } as const;

/** Verifies proposals in order; the same claim twice counts once. `narrator` is who the document speaks for. */
export function acceptProposals(
  document: Document,
  ground: Ground,
  proposals: readonly Proposal[],
  narrator: AttributionLink = {
    description: 'the document',
    named: false,
    basis: 'unattributed',
    stance: 'asserts',
  },
): Acceptance {
  const mentions = new Map<MentionId, Mention>();
  const claims = new Map<ClaimId, ProposedClaim>();
  const refused: RefusedProposal[] = [];
  for (const proposal of proposals) {
    const outcome = verifyProposal(ground, proposal);
    if (!outcome.accepted) {
      refused.push({ proposal, rejection: outcome.rejection });
      continue;
    }
    const verified = outcome.proposal;
    const claim = claimOf({ document, ground, verified, narrator, made: mentions });
    if (claims.has(claim.id)) refused.push({ proposal, rejection: { code: 'duplicate', detail: claim.id } });
    else
      claims.set(claim.id, {
        key: proposalKey(ground, verified),
        claim,
        proposal,
        agreesWith: verified.agreesWith,
      });
  }
  return { claims: [...claims.values()], mentions: [...mentions.values()], refused };
}

/** How many proposals each reason refused, most frequent first. */
export function countRefusals(
  refused: readonly RefusedProposal[],
): readonly (readonly [RejectionCode, number])[] {
  const counts = new Map<RejectionCode, number>();
  for (const { rejection } of refused) counts.set(rejection.code, (counts.get(rejection.code) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

interface Making {
  readonly document: Document;
  readonly ground: Ground;
  readonly verified: VerifiedProposal;
  readonly narrator: AttributionLink;
  readonly made: Map<MentionId, Mention>;
}

function claimOf({ document, ground, verified, narrator, made }: Making): Claim {
  const agreeing = ground.claims.filter(({ id }) => verified.agreesWith.includes(id));
  const meeting = { document, mentions: ground.mentions, agreeing, made };
  const meet = (span: Span, schema: MentionSchema): Mention => meetWords(meeting, span, schema);
  const roles: Partial<Record<RoleName, MentionId[]>> = {};
  for (const { role, span } of verified.roles) {
    const { id } = meet(span, schemaOf(verified.kind, role));
    const own = (roles[role] ??= []);
    if (!own.includes(id)) own.push(id);
  }
  const { speaker } = verified;
  return makeClaim(document, {
    kind: verified.kind,
    roles,
    attribution: speaker === null ? [narrator] : chainOf(document, speaker, narrator, agreeing, meet),
    spans: [verified.quote, verified.trigger],
    extractor: EXTRACTOR,
    rule: `proposal.${verified.kind}`,
    polarity: verified.polarity,
    modality: verified.modality,
    phase: verified.phase,
    quantity: verified.quantity,
    amount: verified.amount,
    time: verified.time,
    share: verified.share,
    position: verified.position,
    places: verified.places.map((span) => meet(span, 'Address').id),
  });
}

/** As a claim of the rules that agrees has it, where it has this speaker: it knows who speaks to whom, and on what basis. */
function chainOf(
  { text }: Document,
  { span, cue }: FoundSpeaker,
  narrator: AttributionLink,
  agreeing: readonly Claim[],
  meet: (span: Span, schema: MentionSchema) => Mention,
): readonly AttributionLink[] {
  const { id, name, form } = meet(span, 'LegalEntity');
  const told = agreeing.find(({ attribution }) => attribution.at(-1)?.speaker === id);
  if (told !== undefined) return told.attribution;
  const link: AttributionLink = {
    speaker: id,
    description: name,
    named: form === 'name',
    basis: 'unattributed',
    verb: text.slice(cue.start, cue.end),
    verbSpan: cue,
    stance: 'reports',
  };
  return [narrator, link];
}

const PEOPLE: ReadonlySet<string> = new Set(['person', 'traveller']);

function schemaOf(kind: ProposableKind, role: RoleName): MentionSchema {
  if (THING_ROLES.has(role)) return 'Goods';
  if (role === 'origin' || role === 'destination') return 'Address';
  if (PEOPLE.has(role)) return 'Person';
  return kind === 'role' ? 'Organization' : 'LegalEntity';
}
