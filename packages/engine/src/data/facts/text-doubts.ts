/** Doubts about the letters of a text: what to look for, how many make a doubt, and what to say. */
import type { Severity } from '../../model/index.ts';

export interface TextDoubt {
  readonly sort: 'mixed' | 'hidden' | 'disguised';
  readonly severity: Severity;
  readonly pattern: RegExp;
  /** Fewer are no doubt. */
  readonly least: number;
  /** `found` is how many, `words` the first of them. */
  readonly message: (found: string, words: string) => string;
}

export const TEXT_DOUBTS: readonly TextDoubt[] = [
  {
    sort: 'mixed',
    severity: 'warning',
    pattern: /[A-Za-z][\u0400-\u04FF]|[\u0400-\u04FF][A-Za-z]/gu,
    least: 1,
    message: (found, words) =>
      `Latin and Cyrillic letters stand in one word (${found} times, first “${words}”): a slip, or a name made to look like another. It is read as written, so the same name in one script is another name; compare them yourself.`,
  },
  {
    sort: 'hidden',
    severity: 'warning',
    // Zero-width spaces and joiners, soft hyphens and marks of direction, beside letters of scripts that need none.
    pattern:
      /[A-Za-z\u00C0-\u024F\u0400-\u04FF\u4E00-\u9FFF][\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]|[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF][A-Za-z\u00C0-\u024F\u0400-\u04FF\u4E00-\u9FFF]/gu,
    least: 1,
    message: (found) =>
      `Characters that do not show stand in or beside words (${found} places), and words with them are not recognised, so claims may be missing; take them out of a copy and read that.`,
  },
  {
    sort: 'disguised',
    severity: 'warning',
    // Full-width letters and those of mathematics.
    pattern: /[\uFF21-\uFF3A\uFF41-\uFF5A]{3}|[\u{1D400}-\u{1D7CB}]{3}/gu,
    least: 2,
    message: (found) =>
      `Words are written in letters made for other ends, such as full-width or mathematical ones (${found} places), and are not recognised; type them in plain letters in a copy.`,
  },
];
