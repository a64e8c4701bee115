import { describe, expect, it } from 'vitest';
import { extractDocument } from '../index.ts';
import { textDocument } from './golden/text-document.ts';

function extract(text: string): ReturnType<typeof extractDocument> {
  return extractDocument(textDocument(text), { genre: 'news' });
}

/** `Company Orvex Trade LLC innCode=7707083893`, for mentions with a number. */
function numbered(text: string): string[] {
  return extract(text)
    .mentions.flatMap(({ schema, name, properties }) =>
      Object.entries(properties)
        .filter(([key]) => /Code|Number|mmsi/u.test(key))
        .map(([key, values]) => `${schema} ${name} ${key}=${values.join('+')}`),
    )
    .sort();
}

const BESIDE: readonly (readonly [text: string, numbers: readonly string[]])[] = [
  [
    'Delmar Ltd sold pumps to Orvex Trade LLC (INN 7707083893) in May 2024.',
    ['Company Orvex Trade LLC innCode=7707083893'],
  ],
  [
    'ООО «Орвекс Трейд» (ИНН/КПП 7707083893/770701001, ОГРН 1027700132195) поставило насосы заводу «Норвик».',
    [
      'Company ООО «Орвекс Трейд» innCode=7707083893',
      'Company ООО «Орвекс Трейд» kppCode=770701001',
      'Company ООО «Орвекс Трейд» ogrnCode=1027700132195',
    ],
  ],
  ['The tanker Grey Heron (IMO: 9074729) left Varna in May.', ['Vessel Grey Heron imoNumber=9074729']],
  ['Сухогруз «Аврора» (ИМО 9074729) прибыл в Новороссийск.', ['Vessel Аврора imoNumber=9074729']],
  // The second number is the director's.
  [
    'Orvex Trade LLC (INN 7707083893, director Ivan Petrov, INN 500100732259) bought pumps.',
    ['Company Orvex Trade LLC innCode=7707083893', 'Person Ivan Petrov innCode=500100732259'],
  ],
  ['Orvex Trade LLC paid invoice 7707083893 in May.', []],
  ['Orvex Trade LLC bought pumps. INN 7707083893 belongs to another firm.', []],
  ['Orvex Trade LLC (a firm whose INN 7707083893 was found in the files) bought pumps.', []],
  ['Orvex Trade LLC (IMO 9074729) bought pumps.', []],
  ['The tanker Grey Heron (INN 7707083893) left Varna.', []],
];

describe('numbers behind names', () => {
  it.each(BESIDE)('%s', (text, numbers) => {
    expect(numbered(text)).toEqual(numbers);
  });

  it('doubts wrong check digits, and keeps them from the name', () => {
    const text = 'Orvex Trade LLC (INN 7707083894) bought pumps.';
    expect(numbered(text)).toEqual([]);
    expect(extract(text).issues.map(({ code }) => code)).toContain('extract.identifier-invalid');
  });

  it('takes no label for a party', () => {
    const names = extract('АО «Норвик», ИНН/КПП 7707083893/770701001, купило насосы.').mentions;
    expect(names.filter(({ name }) => /ИНН/u.test(name))).toEqual([]);
  });
});

describe('ships and aircraft', () => {
  it.each<[text: string, schema: string, name: string]>([
    ['The vessel MV Aurora Star carried pumps from Varna.', 'Vessel', 'MV Aurora Star'],
    ['Delmar Ltd bought the tanker Grey Heron. The Grey Heron left Varna.', 'Vessel', 'Grey Heron'],
    ['The cargo ship Grey Heron sank.', 'Vessel', 'Grey Heron'],
    ['The plane, registration UR-82027, landed in Varna.', 'Airplane', 'UR-82027'],
  ])('%s', (text, schema, name) => {
    const met = extract(text).mentions.filter((mention) => mention.name === name);
    expect(new Set(met.map((mention) => mention.schema))).toEqual(new Set([schema]));
  });

  it.each(['The Harbour Company bought the Grey Heron Works.', 'Two tankers left Varna for Orlec.'])(
    'sees none in: %s',
    (text) => {
      const found = extract(text).mentions.filter(
        ({ schema }) => schema === 'Airplane' || schema === 'Vessel',
      );
      expect(found).toEqual([]);
    },
  );
});
