/**
 * Proposals of a model for every file of a case, while it is built. Only with an endpoint is anybody asked; without one, what was asked
 * before is replayed from the answers in the case file. A question without an answer becomes an issue and never fails the build.
 */
import { countRefusals, PROMPT_VERSION } from '../../extract/index.ts';
import { CaseError, messageOf } from '../../disk/index.ts';
import { canonicalJson, type Content, type Issue, sha256 } from '../../model/index.ts';
import type { OnProgress } from '../progress.ts';
import type { CaseProposals, Member, ReadEntry } from '../reading.ts';
import type { CaseStore } from '../store/case-store.ts';
import { type Asking, askingOf, type Endpoint } from './endpoint.ts';
import { makeGate } from './gate.ts';
import type { KeptProposal, ProposedOfDocument, ProposedOfReading } from './kept-proposal.ts';
import type { Gate, ProposeOptions } from './propose-claims.ts';
import { inTurns } from './in-turns.ts';
import { proposeDocument } from './propose-document.ts';
import { proposalIssues } from './proposal-issues.ts';

export interface TakeProposals {
  readonly store: CaseStore;
  readonly members: readonly Member[];
  /** Fingerprint of the code. */
  readonly code: string;
  /** Whom to ask; nobody where it is absent. `none` lets go of the model asked before. */
  readonly endpoint?: Endpoint | 'none';
  readonly environment?: NonNullable<ProposeOptions['environment']>;
  readonly onProgress: OnProgress;
  readonly signal?: AbortSignal;
}

export interface TakenProposals {
  /** Absent where no model was ever asked for this case. */
  readonly proposals?: CaseProposals;
  readonly issues: readonly Issue[];
}

export async function takeProposals(options: TakeProposals): Promise<TakenProposals> {
  const { store, members, code, endpoint, onProgress } = options;
  if (endpoint === 'none') return { issues: [] };
  const asking = endpoint === undefined ? (await store.inputs())?.proposals?.asking : askingOf(endpoint);
  if (asking === undefined) return { issues: [] };
  const name = sha256(canonicalJson({ ...asking, code, version: PROMPT_VERSION } as unknown as Content));
  const held = await store.proposals.rows(name);
  const answers = await store.proposals.countAnswers();
  const rows = new Map<number, number>();
  const due: (Member & { readonly reading: number })[] = [];
  for (const member of members) {
    const { reading } = member;
    if (reading === null) continue;
    const row = held.get(reading);
    // Without an endpoint nothing new can come of the same answers.
    if (row?.complete === true || (row?.answers === answers && endpoint === undefined))
      rows.set(reading, row.id);
    else due.push({ ...member, reading });
  }
  if (endpoint !== undefined)
    onProgress({ stage: 'asking', endpoint, files: due.length, of: members.length });
  const gate = makeGate(endpoint?.concurrency ?? 1);
  const failed: Issue[] = [];
  let done = 0;
  await inTurns(due.length, endpoint?.concurrency ?? 1, async (index) => {
    const member = due[index];
    if (member === undefined) return;
    try {
      const proposed = await proposeReading(member, endpoint ?? asking, options, gate, () => done);
      const made = {
        complete: isComplete(proposed),
        answers: await store.proposals.countAnswers(),
        proposed,
      };
      rows.set(member.reading, await store.proposals.add(member.reading, name, made));
    } catch (error) {
      if (error instanceof CaseError) throw error;
      failed.push(failure(member.path, error));
    }
    done += 1;
  });
  const proposals: CaseProposals = {
    asking,
    rows: members.flatMap(({ reading }) => (reading === null ? [] : (rows.get(reading) ?? []))),
  };
  const documents = (await store.proposals.of(proposals.rows)).flatMap((proposed) => proposed.documents);
  if (endpoint !== undefined) onProgress({ stage: 'asked', ...countProposed(documents) });
  failed.sort((a, b) => ((a.place.path ?? '') < (b.place.path ?? '') ? -1 : 1));
  return { proposals, issues: [...failed, ...proposalIssues(documents, asking)] };
}

/** Over the documents of a file, in order; entries of lists and what could not be read are left out. */
async function proposeReading(
  member: Member & { readonly reading: number },
  asked: Endpoint | Asking,
  { store, onProgress, signal, environment }: TakeProposals,
  gate: Gate,
  done: () => number,
): Promise<ProposedOfReading> {
  const reading = (await store.readings([member.reading])).get(member.reading);
  const documents: ProposedOfDocument[] = [];
  for (const { source, document, extraction } of reading?.entries ?? ([] as readonly ReadEntry[])) {
    if (document === null || extraction === null || source.facts.genre.value === 'list entry') continue;
    const { proposals } = await proposeDocument({ document, extraction, facts: source.facts }, asked, {
      cache: store.proposals,
      gate,
      onSend: (sent) => onProgress({ stage: 'sending', ...sent, done: done() }),
      ...(signal === undefined ? {} : { signal }),
      ...(environment === undefined ? {} : { environment }),
    });
    if (proposals.questions.length === 0) continue;
    const mentions = new Map(proposals.mentions.map((mention) => [mention.id, mention]));
    documents.push({
      document: document.id,
      path: document.path,
      proposals: proposals.claims.map(
        ({ claim, ...rest }): KeptProposal => ({
          ...rest,
          claim,
          mentions: [...Object.values(claim.roles).flat(), ...claim.places, ...speakersOf(claim)].flatMap(
            (id) => mentions.get(id) ?? [],
          ),
        }),
      ),
      refused: countRefusals(proposals.refused),
      malformed: proposals.malformed,
      cut: proposals.cut,
      questions: proposals.questions.length,
      unasked: proposals.unasked,
      failures: [...new Set(proposals.failures.map(({ why, message }) => `${why}: ${message}`))].sort(),
      unanswered: proposals.failures.length,
    });
  }
  return { documents };
}

function speakersOf({
  attribution,
}: KeptProposal['claim']): readonly KeptProposal['mentions'][number]['id'][] {
  return attribution.flatMap(({ speaker }) => speaker ?? []);
}

function isComplete({ documents }: ProposedOfReading): boolean {
  return documents.every(({ unasked, unanswered }) => unasked + unanswered === 0);
}

function countProposed(documents: readonly ProposedOfDocument[]) {
  const sum = (of: (document: ProposedOfDocument) => number): number =>
    documents.reduce((total, document) => total + of(document), 0);
  const refused = new Map<string, number>();
  for (const { refused: own } of documents)
    for (const [code, count] of own) refused.set(code, (refused.get(code) ?? 0) + count);
  return {
    proposals: sum(({ proposals }) => proposals.length),
    refused: [...refused].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
    malformed: sum(({ malformed }) => malformed),
    unanswered: sum(({ unanswered }) => unanswered),
  };
}

function failure(path: string, error: unknown): Issue {
  return {
    code: 'case.proposals-failed',
    severity: 'error',
    message: `Holding proposals of a model against it failed (${messageOf(error)}); it has none. Report it; the rest of the case is whole.`,
    place: { path },
  };
}
