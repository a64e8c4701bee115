/** A claim as fusion compares it: its parties by side, the numbers that name it, and its values. */
import { FUSION_LIMITS, FUSION_RULES, NAMING_NUMBERS } from '../data/events/fusion-rules.ts';
import {
  canonicalJson,
  type Claim,
  type ClaimId,
  type ClaimKind,
  type DocumentNumber,
  type PartyId,
  type ResolvedClaim,
  type RoleName,
} from '../model/index.ts';
import type { PartyWords } from './party-words.ts';

/** The fillings of one side of a claim. */
export interface Side {
  readonly all: ReadonlySet<PartyId>;
  readonly named: readonly PartyId[];
  readonly unnamed: readonly PartyId[];
  readonly byRole: ReadonlyMap<RoleName, readonly PartyId[]>;
}

export interface ClaimProfile {
  readonly id: ClaimId;
  readonly kind: ClaimKind;
  readonly resolved: ResolvedClaim;
  readonly from: Side;
  readonly to: Side;
  readonly thing: Side;
  readonly aside: Side;
  readonly places: ReadonlySet<PartyId>;
  /** `type:VALUE` of the numbers that name one happening of this kind. */
  readonly naming: ReadonlySet<string>;
  /** The rest: they support, and decide nothing. */
  readonly other: ReadonlySet<string>;
  /** Set for a line of a paper: another line of the same paper read by the same rule is another item. */
  readonly line: { readonly paper: string; readonly at: number } | null;
}

/** The profile of a claim. */
export function profileClaim(resolved: ResolvedClaim, words: PartyWords): ClaimProfile {
  const { claim } = resolved;
  const rule = FUSION_RULES[claim.kind];
  const types = NAMING_NUMBERS[claim.kind] ?? [];
  const numbers = claim.documentNumbers.filter((number) => numberKey(number) !== null);
  const keys = (wanted: boolean): Set<string> =>
    new Set(numbers.filter((one) => types.includes(one.type) === wanted).map((one) => numberKey(one) ?? ''));
  return {
    id: claim.id,
    kind: claim.kind,
    resolved,
    from: sideOf(resolved, rule.from, words),
    to: sideOf(resolved, rule.to, words),
    thing: sideOf(resolved, rule.thing, words),
    aside: sideOf(resolved, rule.aside, words),
    places: new Set(resolved.places),
    naming: keys(true),
    other: keys(false),
    line: claim.rule.startsWith('paper.')
      ? { paper: `${claim.document} ${claim.rule}`, at: claim.passages[0]?.start ?? 0 }
      : null,
  };
}

/** `invoice:AB17` for "Invoice No. AB-17": case, spaces and punctuation do not tell numbers apart. Null where nothing is left. */
export function numberKey(number: DocumentNumber): string | null {
  const value = number.value
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return value === '' ? null : `${number.type}:${value}`;
}

/** Parties that place the claim in blocks, in order of id. */
export function principalParties(profile: ClaimProfile): PartyId[] {
  const parties = new Set([...profile.from.all, ...profile.to.all, ...profile.thing.all, ...profile.places]);
  return [...parties].sort().slice(0, FUSION_LIMITS.blockParties);
}

/** Words this long are not repeated by chance: a sentence that two documents share is a copy. */
const COPIED_WORDS = 40;

/**
 * Claims with equal keys say the same of the same and are one before any comparison. A claim that says too little
 * (one party, no number, no date) is equal only to itself and to its word for word copies; a line of a paper, only to
 * itself.
 */
export function profileKey(profile: ClaimProfile): string {
  const { claim, roles, places } = profile.resolved;
  const dated = claim.time !== null && (claim.time.earliest !== null || claim.time.latest !== null);
  const telling = principalParties(profile).length + (dated ? 1 : 0) + profile.naming.size;
  const filled = Object.entries(roles).map(([role, parties]) => [role, [...parties].sort()] as const);
  return canonicalJson({
    alone: profile.line !== null ? claim.id : telling < 2 ? wordsOf(claim) : null,
    kind: claim.kind,
    polarity: claim.polarity,
    phase: claim.phase,
    roles: Object.fromEntries(filled),
    places: [...places].sort(),
    numbers: [...profile.naming, ...profile.other].sort(),
    time: claim.time && [claim.time.earliest, claim.time.latest],
    quantity: claim.quantity && [claim.quantity.min, claim.quantity.max, claim.quantity.unit],
    open: claim.quantity && [claim.quantity.minExclusive, claim.quantity.maxExclusive],
    amount: claim.amount && [claim.amount.min, claim.amount.max, claim.amount.currency],
    share: claim.share && [claim.share.min, claim.share.max],
    position: claim.position,
    programme: claim.programme,
  });
}

function wordsOf({ id, passages }: Claim): string {
  const words = passages[0]?.quote.replaceAll(/\s+/gu, ' ') ?? '';
  return words.length < COPIED_WORDS ? id : words;
}

function sideOf(resolved: ResolvedClaim, roles: readonly RoleName[], words: PartyWords): Side {
  const byRole = new Map<RoleName, readonly PartyId[]>();
  const all = new Set<PartyId>();
  for (const role of roles) {
    const parties = resolved.roles[role];
    if (!parties || parties.length === 0) continue;
    byRole.set(role, parties);
    for (const party of parties) all.add(party);
  }
  const sorted = [...all].sort();
  return {
    all,
    named: sorted.filter((party) => words.named(party)),
    unnamed: sorted.filter((party) => !words.named(party)),
    byRole,
  };
}
