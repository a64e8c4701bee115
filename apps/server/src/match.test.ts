/** `POST /match` through the door: shapes, order, limits, filters, refusals. */
import { matchResponseShape } from '@waybill/contract';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { harbourService } from './fixture/harbour-service.ts';

const service = harbourService();
type Response = z.infer<typeof matchResponseShape>;

const person = (name: string, more: object = {}) => ({
  schema: 'Person',
  properties: { name: [name], ...more },
});
const one = async (query: unknown, search = '') => {
  const answer = await service.match({ queries: { q: query } }, `/match/default${search}`);
  expect(answer.status, answer.text).toBe(200);
  const response = answer.json<Response>().responses['q'];
  if (response === undefined) throw new Error('no response');
  return response;
};
const ids = (response: { results: readonly { id: string }[] }) => response.results.map(({ id }) => id);

describe('a match', () => {
  test('has the shape that clients read', async () => {
    const answer = await service.match({
      queries: { a: person('Anton Belogortsev'), b: person('Zzyzx Qwrtp') },
    });
    expect(answer.status).toBe(200);
    expect(answer.headers['x-batch-size']).toBe('2');
    expect(answer.headers['content-type']).toContain('application/json');
    const body = answer.json<Response>();
    expect(matchResponseShape.parse(body)).toEqual(body);
    expect(body.limit).toBe(5);
    expect(Object.keys(body.responses)).toEqual(['a', 'b']);
    expect(body.responses['b']).toMatchObject({
      status: 200,
      results: [],
      total: { value: 0, relation: 'eq' },
    });
    const [first] = body.responses['a']?.results ?? [];
    expect(first).toMatchObject({
      id: 'hs-person-1',
      caption: 'Anton Belogortsev',
      schema: 'Person',
      datasets: ['harbour_sanctions'],
      referents: ['hs-old-1', 'hs-old-2'],
      target: true,
      first_seen: '2025-01-10T00:00:00',
      last_change: '2025-10-05T12:00:00',
      match: true,
    });
    expect(first?.properties['birthDate']).toEqual(['1965-04-12']);
    expect(first?.score).toBeGreaterThanOrEqual(0.7);
    expect(Object.values(first?.explanations ?? {}).length).toBeGreaterThan(0);
  });

  test('comes best first and is cut to the limit', async () => {
    const response = await one(person('Boran Islander'), '?limit=3&threshold=0&cutoff=0');
    expect(response.results.length).toBe(3);
    expect(response.results[0]?.id).toBe('hs-islander-02');
    const scores = response.results.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  test('counts what reaches the threshold, and shows what reaches the cutoff', async () => {
    const low = await one(person('Boran Islander'), '?threshold=0&limit=2');
    expect(low.results.length).toBe(2);
    expect(low.total.value).toBeGreaterThan(2);
    const high = await one(person('Boran Islander'), '?threshold=1&cutoff=0.1');
    for (const { match, score } of high.results) expect(match).toBe(score >= 1);
    const none = await one(person('Boran Islander'), '?limit=0');
    expect(none.results).toEqual([]);
    expect(none.total.value).toBeGreaterThan(0);
  });

  test('says that weights change nothing', async () => {
    const queries = { q: person('Anton Belogortsev') };
    const plain = await service.match({ queries, weights: {} });
    const weighted = await service.match({ queries, weights: { name_match: 0.1 } });
    expect(weighted.text).toBe(plain.text);
    expect(plain.headers['x-waybill-ignored']).toBe(undefined);
    expect(weighted.headers['x-waybill-ignored']).toBe('weights');
  });

  test('answers the same twice', async () => {
    const ask = () => service.match({ queries: { q: person('Antoni Bielogortsev') } });
    expect((await ask()).text).toBe((await ask()).text);
  });

  test('finds by identifier where there is no name', async () => {
    const response = await one({ schema: 'Vessel', properties: { imoNumber: '9074729' } });
    expect(ids(response)).toEqual(['hx-vessel-1']);
  });
});

describe('values', () => {
  test.each<[string, object, object, string]>([
    ['Person', { nationality: 'Russia' }, { nationality: ['ru'] }, 'a country by name'],
    ['Person', { nationality: ['RU', 'ru'] }, { nationality: ['ru'] }, 'a code in capitals, twice'],
    ['Person', { birthDate: 1965 }, { birthDate: ['1965'] }, 'a year as a number'],
    ['Person', { birthDate: '1965-4-2' }, { birthDate: ['1965-04-02'] }, 'a date without zeros'],
    ['Person', { birthDate: '12 April 1965' }, { birthDate: ['1965-04-12'] }, 'a date in words'],
    ['Person', { birthDate: 'unknown' }, {}, 'no date'],
    ['Person', { birthDate: '1965-13-40' }, {}, 'no day of a calendar'],
    ['Person', { gender: 'F' }, { gender: ['female'] }, 'a letter for a sex'],
    ['Person', { shoeSize: '44', name: ' A  B ' }, { name: ['A B'] }, 'a property that is none'],
    ['Company', { birthDate: '1965', name: ['X', null] }, { name: ['X'] }, 'a property of other schemata'],
    ['Company', { sanctions: ['s-1'], name: 'X' }, { name: ['X'] }, 'a way back is no property'],
    [
      'Company',
      JSON.parse('{"__proto__": ["x"], "constructor": ["y"], "name": "X"}'),
      { name: ['X'] },
      'words of JavaScript',
    ],
  ])('%s %j', async (schema, properties, expected) => {
    const answer = await service.match({ queries: { q: { id: 'c-1', schema, properties } } });
    expect(answer.status, answer.text).toBe(200);
    const { query } = answer.json<Response>().responses['q'] ?? {};
    expect(query).toEqual({ id: 'c-1', schema, properties: expected });
  });

  test('that are dropped are told in the log, by property and not by value', async () => {
    await service.match({ queries: { q: person('A', { shoeSize: 'secret-44' }) } });
    await service.app.ready();
    const own = harbourService();
    await own.match({ queries: { q: person('A', { shoeSize: 'secret-44' }) } });
    await own.app.close();
    expect(own.logged.join('')).toContain('"shoeSize"');
    expect(own.logged.join('')).not.toContain('secret-44');
  });
});

describe('filters', () => {
  const belogortsev = person('Anton Belogortsev');
  const zimorodok = { schema: 'Company', properties: { name: 'Zimorodok Instruments' } };
  test.each<[object, string, readonly string[]]>([
    [belogortsev, '', ['hs-person-1']],
    [belogortsev, '?exclude_entity_ids=hs-person-1', []],
    [belogortsev, '?exclude_entity_ids=hs-old-2', []],
    [belogortsev, '?exclude_schema=Person', []],
    [belogortsev, '?exclude_schema=Company', ['hs-person-1']],
    [belogortsev, '?topics=export.control', []],
    [belogortsev, '?topics=export.control&topics=sanction', ['hs-person-1']],
    [belogortsev, '?changed_since=2025-10-05', ['hs-person-1']],
    [belogortsev, '?changed_since=2025-10-06', []],
    [belogortsev, '?include_dataset=harbour_export', []],
    [belogortsev, '?include_dataset=harbour_sanctions', ['hs-person-1']],
    [belogortsev, '?exclude_dataset=harbour_sanctions', []],
    [belogortsev, '?exclude_dataset=not_loaded', ['hs-person-1']],
    [zimorodok, '?exclude_dataset=harbour_sanctions', ['hx-company-2']],
    [zimorodok, '?exclude_dataset=harbour_sanctions&exclude_dataset=harbour_export', []],
    [belogortsev, '?fuzzy=true&unheard_of=1', ['hs-person-1']],
    [{ ...belogortsev, filters: { exclude_entity_ids: ['hs-old-1'] } }, '', []],
    [{ ...belogortsev, filters: { topics: ['export.control'] } }, '', []],
    [{ ...belogortsev, filters: { countries: ['RU'] } }, '', ['hs-person-1']],
    [{ ...belogortsev, filters: { countries: ['mt'] } }, '', []],
    [
      { ...belogortsev, filters: { include_dataset: ['harbour_sanctions'] } },
      '?include_dataset=harbour_export',
      ['hs-person-1'],
    ],
    [{ ...belogortsev, filters: null, asOf: null, id: null }, '', ['hs-person-1']],
  ])('%j %s', async (query, search, expected) => {
    expect(ids(await one(query, search))).toEqual(expected);
  });

  test('of the path hold', async () => {
    const answer = await service.match({ queries: { q: belogortsev } }, '/match/harbour_export');
    expect(answer.json<Response>().responses['q']?.results).toEqual([]);
  });
});

describe('refusals', () => {
  const good = { q: person('A') };
  test.each<[number, string, unknown, string]>([
    [404, 'No such dataset: nowhere', { queries: good }, '/match/nowhere'],
    [400, 'No queries', { queries: {} }, '/match/default'],
    [
      400,
      'limit: 100',
      { queries: Object.fromEntries(Array.from({ length: 101 }, (_, at) => [at, person('A')])) },
      '/match/default',
    ],
    [400, 'Dragon', { queries: { q: { schema: 'Dragon', properties: {} } } }, '/match/default'],
    [
      400,
      'Ownership',
      { queries: { ...good, r: { schema: 'Ownership', properties: {} } } },
      '/match/default',
    ],
    [400, 'nm_number', { queries: good, config: { nm_number: 1 } }, '/match/default'],
    [400, 'magic', { queries: good }, '/match/default?algorithm=magic'],
    [400, 'typo', { queries: good }, '/match/default?include_dataset=typo'],
    [400, 'yesterday', { queries: good }, '/match/default?changed_since=yesterday'],
    [400, 'asOf', { queries: { q: { ...person('A'), asOf: 'soon' } } }, '/match/default'],
    [400, 'longer than 1000', { queries: { q: person('x'.repeat(1001)) } }, '/match/default'],
    [
      400,
      'more than 1000 names',
      { queries: { q: person('A', { alias: Array.from({ length: 1000 }, (_, at) => `Alias ${at}`) }) } },
      '/match/default',
    ],
    [422, '"schema"', { queries: { q: { properties: { name: 'A' } } } }, '/match/default'],
    [422, '"properties"', { queries: { q: { schema: 'Person', properties: 'A' } } }, '/match/default'],
    [
      422,
      '"name"',
      { queries: { q: { schema: 'Person', properties: { name: { a: 1 } } } } },
      '/match/default',
    ],
    [422, '"queries"', { queries: [1] }, '/match/default'],
    [422, '"topic"', { queries: { q: { ...person('A'), filters: { topic: ['x'] } } } }, '/match/default'],
    [422, '"body"', [], '/match/default'],
    [422, 'json_invalid', '', '/match/default'],
    [422, 'json_invalid', '{"queries": ', '/match/default'],
    [422, 'nested deeper', '['.repeat(100_000), '/match/default'],
    [422, 'int_parsing', { queries: good }, '/match/default?limit=many'],
    [422, 'less_than_equal', { queries: good }, '/match/default?limit=501'],
    [422, 'greater_than_equal', { queries: good }, '/match/default?limit=-1'],
    [422, 'less_than_equal', { queries: good }, '/match/default?threshold=1.5'],
    [422, 'at most 50 items', { queries: good }, `/match/default?${'exclude_entity_ids=x&'.repeat(51)}`],
    [414, 'Request URI too long', { queries: good }, `/match/default?x=${'x'.repeat(60_000)}`],
    [413, 'too large', `{"queries": "${'x'.repeat(9_000_000)}"}`, '/match/default'],
  ])('%i for %s', async (status, word, body, path) => {
    const answer = await service.match(body, path);
    expect(answer.status, answer.text.slice(0, 300)).toBe(status);
    expect(answer.text).toContain(word);
    expect(answer.text.length).toBeLessThan(20_000);
    const { detail } = answer.json<{ detail: unknown }>();
    expect(Array.isArray(detail)).toBe(status === 422);
  });

  test('say where, in the words of FastAPI', async () => {
    const answer = await service.match({ queries: { q1: { properties: { name: 'A' } } } });
    expect(answer.json()).toEqual({
      detail: [
        { type: 'missing', loc: ['body', 'queries', 'q1', 'schema'], msg: 'Field required', input: null },
      ],
    });
  });

  test('a query without values does not fail the others', async () => {
    const answer = await service.match({
      queries: { a: { schema: 'Person', properties: {} }, b: person('Anton Belogortsev') },
    });
    const { responses } = answer.json<Response>();
    expect(responses['a']).toMatchObject({ status: 400, results: [], total: { value: 0 } });
    expect(responses['b']?.results.length).toBe(1);
  });
});

describe('bodies', () => {
  const payload = JSON.stringify({ queries: { q: person('Anton Belogortsev') } });
  test.each([
    undefined,
    'application/json',
    'application/json; charset=utf-8',
    'text/plain',
    'application/octet-stream',
  ])('of type %s are JSON', async (type) => {
    const headers = type === undefined ? {} : { 'content-type': type };
    const answer = await service.ask({ method: 'POST', url: '/match/default', payload, headers });
    expect(answer.status).toBe(200);
  });
});

describe('algorithms', () => {
  test.each([
    'best',
    'waybill',
    'logic-v2',
    'logic-v1',
    'regression-v1',
    'name-qualified',
    'name-based',
    'ofac',
  ])('%s is known', async (name) => {
    expect(ids(await one(person('Anton Belogortsev'), `?algorithm=${name}`))).toEqual(['hs-person-1']);
  });

  test('on names only leave the rest out', async () => {
    const query = { schema: 'Vessel', properties: { name: 'Far Swallow', imoNumber: '9074729' } };
    expect(ids(await one(query))).toEqual(['hx-vessel-1']);
    expect(ids(await one(query, '?algorithm=name-based'))).toEqual([]);
  });
});

test('decisions are shown, dismiss a match, and lapse when the subject changes', async () => {
  const own = harbourService();
  const subject = { id: 'client-7', ...person('Anton Belogortsev') };
  const decided = await own.ask({
    method: 'POST',
    url: '/api/v1/decisions',
    payload: {
      subject,
      entity: 'hs-old-1',
      verdict: 'no-match',
      by: 'Dana Reviewer',
      note: 'another birthplace',
    },
  });
  expect(decided.status, decided.text).toBe(200);
  expect(decided.json()).toMatchObject({ entity: 'hs-person-1', subject: 'client-7' });
  const first = async (query: object) => {
    const { responses } = (await own.match({ queries: { q: query } })).json<Response>();
    return responses['q'];
  };
  expect(await first(subject)).toMatchObject({
    total: { value: 0 },
    results: [{ match: false, decision: { verdict: 'no-match', by: 'Dana Reviewer', lapsed: false } }],
  });
  expect(await first({ ...subject, properties: { ...subject.properties, nationality: 'ru' } })).toMatchObject(
    {
      total: { value: 1 },
      results: [{ match: true, decision: { lapsed: true } }],
    },
  );
  const { id } = decided.json<{ id: string }>();
  expect((await own.ask({ method: 'DELETE', url: `/api/v1/decisions/${id}` })).status).toBe(422);
  expect((await own.ask({ method: 'DELETE', url: `/api/v1/decisions/${id}?by=Dana` })).status).toBe(200);
  expect((await own.ask({ method: 'DELETE', url: '/api/v1/decisions/none?by=Dana' })).status).toBe(404);
  expect((await first(subject))?.results[0]).not.toHaveProperty('decision');
  expect(own.backend.memory.screened.length).toBe(3);
});
