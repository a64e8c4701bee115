/**
 * Fusion: claims about one happening become one event. The result depends on the set of claims alone, never on
 * their order: pairs are scored, a claim that fits two happenings that cannot be one joins neither, and the
 * rest are joined strongest first, unless a member of one side forbids a member of the other.
 *
 * Negative claims never join positive ones: they form events of their own, without support, and assessment
 * holds them against the events they deny. Responses form no events: they answer a question, and are shown as answers.
 *
 * Work grows with claims × neighbours in a block, not with pairs of claims.
 */
import { FUSION_LIMITS } from '../data/events/fusion-rules.ts';
import type { ClaimId, Event, Issue, Party, ResolvedClaim } from '../model/index.ts';
import { buildEvent } from './build-event.ts';
import { type ClaimProfile, profileClaim, profileKey } from './claim-profile.ts';
import { mayMeet, scoreMeeting } from './compare-claims.ts';
import { correctionLinks } from './correction-links.ts';
import type { Corrects } from './find-corrections.ts';
import { pairProfiles } from './pair-profiles.ts';
import { type PartyWords, readPartyWords } from './party-words.ts';
import { makeUnion } from './union.ts';

export interface FusionOptions {
  /** Tells named parties from described ones. Without it every party counts as named, and fewer claims meet. */
  readonly parties?: readonly Party[];
  /** Which sources put which right: a value and the one that corrects it belong to one event. */
  readonly corrects?: Corrects;
}

export interface Fusion {
  /** In order of id. */
  readonly events: readonly Event[];
  readonly issues: readonly Issue[];
}

interface Link {
  readonly left: ClaimProfile;
  readonly right: ClaimProfile;
  readonly score: number;
}

/** The events of a case, in order of id; each claim but a response is in exactly one. */
export function fuseEvents(claims: readonly ResolvedClaim[], options: FusionOptions = {}): Event[] {
  return [...fuse(claims, options).events];
}

/** As `fuseEvents`, with what was left apart for want of room. */
export function fuse(claims: readonly ResolvedClaim[], options: FusionOptions = {}): Fusion {
  const words = readPartyWords(options.parties ?? []);
  const told = new Map<ClaimId, ResolvedClaim>();
  for (const claim of claims) if (claim.claim.kind !== 'response') told.set(claim.claim.id, claim);
  const alike = new Map<string, ClaimProfile[]>();
  for (const id of [...told.keys()].sort()) {
    const profile = profileClaim(told.get(id) as ResolvedClaim, words);
    const key = profileKey(profile);
    const group = alike.get(key);
    if (group) group.push(profile);
    else alike.set(key, [profile]);
  }
  const leaders = [...alike.values()].map(([first]) => first as ClaimProfile);
  const { pairs, issues } = pairProfiles(leaders);
  const links: Link[] = [];
  for (const [left, right] of pairs) {
    const score = scoreMeeting(left, right, words);
    if (score > 0) links.push({ left, right, score });
  }
  const fused = cluster(leaders, dropAmbiguous(links.sort(byStrength), words), words);
  const clusters =
    options.corrects === undefined ? fused : joinCorrected(fused, alike, options.corrects, words);
  const members = new Map([...alike.values()].map((group) => [group[0]?.id, group]));
  const events = clusters.map((ids) =>
    buildEvent(ids.flatMap((id) => members.get(id) ?? []).map((profile) => profile.resolved)),
  );
  return { events: events.sort((a, b) => (a.id < b.id ? -1 : 1)), issues };
}

/** Joins the cluster of a corrected value with that of the value that puts it right. */
function joinCorrected(
  clusters: readonly ClaimId[][],
  alike: ReadonlyMap<string, readonly ClaimProfile[]>,
  corrects: Corrects,
  words: PartyWords,
): ClaimId[][] {
  const groups = [...alike.values()];
  const leaderOf = new Map(groups.flatMap((group) => group.map(({ id }) => [id, group[0]?.id ?? id])));
  const union = makeUnion(leaderOf.values());
  for (const [first, ...rest] of clusters)
    for (const other of rest) if (first !== undefined) union.join(first, other);
  for (const [fresh, old] of correctionLinks(groups.flat(), corrects, words))
    union.join(leaderOf.get(fresh.id) ?? fresh.id, leaderOf.get(old.id) ?? old.id);
  return union.sets();
}

function byStrength(a: Link, b: Link): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.left.id !== b.left.id) return a.left.id < b.left.id ? -1 : 1;
  return a.right.id < b.right.id ? -1 : 1;
}

/**
 * Takes away the links of a claim that fits two others which cannot be one: the weaker link goes, and where both
 * are as strong, both go, since choosing would be a guess.
 */
function dropAmbiguous(links: readonly Link[], words: PartyWords): Link[] {
  const byClaim = new Map<ClaimId, Link[]>();
  for (const link of links) {
    for (const { id } of [link.left, link.right]) {
      const own = byClaim.get(id);
      if (!own) byClaim.set(id, [link]);
      else if (own.length < FUSION_LIMITS.links) own.push(link);
    }
  }
  const dropped = new Set<Link>();
  for (const [id, own] of byClaim) {
    for (const [at, weak] of own.entries()) {
      for (let before = 0; before < own.length; before += 1) {
        const strong = own[before] as Link;
        if (before === at || strong.score < weak.score) continue;
        if (!mayMeet(otherEnd(strong, id), otherEnd(weak, id), words)) {
          dropped.add(weak);
          break;
        }
      }
    }
  }
  return links.filter((link) => !dropped.has(link));
}

function otherEnd(link: Link, id: ClaimId): ClaimProfile {
  return link.left.id === id ? link.right : link.left;
}

function cluster(leaders: readonly ClaimProfile[], links: readonly Link[], words: PartyWords): ClaimId[][] {
  const union = makeUnion(leaders.map((profile) => profile.id));
  const members = new Map(leaders.map((profile) => [profile.id, [profile]]));
  for (const { left, right } of links) {
    const a = union.find(left.id);
    const b = union.find(right.id);
    if (a === b) continue;
    const ours = members.get(a) ?? [];
    const theirs = members.get(b) ?? [];
    if (ours.length + theirs.length > FUSION_LIMITS.clusterClaims) continue;
    if (!ours.every((mine) => theirs.every((other) => mayMeet(mine, other, words)))) continue;
    union.join(a, b);
    members.set(union.find(a), [...ours, ...theirs]);
  }
  return union.sets();
}
