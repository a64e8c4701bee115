/**
 * Claims that a model proposes of one document, each verified against it. Nothing joins the case: what comes back awaits a person's
 * review, apart from what the rules read. The same document and the same kept answers give the same outcome, with or without the endpoint.
 */
import {
  acceptProposals,
  type Acceptance,
  chunkSentences,
  groundOf,
  type Proposal,
  type ProposedClaim,
  readAnswer,
  writePrompt,
} from '../../extract/index.ts';
import { type AttributionLink, type Document, type Extraction, sha256 } from '../../model/index.ts';
import type { TimeAnchor } from '../../values/index.ts';
import { type AnswerCache, cacheInMemory, questionHash } from './answer-cache.ts';
import { type Asked, type AskFailure, askEndpoint } from './ask-endpoint.ts';
import type { Asking, Endpoint } from './endpoint.ts';
import { inTurns } from './in-turns.ts';

export interface ProposeOptions {
  /** Kept answers; none outlives the call by default. */
  readonly cache?: AnswerCache;
  /** The day relative times are read against. */
  readonly anchor?: TimeAnchor | null;
  readonly narrator?: AttributionLink;
  /** The language the document is said to be in, for text whose script leaves it open. */
  readonly language?: string;
  readonly signal?: AbortSignal;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** What stands between a question and the endpoint: it may wait for its turn, or give up. Asks at once by default. */
  readonly gate?: Gate;
  /** Told each time before a question leaves, also when it is asked again: how many characters go where. Not told for a kept answer. */
  readonly onSend?: (sent: {
    readonly url: string;
    readonly model: string;
    readonly characters: number;
  }) => void;
}

/** Lets questions through, one after the other or some at a time. */
export type Gate = (ask: () => Promise<Asked>) => Promise<Asked>;

/** A proposed claim with the hashes of what was asked and answered. */
export interface AnsweredClaim extends ProposedClaim {
  readonly question: string;
  readonly answer: string;
}

export interface Proposals extends Acceptance {
  readonly claims: readonly AnsweredClaim[];
  /** Hash of each question, in order of the text. */
  readonly questions: readonly string[];
  readonly asked: number;
  readonly replayed: number;
  /** Questions without a kept answer that nobody was asked, since there is no endpoint. */
  readonly unasked: number;
  /** Parts of answers that were no proposals. */
  readonly malformed: number;
  /** Answers that broke off; what was whole in them was kept. */
  readonly cut: number;
  readonly failures: readonly {
    readonly question: string;
    readonly why: AskFailure;
    readonly message: string;
  }[];
}

/**
 * Asks about every part of a document that has no kept answer, and verifies what comes back. Without an endpoint, by what is asked alone,
 * kept answers are all there is. Throws only when cancelled.
 */
export async function proposeClaims(
  document: Document,
  extraction: Pick<Extraction, 'mentions' | 'claims'>,
  endpoint: Endpoint | Asking,
  options: ProposeOptions = {},
): Promise<Proposals> {
  const { cache = cacheInMemory(), anchor = null, narrator, language, signal, environment, onSend } = options;
  const { gate = (work) => work() } = options;
  const ground = groundOf(document, extraction, anchor, language);
  const prompts = chunkSentences(ground).map((chunk) => ({ chunk, prompt: writePrompt(ground, chunk) }));
  const tally = { asked: 0, replayed: 0, unasked: 0, malformed: 0, cut: 0 };
  const failures: (Proposals['failures'][number] | undefined)[] = [];
  const answers: (string | undefined)[] = [];
  const questions = prompts.map(({ prompt }) => questionHash(endpoint, prompt));

  const ask = async (index: number): Promise<void> => {
    const part = prompts[index];
    const question = questions[index];
    if (part === undefined || question === undefined) return;
    const kept = await cache.get(question);
    if (kept !== undefined) {
      tally.replayed += 1;
      answers[index] = kept;
      return;
    }
    if (!('url' in endpoint)) {
      tally.unasked += 1;
      return;
    }
    const { prompt } = part;
    let sent = 0;
    const asked = await gate(() =>
      askEndpoint(endpoint, prompt, {
        signal,
        onSend: () => {
          tally.asked += Number(sent === 0);
          sent += 1;
          onSend?.({ url: endpoint.url, model: endpoint.model, characters: prompt.user.length });
        },
        ...(environment === undefined ? {} : { environment }),
      }),
    );
    if (asked.ok) {
      answers[index] = asked.answer;
      await cache.put(question, asked.answer);
    } else failures[index] = { question, why: asked.why, message: asked.message };
  };
  await inTurns(prompts.length, 'url' in endpoint ? endpoint.concurrency : 1, ask);

  const proposals: Proposal[][] = answers.map((answer) => {
    if (answer === undefined) return [];
    const read = readAnswer(answer);
    tally.malformed += read.malformed;
    tally.cut += Number(read.cut);
    return [...read.proposals];
  });
  // Each part is held against its own sentences only: a quote of another part is none.
  const parts = prompts.map(({ chunk }, index) =>
    acceptProposals(document, { ...ground, sentences: chunk }, proposals[index] ?? [], narrator),
  );
  return {
    claims: parts.flatMap(({ claims }, index) =>
      claims.map((claim) => ({
        ...claim,
        question: questions[index] ?? '',
        answer: sha256(answers[index] ?? ''),
      })),
    ),
    mentions: parts.flatMap(({ mentions }) => mentions),
    refused: parts.flatMap(({ refused }) => refused),
    questions,
    ...tally,
    failures: failures.filter((failure) => failure !== undefined),
  };
}
