/** Words written apart on one side and together on the other are joined: "Hua Qiang" meets "Huaqiang". */
import { CLOSENESS } from '../data/match/closeness-rules.ts';
import { PART_ROLES } from '../data/match/part-roles.ts';
import { makePart } from './assemble-name.ts';
import type { NamePart, PartRole } from './name-part.ts';
import { joinedMandarin, joinWords, type Word } from './word.ts';
import { closenessOf, similarityOf } from './word-closeness.ts';

/** Shorter runs than this meet by chance. */
const SHORTEST = 5;
/** From this length on a run may differ from its counterpart by a slip. */
const LONG = 8;
const NEARLY = 0.85;

/** The parts themselves where nothing is to be joined. */
export function mergeToMeet(
  parts: readonly NamePart[],
  others: readonly NamePart[],
  syllabic: boolean,
): readonly NamePart[] {
  let merged: NamePart[] | undefined;
  for (let at = 0; at < parts.length; ) {
    const size = meets(parts, at, 2, others, syllabic) ? 2 : meets(parts, at, 3, others, syllabic) ? 3 : 1;
    if (size > 1) {
      const run = parts.slice(at, at + size);
      merged ??= parts.slice(0, at);
      merged.push(makePart(joinWords(run.map(({ word }) => word)), roleOfRun(run)));
    } else merged?.push(parts[at] as NamePart);
    at += size;
  }
  return merged ?? parts;
}

/** A run is what its most telling word is. */
function roleOfRun(run: readonly NamePart[]): PartRole {
  return PART_ROLES.find((role) => run.some((part) => part.role === role)) ?? 'core';
}

function meets(
  parts: readonly NamePart[],
  from: number,
  size: number,
  others: readonly NamePart[],
  syllabic: boolean,
): boolean {
  if (from + size > parts.length) return false;
  let [keyLength, foldedLength] = [0, 0];
  for (let at = from; at < from + size; at += 1) {
    const { role, word } = parts[at] as NamePart;
    if (role === 'number') return false;
    keyLength += word.keys[0]?.length ?? 0;
    foldedLength += word.folded.length;
  }
  if (keyLength < SHORTEST) return false;
  const first = (parts[from] as NamePart).word;
  const mandarin = first.mandarin && joinedMandarin(parts.slice(from, from + size).map(({ word }) => word));
  for (const { word: other, role } of others) {
    if (role === 'number' || role === 'initial') continue;
    if (mandarin !== undefined && other.mandarin === undefined && mandarin.includes(other.pinyin ?? ''))
      return true;
    if (first.loose !== other.loose) {
      if (joinsLoosely(parts, from, size, other)) return true;
      continue;
    }
    const key = other.keys[0] ?? '';
    const near = Math.abs(key.length - keyLength) <= 2 || Math.abs(other.folded.length - foldedLength) <= 1;
    if (!near || !startAlike(parts, from, size, other)) continue;
    const run = parts.slice(from, from + size);
    if (run.some(({ word }) => word.folded === other.folded)) continue;
    const joined = joinWords(run.map(({ word }) => word));
    if (joined.folded === other.folded || other.keys.includes(joined.keys[0] ?? '')) return true;
    if (keyLength < LONG || similarityOf(closenessOf(joined, other, syllabic)) < NEARLY) continue;
    if (!run.some(({ word }) => similarityOf(closenessOf(word, other, syllabic)) >= CLOSENESS.similar))
      return true;
  }
  return false;
}

/** Words without vowels and one with them: "حبیب الله" and "Habibullah". */
function joinsLoosely(parts: readonly NamePart[], from: number, size: number, other: Word): boolean {
  const run = parts.slice(from, from + size).map(({ word }) => word);
  if (run.some((word) => similarityOf(closenessOf(word, other, false)) >= CLOSENESS.similar)) return false;
  return similarityOf(closenessOf(joinWords(run), other, false)) >= CLOSENESS.skeleton;
}

/** The first letters or the last ones are the same: what a slip leaves of them. */
function startAlike(parts: readonly NamePart[], from: number, size: number, other: Word): boolean {
  const [first, last] = [(parts[from] as NamePart).word, (parts[from + size - 1] as NamePart).word];
  const start = (first.keys[0] ?? '').slice(0, 2);
  const end = last.keys[0] ?? '';
  return (
    other.folded.startsWith(first.folded) ||
    other.folded.endsWith(last.folded) ||
    other.keys.some((key) => key.startsWith(start) || (end !== '' && key.endsWith(end)))
  );
}
