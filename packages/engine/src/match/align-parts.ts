/**
 * Which part of one name is which part of the other: alike parts are paired best first; what is left on both sides
 * in the same role is a contradiction, what is left on one side only is an extra.
 */
import { CLOSENESS } from '../data/match/closeness-rules.ts';
import {
  FATHER_AGREEMENT,
  PART_ROLES,
  PERSON_NAMES,
  RIVALS,
  ROLE_AGREEMENT,
} from '../data/match/part-roles.ts';
import { MOST_PARTS } from './assemble-name.ts';
import { mergeToMeet } from './merge-parts.ts';
import type { AnalysedName, NamePart } from './name-part.ts';
import { partCloseness } from './part-closeness.ts';
import { similarityOf, slipsOf } from './word-closeness.ts';

/** Aligned parts by their places in `left` and `right`. Parallel arrays; only the first `count` are filled. */
export interface AlignedParts {
  count: number;
  readonly left: Uint8Array;
  readonly right: Uint8Array;
  /** 0 to 1. */
  readonly similarity: Float64Array;
  /** Edits between them. */
  readonly slips: Float64Array;
}

/** One alignment at a time: the next call writes over it. */
export interface Alignment {
  left: readonly NamePart[];
  right: readonly NamePart[];
  readonly pairs: AlignedParts;
  /** Unlike parts that stand in one place. */
  readonly contradictions: AlignedParts;
  readonly leftExtras: Uint8Array;
  leftExtraCount: number;
  readonly rightExtras: Uint8Array;
  rightExtraCount: number;
}

const ROLES: number = PART_ROLES.length;
const rivals = new Uint8Array(ROLES * ROLES);
const agreement = new Float64Array(ROLES * ROLES).fill(1);
const rankOf = (role: (typeof PART_ROLES)[number]): number => PART_ROLES.indexOf(role);
for (const role of PART_ROLES)
  if (role !== 'particle' && role !== 'stop') rivals[rankOf(role) * ROLES + rankOf(role)] = 1;
for (const [a, b] of RIVALS) {
  rivals[rankOf(a) * ROLES + rankOf(b)] = 1;
  rivals[rankOf(b) * ROLES + rankOf(a)] = 1;
}
for (const [a, b, share] of ROLE_AGREEMENT) {
  agreement[rankOf(a) * ROLES + rankOf(b)] = share;
  agreement[rankOf(b) * ROLES + rankOf(a)] = share;
}
const structuredAgreement = agreement.slice();
for (const role of PERSON_NAMES) {
  if (role === 'father' || role === 'initial') continue;
  structuredAgreement[rankOf(role) * ROLES + rankOf('father')] = FATHER_AGREEMENT;
  structuredAgreement[rankOf('father') * ROLES + rankOf(role)] = FATHER_AGREEMENT;
}

function room(): AlignedParts {
  return {
    count: 0,
    left: new Uint8Array(MOST_PARTS),
    right: new Uint8Array(MOST_PARTS),
    similarity: new Float64Array(MOST_PARTS),
    slips: new Float64Array(MOST_PARTS),
  };
}

const alignment: Alignment = {
  left: [],
  right: [],
  pairs: room(),
  contradictions: room(),
  leftExtras: new Uint8Array(MOST_PARTS),
  leftExtraCount: 0,
  rightExtras: new Uint8Array(MOST_PARTS),
  rightExtraCount: 0,
};
const similarity = new Float64Array(MOST_PARTS * MOST_PARTS);
const slips = new Float64Array(MOST_PARTS * MOST_PARTS);
const usedLeft = new Uint8Array(MOST_PARTS);
const usedRight = new Uint8Array(MOST_PARTS);

/** Written over by the next call. */
export function alignParts(left: AnalysedName, right: AnalysedName): Alignment {
  const syllabic = left.syllabic && right.syllabic;
  const share = left.structured && right.structured ? structuredAgreement : agreement;
  alignment.left = left.parts;
  alignment.right = right.parts;
  pairUp(syllabic, share);
  if (mayMerge()) {
    const merged = mergeToMeet(left.parts, right.parts, syllabic);
    const others = mergeToMeet(right.parts, left.parts, syllabic);
    if (merged !== left.parts || others !== right.parts) {
      alignment.left = merged;
      alignment.right = others;
      pairUp(syllabic, share);
    }
  }
  contradict();
  return alignment;
}

/** Fills the table of closeness and takes pairs out of it, the best first. */
function pairUp(syllabic: boolean, share: Float64Array): void {
  const { left, right, pairs } = alignment;
  const [n, m] = [left.length, right.length];
  for (let i = 0; i < n; i += 1) {
    const x = left[i] as NamePart;
    usedLeft[i] = 0;
    for (let j = 0; j < m; j += 1) {
      const y = right[j] as NamePart;
      const close = partCloseness(x, y, syllabic);
      similarity[i * MOST_PARTS + j] = similarityOf(close) * (share[x.rank * ROLES + y.rank] as number);
      slips[i * MOST_PARTS + j] = slipsOf(close);
    }
  }
  for (let j = 0; j < m; j += 1) usedRight[j] = 0;
  pairs.count = 0;
  for (let turn = Math.min(n, m); turn > 0; turn -= 1) {
    let [bestLeft, bestRight, best] = [-1, -1, 0];
    for (let i = 0; i < n; i += 1) {
      if (usedLeft[i] === 1) continue;
      for (let j = 0; j < m; j += 1) {
        if (usedRight[j] === 1) continue;
        const alike = similarity[i * MOST_PARTS + j] as number;
        if (alike < CLOSENESS.similar) continue;
        const near = 1 - Math.abs(i / n - j / m) * 0.05;
        const light = Math.min((left[i] as NamePart).weight, (right[j] as NamePart).weight);
        const rank = alike * near * (light >= 0.9 ? 1 : light >= 0.5 ? 0.9 : 0.7);
        if (rank > best) [bestLeft, bestRight, best] = [i, j, rank];
      }
    }
    if (bestLeft === -1) return;
    usedLeft[bestLeft] = 1;
    usedRight[bestRight] = 1;
    put(pairs, bestLeft, bestRight);
  }
}

function put(parts: AlignedParts, left: number, right: number): void {
  const at = parts.count;
  parts.left[at] = left;
  parts.right[at] = right;
  parts.similarity[at] = similarity[left * MOST_PARTS + right] as number;
  parts.slips[at] = slips[left * MOST_PARTS + right] as number;
  parts.count += 1;
}

/** Words run together on one side leave something over on both. */
function mayMerge(): boolean {
  const { left, right, pairs } = alignment;
  if (left.length === right.length && left.length === 1) return false;
  return pairs.count < left.length && pairs.count < right.length;
}

/** Sets what is left on both sides against each other, the weightiest roles first, each against its likest rival. */
function contradict(): void {
  const { left, right, contradictions, leftExtras, rightExtras } = alignment;
  contradictions.count = 0;
  alignment.leftExtraCount = 0;
  alignment.rightExtraCount = 0;
  for (let rank = 0; rank < ROLES; rank += 1) {
    for (let i = 0; i < left.length; i += 1) {
      if (usedLeft[i] === 1 || (left[i] as NamePart).rank !== rank) continue;
      let [rival, best, bestRank] = [-1, -1, ROLES];
      for (let j = 0; j < right.length; j += 1) {
        const other = right[j] as NamePart;
        if (usedRight[j] === 1 || rivals[rank * ROLES + other.rank] === 0) continue;
        const alike = similarity[i * MOST_PARTS + j] as number;
        if (alike > best || (alike === best && other.rank < bestRank))
          [rival, best, bestRank] = [j, alike, other.rank];
      }
      if (rival === -1) continue;
      usedLeft[i] = 1;
      usedRight[rival] = 1;
      put(contradictions, i, rival);
    }
  }
  for (let i = 0; i < left.length; i += 1)
    if (usedLeft[i] === 0) {
      leftExtras[alignment.leftExtraCount] = i;
      alignment.leftExtraCount += 1;
    }
  for (let j = 0; j < right.length; j += 1)
    if (usedRight[j] === 0) {
      rightExtras[alignment.rightExtraCount] = j;
      alignment.rightExtraCount += 1;
    }
}
