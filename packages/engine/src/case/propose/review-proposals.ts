/** What a person decides of proposals: accepted ones become claims of the case, rejected ones are never shown as open again. */
import type { CaseView } from '../../dossier/index.ts';
import { CaseError } from '../../disk/index.ts';
import { type Claim, type ClaimProposal, type Judgement, judgementId } from '../../model/index.ts';
import { findCaseFile } from '../folder/case-paths.ts';
import { openCase } from '../open-case.ts';
import { type CaseStore, openStore } from '../store/case-store.ts';
import type { JudgedProposal } from './kept-proposal.ts';

export interface ProposalVerdict {
  /** Ids of proposals as `reviewedProposals` gives them, or their first characters. */
  readonly ids: readonly string[];
  readonly verdict: 'accepted' | 'rejected';
  readonly by: string;
  readonly note?: string;
}

export interface ReviewedProposal {
  readonly claim: Claim & { readonly proposal: ClaimProposal };
  /** Of its document. */
  readonly path: string;
  /** Role by role, and `places`, in words. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

const ORDER = { awaiting: 0, accepted: 1, rejected: 2 } as const;

/** Every proposal of a case: those awaiting review first, then accepted and rejected ones, each in the order of documents and words. */
export function reviewedProposals(view: CaseView): readonly ReviewedProposal[] {
  const paths = new Map(view.documents.map(({ id, path }) => [id, path]));
  const names = new Map(view.mentions.map(({ id, name }) => [id, name]));
  const open = view.proposals.map(({ claim, roles, places }) => {
    const filled = Object.entries(withPlaces(roles, places));
    const words = filled.map(([role, parties]) => [role, parties.map((party) => party.words)] as const);
    return { claim, path: paths.get(claim.document) ?? '', words: Object.fromEntries(words) };
  });
  const accepted = view.claims.flatMap(({ claim }): ReviewedProposal[] => {
    const { proposal } = claim;
    if (proposal === null) return [];
    const filled = Object.entries(withPlaces(claim.roles, claim.places));
    const words = filled.map(([role, ids]) => [role, ids.map((id) => names.get(id) ?? '')] as const);
    const path = paths.get(claim.document) ?? '';
    return [{ claim: { ...claim, proposal }, path, words: Object.fromEntries(words) }];
  });
  return [...open, ...accepted]
    .map((reviewed) => ({ reviewed, place: placeOf(reviewed) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ reviewed }) => reviewed);
}

function withPlaces<Of>(
  roles: Readonly<Partial<Record<string, readonly Of[]>>>,
  places: readonly Of[],
): Record<string, readonly Of[]> {
  const filled = Object.entries({ ...roles, ...(places.length > 0 ? { places } : {}) });
  return Object.fromEntries(filled.map(([role, parties]) => [role, parties ?? []]));
}

function placeOf({ claim, path }: ReviewedProposal): string {
  const start = String(claim.passages[0]?.start ?? 0).padStart(12, '0');
  return [ORDER[claim.proposal.review], path, start, claim.id].join('\u0000');
}

/** Keeps a judgement for each proposal, all or none. Throws CaseError for an id that names none, or several. */
export async function judgeProposals(
  target: string,
  { ids, verdict, by, note }: ProposalVerdict,
  at: string,
): Promise<readonly Judgement[]> {
  const opened = await openCase(target);
  const all = reviewedProposals(opened.view);
  const chosen = new Map(ids.map((id) => named(all, id)).map((one) => [one.claim.proposal.key, one]));
  const store = await openStore(await findCaseFile(target), 'write');
  try {
    const kept = await keptByKey(store);
    const made: Judgement[] = [];
    for (const [key, { claim, path }] of chosen) {
      if (claim.proposal.review === verdict)
        throw new CaseError('bad-option', `${claim.id} is ${verdict} already.`);
      const known = kept.get(key);
      if (known === undefined)
        throw new CaseError('unknown-id', `${claim.id} is proposed no more; run "waybill build" first.`);
      const body = { left: key, right: path, verdict, by, at, ...(note === undefined ? {} : { note }) };
      const n = opened.judgements.length + made.length;
      const judgement: Judgement = { id: judgementId({ ...body, n }), ...body };
      made.push(judgement);
    }
    for (const judgement of made) {
      const known = kept.get(judgement.left);
      if (known !== undefined) await store.proposals.judge({ ...known, path: judgement.right }, judgement);
    }
    return made;
  } finally {
    await store.close();
  }
}

async function keptByKey(store: CaseStore): Promise<ReadonlyMap<string, JudgedProposal>> {
  const { proposals } = (await store.inputs()) ?? {};
  const kept = new Map((await store.proposals.judged()).map((judged) => [judged.key, judged]));
  for (const { documents } of await store.proposals.of(proposals?.rows ?? []))
    for (const { path, proposals: own } of documents)
      for (const { key, proposal, question, answer } of own)
        if (!kept.has(key))
          kept.set(key, { key, proposal, model: proposals?.asking.model ?? '', question, answer, path });
  return kept;
}

function named(all: readonly ReviewedProposal[], words: string): ReviewedProposal {
  const called = all.filter(({ claim }) => claim.id.startsWith(words));
  const only = called.length === 1 ? called[0] : called.find(({ claim }) => claim.id === words);
  if (only !== undefined) return only;
  throw new CaseError(
    'unknown-id',
    called.length === 0
      ? `There is no proposal "${words}"; "waybill review proposals" lists them.`
      : `"${words}" fits ${called.length} proposals; give more of the id.`,
  );
}
