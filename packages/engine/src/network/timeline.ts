/** The timeline: every dated step of every event, in its lane. Undated events are not on it. */
import { KIND_LANES, PHASE_LANES } from '../data/network/timeline-rules.ts';
import type { ClaimId, Event, Finding, Phase, TimelineItem } from '../model/index.ts';
import { intersectSpans, type TimeSpan } from '../values/index.ts';

type Lane = TimelineItem['lane'];

/**
 * The items in order of their earliest day, then the latest, then the event. Times of one event in one lane that
 * allow each other are one item, the tightest; times that exclude each other stand side by side. Events that nobody
 * stands behind, denied or merely possible, are left out.
 */
export function timeline(findings: readonly Finding[]): TimelineItem[] {
  const items = findings.flatMap(({ event, assessment }) =>
    assessment.support === 'none' ? [] : itemsOf(event),
  );
  return items.sort(inTime);
}

function itemsOf(event: Event): TimelineItem[] {
  const byLane = new Map<Lane, TimeSpan[]>();
  for (const { value, claims } of event.times) {
    if (value.earliest === null && value.latest === null) continue;
    for (const lane of lanesOf(event, claims)) {
      const known = byLane.get(lane);
      if (known) known.push(value);
      else byLane.set(lane, [value]);
    }
  }
  return [...byLane].flatMap(([lane, times]) =>
    settle(times).map((time) => ({ time, event: event.id, lane })),
  );
}

function lanesOf(event: Event, claims: readonly ClaimId[]): Lane[] {
  if (event.kind !== 'supply') return [KIND_LANES[event.kind]];
  const phases = event.phases.filter((phase) => phase.claims.some((claim) => claims.includes(claim)));
  const told: readonly Phase[] = phases.map((phase) => phase.value);
  return told.length === 0 ? ['other'] : [...new Set(told.map((phase) => PHASE_LANES[phase]))];
}

function settle(times: readonly TimeSpan[]): TimeSpan[] {
  const [first, ...rest] = times;
  let met: TimeSpan | null = first ?? null;
  for (const time of rest) met = met === null ? null : (intersectSpans(met, time) ?? null);
  return met === null ? [...times] : [met];
}

function inTime(a: TimelineItem, b: TimelineItem): number {
  const left = sortKey(a);
  const right = sortKey(b);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A time with an open start is placed by its end: "by June" belongs at June and not before all else. */
function sortKey({ time, event, lane }: TimelineItem): string {
  return [time.earliest ?? time.latest, time.latest ?? '9999-12-31', event, lane].join(' ');
}
