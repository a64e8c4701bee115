/** Every id an export names must be a record of it, and every record's id must be its own. */
import type { CaseExport } from '@waybill/contract';
import type { Issue } from '../../model/index.ts';

type Target = 'source' | 'document' | 'party' | 'claim' | 'event' | 'origin group';

/** Issues for ids that name nothing and for ids used twice. */
export function checkReferences(data: CaseExport): Issue[] {
  const issues: Issue[] = [];
  const ids: Record<Target, Set<string>> = {
    source: collect('source', data.sources, issues),
    document: collect('document', data.documents, issues),
    party: collect('party', data.parties, issues),
    claim: collect('claim', data.claims, issues),
    event: collect('event', data.events, issues),
    // A source that is in no group is an origin of its own.
    'origin group': new Set(data.sources.flatMap((source) => [source.id, source.originGroup ?? source.id])),
  };
  collect('reconciliation', data.reconciliations, issues);
  collect('proposal', data.proposals ?? [], issues);
  for (const [owner, target, id] of references(data)) {
    if (ids[target].has(id)) continue;
    issues.push({
      code: 'dossier.dangling-reference',
      severity: 'error',
      message: `${owner} names ${target} ${id}, which is not in the export; export the case again.`,
      place: { path: null, detail: owner },
    });
  }
  return issues;
}

function collect(
  target: Target | 'reconciliation' | 'proposal',
  records: readonly { readonly id: string }[],
  issues: Issue[],
): Set<string> {
  const ids = new Set<string>();
  for (const { id } of records) {
    if (ids.has(id)) {
      issues.push({
        code: 'dossier.duplicate-id',
        severity: 'error',
        message: `Two records of kind ${target} have the id ${id}; export the case again.`,
        place: { path: null, detail: id },
      });
    }
    ids.add(id);
  }
  return ids;
}

function* references(data: CaseExport): Generator<readonly [string, Target, string]> {
  for (const source of data.sources) if (source.parent) yield [source.id, 'source', source.parent];
  for (const document of data.documents) yield [document.id, 'source', document.source];
  for (const claim of data.claims) {
    yield* parties(claim.id, Object.values(claim.roles).flat());
    yield* parties(claim.id, claim.places);
    for (const link of claim.attribution) if (link.speaker) yield [claim.id, 'party', link.speaker];
    for (const other of claim.proposal?.agreesWith ?? []) yield [claim.id, 'claim', other];
  }
  for (const { id, roles, places, attribution, proposal } of data.proposals ?? []) {
    const named = [...Object.values(roles).flat(), ...places].flatMap(({ party }) => party ?? []);
    yield* parties(id, [...named, ...attribution.flatMap(({ speaker }) => speaker ?? [])]);
    for (const other of proposal.agreesWith) yield [id, 'claim', other];
  }
  for (const event of data.events) {
    yield* parties(event.id, Object.values(event.roles).flat());
    yield* parties(event.id, event.places);
    for (const claim of event.claims) yield [event.id, 'claim', claim];
    for (const group of event.originGroups) yield [event.id, 'origin group', group];
  }
  for (const edge of data.edges) {
    const owner = `edge ${edge.kind}`;
    yield* parties(owner, [edge.from, edge.to]);
    for (const event of edge.events) yield [owner, 'event', event];
    for (const claim of edge.claims) yield [owner, 'claim', claim];
  }
  for (const item of data.reconciliations) {
    for (const event of item.events) yield [item.id, 'event', event];
    for (const document of item.documents) yield [item.id, 'document', document];
  }
  for (const [index, route] of data.routes.entries()) {
    const owner = `route ${index + 1}`;
    yield* parties(owner, [...route.parties, ...route.listed]);
    for (const event of route.events) yield [owner, 'event', event];
  }
}

function* parties(owner: string, ids: readonly string[]): Generator<readonly [string, Target, string]> {
  for (const id of ids) yield [owner, 'party', id];
}
