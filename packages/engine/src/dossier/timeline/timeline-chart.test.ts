import { describe, expect, it } from 'vitest';
import { indexCase } from '../case-index.ts';
import { emptyCase } from '../fixture/empty-case.ts';
import { harbourCase } from '../fixture/harbour-case.ts';
import { timelineRows } from '../index.ts';
import { axisTicks } from './axis-ticks.ts';
import { dayNumber, timelineChart } from './timeline-chart.ts';

describe('the timeline', () => {
  const chart = timelineChart(indexCase(harbourCase));

  it('covers every day a time may mean', () => {
    const rows = chart?.lanes.flatMap((lane) => lane.rows) ?? [];
    const year = rows.find(({ time }) => time === 'last year (2024)');
    expect([year?.from, year?.to]).toEqual([dayNumber('2024-01-01'), dayNumber('2024-12-31')]);
    expect(year?.derived).toBe(true);
    const dayRow = rows.find(({ time }) => time === '12 May 2024');
    expect([dayRow?.from, dayRow?.to, dayRow?.derived]).toEqual([
      dayNumber('2024-05-12'),
      dayNumber('2024-05-12'),
      false,
    ]);
  });

  it('has a row for every dated item', () => {
    expect(chart?.lanes.flatMap((lane) => lane.rows)).toHaveLength(harbourCase.timeline.length);
    expect(timelineChart(indexCase(emptyCase))).toBeNull();
  });

  it('is told in rows in order of time', () => {
    const rows = timelineRows(harbourCase);
    expect(rows).toHaveLength(7);
    expect(rows.map(({ earliest }) => earliest)).toEqual(rows.map(({ earliest }) => earliest).sort());
  });

  it.each([
    ['2024-05-01', '2024-05-20'],
    ['2024-01-01', '2024-12-31'],
    ['2019-03-01', '2024-12-31'],
    ['1975-01-01', '2025-01-01'],
    ['1500-01-01', '2025-01-01'],
  ])('marks %s to %s with a readable number of ticks', (from, to) => {
    const ticks = axisTicks(dayNumber(from), dayNumber(to));
    expect(ticks.length).toBeGreaterThanOrEqual(2);
    expect(ticks.length).toBeLessThanOrEqual(13);
    for (const { day } of ticks) {
      expect(day).toBeGreaterThanOrEqual(dayNumber(from));
      expect(day).toBeLessThanOrEqual(dayNumber(to));
    }
    expect(ticks[0]?.label).toMatch(/\d{4}/);
  });
});
