/** `GET /entities/{id}` and what stands around it. */
import { ADJACENT_PARAMETERS, ENTITY_PARAMETERS, type ParameterValues } from '@waybill/contract';
import { type EntityIndex, type ListedEntity, schemaOf } from '@waybill/engine';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { HttpError } from '../http-error.ts';
import { nestEntity, nestNeighbour } from '../nest-entity.ts';
import { readParameters } from '../read-parameters.ts';
import { readSort } from '../read-sort.ts';
import { type EntityBody, entityBody, renderEntity } from '../render-entity.ts';
import { JSON_TYPE, type Service, snapshotOf } from '../service.ts';
import { sortNeighbours } from '../sort-neighbours.ts';

interface Path {
  readonly id: string;
  readonly property: string;
}
type Page = ParameterValues<typeof ADJACENT_PARAMETERS>;

export function addEntityRoutes(app: FastifyInstance, service: Service): void {
  app.get<{ Params: Path }>('/entities/:id', (request, reply) => {
    const { nested } = readParameters(ENTITY_PARAMETERS, request.query);
    const { index } = snapshotOf(service);
    const entity = entityAt(index, request, reply);
    if (entity === undefined) return reply;
    return reply
      .type(JSON_TYPE)
      .send(nested ? JSON.stringify(nestEntity(index, entity)) : renderEntity(entity));
  });

  app.get<{ Params: Path }>('/entities/:id/adjacent', (request, reply) => {
    const page = readParameters(ADJACENT_PARAMETERS, request.query);
    const { index } = snapshotOf(service);
    const entity = entityAt(index, request, reply);
    if (entity === undefined) return reply;
    const adjacent = Object.fromEntries(
      [...neighboursOf(index, entity)].map(([property, ids]) => [property, pageOf(index, entity, ids, page)]),
    );
    return reply.type(JSON_TYPE).send(JSON.stringify({ entity: entityBody(entity), adjacent }));
  });

  app.get<{ Params: Path }>('/entities/:id/adjacent/:property', (request, reply) => {
    const page = readParameters(ADJACENT_PARAMETERS, request.query);
    const { index } = snapshotOf(service);
    const entity = entityAt(index, request, reply);
    if (entity === undefined) return reply;
    const { property } = request.params;
    if (schemaOf(entity.schema)?.all.get(property)?.type !== 'entity')
      throw new HttpError(
        404,
        `Entities of schema ${entity.schema} have no neighbours under ${property.slice(0, 100)}`,
      );
    const ids = neighboursOf(index, entity).get(property) ?? [];
    return reply.type(JSON_TYPE).send(JSON.stringify(pageOf(index, entity, ids, page)));
  });
}

/** Undefined where the answer is a way to another id; throws a 404 where there is none. */
function entityAt(
  index: EntityIndex,
  request: FastifyRequest<{ Params: Path }>,
  reply: FastifyReply,
): ListedEntity | undefined {
  const { id } = request.params;
  const ordinal = index.ordinalOf(id);
  if (ordinal === undefined) throw new HttpError(404, 'No such entity!');
  const entity = index.entity(ordinal);
  if (entity.id === id) return entity;
  const rest = request.url.slice(request.url.indexOf('/entities/') + '/entities/'.length);
  void reply.redirect(`/entities/${encodeURIComponent(entity.id)}${/[/?].*$/su.exec(rest)?.[0] ?? ''}`, 308);
  return undefined;
}

/** Ids of neighbours by property: those it names, then those that name it. */
function neighboursOf(index: EntityIndex, entity: ListedEntity): Map<string, readonly string[]> {
  const neighbours = new Map<string, readonly string[]>();
  const known = schemaOf(entity.schema)?.all;
  for (const [name, values] of Object.entries(entity.properties))
    if (known?.get(name)?.type === 'entity') neighbours.set(name, values);
  for (const { property, ids } of index.adjacent(entity.id))
    neighbours.set(property, [...(neighbours.get(property) ?? []), ...ids]);
  return neighbours;
}

function pageOf(
  index: EntityIndex,
  from: ListedEntity,
  ids: readonly string[],
  { limit, offset, sort }: Page,
) {
  const there = sortNeighbours(index, ids, readSort(sort));
  return {
    results: there
      .slice(offset, offset + limit)
      .map((id) => nestNeighbour(index, id, from.id))
      .filter((one): one is EntityBody => typeof one !== 'string'),
    total: { value: there.length, relation: 'eq' as const },
    limit,
    offset,
  };
}
