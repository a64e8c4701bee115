/**
 * How probable it is that two names are one party's, as far as names can say. Starts from the most that equal names
 * prove and is taken down by every difference; a number or place that differs makes sister companies.
 */
import { MATCH_RULES } from '../data/match/match-rules.ts';
import { sameLegalClass, type LegalClass } from '../values/index.ts';
import type { Alignment } from './align-parts.ts';
import type { AnalysedName, NamePart } from './name-part.ts';
import type { Rarity } from './name-score.ts';
import { rarityOf } from './part-weight.ts';
import { isNaming } from './telling.ts';

const { most } = MATCH_RULES;

/** Factors by which a difference lowers identity. Origin: as for the weights of `MATCH_RULES`. */
const FACTORS = Object.freeze({
  extra: Object.freeze({
    family: 0.6,
    core: 0.55,
    name: 0.72,
    given: 0.72,
    father: 0.85,
    patronymic: 0.93,
    initial: 0.95,
    place: 0.65,
    number: 0.35,
    generic: 0.8,
    particle: 0.99,
    stop: 1,
  }),
  contradiction: 0.25,
  generic: 0.5,
  crossed: 0.6,
  /** A generic word left off a short form of the name, without legal form: "Sichuan Lanying". */
  shortened: 0.94,
  legal: 0.75,
  /** A group or holding against one of its companies. */
  group: 0.6,
});

export function scoreIdentity(
  { pairs, contradictions, leftExtras, rightExtras }: Alignment,
  left: AnalysedName,
  right: AnalysedName,
  rarity: Rarity | undefined,
): number {
  const telling = pairs.filter(({ left: a, right: b }) => isNaming(a, left) && isNaming(b, right));
  if (telling.length === 0) return 0;
  let identity = ceiling(
    telling.map((pair) => pair.left),
    left,
    rarity,
  );
  for (const { similarity } of pairs) identity *= similarity >= 0.95 ? (1 + similarity) / 2 : similarity ** 3;
  for (const { left: a, right: b, similarity } of contradictions) {
    if (a.role === 'number' || (a.role === 'place' && b.role === 'place'))
      identity = Math.min(identity, most.sister);
    else identity *= a.role === 'generic' ? FACTORS.generic : FACTORS.contradiction + similarity * 0.3;
  }
  for (const part of leftExtras) identity *= extraFactor(part, right);
  for (const part of rightExtras) identity *= extraFactor(part, left);
  if (leftExtras.some(counts) && rightExtras.some(counts)) identity *= FACTORS.crossed;
  identity *= legalFactor(left.legal, right.legal);
  return identity;
}

function ceiling(agreed: readonly NamePart[], name: AnalysedName, rarity: Rarity | undefined): number {
  const letters = agreed.reduce((sum, { keys }) => sum + (keys[0]?.length ?? 0), 0);
  const plain =
    agreed.length > 1
      ? most.plain
      : name.kind === 'person'
        ? most.single
        : letters >= 8
          ? most.plain
          : letters >= 4
            ? (most.plain + most.common) / 2
            : most.common;
  if (rarity === undefined) return plain;
  const rarest = Math.max(...agreed.map((part) => rarityOf(part, rarity)));
  return rarest >= 0.5 ? plain + (most.rare - plain) * (rarest - 0.5) * 2 : plain * (0.6 + 0.8 * rarest);
}

function counts({ role }: NamePart): boolean {
  return role !== 'particle' && role !== 'stop' && role !== 'initial' && role !== 'patronymic';
}

/** What a part means that stands in one name only, by whether the other is a short form. */
function extraFactor(part: NamePart, other: AnalysedName): number {
  if (part.role !== 'generic') return FACTORS.extra[part.role];
  const short = other.legal.length === 0 && !other.parts.some(({ role }) => role === 'generic');
  return short ? FACTORS.shortened : FACTORS.extra.generic;
}

function legalFactor(left: readonly LegalClass[], right: readonly LegalClass[]): number {
  if (left.length === 0 || right.length === 0) return 1;
  if (left.includes('group') !== right.includes('group')) return FACTORS.group;
  return left.some((a) => right.some((b) => sameLegalClass(a, b))) ? 1 : FACTORS.legal;
}
