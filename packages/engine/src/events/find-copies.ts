/** Finds the texts that are copies of one another, without comparing every text with every other. */
import { ORIGIN_RULES } from '../data/events/origin-rules.ts';
import type { DocumentId } from '../model/index.ts';
import { compareSignatures, type TextSignature } from './text-signature.ts';

export interface CopyPair {
  readonly left: DocumentId;
  readonly right: DocumentId;
  /** `exact`: the same words; `near`: the shorter text stands, for the most part, in the longer one. */
  readonly by: 'exact' | 'near';
  readonly containment: number;
}

/**
 * Pairs of copies, enough to connect each set of copies, in order of document id. `prose` says which documents
 * may be compared by shingles; the rest are copies only where their words are equal.
 *
 * Candidates are neighbours in the posting list of each shingle, so the work grows with the number of
 * shingles and not with the number of pairs; a text copied a hundred times is a chain of ninety-nine pairs.
 */
export function findCopies(
  signatures: readonly TextSignature[],
  prose: (document: DocumentId) => boolean,
): CopyPair[] {
  const ordered = [...signatures].sort((a, b) => (a.document < b.document ? -1 : 1));
  const pairs: CopyPair[] = [];
  const copied = new Set<DocumentId>();
  const byText = new Map<string, TextSignature>();
  for (const signature of ordered) {
    if (signature.tokens < ORIGIN_RULES.exactTokens) continue;
    const first = byText.get(signature.exact);
    if (first) {
      pairs.push({ left: first.document, right: signature.document, by: 'exact', containment: 1 });
      copied.add(signature.document);
    } else byText.set(signature.exact, signature);
  }
  const compared = ordered.filter(
    (one) => !copied.has(one.document) && one.tokens >= ORIGIN_RULES.proseTokens && prose(one.document),
  );
  return [...pairs, ...nearPairs(compared)].sort((a, b) =>
    `${a.left} ${a.right}` < `${b.left} ${b.right}` ? -1 : 1,
  );
}

function nearPairs(signatures: readonly TextSignature[]): CopyPair[] {
  const last = new Map<number, number>();
  const candidates = new Map<string, readonly [number, number]>();
  signatures.forEach((signature, index) => {
    for (const hash of signature.hashes) {
      const before = last.get(hash);
      if (before !== undefined) candidates.set(`${before} ${index}`, [before, index]);
      last.set(hash, index);
    }
  });
  const pairs: CopyPair[] = [];
  for (const [at, to] of candidates.values()) {
    const left = signatures[at];
    const right = signatures[to];
    if (!left || !right) continue;
    const { containment, shared } = compareSignatures(left, right);
    if (containment < ORIGIN_RULES.copyContainment || shared < ORIGIN_RULES.copyShingles) continue;
    pairs.push({ left: left.document, right: right.document, by: 'near', containment });
  }
  return pairs;
}
