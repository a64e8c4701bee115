/** Attribution chains: whose word a claim rests on, outermost speaker first. */
import type { AttributionLink, SourceContext, SourceFacts } from '../../model/index.ts';

/** The narrator's own link: the outlet, the writer of the letter, or the document where neither is known. */
export function narratorLink(facts: SourceFacts, context: SourceContext): AttributionLink {
  const issuer = facts.issuer?.value ?? context.publisher;
  const news =
    facts.genre.value === 'news' || facts.genre.value === 'web capture' || facts.genre.value === 'other';
  return {
    description: issuer ?? (news ? 'the report' : `the ${facts.genre.value}`),
    named: issuer !== undefined,
    basis: news ? 'unattributed' : 'document-held',
    stance: 'asserts',
  };
}

/** A chain with the narrator outermost; a speaker that is the narrator itself is not repeated. */
export function chain(narrator: AttributionLink, links: readonly AttributionLink[]): AttributionLink[] {
  const rest = links.filter(
    (link) =>
      !(
        link.named &&
        narrator.named &&
        link.description.toLowerCase() === narrator.description.toLowerCase()
      ),
  );
  return [narrator, ...rest];
}
