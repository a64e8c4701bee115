/** The timeline as a chart: lanes of rows, each a bar that covers every day its time may mean. */
import { LANE_LABELS, SHOWN } from '../../data/dossier/labels.ts';
import type { EventId, TimelineItem } from '../../model/index.ts';
import type { CaseIndex } from '../case-index.ts';
import { eventTitleText } from '../content/event-title.ts';
import { plain } from '../sentence/words.ts';
import { bareTimeWords } from '../sentence/time-words.ts';
import { sortedBy } from '../stable-order.ts';

export interface ChartRow {
  readonly event: EventId;
  readonly title: string;
  readonly time: string;
  /** Days since 1970-01-01; null is open. */
  readonly from: number | null;
  readonly to: number | null;
  /** True where the time was read against another date or is approximate. */
  readonly derived: boolean;
}

export interface TimelineChart {
  readonly lanes: readonly { readonly label: string; readonly rows: readonly ChartRow[] }[];
  readonly from: number;
  readonly to: number;
  /** Dated items left to the table. */
  readonly left: number;
}

const DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO date. */
export function dayNumber(iso: string): number {
  return Math.floor(
    Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7) || 1) - 1, Number(iso.slice(8, 10) || 1)) / DAY,
  );
}

/** Items in order of time, then lane, then event. */
export function sortedItems(items: readonly TimelineItem[]): TimelineItem[] {
  return sortedBy(
    items,
    ({ time }) => time.earliest ?? time.latest ?? '',
    ({ time }) => time.latest ?? '9999',
    ({ lane }) => lane,
    ({ event }) => event,
    ({ time }) => time.text,
  );
}

export function timelineChart(index: CaseIndex): TimelineChart | null {
  const dated = sortedItems(index.view.timeline).filter(
    ({ time }) => time.earliest !== null || time.latest !== null,
  );
  const shown = dated.slice(0, SHOWN.timelineRows);
  const days = shown
    .flatMap(({ time }) => [time.earliest, time.latest])
    .flatMap((iso) => (iso === null ? [] : dayNumber(iso)));
  if (days.length === 0) return null;
  const lanes = (Object.keys(LANE_LABELS) as (keyof typeof LANE_LABELS)[]).map((lane) => ({
    label: LANE_LABELS[lane],
    rows: shown.filter((item) => item.lane === lane).flatMap((item) => chartRow(index, item)),
  }));
  return {
    lanes: lanes.filter(({ rows }) => rows.length > 0),
    from: days.reduce((a, b) => Math.min(a, b)),
    to: days.reduce((a, b) => Math.max(a, b)),
    left: dated.length - shown.length,
  };
}

function chartRow(index: CaseIndex, { event, time }: TimelineItem): ChartRow[] {
  const finding = index.findings.get(event);
  if (!finding) return [];
  return [
    {
      event,
      title: eventTitleText(index, finding.event),
      time: plain(bareTimeWords(time)),
      from: time.earliest === null ? null : dayNumber(time.earliest),
      to: time.latest === null ? null : dayNumber(time.latest),
      derived: time.anchor !== null || time.approximate,
    },
  ];
}
