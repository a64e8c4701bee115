/** Health, catalogue, algorithms, updates, figures. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { UPDATE_PARAMETERS } from '@waybill/contract';
import type { FastifyInstance } from 'fastify';
import { ALGORITHMS, DEFAULT_ALGORITHM } from '../algorithms.ts';
import { catalogOf, isHeld } from '../catalog.ts';
import { FEATURES } from '../explain-hit.ts';
import { HttpError } from '../http-error.ts';
import type { Gauge } from '../metrics.ts';
import { readParameters } from '../read-parameters.ts';
import { JSON_TYPE, type Service, snapshotOf } from '../service.ts';

const OK = '{"status":"ok"}';

export function addSystemRoutes(app: FastifyInstance, service: Service): void {
  const { backend, options, log } = service;

  app.get('/healthz', (_request, reply) => reply.type(JSON_TYPE).send(OK));

  app.get('/readyz', (_request, reply) => {
    snapshotOf(service);
    return reply.type(JSON_TYPE).send(OK);
  });

  for (const path of ['/catalog', '/manifest'])
    app.get(path, (request, reply) => {
      const { text, etag } = catalogOf(snapshotOf(service));
      reply.header('etag', etag).header('cache-control', 'public, max-age=300');
      if (isHeld(request.headers['if-none-match'], etag)) return reply.code(304).send();
      return reply.type(JSON_TYPE).send(text);
    });

  const algorithms = JSON.stringify(algorithmsBody());
  app.get('/algorithms', (_request, reply) => reply.type(JSON_TYPE).send(algorithms));

  let updating: Promise<void> | undefined;
  const update = async (): Promise<void> => {
    try {
      await backend.refresh?.();
      log.write('info', 'updated', { entities: backend.snapshot()?.index.size });
    } catch (error) {
      log.write('error', 'update-failed', {
        message: error instanceof Error ? error.message : String(error),
      });
      throw error;
    } finally {
      updating = undefined;
    }
  };
  app.post('/updatez', async (request, reply) => {
    const { token, sync } = readParameters(UPDATE_PARAMETERS, request.query);
    if (options.updateToken === undefined || options.updateToken === '' || !same(token, options.updateToken))
      throw new HttpError(403, 'Invalid token.');
    updating ??= update();
    if (!sync) updating.catch(() => {});
    else
      try {
        await updating;
      } catch (error) {
        throw new HttpError(500, `The update failed: ${error instanceof Error ? error.message : 'unknown'}`);
      }
    return reply.type(JSON_TYPE).send(OK);
  });

  app.get('/metrics', (_request, reply) =>
    reply.type('text/plain; version=0.0.4; charset=utf-8').send(service.metrics.render(gaugesOf(service))),
  );
}

/** In a time that does not tell how much of it is right. */
function same(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => createHash('sha256').update(text).digest());
  return x !== undefined && y !== undefined && timingSafeEqual(x, y);
}

function algorithmsBody(): unknown {
  const features = Object.fromEntries(
    FEATURES.map(({ name, description }) => [name, { description, coefficient: 1, url: null }]),
  );
  return {
    algorithms: ALGORITHMS.map(({ name, description }) => ({
      name,
      description,
      features,
      docs: { name, description, config: {}, features },
    })),
    default: DEFAULT_ALGORITHM,
    best: DEFAULT_ALGORITHM,
  };
}

function gaugesOf({ backend }: Service): readonly Gauge[] {
  const snapshot = backend.snapshot();
  const { rss } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  return [
    {
      name: 'waybill_ready',
      help: 'Whether lists are loaded.',
      value: snapshot === undefined ? 0 : 1,
    },
    ...(snapshot === undefined
      ? []
      : [
          {
            name: 'waybill_snapshot_age_seconds',
            help: 'Time since the lists in use were loaded.',
            value: Math.max(0, Math.round((Date.now() - snapshot.loadedAt) / 1000)),
          },
          { name: 'waybill_index_entities', help: 'Entities that are loaded.', value: snapshot.index.size },
          ...[...snapshot.index.datasets].map(([dataset, value]) => ({
            name: 'waybill_dataset_entities',
            help: 'Entities by dataset.',
            value,
            labels: { dataset },
          })),
        ]),
    { name: 'process_resident_memory_bytes', help: 'Resident memory.', value: rss },
    { name: 'process_cpu_seconds_total', help: 'Processor time.', value: (user + system) / 1e6 },
    {
      name: 'process_start_time_seconds',
      help: 'When the process started, seconds since 1970.',
      value: Math.round(Date.now() / 1000 - process.uptime()),
    },
  ];
}
