/**
 * The shipped example against its golden export, and the story it must tell. A change that is meant is taken over with
 * `npm run golden`; the diff of the golden file is then the review.
 */
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkExport } from '../dossier/index.ts';
import { isListed } from '../network/index.ts';
import { type Build, buildCase, openCase, withoutSource } from './index.ts';

const EXAMPLES = new URL('../../../../examples/', import.meta.url).pathname;
let folder: string;
let build: Build;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-example-'));
  await cp(join(EXAMPLES, 'lantern-harbour'), folder, {
    recursive: true,
    filter: (path) => !path.includes('.waybill'),
  });
  build = await buildCase({ folder });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const partyCalled = (name: string): Build['view']['parties'][number] => {
  const found = build.view.parties.filter(({ names }) => names.includes(name));
  expect(found, name).toHaveLength(1);
  return found[0] as Build['view']['parties'][number];
};
const captions = (ids: readonly string[] = []): string[] =>
  ids.map((id) => build.view.parties.find((party) => party.id === id)?.caption ?? id).sort();
const sourceOf = (path: string): Build['view']['sources'][number] | undefined =>
  build.view.sources.find((source) => source.path === path);

test('the example equals its golden export, byte for byte', async () => {
  const golden = await readFile(join(EXAMPLES, 'lantern-harbour.expected.json'), 'utf8');
  const made = await readFile(build.paths.exportFile, 'utf8');
  expect(made === golden, 'npm run golden shows and takes over the difference').toBe(true);
  expect(checkExport(JSON.parse(made))).toEqual([]);
});

describe('the story of the example', () => {
  test('every file is read, in its encoding and format', () => {
    expect(build.counts.failed).toBe(0);
    expect(build.view.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const genres = Object.fromEntries(build.view.sources.map(({ path, facts }) => [path, facts.genre.value]));
    expect(genres).toMatchObject({
      'news/quay-dispatch.txt': 'news',
      'news/quayside-wire.html': 'news',
      'papers/invoice-hr-2024-117.pdf': 'invoice',
      'papers/schet-58.xlsx': 'invoice',
      'papers/pismo-vostrel.docx': 'letter',
      'bank/vypiska-2024-05.csv': 'bank statement',
      'mail/delivery-note.eml!delivery-note-dn-0424.pdf': 'delivery note',
      'tests/test-report-7.md': 'test report',
      'travel/booking-qz7r2k.txt': 'travel booking',
      'travel/booking-qz7r9d.eml': 'travel booking',
      'lists/sdn.csv!90001': 'list entry',
    });
  });

  test('names in two scripts, with and without legal form, are one party', () => {
    expect(partyCalled('Vostrel Trade').names).toEqual(
      expect.arrayContaining(['Vostrel Trade LLC', 'ООО «Вострель Трейд»']),
    );
    expect(partyCalled('Tverdmash').names).toEqual(expect.arrayContaining(['АО «Твердмаш»']));
  });

  test('goods went from the maker through the trader to the plant, in time order', () => {
    const whole = build.view.routes.find(({ parties }) => parties.length === 3);
    expect(whole?.parties.map((id) => captions([id])[0])).toEqual([
      'Hailan Rotorcraft',
      'Vostrel Trade',
      'Tverdmash',
    ]);
    expect(captions(whole?.listed)).toEqual(['Tverdmash', 'Vostrel Trade']);
  });

  test('the delivery to the plant is corroborated by independent origins, and the wire copy counts with its original', () => {
    const corroborated = build.view.findings.filter(
      ({ event, assessment }) =>
        event.kind === 'supply' &&
        assessment.support === 'corroborated' &&
        captions(event.roles.recipient).includes('Tverdmash'),
    );
    expect(corroborated.length).toBeGreaterThan(0);
    const [original, wire, other] = [
      'news/quay-dispatch.txt',
      'news/quayside-wire.html',
      'news/northern-ledger.md',
    ].map(
      (path) =>
        build.view.originGroups.find(({ sources }) => sources.includes(sourceOf(path)?.id as never))?.id,
    );
    expect(original).toBe(wire);
    expect(original).not.toBe(other);
  });

  test('the maker denies it, and the finding says both', () => {
    const denied = build.view.findings.filter(
      ({ event, assessment }) => event.kind === 'supply' && assessment.dispute === 'denied',
    );
    expect(denied.length).toBeGreaterThan(0);
    expect(
      denied.flatMap(({ assessment }) =>
        assessment.denials.map(({ respondent }) => captions([respondent])[0]),
      ),
    ).toContain('Hailan Rotorcraft');
  });

  test('letter and invoice disagree on the sum', () => {
    const sums = build.view.findings.flatMap(({ assessment }) =>
      assessment.contradictions.filter(({ slot }) => slot === 'amount'),
    );
    expect(sums).toHaveLength(1);
    expect(sums[0]?.values.map(({ text }) => text.replaceAll(/\D/g, '')).sort()).toEqual(
      expect.arrayContaining([expect.stringContaining('19600000'), expect.stringContaining('19800000')]),
    );
  });

  test('the namesake on the list is a possible hit and no more', () => {
    const maker = partyCalled('Hailan Rotorcraft');
    const hits = build.view.listings.get(maker.id) ?? [];
    expect(hits.map(({ entryName }) => entryName)).toContain('HAILAN HOLDING SA');
    expect(hits.filter(isListed)).toEqual([]);
    for (const name of ['Vostrel Trade', 'Tverdmash'])
      expect((build.view.listings.get(partyCalled(name).id) ?? []).some(isListed), name).toBe(true);
  });

  test('who was asked and what they answered', () => {
    const answers = build.view.claims
      .filter(({ claim }) => claim.kind === 'response')
      .flatMap(({ claim, roles }) =>
        captions(roles.respondent).map((name) => `${name}: ${claim.response ?? ''}`),
      );
    expect(new Set(answers)).toEqual(
      new Set([
        'Hailan Rotorcraft: denied',
        'Russian Industry Ministry: declined',
        'Tverdmash: no-reply',
        'Vostrel Trade: no-reply',
      ]),
    );
  });

  test('the engineers leave the day after the test', () => {
    const test = build.view.findings.find(
      ({ event }) => event.kind === 'test' && event.time?.earliest === '2024-06-18',
    );
    const met = build.view.coincidences.filter(({ events }) => events.includes(test?.event.id as never));
    expect(met.length).toBeGreaterThan(0);
  });

  test('without the letter the contradiction is gone; without the invoice the delivery still stands', async () => {
    const opened = await openCase(folder);
    const letter = await withoutSource(opened, 'papers/pismo-vostrel.docx');
    expect(letter.falls.map(({ changes }) => changes.join())).toEqual(
      expect.arrayContaining([expect.stringContaining('dispute changes from')]),
    );
    const invoice = await withoutSource(opened, 'papers/invoice-hr-2024-117.pdf');
    expect(invoice.falls.length).toBeGreaterThan(0);
  });
});
