/** `POST /match/{dataset}`. */
import { MATCH_LIMITS, MATCH_PARAMETERS, matchRequestShape } from '@waybill/contract';
import type { FastifyInstance } from 'fastify';
import { algorithmNamed } from '../algorithms.ts';
import { HttpError } from '../http-error.ts';
import { readJson } from '../read-body.ts';
import { readParameters } from '../read-parameters.ts';
import { alertOfScore } from '../score-scale.ts';
import { datasetsIn } from '../scope.ts';
import { screenQueries } from '../screen-queries.ts';
import { JSON_TYPE, type Service, snapshotOf } from '../service.ts';
import { validateShape } from '../validate-shape.ts';

export function addMatchRoute(app: FastifyInstance, service: Service): void {
  app.post<{ Params: { dataset: string }; Body: string | undefined }>(
    '/match/:dataset',
    async (request, reply) => {
      const parameters = readParameters(MATCH_PARAMETERS, request.query);
      const { limit, threshold, cutoff } = parameters;
      const snapshot = snapshotOf(service);
      const base = datasetsIn(snapshot, request.params.dataset);
      const algorithm = algorithmNamed(parameters.algorithm);
      const {
        queries,
        weights = {},
        config = {},
      } = validateShape(matchRequestShape, readJson(request.body ?? ''));
      const size = checkBatch(queries);
      const [unknown] = Object.keys(config);
      if (unknown !== undefined)
        throw new HttpError(
          400,
          `Unknown configuration: ${unknown.slice(0, 100)}; algorithm ${algorithm.name} has none.`,
        );
      service.charge(request, size);
      const responses = await screenQueries(service, snapshot, queries, {
        base,
        restrictions: parameters,
        algorithm,
        limit,
        threshold: alertOfScore(threshold),
        cutoff: alertOfScore(Math.min(cutoff, threshold)),
      });
      if (Object.keys(weights).length > 0) reply.header('x-waybill-ignored', 'weights');
      return reply
        .header('x-batch-size', String(size))
        .type(JSON_TYPE)
        .send(`{"responses":${responses},"limit":${limit}}`);
    },
  );
}

/** How many queries there are; throws a 400 for none and for too many. */
export function checkBatch(queries: Readonly<Record<string, unknown>>): number {
  const size = Object.keys(queries).length;
  if (size === 0) throw new HttpError(400, 'No queries provided.');
  if (size > MATCH_LIMITS.queries)
    throw new HttpError(400, `Too many queries in one batch (limit: ${MATCH_LIMITS.queries}).`);
  return size;
}
