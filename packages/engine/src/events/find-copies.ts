/** Finds the texts that are copies of one another, without comparing every text with every other. */
import { ORIGIN_RULES } from '../data/events/origin-rules.ts';
import type { DocumentId } from '../model/index.ts';
import { compareSignatures, openingShare, type Overlap, type TextSignature } from './text-signature.ts';
import { makeUnion } from './union.ts';

export interface CopyPair {
  readonly left: DocumentId;
  readonly right: DocumentId;
  /** `exact`: the same words; `near`: the shorter text stands, for the most part, in the longer one. */
  readonly by: 'exact' | 'near';
  readonly containment: number;
  /** How many times as long the left text is as the right one. */
  readonly ratio: number;
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
      pairs.push({ left: first.document, right: signature.document, by: 'exact', containment: 1, ratio: 1 });
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
  const alike = neighbours(signatures).flatMap(([left, right]): Likeness[] => {
    const overlap = compareSignatures(left, right);
    return isCopy(left, right, overlap) ? [{ left, right, overlap }] : [];
  });
  const common = commonShingles(signatures, alike);
  const pairs: CopyPair[] = [];
  for (const { left, right, overlap: before } of alike) {
    const overlap = common.size === 0 ? before : compareSignatures(left, right, common);
    if (!isCopy(left, right, overlap)) continue;
    const { containment } = overlap;
    const ratio = overlap.left / overlap.right;
    pairs.push({ left: left.document, right: right.document, by: 'near', containment, ratio });
  }
  return pairs;
}

/** Two texts that are copies as long as nothing is known of what the rest of the case has in common. */
interface Likeness {
  readonly left: TextSignature;
  readonly right: TextSignature;
  readonly overlap: Overlap;
}

type Candidate = readonly [TextSignature, TextSignature];

/** Texts next to each other in the posting list of some shingle. */
function neighbours(signatures: readonly TextSignature[]): Candidate[] {
  const last = new Map<number, number>();
  const candidates = new Map<number, Candidate>();
  signatures.forEach((signature, index) => {
    for (const hash of signature.hashes) {
      const before = last.get(hash);
      const other = before === undefined ? undefined : signatures[before];
      if (before !== undefined && other !== undefined)
        candidates.set(before * signatures.length + index, [other, signature]);
      last.set(hash, index);
    }
  });
  return [...candidates.values()];
}

/**
 * Of the shingles of seeming copies, those that stand in texts which are no copies of one another: formulas, background, frames
 * nobody marked.
 */
function commonShingles(
  signatures: readonly TextSignature[],
  alike: readonly Likeness[],
): ReadonlySet<number> {
  const twins = makeUnion(signatures.map((signature) => signature.document));
  const asked = new Set<number>();
  for (const { left, right, overlap } of alike) {
    const longer = Math.max(overlap.left, overlap.right);
    // A stub that is all background lies in every longer text that carries it, and is the twin of none.
    if (overlap.shared >= ORIGIN_RULES.copyContainment * longer) twins.join(left.document, right.document);
    for (const { hashes } of [left, right]) for (const hash of hashes) asked.add(hash);
  }
  const met = new Map<number, DocumentId[]>();
  const common = new Set<number>();
  for (const signature of alike.length === 0 ? [] : signatures) {
    const root = twins.find(signature.document);
    for (const hash of signature.hashes) {
      if (!asked.has(hash)) continue;
      const roots = met.get(hash);
      if (roots === undefined) met.set(hash, [root]);
      else if (roots.length < ORIGIN_RULES.commonTexts && !roots.includes(root)) {
        roots.push(root);
        if (roots.length === ORIGIN_RULES.commonTexts) common.add(hash);
      }
    }
  }
  return common;
}

function isCopy(left: TextSignature, right: TextSignature, { containment, shared }: Overlap): boolean {
  if (containment < ORIGIN_RULES.copyContainment || shared < ORIGIN_RULES.copyShingles) return false;
  return containment >= ORIGIN_RULES.sureContainment || opensAlike(left, right);
}

function opensAlike(left: TextSignature, right: TextSignature): boolean {
  return (
    openingShare(left, right) >= ORIGIN_RULES.openingShare ||
    openingShare(right, left) >= ORIGIN_RULES.openingShare
  );
}
