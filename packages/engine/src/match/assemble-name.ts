/** From parts to an analysed name: what comparison asks of a name again and again, answered once. */
import { MATCH_RULES } from '../data/match/match-rules.ts';
import { PART_ROLES } from '../data/match/part-roles.ts';
import { type LegalClass, normaliseName } from '../values/index.ts';
import type { AnalysedName, NameKind, NamePart, PartRole } from './name-part.ts';
import { isTelling } from './telling.ts';
import type { Word } from './word.ts';

/** More parts than this are not compared. */
export const MOST_PARTS = 24;

const RANKS = new Map<PartRole, number>(PART_ROLES.map((role, rank) => [role, rank]));

export function makePart(word: Word, role: PartRole, code = '', strict = false): NamePart {
  return { word, role, rank: RANKS.get(role) ?? 0, weight: MATCH_RULES.weights[role], code, strict };
}

export interface NameMarks {
  readonly legal?: readonly LegalClass[];
  readonly initials?: string;
}

export function assembleName(
  name: string,
  kind: NameKind,
  all: readonly NamePart[],
  { legal = [], initials = '' }: NameMarks = {},
): AnalysedName {
  const parts = all.length > MOST_PARTS ? all.slice(0, MOST_PARTS) : all;
  return {
    name,
    folded: normaliseName(name),
    kind,
    parts,
    legal,
    syllabic: isSyllabic(parts),
    structured: parts.some(({ role }) => role === 'father'),
    cored: parts.some(({ role }) => role === 'core'),
    telling: parts.some(isTelling),
    initials,
    letters: parts.reduce((sum, part) => (isTelling(part) ? sum + part.word.length : sum), 0),
    allLetters: parts.reduce((bits, part) => bits | part.word.letters, 0),
    signature: signatureOf(parts),
  };
}

/** Whether the telling parts can all be read as Chinese. */
function isSyllabic(parts: readonly NamePart[]): boolean {
  let telling = false;
  for (const { role, word } of parts) {
    if (role === 'generic' || role === 'stop' || role === 'number' || role === 'place') continue;
    if (word.pinyin === undefined) return false;
    telling = true;
  }
  return telling;
}

function signatureOf(parts: readonly NamePart[]): readonly [number, number] {
  let [low, high] = [0, 0];
  for (const { word } of parts) {
    const key = word.keys[0] ?? '';
    for (let at = 0; at + 1 < key.length; at += 1) {
      const bin = (key.charCodeAt(at) * 31 + key.charCodeAt(at + 1) * 7) & 63;
      if (bin < 32) low |= 1 << bin;
      else high |= 1 << (bin - 32);
    }
  }
  return [low, high];
}
