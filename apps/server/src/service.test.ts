/** Health, catalogue, figures, logs, pages, and our own routes. */
import { readFileSync } from 'node:fs';
import {
  algorithmsShape,
  catalogShape,
  compareResponseShape,
  ROUTES,
  screenResponseShape,
} from '@waybill/contract';
import { describe, expect, test } from 'vitest';
import { harbourBackend, harbourService, harbourSnapshot } from './fixture/harbour-service.ts';
import { makeApp } from './make-app.ts';
import { PAGES } from './route-table.ts';

const service = harbourService();
const query = { queries: { q: { schema: 'Person', properties: { name: 'Anton Belogortsev' } } } };

describe('the system', () => {
  test('is healthy before lists are loaded, and ready after', async () => {
    const own = harbourService({ updateToken: 'let-me-in' }, undefined);
    const empty = makeApp({ backend: harbourBackend(undefined), version: '1', log: () => {} });
    const statusOf = async (url: string) => (await empty.app.inject(url)).statusCode;
    expect(await statusOf('/healthz')).toBe(200);
    for (const url of ['/readyz', '/catalog', '/search/default']) expect(await statusOf(url), url).toBe(503);
    expect(await statusOf('/metrics')).toBe(200);
    expect((await own.ask('/readyz')).json()).toEqual({ status: 'ok' });
  });

  test('tells its catalogue, once', async () => {
    const answer = await service.ask('/catalog');
    const body = answer.json<{ datasets: { name: string }[] }>();
    expect(catalogShape.parse(body)).toEqual(body);
    expect(body).toMatchObject({
      current: ['harbour_export', 'harbour_sanctions'],
      outdated: [],
      index_stale: false,
    });
    expect(body.datasets.map(({ name }) => name)).toEqual(['default', 'harbour_export', 'harbour_sanctions']);
    expect(answer.headers['cache-control']).toBe('public, max-age=300');
    const etag = String(answer.headers['etag']);
    expect(etag).toMatch(/^"[0-9a-f]+"$/);
    const again = (held: string) => service.ask({ url: '/manifest', headers: { 'if-none-match': held } });
    for (const held of [etag, `"x", ${etag}`, `W/${etag}`, '*']) {
      const { status, text, headers } = await again(held);
      expect([status, text, headers['etag']]).toEqual([304, '', etag]);
    }
    expect((await again('"x"')).status).toBe(200);
  });

  test('tells its algorithms', async () => {
    const body = (await service.ask('/algorithms')).json<{
      best: string;
      default: string;
      algorithms: { name: string }[];
    }>();
    expect(algorithmsShape.parse(body)).toEqual(body);
    expect(body.algorithms.map(({ name }) => name)).toContain(body.best);
    expect(body.algorithms.map(({ name }) => name)).toContain('logic-v2');
  });

  test.each<[number, string | undefined, 'GET' | 'POST', string]>([
    [403, undefined, 'POST', '/updatez'],
    [403, undefined, 'POST', '/updatez?token='],
    [403, '', 'POST', '/updatez?token='],
    [403, 'let-me-in', 'POST', '/updatez?token=let-me'],
    [405, 'let-me-in', 'GET', '/updatez?token=let-me-in'],
    [200, 'let-me-in', 'POST', '/updatez?token=let-me-in'],
    [200, 'let-me-in', 'POST', '/updatez?token=let-me-in&sync=true'],
  ])('%i where the token is %s: %s %s', async (status, updateToken, method, url) => {
    const own = harbourService({
      ...(updateToken === undefined ? {} : { updateToken }),
      apiKeys: ['k'.repeat(32)],
    });
    expect((await own.ask({ method, url })).status).toBe(status);
  });

  test('says that an update failed and goes on with what it has', async () => {
    const backend = {
      ...harbourBackend(harbourSnapshot()),
      refresh: () => Promise.reject(new Error('cut short')),
    };
    const { app } = makeApp({ backend, version: '1', updateToken: 'let-me-in', log: () => {} });
    const failed = await app.inject({ method: 'POST', url: '/updatez?token=let-me-in&sync=1' });
    expect([failed.statusCode, failed.json()]).toEqual([500, { detail: 'The update failed: cut short' }]);
    expect((await app.inject('/catalog')).statusCode).toBe(200);
  });

  test('counts', async () => {
    const own = harbourService();
    await own.match(query);
    await own.match('{');
    const { text, headers } = await own.ask('/metrics');
    expect(headers['content-type']).toContain('text/plain');
    expect(text).toContain(
      'waybill_http_requests_total{method="POST",route="/match/:dataset",status="200"} 1',
    );
    expect(text).toContain(
      'waybill_http_requests_total{method="POST",route="/match/:dataset",status="422"} 1',
    );
    expect(text).toContain('waybill_http_request_seconds_count{route="/match/:dataset"} 2');
    expect(text).toContain('waybill_screened_total 1');
    expect(text).toContain('waybill_dataset_entities{dataset="harbour_export"} 2');
    for (const line of text.trim().split('\n'))
      expect(line).toMatch(/^(?:# (?:HELP|TYPE) \w+ .+|\w+(?:\{.*\})? [\d.e+-]+)$/);
  });
});

describe('the log', () => {
  test.each([false, true])('holds the text of queries: %s', async (logQueries) => {
    const own = harbourService({ logQueries });
    await own.match(query);
    await own.ask({
      url: '/search/default?q=valkovich',
      headers: { traceparent: `00-${'ab'.repeat(16)}-${'cd'.repeat(8)}-01` },
    });
    await own.app.close();
    const lines = own.logged
      .join('')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines[0]).toMatchObject({
      level: 'info',
      event: 'request',
      method: 'POST',
      route: '/match/:dataset',
      status: 200,
    });
    expect(lines[1]).toMatchObject({ route: '/search/:dataset', trace: 'ab'.repeat(16) });
    const text = JSON.stringify(lines);
    expect(text.includes('Belogortsev')).toBe(logQueries);
    expect(text.includes('valkovich')).toBe(logQueries);
  });

  test('tells of what broke; the client is not told how', async () => {
    const backend = {
      ...harbourBackend(harbourSnapshot()),
      screen: () => {
        throw new Error('secret inner words');
      },
    };
    const logged: string[] = [];
    const { app } = makeApp({ backend, version: '1', log: (text) => logged.push(text) });
    const answer = await app.inject({
      method: 'POST',
      url: '/match/default',
      payload: JSON.stringify(query),
    });
    expect([answer.statusCode, answer.json()]).toEqual([500, { detail: 'Internal Server Error' }]);
    expect(logged.join('')).toContain('secret inner words');
  });
});

describe('pages and paths', () => {
  test('hold all routes, and the service holds no other', async () => {
    const { app } = harbourService();
    await app.ready();
    for (const { method, path } of ROUTES)
      expect(app.hasRoute({ method: method.toUpperCase(), url: fastifyPath(path) }), path).toBe(true);
    const methods = [...app.printRoutes().matchAll(/ \(((?:GET|POST|DELETE)[A-Z, ]*)\)/g)].flatMap(
      ([, names = '']) => names.split(', ').filter((name) => name !== 'HEAD'),
    );
    expect(methods.length).toBe(ROUTES.length + PAGES.length);
  });

  test('stand in the page of the service, with their parameters', () => {
    const page = readFileSync(new URL('../../../docs/server.md', import.meta.url), 'utf8');
    for (const { method, path, parameters = [] } of ROUTES) {
      const told = path
        .replace('{dataset}', 'DATASET')
        .replace('{property_name}', 'PROPERTY')
        .replace(/\{\w+_id\}/u, 'ID');
      const short = told.includes('/suggest/')
        ? told.slice(told.indexOf('/suggest/'))
        : `${method.toUpperCase()} ${told}`;
      expect(page.includes(`${short}\``), short).toBe(true);
      for (const { name } of parameters) expect(page.includes(`\`${name}\``), name).toBe(true);
    }
  });

  test('describe themselves', async () => {
    const document = (await service.ask('/openapi.json')).json<{
      openapi: string;
      info: { version: string };
      paths: Record<string, unknown>;
    }>();
    expect(document.openapi).toBe('3.1.0');
    expect(document.info.version).toBe('9.9.9');
    expect(Object.keys(document.paths).toSorted()).toEqual(
      [...new Set(ROUTES.map(({ path }) => path))].toSorted(),
    );
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name]) => name,
    );
    expect(new Set(refs).size).toBeGreaterThan(20);
    const { components } = document as unknown as { components: { schemas: Record<string, unknown> } };
    for (const name of refs) expect(components.schemas).toHaveProperty(String(name));
  });

  test('ask no other host', async () => {
    const { text, headers } = await service.ask('/');
    expect(headers['content-type']).toContain('text/html');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect((await service.ask('/favicon.ico')).headers['content-type']).toBe('image/svg+xml');
  });

  test.each<[number, 'GET' | 'POST' | 'PUT' | 'DELETE', string, string | undefined]>([
    [404, 'GET', '/nowhere', undefined],
    [404, 'GET', '/statements/default', undefined],
    [405, 'GET', '/match/default', 'POST'],
    [405, 'POST', '/search/default', 'GET'],
    [405, 'PUT', '/api/v1/decisions', 'GET, POST'],
    [405, 'DELETE', '/entities/hs-person-1', 'GET'],
    [200, 'GET', '/catalog/', undefined],
  ])('%i for %s %s', async (status, method, url, allow) => {
    const answer = await service.ask({ method, url });
    expect(answer.status).toBe(status);
    expect(answer.headers['allow']).toBe(allow);
    if (status !== 200)
      expect(answer.json()).toEqual({ detail: status === 404 ? 'Not Found' : 'Method Not Allowed' });
  });
});

describe('our own routes', () => {
  const post = (url: string, payload: unknown) =>
    service.ask({ method: 'POST', url: `/api/v1/${url}`, payload: JSON.stringify(payload) });

  test('compare pairs', async () => {
    const answer = await post('compare', {
      pairs: [
        { schema: 'Company', left: 'ООО «Зимородок»', right: 'Zimorodok LLC' },
        { schema: 'Person', left: { names: ['Anton Belogortsev'] }, right: { name: 'Irena Valkovich' } },
      ],
    });
    const body = answer.json<{ results: { match: boolean; alert: number }[] }>();
    expect(compareResponseShape.parse(body)).toEqual(body);
    expect(body.results.map(({ match }) => match)).toEqual([true, false]);
  });

  test('screen with both scores and a record', async () => {
    const answer = await post('screen', { ...query, dataset: 'harbour_sanctions' });
    const body = answer.json<{ responses: Record<string, { results: unknown[]; record?: string }> }>();
    expect(screenResponseShape.parse(body)).toEqual(body);
    expect(body).toMatchObject({
      limit: 10,
      threshold: 0.7,
      lists: [{ name: 'harbour_sanctions', version: '2025-11-20' }],
    });
    expect(body.responses['q']?.record).toMatch(/^rec-/);
    expect(body.responses['q']?.results[0]).toMatchObject({
      id: 'hs-person-1',
      alert: expect.any(Number),
      identity: expect.any(Number),
    });
  });

  test.each<[number, string, unknown]>([
    [400, 'compare', { pairs: [{ left: '', right: 'A' }] }],
    [400, 'compare', { pairs: [{ schema: 'Dragon', left: 'A', right: 'B' }] }],
    [422, 'compare', { pairs: [] }],
    [422, 'compare', { pairs: [{ left: 'A' }] }],
    [400, 'screen', { queries: {} }],
    [404, 'screen', { ...query, dataset: 'nowhere' }],
    [422, 'screen', { ...query, threshold: 2 }],
    [422, 'screen', { ...query, limit: 0 }],
    [404, 'decisions', { subject: query.queries.q, entity: 'nobody', verdict: 'no-match', by: 'D' }],
    [422, 'decisions', { subject: query.queries.q, entity: 'hs-person-1', verdict: 'perhaps', by: 'D' }],
    [422, 'decisions', { subject: query.queries.q, entity: 'hs-person-1', verdict: 'match' }],
    [
      400,
      'decisions',
      { subject: { schema: 'Dragon', properties: {} }, entity: 'hs-person-1', verdict: 'match', by: 'D' },
    ],
  ])('%i for %s %.80j', async (status, url, payload) => {
    expect((await post(url, payload)).status).toBe(status);
  });

  test('say where nothing can be kept', async () => {
    const { app } = makeApp({ backend: { snapshot: () => harbourSnapshot() }, version: '1', log: () => {} });
    expect((await app.inject('/api/v1/decisions')).statusCode).toBe(501);
  });
});

function fastifyPath(path: string): string {
  return path
    .replace('{dataset}', ':dataset')
    .replace('{entity_id}', ':id')
    .replace('{property_name}', ':property')
    .replace('{decision_id}', ':id');
}
