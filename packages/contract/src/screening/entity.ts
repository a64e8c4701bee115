/** Entities as the service gives them: FollowTheMoney with datasets and dates, in the shape clients of yente read. */
import { z } from 'zod';

const stamp = z
  .string()
  .nullable()
  .describe('`YYYY-MM-DDTHH:MM:SS`, without a zone; null where the publisher says nothing');

/** FollowTheMoney properties; a neighbour is an entity. */
const propertiesShape = z
  .record(z.string(), z.array(z.union([z.string(), z.lazy((): z.ZodType => entityShape)])))
  .meta({ id: 'Properties' });

/** One entity. Values of entity-typed properties are ids, or entities where neighbours are nested. */
export const entityShape = z
  .object({
    id: z.string(),
    caption: z.string(),
    schema: z.string().describe('FollowTheMoney schema'),
    properties: propertiesShape,
    datasets: z.array(z.string()),
    referents: z.array(z.string()).describe('Other ids of the same entity'),
    target: z.boolean().describe('Whether the dataset is about it'),
    first_seen: stamp,
    last_seen: stamp,
    last_change: stamp,
  })
  .meta({ id: 'Entity' });

/** How many, told exactly. */
export const totalShape = z
  .object({ value: z.int().min(0), relation: z.literal('eq') })
  .meta({ id: 'Total' });

/** What one feature adds to or takes from a score, and what met what. */
export const explanationShape = z
  .object({
    score: z.number(),
    detail: z.string().nullable(),
    query: z.string().nullable(),
    candidate: z.string().nullable(),
  })
  .meta({ id: 'Explanation' });

/** What was decided of this subject and this entity before. */
export const hitDecisionShape = z
  .object({
    id: z.string(),
    verdict: z.enum(['match', 'no-match', 'unsure']),
    by: z.string(),
    at: z.string(),
    lapsed: z.boolean().describe('The evidence has changed since, so the decision no longer counts'),
    note: z.string().optional(),
  })
  .meta({ id: 'HitDecision' });

/** An entity that answers a query. */
export const scoredEntityShape = entityShape
  .extend({
    score: z
      .number()
      .min(0)
      .max(1)
      .describe('The alert, on a scale where the shipped alert threshold is 0.7'),
    match: z.boolean().describe('Score at or above the threshold, and not decided to be another'),
    alert: z.number().min(0).max(1).describe('Worth a look'),
    identity: z.number().min(0).max(1).describe('Probably the same'),
    explanations: z.record(z.string(), explanationShape),
    decision: hitDecisionShape.optional(),
    on_day: z
      .object({ answer: z.enum(['listed', 'not-listed', 'unknown']), why: z.string() })
      .optional()
      .describe('Whether it was listed on the day of `asOf`'),
  })
  .meta({ id: 'ScoredEntity' });
