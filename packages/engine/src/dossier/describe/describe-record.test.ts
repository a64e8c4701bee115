import { describe, expect, it } from 'vitest';
import { harbourCase } from '../fixture/harbour-case.ts';
import { visibleText } from '../visible-text.ts';
import { HOSTILE, hostileCase } from '../fixture/hostile.ts';
import {
  describeClaim,
  describeEvent,
  describeParty,
  describeRecord,
  routeRows,
  tellEvent,
  titleEvent,
} from '../index.ts';

const main = harbourCase.findings.at(-1)?.event.id ?? '';
const text = describeEvent(harbourCase, main) ?? '';

describe('why', () => {
  it.each([
    ['Status: corroborated, denied', 'the status'],
    ['2 origin groups counted', 'the derivation'],
    ['1. press/meridian.txt, press/wire.txt', 'groups with their sources'],
    [
      'counted once: press/wire.txt repeats press/meridian.txt nearly word for word',
      'why sources were merged',
    ],
    ['2. papers/invoice-117.pdf', 'every group counted'],
    ['Orvex Trade LLC denied the supply', 'the denial'],
    ['held to concern this event: the respondent is the supplier of this event', 'why the denial counts'],
    ['The sources disagree on the amount', 'the contradiction'],
    ['Claims (3)', 'the claims'],
    ['implied, not stated: supplier', 'what is implied'],
    ['“more than a dozen” is (12, ∞)', 'quantities as intervals'],
    ['read against 2025-06-04 (publication)', 'the anchor of a time'],
    ['rule fixture, extractor fixture 1', 'rule and extractor'],
    [
      'papers/invoice-117.pdf, page 1, characters 107–127: “Total: 48,250.00 EUR”',
      'document, page, offsets, quote',
    ],
  ])('prints %s', (line, why) => expect(text, why).toContain(line));

  it('resolves every number it prints', () => {
    const passages = text.slice(text.indexOf('\nPassages\n'));
    for (const [, number] of text.matchAll(/\[(\d+)\]/g)) expect(passages).toContain(`\n  [${number}] `);
  });

  it('describes claims and parties, by any id', () => {
    const claim = harbourCase.claims[0]?.claim.id ?? '';
    expect(describeRecord(harbourCase, claim)).toBe(describeClaim(harbourCase, claim));
    expect(describeClaim(harbourCase, claim)).toContain(`Part of\n  ${main}`);
    const listed = harbourCase.parties.find(({ caption }) => caption === 'Orvex Trade LLC')?.id ?? '';
    const party = describeParty(harbourCase, listed) ?? '';
    expect(party).toContain('listed itself: US Specially Designated Nationals (OFAC SDN), entry 90001');
    expect(party).toContain('the list gives no date');
    expect(describeRecord(harbourCase, listed)).toBe(party);
  });

  it.each(['', 'evt-none', 'toString', '__proto__'])('knows nothing of %j', (id) => {
    expect(describeRecord(harbourCase, id)).toBeUndefined();
    expect(titleEvent(harbourCase, id)).toBeUndefined();
    expect(tellEvent(harbourCase, id)).toEqual([]);
  });

  it.each(HOSTILE)('steers no terminal: %j', (words) => {
    const view = hostileCase(harbourCase, words);
    const printed = [
      ...view.findings.map(({ event }) => describeEvent(view, event.id)),
      ...view.parties.map(({ id }) => describeParty(view, id)),
      JSON.stringify(routeRows(view).map(({ hops, title }) => ({ hops, title }))),
    ].join('\n');
    expect(visibleText(printed) === printed).toBe(true);
  });

  it('tells routes hop by hop', () => {
    const [route] = routeRows(harbourCase);
    expect(route?.title).toBe('Shenzhen Lanhai Aero Co., Ltd. → Orvex Trade LLC → Velgorsk Machine Plant');
    expect(route?.hops.map(({ told }) => told.length)).toEqual([1, 3]);
    expect(route?.listed).toEqual(['Orvex Trade LLC']);
  });
});
