/** A sentence of a dossier: words compiled from claims, and the passages behind every one of them. */
import type { ClaimId, Dispute, Passage, Support } from '../../model/index.ts';
import type { CaseIndex } from '../case-index.ts';
import { byText } from '../stable-order.ts';
import { capitalised, plain, stopped, type Words } from './words.ts';

/** The two axes of an event's status; they are independent. */
export interface Status {
  readonly support: Support;
  readonly dispute: Dispute;
}

export interface Sentence {
  readonly words: Words;
  /** The words as plain text. */
  readonly text: string;
  /** The claims it is compiled from, sorted; at least one. */
  readonly claims: readonly ClaimId[];
  /** Keys of the passages cited, in order of document and position; at least one. */
  readonly citations: readonly PassageKey[];
  readonly status?: Status;
}

/** Names a passage across a dossier: `document:start-end`. */
export type PassageKey = string;

export function passageKey({
  document,
  start,
  end,
}: Pick<Passage, 'document' | 'start' | 'end'>): PassageKey {
  return `${document}:${start}-${end}`;
}

/** A sentence from words and the claims they come from; capital and full stop are put here. */
export function sentenceOf(
  index: CaseIndex,
  value: Words,
  claims: Iterable<ClaimId>,
  status?: Status,
): Sentence {
  const ids = [...new Set(claims)].sort(byText);
  const closed = stopped(capitalised(value));
  return {
    words: closed,
    text: plain(closed),
    claims: ids,
    citations: ids.flatMap((id) => citationsOf(index, id)).filter((key, at, all) => all.indexOf(key) === at),
    ...(status ? { status } : {}),
  };
}

/** The passages of a claim, those that lie within another of its passages left out. */
export function citedPassages(index: CaseIndex, id: ClaimId): Passage[] {
  const passages = index.claims.get(id)?.claim.passages ?? [];
  return passages.filter(
    (inner, at) =>
      !passages.some(
        (outer, other) =>
          other !== at &&
          outer.document === inner.document &&
          outer.start <= inner.start &&
          outer.end >= inner.end &&
          (outer.end - outer.start > inner.end - inner.start || other < at),
      ),
  );
}

/** The main passage of each claim, once: for cells and lines that are no sentences. */
export function mainPassages(index: CaseIndex, claims: Iterable<ClaimId>): PassageKey[] {
  const keys = [...new Set(claims)].flatMap((claim) =>
    citedPassages(index, claim).slice(0, 1).map(passageKey),
  );
  return [...new Set(keys)];
}

function citationsOf(index: CaseIndex, id: ClaimId): PassageKey[] {
  return citedPassages(index, id).map(passageKey);
}
