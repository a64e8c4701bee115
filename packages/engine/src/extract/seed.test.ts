import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractDocument } from './index.ts';
import { claimLines } from './claim-line.ts';
import { textDocument } from './prose/golden/text-document.ts';

const REPORT = new URL('../../../../../shared/seed/report.txt', import.meta.url);

function linesOfReport(): string[] {
  const text = readFileSync(REPORT, 'utf8').normalize('NFC').replaceAll('\r\n', '\n');
  return claimLines(
    extractDocument(textDocument(text), { genre: 'news', publisher: 'Syndicate', published: '2025-09-25' }),
  );
}

/** The value of a role or slot in a line. */
function slot(line: string | undefined, name: string): string {
  return new RegExp(`(?:^| )${name}~?=(.+?)(?= [a-zA-Z]+~?=| «| !|$)`, 'u').exec(line ?? '')?.[1] ?? '';
}

describe.skipIf(!existsSync(REPORT))('the seed report', () => {
  const lines = existsSync(REPORT) ? linesOfReport() : [];
  const find = (...parts: readonly RegExp[]): string | undefined =>
    lines.find((line) => parts.every((part) => part.test(line)));
  const deal = find(/^supply:delivered/u, / supplier=/u, / recipient~=/u, / manufacturer~=/u);
  const seller = slot(deal, 'supplier');
  const plant = slot(deal, 'recipient');
  const maker = slot(deal, 'manufacturer');

  it('tells the way from the maker through the seller to the plant', () => {
    expect(new Set([seller, plant, maker]).size, lines.join('\n')).toBe(3);
    const through = find(/^supply:delivered/u, / intermediary=/u, /«two officials \(official-unnamed/u);
    expect(slot(through, 'intermediary')).toBe(seller);
    expect(slot(through, 'recipient')).toBe(plant);
    expect(slot(find(/^supply:delivered/u, /«documents \(document-seen/u), 'intermediary')).toBe(seller);
  });

  it('tells the number of last year, and on whose word', () => {
    const told = find(
      /^supply:delivered/u,
      /qty=\(12,\] time=2024 «Documents, including invoices and bank statements/u,
    );
    expect([slot(told, 'recipient'), slot(told, 'manufacturer')], lines.join('\n')).toEqual([plant, maker]);
  });

  it('tells the billing through the letter that the agency saw', () => {
    const told = find(
      /^supply:invoiced/u,
      /qty=\(6,\] time=2024-34 «.+ \(other-outlet, reports\) «letter from .+ \(document-seen\)/u,
    );
    expect(
      [slot(told, 'supplier'), slot(told, 'recipient'), slot(told, 'manufacturer')],
      lines.join('\n'),
    ).toEqual([seller, plant, maker]);
  });

  it('keeps what was delivered apart from what was still to come', () => {
    const delivered = find(/^supply:delivered/u, /corporate document \(document-seen\)/u);
    const planned = find(/^supply:planned/u, /qty=\(6,\]/u, /corporate document \(document-seen\)/u);
    const had = slot(delivered, 'goods').split('+');
    const awaited = slot(planned, 'goods').split('+');
    expect([had.length, awaited.length], lines.join('\n')).toEqual([2, 3]);
    expect(had.filter((designation) => awaited.includes(designation))).toEqual([]);
    for (const line of lines.filter((told) => told.startsWith('supply:delivered')))
      expect(awaited.filter((designation) => slot(line, 'goods').split('+').includes(designation))).toEqual(
        [],
      );
    const tested = find(/^test:tested/u, /time=2024-36/u, /training ground/u);
    expect(slot(tested, 'product').split('+')).toEqual(awaited);
  });

  it.each([
    ['the visit', [/^travel/u, / at=/u, /document \(document-seen\)/u]],
    ['the journey onward', [/^travel/u, /destination=[^=]*training ground/u]],
    ['the training', [/^assistance:planned/u, /recipient=staff/u]],
    [
      'the departure the day after',
      [/^travel:planned/u, /time=2024-10-02\/2025-01-01 «Flight reservations/u],
    ],
    ['the visits counted', [/^travel/u, /qty=\(6,\] time=2024-04-01\/2025-09-25/u]],
    [
      'the development abroad',
      [/^development developer=/u, /helper=local experts at=/u, /\(other-outlet, reports\)/u],
    ],
    ['the production', [/^production producer=/u, /qty=/u, /\(other-outlet, reports\)/u]],
    ['the components', [/^component/u, /parts\+engines/u]],
    ['the model it was built after', [/^identity entity=/u, /modelledAfter=/u]],
    ['two authorities that listed the seller', [/^sanction target=/u, /authority=[^+]+\+[^+]+$/u]],
    [
      'the officials’ judgement as possible',
      [/^production:planned \?possible/u, /officials \(official-unnamed\)/u],
    ],
    ['that the ministry knew nothing', [/^response no-knowledge/u, /Ministry/u]],
    ['that the ministry denied supplies', [/^response denied/u, /Ministry on=supply/u]],
    ['what the ministry denied', [/^supply NOT/u, /Ministry \(official-named\)/u]],
  ])('tells %s', (_what, parts) => {
    expect(find(...parts), lines.join('\n')).toBeDefined();
  });

  it('tells five no-replies, and no more', () => {
    const silent = lines
      .filter((line) => line.startsWith('response no-reply'))
      .map((line) => slot(line, 'respondent'));
    expect(silent).toHaveLength(5);
    expect(new Set(silent).size).toBe(5);
    expect(silent).toEqual(expect.arrayContaining([plant, seller, maker]));
  });

  it('says nothing that the report does not say', () => {
    expect(lines.filter((line) => line.includes('missing'))).toEqual([]);
    expect(lines.length).toBeLessThanOrEqual(37);
  });
});
