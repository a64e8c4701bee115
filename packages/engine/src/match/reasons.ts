/** The reasons of a score, in words, the weightiest first. */
import type { ScoreReason } from '../model/index.ts';
import type { Alignment } from './align-parts.ts';
import type { AnalysedName, NamePart } from './name-part.ts';
import { weightOf } from './part-weight.ts';

export function reasonsOf(
  { pairs, contradictions, leftExtras, rightExtras }: Alignment,
  left: AnalysedName,
  right: AnalysedName,
): ScoreReason[] {
  const reasons: ScoreReason[] = [];
  const share = Math.max(1, left.parts.length, right.parts.length);
  for (const { left: a, right: b, similarity } of pairs) {
    if (a.role === 'stop' || a.role === 'particle') continue;
    reasons.push({ text: meeting(a, b, similarity), weight: signed((weightOf(a) * similarity) / share) });
  }
  for (const { left: a, right: b, similarity } of contradictions)
    reasons.push({ text: contradiction(a, b), weight: signed((-weightOf(a) * (1 - similarity)) / share) });
  for (const part of [...leftExtras, ...rightExtras]) {
    if (part.role === 'stop' || part.role === 'particle') continue;
    reasons.push({
      text: `“${part.text}”${part.role === 'generic' ? '' : roleWord(part)} stands in one name only`,
      weight: signed((-weightOf(part) * 0.3) / share),
    });
  }
  return reasons.sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight) || (x.text < y.text ? -1 : 1));
}

function meeting(a: NamePart, b: NamePart, similarity: number): string {
  if (a.folded === b.folded) return `“${a.text}” in both`;
  const pair = `“${a.text}” and “${b.text}”`;
  if (a.role === 'initial' || b.role === 'initial') return `${pair}: an initial`;
  if (a.classes?.some((one) => b.classes?.includes(one)) === true && a.keys[0] !== b.keys[0])
    return `${pair} are one name in two forms`;
  if (a.code !== undefined && a.code === b.code)
    return a.role === 'generic' || a.role === 'number'
      ? `${pair} mean the same`
      : `${pair} are one name in two forms`;
  return similarity >= 0.95 ? `${pair} sound the same` : `${pair} are spelled alike`;
}

function contradiction(a: NamePart, b: NamePart): string {
  const pair = `“${a.text}” against “${b.text}”`;
  if (a.role === 'number') return `${pair}: another number, perhaps a sister company`;
  if (a.role === 'place' && b.role === 'place') return `${pair}: another place, perhaps a sister company`;
  if (a.folded === b.folded)
    return `“${a.text}” stands in another place: father and child may have changed places`;
  return `${pair}${roleWord(a)}`;
}

function roleWord({ role }: NamePart): string {
  switch (role) {
    case 'patronymic':
      return ' (patronymic)';
    case 'father':
      return ' (father’s name)';
    case 'family':
      return ' (family name)';
    case 'number':
      return ' (number)';
    case 'place':
      return ' (place)';
    default:
      return '';
  }
}

function signed(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}
