/** The judgements in force: those taken back are out, and of several on one pair or one proposal the last counts. */
import type { Judgement } from '../model/index.ts';

/** On pairs of parties, in a fixed order that does not depend on when they were made, beside which of a pair's is the last. */
export function judgementsInForce(judgements: readonly Judgement[]): Judgement[] {
  const last = new Map<string, Judgement>();
  for (const judgement of standing(judgements))
    if (!isReview(judgement)) last.set(pairKey(judgement.left, judgement.right), judgement);
  return [...last].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, judgement]) => judgement);
}

/** The last judgement in force on each proposal, by the key of the proposal. */
export function reviewsInForce(judgements: readonly Judgement[]): ReadonlyMap<string, Judgement> {
  return new Map(
    standing(judgements)
      .filter(isReview)
      .map((judgement) => [judgement.left, judgement]),
  );
}

/** Whether it judges a proposal of a model and not a pair of parties. */
export function isReview({ verdict }: Judgement): boolean {
  return verdict === 'accepted' || verdict === 'rejected';
}

function standing(judgements: readonly Judgement[]): readonly Judgement[] {
  const revoked = new Set(judgements.flatMap((judgement) => judgement.revokes ?? []));
  return judgements.filter(({ id, revokes }) => revokes === undefined && !revoked.has(id));
}

/** One text for a pair of keys in either order. */
export function pairKey(left: string, right: string): string {
  return left < right ? `${left}\n${right}` : `${right}\n${left}`;
}
