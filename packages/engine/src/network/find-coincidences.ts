/**
 * Coincidences: an arrival and a test, a meeting and a delivery, in one place within days. Computed ones come from
 * places and dates, with the uncertainty of both; stated ones from words such as "the day after the test", which
 * relate two happenings without dating either.
 */
import { ARRIVING_KINDS, AWAITED_KINDS, COINCIDENCE_RULES } from '../data/network/timeline-rules.ts';
import type { Coincidence, Event, Finding, Party, PartyId, ResolvedClaim } from '../model/index.ts';
import { dayDistance, type TimeSpan } from '../values/index.ts';
import { lookupClaims } from './event-claims.ts';
import { findStated } from './stated-coincidences.ts';
import { containersFrom } from './within.ts';

export interface CoincidenceInput {
  readonly findings: readonly Finding[];
  readonly claims: readonly ResolvedClaim[];
  readonly parties: readonly Party[];
  /** Places that contain a place ("a training ground" lies in a region); read from the parties' properties by default. */
  readonly within?: (place: PartyId) => readonly PartyId[];
}

const DAY = 86_400_000;

/** The coincidences of a case: stated ones first, then by least distance, then by event ids. */
export function findCoincidences(input: CoincidenceInput): Coincidence[] {
  const within = input.within ?? containersFrom(input.parties);
  const claimOf = lookupClaims(input.claims);
  const happened = input.findings.filter(
    ({ assessment, event }) => assessment.support !== 'none' && event.phase !== 'cancelled',
  );
  const events = happened.map((finding) => finding.event).sort((a, b) => (a.id < b.id ? -1 : 1));
  const captions = new Map(input.parties.map((party) => [party.id, party.caption]));
  const found = new Map<string, Coincidence>();
  const add = (one: Coincidence): void => {
    const key = one.events.join(' ');
    if (!found.has(key)) found.set(key, one);
  };
  for (const one of findStated(events, claimOf)) add(one);
  for (const one of computed(events, within, captions)) add(one);
  return [...found.values()].sort(
    (a, b) =>
      (a.basis === b.basis ? 0 : a.basis === 'stated' ? -1 : 1) ||
      a.days.min - b.days.min ||
      a.days.max - b.days.max ||
      (a.events.join(' ') < b.events.join(' ') ? -1 : 1),
  );
}

function computed(
  events: readonly Event[],
  within: (place: PartyId) => readonly PartyId[],
  captions: ReadonlyMap<PartyId, string>,
): Coincidence[] {
  const byPlace = new Map<PartyId, { event: Event; time: TimeSpan; direct: boolean }[]>();
  for (const event of events) {
    const { time } = event;
    if (time === null || !isDated(time)) continue;
    const own = new Set([...event.places, ...(event.roles.destination ?? []), ...(event.roles.origin ?? [])]);
    const around = new Set([...own].flatMap((place) => within(place)).filter((place) => !own.has(place)));
    for (const place of [...own, ...around]) {
      const there = byPlace.get(place) ?? [];
      there.push({ event, time, direct: own.has(place) });
      byPlace.set(place, there);
    }
  }
  const found: Coincidence[] = [];
  for (const place of [...byPlace.keys()].sort()) {
    const there = (byPlace.get(place) ?? []).sort((a, b) =>
      (a.time.earliest ?? '') < (b.time.earliest ?? '') ? -1 : 1,
    );
    there.forEach((one, at) => {
      // Sorted by start, and none wider than the limit: beyond a window nothing can be near.
      for (const other of there.slice(at + 1)) {
        if (startsBeyond(one.time, other.time)) break;
        const pair = orderPair(one.event, other.event);
        if (!pair) continue;
        const days = dayDistance(one.time, other.time);
        if (days.min > COINCIDENCE_RULES.days) continue;
        const where = captions.get(place) ?? place;
        const how = one.direct && other.direct ? `both at ${where}` : `both within ${where}`;
        found.push({
          events: [pair[0].id, pair[1].id],
          place,
          days,
          basis: 'computed',
          claims: [...new Set([...pair[0].claims, ...pair[1].claims])].sort(),
          why: `${how}, ${tellDays(days)}`,
        });
      }
    });
  }
  // The nearest place that holds both is the telling one: direct meetings were made for it first.
  return found.sort((a, b) => Number(b.why.startsWith('both at')) - Number(a.why.startsWith('both at')));
}

/** The event that brings somebody first, the one they come for second; nothing where the two are not such a pair. */
function orderPair(one: Event, other: Event): readonly [Event, Event] | null {
  if (ARRIVING_KINDS.includes(one.kind) && AWAITED_KINDS.includes(other.kind)) return [one, other];
  if (ARRIVING_KINDS.includes(other.kind) && AWAITED_KINDS.includes(one.kind)) return [other, one];
  return null;
}

function isDated(time: TimeSpan): boolean {
  if (time.earliest === null || time.latest === null) return false;
  return (Date.parse(time.latest) - Date.parse(time.earliest)) / DAY < COINCIDENCE_RULES.datedDays;
}

function startsBeyond(time: TimeSpan, later: TimeSpan): boolean {
  return Date.parse(later.earliest ?? '') - Date.parse(time.latest ?? '') > COINCIDENCE_RULES.days * DAY;
}

function tellDays({ min, max }: { readonly min: number; readonly max: number }): string {
  if (max === 0) return 'on the same day';
  if (min === max) return min === 1 ? 'one day apart' : `${min} days apart`;
  return `${min} to ${max} days apart as the dates allow`;
}
