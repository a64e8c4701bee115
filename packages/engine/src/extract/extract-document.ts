/**
 * What one document says: facts about it, then its fields and tables as a paper, then the rest as prose. Pure and
 * deterministic; it depends on nothing but the document and what the manifest says of it.
 */
import type { Claim, Document, Extraction, Mention, SourceContext } from '../model/index.ts';
import { readFacts } from './facts/index.ts';
import { readPaper } from './papers/index.ts';
import { readProse } from './prose/read-prose.ts';
import { textDoubts } from './text-doubts.ts';
import { type Trace, traceFacts } from './trace/index.ts';

const EXTRACTORS = ['facts/1', 'papers/1', 'prose/1'] as const;

export interface ExtractOptions {
  /** Hears what every parser and refiner does. The extraction is the same with and without it. */
  readonly trace?: Trace;
}

/** Facts, mentions in document order, claims in the order of their main passages, and every doubt as an issue. */
export function extractDocument(
  document: Document,
  context: SourceContext,
  { trace }: ExtractOptions = {},
): Extraction {
  const traced = trace === undefined ? {} : { trace };
  const { facts, issues } = readFacts(document, context);
  if (trace !== undefined) traceFacts(trace, facts);
  const paper = readPaper(document, facts, context, traced);
  const prose = readProse({ document, facts, context, covered: paper.covered, ...traced });
  return {
    document: document.id,
    facts,
    mentions: inOrder(paper.mentions, prose.mentions),
    claims: claimsInOrder(paper.claims, prose.claims),
    extractors: EXTRACTORS,
    issues: [...issues, ...textDoubts(document), ...paper.issues, ...prose.issues],
  };
}

/** Both readers' mentions by place; words that both met are one mention, the paper's. */
function inOrder(paper: readonly Mention[], prose: readonly Mention[]): Mention[] {
  const byId = new Map<string, Mention>();
  for (const mention of [...paper, ...prose]) if (!byId.has(mention.id)) byId.set(mention.id, mention);
  return [...byId.values()].sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
}

function claimsInOrder(paper: readonly Claim[], prose: readonly Claim[]): Claim[] {
  const byId = new Map<string, Claim>();
  for (const claim of [...paper, ...prose]) if (!byId.has(claim.id)) byId.set(claim.id, claim);
  // The order in which a reader made its claims stands where main passages are the same.
  return [...byId.values()]
    .map((claim, index) => ({ claim, index, start: claim.passages[0]?.start ?? 0 }))
    .sort((a, b) => a.start - b.start || a.index - b.index)
    .map(({ claim }) => claim);
}
