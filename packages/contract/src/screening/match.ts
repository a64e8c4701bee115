/** `POST /match/{dataset}`: many subjects in one request, each answered by scored entities. */
import { z } from 'zod';
import { scoredEntityShape, totalShape } from './entity.ts';

/** What one request may hold; more is refused. */
export const MATCH_LIMITS = Object.freeze({
  queries: 100,
  /** Values of all properties of one query. */
  values: 2000,
  /** Of one query, aliases among them. */
  names: 1000,
  /** Characters of one name. */
  nameLength: 1000,
  /** Characters of any other value. */
  valueLength: 65_536,
  excludedIds: 50,
  /** The same within `filters`, which stand in the body. */
  filterIds: 10_000,
});

const value = z.union([z.string(), z.number(), z.boolean()]).nullable();
const words = z.array(z.string()).max(1000);

/** Which entities may answer one query. What is left out lets everything through. */
export const queryFiltersShape = z
  .strictObject({
    include_dataset: words.optional(),
    exclude_dataset: words.optional(),
    exclude_schema: words.optional(),
    topics: words.optional(),
    countries: words.optional(),
    changed_since: z.string().optional(),
    exclude_entity_ids: z.array(z.string()).max(MATCH_LIMITS.filterIds).optional(),
  })
  .meta({ id: 'QueryFilters' });

export const subjectShape = z
  .object({
    id: z.string().nullish(),
    schema: z.string(),
    properties: z.record(z.string(), z.union([value, z.array(value)])),
    filters: queryFiltersShape.nullish(),
    asOf: z.string().nullish().describe('A day, `YYYY-MM-DD`: only what was listed then'),
  })
  .meta({ id: 'Subject' });

export const matchRequestShape = z
  .object({
    queries: z.record(z.string(), subjectShape),
    weights: z.record(z.string(), z.number()).optional(),
    config: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
  })
  .meta({ id: 'MatchRequest' });
export type MatchRequest = z.infer<typeof matchRequestShape>;

/** The query as it was understood: values cleaned, unknown properties left out. */
export const cleanedQueryShape = z
  .object({
    id: z.string().nullable(),
    schema: z.string(),
    properties: z.record(z.string(), z.array(z.string())),
  })
  .meta({ id: 'CleanedQuery' });

export const queryResultShape = z
  .object({
    status: z.int().describe('200; 400 where the query has neither a name nor an identifier'),
    results: z.array(scoredEntityShape),
    total: totalShape.describe('How many are a match, shown or not'),
    query: cleanedQueryShape,
    detail: z.string().optional(),
    record: z.string().optional().describe('The record this screening left, where records are kept'),
  })
  .meta({ id: 'QueryResult' });

export const matchResponseShape = z
  .object({ responses: z.record(z.string(), queryResultShape), limit: z.int() })
  .meta({ id: 'MatchResponse' });
