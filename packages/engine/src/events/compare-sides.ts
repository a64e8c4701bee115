/** Whether two claims tell of the same parties: side by side, and never by a guess. */
import type { PartyId } from '../model/index.ts';
import type { Side } from './claim-profile.ts';
import type { PartyWords } from './party-words.ts';

/**
 * `shared`: a party in common; `general`: descriptions that may mean one thing; `silent`: one claim says nothing;
 * `unknown`: one names, the other describes; `conflict`: both name, and name others.
 */
export type SideRelation = 'shared' | 'general' | 'silent' | 'unknown' | 'conflict';

/**
 * How two sides stand to each other. A party named in one role by one claim and in another role of the same side
 * by the other (a maker called the supplier) is no conflict; two claims that each name a party of one role
 * the other has nowhere on that side are.
 */
export function compareSides(left: Side, right: Side, words: PartyWords): SideRelation {
  if (left.all.size === 0 || right.all.size === 0) return 'silent';
  for (const [role, ours] of left.byRole) {
    const theirs = right.byRole.get(role);
    if (theirs && differ(ours, theirs, left, right, words)) return 'conflict';
  }
  for (const party of left.all) if (right.all.has(party)) return 'shared';
  if (left.named.length > 0 && right.named.length > 0) return 'conflict';
  return 'unknown';
}

/** As `compareSides`, for goods and products, where two descriptions can be told apart or brought together by their words. */
export function compareThings(left: Side, right: Side, words: PartyWords): SideRelation {
  const relation = compareSides(left, right, words);
  if (relation !== 'unknown' || left.named.length > 0 || right.named.length > 0) return relation;
  let told = false;
  for (const mine of left.unnamed) {
    for (const theirs of right.unnamed) {
      const related = words.related(mine, theirs);
      if (related === 'yes') return 'general';
      if (related === 'no') told = true;
    }
  }
  return told ? 'conflict' : 'unknown';
}

function differ(
  ours: readonly PartyId[],
  theirs: readonly PartyId[],
  left: Side,
  right: Side,
  words: PartyWords,
): boolean {
  const mine = ours.filter((party) => words.named(party));
  const others = theirs.filter((party) => words.named(party));
  if (mine.length === 0 || others.length === 0) return false;
  return !mine.some((party) => right.all.has(party)) && !others.some((party) => left.all.has(party));
}
