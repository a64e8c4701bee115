import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAZETTEER } from '../../data/places/index.ts';
import { containersOf, liesIn, lookupPlace, type Place } from './index.ts';

const known = (words: string): Place => lookupPlace(words) as Place;
const chain = (words: string): string[] => {
  const place = lookupPlace(words);
  return place === undefined ? [] : [place.name, ...containersOf(place).map(({ name }) => name)];
};

describe('lookupPlace', () => {
  it.each<[string, string[], string]>([
    ['Chebarkul', ['Chebarkul', 'Chelyabinsk region', 'Russia'], 'a city in its region'],
    ['Чебаркуле', ['Chebarkul', 'Chelyabinsk region', 'Russia'], 'locative'],
    ['Chelyabinsk Oblast', ['Chelyabinsk region', 'Russia'], 'another word for region'],
    ['Челябинской области', ['Chelyabinsk region', 'Russia'], 'genitive of two words'],
    ['Челябінська область', ['Chelyabinsk region', 'Russia'], 'Ukrainian spelling by rule'],
    ['Нижнем Новгороде', ['Nizhny Novgorod', 'Nizhny Novgorod region', 'Russia'], 'both words decline'],
    ['Ростове-на-Дону', ['Rostov-on-Don', 'Rostov region', 'Russia'], 'only the first word declines'],
    ['Набережных Челнов', ['Naberezhnye Chelny', 'Tatarstan', 'Russia'], 'plural genitive'],
    ['г. Ижевск', ['Izhevsk', 'Udmurtia', 'Russia'], 'with its class word'],
    ['the city of Vladimir', ['Vladimir', 'Vladimir region', 'Russia'], 'a class word tells it from the man'],
    ['Sheremetyevo', ['Sheremetyevo', 'Moscow', 'Russia'], 'an airport'],
    ['DXB', ['Dubai International Airport', 'Dubai', 'United Arab Emirates'], 'an IATA code'],
    ['AEJEA', ['Jebel Ali', 'Dubai', 'United Arab Emirates'], 'a UN/LOCODE'],
    ['the port of Mersin', ['Mersin', 'Turkey'], 'a port'],
    ['Дубае', ['Dubai', 'United Arab Emirates'], 'Russian locative'],
    ['Харкові', ['Kharkiv', 'Kharkiv region', 'Ukraine'], 'Ukrainian locative with its vowel change'],
    ['Шэньчжэня', ['Shenzhen', 'Guangdong', 'China'], 'Palladius, inflected'],
    ['深圳市', ['Shenzhen', 'Guangdong', 'China'], 'with its class character'],
    ['四川省', ['Sichuan', 'China'], 'a province'],
    ['Russia', ['Russia'], 'a country is a place'],
    ['Китая', ['China'], 'also inflected'],
    ['Бразилии', ['Brazil'], 'the country and not its capital Бразилиа'],
    ['г. Королёв', ['Korolyov', 'Moscow region', 'Russia'], 'a class word tells it from the man'],
  ])('%s', (words, expected) => {
    expect(chain(words)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['Vector', 'a word'],
    ['Vladimir', 'more often a man'],
    ['Владимиром', 'more often a man'],
    ['KOROLEV', 'more often a man'],
    ['ИВАНОВА', 'a family name'],
    ['Южного', 'an adjective'],
    ['perm', 'a hairdo'],
    ['dxb', 'codes are in capitals'],
    ['THE', 'three capitals that are no code'],
    ['Chinese', 'an adjective'],
    ['китайской', 'an adjective'],
    ['рима', 'not a declined Rome without a capital'],
    ['Chelyabinskaya', 'half a name'],
    ['', 'nothing'],
    ['the', 'a bare class word'],
    ['г.', 'a bare class word'],
  ])('%s is no place (%s)', (words) => {
    expect(lookupPlace(words)).toBeUndefined();
  });

  it('knows what lies in what', () => {
    expect(liesIn(known('Chebarkul'), known('Chelyabinsk region'))).toBe(true);
    expect(liesIn(known('Chebarkul'), known('Russia'))).toBe(true);
    expect(liesIn(known('Chebarkul'), known('Chebarkul'))).toBe(true);
    expect(liesIn(known('Izhevsk'), known('Chelyabinsk region'))).toBe(false);
    expect(liesIn(known('Russia'), known('Chebarkul'))).toBe(false);
  });

  it('is calm on any input', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (words) => void lookupPlace(words)));
  });
});

describe('the gazetteer', () => {
  const rows = GAZETTEER.flatMap(({ country, rows }) =>
    rows
      .trim()
      .split('\n')
      .map((line) => ({ country, cells: line.split('|') })),
  );

  it('holds well-formed rows', () => {
    for (const { country, cells } of rows) {
      const [kind = '', en = '', , , , , position = '', code = ''] = cells;
      const title = `${country} ${en}`;
      expect('crpas', title).toContain(kind);
      expect(en, title).not.toBe('');
      expect(cells.length, title).toBeLessThanOrEqual(8);
      const [lat, lon] = position.split(',').map(Number);
      expect(Math.abs(lat ?? 99), title).toBeLessThanOrEqual(90);
      expect(Math.abs(lon ?? 999), title).toBeLessThanOrEqual(180);
      if (kind === 'a') expect(code, title).toMatch(/^[A-Z]{3}$/u);
      else if (kind === 'p' && code !== '')
        expect(code, title).toMatch(new RegExp(`^${country.toUpperCase()}[A-Z2-9]{3}$`, 'u'));
    }
  });

  it('gives every code once', () => {
    const codes = rows.map(({ cells }) => cells[7] ?? '').filter((code) => code !== '');
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('finds every container it names, and every place by each of its names', () => {
    for (const { country, cells } of rows) {
      const [, en = '', , , , within = ''] = cells;
      const place =
        lookupPlace(en.split(';')[0] ?? '') ?? lookupPlace(`the city of ${en.split(';')[0] ?? ''}`);
      expect(place, `${country} ${en}`).toBeDefined();
      if (within !== '' && place !== undefined && place.name === en.split(';')[0])
        expect(containersOf(place)[0]?.name, `${country} ${en} in ${within}`).toBe(within);
    }
  });

  it('covers a few hundred places of trade routes', () => {
    expect(rows.length).toBeGreaterThan(600);
  });
});
