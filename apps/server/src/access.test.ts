/** Who may ask: keys, this machine, limits, other origins; and one real socket. */
import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { connect } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { harbourBackend, harbourService, harbourSnapshot } from './fixture/harbour-service.ts';
import { makeApp } from './make-app.ts';
import { type RunningServer, startServer } from './start-server.ts';

const service = harbourService();
const query = { queries: { q: { schema: 'Person', properties: { name: 'Anton Belogortsev' } } } };

describe('keys', () => {
  const key = 'k'.repeat(32);
  const hashed = createHash('sha256').update('another-key-of-ours').digest('hex');
  const locked = harbourService({ apiKeys: [key, `sha256:${hashed}`], host: '0.0.0.0' });

  test.each<[number, string, Readonly<Record<string, string>>]>([
    [401, '/catalog', {}],
    [401, '/catalog', { authorization: 'ApiKey wrong' }],
    [401, '/catalog', { authorization: key }],
    [401, '/catalog', { authorization: `ApiKey sha256:${hashed}` }],
    [401, '/catalog?api_key=wrong', {}],
    [401, '/nowhere', {}],
    [401, '/metrics', {}],
    [200, '/catalog', { authorization: `ApiKey ${key}` }],
    [200, '/catalog', { authorization: `Bearer ${key}` }],
    [200, '/catalog', { authorization: 'apikey another-key-of-ours' }],
    [200, '/catalog', { 'x-api-key': key }],
    [200, `/catalog?api_key=${key}`, {}],
    [200, '/healthz', {}],
    [200, '/readyz', {}],
    [200, '/', {}],
    [200, '/openapi.json', {}],
  ])('%i for %s %j', async (status, url, headers) => {
    const answer = await locked.ask({ url, headers });
    expect(answer.status).toBe(status);
    if (status === 401) expect(answer.headers['www-authenticate']).toBe('ApiKey, Bearer');
  });

  test('never stand in the log', async () => {
    const own = harbourService({ apiKeys: [key], logQueries: true });
    await own.ask(`/catalog?api_key=${key}`);
    await own.ask({ url: '/catalog', headers: { authorization: `ApiKey ${key}` } });
    await own.app.close();
    expect(own.logged.join('')).toContain('/catalog');
    expect(own.logged.join('')).not.toContain(key);
  });

  test('must not be short', () => {
    expect(() => harbourService({ apiKeys: ['short'] })).toThrow(/fewer than 16/);
  });
});

describe('a service without keys', () => {
  const backend = harbourBackend(undefined);
  test.each(['0.0.0.0', '::', '192.0.2.7', 'waybill.example'])('does not listen on %s', (host) => {
    expect(() => makeApp({ backend, version: '1', host })).toThrow(/without an API key/);
    expect(() => makeApp({ backend, version: '1', host, open: true })).not.toThrow();
  });
  test.each(['127.0.0.1', 'localhost', '::1', '[::1]'])('listens on %s', (host) => {
    expect(() => makeApp({ backend, version: '1', host })).not.toThrow();
  });
  test.each<[string, number]>([
    ['localhost:8000', 200],
    ['127.0.0.1', 200],
    ['[::1]:8000', 200],
    ['waybill.example', 403],
    ['localhost.waybill.example', 403],
  ])('asked as host %s answers %i', async (host, status) => {
    expect((await service.ask({ url: '/catalog', headers: { host } })).status).toBe(status);
  });
});

describe('a limit', () => {
  test('holds back who asks too much, and says until when', async () => {
    const own = harbourService({ rateLimit: { perSecond: 0.5, burst: 3 } });
    const statuses: number[] = [];
    for (let at = 0; at < 4; at += 1) statuses.push((await own.ask('/catalog')).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    const answer = await own.ask('/catalog');
    expect(answer.headers['retry-after']).toBe('2');
    expect(answer.json()).toEqual({ detail: 'Too many requests.' });
    expect((await own.ask('/healthz')).status).toBe(200);
  });

  test('counts every query of a batch', async () => {
    const own = harbourService({ rateLimit: { perSecond: 1, burst: 5 } });
    const queries = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`q${at}`, query.queries.q]));
    expect((await own.match({ queries })).status).toBe(200);
    const next = await own.match(query);
    expect(next.status).toBe(429);
    expect(Number(next.headers['retry-after'])).toBeGreaterThan(10);
  });
});

describe('other origins', () => {
  const ask = async (cors: 'off' | 'openrefine' | string[] | undefined, origin: string, url: string) => {
    const own = harbourService(cors === undefined ? {} : { cors });
    return (await own.ask({ url, headers: { origin } })).headers['access-control-allow-origin'];
  };
  test.each<['off' | 'openrefine' | string[] | undefined, string, string, string | undefined]>([
    [undefined, 'http://127.0.0.1:3333', '/reconcile/default', 'http://127.0.0.1:3333'],
    [
      undefined,
      'http://localhost:3333',
      '/reconcile/default/suggest/entity?prefix=a',
      'http://localhost:3333',
    ],
    [undefined, 'http://127.0.0.1:3333', '/catalog', undefined],
    [undefined, 'https://elsewhere.example', '/reconcile/default', undefined],
    ['off', 'http://127.0.0.1:3333', '/reconcile/default', undefined],
    [['*'], 'https://elsewhere.example', '/catalog', '*'],
    [['https://a.example'], 'https://a.example', '/catalog', 'https://a.example'],
    [['https://a.example'], 'https://b.example', '/catalog', undefined],
  ])('%j lets %s at %s: %s', async (cors, origin, url, expected) => {
    expect(await ask(cors, origin, url)).toBe(expected);
  });

  test('are answered before a preflight needs a key', async () => {
    const own = harbourService({ cors: ['*'], apiKeys: ['k'.repeat(32)] });
    const answer = await own.ask({
      method: 'OPTIONS',
      url: '/match/default',
      headers: { origin: 'https://a.example' },
    });
    expect(answer.status).toBe(204);
    expect(answer.headers['access-control-allow-headers']).toContain('authorization');
  });
});

describe('a socket', () => {
  let running: RunningServer | undefined;
  afterEach(async () => {
    await running?.close();
    running = undefined;
  });
  const start = async (): Promise<URL> => {
    running = await startServer({
      backend: harbourBackend(harbourSnapshot()),
      version: '1',
      port: 0,
      log: () => {},
    });
    return new URL(running.address);
  };

  test('answers, packed where that is asked for, and closes', async () => {
    const address = await start();
    const get = (headers: Record<string, string>) =>
      new Promise<{ encoding: string | undefined; body: Buffer }>((resolve, reject) => {
        request(new URL('/openapi.json', address), { headers }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () =>
            resolve({ encoding: response.headers['content-encoding'], body: Buffer.concat(chunks) }),
          );
        })
          .on('error', reject)
          .end();
      });
    const plain = await get({});
    const packed = await get({ 'accept-encoding': 'gzip, br' });
    const refused = await get({ 'accept-encoding': 'gzip;q=0' });
    expect(plain.encoding).toBe(undefined);
    expect(refused.encoding).toBe(undefined);
    expect(packed.encoding).toBe('gzip');
    expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
    await expect(
      startServer({
        backend: harbourBackend(undefined),
        version: '1',
        port: Number(address.port),
        log: () => {},
      }),
    ).rejects.toMatchObject({ code: 'address-in-use' });
  });

  test.each([
    ['NONSENSE\r\n\r\n', 400],
    [`GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'y'.repeat(200_000)}\r\n\r\n`, 431],
  ])('answers %.20j with %i', async (bytes, status) => {
    const { hostname, port } = await start();
    const answer = await new Promise<string>((resolve, reject) => {
      let text = '';
      const socket = connect(Number(port), hostname, () => socket.write(bytes));
      socket
        .on('data', (chunk) => (text += String(chunk)))
        .on('close', () => resolve(text))
        .on('error', (error) => (text === '' ? reject(error) : resolve(text)));
    });
    expect(answer.split('\r\n')[0]).toContain(String(status));
    expect(answer).toContain('{"detail":');
  });
});
