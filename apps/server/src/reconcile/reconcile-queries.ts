/** Cells of a table against the lists: name, type and other columns of the row to candidates. */
import { MATCH_LIMITS, PAGE_LIMITS, reconcileQueryShape } from '@waybill/contract';
import { type FtmSchema, schemaOf, type ScreeningSettings, type Subject } from '@waybill/engine';
import { z } from 'zod';
import { type Algorithm, propertiesFor } from '../algorithms.ts';
import type { Snapshot } from '../backend.ts';
import { cleanProperties, type RawValue, shown } from '../clean-subject.ts';
import { HttpError } from '../http-error.ts';
import { filterOf } from '../scope.ts';
import { alertOfScore, scoreOfAlert } from '../score-scale.ts';
import { screenOne } from '../screen-queries.ts';
import type { Service } from '../service.ts';
import { validateShape } from '../validate-shape.ts';
import { describeEntity, typeOf } from './describe.ts';

export interface ReconcileOptions {
  readonly base: readonly string[] | undefined;
  readonly algorithm: Algorithm;
  readonly changedSince: string | undefined;
}

type Query = z.infer<typeof reconcileQueryShape>;

const batchShape = z.record(z.string(), reconcileQueryShape);

/** What a cell is taken for where no type is said. */
const ANYTHING = 'LegalEntity';
const DEFAULT_LIMIT = 5;

export async function reconcileQueries(
  service: Service,
  snapshot: Snapshot,
  body: unknown,
  { base, algorithm, changedSince }: ReconcileOptions,
): Promise<{ readonly responses: unknown; readonly count: number }> {
  const queries = Object.entries(validateShape(batchShape, body));
  if (queries.length > MATCH_LIMITS.queries)
    throw new HttpError(400, `Too many queries in one batch (limit: ${MATCH_LIMITS.queries}).`);
  const filter = filterOf(snapshot, base, { changed_since: changedSince });
  const responses: [string, unknown][] = [];
  let matched = 0;
  for (const [key, query] of queries) {
    const schema = schemaOfQuery(key, query);
    const { properties } = cleanProperties(schema, propertiesOfQuery(query), key);
    const subject: Subject = {
      schema: schema.name,
      properties: propertiesFor(algorithm, properties, (name) => schema.all.get(name)?.type === 'name'),
    };
    const settings: Partial<ScreeningSettings> = {
      limit: Math.min(PAGE_LIMITS.most, Math.max(1, query.limit ?? DEFAULT_LIMIT)),
      threshold: alertOfScore(0.7),
      cutoff: alertOfScore(0.5),
      filter,
    };
    const result = await screenOne(service, snapshot, subject, settings);
    if (result.total > 0) matched += 1;
    responses.push([
      key,
      {
        result: result.hits.map(({ entity, alert, match }) => ({
          id: entity.id,
          name: entity.caption,
          description: describeEntity(entity),
          type: typeOf(entity.schema),
          score: scoreOfAlert(alert),
          match,
        })),
      },
    ]);
  }
  service.metrics.screened(queries.length, matched);
  return { responses: Object.fromEntries(responses), count: queries.length };
}

/** The first type that is a schema which can be matched. Throws a 400 where types are said and none is one. */
function schemaOfQuery(key: string, { type }: Query): FtmSchema {
  const said = typeof type === 'string' ? [type] : (type ?? []);
  const wanted = said.filter((name) => name !== '');
  for (const name of wanted.length === 0 ? [ANYTHING] : wanted) {
    const schema = schemaOf(name === 'Thing' ? ANYTHING : name);
    if (schema?.matchable === true) return schema;
  }
  throw new HttpError(
    400,
    `Query ${shown(key)}: no such schema to match: ${wanted.join(', ').slice(0, 100)}`,
  );
}

/** The cell is a name; columns are properties, by name, with or without their schema before them. */
function propertiesOfQuery({ query, properties }: Query): Record<string, readonly RawValue[]> {
  const gathered = new Map<string, RawValue[]>();
  const add = (name: string, value: unknown): void => {
    const own = valueOf(value);
    if (own !== undefined) gathered.set(name, [...(gathered.get(name) ?? []), own]);
  };
  if (query !== undefined) add('name', query);
  for (const { pid, v } of properties ?? []) {
    const name = pid.slice(pid.lastIndexOf(':') + 1);
    for (const value of Array.isArray(v) ? (v as readonly unknown[]) : [v]) add(name, value);
  }
  return Object.fromEntries(gathered);
}

/** A value of a cell: plain, or something that was reconciled before. */
function valueOf(value: unknown): RawValue | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const { name, id, str } = value as Readonly<Record<string, unknown>>;
  return [str, name, id].find((one): one is string => typeof one === 'string');
}
