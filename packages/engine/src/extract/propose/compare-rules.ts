/** What the rules read in the same words: where they see the same parties in other roles, a proposal is refused; where they agree, it is said. */
import type { Claim, ClaimId, Mention, MentionId, Phase, Span } from '../../model/index.ts';
import type { PlacedRole } from './frame.ts';
import type { Proposal } from './proposal.ts';
import { overlaps } from './sentence-view.ts';

export type RulesOutcome =
  | { readonly ok: true; readonly agreesWith: readonly ClaimId[] }
  | { readonly ok: false; readonly detail: string };

export function compareRules(
  {
    claims,
    mentions,
    text,
  }: {
    readonly claims: readonly Claim[];
    readonly mentions: readonly Mention[];
    readonly text: { readonly text: string };
  },
  proposal: Proposal,
  roles: readonly PlacedRole[],
  quote: Span,
  phase: Phase | null,
): RulesOutcome {
  const byId = new Map<MentionId, Mention>(mentions.map((mention) => [mention.id, mention]));
  const rivals = claims.filter(
    (claim) => claim.kind === proposal.kind && claim.passages.some((passage) => overlaps(passage, quote)),
  );
  if (rivals.length === 0) return { ok: true, agreesWith: [] };
  const read = rivals.map((claim) => ({ claim, roles: placesOf(claim, byId) }));
  for (const { role, span } of roles) {
    const seen = read.flatMap((rival) => rival.roles.filter((other) => overlaps(other.span, span)));
    if (seen.length > 0 && !seen.some((other) => compatible(other.role, role)))
      return { ok: false, detail: text.text.slice(span.start, span.end) };
  }
  // Each party is placed by some rule claim: then one of them must place them all.
  const placed = roles.filter(({ span }) =>
    read.some((rival) => rival.roles.some((other) => overlaps(other.span, span))),
  );
  const together = read.filter((rival) =>
    placed.every(({ role, span }) =>
      rival.roles.some((other) => overlaps(other.span, span) && compatible(other.role, role)),
    ),
  );
  if (together.length === 0 && placed.length > 1) return { ok: false, detail: 'parties of different claims' };
  const sided = together.filter(({ claim }) => placed.length > 0 && claim.polarity === proposal.polarity);
  if (together.length > 0 && placed.length > 1 && sided.length === 0)
    return { ok: false, detail: 'polarity' };
  return {
    ok: true,
    agreesWith: sided
      .filter(
        (rival) =>
          placed.length === roles.length &&
          rival.claim.modality === proposal.modality &&
          (rival.claim.phase === 'planned') === (phase === 'planned') &&
          rival.roles.every((other) => roles.some(({ span }) => overlaps(span, other.span))),
      )
      .map(({ claim }) => claim.id),
  };
}

function placesOf(claim: Claim, byId: ReadonlyMap<MentionId, Mention>): { role: string; span: Span }[] {
  return Object.entries(claim.roles).flatMap(([role, ids]) =>
    ids.flatMap((id) => {
      const mention = byId.get(id);
      return mention === undefined ? [] : [{ role, span: { start: mention.start, end: mention.end } }];
    }),
  );
}

/** Roles on one side of a deal: an end user may be told as the recipient, a consignor as the supplier. */
const SIDES: readonly ReadonlySet<string>[] = [
  new Set(['supplier', 'consignor', 'manufacturer']),
  new Set(['recipient', 'consignee', 'endUser', 'notifyParty']),
  new Set(['intermediary', 'carrier']),
];

function compatible(one: string, other: string): boolean {
  return one === other || SIDES.some((side) => side.has(one) && side.has(other));
}
