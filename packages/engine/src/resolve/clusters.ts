/**
 * Clusters of mentions that grow by joins and honour what must stay apart: a pair held to be different keeps whole
 * clusters from being one, and so do two different numbers or legal forms. Joins in a fixed order give a fixed result.
 */
import { SEPARATING_ONLY } from '../data/resolve/resolve-rules.ts';
import type { LinkReason } from '../model/index.ts';

export interface Clusters {
  readonly find: (node: number) => number;
  /** Joins the clusters of two nodes and keeps why; `blocked` where something stood against it. Marks of the kinds `despite` do not. */
  readonly join: (
    left: number,
    right: number,
    reason: LinkReason,
    despite?: ReadonlySet<string>,
  ) => 'joined' | 'already' | 'blocked';
  readonly separate: (left: number, right: number) => void;
  /** Whether the cluster of a node carries anything that tells it from a namesake. */
  readonly isMarked: (node: number) => boolean;
  readonly members: (node: number) => readonly number[];
  readonly reasons: (node: number) => readonly LinkReason[];
  /** One node for each cluster, in order. */
  readonly roots: () => number[];
}

interface Cluster {
  readonly members: number[];
  readonly apart: Set<number>;
  /** Identifiers and other marks: values by kind. */
  readonly numbers: Map<string, Set<string>>;
  readonly reasons: LinkReason[];
}

/** Clusters of `numbers.length` nodes; `numbers[i]` are the identifiers and other marks of node i as `kind:value`. */
export function makeClusters(numbers: readonly (readonly string[])[]): Clusters {
  const parent = numbers.map((_, node) => node);
  const clusters: (Cluster | undefined)[] = numbers.map((own, node) => ({
    members: [node],
    apart: new Set(),
    numbers: byKind(own),
    reasons: [],
  }));
  const find = (node: number): number => {
    let root = node;
    while (parent[root] !== root) root = parent[root] as number;
    for (let at = node; parent[at] !== root; ) {
      const next = parent[at] as number;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const at = (node: number): Cluster => clusters[find(node)] as Cluster;
  // What keeps two clusters apart is noted on both, so that looking at one side is enough.
  const isBlocked = (left: Cluster, right: Cluster, despite: ReadonlySet<string>): boolean => {
    const [few, many] = left.apart.size <= right.apart.size ? [left, right] : [right, left];
    return [...few.apart].some((node) => at(node) === many) || disagree(left.numbers, right.numbers, despite);
  };
  return {
    find,
    join: (left, right, reason, despite = NOTHING) => {
      const a = find(left);
      const b = find(right);
      if (a === b) return 'already';
      const ours = clusters[a] as Cluster;
      const theirs = clusters[b] as Cluster;
      if (isBlocked(ours, theirs, despite)) return 'blocked';
      const [root, rest] = a < b ? [a, b] : [b, a];
      const kept = clusters[root] as Cluster;
      const gone = clusters[rest] as Cluster;
      parent[rest] = root;
      for (const member of gone.members) kept.members.push(member);
      for (const node of gone.apart) kept.apart.add(node);
      for (const [kind, values] of gone.numbers) {
        const known = kept.numbers.get(kind) ?? new Set<string>();
        for (const value of values) known.add(value);
        kept.numbers.set(kind, known);
      }
      kept.reasons.push(...gone.reasons, reason);
      clusters[rest] = undefined;
      return 'joined';
    },
    separate: (left, right) => {
      at(left).apart.add(right);
      at(right).apart.add(left);
    },
    isMarked: (node) => at(node).numbers.size > 0,
    members: (node) => at(node).members,
    reasons: (node) => at(node).reasons,
    roots: () => parent.flatMap((_, node) => (find(node) === node ? [node] : [])),
  };
}

function byKind(numbers: readonly string[]): Map<string, Set<string>> {
  const kinds = new Map<string, Set<string>>();
  for (const number of numbers) {
    const kind = number.slice(0, number.indexOf(':'));
    const known = kinds.get(kind);
    if (known) known.add(number);
    else kinds.set(kind, new Set([number]));
  }
  return kinds;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Two different tax numbers are two companies, unless another number is the same on both. */
function disagree(
  left: ReadonlyMap<string, Set<string>>,
  right: ReadonlyMap<string, Set<string>>,
  despite: ReadonlySet<string>,
): boolean {
  let differs = false;
  for (const [kind, values] of left) {
    const others = right.get(kind);
    if (others === undefined || despite.has(kind)) continue;
    if ([...values].some((value) => others.has(value))) {
      if (!SEPARATING_ONLY.has(kind)) return false;
    } else differs = true;
  }
  return differs;
}
