/** Citations of a plain text block: numbered in the order they are first cited, printed at its end. */
import type { CaseIndex } from '../case-index.ts';
import type { ClaimId, Passage } from '../../model/index.ts';
import { placeWords } from '../content/passage-place.ts';
import { citedPassages, type PassageKey, passageKey, type Sentence } from '../sentence/sentence.ts';
import { visibleText } from '../visible-text.ts';

/** Collects the passages that a text cites while it is written. */
export interface CitationList {
  /** `[1] [2]` for the passages of claims. */
  readonly cite: (claims: readonly ClaimId[], keys?: readonly PassageKey[]) => string;
  /** The sentence with the numbers of its passages. */
  readonly tell: (sentence: Sentence) => string;
  /** A line for each passage cited so far: number, path, place, quote. */
  readonly print: () => string[];
}

export function makeCitationList(index: CaseIndex): CitationList {
  const numbers = new Map<PassageKey, { readonly number: number; readonly passage: Passage }>();
  const cite: CitationList['cite'] = (claims, keys) => {
    const wanted = keys === undefined ? null : new Set(keys);
    const marks = new Set<string>();
    for (const passage of claims.flatMap((claim) => citedPassages(index, claim))) {
      const key = passageKey(passage);
      if (wanted && !wanted.has(key)) continue;
      const known = numbers.get(key) ?? { number: numbers.size + 1, passage };
      numbers.set(key, known);
      marks.add(`[${known.number}]`);
    }
    return [...marks].join('');
  };
  return {
    cite,
    tell: ({ text, claims, citations }) => `${visibleText(text)} ${cite(claims, citations)}`.trimEnd(),
    print: () =>
      [...numbers.values()].map(({ number, passage }) => {
        const path = index.documents.get(passage.document)?.path ?? passage.document;
        const quote = visibleText(passage.quote).replace(/\s*\n\s*/g, ' ⏎ ');
        return `[${number}] ${visibleText(path)}, ${placeWords(passage)}: “${quote}”`;
      }),
  };
}
