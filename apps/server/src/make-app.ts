/** The service without its socket: routes, who may ask, limits, errors, figures, logs. Tests send requests to this. */
import fastify, { type FastifyError, type FastifyInstance, type FastifyRequest } from 'fastify';
import { PAGE_LIMITS } from '@waybill/contract';
import { makeKeyRing, shownKey } from './api-keys.ts';
import { answerBrokenRequest } from './broken-request.ts';
import { pack, packs } from './compress.ts';
import { HttpError } from './http-error.ts';
import { Metrics } from './metrics.ts';
import { checkOptions, DEFAULTS, type ServerOptions } from './options.ts';
import { allowedOrigin, isLoopback } from './origins.ts';
import { isOpenPath, methodsOf } from './route-table.ts';
import { addEntityRoutes } from './routes/entities.ts';
import { addMatchRoute } from './routes/match.ts';
import { addOwnRoutes } from './routes/own.ts';
import { addPages } from './routes/pages.ts';
import { addReconcileRoutes } from './routes/reconcile.ts';
import { addSearchRoute } from './routes/search.ts';
import { addSystemRoutes } from './routes/system.ts';
import { JSON_TYPE, type Service } from './service.ts';
import { makeTextSearch } from './text-search.ts';
import { makeBuckets } from './token-bucket.ts';
import { makeLog } from './write-log.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Short name of the API key, where one was shown. */
    keyName: string | undefined;
    began: number;
  }
}

export interface App {
  readonly app: FastifyInstance;
  readonly service: Service;
}

/** Throws where the options are not safe; see `checkOptions`. */
export function makeApp(options: ServerOptions): App {
  checkOptions(options);
  const keys = makeKeyRing(options.apiKeys ?? []);
  const buckets = options.rateLimit === undefined ? undefined : makeBuckets(options.rateLimit);
  const log = makeLog(options.log ?? ((text) => process.stderr.write(text)));
  const service: Service = {
    options,
    backend: options.backend,
    metrics: new Metrics(),
    log,
    text: makeTextSearch(),
    charge: (request, queries) => buckets?.take(askerOf(request), queries - 1, Date.now()),
  };
  const app = fastify({
    logger: false,
    bodyLimit: options.bodyLimit ?? DEFAULTS.bodyLimit,
    trustProxy: options.publicUrl !== undefined,
    requestTimeout: 30_000,
    keepAliveTimeout: 65_000,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    exposeHeadRoutes: true,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 2000 },
    http: { maxHeaderSize: 131_072, headersTimeout: 10_000, connectionsCheckingInterval: 5_000 },
    clientErrorHandler: answerBrokenRequest,
  });
  app.decorateRequest('keyName', undefined);
  app.decorateRequest('began', 0);
  // Bodies are read as text whatever their type says; each route knows what it takes.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));

  const local = !keys.locked && options.open !== true && options.publicUrl === undefined;
  app.addHook('onRequest', (request, reply, done) => {
    request.began = performance.now();
    const path = pathOf(request.url);
    reply.header('x-content-type-options', 'nosniff').header('vary', 'Accept-Encoding');
    const origin = allowedOrigin(options.cors ?? DEFAULTS.cors, request.headers.origin, path);
    if (origin !== undefined) {
      reply.header('access-control-allow-origin', origin);
      if (origin !== '*') reply.header('vary', 'Origin, Accept-Encoding');
      if (request.method === 'OPTIONS') {
        reply
          .headers({
            'access-control-allow-methods': 'GET, POST, DELETE',
            'access-control-allow-headers': 'authorization, content-type, x-api-key',
            'access-control-max-age': '600',
          })
          .code(204)
          .send();
        return;
      }
    }
    if (request.url.length > PAGE_LIMITS.uri) return done(new HttpError(414, 'Request URI too long'));
    if (local && !isLoopback(request.headers.host ?? 'localhost'))
      return done(new HttpError(403, 'This service answers to this machine only; ask for localhost.'));
    if (keys.locked) {
      const shown = shownKey(request.headers, request.query);
      request.keyName = shown === undefined ? undefined : keys.nameOf(shown);
      if (request.keyName === undefined && !isOpenPath(path))
        return done(
          new HttpError(401, shown === undefined ? 'An API key is needed.' : 'The API key is not known.', {
            'www-authenticate': 'ApiKey, Bearer',
          }),
        );
    }
    if (buckets !== undefined && !isOpenPath(path)) {
      const asker = askerOf(request);
      const now = Date.now();
      const wait = buckets.waitOf(asker, now);
      if (wait > 0) return done(new HttpError(429, 'Too many requests.', { 'retry-after': String(wait) }));
      buckets.take(asker, 1, now);
    }
    done();
  });

  app.addHook<unknown>('onSend', (request, reply, payload, done) => {
    const body = payload as string | Buffer | null | undefined;
    if (typeof body !== 'string' || !packs(request.headers['accept-encoding'], body))
      return done(null, payload);
    reply.header('content-encoding', 'gzip').removeHeader('content-length');
    const packed = pack(body);
    if (packed instanceof Promise) packed.then((bytes) => done(null, bytes), done);
    else done(null, packed);
  });

  app.addHook('onResponse', (request, reply, done) => {
    const milliseconds = performance.now() - request.began;
    const route = request.routeOptions.url ?? 'none';
    service.metrics.request(request.method, route, reply.statusCode, milliseconds / 1000);
    log.write('info', 'request', {
      method: request.method,
      route,
      status: reply.statusCode,
      ms: Math.round(milliseconds * 1000) / 1000,
      bytes: Number(reply.getHeader('content-length') ?? 0),
      from: askerOf(request),
      ...traceOf(request),
      ...(options.logQueries === true ? { url: withoutSecrets(request.url), body: bodyOf(request) } : {}),
    });
    done();
  });

  app.setErrorHandler((error: FastifyError | HttpError, request, reply) => {
    const { status, detail, headers } = toHttpError(error);
    if (status >= 500 && !(error instanceof HttpError))
      log.write('error', 'failed', {
        route: request.routeOptions.url,
        message: error.message,
        stack: error.stack,
      });
    return reply.code(status).headers(headers).type(JSON_TYPE).send(JSON.stringify({ detail }));
  });

  app.setNotFoundHandler((request, reply) => {
    const methods = methodsOf(pathOf(request.url));
    const known = methods.length > 0;
    if (known) reply.header('allow', methods.join(', '));
    return reply
      .code(known ? 405 : 404)
      .type(JSON_TYPE)
      .send(JSON.stringify({ detail: known ? 'Method Not Allowed' : 'Not Found' }));
  });

  for (const add of ROUTES) add(app, service);
  app.addHook('onClose', () => log.flush());
  return { app, service };
}

const ROUTES = [
  addMatchRoute,
  addSearchRoute,
  addEntityRoutes,
  addReconcileRoutes,
  addSystemRoutes,
  addOwnRoutes,
  addPages,
] as const;

/** Who counts as one asker. */
function askerOf(request: FastifyRequest): string {
  return request.keyName === undefined ? request.ip : `key ${request.keyName}`;
}

function pathOf(url: string): string {
  const end = url.indexOf('?');
  return end === -1 ? url : url.slice(0, end);
}

/** The trace of a W3C `traceparent`, so that logs of several services can be joined. */
function traceOf({ headers }: FastifyRequest): { readonly trace?: string } {
  const trace = /^[0-9a-f]{2}-([0-9a-f]{32})-/u.exec(String(headers['traceparent'] ?? ''))?.[1];
  return trace === undefined ? {} : { trace };
}

function withoutSecrets(url: string): string {
  return url.replaceAll(/([?&](?:api_key|token)=)[^&]*/gu, '$1…');
}

function bodyOf({ body }: FastifyRequest): string | undefined {
  return typeof body === 'string' ? body.slice(0, 10_000) : undefined;
}

function toHttpError(error: FastifyError | HttpError): Pick<HttpError, 'status' | 'detail' | 'headers'> {
  if (error instanceof HttpError) return error;
  const status = error.statusCode ?? 500;
  if (status === 413) return { status, detail: 'The body is too large.', headers: {} };
  if (status === 503) return { status, detail: 'The service is closing.', headers: {} };
  if (status >= 400 && status < 500) return { status, detail: error.message, headers: {} };
  return { status: 500, detail: 'Internal Server Error', headers: {} };
}
