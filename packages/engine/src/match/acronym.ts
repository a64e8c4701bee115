/** A name that is the initials of the other: "PLA" and "People's Liberation Army". A lead, never a proof. */
import { MATCH_RULES } from '../data/match/match-rules.ts';
import type { AnalysedName } from './name-part.ts';
import type { NameScore } from './name-score.ts';
import { keysOfWord } from './words-of-name.ts';

export function acronymScore(left: AnalysedName, right: AnalysedName): NameScore | undefined {
  if (left.kind !== 'organisation' || right.kind !== 'organisation') return undefined;
  const found = isAcronymOf(left, right)
    ? [left, right]
    : isAcronymOf(right, left)
      ? [right, left]
      : undefined;
  const [short, long] = found ?? [];
  if (short === undefined || long === undefined) return undefined;
  return {
    alert: MATCH_RULES.alert + 0.05,
    identity: MATCH_RULES.most.acronym,
    reasons: [
      { text: `“${short.name}” is the initials of “${long.name}”`, weight: MATCH_RULES.most.acronym },
    ],
  };
}

function isAcronymOf(short: AnalysedName, long: AnalysedName): boolean {
  const telling = short.parts.filter(({ role }) => role !== 'stop' && role !== 'generic');
  const [only] = telling;
  if (only === undefined || telling.length !== 1) return false;
  if (!/^\p{Lu}{3,8}$/u.test(only.text)) return false;
  if (long.initials.length < 3) return false;
  if (only.folded === long.initials) return true;
  return (
    keysOfWord(only.text).some((key) => keysOfWord(long.initials).includes(key)) &&
    only.folded.length === long.initials.length
  );
}
