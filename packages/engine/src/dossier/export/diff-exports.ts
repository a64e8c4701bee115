/** What changed between two exports of a case. Ids derive from content, so a record of the same id is the same record. */
import type { CaseExport } from '@waybill/contract';

export interface ExportChange {
  readonly change: 'added' | 'removed' | 'changed';
  readonly what: 'source' | 'party' | 'claim' | 'proposal' | 'event' | 'reconciliation' | 'route' | 'issue';
  readonly id: string;
  /** What the record is, in a few words; for a change, the fields that differ. */
  readonly text: string;
}

interface Keyed {
  readonly id: string;
  readonly text: string;
  readonly record: Readonly<Record<string, unknown>>;
}

/** In order of kind, then id. */
export function diffExports(before: CaseExport, after: CaseExport): ExportChange[] {
  const sides = [keyAll(before), keyAll(after)] as const;
  return (Object.keys(sides[0]) as ExportChange['what'][]).flatMap((what) =>
    diffKind(what, sides[0][what], sides[1][what]),
  );
}

function keyAll(data: CaseExport): Record<ExportChange['what'], Keyed[]> {
  const caption = new Map(data.parties.map((party) => [party.id, party.caption]));
  const named = (roles: Readonly<Partial<Record<string, readonly string[]>>>): string =>
    Object.entries(roles)
      .map(([role, ids]) => `${role} ${(ids ?? []).map((id) => caption.get(id) ?? id).join(', ')}`)
      .join('; ');
  const inWords = (roles: Readonly<Record<string, readonly { readonly words: string }[]>>): string =>
    Object.entries(roles)
      .map(([role, parties]) => `${role} ${parties.map(({ words }) => words).join(', ')}`)
      .join('; ');
  return {
    source: data.sources.map((record) => ({ id: record.id, text: record.path, record })),
    party: data.parties.map((record) => ({ id: record.id, text: record.caption, record })),
    claim: data.claims.map((record) => ({
      id: record.id,
      text: `${record.kind}: ${named(record.roles)}`,
      record,
    })),
    proposal: (data.proposals ?? []).map((record) => ({
      id: record.id,
      text: `${record.kind}: ${inWords(record.roles)} (${record.proposal.review})`,
      record,
    })),
    event: data.events.map((record) => ({
      id: record.id,
      text: `${record.kind}: ${named(record.roles)} (${record.support}, ${record.dispute})`,
      record,
    })),
    reconciliation: data.reconciliations.map((record) => ({
      id: record.id,
      text: `${record.verdict} ${record.why.join('; ')}`,
      record,
    })),
    route: data.routes.map((record) => ({
      id: record.parties.join(' > '),
      text: record.parties.map((id) => caption.get(id) ?? id).join(' → '),
      record,
    })),
    issue: data.issues.map((record) => ({
      id: `${record.code} ${JSON.stringify(record.place)}`,
      text: record.message,
      record,
    })),
  };
}

function diffKind(
  what: ExportChange['what'],
  before: readonly Keyed[],
  after: readonly Keyed[],
): ExportChange[] {
  const old = new Map(before.map((item) => [item.id, item]));
  const now = new Map(after.map((item) => [item.id, item]));
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((id): ExportChange[] => {
    const [was, is] = [old.get(id), now.get(id)];
    if (is === undefined) return [{ change: 'removed', what, id, text: was?.text ?? '' }];
    if (was === undefined) return [{ change: 'added', what, id, text: is.text }];
    const fields = [...new Set([...Object.keys(was.record), ...Object.keys(is.record)])]
      .filter((field) => JSON.stringify(was.record[field]) !== JSON.stringify(is.record[field]))
      .sort();
    return fields.length === 0
      ? []
      : [{ change: 'changed', what, id, text: `${is.text}: ${fields.join(', ')}` }];
  });
}
