/** `GET /search/{dataset}`. */
import { SEARCH_PARAMETERS } from '@waybill/contract';
import { isA, schemaOf, searchEntities } from '@waybill/engine';
import type { FastifyInstance } from 'fastify';
import { facetBody, isFacet } from '../facet-labels.ts';
import { HttpError } from '../http-error.ts';
import { readParameters } from '../read-parameters.ts';
import { readFilters, readSort } from '../read-sort.ts';
import { renderEntity } from '../render-entity.ts';
import { datasetsIn, filterOf } from '../scope.ts';
import { JSON_TYPE, type Service, snapshotOf } from '../service.ts';

/** More characters than this are no search. */
const LONGEST = 2000;

export function addSearchRoute(app: FastifyInstance, service: Service): void {
  app.get<{ Params: { dataset: string } }>('/search/:dataset', async (request, reply) => {
    const parameters = readParameters(SEARCH_PARAMETERS, request.query);
    const { q, schema, limit, offset, target, fuzzy, simple, facets, filter_op } = parameters;
    const snapshot = snapshotOf(service);
    const base = datasetsIn(snapshot, request.params.dataset);
    if (q.length > LONGEST) throw new HttpError(400, `The search text is longer than ${LONGEST} characters.`);
    if (schemaOf(schema) === undefined) throw new HttpError(400, `No such schema: ${schema.slice(0, 100)}`);
    const wrong = facets.find((name) => !isFacet(name));
    if (wrong !== undefined) throw new HttpError(400, `No such facet: ${wrong.slice(0, 100)}`);
    const sort = readSort(parameters.sort);
    const own = [
      { field: 'countries', values: parameters.countries.map((code) => code.toLowerCase()) },
      { field: 'topics', values: parameters.topics },
      { field: 'datasets', values: parameters.datasets },
    ].filter(({ values }) => values.length > 0);
    const { include_dataset, exclude_dataset, exclude_schema, changed_since } = parameters;
    const filter = filterOf(snapshot, base, {
      include_dataset,
      exclude_dataset,
      exclude_schema,
      changed_since,
    });
    const text = await service.text.of(snapshot.index);
    const found = searchEntities(text, {
      text: q,
      simple,
      fuzzy,
      acceptSchema: (name) => isA(name, schema),
      filter,
      fields: [...own, ...readFilters(parameters.filter)],
      every: filter_op === 'AND',
      ...(target === undefined ? {} : { target }),
      facets: [...new Set(facets)],
      sort,
      limit,
      offset,
    });
    const results = found.ordinals.map((ordinal) => renderEntity(snapshot.index.entity(ordinal)));
    const counted = Object.fromEntries(
      [...found.facets].map(([name, values]) => [name, facetBody(snapshot, name, values)]),
    );
    return reply
      .type(JSON_TYPE)
      .send(
        `{"results":[${results.join(',')}],"facets":${JSON.stringify(counted)},"total":{"value":${found.total},"relation":"eq"},"limit":${limit},"offset":${offset}}`,
      );
  });
}
