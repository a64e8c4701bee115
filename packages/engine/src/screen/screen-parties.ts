/** Every party against every list version: hits with score, identity, matched name and reasons. */
import { LISTED_IDENTITY } from '../data/network/edge-rules.ts';
import { NAME_RULES, SCREEN_LIMITS, SCREENED } from '../data/screen/screen-rules.ts';
import { candidates } from '../match/index.ts';
import {
  canonicalJson,
  type Content,
  type Issue,
  type Listing,
  type ListVersion,
  type Party,
  type PartyId,
  sha256,
} from '../model/index.ts';
import type { IsoDate } from '../values/index.ts';
import { type Comparison, compareParty, carriersOf, partyNames } from './compare-party.ts';
import { addLinked, weighLinks } from './linked-listings.ts';
import { identifierKeys } from './identifier-keys.ts';
import { indexList, type IndexedEntry, type ListIndex } from './list-index.ts';
import { askedOf, type HeldVersion, listedOnDay } from './listed-on-day.ts';
import type { PartyContext } from './party-context.ts';

/** Direct hits by what they follow from, kept between runs so that a party met before is not compared again. */
export type ScreenMemory = ReadonlyMap<string, readonly Listing[]>;

/** Indexes of list versions by list and version, kept between runs by whoever wants to save building them. */
export type ScreenCache = Map<string, ListIndex>;

export interface ScreenOptions {
  /** The day asked about; without it, the day of the version itself. */
  readonly asOf?: IsoDate;
  /** All versions held, with their days, to answer `asOf` from; without it, the versions screened. */
  readonly held?: readonly HeldVersion[];
  /** Hits with a lower score are left out. */
  readonly threshold?: number;
  readonly cache?: ScreenCache;
  /** What an earlier run returned as `remembered`. Used for the day of the version only. */
  readonly memory?: ScreenMemory;
  /** What the documents say of the parties; see `partyContexts`. */
  readonly context?: ReadonlyMap<PartyId, PartyContext>;
}

export interface Screening {
  /** Parties with hits only; the likeliest first. */
  readonly listings: Map<PartyId, Listing[]>;
  readonly issues: Issue[];
  /** The direct hits of this run, for the `memory` of the next. */
  readonly remembered: ScreenMemory;
}

/** Screens named parties of the kinds that lists hold; bench/screening measures what one costs. */
export function screenParties(
  parties: readonly Party[],
  versions: readonly ListVersion[],
  options: ScreenOptions = {},
): Screening {
  const { threshold = SCREEN_LIMITS.threshold, cache = new Map() } = options;
  const listings = new Map<PartyId, Listing[]>();
  const issues: Issue[] = [];
  const remembered = new Map<string, readonly Listing[]>();
  const screened = parties.filter(({ named, schema }) => named && Object.hasOwn(SCREENED, schema));
  for (const version of versions) {
    const index = cachedIndex(version, cache);
    const held = options.held ?? [{ version }];
    const direct = new Map<PartyId, Listing[]>();
    for (const party of screened) {
      const context = options.context?.get(party.id);
      const key = options.asOf === undefined ? memoryKey(party, context, version, threshold) : undefined;
      const all =
        (key === undefined ? undefined : options.memory?.get(key)) ??
        screenParty(party, index, context)
          .filter(
            ({ comparison }) =>
              comparison.score >= threshold && comparison.identity >= SCREEN_LIMITS.leastIdentity,
          )
          .map((hit) => toListing(hit, index, held, options.asOf));
      if (key !== undefined) remembered.set(key, all);
      if (all.length > SCREEN_LIMITS.hits)
        issues.push({
          code: 'screen.more-hits',
          severity: 'notice',
          message: `"${party.caption}" meets ${all.length} entries of ${version.title}; the ${SCREEN_LIMITS.hits} likeliest are kept`,
          place: { path: version.files[0]?.path ?? null },
        });
      if (all.length > 0) direct.set(party.id, all.slice(0, SCREEN_LIMITS.hits));
    }
    const weighed = weighLinks(direct, index, LISTED_IDENTITY);
    for (const [party, hits] of addLinked(screened, weighed, index, LISTED_IDENTITY))
      listings.set(party, [...(listings.get(party) ?? []), ...hits]);
  }
  return { listings, issues, remembered };
}

/** Everything the direct hits of a party follow from. */
function memoryKey(
  { caption, names, schema, properties }: Party,
  context: PartyContext | undefined,
  { list, version, files }: ListVersion,
  threshold: number,
): string {
  const hashes = files.map((file) => file.sha256);
  const content = { caption, names, schema, properties, context, list, version, hashes, threshold };
  return sha256(canonicalJson(content as unknown as Content)).slice(0, 32);
}

function cachedIndex(version: ListVersion, cache: ScreenCache): ListIndex {
  const key = `${version.list} ${version.version}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const built = indexList(version);
  cache.set(key, built);
  return built;
}

interface Hit {
  readonly indexed: IndexedEntry;
  readonly comparison: Comparison;
}

/** The hits of one party on one version, likeliest first. */
function screenParty(party: Party, index: ListIndex, context: PartyContext | undefined): Hit[] {
  const names = partyNames(party);
  const ids = new Set<string>();
  const ranked = candidates(
    index.names,
    names.map(({ name }) => name),
    SCREEN_LIMITS.candidates,
  );
  const least = (ranked[0]?.score ?? 0) * SCREEN_LIMITS.candidateShare;
  for (const { id, score } of ranked) if (score >= least) ids.add(id);
  for (const { words } of names) {
    // Entries that carry every telling word: a partial name finds them however long their names are.
    const carriers = carriersOf(words, index);
    if (carriers === 0 || carriers > SCREEN_LIMITS.candidates) continue;
    const sets = words.telling.map((word) => index.carriers.get(word) ?? new Set<string>());
    for (const id of sets[0] ?? []) if (sets.every((set) => set.has(id))) ids.add(id);
  }
  for (const { words } of names)
    for (const id of (words.stateBody === undefined ? undefined : index.stateBodies.get(words.stateBody)) ??
      [])
      ids.add(id);
  for (const key of identifierKeys(party.properties))
    for (const id of index.identifiers.get(key) ?? []) ids.add(id);
  const hits: Hit[] = [];
  for (const id of ids) {
    const indexed = index.entries.get(id);
    if (indexed === undefined || !(SCREENED[party.schema] ?? []).includes(indexed.entry.schema)) continue;
    const comparison = compareParty(party, names, indexed, index, context);
    if (comparison !== undefined) hits.push({ indexed, comparison });
  }
  return explainAway(hits).sort(
    (a, b) =>
      b.comparison.identity - a.comparison.identity ||
      b.comparison.score - a.comparison.score ||
      (a.indexed.entry.id < b.indexed.entry.id ? -1 : 1),
  );
}

/** Where one entry has the party's whole name, others that meet a part of it are less likely. */
function explainAway(hits: readonly Hit[]): Hit[] {
  const sure = hits.filter(({ comparison }) => comparison.identity >= NAME_RULES.soleWord);
  return hits.map((hit) => {
    if (sure.length === 0 || sure.includes(hit)) return hit;
    const { comparison } = hit;
    const identity = Math.round(comparison.identity * NAME_RULES.explained * 1000) / 1000;
    return {
      ...hit,
      comparison: {
        ...comparison,
        identity,
        reasons: [
          ...comparison.reasons,
          { text: 'another entry has the whole name', weight: identity - comparison.identity },
        ],
      },
    };
  });
}

function toListing(
  { indexed: { entry, names }, comparison }: Hit,
  { version }: ListIndex,
  held: readonly HeldVersion[],
  asOf: IsoDate | undefined,
): Listing {
  const day = asOf ?? version.publishedOn;
  return {
    list: version.list,
    listVersion: version.version,
    entry: entry.id,
    entryName: names[0]?.printed ?? '',
    programme: entry.programmes.join(', '),
    listedOn: entry.listedOn,
    ...(entry.delistedOn === undefined ? {} : { delistedOn: entry.delistedOn }),
    path: 'listed',
    score: Math.round(comparison.score * 1000) / 1000,
    identity: comparison.identity,
    matchedName: comparison.matchedName,
    queryName: comparison.queryName,
    reasons: comparison.reasons.map(({ text, weight }) => ({
      text,
      weight: Math.round(weight * 1000) / 1000,
    })),
    asOf: day === null ? 'unknown' : listedOnDay(askedOf(version.list, entry), day, held).answer,
  };
}
