/**
 * Origin groups: sources that stand or fall together count once. A group is a union of links, each with its
 * reason in words. That an article describes a paper of the case is not decided here but event by event,
 * since the same article may also tell what the paper does not.
 */
import type { Document, DocumentId, OriginGroup, ResolvedClaim, Source, SourceId } from '../model/index.ts';
import { findCorrections } from './find-corrections.ts';
import {
  linkCopies,
  linkDerived,
  linkEnclosures,
  linkManifestOrigins,
  type OriginLink,
} from './origin-links.ts';
import { signatureOf, type TextSignature } from './text-signature.ts';
import { makeUnion } from './union.ts';

export interface OriginInput {
  readonly sources: readonly Source[];
  readonly documents: readonly Document[];
  /** Where given, a source derives from an outlet's publication only if the two speak of a common party. */
  readonly claims?: readonly ResolvedClaim[];
  /** Signatures made before; those missing are made here. */
  readonly signatures?: ReadonlyMap<DocumentId, TextSignature>;
}

/** Every source in exactly one group, groups in order of their smallest source id. */
export function groupOrigins(input: OriginInput): OriginGroup[] {
  const sources = [...input.sources].sort((a, b) => (a.id < b.id ? -1 : 1));
  const signatures = input.documents.map(
    (document) => input.signatures?.get(document.id) ?? signatureOf(document),
  );
  const corrections = findCorrections(sources, input.documents);
  const links = [
    ...linkManifestOrigins(sources),
    ...linkCopies({ sources, documents: input.documents, signatures, corrections }),
    ...linkEnclosures(sources),
    ...linkDerived(sources, input.claims ?? []),
  ];
  return gather(sources, links);
}

function gather(sources: readonly Source[], links: readonly OriginLink[]): OriginGroup[] {
  const path = new Map(sources.map((source) => [source.id, source.path]));
  const union = makeUnion(sources.map((source) => source.id));
  const used = links.filter((link) => union.join(link.left, link.right));
  const why = new Map<SourceId, string[]>();
  for (const link of used) {
    const line = `${path.get(link.left)} and ${path.get(link.right)} count once: ${link.why}`;
    const root = union.find(link.left);
    const lines = why.get(root);
    if (lines) lines.push(line);
    else why.set(root, [line]);
  }
  return union.sets().map((members) => {
    const [smallest] = members as [SourceId];
    return { id: groupId(smallest), sources: members, why: (why.get(smallest) ?? []).sort() };
  });
}

/** The id of the group whose smallest source is this one. */
export function groupId(smallest: SourceId): string {
  return smallest.replace(/^src-/, 'org-');
}
