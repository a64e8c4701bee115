/** The judgements in force: those taken back are out, and of several on one pair the last counts. */
import type { Judgement } from '../model/index.ts';

/** In a fixed order that does not depend on when they were made, beside which of a pair's is the last. */
export function judgementsInForce(judgements: readonly Judgement[]): Judgement[] {
  const revoked = new Set(judgements.flatMap((judgement) => judgement.revokes ?? []));
  const last = new Map<string, Judgement>();
  for (const judgement of judgements) {
    if (judgement.revokes !== undefined || revoked.has(judgement.id)) continue;
    last.set(pairKey(judgement.left, judgement.right), judgement);
  }
  return [...last].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, judgement]) => judgement);
}

/** One text for a pair of keys in either order. */
export function pairKey(left: string, right: string): string {
  return left < right ? `${left}\n${right}` : `${right}\n${left}`;
}
