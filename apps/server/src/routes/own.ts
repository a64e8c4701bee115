/** `/api/v1`: what yente has no word for. */
import {
  compareRequestShape,
  DECISION_PARAMETERS,
  decisionRequestShape,
  REVOKE_PARAMETERS,
  screenRequestShape,
} from '@waybill/contract';
import { schemaOf, SCREENING_SETTINGS } from '@waybill/engine';
import type { FastifyInstance } from 'fastify';
import { algorithmNamed } from '../algorithms.ts';
import { cleanProperties, type RawProperties } from '../clean-subject.ts';
import { comparePairs } from '../compare-pairs.ts';
import { HttpError } from '../http-error.ts';
import { readJson } from '../read-body.ts';
import { readParameters } from '../read-parameters.ts';
import { DEFAULT_DATASET, datasetsIn } from '../scope.ts';
import { screenQueries } from '../screen-queries.ts';
import { JSON_TYPE, type Service, snapshotOf } from '../service.ts';
import { validateShape } from '../validate-shape.ts';
import { checkBatch } from './match.ts';

export function addOwnRoutes(app: FastifyInstance, service: Service): void {
  const { backend } = service;

  app.post<{ Body: string | undefined }>('/api/v1/compare', (request, reply) => {
    const body = validateShape(compareRequestShape, readJson(request.body ?? ''));
    service.charge(request, body.pairs.length);
    return reply.type(JSON_TYPE).send(JSON.stringify(comparePairs(body)));
  });

  app.post<{ Body: string | undefined }>('/api/v1/screen', async (request, reply) => {
    const body = validateShape(screenRequestShape, readJson(request.body ?? ''));
    const { dataset = DEFAULT_DATASET, limit = SCREENING_SETTINGS.limit, queries } = body;
    const { threshold = SCREENING_SETTINGS.threshold } = body;
    const cutoff = Math.min(threshold, body.cutoff ?? threshold);
    const snapshot = snapshotOf(service);
    const base = datasetsIn(snapshot, dataset);
    service.charge(request, checkBatch(queries));
    const responses = await screenQueries(service, snapshot, queries, {
      base,
      restrictions: {},
      algorithm: algorithmNamed('best'),
      limit,
      threshold,
      cutoff,
    });
    const lists = snapshot.datasets
      .filter(({ name, children }) => children === undefined && (base === undefined || base.includes(name)))
      .map(({ name, version, loadedVersion }) => ({ name, version: loadedVersion ?? version ?? null }));
    return reply
      .type(JSON_TYPE)
      .send(
        `{"responses":${responses},"limit":${limit},"threshold":${threshold},"cutoff":${cutoff},"lists":${JSON.stringify(lists)}}`,
      );
  });

  app.get('/api/v1/decisions', async (request, reply) => {
    const { subject, entity } = readParameters(DECISION_PARAMETERS, request.query);
    if (backend.decisions === undefined) throw notKept();
    const decisions = await backend.decisions({
      ...(subject === undefined ? {} : { subject }),
      ...(entity === undefined ? {} : { entity }),
    });
    return reply.type(JSON_TYPE).send(JSON.stringify({ decisions }));
  });

  app.post<{ Body: string | undefined }>('/api/v1/decisions', async (request, reply) => {
    const { subject, entity, verdict, by, note } = validateShape(
      decisionRequestShape,
      readJson(request.body ?? ''),
    );
    if (backend.decide === undefined) throw notKept();
    const schema = schemaOf(subject.schema);
    if (schema?.matchable !== true)
      throw new HttpError(400, `No such schema to match: ${subject.schema.slice(0, 100)}`);
    const { properties } = cleanProperties(schema, subject.properties as RawProperties, 'subject');
    const decision = await backend.decide({
      subject: { ...(subject.id === undefined ? {} : { id: subject.id }), schema: schema.name, properties },
      entity,
      verdict,
      by,
      ...(note === undefined ? {} : { note }),
    });
    if (decision === undefined) throw new HttpError(404, 'No such entity!');
    return reply.type(JSON_TYPE).send(JSON.stringify(decision));
  });

  app.delete<{ Params: { id: string } }>('/api/v1/decisions/:id', async (request, reply) => {
    const { by } = readParameters(REVOKE_PARAMETERS, request.query);
    if (backend.revoke === undefined) throw notKept();
    if (by === '')
      throw new HttpError(422, [
        { type: 'missing', loc: ['query', 'by'], msg: 'Field required', input: null },
      ]);
    const revoked = await backend.revoke(request.params.id, by);
    if (revoked === undefined) throw new HttpError(404, 'No such decision!');
    return reply.type(JSON_TYPE).send(JSON.stringify(revoked));
  });
}

function notKept(): HttpError {
  return new HttpError(501, 'This service was started without a place to keep decisions.');
}
