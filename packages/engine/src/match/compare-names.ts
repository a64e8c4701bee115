/**
 * Two parties by their names and what else is known of them. Two answers, never one: `alert`, whether a screener
 * would want to look, and `identity`, whether they are probably one. Symmetric but for which name is whose.
 *
 * @example compareNames({name: 'ООО «Вектор»', schema: 'Company'}, {name: 'Vector LLC', schema: 'Company'})
 */
import type { ScoreReason } from '../model/index.ts';
import { bestPair, isMixed } from './best-pair.ts';
import type { PairScore, Rarity } from './name-score.ts';
import { type NameSide, type PreparedParty, prepareParty } from './prepared-party.ts';
import { qualify } from './qualify.ts';
import { reasonsOf } from './reasons.ts';

export interface NameComparison {
  /** 0 to 1: worth a look. */
  readonly alert: number;
  /** 0 to 1: probably the same. */
  readonly identity: number;
  readonly reasons: readonly ScoreReason[];
  /** The name of the right side that met. */
  readonly matchedName: string;
  /** The name of the left side that met it. */
  readonly queryName: string;
}

export interface CompareOptions {
  /** How telling a word is in the list at hand, by its key. */
  readonly rarity?: Rarity;
  /** An alert below this may be given as 0 with identity 0, where that is cheaper. */
  readonly floor?: number;
}

/** See the header. Never throws; names without letters score 0. */
export function compareNames(left: NameSide, right: NameSide, options: CompareOptions = {}): NameComparison {
  return comparePrepared(prepareParty(left), prepareParty(right), options);
}

/** `compareNames` for parties taken apart before. */
export function comparePrepared(
  query: PreparedParty,
  other: PreparedParty,
  { rarity }: CompareOptions = {},
): NameComparison {
  const swapped = query.key > other.key;
  const [first, second] = swapped ? [other, query] : [query, other];
  const found = bestPair(first, second, rarity);
  const reasons: ScoreReason[] =
    found.first === undefined || found.second === undefined
      ? []
      : reasonsOf(found.first, found.second, found.plain.alert);
  if (found.weak) reasons.push({ text: 'the publisher marks this alias as weak', weight: -0.1 });
  const { schema } = first.side;
  if (found.alert > 0 && isMixed(schema, second.side.schema))
    reasons.push({ text: `${schema} against ${second.side.schema}`, weight: -0.5 });
  const { alert, identity } = qualify(found, first, second, reasons);
  const names = [found.first?.name ?? first.side.name, found.second?.name ?? second.side.name] as const;
  const [queryName, matchedName] = swapped ? [names[1], names[0]] : names;
  return { alert, identity, reasons, matchedName, queryName };
}

/** The two numbers of `comparePrepared` without its words: what many candidates are sorted by. */
export function scorePrepared(
  query: PreparedParty,
  other: PreparedParty,
  { rarity, floor = 0 }: CompareOptions = {},
): PairScore {
  const [first, second] = query.key > other.key ? [other, query] : [query, other];
  const score = qualify(bestPair(first, second, rarity), first, second);
  return score.alert < floor ? NOTHING : score;
}

const NOTHING: PairScore = Object.freeze({ alert: 0, identity: 0 });
