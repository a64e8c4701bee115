/** Pairs of parties that look alike and that nobody has judged: for a person to decide, never joined by themselves. */
import { RESOLVE_LIMITS } from '../data/resolve/resolve-rules.ts';
import { buildNameIndex, candidates, compareNames, rarityIn } from '../match/index.ts';
import type { Judgement, MergeSuggestion, Party } from '../model/index.ts';
import { judgementsInForce, pairKey } from './judgement-state.ts';
import { familyOf } from './mention-keys.ts';

/** The likeliest first, then by ids; judgements taken back do not count. */
export function suggestMerges(
  parties: readonly Party[],
  judgements: readonly Judgement[],
): MergeSuggestion[] {
  const judged = new Set(judgementsInForce(judgements).map(({ left, right }) => pairKey(left, right)));
  const named = parties.filter(
    ({ named, schema }) => named && (familyOf(schema) === 'org' || familyOf(schema) === 'person'),
  );
  const index = buildNameIndex(named.map(({ id, names }) => ({ id, names })));
  const rarity = rarityIn(index);
  const byId = new Map<string, Party>(named.map((party) => [party.id, party]));
  const found = new Map<string, MergeSuggestion>();
  for (const party of named) {
    for (const { id } of candidates(index, party.names, RESOLVE_LIMITS.candidates)) {
      const other = byId.get(id);
      if (other === undefined || other.id <= party.id || familyOf(other.schema) !== familyOf(party.schema))
        continue;
      const key = pairKey(party.id, other.id);
      if (found.has(key) || isJudged(party, other, judged)) continue;
      const { identity, reasons } = compareNames(sideOf(party), sideOf(other), { rarity });
      if (identity >= RESOLVE_LIMITS.suggestion)
        found.set(key, { left: party.id, right: other.id, score: identity, reasons });
    }
  }
  const all = [...found.values()].sort(
    (a, b) => b.score - a.score || (pairKey(a.left, a.right) < pairKey(b.left, b.right) ? -1 : 1),
  );
  return all.slice(0, RESOLVE_LIMITS.suggestions);
}

function sideOf({ caption, schema, names, properties }: Party): Parameters<typeof compareNames>[0] {
  return { name: caption, schema, names, properties };
}

function isJudged(left: Party, right: Party, judged: ReadonlySet<string>): boolean {
  return left.keys.some((a) => right.keys.some((b) => judged.has(pairKey(a, b))));
}
