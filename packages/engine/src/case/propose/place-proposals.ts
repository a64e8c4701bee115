/**
 * Proposals of a model against the judgements on them. An accepted one joins what the rules read of its document; the others stand apart.
 * One that was accepted holds wherever its quote stands with the same reading, also where no answer proposes it any more: in another
 * version of the document, under another name. Pure.
 */
import {
  acceptProposals,
  factsForProposals,
  findWords,
  foldText,
  groundOf,
  type ProposedClaim,
} from '../../extract/index.ts';
import type {
  Claim,
  ClaimProposal,
  DocumentId,
  Extraction,
  Issue,
  Judgement,
  Mention,
  ProposalReview,
} from '../../model/index.ts';
import { reviewsInForce } from '../../resolve/index.ts';
import type { ReadEntry } from '../reading.ts';
import type { JudgedProposal, KeptProposal, ProposedOfReading } from './kept-proposal.ts';

export interface PlacingInput {
  readonly entries: readonly ReadEntry[];
  readonly proposed: readonly ProposedOfReading[];
  readonly model: string;
  readonly judged: readonly JudgedProposal[];
  readonly judgements: readonly Judgement[];
}

export interface PlacedProposal {
  /** With the state of its review. */
  readonly claim: Claim & { readonly proposal: ClaimProposal };
  /** Those it needs beside the ones the rules found. */
  readonly mentions: readonly Mention[];
}

export interface PlacedProposals {
  readonly accepted: ReadonlyMap<DocumentId, readonly PlacedProposal[]>;
  /** Awaiting or rejected. */
  readonly open: readonly PlacedProposal[];
  readonly issues: readonly Issue[];
}

export function placeProposals(input: PlacingInput): PlacedProposals {
  const reviews = reviewsInForce(input.judgements);
  const there = new Set(input.entries.flatMap(({ document }) => document?.id ?? []));
  const accepted = new Map<DocumentId, PlacedProposal[]>();
  const open: PlacedProposal[] = [];
  const seen = new Set<string>();
  const place = (placed: PlacedProposal): void => {
    const { document, proposal } = placed.claim;
    seen.add(proposal.key);
    if (proposal.review !== 'accepted') open.push(placed);
    else accepted.set(document, [...(accepted.get(document) ?? []), placed]);
  };
  for (const { documents } of input.proposed)
    for (const { document, proposals } of documents)
      if (there.has(document))
        for (const kept of proposals)
          place(withReview(kept, input.model, reviewOf(reviews.get(kept.key)?.verdict)));
  const issues: Issue[] = [];
  for (const judged of input.judged) {
    if (seen.has(judged.key) || reviews.get(judged.key)?.verdict !== 'accepted') continue;
    const found = findAgain(judged, input.entries);
    if (found === undefined) issues.push(gone(judged));
    else place(withReview(found, judged.model, 'accepted'));
  }
  return { accepted, open, issues };
}

/** An extraction with the accepted proposals of its document; words that are a mention already stay that mention. */
export function withAccepted(extraction: Extraction, accepted: readonly PlacedProposal[] = []): Extraction {
  if (accepted.length === 0) return extraction;
  const bySpan = new Map(extraction.mentions.map((mention) => [`${mention.start}:${mention.end}`, mention]));
  const added: Mention[] = [];
  const renamed = new Map<Mention['id'], Mention['id']>();
  for (const mention of accepted.flatMap(({ mentions }) => mentions)) {
    const span = `${mention.start}:${mention.end}`;
    const known = bySpan.get(span);
    if (known === undefined) added.push(mention);
    bySpan.set(span, known ?? mention);
    renamed.set(mention.id, (known ?? mention).id);
  }
  const rename = (id: Mention['id']): Mention['id'] => renamed.get(id) ?? id;
  const claims = accepted.map(({ claim }) => ({
    ...claim,
    roles: Object.fromEntries(Object.entries(claim.roles).map(([role, ids]) => [role, ids.map(rename)])),
    places: claim.places.map(rename),
    attribution: claim.attribution.map(({ speaker, ...link }) =>
      speaker === undefined ? link : { ...link, speaker: rename(speaker) },
    ),
  }));
  return {
    ...extraction,
    mentions: [...extraction.mentions, ...added].sort((a, b) => a.start - b.start || a.end - b.end),
    claims: [...extraction.claims, ...claims],
  };
}

function reviewOf(verdict: Judgement['verdict'] | undefined): ProposalReview {
  return verdict === 'accepted' || verdict === 'rejected' ? verdict : 'awaiting';
}

function withReview(
  { claim, mentions, key, agreesWith, question, answer }: Omit<KeptProposal, 'proposal'>,
  model: string,
  review: ProposalReview,
): PlacedProposal {
  return {
    claim: { ...claim, proposal: { key, model, prompt: question, answer, review, agreesWith } },
    mentions,
  };
}

/** In documents of the path it was judged in first, then in the others, as sorted by path. */
function findAgain(judged: JudgedProposal, entries: readonly ReadEntry[]): KeptProposal | undefined {
  const own = entries.filter(({ source }) => source.path === judged.path);
  const others = entries
    .filter(({ source }) => source.path !== judged.path)
    .sort((a, b) => (a.source.path < b.source.path ? -1 : 1));
  for (const entry of [...own, ...others]) {
    const found = findIn(entry, judged);
    if (found !== undefined)
      return { ...found, mentions: [...found.mentions], question: judged.question, answer: judged.answer };
  }
  return undefined;
}

function findIn(
  { source, document, extraction }: ReadEntry,
  { key, proposal }: JudgedProposal,
): (ProposedClaim & { readonly mentions: readonly Mention[] }) | undefined {
  if (document === null || extraction === null) return undefined;
  const folded = foldText(document.text);
  const places = findWords(folded, proposal.quote, { start: 0, end: document.text.length });
  if (places.length === 0) return undefined;
  const { anchor, language, narrator } = factsForProposals(source.facts);
  const ground = groundOf(document, extraction, anchor, language);
  for (const place of places) {
    const sentence = ground.sentences.find(({ start, end }) => start <= place.start && place.start < end);
    if (sentence === undefined) continue;
    const again = { ...proposal, sentence: sentence.number };
    const { claims, mentions } = acceptProposals(document, ground, [again], narrator);
    const same = claims.find((claim) => claim.key === key);
    if (same !== undefined) return { ...same, mentions };
  }
  return undefined;
}

const QUOTED = 120;

function gone({ proposal, path }: JudgedProposal): Issue {
  const quote = proposal.quote.length > QUOTED ? `${proposal.quote.slice(0, QUOTED)}…` : proposal.quote;
  return {
    code: 'case.accepted-proposal-gone',
    severity: 'warning',
    message: `An accepted proposal stands in no document any more with the same reading (“${quote}”, judged in ${path}); its claim is left out. The judgement is kept: bring the document back, or undo it with "waybill review undo".`,
    place: { path: null, detail: path },
  };
}
