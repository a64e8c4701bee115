/** Our own routes under `/api/v1`: pairs of names, screenings with records, decisions. */
import { z } from 'zod';
import { matchRequestShape, queryResultShape } from './match.ts';

export const COMPARE_LIMITS = Object.freeze({ pairs: 1000 });

const reason = z
  .object({ text: z.string(), weight: z.number().describe('Signed, about -1 to 1') })
  .meta({ id: 'Reason' });

const sideShape = z
  .object({
    name: z.string().optional(),
    names: z.array(z.string()).max(1000).optional(),
    properties: z.record(z.string(), z.array(z.string())).optional(),
  })
  .meta({ id: 'Side' });

export const compareRequestShape = z
  .object({
    pairs: z
      .array(
        z.object({
          schema: z.string().optional().describe('`LegalEntity` where it is left out'),
          left: z.union([z.string(), sideShape]),
          right: z.union([z.string(), sideShape]),
        }),
      )
      .min(1)
      .max(COMPARE_LIMITS.pairs),
    threshold: z.number().min(0).max(1).optional(),
  })
  .meta({ id: 'CompareRequest' });
export type CompareRequest = z.infer<typeof compareRequestShape>;

export const compareResponseShape = z
  .object({
    threshold: z.number(),
    results: z.array(
      z.object({
        alert: z.number(),
        identity: z.number(),
        match: z.boolean(),
        left: z.string().describe('The name of each side that met best'),
        right: z.string(),
        reasons: z.array(reason),
      }),
    ),
  })
  .meta({ id: 'CompareResponse' });

export const screenRequestShape = matchRequestShape
  .pick({ queries: true })
  .extend({
    dataset: z.string().optional().describe('`default`, all that is loaded, where it is left out'),
    limit: z.int().min(1).max(500).optional(),
    threshold: z.number().min(0).max(1).optional(),
    cutoff: z.number().min(0).max(1).optional(),
  })
  .meta({ id: 'ScreenRequest' });
export type ScreenRequest = z.infer<typeof screenRequestShape>;

export const screenResponseShape = z
  .object({
    responses: z.record(z.string(), queryResultShape),
    limit: z.int(),
    threshold: z.number(),
    cutoff: z.number(),
    lists: z
      .array(z.object({ name: z.string(), version: z.string().nullable() }))
      .describe('What was looked through'),
  })
  .meta({ id: 'ScreenResponse' });

export const decisionRequestShape = z
  .object({
    subject: z.object({
      id: z.string().optional(),
      schema: z.string(),
      properties: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    }),
    entity: z.string(),
    verdict: z.enum(['match', 'no-match', 'unsure']),
    by: z.string().min(1),
    note: z.string().max(10_000).optional(),
  })
  .meta({ id: 'DecisionRequest' });
export type DecisionRequest = z.infer<typeof decisionRequestShape>;

export const decisionShape = z
  .object({
    id: z.string(),
    subject: z.string(),
    entity: z.string(),
    verdict: z.enum(['match', 'no-match', 'unsure']),
    evidence: z.string().describe('Hash of both sides as they were'),
    by: z.string(),
    at: z.string(),
    note: z.string().optional(),
    revokes: z.string().optional(),
  })
  .meta({ id: 'Decision' });

export const decisionsShape = z.object({ decisions: z.array(decisionShape) }).meta({ id: 'Decisions' });
