/** How much a part or a pair of parts counts: by role, and by rarity where that is known. */
import { MATCH_RULES } from '../data/match/match-rules.ts';
import type { NamePart } from './name-part.ts';
import type { Rarity } from './name-score.ts';

export function weightOf(part: NamePart): number {
  return MATCH_RULES.weights[part.role];
}

/** The mean weight of a pair, scaled by rarity where that is known (0.5 is neutral). */
export function pairWeight(left: NamePart, right: NamePart, rarity: Rarity | undefined): number {
  const weight = (weightOf(left) + weightOf(right)) / 2;
  if (rarity === undefined) return weight;
  return weight * (0.5 + Math.min(rarityOf(left, rarity), rarityOf(right, rarity)));
}

export function rarityOf(part: NamePart, rarity: Rarity): number {
  const [key] = part.keys;
  return key === undefined ? 0.5 : Math.min(1, Math.max(0, rarity(key)));
}
