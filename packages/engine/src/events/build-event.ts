/** Makes the record of an event from the claims held to tell of it: every value side by side, none lost. */
import { PHASE_ORDER } from '../data/events/fusion-rules.ts';
import {
  canonicalJson,
  type ClaimId,
  type Content,
  type Event,
  type EventId,
  eventId,
  type PartyId,
  type Phase,
  type ResolvedClaim,
  type RoleName,
  type Roles,
  type SlotName,
  type SlotValue,
} from '../model/index.ts';
import { tightestAmount, tightestTime } from './tightest.ts';

/** The event of these claims (at least one, of one kind and polarity), in any order. */
export function buildEvent(claims: readonly ResolvedClaim[]): Event {
  const told = [...claims].sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
  const first = told[0] as ResolvedClaim;
  const { kind, polarity } = first.claim;
  const fillings = gatherFillings(told);
  const phases = gatherSlot(
    told,
    'phase',
    ({ claim }) => claim.phase,
    (phase) => phase,
  );
  const quantities = gatherSlot(told, 'quantity', ({ claim }) => claim.quantity, boundsOf);
  const amounts = gatherSlot(told, 'amount', ({ claim }) => claim.amount, boundsOf);
  const times = gatherSlot(
    told,
    'time',
    ({ claim }) => claim.time,
    ({ earliest, latest, approximate, text }) => [earliest, latest, approximate, earliest ?? latest ?? text],
  );
  const phase = polarity === 'positive' ? furthestPhase(phases.map((one) => one.value)) : null;
  return {
    id: eventIdOf(first.claim.id),
    kind,
    roles: rolesOf(fillings),
    fillings,
    claims: told.map(({ claim }) => claim.id),
    phase,
    phases,
    quantities,
    amounts,
    times,
    quantity: tightestAmount(quantities.map((one) => one.value)),
    amount: tightestAmount(amounts.map((one) => one.value)),
    time: timeOfPhase(told, phase),
    places: [...new Set(told.flatMap((one) => one.places))].sort(),
  };
}

/** The id of the event whose smallest claim is this one: other claims may come and go without changing it. */
export function eventIdOf(smallest: ClaimId): EventId {
  return eventId({ claim: smallest });
}

/** The furthest of some phases, or null for none. */
export function furthestPhase(phases: readonly Phase[]): Phase | null {
  let furthest: Phase | null = null;
  for (const phase of phases) {
    if (furthest === null || PHASE_ORDER.indexOf(phase) > PHASE_ORDER.indexOf(furthest)) furthest = phase;
  }
  return furthest;
}

function gatherFillings(told: readonly ResolvedClaim[]): Event['fillings'] {
  const gathered = new Map<string, { role: RoleName; party: PartyId; claims: ClaimId[]; stated: boolean }>();
  for (const { claim, roles } of told) {
    for (const [role, parties] of Object.entries(roles) as [RoleName, readonly PartyId[]][]) {
      for (const party of new Set(parties)) {
        const key = `${role} ${party}`;
        const filling = gathered.get(key) ?? { role, party, claims: [], stated: false };
        filling.claims.push(claim.id);
        filling.stated ||= !claim.implied.includes(role);
        gathered.set(key, filling);
      }
    }
  }
  return [...gathered].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, filling]) => filling);
}

function rolesOf(fillings: Event['fillings']): Roles<PartyId> {
  const roles: Partial<Record<RoleName, PartyId[]>> = {};
  for (const { role, party } of fillings) {
    const filled = roles[role];
    if (filled) filled.push(party);
    else roles[role] = [party];
  }
  return roles;
}

function gatherSlot<Value>(
  told: readonly ResolvedClaim[],
  slot: SlotName,
  read: (resolved: ResolvedClaim) => Value | null,
  key: (value: Value) => Content,
): SlotValue<Value>[] {
  const gathered = new Map<string, { value: Value; claims: ClaimId[]; stated: boolean }>();
  for (const resolved of told) {
    const value = read(resolved);
    if (value === null) continue;
    const id = canonicalJson(key(value));
    const found = gathered.get(id) ?? { value, claims: [], stated: false };
    found.claims.push(resolved.claim.id);
    found.stated ||= !resolved.claim.implied.includes(slot);
    gathered.set(id, found);
  }
  return [...gathered].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found);
}

/** Values with equal bounds are one value, in whatever words; without bounds the words are all there is. */
function boundsOf(value: {
  readonly text: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly minExclusive: boolean;
  readonly maxExclusive: boolean;
  readonly unit?: string | null;
  readonly currency?: string | null;
  readonly approximate: boolean;
}): Content {
  const { min, max, minExclusive, maxExclusive, approximate } = value;
  const words = min === null && max === null ? value.text : null;
  return [min, max, minExclusive, maxExclusive, value.unit ?? value.currency ?? null, approximate, words];
}

/**
 * When the event came about: the times of the furthest phase that is dated, since an invoice and the delivery it
 * bills have dates of their own that do not disagree. Claims without a phase speak for each.
 */
function timeOfPhase(told: readonly ResolvedClaim[], furthest: Phase | null): Event['time'] {
  const dated = told.filter(({ claim }) => claim.time !== null);
  const order = [...PHASE_ORDER].reverse();
  const from = furthest === null ? order.length : order.indexOf(furthest);
  for (const phase of order.slice(from)) {
    const meant = dated.filter(({ claim }) => claim.phase === phase);
    if (meant.length === 0) continue;
    const open = dated.filter(({ claim }) => claim.phase === null);
    return tightestTime([...meant, ...open].flatMap(({ claim }) => claim.time ?? []));
  }
  return tightestTime(dated.flatMap(({ claim }) => claim.time ?? []));
}
