/** Ranks by the longest path over forward links; a link that would close a ring gives no rank. */
import type { FlowGraph } from './flow-graph.ts';

/** Column of each party, 0 is leftmost. Forward links that close a ring are left out in their sorted order. */
export function rankParties({ nodes, links }: FlowGraph): Map<string, number> {
  const after = new Map<string, string[]>(nodes.map((node) => [node.party, []]));
  const before = new Map<string, string[]>(nodes.map((node) => [node.party, []]));
  // Firm links first, so that a ring is broken at an inferred one.
  const ordered = [...links.filter((link) => !link.inferred), ...links.filter((link) => link.inferred)];
  for (const link of ordered) {
    const [from, to] = link.forward ? [link.from, link.to] : [link.to, link.from];
    if (from === to || reaches(after, to, from)) continue;
    after.get(from)?.push(to);
    before.get(to)?.push(from);
  }
  const rank = new Map<string, number>();
  const rankOf = (party: string): number => {
    const known = rank.get(party);
    if (known !== undefined) return known;
    const found = Math.max(-1, ...(before.get(party) ?? []).map(rankOf)) + 1;
    rank.set(party, found);
    return found;
  };
  for (const node of nodes) rankOf(node.party);
  // Who only supplies somebody further right stands next to them, not at the far left.
  for (const node of nodes) {
    const nexts = after.get(node.party) ?? [];
    if ((before.get(node.party) ?? []).length === 0 && nexts.length > 0) {
      rank.set(node.party, Math.min(...nexts.map((next) => rank.get(next) ?? 1)) - 1);
    }
  }
  return rank;
}

function reaches(after: ReadonlyMap<string, readonly string[]>, start: string, goal: string): boolean {
  const seen = new Set([start]);
  const open = [start];
  for (let party = open.pop(); party !== undefined; party = open.pop()) {
    if (party === goal) return true;
    for (const next of after.get(party) ?? []) {
      if (!seen.has(next)) open.push(next);
      seen.add(next);
    }
  }
  return false;
}
