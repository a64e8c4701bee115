/** Roles being filled with noun phrases that fit them. */
import { BODY_NOUNS, FACILITY_NOUNS, TRADE_NOUNS } from '../../../data/lexicon/en/firms.ts';
import type { ClaimKind, Phase, RoleName } from '../../../model/index.ts';
import { canFill, hasRole, isUnknownThing, sortOfRole } from './fillers.ts';
import { nounKind } from './lexicon.ts';
import { institutionOf } from './long-names.ts';
import type { Certainty } from './modality.ts';
import type { NounGroup, NounPhrase } from './phrases.ts';
import type { Known } from './proposition.ts';

/** What carries goods and bears a name. */
const VESSELS = new Set([
  'ship',
  'vessel',
  'freighter',
  'tanker',
  'ferry',
  'barge',
  'trawler',
  'plane',
  'aircraft',
  'jet',
]);

export class RoleBag {
  readonly roles = new Map<RoleName, NounPhrase[]>();
  readonly kind: ClaimKind;
  readonly known: Known;
  /** Whether an unknown noun may stand for goods. */
  readonly anything: boolean;
  constructor(kind: ClaimKind, known: Known, anything = false) {
    this.kind = kind;
    this.known = known;
    this.anything = anything;
  }

  /** Whether a phrase can be the goods of this claim. */
  isGoods(phrase: NounPhrase): boolean {
    const known = this.known(phrase);
    return canFill(phrase, 'goods', known) || (this.anything && isUnknownThing(phrase, known));
  }

  add(role: string | undefined, group: NounGroup | undefined): boolean {
    if (role === undefined || group === undefined || !hasRole(this.kind, role)) return false;
    const fitting = group.members
      .flatMap((phrase) => this.expand(phrase))
      .filter(
        (phrase) =>
          ((sortOfRole(role) === 'goods'
            ? this.isGoods(phrase)
            : canFill(phrase, sortOfRole(role), this.known(phrase))) ||
            this.isHolding(phrase, role)) &&
          this.suits(phrase, role),
      );
    if (fitting.length === 0) return false;
    const held = this.roles.get(role) ?? [];
    this.roles.set(role, [...held, ...fitting.filter((phrase) => !held.includes(phrase))]);
    return true;
  }

  /** "the Varn airport", "the Norvik development initiative": places that are run as firms are, trades that are supplied, and bodies with a plain noun behind a name. */
  private isHolding(phrase: NounPhrase, role: string): boolean {
    if (this.kind === 'supply' && role === 'recipient' && TRADES.has(phrase.lemma))
      return phrase.name === undefined && (phrase.definite || phrase.tokens.length > 1);
    // "the cargo ship Lady Amaranth"
    if (role === 'carrier') return phrase.name !== undefined && VESSELS.has(phrase.classNoun ?? '');
    // "to your warehouse", "to the navy's depot"
    if (
      this.kind === 'supply' &&
      role === 'recipient' &&
      phrase.kind === 'place' &&
      phrase.name === undefined
    )
      return (
        phrase.possessor !== undefined || /^(?:your|our|their|its)$/u.test(phrase.tokens[0]?.lower ?? '')
      );
    if (phrase.name === undefined) return false;
    const noun = phrase.classNoun ?? phrase.lemma;
    return (
      (this.kind === 'ownership' && role === 'owned' && FACILITIES.has(noun)) ||
      (this.kind === 'role' && role === 'organisation' && BODIES_BY_NOUN.has(noun))
    );
  }

  /** An owned thing or an organisation that somebody heads must be one: named, or a company or body by its noun. */
  private suits(phrase: NounPhrase, role: string): boolean {
    if (this.kind === 'ownership' && role === 'owned')
      return (
        phrase.pronoun ||
        phrase.kind === 'company' ||
        (phrase.name !== undefined && phrase.kind !== 'body' && this.known(phrase) !== 'Person')
      );
    if (this.kind !== 'role' || role !== 'organisation') return true;
    const schema = this.known(phrase);
    if (
      phrase.name !== undefined &&
      institutionOf(phrase.name.text) === undefined &&
      nounKind((phrase.name.text.split(' ').at(-1) ?? '').toLowerCase()) === 'person'
    )
      return false;
    return (
      phrase.kind === 'company' ||
      phrase.kind === 'body' ||
      phrase.head.lower === 'it' ||
      (schema !== undefined ? schema !== 'Person' : phrase.name !== undefined)
    );
  }

  /** "drones – L550 and L560": the designations are the goods. */
  private expand(phrase: NounPhrase): NounPhrase[] {
    // "to X's account": to X.
    if (this.kind === 'payment' && phrase.lemma === 'account' && phrase.possessor !== undefined)
      return [phrase.possessor];
    const listed = phrase.appositions.filter(
      (group) =>
        group.members.length > 1 ||
        (phrase.name === undefined && phrase.plural && group.members[0]?.name !== undefined),
    );
    return listed.length === 0 ? [phrase] : listed.flatMap((group) => [...group.members]);
  }
}

const TRADES: ReadonlySet<string> = new Set(TRADE_NOUNS);
const FACILITIES: ReadonlySet<string> = new Set(FACILITY_NOUNS);
const BODIES_BY_NOUN: ReadonlySet<string> = new Set(BODY_NOUNS);

export function satisfied(needs: readonly string[] | undefined, bag: RoleBag): boolean {
  return needs === undefined || needs.some((role) => bag.roles.has(role as RoleName));
}

export function phaseOf(phase: string | undefined, certainty: Certainty, kind: ClaimKind): Phase | null {
  if (
    certainty.planned &&
    (kind === 'supply' ||
      kind === 'payment' ||
      kind === 'test' ||
      kind === 'travel' ||
      kind === 'production' ||
      kind === 'assistance' ||
      kind === 'meeting' ||
      kind === 'development')
  )
    return 'planned';
  return (phase as Phase | undefined) ?? null;
}
