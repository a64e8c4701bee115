/** The reasons for which two sources are one origin, each found on its own. */
import { ENCLOSING_GENRES, PROSE_GENRES, PUBLISHED_GENRES } from '../data/events/origin-rules.ts';
import type { Document, DocumentId, ResolvedClaim, Source, SourceId } from '../model/index.ts';
import { findCopies } from './find-copies.ts';
import { issuerKey } from './issuer-key.ts';
import { isAfter, tellOlder } from './older-copy.ts';
import { outletsAtHead } from './outlets-at-head.ts';
import type { TextSignature } from './text-signature.ts';

/** Two sources that stand or fall together, and why, in words. */
export interface OriginLink {
  readonly left: SourceId;
  readonly right: SourceId;
  readonly why: string;
}

/** Sources to which the manifest gives one `origin`. */
export function linkManifestOrigins(sources: readonly Source[]): OriginLink[] {
  const links: OriginLink[] = [];
  const first = new Map<string, Source>();
  for (const source of sources) {
    const origin = source.facts.origin?.value;
    if (origin === undefined) continue;
    const before = first.get(origin);
    if (!before) first.set(origin, source);
    else links.push(link(before, source, `the manifest gives both the origin "${origin}"`));
  }
  return links;
}

export interface CopyInput {
  readonly sources: readonly Source[];
  readonly documents: readonly Document[];
  readonly signatures: readonly TextSignature[];
  /** Sources that say they put something right. */
  readonly corrections: ReadonlySet<SourceId>;
}

/** Sources whose documents are copies; the line says which is the older, as far as it can be told. */
export function linkCopies({ sources, documents, signatures, corrections }: CopyInput): OriginLink[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const sourceOf = new Map<DocumentId, Source>();
  const tabular = new Set<DocumentId>();
  for (const document of documents) {
    const source = byId.get(document.source);
    if (source) sourceOf.set(document.id, source);
    if (document.tables.length > 0) tabular.add(document.id);
  }
  const isProse = (document: DocumentId): boolean => {
    const genre = sourceOf.get(document)?.facts.genre.value;
    return (
      genre !== undefined && PROSE_GENRES.includes(genre) && !(genre === 'other' && tabular.has(document))
    );
  };
  const links: OriginLink[] = [];
  for (const pair of findCopies(signatures, isProse)) {
    const left = sourceOf.get(pair.left);
    const right = sourceOf.get(pair.right);
    if (!left || !right || left.id === right.id) continue;
    const how =
      pair.by === 'exact'
        ? 'their words are the same'
        : `${Math.floor(pair.containment * 100)} % of the shorter text stands in the longer one`;
    links.push(link(left, right, `${how}; ${tellOlder(left, right, pair, corrections)}`));
  }
  return links;
}

/**
 * Sources that name an outlet as where they come from at their head, when the case holds that outlet's publication. A story
 * that mentions an earlier one further down stays its own origin; what it tells after the other is counted event by event.
 */
export function linkDerived(sources: readonly Source[], claims: readonly ResolvedClaim[]): OriginLink[] {
  const published = new Map<string, Source[]>();
  for (const source of sources) {
    const issuer = source.facts.issuer?.value;
    if (issuer === undefined || !PUBLISHED_GENRES.includes(source.facts.genre.value)) continue;
    const key = issuerKey(issuer);
    const issued = published.get(key);
    if (issued) issued.push(source);
    else published.set(key, [source]);
  }
  const told = partiesBySource(claims);
  const links: OriginLink[] = [];
  for (const source of sources) {
    for (const outlet of outletsAtHead(source)) {
      const earlier = (published.get(issuerKey(outlet.value)) ?? [])
        .filter((one) => one.id !== source.id && !isAfter(one, source))
        .map((one) => ({ one, shared: countShared(told.get(one.id), told.get(source.id)) }))
        .filter(({ shared }) => claims.length === 0 || shared > 0)
        .sort((a, b) => b.shared - a.shared || (a.one.id < b.one.id ? -1 : 1))[0];
      if (earlier) {
        links.push(link(earlier.one, source, `${source.path} names ${outlet.value} as where it comes from`));
      }
    }
  }
  return links;
}

/** A letter or mail and what it encloses, unless the enclosure names another issuer. */
export function linkEnclosures(sources: readonly Source[]): OriginLink[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const links: OriginLink[] = [];
  for (const child of sources) {
    const parent = child.parent === null ? undefined : byId.get(child.parent);
    if (!parent || !ENCLOSING_GENRES.includes(parent.facts.genre.value)) continue;
    const own = child.facts.issuer?.value;
    const sender = parent.facts.issuer?.value;
    if (own === undefined) {
      links.push(
        link(parent, child, `${child.path} is enclosed in ${parent.path} and names no other issuer`),
      );
    } else if (sender !== undefined && issuerKey(own) === issuerKey(sender)) {
      links.push(link(parent, child, `${child.path} is enclosed in ${parent.path}, both issued by ${own}`));
    }
  }
  return links;
}

function link(left: Source, right: Source, why: string): OriginLink {
  return { left: left.id, right: right.id, why };
}

function partiesBySource(claims: readonly ResolvedClaim[]): Map<SourceId, Set<string>> {
  const told = new Map<SourceId, Set<string>>();
  for (const claim of claims) {
    const parties = told.get(claim.source) ?? new Set<string>();
    for (const filled of Object.values(claim.roles)) for (const party of filled) parties.add(party);
    told.set(claim.source, parties);
  }
  return told;
}

function countShared(left: ReadonlySet<string> | undefined, right: ReadonlySet<string> | undefined): number {
  if (!left || !right) return 0;
  let shared = 0;
  for (const party of left) if (right.has(party)) shared += 1;
  return shared;
}
