/** How much a pair of parts or an extra one counts: by role, and by rarity where that is known. */
import { MATCH_RULES } from '../data/match/match-rules.ts';
import type { NamePart } from './name-part.ts';
import type { Rarity } from './name-score.ts';

/** The mean weight of a pair, scaled by rarity where that is known (0.5 is neutral). */
export function pairWeight(left: NamePart, right: NamePart, rarity: Rarity | undefined): number {
  const weight = (left.weight + right.weight) / 2;
  if (rarity === undefined) return weight;
  return weight * (0.5 + Math.min(rarityOf(left, rarity), rarityOf(right, rarity)));
}

/** 0 everybody has it, 1 nobody else has. */
export function rarityOf({ word }: NamePart, rarity: Rarity): number {
  const [key] = word.keys;
  if (key === undefined) return 0.5;
  const rare = rarity(key);
  return rare > 1 ? 1 : rare > 0 ? rare : 0;
}

/** What a part on one side only counts; of names that very many people have less, where the rest is more than one name. */
export function extraWeight({ weight, word, role }: NamePart, sure: boolean): number {
  const common = sure && word.common && (role === 'name' || role === 'father' || role === 'given');
  return weight * (common ? MATCH_RULES.commonExtra : MATCH_RULES.extra);
}
