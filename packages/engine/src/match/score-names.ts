/**
 * Two analysed names to a score. Agreement of aligned parts, weighted by role and rarity, over everything that was
 * there to agree; contradictions weigh more than agreements, extras on one side little.
 */
import { MATCH_RULES } from '../data/match/match-rules.ts';
import { type Alignment, alignParts } from './align-parts.ts';
import { acronymScore } from './acronym.ts';
import type { AnalysedName, NamePart } from './name-part.ts';
import type { NameScore, Rarity } from './name-score.ts';
import { pairWeight, weightOf } from './part-weight.ts';
import { reasonsOf } from './reasons.ts';
import { scoreIdentity } from './score-identity.ts';
import { isNaming, isTelling } from './telling.ts';

export function scoreNames(left: AnalysedName, right: AnalysedName, rarity?: Rarity): NameScore {
  if (left.parts.length === 0 || right.parts.length === 0) return { alert: 0, identity: 0, reasons: [] };
  const alignment = alignParts(left, right);
  const alert = alertOf(alignment, left, right, rarity);
  const scored = {
    alert: round(alert),
    identity: round(Math.min(scoreIdentity(alignment, left, right, rarity), alert)),
    reasons: reasonsOf(alignment, left, right),
  };
  const acronym = acronymScore(left, right);
  return acronym !== undefined && acronym.alert > scored.alert ? acronym : scored;
}

function alertOf(
  alignment: Alignment,
  left: AnalysedName,
  right: AnalysedName,
  rarity: Rarity | undefined,
): number {
  const { pairs, contradictions, leftExtras, rightExtras } = alignment;
  let agreed = 0;
  let total = 0;
  for (const pair of pairs) {
    const weight = pairWeight(pair.left, pair.right, rarity);
    agreed += weight * pair.similarity;
    total += weight;
  }
  for (const pair of contradictions) {
    if (pair.left.role === 'number') continue;
    total += pairWeight(pair.left, pair.right, undefined) * MATCH_RULES.contradiction * (1 - pair.similarity);
  }
  for (const part of [...leftExtras, ...rightExtras]) total += weightOf(part) * MATCH_RULES.extra;
  if (leftExtras.some(isTelling) && rightExtras.some((part) => !isMinor(part))) total += MATCH_RULES.extra;
  else if (rightExtras.some(isTelling) && leftExtras.some((part) => !isMinor(part)))
    total += MATCH_RULES.extra;
  const share = total === 0 ? 0 : agreed / total;
  const told = pairs.some(({ left: a, right: b }) => isNaming(a, left) && isNaming(b, right));
  const couldTell = left.parts.some(isTelling) || right.parts.some(isTelling);
  const unlike = contradictions.some(
    ({ left: a, right: b, similarity }) => isTelling(a) && isTelling(b) && similarity < MATCH_RULES.unlike,
  );
  const most = couldTell && !told ? 0.45 : unlike ? MATCH_RULES.contradicted : 1;
  const limited = Math.min(share, most);
  if (contradictions.some(({ left: part }) => part.role === 'number'))
    return Math.min(limited, MATCH_RULES.alert + 0.02);
  if (contradictions.some(({ left: a, right: b }) => a.role === 'place' && b.role === 'place'))
    return Math.min(limited, MATCH_RULES.alert - 0.1);
  return limited;
}

function isMinor(part: NamePart): boolean {
  return part.role === 'particle' || part.role === 'stop' || part.role === 'initial';
}

function round(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
}
