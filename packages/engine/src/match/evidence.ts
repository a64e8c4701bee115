/**
 * What the parts that agree weigh together, against what they leave open. "Omar" in both proves nothing of "Ahmed Omar
 * Fawzi" and "Omar Hassan", however good the share of equal words looks; "Nursultan" alone is a lead.
 */
import { MATCH_RULES } from '../data/match/match-rules.ts';
import type { Alignment } from './align-parts.ts';
import type { NameKind, NamePart } from './name-part.ts';
import type { Rarity } from './name-score.ts';
import { rarityOf } from './part-weight.ts';

const RULES = MATCH_RULES.evidence;

/** From here on two parts are one but for script, form or romanisation. */
export const SURE = 0.95;

/** What the agreement of two parts weighs: 1 for a telling word, less for common and for merely alike ones. */
export function evidenceOf(
  a: NamePart,
  b: NamePart,
  similarity: number,
  slips: number,
  rarity: Rarity | undefined,
): number {
  const weight = Math.min(ownEvidence(a, rarity), ownEvidence(b, rarity));
  if (similarity >= SURE) return weight;
  if (slips === 0)
    return weight * (isInitial(a, b) || a.word.loose !== b.word.loose ? RULES.loose : RULES.variant);
  const letters = Math.min(a.word.length, b.word.length);
  const start = a.word.keys[0]?.charCodeAt(0) === b.word.keys[0]?.charCodeAt(0) ? 1 : RULES.otherStart;
  const vowelsOnly = a.word.consonants.length > 1 && a.word.consonants === b.word.consonants;
  if (vowelsOnly) return weight * RULES.vowels * start;
  return weight * (RULES.alike[Math.min(letters, RULES.alike.length - 1)] ?? 0) * start;
}

function isInitial(a: NamePart, b: NamePart): boolean {
  return a.role === 'initial' || b.role === 'initial';
}

/** An initial says less than the name it stands for. */
export function openOfPair(a: NamePart, b: NamePart): number {
  return (a.role === 'initial') === (b.role === 'initial') ? 0 : RULES.openInitial;
}

function ownEvidence(part: NamePart, rarity: Rarity | undefined): number {
  switch (part.role) {
    case 'particle':
    case 'stop':
      return 0;
    case 'generic':
      return RULES.generic;
    case 'place':
      return RULES.place;
    case 'number':
      return RULES.number;
    case 'initial':
      return RULES.initial;
    case 'patronymic':
      return RULES.patronymic;
    default:
  }
  const { word } = part;
  if (word.syllables?.length === 1) return RULES.syllable;
  if (part.role === 'core') {
    if (word.commonInTrade) return RULES.common;
    if (word.common) return RULES.personal;
  } else if (word.common || word.classes !== undefined) return RULES.common;
  return rarity !== undefined && rarityOf(part, rarity) < RULES.rare ? RULES.common : 1;
}

/** What stands on one side only, in telling parts. */
export function unexplained({
  left,
  leftExtras,
  leftExtraCount,
  right,
  rightExtras,
  rightExtraCount,
}: Alignment): number {
  return openOf(left, leftExtras, leftExtraCount) + openOf(right, rightExtras, rightExtraCount);
}

function openOf(parts: readonly NamePart[], extras: Uint8Array, count: number): number {
  let sum = 0;
  for (let at = 0; at < count; at += 1) {
    const { role, word } = parts[extras[at] as number] as NamePart;
    if (role === 'generic' || role === 'place') sum += RULES.openGeneric;
    else if (role === 'patronymic') sum += RULES.openPatronymic;
    else if (role !== 'particle' && role !== 'stop' && role !== 'initial' && role !== 'number')
      sum += word.common ? RULES.openCommon : 1;
  }
  return sum;
}

/** How much the agreeing parts must weigh together. */
export function evidenceNeeded(open: number, kind: NameKind, rarity: Rarity | undefined): number {
  const needed = RULES.needed[kind === 'person' ? 'person' : 'organisation'];
  const base = open === 0 ? needed.closed : needed.open;
  return (rarity === undefined ? base.alone : base.list) + RULES.perExtra * open;
}
