/** The two names of two parties that meet best, by alert and then identity; all of a few, the likeliest of many. */
import { MATCH_RULES } from '../data/match/match-rules.ts';
import { measureNames } from './measure-names.ts';
import type { AnalysedName, NameKind } from './name-part.ts';
import type { PairScore, Rarity } from './name-score.ts';
import { namesAs, type PreparedParty } from './prepared-party.ts';

/** Up to this many pairs of names are aligned one by one. */
const MOST_PAIRS = 24;
/** Of many pairs, those that share less than this part of what the best one shares are not aligned. */
const LEAST_SHARE = 0.5;

export interface BestPair extends PairScore {
  /** Absent where no pair scored at all. */
  readonly first?: AnalysedName;
  readonly second?: AnalysedName;
  /** What the names came to before weak aliases and kinds of party were looked at. */
  readonly plain: PairScore;
  /** One of the names is a weak alias. */
  readonly weak: boolean;
}

const NONE: BestPair = Object.freeze({
  alert: 0,
  identity: 0,
  plain: { alert: 0, identity: 0 },
  weak: false,
});

export function bestPair(first: PreparedParty, second: PreparedParty, rarity: Rarity | undefined): BestPair {
  let best = NONE;
  const mixed = isMixed(first.side.schema, second.side.schema);
  for (const kind of kindsOf(first.side.schema, second.side.schema)) {
    const [left, right] = [namesAs(first, kind), namesAs(second, kind)];
    if (left.length * right.length > MOST_PAIRS) {
      for (const pair of likeliest(left, right))
        best = better(
          best,
          first,
          second,
          left[pair % left.length],
          right[Math.floor(pair / left.length)],
          mixed,
          rarity,
        );
      continue;
    }
    for (const a of left) for (const b of right) best = better(best, first, second, a, b, mixed, rarity);
  }
  return best;
}

function better(
  best: BestPair,
  { weak: firstWeak }: PreparedParty,
  { weak: secondWeak }: PreparedParty,
  first: AnalysedName | undefined,
  second: AnalysedName | undefined,
  mixed: boolean,
  rarity: Rarity | undefined,
): BestPair {
  if (first === undefined || second === undefined) return best;
  const plain = measureNames(first, second, rarity);
  if (plain.alert < best.alert || plain.alert === 0) return best;
  const weak = firstWeak.has(first.name) || secondWeak.has(second.name);
  let { alert, identity } = plain;
  if (weak) {
    alert *= MATCH_RULES.weakAlert;
    identity = Math.min(identity, MATCH_RULES.most.weak);
  }
  if (mixed) {
    alert *= MATCH_RULES.mixed.alert;
    identity *= MATCH_RULES.mixed.identity;
  }
  if (alert < best.alert || (alert === best.alert && identity <= best.identity)) return best;
  return { alert, identity, plain, first, second, weak };
}

/** The pairs that share most pairs of letters, as `left + right * number of left`; ties in the order of names. */
function likeliest(left: readonly AnalysedName[], right: readonly AnalysedName[]): number[] {
  const pairs: { readonly pair: number; readonly shared: number }[] = [];
  for (let j = 0; j < right.length; j += 1)
    for (let i = 0; i < left.length; i += 1) {
      const shared = overlap(left[i] as AnalysedName, right[j] as AnalysedName);
      if (shared > 0) pairs.push({ pair: i + j * left.length, shared });
    }
  pairs.sort((a, b) => b.shared - a.shared || a.pair - b.pair);
  const least = (pairs[0]?.shared ?? 0) * LEAST_SHARE;
  return pairs
    .slice(0, MOST_PAIRS)
    .filter(({ shared }) => shared >= least)
    .map(({ pair }) => pair);
}

function overlap(
  { signature: a, folded: x }: AnalysedName,
  { signature: b, folded: y }: AnalysedName,
): number {
  if (x === y) return 2;
  const shared = bits(a[0] & b[0]) + bits(a[1] & b[1]);
  const all = bits(a[0]) + bits(a[1]) + bits(b[0]) + bits(b[1]);
  return all === 0 ? 0.01 : (2 * shared) / all + 0.01;
}

function bits(value: number): number {
  let rest = value - ((value >>> 1) & 0x55_55_55_55);
  rest = (rest & 0x33_33_33_33) + ((rest >>> 2) & 0x33_33_33_33);
  return Math.imul((rest + (rest >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24;
}

const BODIES: ReadonlySet<string> = new Set(['Organization', 'Company', 'PublicBody']);
const CRAFT: ReadonlySet<string> = new Set(['Vessel', 'Airplane', 'Vehicle']);

/** A person, a company and a ship of one name are three parties. */
export function isMixed(left: string, right: string): boolean {
  const [a, b] = [sortOf(left), sortOf(right)];
  return a !== 0 && b !== 0 && a !== b;
}

function sortOf(schema: string): number {
  if (schema === 'Person') return 1;
  if (BODIES.has(schema)) return 2;
  return CRAFT.has(schema) ? 3 : 0;
}

const PERSON: readonly NameKind[] = ['person'];
const VESSEL: readonly NameKind[] = ['vessel'];
const EITHER: readonly NameKind[] = ['person', 'organisation'];
const ORGANISATION: readonly NameKind[] = ['organisation'];

/** Persons by personal rules, ships as ships, everything else as organisations; what may be either is tried as both. */
export function kindsOf(left: string, right: string): readonly NameKind[] {
  if (left === 'Person' || right === 'Person') return left === right ? PERSON : EITHER;
  return CRAFT.has(left) && CRAFT.has(right) ? VESSEL : ORGANISATION;
}
