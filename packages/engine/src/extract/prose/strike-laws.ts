/**
 * Laws and programmes act in no claim: one that was read as a party is struck from its role, and the claim with it where the role was its
 * own. What stands as the authority of a listing is its programme.
 */
import type { AttributionLink, RoleName } from '../../model/index.ts';
import type { Trace } from '../trace/index.ts';
import type { ProseDraft, RoleFilling } from './draft.ts';
import type { Discourse } from './referent.ts';

/** Roles a claim stands without: "supplied to Halden under Federal Law No. 99-FZ" is still told of Halden. */
const MAY_STAND_EMPTY: ReadonlySet<RoleName> = new Set<RoleName>(['authority', 'intermediary', 'helper']);

/** The drafts that no law is a party of. */
export function strikeLaws(discourse: Discourse, drafts: readonly ProseDraft[], trace?: Trace): ProseDraft[] {
  if (!discourse.hints.found.some(({ kind }) => kind === 'law')) return [...drafts];
  return drafts.filter((draft) => {
    const stands = struck(discourse, draft);
    if (!stands)
      trace?.tell(
        {
          step: 'drop',
          by: 'law',
          what: `no ${draft.kind} claim`,
          why: 'a law or programme is no party',
          sentence: draft.sentence,
        },
        draft,
      );
    return stands;
  });
}

/** Strikes laws from a draft; false where it no longer tells anything. */
function struck(discourse: Discourse, draft: ProseDraft): boolean {
  const isLaw = ({ referent }: RoleFilling): boolean => referent.schema === 'Law';
  for (const [role, fillings] of draft.roles) {
    const laws = fillings.filter(isLaw);
    if (laws.length === 0) continue;
    if (role === 'authority') draft.programme ??= laws[0]?.referent.name ?? null;
    const rest = fillings.filter((filling) => !isLaw(filling));
    if (rest.length > 0) draft.roles.set(role, rest);
    else {
      draft.roles.delete(role);
      if (!MAY_STAND_EMPTY.has(role)) return false;
    }
  }
  draft.places = draft.places.filter((filling) => !isLaw(filling));
  draft.attribution = draft.attribution.map((link) => withoutSpeaker(discourse, link));
  return draft.roles.size > 0;
}

/** A law that is cited is a document, not somebody. */
function withoutSpeaker(discourse: Discourse, link: AttributionLink): AttributionLink {
  if (link.speaker === undefined || discourse.byMention.get(link.speaker)?.schema !== 'Law') return link;
  const { speaker: _law, ...rest } = link;
  return { ...rest, basis: 'document-seen' };
}
