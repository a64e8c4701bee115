/** `/reconcile` as OpenRefine asks it. */
import {
  extendResponseShape,
  proposePropertiesShape,
  reconcileManifestShape,
  reconcileResponseShape,
  suggestResponseShape,
} from '@waybill/contract';
import { describe, expect, test } from 'vitest';
import { harbourService } from './fixture/harbour-service.ts';

const service = harbourService();
const form = (fields: Readonly<Record<string, unknown>>, url = '/reconcile/default') =>
  service.ask({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
    payload: new URLSearchParams(
      Object.entries(fields).map(([name, value]): [string, string] => [
        name,
        typeof value === 'string' ? value : JSON.stringify(value),
      ]),
    ).toString(),
  });

describe('reconciling', () => {
  test('begins with the manifest', async () => {
    const answer = await service.ask({ url: '/reconcile/default', headers: { host: 'localhost:8000' } });
    const manifest = answer.json();
    expect(reconcileManifestShape.parse(manifest)).toEqual(manifest);
    expect(manifest).toMatchObject({
      versions: ['0.2'],
      view: { url: 'http://localhost:8000/entities/{{id}}' },
      suggest: {
        entity: { service_url: 'http://localhost:8000/reconcile/default', service_path: '/suggest/entity' },
      },
    });
    expect((await service.ask('/reconcile/nowhere')).status).toBe(404);
  });

  test('finds candidates for cells', async () => {
    const answer = await form({
      queries: {
        q0: { query: 'Anton Belogortsev', type: 'Person', limit: 3 },
        q1: { query: 'Lantern Harbour', type: ['Company'], properties: [{ pid: 'country', v: 'Malta' }] },
        q2: {
          query: 'Irena Valkovich',
          properties: [{ pid: 'Person:birthDate', v: [{ id: 'x', name: '1980' }] }],
        },
        q3: { query: 'Zzyzx Qwrtp' },
      },
    });
    expect(answer.status, answer.text).toBe(200);
    const body = answer.json<Record<string, { result: { id: string; match: boolean; score: number }[] }>>();
    expect(reconcileResponseShape.parse(body)).toEqual(body);
    expect(body['q0']?.result[0]).toMatchObject({
      id: 'hs-person-1',
      name: 'Anton Belogortsev',
      description: 'Person · Russia · 1965-04-12',
      type: [{ id: 'Person', name: 'Person' }],
      match: true,
    });
    expect(body['q1']?.result[0]?.id).toBe('hs-company-1');
    expect(body['q2']?.result[0]?.id).toBe('hs-person-2');
    expect(body['q3']).toEqual({ result: [] });
  });

  test('takes parts of a form and the address too', async () => {
    const queries = JSON.stringify({ q: { query: 'Grey Heron', type: 'Vessel' } });
    const parts = await service.ask({
      method: 'POST',
      url: '/reconcile/default',
      headers: { 'content-type': 'multipart/form-data; boundary=XX' },
      payload: `--XX\r\nContent-Disposition: form-data; name="queries"\r\n\r\n${queries}\r\n--XX--\r\n`,
    });
    const address = await service.ask(`/reconcile/default?queries=${encodeURIComponent(queries)}`);
    for (const answer of [parts, address])
      expect(answer.json()).toMatchObject({ q: { result: [{ id: 'hx-vessel-1' }] } });
  });

  test.each<[number, Readonly<Record<string, unknown>>, string]>([
    [400, {}, '/reconcile/default'],
    [404, { queries: {} }, '/reconcile/nowhere'],
    [422, { queries: '{' }, '/reconcile/default'],
    [422, { queries: { q: 'name' } }, '/reconcile/default'],
    [400, { queries: { q: { query: 'A', type: 'Dragon' } } }, '/reconcile/default'],
    [
      400,
      { queries: Object.fromEntries(Array.from({ length: 101 }, (_, at) => [at, { query: 'A' }])) },
      '/reconcile/default',
    ],
    [400, { queries: { q: { query: 'A' } } }, '/reconcile/default?algorithm=magic'],
    [422, { extend: { ids: 'x' } }, '/reconcile/default'],
    [400, { extend: { ids: [], properties: [{ id: 'colour' }] } }, '/reconcile/default'],
  ])('%i for %.60j', async (status, fields, url) => {
    const answer = await form(fields, url);
    expect(answer.status, answer.text).toBe(status);
    expect(answer.json()).toHaveProperty('detail');
  });
});

test('extending gives cells of what was found', async () => {
  const answer = await form({
    extend: {
      ids: ['hs-person-1', 'hs-old-1', 'nobody', 'hs-company-1'],
      properties: [{ id: 'birthDate' }, { id: 'nationality' }, { id: 'addressEntity' }],
    },
  });
  const body = answer.json();
  expect(extendResponseShape.parse(body)).toEqual(body);
  const birth = [{ date: '1965-04-12T00:00:00+00:00' }];
  expect(body).toEqual({
    meta: [
      { id: 'birthDate', name: 'Birth date' },
      { id: 'nationality', name: 'Nationality' },
      { id: 'addressEntity', name: 'Address' },
    ],
    rows: {
      'hs-person-1': { birthDate: birth, nationality: [{ str: 'ru' }], addressEntity: [] },
      'hs-old-1': { birthDate: birth, nationality: [{ str: 'ru' }], addressEntity: [] },
      nobody: { birthDate: [], nationality: [], addressEntity: [] },
      'hs-company-1': {
        birthDate: [],
        nationality: [],
        addressEntity: [{ id: 'hs-address-1', name: '4 Lantern Quay, Valletta' }],
      },
    },
  });
});

describe('suggesting', () => {
  const suggest = async (path: string) => {
    const answer = await service.ask(`/reconcile/default/suggest/${path}`);
    const body = answer.json<{ result: { id: string }[]; code: string; status: string }>();
    expect(suggestResponseShape.parse(body)).toEqual(body);
    expect(body).toMatchObject({ code: '/api/status/ok', status: '200 OK' });
    return body.result.map(({ id }) => id);
  };

  test.each<[string, readonly string[]]>([
    ['entity?prefix=', []],
    ['entity?prefix=belog', ['hs-person-1']],
    ['entity?prefix=anton%20bel', ['hs-person-1']],
    ['entity?prefix=isl&limit=1', ['hs-islander-01']],
    ['entity?prefix=%22%28%29', []],
    ['type?prefix=', []],
    ['type?prefix=vess', ['Vessel']],
    ['type?prefix=owner', []],
    ['property?prefix=', []],
    ['property?prefix=birth%20d', ['birthDate']],
  ])('%s', async (path, expected) => {
    expect(await suggest(path)).toEqual(expected);
  });

  test('gives five properties or types at most', async () => {
    expect((await suggest('property?prefix=a')).length).toBe(5);
  });

  test('proposes properties, those that matter first', async () => {
    const ask = (query: string) => service.ask(`/reconcile/default/extend/property?${query}`);
    const body = (await ask('type=Person&limit=3')).json();
    expect(proposePropertiesShape.parse(body)).toEqual(body);
    expect(body).toEqual({
      limit: 3,
      type: 'Person',
      properties: [
        { id: 'birthDate', name: 'Birth date' },
        { id: 'name', name: 'Name' },
        { id: 'nationality', name: 'Nationality' },
      ],
    });
    expect((await ask('type=Dragon')).status).toBe(400);
  });
});
