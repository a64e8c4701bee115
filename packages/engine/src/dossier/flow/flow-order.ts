/** The order of slots within columns: barycentre sweeps, after long links were given a slot in each column they cross. */
import { byText, sortedBy } from '../stable-order.ts';
import type { FlowLink, FlowNode } from './flow-graph.ts';

/** A place in a column: a node, or a lane for a long link to pass through. */
export interface Slot {
  readonly key: string;
  readonly rank: number;
  readonly height: number;
  readonly node?: FlowNode;
  readonly lines: readonly string[];
}

export interface OrderedColumns {
  readonly columns: readonly (readonly Slot[])[];
  /** The slots each link passes, its ends included. */
  readonly chains: ReadonlyMap<FlowLink, readonly string[]>;
}

const SWEEPS = 8;

export function orderColumns(
  slots: readonly Slot[],
  links: readonly FlowLink[],
  ranks: ReadonlyMap<string, number>,
): OrderedColumns {
  const chains = new Map<FlowLink, readonly string[]>();
  const lanes: Slot[] = [];
  for (const link of links) {
    const [from, to] = [ranks.get(link.from) ?? 0, ranks.get(link.to) ?? 0];
    const step = Math.sign(to - from);
    const chain: string[] = [link.from];
    for (let hop = 1; hop < Math.abs(to - from); hop += 1) {
      const rank = from + hop * step;
      const key = `${link.from}>${link.to}\u0001${rank}`;
      lanes.push({ key, rank, height: 6, lines: [] });
      chain.push(key);
    }
    chains.set(link, [...chain, link.to]);
  }
  const width = Math.max(-1, ...slots.map((slot) => slot.rank)) + 1;
  let columns: Slot[][] = Array.from({ length: width }, (_, rank) =>
    [...slots, ...lanes].filter((slot) => slot.rank === rank).sort((a, b) => byText(a.key, b.key)),
  );
  const near = new Map<string, string[]>();
  for (const chain of chains.values()) {
    for (let at = 1; at < chain.length; at += 1) {
      const [a, b] = [chain[at - 1] ?? '', chain[at] ?? ''];
      near.set(a, [...(near.get(a) ?? []), b]);
      near.set(b, [...(near.get(b) ?? []), a]);
    }
  }
  let best = columns;
  let fewest = crossings(columns, chains);
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep += 1) {
    columns = sweepOnce(columns, near, sweep % 2 === 0);
    const count = crossings(columns, chains);
    if (count < fewest) {
      fewest = count;
      best = columns;
    }
  }
  return { columns: best, chains };
}

function sweepOnce(
  columns: readonly (readonly Slot[])[],
  near: ReadonlyMap<string, readonly string[]>,
  rightward: boolean,
): Slot[][] {
  const place = new Map<string, number>();
  const note = (column: readonly Slot[]): void => {
    for (const [at, slot] of column.entries()) place.set(slot.key, (at + 0.5) / column.length);
  };
  for (const column of columns) note(column);
  const result: Slot[][] = columns.map((column) => [...column]);
  const order = rightward ? result.keys() : [...result.keys()].reverse();
  for (const rank of order) {
    const column = result[rank] ?? [];
    const wish = (slot: Slot): number => {
      const known = (near.get(slot.key) ?? []).map((key) => place.get(key) ?? 0.5);
      return known.length === 0
        ? (place.get(slot.key) ?? 0.5)
        : known.reduce((sum, value) => sum + value, 0) / known.length;
    };
    result[rank] = sortedBy(column, wish, (slot) => slot.key);
    note(result[rank] ?? []);
  }
  return result;
}

function crossings(
  columns: readonly (readonly Slot[])[],
  chains: ReadonlyMap<FlowLink, readonly string[]>,
): number {
  const rank = new Map<string, number>();
  const place = new Map<string, number>();
  for (const [at, column] of columns.entries()) {
    for (const [row, slot] of column.entries()) {
      rank.set(slot.key, at);
      place.set(slot.key, row);
    }
  }
  const gaps = new Map<number, [number, number][]>();
  for (const chain of chains.values()) {
    for (let at = 1; at < chain.length; at += 1) {
      const ends = [chain[at - 1] ?? '', chain[at] ?? ''].sort(
        (a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0),
      );
      const [a, b] = [ends[0] ?? '', ends[1] ?? ''];
      const gap = rank.get(a) ?? 0;
      gaps.set(gap, [...(gaps.get(gap) ?? []), [place.get(a) ?? 0, place.get(b) ?? 0]]);
    }
  }
  let count = 0;
  for (const lines of gaps.values()) {
    for (const [at, [a1, b1]] of lines.entries()) {
      for (const [a2, b2] of lines.slice(at + 1)) if ((a1 - a2) * (b1 - b2) < 0) count += 1;
    }
  }
  return count;
}
