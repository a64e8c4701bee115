import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { quotesExactly } from '../../model/index.ts';
import { type ReadPaperCase, readText } from './fixture/paper-document.ts';

const SHARED = fileURLToPath(new URL('../../../../../../shared/data/documents/', import.meta.url));
const TEXTS = /\.(?:txt|sta|ics|html)$/u;

const read = (path: string): ReadPaperCase =>
  readText(readFileSync(join(SHARED, path), 'utf8').replace(/\r\n?/gu, '\n'));
const filesOf = (folder: string): string[] =>
  (readdirSync(join(SHARED, folder), { recursive: true }) as string[])
    .filter((name) => TEXTS.test(name))
    .map((name) => join(folder, name))
    .sort();

describe.skipIf(!existsSync(SHARED))('real papers', () => {
  it.each(['travel', 'mt940', '1c_bank_exchange', 'boarding_passes', 'calendar'])(
    'stays calm and quotes exactly: %s',
    (folder) => {
      for (const path of filesOf(folder)) {
        const { claims, document } = read(path);
        for (const claim of claims)
          for (const passage of claim.passages) expect(quotesExactly(passage, document), path).toBe(true);
      }
    },
  );

  it.each(['mt940', '1c_bank_exchange', 'boarding_passes', 'calendar'])(
    'claims nothing of formats that have readers of their own: %s',
    (folder) => {
      expect(filesOf(folder).flatMap((path) => read(path).told.map((told) => `${path}: ${told}`))).toEqual(
        [],
      );
    },
  );

  it.each<[string, string[]]>([
    [
      'travel/amadeus/amadeus_1.txt',
      ['DL 9520; 2016-06-07', 'DL 139; 2016-06-07', 'DL 8573; 2016-06-09', 'DL 8680; 2016-06-10'],
    ],
    ['travel/eurowings/eurowings_1.txt', ['4U 8462; 2017-06-15', '4U 8465; 2017-06-18']],
    ['travel/fcm/fcmtravel_1.txt', ['BT212; 2017-11-05', 'BT211; 2017-11-10']],
  ])('reads the legs of %s', (path, expected) => {
    const { claims } = read(path);
    expect(
      claims.map(
        ({ documentNumbers, time }) =>
          `${documentNumbers.find(({ type }) => type === 'flight')?.value}; ${time?.earliest}`,
      ),
    ).toEqual(expected);
    for (const { roles } of claims) {
      expect(roles.traveller).toHaveLength(1);
      expect(roles.origin).toHaveLength(1);
      expect(roles.destination).toHaveLength(1);
    }
  });
});
