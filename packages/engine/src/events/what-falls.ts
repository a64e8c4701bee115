/** What changes in the findings when a source is taken away: "what falls if this letter is forged?" */
import type { ClaimId, EventId, Finding } from '../model/index.ts';

export interface Fall {
  /** The event as it was. */
  readonly event: EventId;
  readonly before: Finding;
  /** What is left of it; null where nothing is. */
  readonly after: Finding | null;
  /** In words, a line each: "support falls from corroborated to single-source". */
  readonly changes: readonly string[];
}

/**
 * The findings that the second list no longer has, or has with another status, phase or fewer claims, in the
 * order of the first. An event is followed by its claims, since its id goes with its smallest claim.
 */
export function whatFalls(before: readonly Finding[], after: readonly Finding[]): Fall[] {
  const heir = new Map<ClaimId, Finding>();
  for (const finding of after) for (const claim of finding.event.claims) heir.set(claim, finding);
  const falls: Fall[] = [];
  for (const finding of before) {
    const left = follow(finding, heir);
    const changes = left === null ? ['nothing is left of it'] : tellChanges(finding, left);
    if (changes.length > 0) falls.push({ event: finding.event.id, before: finding, after: left, changes });
  }
  return falls;
}

/** The finding that holds most of the claims; the smaller id where two hold as many. */
function follow(finding: Finding, heir: ReadonlyMap<ClaimId, Finding>): Finding | null {
  const shares = new Map<Finding, number>();
  for (const claim of finding.event.claims) {
    const next = heir.get(claim);
    if (next) shares.set(next, (shares.get(next) ?? 0) + 1);
  }
  const ranked = [...shares].sort(([a, x], [b, y]) => y - x || (a.event.id < b.event.id ? -1 : 1));
  return ranked[0]?.[0] ?? null;
}

function tellChanges(before: Finding, after: Finding): string[] {
  const changes: string[] = [];
  const tell = (what: string, from: string | null, to: string | null): void => {
    if (from !== to) changes.push(`${what} changes from ${from ?? 'none'} to ${to ?? 'none'}`);
  };
  tell('support', before.assessment.support, after.assessment.support);
  tell('dispute', before.assessment.dispute, after.assessment.dispute);
  tell('phase', before.event.phase, after.event.phase);
  const lost = before.event.claims.filter((claim) => !after.event.claims.includes(claim)).length;
  if (lost > 0) changes.push(lost === 1 ? '1 claim falls away' : `${lost} claims fall away`);
  const groups = before.assessment.originGroups.length - after.assessment.originGroups.length;
  if (groups > 0) changes.push(groups === 1 ? '1 origin falls away' : `${groups} origins fall away`);
  return changes;
}
