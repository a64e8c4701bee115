/**
 * Which denials concern an event. A denial reaches an event through the parties and kinds it names; one that
 * names nothing reaches the deeds its own origin tells of the respondent, and no more. Each says why it is held to reach it.
 */
import { DEED_KINDS } from '../data/events/paper-words.ts';
import type { ClaimId, Denial, Event, PartyId, ResolvedClaim } from '../model/index.ts';
import { type AssessContext, countriesOf, countryItself } from './assess-context.ts';
import { type ClaimProfile, profileClaim } from './claim-profile.ts';
import { compareSides, compareThings } from './compare-sides.ts';
import { compareTimes } from './compare-values.ts';
import type { PartyWords } from './party-words.ts';

export interface Objections {
  readonly denials: readonly Denial[];
  /** Negative claims of this happening by no party to it, from another origin or taking it back: a contradiction, not a denial. */
  readonly negated: readonly ResolvedClaim[];
}

/** The denials and negative claims that reach a positive event, in order of claim id. */
export function findObjections(event: Event, context: AssessContext): Objections {
  const denials: Denial[] = [];
  const negated: ResolvedClaim[] = [];
  const reach = readReach(event, context);
  for (const claim of candidates(reach, context.against)) {
    if (claim.claim.kind === 'response') {
      denials.push(...denialsOfResponse(claim, reach, context));
      continue;
    }
    const how = negates(claim, reach, context);
    if (how === undefined) continue;
    const speaker = speakerOf(claim);
    if (speaker !== null && (reach.parties.has(speaker) || reach.speaksFor(speaker) || denies(claim))) {
      denials.push({ respondent: speaker, claim: claim.claim.id, why: how });
    } else if (
      denies(claim) ||
      context.corrects.marked.has(claim.source) ||
      !reach.origins.has(originOf(claim, context))
    )
      negated.push(claim);
  }
  return { denials: distinct(denials, context), negated };
}

/** "X denied supplying Y" is an answer and a negative claim in one sentence: it counts, and is told, once. */
function distinct(denials: readonly Denial[], context: AssessContext): Denial[] {
  const kept = new Map<string, Denial>();
  const isAnswer = ({ claim }: Denial): boolean => context.claimOf.get(claim)?.claim.kind === 'response';
  for (const denial of [...denials].sort((a, b) => Number(isAnswer(b)) - Number(isAnswer(a)))) {
    const claim = context.claimOf.get(denial.claim)?.claim;
    const words = claim?.passages[0];
    const key = `${denial.respondent} ${claim?.document ?? ''} ${words?.start ?? ''} ${words?.end ?? ''}`;
    if (!kept.has(key)) kept.set(key, denial);
  }
  return denials.filter((denial) => [...kept.values()].includes(denial));
}

/** Responses that confirm an event wholly or partly, under the same rules of reach. */
export function findConfirmations(event: Event, context: AssessContext): Denial[] {
  const reach = readReach(event, context);
  return candidates(reach, context.confirming).flatMap((claim) => denialsOfResponse(claim, reach, context));
}

interface Reach {
  readonly event: Event;
  readonly told: readonly ResolvedClaim[];
  readonly parties: ReadonlySet<PartyId>;
  readonly origins: ReadonlySet<string>;
  /** Countries of the parties, and the party that brings each. */
  readonly countries: ReadonlyMap<string, PartyId>;
  /** Whether a party is a public body of the country of one of the event's parties. */
  readonly speaksFor: (party: PartyId) => boolean;
}

function readReach(event: Event, context: AssessContext): Reach {
  const told = event.claims.flatMap((id) => context.claimOf.get(id) ?? []);
  const countries = new Map<string, PartyId>();
  for (const { party } of event.fillings) {
    for (const country of countriesOf(context.partyOf.get(party))) {
      if (!countries.has(country)) countries.set(country, party);
    }
  }
  return {
    event,
    told,
    parties: new Set(event.fillings.map((filling) => filling.party)),
    origins: new Set(told.map((claim) => originOf(claim, context))),
    countries,
    speaksFor: (party) => {
      const known = context.partyOf.get(party);
      return known?.schema === 'PublicBody' && countriesOf(known).some((country) => countries.has(country));
    },
  };
}

function candidates(reach: Reach, index: ReadonlyMap<string, readonly ResolvedClaim[]>): ResolvedClaim[] {
  const found = new Map<ClaimId, ResolvedClaim>();
  for (const key of [
    ...reach.parties,
    ...[...reach.countries.keys()].map((country) => `country:${country}`),
  ]) {
    for (const claim of index.get(key) ?? []) found.set(claim.claim.id, claim);
  }
  return [...found.values()].sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
}

function denialsOfResponse(response: ResolvedClaim, reach: Reach, context: AssessContext): Denial[] {
  const respondents = response.roles.respondent ?? [];
  const kinds = response.responseScope?.kinds ?? [];
  const asked = response.responseScope?.parties ?? [];
  const inKind = kinds.length > 0 ? kinds.includes(reach.event.kind) : DEED_KINDS.includes(reach.event.kind);
  if (!inKind) return [];
  const caption = (party: PartyId): string => context.partyOf.get(party)?.caption ?? party;
  const about = kinds.length > 0 ? `about ${kinds.join(', ')}` : 'about what was put to them';
  const named = asked.filter((party) => context.words.named(party) && !respondents.includes(party));
  const met = named.flatMap((party) => {
    if (reach.parties.has(party)) return [caption(party)];
    const through = reach.countries.get(countryItself(context.partyOf.get(party)) ?? '');
    return through === undefined ? [] : [`${caption(party)}, where ${caption(through)} is from`];
  });
  const why = respondents.flatMap((respondent): [PartyId, string][] => {
    if (named.length > 0) {
      if (met.length < Math.min(2, named.length)) return [];
      return [[respondent, `the answer is ${about} and names ${met.join(' and ')}`]];
    }
    if (!reach.parties.has(respondent)) return [];
    // An answer that names nothing answers the story it stands in.
    if (!reach.origins.has(originOf(response, context))) return [];
    return [
      [respondent, `${caption(respondent)} is party to this, and the answer is ${about} in the same origin`],
    ];
  });
  return why.map(([respondent, text]) => ({ respondent, claim: response.claim.id, why: text }));
}

/** Profiles by the words they were made with: a hub's denials meet the same claims again and again. */
const PROFILES = new WeakMap<PartyWords, Map<ClaimId, ClaimProfile>>();

function profiled(claim: ResolvedClaim, words: PartyWords): ClaimProfile {
  const known = PROFILES.get(words) ?? new Map<ClaimId, ClaimProfile>();
  PROFILES.set(words, known);
  const profile = known.get(claim.claim.id) ?? profileClaim(claim, words);
  known.set(claim.claim.id, profile);
  return profile;
}

/** Why a negative claim is held to deny this event, or undefined where it does not. */
function negates(negative: ResolvedClaim, reach: Reach, context: AssessContext): string | undefined {
  if (negative.claim.kind !== reach.event.kind) return undefined;
  const { words } = context;
  const denied = profiled(negative, words);
  const general = [...denied.from.all].find((party) =>
    reach.countries.has(countryItself(context.partyOf.get(party)) ?? ''),
  );
  if (general !== undefined)
    return `it denies this in general terms for ${context.partyOf.get(general)?.caption}`;
  let shared = 0;
  for (const told of reach.told) {
    const other = profiled(told, words);
    const from = compareSides(denied.from, other.from, words);
    const to = compareSides(denied.to, other.to, words);
    const thing = compareThings(denied.thing, other.thing, words);
    if (from === 'conflict' || to === 'conflict' || thing === 'conflict') return undefined;
    if (compareTimes(negative.claim.time, told.claim.time) === 'disjoint') return undefined;
    if (
      negative.claim.phase !== null &&
      told.claim.phase !== null &&
      negative.claim.phase !== told.claim.phase
    )
      continue;
    const sides = (from === 'shared' ? 1 : 0) + (to === 'shared' ? 1 : 0);
    if (sides > 0 && (sides === 2 || thing === 'shared' || thing === 'general' || thing === 'silent'))
      shared += 1;
  }
  return shared > 0 ? 'it says of the same parties that this did not happen' : undefined;
}

function speakerOf(claim: ResolvedClaim): PartyId | null {
  return claim.speakers.at(-1) ?? null;
}

function denies({ claim }: ResolvedClaim): boolean {
  return claim.attribution.at(-1)?.stance === 'denies';
}

function originOf(claim: ResolvedClaim, context: AssessContext): string {
  return context.groupOf.get(claim.source)?.id ?? claim.source;
}
