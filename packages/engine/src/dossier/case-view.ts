/**
 * Everything a dossier or an export may speak of, gathered from one build. Room `case` fills it; this room
 * only reads it. Nothing here is derived by the dossier itself, so what it prints can be recomputed elsewhere.
 */
import type {
  Claim,
  ClaimProposal,
  Coincidence,
  Document,
  Edge,
  Exposure,
  Finding,
  Issue,
  Listing,
  ListId,
  Mention,
  OriginGroup,
  Party,
  PartyId,
  Reconciliation,
  ResolvedClaim,
  RoleName,
  Route,
  Source,
  SourceId,
  TimelineItem,
} from '../model/index.ts';

/** A held list version as the dossier names it: which publication was asked, and what it can answer. */
export interface ListSummary {
  readonly list: ListId;
  readonly title: string;
  readonly publisher: string;
  readonly version: string;
  readonly publishedOn: string | null;
  /** How many entries the version has. */
  readonly entries: number;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

/** Somebody or something a proposal names, and the party of the case these words stand for, if it is one. */
export interface ProposedParty {
  readonly party: PartyId | null;
  readonly words: string;
}

/** What a model proposed and nobody accepted: shown apart, and part of no claim, event, edge, route or status. */
export interface OpenProposal {
  readonly claim: Claim & { readonly proposal: ClaimProposal };
  readonly source: SourceId;
  readonly roles: Readonly<Partial<Record<RoleName, readonly ProposedParty[]>>>;
  readonly places: readonly ProposedParty[];
  /** One for each attribution link; null where the speaker is known by description only. */
  readonly speakers: readonly (ProposedParty | null)[];
}

/** One investigation after a build. Order of the arrays does not matter: every output sorts by stable keys. */
export interface CaseView {
  readonly caseId: string;
  readonly title: string;
  readonly sources: readonly Source[];
  readonly documents: readonly Document[];
  /** Every mention of every document, as parties and claims name them by id. */
  readonly mentions: readonly Mention[];
  readonly claims: readonly ResolvedClaim[];
  /** Awaiting review, or rejected. */
  readonly proposals: readonly OpenProposal[];
  readonly parties: readonly Party[];
  /** Hits on lists of the parties that have any. */
  readonly listings: ReadonlyMap<PartyId, readonly Listing[]>;
  /** The list versions the parties were screened against; empty where none is held. */
  readonly lists: readonly ListSummary[];
  readonly findings: readonly Finding[];
  readonly edges: readonly Edge[];
  readonly routes: readonly Route[];
  readonly exposures: readonly Exposure[];
  readonly timeline: readonly TimelineItem[];
  readonly coincidences: readonly Coincidence[];
  readonly reconciliations: readonly Reconciliation[];
  readonly originGroups: readonly OriginGroup[];
  /** Issues of the case as a whole (reading, extraction, lists, manifest); those of `documents` may be among them. */
  readonly issues: readonly Issue[];
}
