/**
 * Which part of one name is which part of the other: alike parts are paired best first; what is left on both sides
 * in the same role is a contradiction, what is left on one side only is an extra.
 */
import { MATCH_RULES } from '../data/match/match-rules.ts';
import type { AnalysedName, NamePart, PartRole } from './name-part.ts';
import { partSimilarity, type SimilarityContext } from './part-similarity.ts';
import { weightOf } from './part-weight.ts';

export interface AlignedPair {
  readonly left: NamePart;
  readonly right: NamePart;
  /** 0 to 1. */
  readonly similarity: number;
}

export interface Alignment {
  readonly pairs: readonly AlignedPair[];
  /** Unlike parts that stand in one place. */
  readonly contradictions: readonly AlignedPair[];
  readonly leftExtras: readonly NamePart[];
  readonly rightExtras: readonly NamePart[];
}

interface AlignContext extends SimilarityContext {
  /** Both names show which of their parts is the father's. */
  readonly structured: boolean;
}

/** Parts are paired off for contradiction in this order of roles. */
const ORDER: readonly PartRole[] = [
  'family',
  'core',
  'name',
  'given',
  'father',
  'patronymic',
  'number',
  'place',
  'generic',
  'initial',
  'particle',
  'stop',
];

export function alignParts(left: AnalysedName, right: AnalysedName): Alignment {
  const context: AlignContext = {
    syllables: left.syllabic && right.syllabic,
    structured: hasFather(left.parts) && hasFather(right.parts),
  };
  const [a, b] = [
    mergeToMeet(left.parts, right.parts, context),
    mergeToMeet(right.parts, left.parts, context),
  ];
  const ranked: { i: number; j: number; similarity: number; rank: number }[] = [];
  a.forEach((x, i) => {
    b.forEach((y, j) => {
      const similarity = partSimilarity(x, y, context) * roleAgreement(x.role, y.role, context.structured);
      if (similarity < MATCH_RULES.similar) return;
      const near = 1 - Math.abs(i / a.length - j / b.length) * 0.05;
      ranked.push({ i, j, similarity, rank: similarity * near * Math.min(weightOf(x), weightOf(y)) ** 0.25 });
    });
  });
  ranked.sort((x, y) => y.rank - x.rank || x.i - y.i || x.j - y.j);
  const usedLeft = new Set<number>();
  const usedRight = new Set<number>();
  const pairs: AlignedPair[] = [];
  for (const { i, j, similarity } of ranked) {
    const [x, y] = [a[i], b[j]];
    if (usedLeft.has(i) || usedRight.has(j) || x === undefined || y === undefined) continue;
    usedLeft.add(i);
    usedRight.add(j);
    pairs.push({ left: x, right: y, similarity });
  }
  return {
    pairs,
    ...contradict(
      a.filter((_, i) => !usedLeft.has(i)),
      b.filter((_, j) => !usedRight.has(j)),
      context,
    ),
  };
}

function contradict(
  left: readonly NamePart[],
  right: readonly NamePart[],
  context: AlignContext,
): Omit<Alignment, 'pairs'> {
  const rest = sortByRole(right);
  const contradictions: AlignedPair[] = [];
  const leftExtras: NamePart[] = [];
  for (const part of sortByRole(left)) {
    const [rival] = rest
      .filter((other) => compete(part.role, other.role))
      .map((other) => ({
        other,
        similarity:
          partSimilarity(part, other, context) * roleAgreement(part.role, other.role, context.structured),
      }))
      .sort((p, q) => q.similarity - p.similarity);
    if (rival === undefined) leftExtras.push(part);
    else {
      contradictions.push({ left: part, right: rival.other, similarity: rival.similarity });
      rest.splice(rest.indexOf(rival.other), 1);
    }
  }
  return { contradictions, leftExtras, rightExtras: rest };
}

function sortByRole(parts: readonly NamePart[]): NamePart[] {
  return [...parts].sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
}

const PERSON_NAMES: ReadonlySet<PartRole> = new Set(['family', 'given', 'name', 'father', 'initial']);

/** Whether two roles say the same thing of a name, so that unlike parts in them speak against. */
function compete(left: PartRole, right: PartRole): boolean {
  if (left === right) return left !== 'particle' && left !== 'stop';
  if (left === 'patronymic' || right === 'patronymic') return false;
  if (PERSON_NAMES.has(left) && PERSON_NAMES.has(right))
    return !(left === 'family' && right === 'given') && !(left === 'given' && right === 'family');
  return (left === 'core' && right === 'place') || (left === 'place' && right === 'core');
}

/** Parts that are alike but stand in different roles agree less, where both names show their roles. */
function roleAgreement(left: PartRole, right: PartRole, structured: boolean): number {
  if (left === right || left === 'initial' || right === 'initial') return 1;
  if (structured && (left === 'father') !== (right === 'father')) return 0.6;
  if ((left === 'patronymic') !== (right === 'patronymic')) return 0.85;
  if ((left === 'family' && right === 'given') || (left === 'given' && right === 'family')) return 0.9;
  return 1;
}

function hasFather(parts: readonly NamePart[]): boolean {
  return parts.some(({ role }) => role === 'father');
}

/** Words written apart on one side and together on the other are joined: "Hua Qiang" meets "Huaqiang". */
function mergeToMeet(
  parts: readonly NamePart[],
  others: readonly NamePart[],
  context: AlignContext,
): readonly NamePart[] {
  const merged: NamePart[] = [];
  for (let at = 0; at < parts.length; ) {
    const found = [2, 3]
      .map((size) => joinedPart(parts.slice(at, at + size), size, others, context))
      .find((part) => part !== undefined);
    if (found === undefined) {
      const part = parts[at];
      if (part !== undefined) merged.push(part);
      at += 1;
    } else {
      merged.push(found.part);
      at += found.size;
    }
  }
  return merged;
}

/** A run is what its most telling word is. */
function roleOfRun(run: readonly NamePart[]): PartRole | undefined {
  return ORDER.find((role) => run.some((part) => part.role === role));
}

function joinedPart(
  run: readonly NamePart[],
  size: number,
  others: readonly NamePart[],
  context: AlignContext,
): { part: NamePart; size: number } | undefined {
  const [first] = run;
  if (first === undefined || run.length < size || run.some(({ role }) => role === 'number')) return undefined;
  const folded = run.map((part) => part.folded).join('');
  const key = run.map(({ keys }) => keys[0] ?? '').join('');
  if (key.length < 5) return undefined;
  const part: NamePart = {
    text: run.map(({ text }) => text).join(' '),
    folded,
    keys: [key],
    role: roleOfRun(run) ?? first.role,
    loose: first.loose,
  };
  const meets = others.some((other) => {
    if (run.some((own) => own.folded === other.folded)) return false;
    if (other.folded === folded || other.keys.includes(key)) return true;
    return (
      key.length >= 8 &&
      partSimilarity({ ...part, role: other.role }, other, context) >= 0.9 &&
      !run.some((own) => partSimilarity(own, other, context) >= MATCH_RULES.similar)
    );
  });
  return meets ? { part, size } : undefined;
}
