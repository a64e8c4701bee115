/** The model's values in the export's shapes: rules left out, unknown as null, never "". */
import type {
  ExportedAmount,
  ExportedAttribution,
  ExportedIssue,
  ExportedPassage,
  ExportedQuantity,
  ExportedTime,
} from '@waybill/contract';
import type { Claim, Issue, PartyId, RoleName, Roles } from '../../model/index.ts';
import type { Money, Quantity, TimeSpan } from '../../values/index.ts';
import { byText, sortedSet } from '../stable-order.ts';

/** The text, or null where there is none. */
export function known(text: string | null | undefined): string | null {
  return text === undefined || text === null || text === '' ? null : text;
}

export function exportQuantity(quantity: Quantity | null): ExportedQuantity | null {
  if (!quantity) return null;
  const { text, min, max, minExclusive, maxExclusive, unit, approximate } = quantity;
  return { text, min, max, minExclusive, maxExclusive, unit: known(unit), approximate };
}

export function exportAmount(amount: Money | null): ExportedAmount | null {
  if (!amount) return null;
  const { text, min, max, currency, approximate } = amount;
  return { text, min, max, currency: known(currency), approximate };
}

export function exportTime(time: TimeSpan | null): ExportedTime | null {
  if (!time) return null;
  const { text, earliest, latest, edtf, anchor } = time;
  return { text, earliest, latest, edtf: known(edtf), anchor: anchor?.date ?? null };
}

/** The chain of a claim; `speakers` are the parties behind its links, null where only described. */
export function exportAttribution(
  { attribution }: Claim,
  speakers: readonly (PartyId | null)[],
): ExportedAttribution[] {
  return attribution.map((link, index) => ({
    speaker: speakers[index] ?? null,
    description: link.description,
    count: link.count ?? null,
    named: link.named,
    basis: link.basis,
    verb: known(link.verb),
    stance: link.stance,
  }));
}

export function exportPassages({ passages }: Claim): ExportedPassage[] {
  return passages.map(({ document, start, end, quote, page }) => ({ document, start, end, quote, page }));
}

/** Roles in name order with sorted, distinct parties; empty roles left out. */
export function exportRoles(roles: Roles<PartyId>): Partial<Record<RoleName, string[]>> {
  const entries = Object.entries(roles) as [RoleName, readonly PartyId[]][];
  return Object.fromEntries(
    entries
      .filter(([, parties]) => parties.length > 0)
      .sort(([a], [b]) => byText(a, b))
      .map(([role, parties]) => [role, sortedSet(parties)]),
  );
}

/** FollowTheMoney properties with distinct values; values that say nothing are left out. */
export function exportProperties(
  properties: Readonly<Record<string, readonly string[]>>,
): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(properties)
      .map(([name, values]) => [name, sortedSet(values.filter((value) => value !== ''))] as const)
      .filter(([name, values]) => name !== '' && values.length > 0)
      .sort(([a], [b]) => byText(a, b)),
  );
}

export function exportIssue(issue: Issue): ExportedIssue {
  const { path, page, start, end, detail } = issue.place;
  return {
    code: issue.code,
    severity: issue.severity,
    message: issue.message,
    place: {
      path: known(path),
      ...(page === undefined ? {} : { page }),
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
      ...(known(detail) === null ? {} : { detail: known(detail) }),
    },
  };
}

/** Distinct issues in the order of path, position, code. */
export function exportIssues(issues: Iterable<Issue>): ExportedIssue[] {
  const byKey = new Map<string, ExportedIssue>();
  for (const issue of issues) {
    const place = issue.place;
    const position = String(place.start ?? 0).padStart(12, '0');
    byKey.set(
      [place.path ?? '', position, issue.code, issue.message, JSON.stringify(place)].join('\u0000'),
      exportIssue(issue),
    );
  }
  return [...byKey].sort(([a], [b]) => byText(a, b)).map(([, issue]) => issue);
}
