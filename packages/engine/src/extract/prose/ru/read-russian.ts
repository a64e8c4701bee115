import type { ReaderInput, ReaderOutput } from '../reader.ts';
export function readRussian(input: ReaderInput): ReaderOutput {
  return { drafts: [], nextSentence: input.firstSentence };
}
