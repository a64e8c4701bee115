/** The reasons of a score as explanations by feature, in the shape clients read. */
import type { SubjectHit } from '@waybill/engine';

export interface Explanation {
  readonly score: number;
  readonly detail: string | null;
  readonly query: string | null;
  readonly candidate: string | null;
}

export function explainHit({
  alert,
  reasons,
  queryName,
  matchedName,
}: SubjectHit): Readonly<Record<string, Explanation>> {
  return {
    name_match: {
      score: alert,
      detail: reasons.map(({ text }) => text).join('; '),
      query: queryName,
      candidate: matchedName,
    },
  };
}
