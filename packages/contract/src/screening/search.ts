/** `GET /search`, `GET /entities`: entities found by words, and what stands around one. */
import { z } from 'zod';
import { entityShape, totalShape } from './entity.ts';

export const facetShape = z
  .object({
    label: z.string(),
    values: z.array(z.object({ name: z.string(), label: z.string(), count: z.int() })),
  })
  .meta({ id: 'Facet' });

export const searchResponseShape = z
  .object({
    results: z.array(entityShape),
    facets: z.record(z.string(), facetShape),
    total: totalShape,
    limit: z.int(),
    offset: z.int(),
  })
  .meta({ id: 'SearchResponse' });

export const adjacentPageShape = z
  .object({ results: z.array(entityShape), total: totalShape, limit: z.int(), offset: z.int() })
  .meta({ id: 'AdjacentPage' });

export const adjacentResponseShape = z
  .object({ entity: entityShape, adjacent: z.record(z.string(), adjacentPageShape) })
  .meta({ id: 'AdjacentResponse' });
