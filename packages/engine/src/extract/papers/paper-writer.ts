/** Collects what a paper says. Every claim rests on the paper's own word: the document is held, and its issuer asserts. */
import {
  type AttributionLink,
  type Claim,
  type ClaimDraft,
  type Document,
  type Issue,
  makeClaim,
  makeMention,
  type Mention,
  type MentionDraft,
  type MentionId,
  type Severity,
  type SourceFacts,
  type Span,
} from '../../model/index.ts';

/** Name and version of this extractor, as claims carry it. */
export const PAPERS_EXTRACTOR = { name: 'papers', version: '1' } as const;

export interface PaperReading {
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly issues: readonly Issue[];
  /** Spans that need no further reading, in order, not overlapping. */
  readonly covered: readonly Span[];
}

export interface PaperWriter {
  /** The mention of these words; the same words are one mention, with the properties of both. */
  readonly mention: (draft: MentionDraft) => MentionId;
  /** The mention of a party written for exactly these words, if there is one. */
  readonly mentionAt: (span: Span) => MentionId | undefined;
  readonly claim: (draft: Omit<ClaimDraft, 'attribution' | 'extractor'>) => void;
  readonly issue: (code: string, severity: Severity, message: string, span: Span) => void;
  readonly cover: (span: Span) => void;
  readonly finish: () => PaperReading;
}

/** A writer for one document. */
export function makePaperWriter(document: Document, facts: SourceFacts): PaperWriter {
  const mentions = new Map<string, MentionDraft>();
  const ids = new Map<string, MentionId>();
  const drafts: Omit<ClaimDraft, 'attribution' | 'extractor'>[] = [];
  const issues: Issue[] = [];
  const covered: Span[] = [];
  return {
    mention(draft) {
      const key = `${draft.start}:${draft.end}:${draft.schema}`;
      const known = mentions.get(key);
      mentions.set(key, known ? { ...known, properties: joinProperties(known, draft) } : draft);
      const id = ids.get(key) ?? makeMention(document, draft).id;
      ids.set(key, id);
      return id;
    },
    mentionAt({ start, end }) {
      const own = [...mentions].find(
        ([, one]) =>
          one.start === start && one.end === end && one.schema !== 'Goods' && one.schema !== 'Address',
      );
      return own && ids.get(own[0]);
    },
    claim: (draft) => void drafts.push(draft),
    issue(code, severity, message, span) {
      issues.push({ code, severity, message, place: { path: document.path, ...span } });
    },
    cover: (span) => void covered.push({ start: span.start, end: span.end }),
    finish() {
      const made = [...mentions.values()].map((draft) => makeMention(document, draft));
      const attribution = [paperVoice(facts, made)];
      const claims = drafts.map((draft) =>
        makeClaim(document, { ...draft, attribution, extractor: PAPERS_EXTRACTOR }),
      );
      const byId = new Map(claims.map((claim) => [claim.id, claim]));
      return {
        mentions: made.sort((a, b) => a.start - b.start || a.end - b.end),
        claims: [...byId.values()],
        issues,
        covered: mergeSpans(covered),
      };
    },
  };
}

/** The paper's own voice: its issuer where known, and the words in which the paper names it. */
function paperVoice(facts: SourceFacts, mentions: readonly Mention[]): AttributionLink {
  const issuer = facts.issuer;
  const speaker =
    issuer?.span === undefined
      ? undefined
      : mentions.find(
          ({ start, end, schema }) =>
            schema !== 'Goods' &&
            schema !== 'Address' &&
            start === issuer.span?.start &&
            end === issuer.span.end,
        );
  return {
    ...(speaker === undefined ? {} : { speaker: speaker.id }),
    description: issuer?.value ?? `the ${facts.genre.value === 'other' ? 'document' : facts.genre.value}`,
    named: issuer !== undefined,
    basis: 'document-held',
    stance: 'asserts',
  };
}

function joinProperties(left: MentionDraft, right: MentionDraft): Record<string, readonly string[]> {
  const joined: Record<string, readonly string[]> = { ...left.properties };
  for (const [key, values] of Object.entries(right.properties ?? {}))
    joined[key] = [...new Set([...(joined[key] ?? []), ...values])];
  return joined;
}

/** The spans in order, overlapping and touching ones made one. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else if (span.end > span.start) merged.push({ start: span.start, end: span.end });
  }
  return merged;
}
