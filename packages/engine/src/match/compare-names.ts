/**
 * Two parties by their names and what else is known of them. Two answers, never one: `alert`, whether a screener
 * would want to look, and `identity`, whether they are probably one. Symmetric but for which name is whose.
 *
 * @example compareNames({name: 'ООО «Вектор»', schema: 'Company'}, {name: 'Vector LLC', schema: 'Company'})
 */
import { MATCH_RULES } from '../data/match/match-rules.ts';
import type { ScoreReason } from '../model/index.ts';
import { pickPairs } from './pick-pairs.ts';
import type { NameKind } from './name-part.ts';
import type { NameScore, Rarity } from './name-score.ts';
import { type NameSide, namesAs, type PreparedParty, prepareParty } from './prepared-party.ts';
import { qualify } from './qualify.ts';
import { scoreNames } from './score-names.ts';

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

/** The two answers of a comparison, 0 to 1. */
export interface PairScore {
  readonly alert: number;
  readonly identity: number;
}

const ORGANISATIONS: ReadonlySet<string> = new Set([
  'Organization',
  'Company',
  'PublicBody',
  'Vessel',
  'Airplane',
  'Asset',
]);

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
  const score = qualify(found.score, first.side.properties ?? {}, second.side.properties ?? {});
  const [queryName, matchedName] = swapped ? [found.second, found.first] : [found.first, found.second];
  return { alert: score.alert, identity: score.identity, reasons: score.reasons, matchedName, queryName };
}

/** The two numbers of `comparePrepared` without its words: what many candidates are sorted by. */
export function scorePrepared(
  query: PreparedParty,
  other: PreparedParty,
  options: CompareOptions = {},
): PairScore {
  const { alert, identity } = comparePrepared(query, other, options);
  return { alert, identity };
}

interface BestPair {
  readonly score: NameScore;
  readonly first: string;
  readonly second: string;
}

function bestPair(first: PreparedParty, second: PreparedParty, rarity: Rarity | undefined): BestPair {
  let best: BestPair = {
    score: { alert: 0, identity: 0, reasons: [] },
    first: first.side.name,
    second: second.side.name,
  };
  const [left, right] = [first.side.schema, second.side.schema];
  for (const kind of kindsOf(left, right)) {
    for (const [a, b] of pickPairs(namesAs(first, kind), namesAs(second, kind))) {
      const plain = scoreNames(a, b, rarity);
      const weak = first.weak.has(a.name) || second.weak.has(b.name);
      const score = mixed(left, right, weak ? weaken(plain) : plain);
      if (ranksAbove(score, best.score)) best = { score, first: a.name, second: b.name };
    }
  }
  return best;
}

function ranksAbove(a: NameScore, b: NameScore): boolean {
  return a.alert > b.alert || (a.alert === b.alert && a.identity > b.identity);
}

function weaken({ alert, identity, reasons }: NameScore): NameScore {
  return {
    alert: alert * 0.9,
    identity: Math.min(identity, MATCH_RULES.most.weak),
    reasons: [...reasons, { text: 'the publisher marks this alias as weak', weight: -0.1 }],
  };
}

/** A person and a company of one name are two parties. */
function mixed(left: string, right: string, score: NameScore): NameScore {
  const person =
    (left === 'Person' && ORGANISATIONS.has(right)) || (right === 'Person' && ORGANISATIONS.has(left));
  if (!person || score.alert === 0) return score;
  return {
    alert: score.alert * 0.7,
    identity: score.identity * 0.3,
    reasons: [...score.reasons, { text: `${left} against ${right}`, weight: -0.5 }],
  };
}

/** Persons by personal rules, everything else as organisations; what may be either is tried as both. */
function kindsOf(left: string, right: string): readonly NameKind[] {
  if (left === 'Person' && right === 'Person') return ['person'];
  if (left === 'Person' || right === 'Person') return ['person', 'organisation'];
  return ['organisation'];
}
