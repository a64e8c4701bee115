/**
 * Two parties by their names and what else is known of them. Two answers, never one: `alert`, whether a screener
 * would want to look, and `identity`, whether they are probably one. Symmetric but for which name is whose.
 *
 * @example compareNames({name: 'ООО «Вектор»', schema: 'Company'}, {name: 'Vector LLC', schema: 'Company'})
 */
import { MATCH_RULES } from '../data/match/match-rules.ts';
import type { ScoreReason } from '../model/index.ts';
import { analyseName } from './analyse-name.ts';
import { pickPairs } from './pick-pairs.ts';
import type { NameKind } from './name-part.ts';
import type { NameScore, Rarity } from './name-score.ts';
import { type Properties, qualify } from './qualify.ts';
import { scoreNames } from './score-names.ts';

export interface NameSide {
  /** The name to show. */
  readonly name: string;
  /** FollowTheMoney schema. */
  readonly schema: string;
  /** All names, the first among them; defaults to the one. */
  readonly names?: readonly string[];
  /** Those of the names that the source itself calls weak. */
  readonly weak?: readonly string[];
  readonly properties?: Properties;
}

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
export function compareNames(
  left: NameSide,
  right: NameSide,
  { rarity }: CompareOptions = {},
): NameComparison {
  const swapped = keyOf(left) > keyOf(right);
  const [first, second] = swapped ? [right, left] : [left, right];
  const found = bestPair(first, second, rarity);
  const score = qualify(found.score, first.properties ?? {}, second.properties ?? {});
  const [queryName, matchedName] = swapped ? [found.second, found.first] : [found.first, found.second];
  return { alert: score.alert, identity: score.identity, reasons: score.reasons, matchedName, queryName };
}

interface BestPair {
  readonly score: NameScore;
  readonly first: string;
  readonly second: string;
}

function bestPair(first: NameSide, second: NameSide, rarity: Rarity | undefined): BestPair {
  let best: BestPair = {
    score: { alert: 0, identity: 0, reasons: [] },
    first: first.name,
    second: second.name,
  };
  for (const kind of kindsOf(first.schema, second.schema)) {
    const pairs = pickPairs(
      namesOf(first).map((name) => analyseName(name, kind)),
      namesOf(second).map((name) => analyseName(name, kind)),
    );
    for (const [a, b] of pairs) {
      const plain = scoreNames(a, b, rarity);
      const weak = first.weak?.includes(a.name) === true || second.weak?.includes(b.name) === true;
      const score = mixed(first.schema, second.schema, weak ? weaken(plain) : plain);
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

function namesOf({ name, names }: NameSide): string[] {
  return [...new Set(names === undefined || names.length === 0 ? [name] : names)];
}

function keyOf({ name, schema, names = [] }: NameSide): string {
  return [schema, name, ...names].join('\u0000');
}
