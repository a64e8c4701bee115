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
  readAnswer,
  writePrompt,
} from '../../extract/index.ts';
import type { AttributionLink, Document, Extraction } from '../../model/index.ts';
import type { TimeAnchor } from '../../values/index.ts';
import { type AnswerCache, cacheInMemory, questionHash } from './answer-cache.ts';
import { type AskFailure, askEndpoint } from './ask-endpoint.ts';
import type { Endpoint } from './endpoint.ts';

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
  /** Told each time before a question leaves, also when it is asked again: how many characters go where. Not told for a kept answer. */
  readonly onSend?: (sent: {
    readonly url: string;
    readonly model: string;
    readonly characters: number;
  }) => void;
}

export interface Proposals extends Acceptance {
  /** Hash of each question, in order of the text. */
  readonly questions: readonly string[];
  readonly asked: number;
  readonly replayed: number;
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

/** Asks about every part of a document that has no kept answer, and verifies what comes back. Throws only when cancelled. */
export async function proposeClaims(
  document: Document,
  extraction: Pick<Extraction, 'mentions' | 'claims'>,
  endpoint: Endpoint,
  options: ProposeOptions = {},
): Promise<Proposals> {
  const { cache = cacheInMemory(), anchor = null, narrator, language, signal, environment, onSend } = options;
  const ground = groundOf(document, extraction, anchor, language);
  const prompts = chunkSentences(ground).map((chunk) => ({ chunk, prompt: writePrompt(ground, chunk) }));
  const tally = { asked: 0, replayed: 0, malformed: 0, cut: 0 };
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
    const { prompt } = part;
    let sent = 0;
    const asked = await askEndpoint(endpoint, prompt, {
      signal,
      onSend: () => {
        tally.asked += Number(sent === 0);
        sent += 1;
        onSend?.({ url: endpoint.url, model: endpoint.model, characters: prompt.user.length });
      },
      ...(environment === undefined ? {} : { environment }),
    });
    if (asked.ok) {
      answers[index] = asked.answer;
      await cache.put(question, asked.answer);
    } else failures[index] = { question, why: asked.why, message: asked.message };
  };
  await inTurns(prompts.length, endpoint.concurrency, ask);

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
    claims: parts.flatMap(({ claims }) => claims),
    mentions: parts.flatMap(({ mentions }) => mentions),
    refused: parts.flatMap(({ refused }) => refused),
    questions,
    ...tally,
    failures: failures.filter((failure) => failure !== undefined),
  };
}

/** At most so many at a time, in order. */
async function inTurns(count: number, width: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const turn = async (): Promise<void> => {
    for (let index = next; index < count; index = next) {
      next += 1;
      await work(index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, count) }, turn));
}
