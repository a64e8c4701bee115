/** `GET /search` and `GET /entities` through the door. */
import { adjacentResponseShape, entityShape, searchResponseShape } from '@waybill/contract';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { harbourService } from './fixture/harbour-service.ts';

const service = harbourService();
type Found = z.infer<typeof searchResponseShape>;

async function search(query: string, dataset = 'default'): Promise<Found> {
  const answer = await service.ask(`/search/${dataset}?${query}`);
  expect(answer.status, answer.text).toBe(200);
  return answer.json<Found>();
}
const ids = (found: Found) => found.results.map(({ id }) => id);

describe('a search', () => {
  test('has the shape that clients read', async () => {
    const found = await search('q=belogortsev');
    expect(searchResponseShape.parse(found)).toEqual(found);
    expect(found).toMatchObject({ total: { value: 1, relation: 'eq' }, limit: 10, offset: 0 });
    expect(found.results[0]).toMatchObject({ id: 'hs-person-1', schema: 'Person' });
    expect(found.results[0]).not.toHaveProperty('score');
    expect(found.facets).toEqual({
      countries: { label: 'Countries', values: [{ name: 'ru', label: 'Russia', count: 1 }] },
      topics: { label: 'Topics', values: [{ name: 'sanction', label: 'Sanctioned entity', count: 1 }] },
      datasets: {
        label: 'Data sources',
        values: [{ name: 'harbour_sanctions', label: 'Sanctions of the Harbour Council', count: 1 }],
      },
    });
  });

  test.each<[string, readonly string[], string]>([
    ['q=lantern harbour', ['hs-company-1'], 'all words'],
    ['q=lantern quay', ['hs-address-1'], 'words of another property, another entity'],
    ['q=lantern zzz', [], 'one word is nowhere'],
    ['q=lantern OR heron&sort=id', ['hs-address-1', 'hs-company-1', 'hx-vessel-1'], 'either'],
    ['q=lantern -quay', ['hs-company-1'], 'not a word'],
    ['q=lantern NOT quay', ['hs-company-1'], 'not a word, spelt out'],
    ['q="harbour lantern"', [], 'a phrase in the wrong order'],
    ['q="lantern harbour"', ['hs-company-1'], 'a phrase'],
    ['q="north gate"&schema=Person', ['hs-person-1'], 'a phrase outside names'],
    ['q=(lantern OR grey) (harbour OR heron)&sort=id', ['hs-company-1', 'hx-vessel-1'], 'groups'],
    ['q=belog*', ['hs-person-1'], 'a beginning'],
    ['q=belogortsov', [], 'a typing error'],
    ['q=belogortsov~', ['hs-person-1'], 'a typing error that is allowed for'],
    ['q=belogortsov&fuzzy=true', ['hs-person-1'], 'the same for all words'],
    ['q=Белогорцев', ['hs-person-1'], 'another script'],
    ['q=зимородок', ['hx-company-2'], 'without case'],
    ['q=9074729', ['hx-vessel-1'], 'an identifier'],
    ['q=imoNumber:9074729', ['hx-vessel-1'], 'a field'],
    ['q=country:mt&sort=id', ['hs-address-1', 'hs-company-1'], 'a field of codes'],
    ['q=topics:export.control&sort=id', ['hx-company-2', 'hx-vessel-1'], 'a field of topics'],
    ['q=notes:"north gate"', ['hs-person-1'], 'a field and a phrase'],
    ['q=hs-person-1', ['hs-person-1'], 'an id'],
    ['q=hs-old-2', ['hs-person-1'], 'an id of before'],
    ['q=lantern AND NOT (quay', ['hs-company-1'], 'a parenthesis left open'],
    ['q="lantern quay', ['hs-address-1'], 'a quote left open'],
    ['q=-belogortsev&schema=Person&limit=0', [], 'everything but'],
    ['q=lantern -quay&simple=true', ['hs-address-1'], 'no operators'],
    ['q=heron&schema=Vessel', ['hx-vessel-1'], 'of a schema'],
    ['q=heron&schema=LegalEntity', [], 'of another'],
    ['q=zimorodok&schema=LegalEntity', ['hx-company-2'], 'of one above'],
    ['q=sanction', [], 'an edge is no Thing'],
    ['q=council&schema=Interval&sort=id', ['hs-sanction-1', 'hs-sanction-2'], 'unless it is asked for'],
    ['q=&topics=export.control&sort=id', ['hx-company-2', 'hx-vessel-1'], 'a topic alone'],
    ['q=&countries=MT&sort=id', ['hs-address-1', 'hs-company-1'], 'a country alone'],
    ['q=&datasets=harbour_export&datasets=harbour_sanctions&filter_op=AND', ['hx-company-2'], 'in both'],
    ['q=&filter=gender:female', ['hs-person-2'], 'a filter'],
    ['q=&filter=properties.birthDate:1980', ['hs-person-2'], 'a filter by its long name'],
    [
      'q=&filter=schema:Vessel&filter=schema:Address&sort=id',
      ['hs-address-1', 'hx-vessel-1'],
      'either value',
    ],
    ['q=&filter=schema:Vessel&filter=topics:sanction', [], 'two fields'],
    ['q=&exclude_schema=Person&exclude_schema=Company&sort=id', ['hs-address-1', 'hx-vessel-1'], 'without'],
    ['q=&changed_since=2025-10-01', ['hs-person-1'], 'changed since'],
    ['q=&target=false', ['hs-address-1'], 'what is no target'],
    ['q=islander&sort=birthDate:desc&limit=2', ['hs-islander-12', 'hs-islander-11'], 'an order'],
    ['q=islander&sort=birthDate&limit=2&offset=3', ['hs-islander-04', 'hs-islander-05'], 'a page'],
    ['q=islander&offset=9499', [], 'a page beyond'],
    ['q=islander&sort=schema:asc&sort=id:desc&limit=1', ['hs-islander-12'], 'two orders'],
  ])('%s: %j, %s', async (query, expected) => {
    expect(ids(await search(query.replaceAll(' ', '%20')))).toEqual(expected);
  });

  test('keeps to the dataset of the path', async () => {
    expect((await search('q=', 'harbour_export')).total.value).toBe(2);
    expect((await search('q=&include_dataset=harbour_sanctions', 'harbour_export')).total.value).toBe(0);
  });

  test('counts over all that was found, not over the page', async () => {
    const found = await search('q=islander&limit=1&facets=schema&facets=genders&facets=identifiers');
    expect(found.facets).toEqual({
      schema: { label: 'Types', values: [{ name: 'Person', label: 'Person', count: 12 }] },
      genders: { label: 'Genders', values: [] },
      identifiers: { label: 'Identifiers', values: [] },
    });
    expect(found.total.value).toBe(12);
  });

  test.each<[number, string]>([
    [404, '/search/nowhere?q=x'],
    [400, '/search/default?schema=Dragon'],
    [400, '/search/default?facets=colour'],
    [400, '/search/default?sort=colour:asc'],
    [400, '/search/default?filter=colour'],
    [400, '/search/default?filter=colour:red'],
    [400, `/search/default?q=${'x'.repeat(2001)}`],
    [422, '/search/default?limit=501'],
    [422, '/search/default?offset=9500'],
    [422, '/search/default?fuzzy=perhaps'],
    [422, '/search/default?filter_op=XOR'],
  ])('%i for %.80s', async (status, path) => {
    const answer = await service.ask(path);
    expect(answer.status).toBe(status);
    expect(answer.json()).toHaveProperty('detail');
  });
});

describe('an entity', () => {
  test('comes with what stands around it', async () => {
    const answer = await service.ask('/entities/hs-person-1');
    expect(answer.status).toBe(200);
    const entity = answer.json<z.infer<typeof entityShape>>();
    expect(entityShape.parse(entity)).toEqual(entity);
    expect(entity.properties['sanctions']).toMatchObject([
      {
        id: 'hs-sanction-1',
        schema: 'Sanction',
        properties: { entity: ['hs-person-1'], program: ['NORTH GATE'] },
      },
      { id: 'hs-sanction-2' },
    ]);
    expect(entity.properties['ownershipOwner']).toMatchObject([
      {
        id: 'hs-ownership-1',
        properties: {
          owner: ['hs-person-1'],
          percentage: ['60'],
          asset: [{ id: 'hs-company-1', properties: { addressEntity: ['hs-address-1'] } }],
        },
      },
    ]);
    const company = (await service.ask('/entities/hs-company-1')).json<z.infer<typeof entityShape>>();
    expect(company.properties['addressEntity']).toMatchObject([{ id: 'hs-address-1', schema: 'Address' }]);
  });

  test('comes alone where that is asked for', async () => {
    const { properties } = (await service.ask('/entities/hs-company-1?nested=false')).json<
      z.infer<typeof entityShape>
    >();
    expect(properties['addressEntity']).toEqual(['hs-address-1']);
    expect(properties).not.toHaveProperty('ownershipAsset');
  });

  test.each([
    ['/entities/hs-old-1', '/entities/hs-person-1'],
    ['/entities/hs-old-1?nested=false', '/entities/hs-person-1?nested=false'],
    ['/entities/hs-old-2/adjacent?limit=1', '/entities/hs-person-1/adjacent?limit=1'],
    ['/entities/hs-old-2/adjacent/sanctions', '/entities/hs-person-1/adjacent/sanctions'],
  ])('%s moved to %s', async (path, location) => {
    const answer = await service.ask(path);
    expect(answer.status).toBe(308);
    expect(answer.headers['location']).toBe(location);
  });

  test('tells its neighbours page by page', async () => {
    const answer = await service.ask('/entities/hs-person-1/adjacent?limit=1&sort=startDate:asc');
    const body = answer.json<z.infer<typeof adjacentResponseShape>>();
    expect(adjacentResponseShape.parse(body)).toEqual(body);
    expect(body.entity.id).toBe('hs-person-1');
    expect(Object.keys(body.adjacent).toSorted()).toEqual(['ownershipOwner', 'sanctions']);
    expect(body.adjacent['sanctions']).toMatchObject({
      results: [{ id: 'hs-sanction-2' }],
      total: { value: 2, relation: 'eq' },
      limit: 1,
      offset: 0,
    });
    const next = await service.ask('/entities/hs-person-1/adjacent/sanctions?limit=1&offset=1');
    expect(next.json()).toMatchObject({ results: [{ id: 'hs-sanction-2' }], offset: 1 });
    const empty = await service.ask('/entities/hs-person-2/adjacent/sanctions');
    expect(empty.json()).toEqual({ results: [], total: { value: 0, relation: 'eq' }, limit: 10, offset: 0 });
  });

  test.each([
    ['/entities/nobody', 404],
    ['/entities/nobody/adjacent', 404],
    ['/entities/hs-person-1/adjacent/name', 404],
    ['/entities/hs-person-1/adjacent/colour', 404],
    ['/entities/hs-person-1?nested=perhaps', 422],
    ['/entities/hs-person-1/adjacent?limit=1000', 422],
    [`/entities/${'x'.repeat(1900)}`, 404],
  ])('%.60s: %i', async (path, status) => {
    expect((await service.ask(path)).status).toBe(status);
  });
});
