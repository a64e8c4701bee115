/** Look-ups over a case view that sentences, tables and pictures share. Built once for each rendering. */
import type {
  ClaimId,
  Document,
  DocumentId,
  EventId,
  Exposure,
  Finding,
  Mention,
  MentionId,
  OriginGroup,
  Party,
  PartyId,
  ResolvedClaim,
  Source,
  SourceId,
} from '../model/index.ts';
import type { CaseView } from './case-view.ts';

export interface CaseIndex {
  readonly view: CaseView;
  readonly parties: ReadonlyMap<PartyId, Party>;
  readonly mentions: ReadonlyMap<MentionId, Mention>;
  readonly claims: ReadonlyMap<ClaimId, ResolvedClaim>;
  readonly findings: ReadonlyMap<EventId, Finding>;
  readonly documents: ReadonlyMap<DocumentId, Document>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly originOf: ReadonlyMap<SourceId, OriginGroup>;
  /** How listed parties stand on lists themselves, as the network found it. */
  readonly listed: ReadonlyMap<PartyId, readonly Exposure[]>;
  /** Claims that a list makes of a party: they are told with its listings. */
  readonly listingClaims: ReadonlyMap<PartyId, readonly ResolvedClaim[]>;
}

const known = new WeakMap<CaseView, CaseIndex>();

/** The index of a view; a view that was indexed before is not indexed again. */
export function indexCase(view: CaseView): CaseIndex {
  const found = known.get(view) ?? buildIndex(view);
  known.set(view, found);
  return found;
}

function buildIndex(view: CaseView): CaseIndex {
  const sources = new Map(view.sources.map((source) => [source.id, source]));
  return {
    view,
    parties: new Map(view.parties.map((party) => [party.id, party])),
    mentions: new Map(view.mentions.map((mention) => [mention.id, mention])),
    claims: new Map(view.claims.map((resolved) => [resolved.claim.id, resolved])),
    findings: new Map(view.findings.map((finding) => [finding.event.id, finding])),
    documents: new Map(view.documents.map((document) => [document.id, document])),
    sources,
    originOf: new Map(
      view.originGroups.flatMap((group) => group.sources.map((source) => [source, group] as const)),
    ),
    listed: groupBy(
      view.exposures.filter((exposure) => exposure.path === 'listed'),
      (exposure) => [exposure.party],
    ),
    listingClaims: groupBy(
      view.claims.filter(
        ({ claim, source }) =>
          claim.kind === 'sanction' && sources.get(source)?.facts.genre.value === 'list entry',
      ),
      ({ roles }) => roles.target ?? [],
    ),
  };
}

/** Items under each of their keys, in their own order. */
export function groupBy<Item, Key>(
  items: Iterable<Item>,
  keysOf: (item: Item) => readonly Key[],
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
