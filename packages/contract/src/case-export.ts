/**
 * `waybill-case/1`: one case as one JSON document. Events, edges, routes and reconciliations are projections:
 * each of them leads back to claims, and each claim to passages.
 */
import { z } from 'zod';
import {
  claimSchema,
  documentSchema,
  issueSchema,
  partySchema,
  proposalSchema,
  rolesSchema,
  sourceSchema,
} from './record.ts';
import { amountSchema, id, quantitySchema, text, timeSchema } from './value.ts';
import { CLAIM_KINDS, DISPUTES, PHASES, SUPPORTS, VERDICTS } from './vocabulary.ts';

/** The value of `format`. A reader refuses any other. */
export const FORMAT = 'waybill-case/1';

/** Claims about one happening, with its status and the derivation of it. */
export const eventSchema = z
  .strictObject({
    id,
    kind: z.enum(CLAIM_KINDS),
    roles: rolesSchema,
    claims: z.array(id).min(1),
    phase: z.enum(PHASES).nullish(),
    quantity: quantitySchema.nullish(),
    amount: amountSchema.nullish(),
    time: timeSchema.nullish(),
    places: z.array(id),
    support: z.enum(SUPPORTS),
    dispute: z.enum(DISPUTES),
    originGroups: z.array(id),
    why: z.array(text),
  })
  .meta({ id: 'Event' });

/** A directed relation between two parties; it cannot exist without claims. */
export const edgeSchema = z
  .strictObject({
    from: id,
    to: id,
    kind: text,
    events: z.array(id),
    claims: z.array(id).min(1),
  })
  .meta({ id: 'Edge' });

/** What comparing papers of one trade found. `slot` names what disagrees or is missing. */
export const reconciliationSchema = z
  .strictObject({
    id,
    events: z.array(id),
    documents: z.array(id),
    verdict: z.enum(VERDICTS),
    slot: text.nullish(),
    why: z.array(text),
  })
  .meta({ id: 'Reconciliation' });

/** Goods on their way through hands, first to last; `listed` are those on a list themselves. */
export const routeSchema = z
  .strictObject({
    parties: z.array(id).min(2),
    events: z.array(id).min(1),
    support: z.enum(SUPPORTS),
    listed: z.array(id),
  })
  .meta({ id: 'Route' });

/** The whole export. */
export const caseExportSchema = z.strictObject({
  format: z.literal(FORMAT),
  case: z.strictObject({ id, title: text }),
  sources: z.array(sourceSchema),
  documents: z.array(documentSchema),
  parties: z.array(partySchema),
  claims: z.array(claimSchema),
  /** Absent in exports of before there were any. */
  proposals: z.array(proposalSchema).optional(),
  events: z.array(eventSchema),
  edges: z.array(edgeSchema),
  reconciliations: z.array(reconciliationSchema),
  routes: z.array(routeSchema),
  issues: z.array(issueSchema),
});

/** A case in format `waybill-case/1`. */
export type CaseExport = z.infer<typeof caseExportSchema>;
export type ExportedSource = CaseExport['sources'][number];
export type ExportedDocument = CaseExport['documents'][number];
export type ExportedParty = CaseExport['parties'][number];
export type ExportedListing = ExportedParty['listings'][number];
export type ExportedClaim = CaseExport['claims'][number];
export type ExportedProposal = NonNullable<CaseExport['proposals']>[number];
export type ExportedPassage = ExportedClaim['passages'][number];
export type ExportedAttribution = ExportedClaim['attribution'][number];
export type ExportedEvent = CaseExport['events'][number];
export type ExportedEdge = CaseExport['edges'][number];
export type ExportedRoute = CaseExport['routes'][number];
export type ExportedReconciliation = CaseExport['reconciliations'][number];
export type ExportedIssue = CaseExport['issues'][number];
export type ExportedQuantity = z.infer<typeof quantitySchema>;
export type ExportedAmount = z.infer<typeof amountSchema>;
export type ExportedTime = z.infer<typeof timeSchema>;
