/**
 * Two analysed names to two numbers. The alert is the agreement of aligned parts, weighted by role and rarity, over
 * everything that was there to agree: contradictions weigh more than agreements, extras on one side little. What
 * separates parties however much else agrees (a number, a place, another father) holds it under the threshold.
 */
import { LIGHT_BUSINESS, MATCH_RULES } from '../data/match/match-rules.ts';
import { acronymSide } from './acronym.ts';
import { type Alignment, alignParts } from './align-parts.ts';
import { isReversed } from './is-reversed.ts';
import { measureIdentity } from './measure-identity.ts';
import type { AnalysedName, NamePart } from './name-part.ts';
import type { PairScore, Rarity } from './name-score.ts';
import { evidenceNeeded, evidenceOf, openOfPair, unexplained } from './evidence.ts';
import { extraWeight, pairWeight } from './part-weight.ts';
import { isNaming, isTelling } from './telling.ts';

const { caps, most } = MATCH_RULES;
const NOTHING: PairScore = Object.freeze({ alert: 0, identity: 0 });
const ACRONYM: PairScore = Object.freeze({ alert: MATCH_RULES.alert + 0.05, identity: most.acronym });
const REVERSED: PairScore = Object.freeze({ alert: MATCH_RULES.alert + 0.02, identity: most.acronym });

/** See the header. Leaves the alignment it was made from with `alignParts` until the next call. */
export function measureNames(left: AnalysedName, right: AnalysedName, rarity?: Rarity): PairScore {
  if (left.parts.length === 0 || right.parts.length === 0) return NOTHING;
  const alignment = alignParts(left, right);
  const alert = round(alertOf(alignment, left, right, rarity));
  if (alert < MATCH_RULES.alert) {
    if (acronymSide(left, right) !== undefined) return ACRONYM;
    if (alignment.pairs.count === 0 && isReversed(left, right)) return REVERSED;
  }
  const identity = round(measureIdentity(alignment, left, right, rarity));
  return { alert, identity: Math.min(identity, alert) };
}

function alertOf(
  alignment: Alignment,
  left: AnalysedName,
  right: AnalysedName,
  rarity: Rarity | undefined,
): number {
  const { pairs, contradictions } = alignment;
  let [agreed, total, slips, told, evidence, open] = [0, 0, 0, 0, 0, 0];
  let inexact = false;
  for (let at = 0; at < pairs.count; at += 1) {
    const a = alignment.left[pairs.left[at] as number] as NamePart;
    const b = alignment.right[pairs.right[at] as number] as NamePart;
    const weight = pairWeight(a, b, rarity);
    agreed += weight * (pairs.similarity[at] as number);
    total += weight;
    slips += pairs.slips[at] as number;
    open += openOfPair(a, b);
    inexact ||= (pairs.slips[at] as number) > 0;
    evidence += evidenceOf(a, b, pairs.similarity[at] as number, pairs.slips[at] as number, rarity);
    if (
      a.role === 'place' && b.role === 'place'
        ? !left.cored || !right.cored
        : isNaming(a, left) && isNaming(b, right)
    )
      told += 1;
  }
  let cap = 1;
  if (told === 0 && (left.telling || right.telling)) cap = caps.nothing;
  if (slips > MATCH_RULES.slips[left.kind]) cap = Math.min(cap, caps.slips);
  let [telling, tellingSlips] = [0, 0];
  for (let at = 0; at < contradictions.count; at += 1) {
    const a = alignment.left[contradictions.left[at] as number] as NamePart;
    const b = alignment.right[contradictions.right[at] as number] as NamePart;
    const similarity = contradictions.similarity[at] as number;
    const apart = contradictions.slips[at] as number;
    if (a.role === 'number') {
      cap = Math.min(cap, apart + slips <= NUMBER_SLIPS ? caps.nearNumber : caps.number);
      continue;
    }
    total += pairWeight(a, b, undefined) * MATCH_RULES.contradiction * (1 - similarity);
    if (a.role === 'place' && b.role === 'place') cap = Math.min(cap, caps.place);
    else if (a.role === 'generic') {
      if (!LIGHT_BUSINESS.has(a.code) && !LIGHT_BUSINESS.has(b.code)) cap = Math.min(cap, caps.business);
    } else if (isTelling(a) && isTelling(b)) {
      telling += 1;
      tellingSlips += apart;
    }
  }
  total += extrasOf(alignment.left, alignment.leftExtras, alignment.leftExtraCount, told > 1);
  total += extrasOf(alignment.right, alignment.rightExtras, alignment.rightExtraCount, told > 1);
  if (isCrossed(alignment)) total += MATCH_RULES.extra;
  open += unexplained(alignment);
  if ((open > 0 || inexact) && evidence < evidenceNeeded(open, left.kind, rarity))
    cap = Math.min(cap, caps.thin);
  cap = Math.min(cap, capOfExtras(alignment, left));
  const share = total === 0 ? 0 : agreed / total;
  if (telling === 0) return hold(share, cap);
  const sure = rarity === undefined || evidence >= MATCH_RULES.wholeName.evidence;
  const slip =
    sure && told > 0 && telling === 1 && isSlipInWhole(slips + tellingSlips, alignment, left, right);
  if (slip) return Math.min(MATCH_RULES.wholeName.alert, cap);
  return hold(share, Math.min(cap, caps.contradicted));
}

/** Under its cap, a better share still stands before a worse one. */
function hold(share: number, cap: number): number {
  return share <= cap ? share : cap * (1 - HELD + HELD * share);
}

const HELD = 0.1;
const NUMBER_SLIPS = 1.2;

function extrasOf(parts: readonly NamePart[], extras: Uint8Array, count: number, sure: boolean): number {
  let [sum, share] = [0, 1];
  for (let at = 0; at < count; at += 1) {
    const part = parts[extras[at] as number] as NamePart;
    sum += extraWeight(part, sure) * share;
    if (isTelling(part)) share *= MATCH_RULES.furtherExtra;
  }
  return sum;
}

/** A number of a series or a country on one side only. */
function capOfExtras(alignment: Alignment, { kind }: AnalysedName): number {
  if (kind !== 'organisation') return 1;
  return Math.min(
    capOfSide(alignment.left, alignment.leftExtras, alignment.leftExtraCount),
    capOfSide(alignment.right, alignment.rightExtras, alignment.rightExtraCount),
  );
}

function capOfSide(parts: readonly NamePart[], extras: Uint8Array, count: number): number {
  let cap = 1;
  for (let at = 0; at < count; at += 1) {
    const { role, code } = parts[extras[at] as number] as NamePart;
    if (role === 'number') cap = Math.min(cap, caps.extraNumber);
    else if (role === 'place' && code.startsWith('country:')) cap = Math.min(cap, caps.extraCountry);
  }
  return cap;
}

/** A telling part on one side and another part that counts on the other. */
function isCrossed({
  left,
  leftExtras,
  leftExtraCount,
  right,
  rightExtras,
  rightExtraCount,
}: Alignment): boolean {
  if (leftExtraCount === 0 || rightExtraCount === 0) return false;
  const a = weighExtras(left, leftExtras, leftExtraCount);
  const b = weighExtras(right, rightExtras, rightExtraCount);
  return a > 0 && b > 0 && (a === 2 || b === 2);
}

/** 2 for a telling part among them, 1 for one that counts, else 0. */
function weighExtras(parts: readonly NamePart[], extras: Uint8Array, count: number): number {
  let found = 0;
  for (let at = 0; at < count; at += 1) {
    const part = parts[extras[at] as number] as NamePart;
    if (part.role === 'particle' || part.role === 'stop' || part.role === 'initial') continue;
    found = Math.max(found, isTelling(part) ? 2 : 1);
  }
  return found;
}

/** All but one short word agrees, and that one by no more edits than a clerk makes in a name of this length. */
function isSlipInWhole(
  slips: number,
  alignment: Alignment,
  left: AnalysedName,
  right: AnalysedName,
): boolean {
  const { wholeName } = MATCH_RULES;
  if (slips > wholeName[left.kind] || Math.min(left.letters, right.letters) < wholeName.letters) return false;
  if (left.syllabic && right.syllabic) return false;
  const at = 0;
  const a = alignment.left[alignment.contradictions.left[at] as number] as NamePart;
  const b = alignment.right[alignment.contradictions.right[at] as number] as NamePart;
  return (
    Math.min(a.word.length, b.word.length) >= wholeName.word &&
    !a.strict &&
    !b.strict &&
    a.role !== 'initial' &&
    b.role !== 'initial' &&
    a.word.script === b.word.script &&
    (a.word.ending === '' || a.word.ending !== b.word.ending) &&
    !SYLLABIC.has(a.word.script)
  );
}

const SYLLABIC: ReadonlySet<string> = new Set(['han', 'hangul']);

function round(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
}
