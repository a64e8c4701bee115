/** What the routes of one running service share. */
import type { FastifyRequest } from 'fastify';
import type { ScreeningBackend, Snapshot } from './backend.ts';
import { HttpError } from './http-error.ts';
import type { Metrics } from './metrics.ts';
import type { ServerOptions } from './options.ts';
import type { TextSearch } from './text-search.ts';
import type { Log } from './write-log.ts';

export interface Service {
  readonly options: ServerOptions;
  readonly backend: ScreeningBackend;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly text: TextSearch;
  /** Takes the cost of a batch out of the asker's limit, beyond the request itself. */
  charge(request: FastifyRequest, queries: number): void;
}

/** The state that answers this request. Throws a 503 while none is loaded. */
export function snapshotOf({ backend }: Service): Snapshot {
  const snapshot = backend.snapshot();
  if (snapshot === undefined) throw new HttpError(503, 'No lists are loaded yet.', { 'retry-after': '5' });
  return snapshot;
}

export const JSON_TYPE = 'application/json; charset=utf-8';
