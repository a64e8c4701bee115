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
    generic: 0.93,
    particle: 0.99,
    stop: 1,
  }),
  contradiction: 0.25,
  generic: 0.5,
  crossed: 0.6,
  legal: 0.9,
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
  for (const part of [...leftExtras, ...rightExtras]) identity *= FACTORS.extra[part.role];
  if (leftExtras.some(counts) && rightExtras.some(counts)) identity *= FACTORS.crossed;
  if (!legalAgree(left.legal, right.legal)) identity *= FACTORS.legal;
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

function legalAgree(left: readonly string[], right: readonly string[]): boolean {
  if (left.length === 0 || right.length === 0) return true;
  return left.some((a) => right.some((b) => sameLegalClass(a as LegalClass, b as LegalClass)));
}
