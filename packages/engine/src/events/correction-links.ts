/**
 * Claims that put others right: the same sentence of the same origin, told again with another number, sum or day in a source
 * that says it corrects. They are one happening, though their values cannot both be true.
 */
import { ORIGIN_RULES } from '../data/events/origin-rules.ts';
import type { SourceId } from '../model/index.ts';
import { type ClaimProfile, profileKey } from './claim-profile.ts';
import { differInValue } from './compare-claims.ts';
import type { Corrects } from './find-corrections.ts';
import type { PartyWords } from './party-words.ts';

const WORD = /\p{Script=Han}|[\p{L}\p{M}\p{N}]+/gu;

/** Each correcting claim with the one it puts right, most alike first; a claim corrects, and is corrected, once. */
export function correctionLinks(
  profiles: readonly ClaimProfile[],
  corrects: Corrects,
  words: PartyWords,
): (readonly [ClaimProfile, ClaimProfile])[] {
  const found: { readonly pair: readonly [ClaimProfile, ClaimProfile]; readonly alike: number }[] = [];
  for (const [later, earlier] of sourcePairs(profiles, corrects)) {
    const kept = new Set(later.map(profileKey));
    for (const old of earlier) {
      // What the correcting source still says as before was not put right.
      if (kept.has(profileKey(old))) continue;
      for (const fresh of later) {
        if (!differInValue(fresh, old, words)) continue;
        const alike = likeness(quoteOf(fresh), quoteOf(old));
        if (alike >= ORIGIN_RULES.correctedLikeness) found.push({ pair: [fresh, old], alike });
      }
    }
  }
  const taken = new Set<ClaimProfile>();
  return found
    .sort((a, b) => b.alike - a.alike || (idsOf(a.pair) < idsOf(b.pair) ? -1 : 1))
    .filter(({ pair }) => {
      if (pair.some((one) => taken.has(one))) return false;
      for (const one of pair) taken.add(one);
      return true;
    })
    .map(({ pair }) => pair);
}

function idsOf(pair: readonly [ClaimProfile, ClaimProfile]): string {
  return pair.map(({ id }) => id).join(' ');
}

/** The claims of each correcting source beside those of each source it corrects. */
function sourcePairs(
  profiles: readonly ClaimProfile[],
  corrects: Corrects,
): (readonly [readonly ClaimProfile[], readonly ClaimProfile[]])[] {
  const bySource = new Map<SourceId, ClaimProfile[]>();
  for (const profile of profiles) {
    const own = bySource.get(profile.resolved.source);
    if (own) own.push(profile);
    else bySource.set(profile.resolved.source, [profile]);
  }
  const sources = [...bySource].sort(([a], [b]) => (a < b ? -1 : 1));
  const marked = sources.filter(([source]) => corrects.marked.has(source));
  return marked.flatMap(([later, fresh]) =>
    sources.filter(([earlier]) => corrects.puts(later, earlier)).map(([, old]) => [fresh, old] as const),
  );
}

function quoteOf(profile: ClaimProfile): Set<string> {
  const words = profile.resolved.claim.passages[0]?.quote.toLowerCase().match(WORD) ?? [];
  return new Set(words);
}

/** Words two sentences share, of all the words of both. */
function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of left) if (right.has(word)) shared += 1;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}
