/**
 * A real news report and a real sanctions list, which this repository does not hold: skipped where they are absent. What
 * an editor reads in the report must come out, and nothing that the report does not say.
 */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkExport, exportCase } from '../dossier/index.ts';
import type { ResolvedClaim, RoleName } from '../model/index.ts';
import { isListed } from '../network/index.ts';
import { listedOnDay } from '../screen/index.ts';
import { type Build, buildCase } from './index.ts';

const SHARED = new URL('../../../../../shared/', import.meta.url).pathname;
const REPORT = join(SHARED, 'seed/report.txt');
const LIST = join(SHARED, 'data/lists/us_ofac_sdn');

describe.skipIf(!existsSync(REPORT) || !existsSync(LIST))('a report and a list', () => {
  let folder: string;
  let build: Build;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'waybill-seed-'));
    await cp(REPORT, join(folder, 'report.txt'));
    await cp(LIST, join(folder, 'us_ofac_sdn'), { recursive: true });
    await writeFile(
      join(folder, 'waybill.yaml'),
      'files:\n  report.txt: { published: 2025-09-25, genre: news }\n',
    );
    build = await buildCase({ folder });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const caption = (id: string): string => build.view.parties.find((party) => party.id === id)?.caption ?? id;
  const told = (kind: string): ResolvedClaim[] =>
    build.view.claims.filter(
      ({ claim }) =>
        claim.kind === kind &&
        build.view.documents.find(({ id }) => id === claim.document)?.path === 'report.txt',
    );
  const fills = ({ roles }: ResolvedClaim, role: RoleName): string[] =>
    (roles[role] ?? []).map(caption).sort();
  const answers = (response: string): string[] =>
    told('response')
      .filter(({ claim }) => claim.response === response)
      .flatMap((one) => fills(one, 'respondent'))
      .sort();

  test('the export holds, and every file was read', () => {
    expect(checkExport(exportCase(build.view))).toEqual([]);
    expect(build.view.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('the route goes from the maker through the intermediary to the plant', () => {
    expect(build.view.routes.map(({ parties }) => parties.map(caption))).toContainEqual([
      'Sichuan AEE',
      'TSK Vector',
      'Kupol',
    ]);
  });

  test('more than a dozen drones last year is (12, ∞) in 2024', () => {
    const dozen = told('supply').filter(({ claim }) => claim.quantity?.text === 'more than a dozen');
    expect(dozen.length).toBeGreaterThan(0);
    for (const { claim } of dozen) {
      expect(claim.quantity).toMatchObject({ min: 12, minExclusive: true, max: null });
      expect(claim.time).toMatchObject({ earliest: '2024-01-01', latest: '2024-12-31' });
    }
  });

  test('the letter bills more than half a dozen in the second quarter of 2024', () => {
    const [billed, ...rest] = told('supply').filter(({ claim }) => claim.phase === 'invoiced');
    expect(rest).toEqual([]);
    expect(billed?.claim.time?.edtf).toBe('2024-34');
    expect(billed?.claim.quantity).toMatchObject({ min: 6, minExclusive: true, max: null });
    expect(billed && [fills(billed, 'supplier'), fills(billed, 'recipient')]).toEqual([
      ['TSK Vector'],
      ['Kupol'],
    ]);
    expect(billed?.claim.attribution.map(({ basis }) => basis)).toContain('document-seen');
  });

  test('two models were delivered, three are still to come', () => {
    const goods = (phase: string): string[] =>
      [
        ...new Set(
          told('supply')
            .filter(({ claim }) => claim.phase === phase)
            .flatMap((one) => fills(one, 'goods'))
            .filter((name) => /^A\d+$/.test(name)),
        ),
      ].sort();
    expect(goods('delivered')).toEqual(['A140', 'A900']);
    expect(goods('planned')).toEqual(['A100', 'A200', 'A60']);
  });

  test('the flight tests were at Chebarkul in the last quarter of 2024', () => {
    const flown = told('test').filter((one) => fills(one, 'product').includes('A60'));
    expect(flown.length).toBeGreaterThan(0);
    for (const one of flown) {
      expect(fills(one, 'product')).toEqual(['A100', 'A200', 'A60']);
      expect(one.claim.time?.edtf).toBe('2024-36');
      expect(one.places.map(caption).join()).toContain('Chebarkul');
    }
  });

  test('the experts were to leave from Chelyabinsk the day after', () => {
    const left = told('travel').filter(({ claim }) => claim.phase === 'planned');
    expect(left.map((one) => fills(one, 'origin'))).toEqual([['Chelyabinsk']]);
    expect(left[0]?.claim.time?.text).toBe('the day after the test');
    expect(build.view.coincidences.some(({ basis }) => basis === 'stated')).toBe(true);
  });

  test('who answered what', () => {
    expect(answers('no-knowledge')).toEqual(['Chinese Foreign Ministry']);
    expect(answers('denied')).toEqual(['Chinese Foreign Ministry']);
    expect(answers('no-reply')).toEqual([
      'Kremlin',
      'Kupol',
      'Russian Defense Ministry',
      'Sichuan AEE',
      'TSK Vector',
    ]);
  });

  test('what the officials think possible supports nothing', () => {
    const possible = told('production').filter(({ claim }) => claim.modality === 'possible');
    expect(possible.length).toBe(1);
    expect(
      possible[0]?.claim.attribution.some(({ basis, count }) => basis === 'official-unnamed' && count === 2),
    ).toBe(true);
    const finding = build.view.findings.find(({ event }) =>
      event.claims.includes(possible[0]?.claim.id as never),
    );
    expect(finding?.assessment.support).toBe('none');
  });

  test('one report is one origin, whatever it cites', () => {
    for (const { event, assessment } of build.view.findings)
      expect(assessment.support, event.id).not.toBe('corroborated');
  });

  test('the parties that the list holds, and no other', () => {
    const listed = build.view.parties.flatMap((party) =>
      (build.view.listings.get(party.id) ?? [])
        .filter(isListed)
        .map(({ entryName, programme, listedOn }) => [party.caption, entryName, programme, listedOn]),
    );
    expect(listed.sort()).toEqual([
      ['Kupol', 'JOINT STOCK COMPANY IZHEVSK ELECTROMECHANICAL PLANT KUPOL', 'RUSSIA-EO14024', null],
      ['TSK Vector', 'TSK VEKTOR, OOO', 'RUSSIA-EO14024', null],
    ]);
    const [listing] = [...build.view.listings.values()].flat().filter(isListed);
    expect(listing && listedOnDay(listing, '2024-05-14', []).answer).toBe('unknown');
  });

  test('no party is called by words that name nobody', () => {
    const names = build.view.parties.filter(({ named }) => named).map((party) => party.caption);
    for (const name of names) expect(name, name).toMatch(/^["«]?\p{Lu}/u);
    expect(names).not.toEqual(expect.arrayContaining(['The', 'A', 'It', 'Experts', 'Documents']));
  });
});
