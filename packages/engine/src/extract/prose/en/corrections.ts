/** What a correction takes back: words an earlier version said, which nobody claims any more. */
import { WITHDRAWN } from '../../../data/lexicon/en/cues.ts';
import type { TextSpan } from '../../../values/index.ts';

/** Where in a sentence the words begin that are quoted only to be taken back; undefined where nothing is. */
export function withdrawnFrom(text: string, { start, end }: TextSpan): number | undefined {
  const slice = text.slice(start, end);
  if (!MAY_CORRECT.test(slice)) return undefined;
  for (const pattern of WITHDRAWN) {
    const match = pattern.exec(slice);
    if (match !== null) return start + match.index + match[0].length;
  }
  return undefined;
}

const MAY_CORRECT = /version|originally|incorrectly|wrongly|mistakenly|erroneously|misstated|in error/iu;
