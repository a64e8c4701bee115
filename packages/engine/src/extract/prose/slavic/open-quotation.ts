/** Speech that goes on over sentences: «…, — сказал он. — …», «Мы продали станки. О заводе мы не знали». */
import type { AttributionLink, Span } from '../../../model/index.ts';
import type { Referent } from '../referent.ts';
import type { Voices } from './attribution.ts';
import type { Clause } from './clause.ts';

/** Whose words a sentence leaves open for the next. */
export interface OpenQuotation {
  readonly links: readonly AttributionLink[];
  /** Who «мы» is in them. */
  readonly we: Referent | undefined;
  /** Where the mark stands that closes them. */
  readonly closes: number;
}

/** Speech does not go on for longer. */
const FARTHEST = 3000;

/** The closing mark after `from` that nothing opens before it; undefined where speech does not go on. */
export function unmatchedClose(text: string, from: number, end: number): number | undefined {
  let depth = 0;
  const last = Math.min(end, from + FARTHEST);
  for (let at = from; at < last; at += 1) {
    const char = text.charAt(at);
    if (char === '\n' && text.charAt(at + 1) === '\n') return undefined;
    if (char === '«') depth += 1;
    else if (char === '»') {
      depth -= 1;
      if (depth < 0) return at;
    }
  }
  return undefined;
}

/** The chain of the last quoted clause of a sentence, if somebody speaks there. */
export function quotedChain(
  clauses: readonly Clause[],
  voices: Voices,
): readonly AttributionLink[] | undefined {
  const quoted = clauses.findLast(
    (clause) => clause.quoted && (voices.chains.get(clause)?.[0] ?? []).length > 0,
  );
  return quoted === undefined ? undefined : voices.chains.get(quoted)?.[0];
}

/** Whether a clause stands in speech left open before its sentence. */
export function goesOn(open: OpenQuotation | undefined, { words }: Clause, sentence: Span): boolean {
  const [first] = words;
  return (
    open !== undefined &&
    open.closes > sentence.start &&
    first !== undefined &&
    first.token.start < open.closes
  );
}
