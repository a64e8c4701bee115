/** What the service tells of itself: datasets, algorithms, health, errors. */
import { z } from 'zod';

export const datasetShape = z
  .object({
    name: z.string(),
    title: z.string(),
    summary: z.string().nullable(),
    version: z.string().nullable(),
    updated_at: z.string().nullable(),
    entity_count: z.int(),
    publisher: z
      .object({ name: z.string(), country: z.string().nullable(), url: z.string().nullable() })
      .nullable(),
    children: z.array(z.string()).describe('Members, of a collection'),
    load: z.boolean(),
    index_version: z.string().nullable(),
    index_current: z.boolean(),
    resources: z.array(
      z.object({ name: z.string(), checksum: z.string().nullable(), size: z.int().nullable() }),
    ),
  })
  .meta({ id: 'Dataset' });

export const catalogShape = z
  .object({
    datasets: z.array(datasetShape),
    current: z.array(z.string()).describe('Loaded in the version that is there'),
    outdated: z.array(z.string()),
    index_stale: z.boolean(),
  })
  .meta({ id: 'Catalog' });

const featureDoc = z.object({ description: z.string(), coefficient: z.number(), url: z.string().nullable() });

export const algorithmShape = z
  .object({
    name: z.string(),
    description: z.string(),
    features: z.record(z.string(), featureDoc),
    docs: z.object({
      name: z.string(),
      description: z.string(),
      config: z.record(z.string(), z.unknown()),
      features: z.record(z.string(), featureDoc),
    }),
  })
  .meta({ id: 'Algorithm' });

export const algorithmsShape = z
  .object({ algorithms: z.array(algorithmShape), default: z.string(), best: z.string() })
  .meta({ id: 'Algorithms' });

export const statusShape = z.object({ status: z.string() }).meta({ id: 'Status' });

/** Every refusal but those of single values. */
export const errorShape = z.object({ detail: z.string() }).meta({ id: 'Error' });

/** 422: what is wrong with which value. */
export const invalidShape = z
  .object({
    detail: z.array(
      z.object({
        type: z.string(),
        loc: z.array(z.union([z.string(), z.int()])),
        msg: z.string(),
        input: z.unknown().optional(),
        ctx: z.record(z.string(), z.unknown()).optional(),
      }),
    ),
  })
  .meta({ id: 'ValidationError' });
