/**
 * What a sentence is to say, apart from who says it: the slots of one claim, or those that several claims share.
 * Nothing is in a shared proposition that one of its claims does not give.
 */
import type {
  ClaimKind,
  Modality,
  PartyId,
  Phase,
  Polarity,
  ResolvedClaim,
  RoleName,
  SlotName,
} from '../../model/index.ts';
import type { Money, Quantity, TimeSpan } from '../../values/index.ts';
import type { CaseIndex } from '../case-index.ts';
import { sortedBy } from '../stable-order.ts';
import { goodsName, isPlural, partyWords } from './party-words.ts';
import type { Words } from './words.ts';

export interface Participant {
  readonly party: PartyId;
  readonly words: Words;
  readonly plural: boolean;
  /** True for a place that is no stretch of land but somebody's: one is at it, not in it. */
  readonly premises?: boolean;
}

export interface Proposition {
  readonly kind: ClaimKind;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly phase: Phase | null;
  readonly roles: Readonly<Partial<Record<RoleName, readonly Participant[]>>>;
  readonly quantity: Quantity | null;
  readonly amount: Money | null;
  readonly time: TimeSpan | null;
  readonly places: readonly Participant[];
  readonly numbers: readonly string[];
  readonly share: Quantity | null;
  readonly position: string | null;
  readonly programme: string | null;
  readonly implied: ReadonlySet<SlotName>;
}

/** Roles told in the words of the claim, because a designation says more than the party it was resolved to. */
const THINGS: ReadonlySet<RoleName> = new Set<RoleName>(['goods', 'product', 'component']);

/** The whole of one claim. */
export function propositionOf(index: CaseIndex, resolved: ResolvedClaim): Proposition {
  const { claim } = resolved;
  const roles: Partial<Record<RoleName, readonly Participant[]>> = {};
  for (const [role, parties] of Object.entries(resolved.roles) as [RoleName, readonly PartyId[]][]) {
    const mentions = claim.roles[role] ?? [];
    const aligned = mentions.length === parties.length;
    roles[role] = unique(parties).map((party) => {
      const mention = aligned ? mentions[parties.indexOf(party)] : undefined;
      return participant(
        index,
        party,
        THINGS.has(role) ? goodsName(index, party, mention) : partyWords(index, party),
      );
    });
  }
  return {
    kind: claim.kind,
    polarity: claim.polarity,
    modality: claim.modality,
    phase: claim.phase,
    roles,
    quantity: claim.quantity,
    amount: claim.amount,
    time: claim.time,
    places: unique(resolved.places).map((party) => participant(index, party, partyWords(index, party))),
    numbers: sortedBy(
      claim.documentNumbers,
      (number) => number.type,
      (number) => number.value,
    ).map(({ type, value }) => (type === 'other' ? `no. ${value}` : `${type} ${value}`)),
    share: claim.share,
    position: claim.position,
    programme: claim.programme,
    implied: new Set(claim.implied),
  };
}

/** What all of several propositions say: the roles and values they share, implied where one of them only implies it. */
export function sharedProposition(propositions: readonly [Proposition, ...Proposition[]]): Proposition {
  const [first, ...rest] = propositions;
  const roles: Partial<Record<RoleName, readonly Participant[]>> = {};
  for (const [role, members] of Object.entries(first.roles) as [RoleName, readonly Participant[]][]) {
    const common = members.filter(({ party }) =>
      rest.every((other) => other.roles[role]?.some((member) => member.party === party)),
    );
    // A part of a list is shared only for things; half of the suppliers would be another supply.
    if (common.length > 0 && (THINGS.has(role) || sameSize(role, propositions))) roles[role] = common;
  }
  const every = <Value>(
    pick: (proposition: Proposition) => Value | null,
    key: (value: Value) => string,
  ): Value | null => {
    const value = pick(first);
    if (value === null) return null;
    return rest.every((other) => {
      const there = pick(other);
      return there !== null && key(there) === key(value);
    })
      ? value
      : null;
  };
  // A number counts all the goods beside it: where the claims name different goods it is no number they share.
  const counts = sameThings(propositions);
  return {
    ...first,
    roles,
    quantity: counts ? every((item) => item.quantity, quantityKey) : null,
    amount: counts ? every((item) => item.amount, amountKey) : null,
    time: every((item) => item.time, timeKey),
    places: first.places.filter(({ party }) =>
      rest.every((other) => other.places.some((place) => place.party === party)),
    ),
    numbers: first.numbers.filter((number) => rest.every((other) => other.numbers.includes(number))),
    share: every(
      (item) => item.share,
      (share) => share.text,
    ),
    position: every(
      (item) => item.position,
      (position) => position.toLowerCase(),
    ),
    programme: every(
      (item) => item.programme,
      (programme) => programme,
    ),
    implied: new Set(propositions.flatMap((item) => [...item.implied])),
  };
}

/** Two times say the same where their words or their exact bounds agree. */
export function timeKey(time: TimeSpan): string {
  return time.earliest === null && time.latest === null
    ? time.text.toLowerCase()
    : `${time.earliest}/${time.latest}`;
}

export function quantityKey(quantity: Quantity): string {
  return `${quantity.text.toLowerCase()}|${quantity.unit}`;
}

export function amountKey(amount: Money): string {
  return amount.min === null && amount.max === null
    ? amount.text
    : `${amount.min}/${amount.max}/${amount.currency}/${amount.approximate}`;
}

/** Whether all propositions name the same goods, products and parts. */
function sameThings(propositions: readonly Proposition[]): boolean {
  const keys = propositions.map(({ roles }) =>
    [...THINGS]
      .map((role) =>
        (roles[role] ?? [])
          .map(({ party }) => party)
          .sort()
          .join(' '),
      )
      .join('|'),
  );
  return new Set(keys).size === 1;
}

function sameSize(role: RoleName, propositions: readonly Proposition[]): boolean {
  return new Set(propositions.map((item) => item.roles[role]?.length ?? 0)).size === 1;
}

function participant(index: CaseIndex, party: PartyId, words: Words): Participant {
  const schema = index.parties.get(party)?.schema;
  const premises = schema !== undefined && schema !== 'Address';
  return { party, words, plural: isPlural(index, party), premises };
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
