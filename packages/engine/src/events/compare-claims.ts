/**
 * Whether two claims tell of one happening. Two answers are kept apart: what forbids it, and how much speaks
 * for it. Silence forbids nothing and proves nothing; where the two do not meet, the claims stay separate, since
 * two events that are one can be joined by a reader, while one event made of two cannot be taken apart.
 */
import { FUSION_RULES } from '../data/events/fusion-rules.ts';
import type { ClaimProfile } from './claim-profile.ts';
import { compareSides, compareThings, type SideRelation } from './compare-sides.ts';
import {
  type AmountRelation,
  areSteps,
  compareMoney,
  compareQuantities,
  compareTimes,
  type TimeRelation,
} from './compare-values.ts';
import type { PartyWords } from './party-words.ts';

/** All that decides about a pair, found once. */
export interface Meeting {
  readonly number: 'shared' | 'conflict' | 'silent';
  readonly supported: boolean;
  readonly from: SideRelation;
  readonly to: SideRelation;
  readonly thing: SideRelation;
  readonly aside: SideRelation;
  readonly place: boolean;
  readonly time: TimeRelation;
  /** Different phases of one deal, dated within a quarter of each other. */
  readonly steps: boolean;
  readonly quantity: AmountRelation;
  readonly amount: AmountRelation;
}

/** Whether claims may share an event at all. Symmetric; says nothing on whether they should. */
export function mayMeet(left: ClaimProfile, right: ClaimProfile, words: PartyWords): boolean {
  return isApart(left, right) ? false : !conflicts(left, right, meet(left, right, words));
}

/**
 * Whether two claims tell of one happening but for a number, sum or day that cannot both be right: what a correction
 * changes. Parties and goods must meet on both sides that are told.
 */
export function differInValue(left: ClaimProfile, right: ClaimProfile, words: PartyWords): boolean {
  if (isApart(left, right) || isAhead(left) !== isAhead(right)) return false;
  const { number, from, to, thing, aside, quantity, amount, time } = meet(left, right, words);
  const sides = [from, to, thing];
  if (number === 'conflict' || aside === 'conflict' || sides.includes('conflict')) return false;
  if (sides.filter((side) => side === 'shared').length < 2) return false;
  return [quantity, amount, time].filter((value) => value === 'disjoint').length === 1;
}

/**
 * How strongly two claims are held together, 0 where they are not: 100 for a shared number, 40 to 75 for parties,
 * goods and time. Symmetric.
 */
export function scoreMeeting(left: ClaimProfile, right: ClaimProfile, words: PartyWords): number {
  if (isApart(left, right)) return 0;
  const meeting = meet(left, right, words);
  if (conflicts(left, right, meeting)) return 0;
  const base =
    meeting.number === 'shared' ? scoreNumber(left, right, meeting) : scoreKind(left, right, meeting);
  return base === 0 ? 0 : base + scoreDetail(meeting);
}

/** What needs no comparing: another kind, another polarity, another line of the same paper. */
function isApart(left: ClaimProfile, right: ClaimProfile): boolean {
  if (left.kind !== right.kind || left.resolved.claim.polarity !== right.resolved.claim.polarity) return true;
  return left.line !== null && left.line.paper === right.line?.paper && left.line.at !== right.line.at;
}

function meet(left: ClaimProfile, right: ClaimProfile, words: PartyWords): Meeting {
  const a = left.resolved.claim;
  const b = right.resolved.claim;
  const phased = a.phase !== null && b.phase !== null && a.phase !== b.phase;
  return {
    number: compareNumbers(left.naming, right.naming),
    supported: intersects(left.other, right.other),
    from: compareSides(left.from, right.from, words),
    to: compareSides(left.to, right.to, words),
    thing: compareThings(left.thing, right.thing, words),
    aside: compareSides(left.aside, right.aside, words),
    place: intersects(left.places, right.places),
    time: compareTimes(a.time, b.time),
    steps: phased && areSteps(a.time, b.time),
    quantity: compareQuantities(a.quantity, b.quantity),
    amount: compareMoney(a.amount, b.amount),
  };
}

function conflicts(left: ClaimProfile, right: ClaimProfile, meeting: Meeting): boolean {
  const { number, from, to, thing } = meeting;
  if (number === 'conflict' || from === 'conflict' || to === 'conflict' || thing === 'conflict') return true;
  if (isAhead(left) !== isAhead(right)) return true;
  if (number === 'shared') return false;
  if (meeting.aside === 'conflict') return true;
  if (FUSION_RULES[left.kind].link === 'state') return meeting.time === 'disjoint';
  if (meeting.time === 'disjoint' && !meeting.steps) return true;
  if (meeting.quantity === 'disjoint' || meeting.amount === 'disjoint') return true;
  // "More than a dozen last year" and "more than six in the second quarter" can both be true, of different things.
  return meeting.time === 'overlap' && meeting.quantity === 'differ';
}

/** Goods still to come are not the goods that came, even on one paper. */
function isAhead(profile: ClaimProfile): boolean | null {
  const { phase } = profile.resolved.claim;
  return phase === 'planned';
}

function scoreNumber(left: ClaimProfile, right: ClaimProfile, meeting: Meeting): number {
  if (meeting.from === 'shared' || meeting.to === 'shared' || meeting.thing === 'shared') return 100;
  // Without a party in common a number must be long enough not to be anybody's.
  const shared = [...left.naming].filter((key) => right.naming.has(key));
  return shared.some((key) => key.length - key.indexOf(':') > 6) ? 100 : 0;
}

function scoreKind(left: ClaimProfile, right: ClaimProfile, meeting: Meeting): number {
  const { from, to, thing, time, steps } = meeting;
  const met = time === 'alike' || steps;
  const named = thing === 'shared';
  switch (FUSION_RULES[left.kind].link) {
    case 'deal':
      return scoreDeal(left, right, meeting);
    case 'trial': {
      const placed = meeting.place && (time === 'overlap' || time === 'silent');
      if (!(met || placed)) return 0;
      if (named) return 60;
      return from === 'shared' && thing === 'general' ? 45 : 0;
    }
    case 'journey':
      return from === 'shared' && time === 'alike' && (to === 'shared' || meeting.place) ? 60 : 0;
    case 'gathering': {
      const common = [...left.from.all].filter((party) => right.from.all.has(party)).length;
      return common >= 2 && time === 'alike' ? 60 : 0;
    }
    case 'work':
      if (from !== 'shared') return 0;
      return named ? 60 : thing === 'general' ? 45 : 0;
    case 'state':
      return from === 'shared' ? scoreState(left, right, meeting) : 0;
  }
}

function scoreDeal(left: ClaimProfile, right: ClaimProfile, meeting: Meeting): number {
  const { from, to, thing, time, steps, quantity, amount } = meeting;
  const named = thing === 'shared';
  const met = time === 'alike' || steps || (time === 'overlap' && named);
  const both = from === 'shared' && to === 'shared';
  if (both && met) return 60;
  if (both && time === 'silent') {
    if (named || quantity === 'equal' || amount === 'equal' || meeting.supported) return 50;
    const bare = !left.resolved.claim.time && !right.resolved.claim.time && quantity === 'silent';
    return bare && (thing === 'general' || (left.thing.all.size === 0 && right.thing.all.size === 0))
      ? 45
      : 0;
  }
  // One side and the goods are enough where the goods have a name: everybody buys "engines".
  const byName = left.thing.named.some((party) => right.thing.all.has(party));
  return (from === 'shared' || to === 'shared') && byName && (time === 'alike' || steps) ? 40 : 0;
}

function scoreState(left: ClaimProfile, right: ClaimProfile, meeting: Meeting): number {
  if (left.kind === 'location') return meeting.place ? 60 : 0;
  if (left.kind === 'identity' && [...left.to.byRole.keys()].join() !== [...right.to.byRole.keys()].join())
    return 0;
  if (left.kind === 'sanction') {
    const a = left.resolved.claim.programme;
    const b = right.resolved.claim.programme;
    return a !== null && b !== null && a !== b ? 0 : meeting.to === 'shared' ? 60 : 0;
  }
  return meeting.to === 'shared' ? 60 : 0;
}

function scoreDetail(meeting: Meeting): number {
  return (
    (meeting.thing === 'shared' ? 6 : 0) +
    (meeting.time === 'alike' ? 3 : 0) +
    (meeting.quantity === 'equal' ? 3 : 0) +
    (meeting.amount === 'equal' ? 2 : 0) +
    (meeting.supported ? 1 : 0)
  );
}

function compareNumbers(left: ReadonlySet<string>, right: ReadonlySet<string>): Meeting['number'] {
  if (left.size === 0 || right.size === 0) return 'silent';
  if (intersects(left, right)) return 'shared';
  const types = new Set([...left].map((key) => key.slice(0, key.indexOf(':'))));
  return [...right].some((key) => types.has(key.slice(0, key.indexOf(':')))) ? 'conflict' : 'silent';
}

function intersects(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const [few, many] = left.size <= right.size ? [left, right] : [right, left];
  for (const key of few) if (many.has(key)) return true;
  return false;
}
