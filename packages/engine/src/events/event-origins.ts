/**
 * How many origins stand behind an event. Sources in one origin group count once everywhere. Within an event
 * more of them may count once: what one issuer says twice, an article and the paper it describes, stories told
 * after one outlet, and reports that rest on the word of one named speaker.
 */
import { OWN_BASES, SPOKEN_BASES, UNNAMED_BASES } from '../data/events/paper-words.ts';
import type { AttributionLink, Event, ResolvedClaim, Source, SourceId } from '../model/index.ts';
import type { AssessContext } from './assess-context.ts';
import { issuerKey } from './issuer-key.ts';
import { outletsAtHead } from './outlets-at-head.ts';
import { paperGenres } from './paper-genres.ts';
import { makeUnion, type Union } from './union.ts';

export interface EventOrigins {
  /** One id for each origin counted: the smallest group id in it. Sorted. */
  readonly counted: readonly string[];
  /** Paths of the sources behind each origin counted, in the same order. */
  readonly paths: readonly (readonly string[])[];
  /** Why sources of this event count once, a line each. */
  readonly merged: readonly string[];
  /** Unnamed speakers in like words on whom several origins rest: whether they are the same people nobody can tell. */
  readonly unnamed: readonly string[];
  /** Sources that only conjecture, or report without standing behind it. */
  readonly uncommitted: readonly string[];
}

/** The origins of an event. A claim that is merely possible, or to which its speaker does not commit, is listed and not counted. */
export function countOrigins(event: Event, context: AssessContext): EventOrigins {
  const told = event.claims.flatMap((id) => context.claimOf.get(id) ?? []).filter(isPositive);
  return originsOf(told, context);
}

/** As `countOrigins`, for any claims of one event. */
export function originsOf(told: readonly ResolvedClaim[], context: AssessContext): EventOrigins {
  const bySource = new Map<SourceId, ResolvedClaim[]>();
  const all = new Set<SourceId>();
  for (const claim of told) {
    all.add(claim.source);
    if (!isCommitted(claim)) continue;
    const own = bySource.get(claim.source);
    if (own) own.push(claim);
    else bySource.set(claim.source, [claim]);
  }
  const sources = [...bySource.keys()].sort();
  const group = (source: SourceId): string => context.groupOf.get(source)?.id ?? source;
  const union = makeUnion<string>(sources.map(group));
  const merged = [
    ...groupLines(sources, context),
    ...mergeByWord(sources, bySource, context, union, group),
    ...mergeSeen(sources, bySource, context, union, group),
  ];
  const path = (source: SourceId): string => context.sourceOf.get(source)?.path ?? source;
  const sets = union.sets();
  return {
    counted: sets.map((set) => set[0] ?? ''),
    paths: sets.map((set) =>
      sources
        .filter((source) => set.includes(group(source)))
        .map(path)
        .sort(),
    ),
    merged,
    unnamed: tellUnnamed(sources, bySource, context, (source) => union.find(group(source))),
    uncommitted: [...all]
      .filter((source) => !bySource.has(source))
      .map(path)
      .sort(),
  };
}

/** Whether a claim is put forward as a fact: certain or probable. */
export function isCommitted({ claim }: ResolvedClaim): boolean {
  return claim.modality === 'certain' || claim.modality === 'probable';
}

function isPositive({ claim }: ResolvedClaim): boolean {
  return claim.polarity === 'positive';
}

function groupLines(sources: readonly SourceId[], context: AssessContext): string[] {
  const seen = new Map<string, number>();
  const lines = new Set<string>();
  for (const source of sources) {
    const group = context.groupOf.get(source);
    if (!group) continue;
    seen.set(group.id, (seen.get(group.id) ?? 0) + 1);
    if (seen.get(group.id) === 2) for (const line of group.why) lines.add(line);
  }
  return [...lines].sort();
}

type Grouped = (source: SourceId) => string;

/** Joins sources that share an issuer, or whose every claim rests on one outlet or one named speaker. */
function mergeByWord(
  sources: readonly SourceId[],
  bySource: ReadonlyMap<SourceId, readonly ResolvedClaim[]>,
  context: AssessContext,
  union: Union<string>,
  group: Grouped,
): string[] {
  const first = new Map<string, SourceId>();
  const lines: string[] = [];
  for (const source of sources) {
    for (const { key, words } of wordsOf(context.sourceOf.get(source), bySource.get(source) ?? [])) {
      const before = first.get(key);
      if (before === undefined) first.set(key, source);
      else if (union.join(group(before), group(source))) {
        const paths = [before, source].map((one) => context.sourceOf.get(one)?.path ?? one);
        lines.push(`${paths.join(' and ')} count once here: both rest on the word of ${words}`);
      }
    }
  }
  return lines;
}

/** On whose word a source rests in this event: its issuer, and whatever all its claims have in common. */
function wordsOf(
  source: Source | undefined,
  claims: readonly ResolvedClaim[],
): { readonly key: string; readonly words: string }[] {
  const found: { key: string; words: string }[] = [];
  const issuer = source?.facts.issuer?.value;
  if (issuer !== undefined && issuerKey(issuer) !== '')
    found.push({ key: `issuer ${issuerKey(issuer)}`, words: issuer });
  const common = new Map<string, { words: string; count: number }>();
  for (const { claim, speakers } of claims) {
    const own = new Map<string, string>();
    claim.attribution.forEach((link, at) => {
      const party = speakers[at] ?? null;
      const isOutlet = link.basis === 'other-outlet';
      const isIssuer = at === 0 && link.basis === 'document-held';
      const isSpeaker =
        at === claim.attribution.length - 1 && link.named && SPOKEN_BASES.includes(link.basis);
      if (!(isOutlet || isIssuer || isSpeaker)) return;
      if (party !== null) own.set(`party ${party}`, link.description);
      if (!isSpeaker && issuerKey(link.description) !== '') {
        own.set(`issuer ${issuerKey(link.description)}`, link.description);
      }
    });
    for (const [key, words] of own) common.set(key, { words, count: (common.get(key)?.count ?? 0) + 1 });
  }
  for (const [key, { words, count }] of common) if (count === claims.length) found.push({ key, words });
  if (source !== undefined && claims.every(isRetold))
    for (const { value } of outletsAtHead(source))
      if (issuerKey(value) !== '') found.push({ key: `issuer ${issuerKey(value)}`, words: value });
  return found.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Whether a claim shows nothing that its outlet saw for itself. */
function isRetold({ claim }: ResolvedClaim): boolean {
  const bases = claim.attribution.slice(1).map(({ basis }) => basis);
  return bases.includes('other-outlet') || !bases.some((basis) => OWN_BASES.includes(basis));
}

/** Joins an article with the held paper it describes, when all it says of the event comes from such papers. */
function mergeSeen(
  sources: readonly SourceId[],
  bySource: ReadonlyMap<SourceId, readonly ResolvedClaim[]>,
  context: AssessContext,
  union: Union<string>,
  group: Grouped,
): string[] {
  const lines: string[] = [];
  const held = sources.flatMap((id) => context.sourceOf.get(id) ?? []);
  for (const article of held) {
    const claims = bySource.get(article.id) ?? [];
    const seen = claims.map(({ claim }) =>
      claim.attribution.filter((link) => link.basis === 'document-seen'),
    );
    if (seen.length === 0 || seen.some((links) => links.length === 0)) continue;
    for (const paper of held) {
      if (paper.id === article.id) continue;
      const described = seen.map((links) =>
        links.find((link) => paperGenres(link.description).includes(paper.facts.genre.value)),
      );
      const [first] = described;
      if (!first || described.some((link) => link === undefined)) continue;
      if (union.join(group(paper.id), group(article.id))) {
        lines.push(
          `${article.path} and ${paper.path} count once here: ` +
            `the ${paper.facts.genre.value} it describes ("${first.description}") is in the case`,
        );
      }
    }
  }
  return lines;
}

/** A line for each description of unnamed speakers on whom two or more of the origins counted rest wholly. */
function tellUnnamed(
  sources: readonly SourceId[],
  bySource: ReadonlyMap<SourceId, readonly ResolvedClaim[]>,
  context: AssessContext,
  originOf: Grouped,
): string[] {
  const told = new Map<string, { words: string; origins: Set<string>; paths: Set<string> }>();
  for (const source of sources) {
    const last = (bySource.get(source) ?? []).map(({ claim }) => claim.attribution.at(-1));
    const [first] = last;
    const key = first?.description.toLowerCase();
    if (first === undefined || key === undefined) continue;
    if (!last.every((link) => isUnnamed(link) && link?.description.toLowerCase() === key)) continue;
    const known = told.get(key) ?? { words: first.description, origins: new Set(), paths: new Set() };
    known.origins.add(originOf(source));
    known.paths.add(context.sourceOf.get(source)?.path ?? source);
    told.set(key, known);
  }
  return [...told.values()]
    .filter(({ origins }) => origins.size > 1)
    .map(
      ({ words, paths }) =>
        `${[...paths].sort().join(' and ')} each rest on "${words}": whether these are the same people is not known`,
    )
    .sort();
}

function isUnnamed(link: AttributionLink | undefined): boolean {
  return link !== undefined && !link.named && UNNAMED_BASES.includes(link.basis);
}
