/** Doubts of the narrator on what was just said. */
import { CAVEATS } from '../../../data/lexicon/en/cues.ts';
import type { TextSpan } from '../../../values/index.ts';
import type { AnalysedSentence } from './analyse.ts';
import type { Running } from './running.ts';

export function caveatsIn(text: string, sentence: TextSpan): string[] {
  const slice = text.slice(sentence.start, sentence.end);
  const lower = slice.toLowerCase();
  return CAVEATS.filter((words) => lower.includes(words))
    .slice(0, 1)
    .map(() => slice);
}

/** A sentence that only voices doubt speaks of what was told before it in its paragraph. */
export function addCaveat(caveats: readonly string[], sentence: AnalysedSentence, running: Running): void {
  for (const draft of running.drafts) {
    if (draft.sentence === sentence.index - 1) draft.caveats.push(...caveats);
  }
}
