/** A record of a case by its id or the first characters of it. */
import type { CaseView } from '../dossier/index.ts';
import { CaseError } from '../disk/index.ts';

export interface FoundRecord {
  readonly kind: 'event' | 'claim' | 'proposal' | 'party' | 'route' | 'source' | 'reconciliation';
  readonly id: string;
  readonly record: unknown;
}

/** Throws CaseError where nothing, or more than one record, is called so. */
export function findRecord(view: CaseView, words: string): FoundRecord {
  const all: FoundRecord[] = [
    ...view.findings.map((record) => ({ kind: 'event' as const, id: record.event.id, record })),
    ...view.claims.map((record) => ({ kind: 'claim' as const, id: record.claim.id, record })),
    ...view.proposals.map((record) => ({ kind: 'proposal' as const, id: record.claim.id, record })),
    ...view.parties.map((record) => ({ kind: 'party' as const, id: record.id, record })),
    ...view.routes.map((record) => ({ kind: 'route' as const, id: record.id, record })),
    ...view.sources.map((record) => ({ kind: 'source' as const, id: record.id, record })),
    ...view.reconciliations.map((record) => ({ kind: 'reconciliation' as const, id: record.id, record })),
  ];
  const exact = all.find(({ id }) => id === words);
  if (exact !== undefined) return exact;
  const called = all.filter((found) => found.id.startsWith(words) || nameOf(found) === words);
  const [only] = called;
  if (only !== undefined && called.length === 1) return only;
  throw new CaseError(
    'unknown-id',
    called.length === 0
      ? `There is nothing called "${words}" in this case; "waybill findings", "claims", "parties" and "routes" list the ids.`
      : `"${words}" fits ${called.length} records; give more of the id (${called
          .slice(0, 5)
          .map(({ id }) => id)
          .join(', ')}${called.length > 5 ? ', …' : ''}).`,
  );
}

function nameOf({ kind, record }: FoundRecord): string | undefined {
  if (kind === 'party') return (record as CaseView['parties'][number]).caption;
  return kind === 'source' ? (record as CaseView['sources'][number]).path : undefined;
}
