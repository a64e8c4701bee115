/** `/reconcile/{dataset}`: the reconciliation API 0.2, as OpenRefine asks it. */
import {
  PROPOSE_PARAMETERS,
  RECONCILE_PARAMETERS,
  SUGGEST_ENTITY_PARAMETERS,
  SUGGEST_PARAMETERS,
} from '@waybill/contract';
import { isA, schemaOf, searchEntities } from '@waybill/engine';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { algorithmNamed } from '../algorithms.ts';
import { HttpError } from '../http-error.ts';
import { readForm, readJson } from '../read-body.ts';
import { readParameters } from '../read-parameters.ts';
import { describeEntity, typeOf } from '../reconcile/describe.ts';
import { extendRows } from '../reconcile/extend-rows.ts';
import { reconcileManifest } from '../reconcile/manifest.ts';
import { reconcileQueries } from '../reconcile/reconcile-queries.ts';
import { proposeProperties, suggestProperties, suggestTypes } from '../reconcile/suggest.ts';
import { datasetsIn, filterOf } from '../scope.ts';
import { JSON_TYPE, type Service, snapshotOf } from '../service.ts';

interface Route {
  Params: { readonly dataset: string };
}

export function addReconcileRoutes(app: FastifyInstance, service: Service): void {
  const scope = (request: FastifyRequest<Route>) => {
    const snapshot = snapshotOf(service);
    return { snapshot, base: datasetsIn(snapshot, request.params.dataset) };
  };
  const send = (reply: FastifyReply, body: unknown) => reply.type(JSON_TYPE).send(JSON.stringify(body));

  const answer = async (
    request: FastifyRequest<Route>,
    reply: FastifyReply,
    fields: ReadonlyMap<string, string>,
  ) => {
    const { algorithm, changed_since } = readParameters(RECONCILE_PARAMETERS, request.query);
    const { snapshot, base } = scope(request);
    const way = algorithmNamed(algorithm);
    const extend = fields.get('extend');
    if (extend !== undefined) return send(reply, extendRows(snapshot, readJson(extend)));
    const queries = fields.get('queries');
    if (queries === undefined) throw new HttpError(400, 'The form has neither queries nor extend.');
    const { responses, count } = await reconcileQueries(service, snapshot, readJson(queries), {
      base,
      algorithm: way,
      changedSince: changed_since,
    });
    service.charge(request, count);
    return send(reply, responses);
  };

  app.get<Route>('/reconcile/:dataset', (request, reply) => {
    const query = request.query as Readonly<Record<string, unknown>>;
    const fields = new Map(
      ['queries', 'extend'].flatMap((name) => {
        const value = query[name];
        return typeof value === 'string' ? [[name, value] as const] : [];
      }),
    );
    if (fields.size > 0) return answer(request, reply, fields);
    scope(request);
    return send(reply, reconcileManifest(addressOf(service, request), request.params.dataset));
  });

  app.post<Route & { Body: string | undefined }>('/reconcile/:dataset', (request, reply) =>
    answer(request, reply, readForm(request.headers['content-type'], request.body ?? '')),
  );

  app.get<Route>('/reconcile/:dataset/suggest/entity', async (request, reply) => {
    const { prefix, limit } = readParameters(SUGGEST_ENTITY_PARAMETERS, request.query);
    const { snapshot, base } = scope(request);
    const words = prefix.replaceAll(/[^\p{L}\p{N}\p{M}\s]+/gu, ' ').trim();
    if (words === '') return send(reply, suggestion(prefix, []));
    const text = await service.text.of(snapshot.index);
    const { ordinals } = searchEntities(text, {
      text: `${words.slice(0, 200)}*`,
      acceptSchema: (name) => isA(name, 'Thing'),
      filter: filterOf(snapshot, base, {}),
      limit,
    });
    const result = ordinals.map((ordinal) => {
      const entity = snapshot.index.entity(ordinal);
      const [type] = typeOf(entity.schema);
      return {
        id: entity.id,
        name: entity.caption,
        description: describeEntity(entity),
        type: typeOf(entity.schema),
        'n:type': type,
        notable: typeOf(entity.schema),
      };
    });
    return send(reply, suggestion(prefix, result));
  });

  app.get<Route>('/reconcile/:dataset/suggest/property', (request, reply) => {
    const { prefix } = readParameters(SUGGEST_PARAMETERS, request.query);
    scope(request);
    return send(reply, suggestion(prefix, suggestProperties(prefix)));
  });

  app.get<Route>('/reconcile/:dataset/suggest/type', (request, reply) => {
    const { prefix } = readParameters(SUGGEST_PARAMETERS, request.query);
    scope(request);
    return send(reply, suggestion(prefix, suggestTypes(prefix)));
  });

  app.get<Route>('/reconcile/:dataset/extend/property', (request, reply) => {
    const { type, limit } = readParameters(PROPOSE_PARAMETERS, request.query);
    scope(request);
    const schema = schemaOf(type);
    if (schema === undefined) throw new HttpError(400, `No such schema: ${type.slice(0, 100)}`);
    return send(reply, { limit, type, properties: proposeProperties(schema, limit) });
  });
}

function suggestion(prefix: string, result: readonly unknown[]): unknown {
  return { code: '/api/status/ok', status: '200 OK', prefix, result };
}

/** The address the client asked at. */
function addressOf({ options }: Service, request: FastifyRequest): string {
  return options.publicUrl?.replace(/\/+$/u, '') ?? `${request.protocol}://${request.host}`;
}
