/** The reconciliation API, version 0.2, as OpenRefine speaks it. */
import { z } from 'zod';

const named = z.object({ id: z.string(), name: z.string() });
const service = z.object({ service_url: z.string(), service_path: z.string() });

export const reconcileManifestShape = z
  .object({
    versions: z.array(z.string()),
    name: z.string(),
    identifierSpace: z.string(),
    schemaSpace: z.string(),
    documentation: z.string(),
    batchSize: z.int(),
    view: z.object({ url: z.string() }),
    suggest: z.object({ entity: service, property: service, type: service }),
    extend: z.object({
      propose_properties: service,
      property_settings: z.array(z.record(z.string(), z.unknown())),
    }),
    defaultTypes: z.array(named),
  })
  .meta({ id: 'ReconcileManifest' });

export const reconcileCandidateShape = z
  .object({
    id: z.string(),
    name: z.string(),
    description: z.string().nullable(),
    type: z.array(named.extend({ description: z.string().optional() })),
    score: z.number(),
    match: z.boolean(),
  })
  .meta({ id: 'ReconcileCandidate' });

export const reconcileResponseShape = z
  .record(z.string(), z.object({ result: z.array(reconcileCandidateShape) }))
  .meta({ id: 'ReconcileResponse' });

const cell = z.union([
  z.object({ str: z.string() }),
  z.object({ date: z.string() }),
  z.object({ id: z.string(), name: z.string() }),
]);

export const extendResponseShape = z
  .object({
    meta: z.array(named),
    rows: z.record(z.string(), z.record(z.string(), z.array(cell))),
  })
  .meta({ id: 'ExtendResponse' });

/** One query of a batch, as it stands in the form field `queries`. */
export const reconcileQueryShape = z
  .object({
    query: z.string().optional(),
    type: z.union([z.string(), z.array(z.string())]).nullish(),
    limit: z.int().min(0).optional(),
    properties: z.array(z.object({ pid: z.string(), v: z.unknown() })).nullish(),
  })
  .meta({ id: 'ReconcileQuery' });

export const suggestResponseShape = z
  .object({
    code: z.string(),
    status: z.string(),
    prefix: z.string(),
    result: z.array(z.record(z.string(), z.unknown())),
  })
  .meta({ id: 'SuggestResponse' });

export const proposePropertiesShape = z
  .object({ limit: z.int(), type: z.string(), properties: z.array(named) })
  .meta({ id: 'ProposedProperties' });
