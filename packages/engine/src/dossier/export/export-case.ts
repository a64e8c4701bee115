/**
 * A case view as one `waybill-case/1` document. The order is fixed (sources and documents by path, everything
 * else by id), so the same case gives the same bytes however it was built.
 */
import type {
  CaseExport,
  ExportedClaim,
  ExportedDocument,
  ExportedEvent,
  ExportedParty,
  ExportedSource,
} from '@waybill/contract';
import { LISTED_IDENTITY } from '../../data/network/edge-rules.ts';
import type { Document, Finding, Party, ResolvedClaim, Source } from '../../model/index.ts';
import type { CaseView } from '../case-view.ts';
import { exportProposal, exportReview } from './export-proposal.ts';
import {
  exportAmount,
  exportAttribution,
  exportIssues,
  exportPassages,
  exportProperties,
  exportQuantity,
  exportRoles,
  exportTime,
  known,
} from './export-value.ts';
import { sortedBy, sortedSet } from '../stable-order.ts';

/** The case as plain data that validates against the schema of `@waybill/contract`. */
export function exportCase(view: CaseView): CaseExport {
  const paths = new Map<string, string>(view.sources.map((source) => [source.id, source.path]));
  const groups = new Map<string, string>(
    view.originGroups.flatMap((group) => group.sources.map((source) => [source, group.id] as const)),
  );
  return {
    format: 'waybill-case/1',
    case: { id: view.caseId, title: view.title },
    sources: sortedBy(
      view.sources,
      (source) => source.path,
      (source) => source.id,
    ).map((source) => exportSource(source, groups.get(source.id) ?? null)),
    documents: sortedBy(
      view.documents,
      (document) => paths.get(document.source) ?? document.path,
      (document) => document.id,
    ).map(exportDocument),
    parties: exportParties(view),
    claims: sortedBy(view.claims, ({ claim }) => claim.id).map(exportClaim),
    proposals: sortedBy(view.proposals, ({ claim }) => claim.id).map(exportProposal),
    events: sortedBy(view.findings, ({ event }) => event.id).map(exportEvent),
    edges: sortedBy(
      view.edges,
      (edge) => edge.from,
      (edge) => edge.to,
      (edge) => edge.kind,
      (edge) => edge.claims.join(' '),
    ).map(({ from, to, kind, events, claims }) => ({
      from,
      to,
      kind,
      events: sortedSet(events),
      claims: sortedSet(claims),
    })),
    reconciliations: sortedBy(view.reconciliations, (item) => item.id).map((item) => ({
      id: item.id,
      events: sortedSet(item.events),
      documents: sortedSet(item.documents),
      verdict: item.verdict,
      slot: known(item.slot),
      why: item.why.filter((line) => line !== ''),
    })),
    routes: sortedBy(view.routes, (route) => route.id).map((route) => ({
      parties: [...route.parties],
      events: sortedSet(route.events),
      support: route.support,
      listed: sortedSet(route.listed),
    })),
    issues: exportIssues(view.issues),
  };
}

/** A source as the export tells it. */
export function exportSource(source: Source, originGroup: string | null): ExportedSource {
  const { facts } = source;
  return {
    id: source.id,
    path: source.path,
    sha256: source.sha256,
    mediaType: source.mediaType,
    genre: facts.genre.value,
    issuer: known(facts.issuer?.value),
    addressee: known(facts.addressee?.value),
    documentDate: known(facts.documentDate?.value),
    publishedAt: known(facts.publishedAt?.value),
    language: known(facts.language?.value),
    parent: source.parent,
    originGroup,
  };
}

export function exportDocument(document: Document): ExportedDocument {
  return {
    id: document.id,
    source: document.source,
    text: document.text,
    pages: document.pages.map(({ number, start, end }) => ({ number, start, end })),
    issues: exportIssues(document.issues),
  };
}

export function exportParties(view: Pick<CaseView, 'mentions' | 'parties' | 'listings'>): ExportedParty[] {
  const mentions = new Map(view.mentions.map((mention) => [mention.id, mention]));
  return sortedBy(view.parties, (party) => party.id).map((party: Party) => ({
    id: party.id,
    schema: party.schema,
    caption: party.caption,
    names: sortedSet(party.names.filter((name) => name !== '')),
    properties: exportProperties(party.properties),
    named: party.named,
    mentions: sortedBy(
      party.mentions.flatMap((id) => mentions.get(id) ?? []),
      (mention) => mention.document,
      (mention) => mention.start,
      (mention) => mention.end,
    ).map(({ document, start, end, quote }) => ({ document, start, end, quote })),
    listings: sortedBy(
      // A hit that is merely possible is for a person to judge: "path: listed" must not be read off it.
      (view.listings.get(party.id) ?? []).filter(({ identity }) => identity >= LISTED_IDENTITY),
      (listing) => -listing.identity,
      (listing) => listing.list,
      (listing) => listing.entry,
      (listing) => listing.path,
    ).map(({ list, entry, programme, listedOn, path, identity, matchedName }) => ({
      list,
      entry,
      programme: known(programme),
      listedOn: known(listedOn),
      path,
      score: identity,
      matchedName,
    })),
  }));
}

export function exportClaim({ claim, roles, places, speakers }: ResolvedClaim): ExportedClaim {
  return {
    id: claim.id,
    kind: claim.kind,
    roles: exportRoles(roles),
    polarity: claim.polarity,
    modality: claim.modality,
    phase: claim.phase,
    quantity: exportQuantity(claim.quantity),
    amount: exportAmount(claim.amount),
    time: exportTime(claim.time),
    places: sortedSet(places),
    attribution: exportAttribution(claim, speakers),
    response: claim.response,
    passages: exportPassages(claim),
    extractor: { name: claim.extractor.name, version: claim.extractor.version },
    proposal: claim.proposal === null ? null : exportReview(claim.proposal),
  };
}

function exportEvent({ event, assessment }: Finding): ExportedEvent {
  return {
    id: event.id,
    kind: event.kind,
    roles: exportRoles(event.roles),
    claims: sortedSet(event.claims),
    phase: event.phase,
    quantity: exportQuantity(event.quantity),
    amount: exportAmount(event.amount),
    time: exportTime(event.time),
    places: sortedSet(event.places),
    support: assessment.support,
    dispute: assessment.dispute,
    originGroups: sortedSet(assessment.originGroups),
    why: assessment.why.filter((line) => line !== ''),
  };
}
