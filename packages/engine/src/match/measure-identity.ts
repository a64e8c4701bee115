/**
 * How probable it is that two names are one party's, as far as names can say. Starts from the most that equal names
 * prove and is taken down by every difference; a number or place that differs makes sister companies.
 */
import { IDENTITY_FACTORS, MATCH_RULES } from '../data/match/match-rules.ts';
import { type LegalClass, sameLegalClass } from '../values/index.ts';
import type { Alignment } from './align-parts.ts';
import type { AnalysedName, NamePart } from './name-part.ts';
import type { Rarity } from './name-score.ts';
import { rarityOf } from './part-weight.ts';
import { isNaming } from './telling.ts';

const { most } = MATCH_RULES;
/** From here on two words are the same but for script, form or romanisation. */
const SAME = 0.95;

export function measureIdentity(
  alignment: Alignment,
  left: AnalysedName,
  right: AnalysedName,
  rarity: Rarity | undefined,
): number {
  const { pairs, contradictions } = alignment;
  let identity = ceiling(alignment, left, right, rarity);
  if (identity === 0) return 0;
  for (let at = 0; at < pairs.count; at += 1) {
    const similarity = pairs.similarity[at] as number;
    identity *= similarity >= SAME ? (1 + similarity) / 2 : similarity ** 3;
    if (similarity >= SAME || (pairs.slips[at] as number) === 0) continue;
    const a = alignment.left[pairs.left[at] as number] as NamePart;
    const b = alignment.right[pairs.right[at] as number] as NamePart;
    if (isKnown(a, rarity) && isKnown(b, rarity)) identity *= IDENTITY_FACTORS.otherName;
  }
  for (let at = 0; at < contradictions.count; at += 1) {
    const { role } = alignment.left[contradictions.left[at] as number] as NamePart;
    const other = (alignment.right[contradictions.right[at] as number] as NamePart).role;
    if (role === 'number' || (role === 'place' && other === 'place'))
      identity = Math.min(identity, most.sister);
    else if (role === 'generic') identity *= IDENTITY_FACTORS.generic;
    else identity *= IDENTITY_FACTORS.contradiction + (contradictions.similarity[at] as number) * 0.3;
  }
  let [leftCounts, rightCounts] = [false, false];
  for (let at = 0; at < alignment.leftExtraCount; at += 1) {
    const part = alignment.left[alignment.leftExtras[at] as number] as NamePart;
    identity *= extraFactor(part, right);
    leftCounts ||= counts(part);
  }
  for (let at = 0; at < alignment.rightExtraCount; at += 1) {
    const part = alignment.right[alignment.rightExtras[at] as number] as NamePart;
    identity *= extraFactor(part, left);
    rightCounts ||= counts(part);
  }
  if (leftCounts && rightCounts) identity *= IDENTITY_FACTORS.crossed;
  return identity * legalFactor(left.legal, right.legal);
}

/** What equal names of this kind prove at most: 0 where nothing that names agrees. */
function ceiling(
  { pairs, left: parts, right: others }: Alignment,
  left: AnalysedName,
  right: AnalysedName,
  rarity: Rarity | undefined,
): number {
  let [count, letters, rarest] = [0, 0, 0];
  for (let at = 0; at < pairs.count; at += 1) {
    const part = parts[pairs.left[at] as number] as NamePart;
    if (!isNaming(part, left) || !isNaming(others[pairs.right[at] as number] as NamePart, right)) continue;
    count += 1;
    letters += part.word.keys[0]?.length ?? 0;
    if (rarity !== undefined) rarest = Math.max(rarest, rarityOf(part, rarity));
  }
  if (count === 0) return 0;
  const plain =
    count > 1
      ? most.plain
      : left.kind !== 'organisation'
        ? most.single
        : letters >= 8
          ? most.plain
          : letters >= 4
            ? (most.plain + most.common) / 2
            : most.common;
  if (rarity === undefined) return plain;
  return rarest >= 0.5 ? plain + (most.rare - plain) * (rarest - 0.5) * 2 : plain * (0.6 + 0.8 * rarest);
}

/** A word that others bear: a name known to be common, or one that the list at hand holds. */
function isKnown(part: NamePart, rarity: Rarity | undefined): boolean {
  if (part.word.classes !== undefined || part.word.common) return true;
  return rarity !== undefined && rarityOf(part, rarity) < 1;
}

function counts({ role }: NamePart): boolean {
  return role !== 'particle' && role !== 'stop' && role !== 'initial' && role !== 'patronymic';
}

/** What a part means that stands in one name only, by whether the other is a short form. */
function extraFactor({ role, word }: NamePart, other: AnalysedName): number {
  if (role !== 'generic') {
    const factor = IDENTITY_FACTORS.extra[role];
    return word.common && role === 'name' ? Math.max(factor, IDENTITY_FACTORS.commonExtra) : factor;
  }
  const short = other.legal.length === 0 && !other.parts.some((part) => part.role === 'generic');
  return short ? IDENTITY_FACTORS.shortened : IDENTITY_FACTORS.extra.generic;
}

function legalFactor(left: readonly LegalClass[], right: readonly LegalClass[]): number {
  if (left.length === 0 || right.length === 0) return 1;
  if (left.includes('group') !== right.includes('group')) return IDENTITY_FACTORS.group;
  return left.some((a) => right.some((b) => sameLegalClass(a, b))) ? 1 : IDENTITY_FACTORS.legal;
}
