/** Every route of the service as data: the OpenAPI document and the page of routes are drawn from it. */
import type { z } from 'zod';
import { matchRequestShape, matchResponseShape } from './match.ts';
import {
  compareRequestShape,
  compareResponseShape,
  decisionRequestShape,
  decisionShape,
  decisionsShape,
  screenRequestShape,
  screenResponseShape,
} from './own.ts';
import * as parameters from './parameters.ts';
import {
  extendResponseShape,
  proposePropertiesShape,
  reconcileManifestShape,
  reconcileResponseShape,
  suggestResponseShape,
} from './reconcile.ts';
import { adjacentPageShape, adjacentResponseShape, searchResponseShape } from './search.ts';
import { entityShape } from './entity.ts';
import { algorithmsShape, catalogShape, statusShape } from './service.ts';

export type RouteTag = 'Matching' | 'Data access' | 'Reconciliation' | 'System' | 'Waybill';

export interface Route {
  readonly method: 'get' | 'post' | 'delete';
  /** OpenAPI path template. */
  readonly path: string;
  readonly tag: RouteTag;
  readonly summary: string;
  readonly parameters?: readonly parameters.Parameter[];
  readonly body?: z.ZodType;
  /** Fields of a form, each with JSON as text. */
  readonly form?: readonly string[];
  /** Undefined where the answer is no JSON. */
  readonly answer?: z.ZodType | readonly z.ZodType[];
  /** Other statuses that may come, besides 401, 429 and 500. */
  readonly refusals?: readonly number[];
  /** Answers without an API key. */
  readonly open?: true;
}

export const ROUTES: readonly Route[] = Object.freeze<Route[]>([
  {
    method: 'post',
    path: '/match/{dataset}',
    tag: 'Matching',
    summary: 'Screen subjects by name and properties',
    parameters: parameters.MATCH_PARAMETERS,
    body: matchRequestShape,
    answer: matchResponseShape,
    refusals: [400, 404, 413, 414, 422],
  },
  {
    method: 'get',
    path: '/search/{dataset}',
    tag: 'Data access',
    summary: 'Find entities by words, with filters and counts',
    parameters: parameters.SEARCH_PARAMETERS,
    answer: searchResponseShape,
    refusals: [400, 404, 414, 422],
  },
  {
    method: 'get',
    path: '/entities/{entity_id}',
    tag: 'Data access',
    summary: 'One entity, with its neighbours',
    parameters: parameters.ENTITY_PARAMETERS,
    answer: entityShape,
    refusals: [308, 404, 422],
  },
  {
    method: 'get',
    path: '/entities/{entity_id}/adjacent',
    tag: 'Data access',
    summary: 'What stands around an entity, a page of each property',
    parameters: parameters.ADJACENT_PARAMETERS,
    answer: adjacentResponseShape,
    refusals: [308, 404, 422],
  },
  {
    method: 'get',
    path: '/entities/{entity_id}/adjacent/{property_name}',
    tag: 'Data access',
    summary: 'What stands around an entity under one property',
    parameters: parameters.ADJACENT_PARAMETERS,
    answer: adjacentPageShape,
    refusals: [308, 404, 422],
  },
  {
    method: 'get',
    path: '/reconcile/{dataset}',
    tag: 'Reconciliation',
    summary: 'What this reconciliation service can do',
    answer: reconcileManifestShape,
    refusals: [404],
  },
  {
    method: 'post',
    path: '/reconcile/{dataset}',
    tag: 'Reconciliation',
    summary: 'Reconcile cells, or fetch properties of what was found',
    parameters: parameters.RECONCILE_PARAMETERS,
    form: ['queries', 'extend'],
    answer: [reconcileResponseShape, extendResponseShape],
    refusals: [400, 404, 413, 422],
  },
  {
    method: 'get',
    path: '/reconcile/{dataset}/suggest/entity',
    tag: 'Reconciliation',
    summary: 'Entities whose name begins so',
    parameters: parameters.SUGGEST_ENTITY_PARAMETERS,
    answer: suggestResponseShape,
    refusals: [404, 422],
  },
  {
    method: 'get',
    path: '/reconcile/{dataset}/suggest/property',
    tag: 'Reconciliation',
    summary: 'Properties whose name begins so, five at most',
    parameters: parameters.SUGGEST_PARAMETERS,
    answer: suggestResponseShape,
    refusals: [404],
  },
  {
    method: 'get',
    path: '/reconcile/{dataset}/suggest/type',
    tag: 'Reconciliation',
    summary: 'Schemata whose name begins so, five at most',
    parameters: parameters.SUGGEST_PARAMETERS,
    answer: suggestResponseShape,
    refusals: [404],
  },
  {
    method: 'get',
    path: '/reconcile/{dataset}/extend/property',
    tag: 'Reconciliation',
    summary: 'Properties a schema has to offer',
    parameters: parameters.PROPOSE_PARAMETERS,
    answer: proposePropertiesShape,
    refusals: [400, 404, 422],
  },
  {
    method: 'get',
    path: '/catalog',
    tag: 'System',
    summary: 'The datasets that are loaded',
    answer: catalogShape,
    refusals: [304],
  },
  {
    method: 'get',
    path: '/manifest',
    tag: 'System',
    summary: 'The same as `/catalog`',
    answer: catalogShape,
    refusals: [304],
  },
  {
    method: 'get',
    path: '/algorithms',
    tag: 'System',
    summary: 'The ways to score, and what they look at',
    answer: algorithmsShape,
  },
  {
    method: 'get',
    path: '/healthz',
    tag: 'System',
    summary: 'Whether the service runs',
    answer: statusShape,
    open: true,
  },
  {
    method: 'get',
    path: '/readyz',
    tag: 'System',
    summary: 'Whether lists are loaded',
    answer: statusShape,
    refusals: [503],
    open: true,
  },
  {
    method: 'post',
    path: '/updatez',
    tag: 'System',
    summary: 'Take in what has changed in the folder of lists',
    parameters: parameters.UPDATE_PARAMETERS,
    answer: statusShape,
    refusals: [403],
    open: true,
  },
  { method: 'get', path: '/metrics', tag: 'System', summary: 'Figures for Prometheus' },
  {
    method: 'post',
    path: '/api/v1/compare',
    tag: 'Waybill',
    summary: 'Compare pairs of names',
    body: compareRequestShape,
    answer: compareResponseShape,
    refusals: [400, 413, 422],
  },
  {
    method: 'post',
    path: '/api/v1/screen',
    tag: 'Waybill',
    summary: 'Screen subjects, with everything that was used in one answer',
    body: screenRequestShape,
    answer: screenResponseShape,
    refusals: [400, 404, 413, 422],
  },
  {
    method: 'get',
    path: '/api/v1/decisions',
    tag: 'Waybill',
    summary: 'What was decided',
    parameters: parameters.DECISION_PARAMETERS,
    answer: decisionsShape,
    refusals: [501],
  },
  {
    method: 'post',
    path: '/api/v1/decisions',
    tag: 'Waybill',
    summary: 'Decide on a subject and an entity',
    body: decisionRequestShape,
    answer: decisionShape,
    refusals: [400, 404, 422, 501],
  },
  {
    method: 'delete',
    path: '/api/v1/decisions/{decision_id}',
    tag: 'Waybill',
    summary: 'Take a decision back; it stays on record',
    parameters: parameters.REVOKE_PARAMETERS,
    answer: decisionShape,
    refusals: [404, 422, 501],
  },
]);
