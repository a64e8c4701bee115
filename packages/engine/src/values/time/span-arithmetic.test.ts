import { assert, integer, option, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayDistance,
  formatEdtf,
  hullSpans,
  intersectSpans,
  spansDisjoint,
  type TimeSpan,
} from '../index.ts';
import { edtfBounds } from './fixture/edtf-bounds.ts';

const span = (earliest: string | null, latest: string | null, part: Partial<TimeSpan> = {}): TimeSpan => ({
  text: `${earliest ?? ''} ${latest ?? ''}`,
  earliest,
  latest,
  edtf: null,
  anchor: null,
  approximate: false,
  rule: 'test',
  ...part,
});
const day = (iso: string): TimeSpan => span(iso, iso);
const days = integer({ min: 0, max: 3000 }).map((count) => addDays('2020-01-01', count));
const spans = tuple(option(days, { nil: null }), option(days, { nil: null })).map(([one, other]) =>
  one !== null && other !== null && one > other ? span(other, one) : span(one, other),
);

describe('addDays', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2024-01-01', -1, '2023-12-31'],
    ['2024-05-17', 0, '2024-05-17'],
    ['2024-05-17', 1.9, '2024-05-18'],
    ['9999-12-31', 5, '9999-12-31'],
    ['not a date', 1, 'not a date'],
    ['2024-05-17', Number.NaN, '2024-05-17'],
  ])('%s plus %s is %s', (iso, count, expected) => {
    expect(addDays(iso, count)).toBe(expected);
  });

  it('is undone by going back', () => {
    assert(
      property(days, integer({ min: -5000, max: 5000 }), (iso, count) => {
        expect(addDays(addDays(iso, count), -count)).toBe(iso);
      }),
    );
  });
});

describe('formatEdtf', () => {
  it.each([
    ['2024-05-17', '2024-05-17', {}, '2024-05-17'],
    ['2024-05-01', '2024-05-31', {}, '2024-05'],
    ['2024-01-01', '2024-12-31', {}, '2024'],
    ['2024-04-01', '2024-06-30', {}, '2024-34'],
    ['2024-10-01', '2024-12-31', {}, '2024-36'],
    ['2024-01-01', '2024-06-30', {}, '2024-40'],
    ['2024-07-01', '2024-12-31', {}, '2024-41'],
    ['2024-06-01', '2024-08-31', { rule: 'en.season-of-year' }, '2024-22'],
    ['2024-12-01', '2025-02-28', { rule: 'en.season-of-year' }, '2024-24'],
    ['2024-06-01', '2024-08-31', {}, '2024-06/2024-08'],
    ['2020-01-01', '2029-12-31', {}, '202X'],
    ['2022-01-01', '2024-12-31', {}, '2022/2024'],
    ['2024-05-17', '2024-06-02', {}, '2024-05-17/2024-06-02'],
    ['2024-05-01', '2024-06-02', {}, '2024-05-01/2024-06-02'],
    [null, '2024-05-31', {}, '../2024-05'],
    ['2024-05-01', null, {}, '2024-05/..'],
    ['2024-05-01', null, { rule: 'en.from-date' }, '2024-05-01/..'],
    [null, '2024-05-17', {}, '../2024-05-17'],
    ['2024-01-01', '2024-12-31', { approximate: true }, '2024~'],
    ['2024-10-01', '2024-12-31', { approximate: true }, '2024-10~/2024-12~'],
    [null, null, {}, null],
  ] as const)('%s to %s, %o is %s', (earliest, latest, part, expected) => {
    expect(formatEdtf(span(earliest, latest, part))).toBe(expected);
  });

  it('covers exactly the days of the span', () => {
    assert(
      property(spans, (time) => {
        const edtf = formatEdtf(time);
        expect(edtf === null ? [null, null] : edtfBounds(edtf)).toEqual([time.earliest, time.latest]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('dayDistance', () => {
  it.each([
    [day('2024-05-01'), day('2024-05-01'), 0, 0],
    [day('2024-05-01'), day('2024-05-02'), 1, 1],
    [span('2024-05-01', '2024-05-31'), day('2024-06-02'), 2, 32],
    [span('2024-05-01', '2024-05-31'), day('2024-05-10'), 0, 21],
    [span('2024-05-01', null), day('2024-06-02'), 0, Number.POSITIVE_INFINITY],
    [span(null, '2024-05-01'), day('2024-05-11'), 10, Number.POSITIVE_INFINITY],
    [span(null, null), day('2024-05-11'), 0, Number.POSITIVE_INFINITY],
  ])('%o and %o: %s to %s', (left, right, min, max) => {
    expect(dayDistance(left, right)).toEqual({ min, max });
    expect(dayDistance(right, left)).toEqual({ min, max });
  });
});

describe('laws of spans', () => {
  const bounds = (time: TimeSpan | undefined): unknown => time && [time.earliest, time.latest];
  const holds = (time: TimeSpan, iso: string): boolean =>
    (time.earliest === null || time.earliest <= iso) && (time.latest === null || iso <= time.latest);

  it('an intersection holds the days of both, and is none where they are disjoint', () => {
    assert(
      property(spans, spans, days, (left, right, iso) => {
        const both = intersectSpans(left, right);
        expect(both === undefined).toBe(spansDisjoint(left, right));
        expect(both !== undefined && holds(both, iso)).toBe(holds(left, iso) && holds(right, iso));
        expect(bounds(intersectSpans(right, left))).toEqual(bounds(both));
        expect(dayDistance(left, right).min === 0).toBe(both !== undefined);
      }),
      { numRuns: 500 },
    );
  });

  it('a hull holds both, whatever the order, and nothing wider is needed', () => {
    assert(
      property(spans, spans, (left, right) => {
        const hull = hullSpans(left, right);
        expect(bounds(hullSpans(right, left))).toEqual(bounds(hull));
        expect(bounds(intersectSpans(hull, left))).toEqual(bounds(left));
        expect(bounds(intersectSpans(hull, right))).toEqual(bounds(right));
        expect([left.earliest, right.earliest]).toContain(hull.earliest);
        expect([left.latest, right.latest]).toContain(hull.latest);
      }),
      { numRuns: 500 },
    );
  });

  it('both change nothing against themselves', () => {
    assert(
      property(spans, (time) => {
        expect(intersectSpans(time, time)).toEqual(time);
        expect(hullSpans(time, time)).toEqual(time);
      }),
    );
  });

  it('keeps the words of the span whose days remain', () => {
    const year = span('2024-01-01', '2024-12-31', { text: 'last year' });
    const quarter = span('2024-04-01', '2024-06-30', { text: 'the second quarter' });
    expect(intersectSpans(year, quarter)?.text).toBe('the second quarter');
    expect(hullSpans(quarter, year)?.text).toBe('last year');
  });
});
