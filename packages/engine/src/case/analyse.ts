/**
 * From readings to the case view: mentions to parties, parties to lists, claims to events, events to findings and the
 * network. Pure: the same readings, lists and judgements give the same view, in whatever order they came.
 */
import { type CaseView, type ListSummary } from '../dossier/index.ts';
import { assessEvents, fuse, groupOrigins, readCorrections, reconcile } from '../events/index.ts';
import { entrySource } from '../lists/index.ts';
import {
  type Document,
  type Extraction,
  type Issue,
  type Judgement,
  type Listing,
  type ListVersion,
  type Mention,
  type MentionId,
  type Party,
  type PartyId,
  type ResolvedClaim,
  makeSourceId,
  sha256,
  type Source,
  type SourceContext,
} from '../model/index.ts';
import {
  exposures,
  findCoincidences,
  isListed,
  projectEdges,
  searchRoutes,
  timeline,
} from '../network/index.ts';
import { resolveClaim, resolveParties } from '../resolve/index.ts';
import { partyContexts, type ScreenMemory, screenParties } from '../screen/index.ts';
import { addCaseNames } from './case-names.ts';
import { addListedMentions, type ListedNameMemory } from './listed-mentions.ts';
import { openProposals } from './propose/open-proposals.ts';
import { placeProposals, type PlacingInput, withAccepted } from './propose/place-proposals.ts';
import type { ReadEntry } from './reading.ts';

export interface AnalysisInput {
  readonly title: string;
  /** Of every file and child in the case. */
  readonly entries: readonly ReadEntry[];
  readonly lists: readonly ListVersion[];
  readonly judgements: readonly Judgement[];
  /** What models proposed, and what of it was judged. */
  readonly proposals?: Pick<PlacingInput, 'proposed' | 'model' | 'judged'>;
  /** What the manifest says of files, by path. */
  readonly contexts: Readonly<Record<string, SourceContext>>;
  /** Issues of the folder, the manifest and the lists. */
  readonly issues: readonly Issue[];
  /** What an earlier analysis remembered, so that parties and documents met before are not compared again. */
  readonly memory?: AnalysisMemory;
  /** Named before each step, for a progress line. */
  readonly onStep?: (step: AnalysisStep) => void;
}

export const ANALYSIS_STEPS = ['parties', 'screening', 'events', 'findings', 'network'] as const;
export type AnalysisStep = (typeof ANALYSIS_STEPS)[number];

/** What an analysis leaves to the next: hits of parties, and names of list entries in documents. */
export interface AnalysisMemory {
  readonly hits: ScreenMemory;
  readonly names: ListedNameMemory;
}

export interface Analysis {
  readonly view: CaseView;
}

/** The analysis, and what the next one may use of it. */
export function analyse(input: AnalysisInput): Analysis & { readonly remembered: AnalysisMemory } {
  const step = input.onStep ?? (() => undefined);
  const read = input.entries.map(({ source }) => source);
  const documents: Document[] = input.entries.flatMap(({ document }) => document ?? []);
  step('parties');
  const listedNames = addListedMentions(input.entries, input.lists, input.memory?.names);
  const named = addCaseNames(listedNames.entries, input.memory?.names);
  const { entries, judgements } = input;
  const placed = placeProposals({
    proposed: [],
    model: '',
    judged: [],
    ...input.proposals,
    entries,
    judgements,
  });
  const extractions = named.entries.flatMap(({ source, extraction }) =>
    extraction === null
      ? []
      : [{ source, extraction: withAccepted(extraction, placed.accepted.get(extraction.document)) }],
  );
  const resolution = resolveParties({
    mentions: extractions.flatMap(({ extraction }) => extraction.mentions),
    documents,
    judgements: input.judgements,
  });
  step('screening');
  const context = partyContexts({
    parties: resolution.parties,
    mentions: extractions.flatMap(({ extraction }) => extraction.mentions),
    claims: extractions.flatMap(({ extraction }) => extraction.claims),
    partyOf: resolution.partyOf,
  });
  const screening = screenParties(resolution.parties, input.lists, {
    context,
    ...(input.memory === undefined ? {} : { memory: input.memory.hits }),
  });
  const listed = tellListings(input, resolution.parties, screening.listings);
  const partyOf = new Map<MentionId, PartyId>([...resolution.partyOf, ...listed.partyOf]);
  const claims: ResolvedClaim[] = [...extractions, ...listed.extractions].flatMap(({ source, extraction }) =>
    extraction.claims.map((claim) => resolveClaim(claim, source.id, partyOf)),
  );
  const sources: Source[] = [
    ...read,
    ...input.lists.flatMap((version) => listSources(version, input.contexts)),
    ...listed.extractions.map(({ source }) => source),
  ];
  const allDocuments = [...documents, ...listed.documents];
  step('events');
  const groups = groupOrigins({ sources, documents: allDocuments, claims });
  const corrects = readCorrections({ sources, documents: allDocuments, groups });
  const fusion = fuse(claims, { parties: listed.parties, corrects });
  step('findings');
  const findings = assessEvents(fusion.events, {
    claims,
    sources,
    groups,
    parties: listed.parties,
    documents: allDocuments,
  });
  step('network');
  const edges = projectEdges(findings, claims);
  const network = { findings, claims, parties: listed.parties, listings: screening.listings };
  const routes = searchRoutes(network);
  return {
    view: {
      caseId: `case-${sha256(input.title).slice(0, 20)}`,
      title: input.title,
      sources,
      documents: allDocuments,
      mentions: [...extractions, ...listed.extractions].flatMap(({ extraction }) => extraction.mentions),
      claims,
      proposals: openProposals({
        open: placed.open,
        mentions: extractions.flatMap(({ extraction }) => extraction.mentions),
        partyOf,
        sourceOf: new Map(documents.map(({ id, source }) => [id, source])),
      }),
      parties: listed.parties,
      listings: screening.listings,
      lists: input.lists.map(summarise),
      findings,
      edges,
      routes: routes.routes,
      exposures: exposures({ parties: listed.parties, listings: screening.listings, edges, claims }),
      timeline: timeline(findings),
      coincidences: findCoincidences({ findings, claims, parties: listed.parties }),
      reconciliations: reconcile(fusion.events, claims),
      originGroups: groups,
      issues: [
        ...input.issues,
        ...input.entries.flatMap((entry) => entry.issues),
        ...placed.issues,
        ...resolution.issues,
        ...screening.issues,
        ...fusion.issues,
        ...routes.issues,
      ],
    },
    remembered: {
      hits: screening.remembered,
      names: new Map([...listedNames.remembered, ...named.remembered]),
    },
  };
}

interface ListedEntries {
  readonly parties: readonly Party[];
  readonly partyOf: ReadonlyMap<MentionId, PartyId>;
  readonly documents: readonly Document[];
  readonly extractions: readonly { readonly source: Source; readonly extraction: Extraction }[];
}

/**
 * The entries that are the parties themselves become sources of their own, so that a sanction is told from the very
 * row of the list. Their targets are the parties that screening found; a merely possible hit adds nothing.
 */
function tellListings(
  input: AnalysisInput,
  parties: readonly Party[],
  listings: ReadonlyMap<PartyId, readonly Listing[]>,
): ListedEntries {
  const wanted = new Map<string, Party[]>();
  for (const party of parties)
    for (const listing of listings.get(party.id) ?? []) {
      if (!isListed(listing)) continue;
      const key = `${listing.list}\n${listing.listVersion}\n${listing.entry}`;
      const known = wanted.get(key);
      if (known) known.push(party);
      else wanted.set(key, [party]);
    }
  const partyOf = new Map<MentionId, PartyId>();
  const documents: Document[] = [];
  const extractions: { source: Source; extraction: Extraction }[] = [];
  const told = new Map<PartyId, Mention[]>();
  for (const version of input.lists) {
    for (const entry of version.entries) {
      const targets = wanted.get(`${version.list}\n${version.version}\n${entry.id}`);
      const [target] = targets ?? [];
      const file = version.files[0];
      // Two parties of the case at one entry: which of them it is, is for a person to judge.
      if (target === undefined || targets?.length !== 1 || file === undefined) continue;
      const made = entrySource(version, entry, file.path);
      documents.push(made.document);
      extractions.push(made);
      for (const mention of made.extraction.mentions) partyOf.set(mention.id, target.id);
      told.set(target.id, [...(told.get(target.id) ?? []), ...made.extraction.mentions]);
    }
  }
  return {
    parties: parties.map((party) => withMentions(party, told.get(party.id))),
    partyOf,
    documents,
    extractions,
  };
}

function withMentions(party: Party, mentions: readonly Mention[] | undefined): Party {
  if (mentions === undefined) return party;
  const ids = mentions.map(({ id }) => id);
  return {
    ...party,
    mentions: [...party.mentions, ...ids],
    reasons: [
      ...party.reasons,
      {
        rule: 'screen.listed',
        why: 'the entry of a list that screening holds to be this party',
        mentions: ids,
      },
    ],
  };
}

/** The files of a list are sources like any other, though they are not read as documents. */
function listSources(version: ListVersion, contexts: Readonly<Record<string, SourceContext>>): Source[] {
  const inferred = <Value>(value: Value, why: string) => ({ value, by: 'inferred', why }) as const;
  const { title, publisher, publishedOn } = version;
  return version.files.map(({ path, sha256: digest, size }) => {
    const { genre, publisher: said, published, note, origin } = contexts[path] ?? {};
    const told = <Value>(value: Value) => ({ value, by: 'manifest', why: 'manifest' }) as const;
    const day = published ?? publishedOn ?? undefined;
    return {
      id: makeSourceId(path, digest),
      path,
      sha256: digest,
      size,
      mediaType: /\.xml$/iu.test(path) ? 'application/xml' : 'text/csv',
      parent: null,
      facts: {
        genre: genre === undefined ? inferred('list entry', 'layout of a published list') : told(genre),
        title: inferred(title, 'layout of a published list'),
        issuer: said === undefined ? inferred(publisher, 'publisher of the list') : told(said),
        ...(day === undefined
          ? {}
          : {
              publishedAt: published === undefined ? inferred(day, 'date the list was generated') : told(day),
            }),
        ...(note === undefined ? {} : { note: told(note) }),
        ...(origin === undefined ? {} : { origin: told(origin) }),
      },
    };
  });
}

function summarise(version: ListVersion): ListSummary {
  const { list, title, publisher, publishedOn, files } = version;
  return {
    list,
    title,
    publisher,
    version: version.version,
    publishedOn,
    entries: version.entries.length,
    files,
  };
}
