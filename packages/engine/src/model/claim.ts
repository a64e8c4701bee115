/**
 * A claim is what someone says happened: an utterance (who says so, and how) over a proposition (what),
 * anchored in passages. It holds mentions, never parties.
 */
import type { Money, Quantity, TimeSpan } from '../values/index.ts';
import type { Document, Span } from './document.ts';
import { type ClaimId, claimId, type Content, type DocumentId, type MentionId } from './ids.ts';
import { makePassage, ModelError, type Passage } from './passage.ts';
import type { ClaimProposal } from './proposal.ts';

/** The claim kinds and the roles each may fill. `many` roles repeat. */
export const CLAIM_ROLES = {
  supply: {
    many: ['supplier', 'recipient', 'intermediary', 'manufacturer', 'goods'],
    one: ['consignor', 'consignee', 'notifyParty', 'endUser', 'carrier'],
  },
  payment: { many: ['goods'], one: ['payer', 'payee', 'payerBank', 'payeeBank'] },
  production: { many: ['producer', 'product', 'helper'], one: [] },
  development: { many: ['developer', 'product', 'helper'], one: [] },
  component: { many: ['product', 'component', 'maker'], one: [] },
  test: { many: ['tester', 'product'], one: [] },
  travel: { many: ['traveller'], one: ['origin', 'destination', 'carrier'] },
  assistance: { many: ['provider', 'recipient', 'product'], one: [] },
  ownership: { many: ['owner', 'owned'], one: [] },
  role: { many: [], one: ['person', 'organisation'] },
  location: { many: ['entity'], one: [] },
  identity: { many: [], one: ['entity', 'alias', 'formerName', 'modelledAfter', 'subsidiaryOf', 'frontFor'] },
  sanction: { many: ['target', 'authority'], one: [] },
  meeting: { many: ['participant'], one: [] },
  response: { many: ['respondent'], one: [] },
} as const satisfies Record<string, { readonly many: readonly string[]; readonly one: readonly string[] }>;

export type ClaimKind = keyof typeof CLAIM_ROLES;
export type RoleName = {
  [K in ClaimKind]: (typeof CLAIM_ROLES)[K]['many'][number] | (typeof CLAIM_ROLES)[K]['one'][number];
}[ClaimKind];
export type Roles<Ref> = Readonly<Partial<Record<RoleName, readonly Ref[]>>>;

export type Polarity = 'positive' | 'negative';
export type Modality = 'certain' | 'probable' | 'possible' | 'uncommitted';
export type Phase =
  | 'planned'
  | 'contracted'
  | 'invoiced'
  | 'paid'
  | 'shipped'
  | 'delivered'
  | 'tested'
  | 'cancelled';
export type Stance = 'asserts' | 'reports' | 'distances' | 'conjectures' | 'denies' | 'concedes';
export type Basis =
  | 'document-held'
  | 'document-seen'
  | 'registry'
  | 'official-named'
  | 'official-unnamed'
  | 'company-statement'
  | 'lawyer'
  | 'person-familiar'
  | 'expert'
  | 'other-outlet'
  | 'data'
  | 'own-observation'
  | 'unattributed';
export type ResponseKind =
  | 'confirmed'
  | 'partly-confirmed'
  | 'denied'
  | 'no-knowledge'
  | 'declined'
  | 'no-reply'
  | 'unreachable'
  | 'referred';

/** One speaker of an utterance. Chains run from the outermost speaker (the outlet) inward. */
export interface AttributionLink {
  /** The speaker's mention; absent for an outlet or document known only from the source's facts. */
  readonly speaker?: MentionId;
  /** The speaker in words: "two European security officials", "Reuters", "the document itself". */
  readonly description: string;
  readonly count?: number;
  readonly named: boolean;
  readonly basis: Basis;
  /** The cue as it stands: "said", "according to". */
  readonly verb?: string;
  readonly verbSpan?: Span;
  readonly stance: Stance;
  readonly saidOn?: TimeSpan;
}

/** What a response answers: claims of these kinds (all where empty) that involve these mentions (any where empty). */
export interface ResponseScope {
  readonly kinds: readonly ClaimKind[];
  readonly mentions: readonly MentionId[];
}

export interface DocumentNumber {
  readonly type:
    | 'invoice'
    | 'contract'
    | 'order'
    | 'waybill'
    | 'delivery note'
    | 'letter'
    | 'payment'
    | 'booking'
    | 'flight'
    | 'report'
    | 'container'
    | 'serial'
    | 'other';
  readonly value: string;
}

/** The slots of a proposition, as `implied` names them: a role, or one of the rest. */
export type SlotName =
  | RoleName
  | 'phase'
  | 'quantity'
  | 'amount'
  | 'time'
  | 'places'
  | 'polarity'
  | 'modality';

export interface Claim {
  readonly id: ClaimId;
  readonly document: DocumentId;
  readonly kind: ClaimKind;
  readonly roles: Roles<MentionId>;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly phase: Phase | null;
  readonly quantity: Quantity | null;
  readonly amount: Money | null;
  readonly time: TimeSpan | null;
  readonly places: readonly MentionId[];
  readonly documentNumbers: readonly DocumentNumber[];
  /** Percent, for `ownership`. */
  readonly share: Quantity | null;
  /** In its words, for `role`. */
  readonly position: string | null;
  /** For `sanction`. */
  readonly programme: string | null;
  readonly response: ResponseKind | null;
  readonly responseScope: ResponseScope | null;
  /** Outermost speaker first; at least one link. */
  readonly attribution: readonly AttributionLink[];
  /** The first is the main one; the rest carry slots and cues. At least one. */
  readonly passages: readonly Passage[];
  /** Slots that the words imply rather than state. */
  readonly implied: readonly SlotName[];
  /** Caveats of the narrator, verbatim: "could not independently verify". */
  readonly caveats: readonly string[];
  readonly extractor: { readonly name: string; readonly version: string };
  /** The rule or lexicon entry that made it, for `why`: `frame.supply.receive`, `paper.invoice.line`. */
  readonly rule: string;
  /** Where a model proposed it; null where a rule found it. No part of the id. */
  readonly proposal: ClaimProposal | null;
}

export interface ClaimDraft {
  readonly kind: ClaimKind;
  readonly roles: Roles<MentionId>;
  readonly attribution: readonly AttributionLink[];
  /** Spans of the document; the first is the main passage. */
  readonly spans: readonly Span[];
  readonly extractor: { readonly name: string; readonly version: string };
  readonly rule: string;
  readonly polarity?: Polarity;
  readonly modality?: Modality;
  readonly phase?: Phase | null;
  readonly quantity?: Quantity | null;
  readonly amount?: Money | null;
  readonly time?: TimeSpan | null;
  readonly places?: readonly MentionId[];
  readonly documentNumbers?: readonly DocumentNumber[];
  readonly share?: Quantity | null;
  readonly position?: string | null;
  readonly programme?: string | null;
  readonly response?: ResponseKind | null;
  readonly responseScope?: ResponseScope | null;
  readonly implied?: readonly SlotName[];
  readonly caveats?: readonly string[];
}

/**
 * A claim with its id and passages made. Polarity defaults to positive, modality to certain. Throws
 * ModelError for a role the kind does not have, or for a claim without a passage or an utterance.
 */
export function makeClaim(document: Document, draft: ClaimDraft): Claim {
  if (draft.spans.length === 0) throw new ModelError('no-passage', `a ${draft.kind} claim needs a passage`);
  if (draft.attribution.length === 0)
    throw new ModelError('no-passage', `a ${draft.kind} claim needs a speaker`);
  const roles = checkedRoles(draft);
  const spans = uniqueSpans(draft.spans);
  const body = {
    kind: draft.kind,
    roles,
    polarity: draft.polarity ?? 'positive',
    modality: draft.modality ?? 'certain',
    phase: draft.phase ?? null,
    quantity: draft.quantity ?? null,
    amount: draft.amount ?? null,
    time: draft.time ?? null,
    places: draft.places ?? [],
    documentNumbers: draft.documentNumbers ?? [],
    share: draft.share ?? null,
    position: draft.position ?? null,
    programme: draft.programme ?? null,
    response: draft.response ?? null,
    responseScope: draft.responseScope ?? null,
    attribution: draft.attribution,
    implied: draft.implied ?? [],
    caveats: draft.caveats ?? [],
    extractor: draft.extractor,
    rule: draft.rule,
  } as const;
  const id = claimId({ document: document.id, spans, body } as unknown as Content);
  return {
    id,
    document: document.id,
    ...body,
    passages: spans.map((span) => makePassage(document, span.start, span.end)),
    proposal: null,
  };
}

function checkedRoles(draft: ClaimDraft): Roles<MentionId> {
  const allowed = CLAIM_ROLES[draft.kind];
  const many: readonly string[] = allowed.many;
  const one: readonly string[] = allowed.one;
  const roles: Partial<Record<RoleName, readonly MentionId[]>> = {};
  for (const [name, mentions] of Object.entries(draft.roles) as [RoleName, readonly MentionId[]][]) {
    if (mentions.length === 0) continue;
    if (!many.includes(name) && !(one.includes(name) && mentions.length === 1)) {
      throw new ModelError('bad-role', `a ${draft.kind} claim cannot hold ${mentions.length} × ${name}`);
    }
    roles[name] = mentions;
  }
  return roles;
}

function uniqueSpans(spans: readonly Span[]): Span[] {
  const seen = new Set<string>();
  const kept: Span[] = [];
  for (const { start, end } of spans) {
    const key = `${start}:${end}`;
    if (!seen.has(key)) kept.push({ start, end });
    seen.add(key);
  }
  return kept;
}
