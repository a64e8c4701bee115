/** The reasons of a comparison of names, in words, the weightiest first. */
import { MATCH_RULES } from '../data/match/match-rules.ts';
import type { ScoreReason } from '../model/index.ts';
import { acronymSide } from './acronym.ts';
import { type Alignment, alignParts } from './align-parts.ts';
import { isReversed } from './is-reversed.ts';
import type { AnalysedName, NamePart } from './name-part.ts';
import { extraWeight } from './part-weight.ts';

/** Which part met which, what spoke against and what stands on one side only. `alert` is what the names came to. */
export function reasonsOf(left: AnalysedName, right: AnalysedName, alert: number): ScoreReason[] {
  if (left.parts.length === 0 || right.parts.length === 0) return [];
  const alignment = alignParts(left, right);
  const reasons: ScoreReason[] = [];
  const share = Math.max(1, left.parts.length, right.parts.length);
  if (alert >= MATCH_RULES.alert) {
    const acronym = acronymSide(left, right);
    const weight = MATCH_RULES.most.acronym;
    if (acronym !== undefined && alignment.pairs.count === 0)
      return acronym === 'left' ? [initials(left, right, weight)] : [initials(right, left, weight)];
    if (alignment.pairs.count === 0 && isReversed(left, right))
      return [{ text: `“${left.name}” is “${right.name}” written back to front`, weight }];
  }
  const { pairs, contradictions } = alignment;
  for (let at = 0; at < pairs.count; at += 1) {
    const a = alignment.left[pairs.left[at] as number] as NamePart;
    const b = alignment.right[pairs.right[at] as number] as NamePart;
    const similarity = pairs.similarity[at] as number;
    if (a.role === 'stop' || a.role === 'particle') continue;
    reasons.push({ text: meeting(a, b, similarity), weight: signed((a.weight * similarity) / share) });
  }
  for (let at = 0; at < contradictions.count; at += 1) {
    const a = alignment.left[contradictions.left[at] as number] as NamePart;
    const b = alignment.right[contradictions.right[at] as number] as NamePart;
    const similarity = contradictions.similarity[at] as number;
    reasons.push({ text: contradiction(a, b), weight: signed((-a.weight * (1 - similarity)) / share) });
  }
  reasons.push(...extras(alignment, share));
  return reasons.sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight) || (x.text < y.text ? -1 : 1));
}

function initials(short: AnalysedName, long: AnalysedName, weight: number): ScoreReason {
  return { text: `“${short.name}” is the initials of “${long.name}”`, weight };
}

function extras(
  { left, leftExtras, leftExtraCount, right, rightExtras, rightExtraCount }: Alignment,
  share: number,
): ScoreReason[] {
  const parts = [
    ...[...leftExtras.subarray(0, leftExtraCount)].map((at) => left[at] as NamePart),
    ...[...rightExtras.subarray(0, rightExtraCount)].map((at) => right[at] as NamePart),
  ];
  return parts
    .filter(({ role }) => role !== 'stop' && role !== 'particle')
    .map((part) => ({
      text: `“${part.word.text}”${part.role === 'generic' ? '' : roleWord(part)} stands in one name only`,
      weight: signed(-extraWeight(part, true) / share),
    }));
}

function meeting(a: NamePart, b: NamePart, similarity: number): string {
  const [x, y] = [a.word, b.word];
  if (x.folded === y.folded) return `“${x.text}” in both`;
  const pair = `“${x.text}” = “${y.text}”`;
  if (a.role === 'initial' || b.role === 'initial') return `${pair}: an initial`;
  if (a.code !== '' && a.code === b.code)
    return a.role === 'generic' || a.role === 'number'
      ? `${pair}: the same meaning`
      : `${pair}: one name in two forms`;
  if (x.keys.some((key) => y.keys.includes(key))) return `${pair}: same sound`;
  if (x.classes?.some((one) => y.classes?.includes(one)) === true) return `${pair}: one name in two forms`;
  return similarity >= 0.95 ? `${pair}: same sound` : `${pair}: spelled alike`;
}

function contradiction(a: NamePart, b: NamePart): string {
  const pair = `“${a.word.text}” against “${b.word.text}”`;
  if (a.role === 'number') return `${pair}: another number, perhaps a sister company`;
  if (a.role === 'place' && b.role === 'place') return `${pair}: another place, perhaps a sister company`;
  if (a.role === 'generic') return `${pair}: another line of business, perhaps a sister company`;
  if (a.word.folded === b.word.folded)
    return `“${a.word.text}” stands in another place: father and child may have changed places`;
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
