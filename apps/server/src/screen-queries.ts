/** A batch of queries screened one by one: cleaned, looked up, with what was decided before, and kept on record. */
import type { MatchRequest } from '@waybill/contract';
import {
  type EntityProperties,
  type ScreeningSettings,
  schemaOf,
  screenSubject,
  type Subject,
} from '@waybill/engine';
import { type Algorithm, propertiesFor } from './algorithms.ts';
import type { ScreenedHit, ScreenedSubject, Snapshot } from './backend.ts';
import { cleanProperties, type RawProperties, shown } from './clean-subject.ts';
import { explainHit } from './explain-hit.ts';
import { HttpError } from './http-error.ts';
import { nextTurn } from './in-slices.ts';
import { renderWith } from './render-entity.ts';
import { filterOf, type Restrictions } from './scope.ts';
import { scoreOfAlert } from './score-scale.ts';
import type { Service } from './service.ts';

export type RawQuery = MatchRequest['queries'][string];

export interface BatchOptions {
  /** Datasets of the path; undefined for all. */
  readonly base: readonly string[] | undefined;
  readonly restrictions: Restrictions;
  readonly algorithm: Algorithm;
  readonly limit: number;
  /** As alerts. */
  readonly threshold: number;
  readonly cutoff: number;
}

/** One query, understood; nothing has been looked up yet. */
interface Prepared {
  readonly key: string;
  readonly subject: Subject;
  readonly seen: EntityProperties;
  readonly settings: Partial<ScreeningSettings>;
}

/** The `responses` object as JSON text. Throws before anything is looked up where a query cannot be answered. */
export async function screenQueries(
  service: Service,
  snapshot: Snapshot,
  queries: Readonly<Record<string, RawQuery>>,
  options: BatchOptions,
): Promise<string> {
  const prepared = Object.entries(queries).map(([key, query]) =>
    prepare(service, snapshot, key, query, options),
  );
  let text = '{';
  let matched = 0;
  let turn = performance.now() + SLICE;
  for (const [at, one] of prepared.entries()) {
    if (performance.now() > turn) {
      await nextTurn();
      turn = performance.now() + SLICE;
    }
    const { json, matches } = await answer(service, snapshot, one, options);
    text += `${at === 0 ? '' : ','}${JSON.stringify(one.key)}:${json}`;
    if (matches > 0) matched += 1;
  }
  service.metrics.screened(prepared.length, matched);
  return `${text}}`;
}

/** Milliseconds of a batch before other requests get their turn. */
const SLICE = 8;
const DAY = /^\d{4}-\d\d-\d\d$/u;

function prepare(
  service: Service,
  snapshot: Snapshot,
  key: string,
  query: RawQuery,
  { base, restrictions, algorithm, limit, threshold, cutoff }: BatchOptions,
): Prepared {
  const schema = schemaOf(query.schema);
  if (schema === undefined)
    throw new HttpError(400, `Query ${shown(key)}: no such schema: ${query.schema.slice(0, 100)}`);
  if (schema.matchable !== true)
    throw new HttpError(400, `Query ${shown(key)}: entities of schema ${schema.name} are not matched`);
  const { properties, dropped } = cleanProperties(schema, query.properties as RawProperties, key);
  if (dropped.length > 0)
    service.log.write('warn', 'dropped-values', {
      schema: schema.name,
      properties: [...new Set(dropped)].slice(0, 20),
    });
  const asOf = query.asOf ?? undefined;
  if (asOf !== undefined && !DAY.test(asOf))
    throw new HttpError(400, `Query ${shown(key)}: asOf is no day; write YYYY-MM-DD.`);
  const own = query.filters ?? undefined;
  const filter = filterOf(snapshot, base, own === undefined ? restrictions : merged(restrictions, own));
  const id = query.id ?? undefined;
  const seen = propertiesFor(algorithm, properties, (name) => schema.all.get(name)?.type === 'name');
  return {
    key,
    subject: { ...(id === undefined ? {} : { id }), schema: schema.name, properties },
    seen,
    settings: {
      limit: Math.max(1, limit),
      threshold,
      cutoff: Math.min(cutoff, threshold),
      filter,
      ...(asOf === undefined ? {} : { asOf }),
    },
  };
}

/** What a query says of itself counts before what the request says of all; exclusions add up. */
function merged(all: Restrictions, own: Restrictions): Restrictions {
  const both = (a: readonly string[] = [], b: readonly string[] = []): readonly string[] => [...a, ...b];
  return {
    include_dataset: own.include_dataset?.length ? own.include_dataset : all.include_dataset,
    exclude_dataset: both(all.exclude_dataset, own.exclude_dataset),
    exclude_schema: both(all.exclude_schema, own.exclude_schema),
    topics: own.topics?.length ? own.topics : all.topics,
    countries: own.countries?.length ? own.countries : all.countries,
    changed_since: own.changed_since ?? all.changed_since,
    exclude_entity_ids: both(all.exclude_entity_ids, own.exclude_entity_ids),
  };
}

async function answer(
  service: Service,
  snapshot: Snapshot,
  { subject, seen, settings }: Prepared,
  { limit }: BatchOptions,
): Promise<{ json: string; matches: number }> {
  const query = JSON.stringify({
    id: subject.id ?? null,
    schema: subject.schema,
    properties: subject.properties,
  });
  if (Object.keys(subject.properties).length === 0)
    return {
      json: `{"status":400,"results":[],"total":{"value":0,"relation":"eq"},"query":${query},"detail":"The query has no value that can be looked up."}`,
      matches: 0,
    };
  const asked: Subject = seen === subject.properties ? subject : { ...subject, properties: seen };
  const { hits, total, record } = await screenOne(service, snapshot, asked, settings);
  const shownHits = limit === 0 ? [] : hits;
  return {
    json: `{"status":200,"results":[${shownHits.map(renderHit).join(',')}],"total":{"value":${total},"relation":"eq"},"query":${query}${
      record === undefined ? '' : `,"record":${JSON.stringify(record)}`
    }}`,
    matches: total,
  };
}

/** One subject through the backend; a hit that was decided to be another is no match, as long as the decision holds. */
export async function screenOne(
  { backend }: Service,
  snapshot: Snapshot,
  subject: Subject,
  settings: Partial<ScreeningSettings>,
): Promise<ScreenedSubject> {
  const answer: ScreenedSubject =
    backend.screen === undefined
      ? screenSubject(snapshot.index, subject, settings)
      : await backend.screen(snapshot, subject, settings);
  const dismissed = answer.hits.filter((hit) => hit.match && isDismissed(hit)).length;
  if (dismissed === 0) return answer;
  return {
    ...answer,
    hits: answer.hits.map((hit) => (isDismissed(hit) ? { ...hit, match: false } : hit)),
    total: answer.total - dismissed,
  };
}

function isDismissed({ decision }: ScreenedHit): boolean {
  return decision !== undefined && !decision.lapsed && decision.verdict === 'no-match';
}

function renderHit(hit: ScreenedHit): string {
  const { entity, alert, identity, match, decision, onDay } = hit;
  return renderWith(entity, {
    score: scoreOfAlert(alert),
    match,
    alert,
    identity,
    explanations: explainHit(hit),
    ...(decision === undefined ? {} : { decision }),
    ...(onDay === undefined ? {} : { on_day: onDay }),
  });
}
