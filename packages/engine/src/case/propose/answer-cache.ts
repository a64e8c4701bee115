/** Answers kept by the hash of their question, so that a document is asked about once and replays without the endpoint, byte for byte. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from '../../disk/index.ts';
import { type Content, canonicalJson, sha256 } from '../../model/index.ts';
import { ANSWER_SCHEMA, type Prompt, PROMPT_VERSION } from '../../extract/index.ts';
import type { Asking } from './endpoint.ts';

export interface AnswerCache {
  readonly get: (question: string) => Promise<string | undefined>;
  readonly put: (question: string, answer: string) => Promise<void>;
}

/** The hash of a question: model, form of asking, version of the prompt, form of the answer, and the very words. The address is no part of it. */
export function questionHash({ api, model, mostTokens }: Asking, prompt: Prompt): string {
  const content = { api, model, mostTokens, version: PROMPT_VERSION, schema: ANSWER_SCHEMA, ...prompt };
  return sha256(canonicalJson(content as unknown as Content));
}

/** A cache in memory, for one run. */
export function cacheInMemory(): AnswerCache {
  const held = new Map<string, string>();
  return {
    get: (question) => Promise.resolve(held.get(question)),
    put: (question, answer) => Promise.resolve(void held.set(question, answer)),
  };
}

/** A cache in a folder, one file for each question. A file that is damaged counts as one that is not there. */
export function cacheInFolder(folder: string): AnswerCache {
  const fileOf = (question: string): string => join(folder, `${question}.json`);
  return {
    get: async (question) => {
      try {
        const kept: unknown = JSON.parse(await readFile(fileOf(question), 'utf8'));
        const { answer, sha256: digest } = kept as { answer?: unknown; sha256?: unknown };
        return typeof answer === 'string' && digest === sha256(answer) ? answer : undefined;
      } catch {
        return undefined;
      }
    },
    put: async (question, answer) => {
      await mkdir(folder, { recursive: true });
      await writeAtomically(fileOf(question), `${JSON.stringify({ sha256: sha256(answer), answer })}\n`);
    },
  };
}
