/**
 * A layered left-to-right layout: ranks give columns, barycentres give the order within them, long links pass
 * through their own lanes. Coordinates are pixels at natural size. Deterministic: ties are broken by id.
 */
import type { FlowGraph, FlowLink, FlowNode } from './flow-graph.ts';
import { orderColumns, type Slot } from './flow-order.ts';
import { rankParties } from './flow-ranks.ts';
import { boldSize, wrapText } from './text-width.ts';

export const NODE_WIDTH = 196;
export const CAPTION_SIZE = 14;
export const SMALL_SIZE = 11.5;
const CHANNEL = 184;
const LINE = 18;
const PADDING = 10;
const GAP = 26;
const MARGIN = 12;
/** Room between two lines that meet one side of a node. */
const PORT = 19;

export interface PlacedNode {
  readonly node: FlowNode;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
}

export interface PlacedLink {
  readonly link: FlowLink;
  /** Points the line passes, at least two; turns are horizontal at each. */
  readonly points: readonly (readonly [number, number])[];
  readonly label: readonly string[];
  readonly labelAt: readonly [number, number];
}

export interface FlowLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
  readonly left: number;
}

export function layoutFlow(graph: FlowGraph): FlowLayout {
  const ranks = rankParties(graph);
  const ends = endsPerSide(graph.links, ranks);
  const slots = graph.nodes.map((node): Slot => {
    const lines = wrapText(node.caption, boldSize(CAPTION_SIZE), NODE_WIDTH - 2 * PADDING, 3);
    const text = 2 * PADDING + lines.length * LINE + (node.lists.length > 0 || !node.named ? LINE - 2 : 0);
    const height = Math.max(text, (ends.get(node.party) ?? 0) * PORT + PORT);
    return { key: node.party, rank: ranks.get(node.party) ?? 0, height, node, lines };
  });
  const { columns, chains } = orderColumns(slots, graph.links, ranks);
  const height = Math.max(0, ...columns.map((column) => columnHeight(column)));
  const tops = placeColumns(columns, chains, height);
  const nodes = slots.map((slot): PlacedNode => {
    const top = tops.get(slot.key) ?? 0;
    return {
      node: slot.node ?? missing(slot.key),
      x: columnX(slot.rank),
      y: top + MARGIN,
      height: slot.height,
      lines: slot.lines,
    };
  });
  const links = routeLinks(graph.links, chains, nodes, tops);
  return {
    width:
      2 * MARGIN +
      columns.length * NODE_WIDTH +
      Math.max(0, columns.length - 1) * CHANNEL +
      (hasLoops(graph, ranks) ? 90 : 0),
    height: Math.max(height, ...[...tops].map(([, top]) => top)) + 2 * MARGIN,
    nodes,
    links,
    left: graph.left,
  };
}

/** The most lines that meet one side of each party. */
function endsPerSide(
  links: readonly FlowLink[],
  ranks: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const sides = new Map<string, number>();
  const most = new Map<string, number>();
  const add = (party: string, right: boolean): void => {
    const count = (sides.get(`${party} ${right}`) ?? 0) + 1;
    sides.set(`${party} ${right}`, count);
    most.set(party, Math.max(count, most.get(party) ?? 0));
  };
  for (const { from, to } of links) {
    const [left, right] = [ranks.get(from) ?? 0, ranks.get(to) ?? 0];
    add(from, right >= left);
    add(to, left >= right);
  }
  return most;
}

function missing(key: string): never {
  throw new RangeError(`no node for ${key}`);
}

function hasLoops(graph: FlowGraph, ranks: ReadonlyMap<string, number>): boolean {
  return graph.links.some((link) => ranks.get(link.from) === ranks.get(link.to));
}

function columnX(rank: number): number {
  return MARGIN + rank * (NODE_WIDTH + CHANNEL);
}

function columnHeight(column: readonly Slot[]): number {
  return column.reduce((sum, slot) => sum + slot.height + GAP, -GAP);
}

/** Tops of slots: each wants the middle of its neighbours; overlaps are pushed apart in column order. */
function placeColumns(
  columns: readonly (readonly Slot[])[],
  chains: ReadonlyMap<FlowLink, readonly string[]>,
  height: number,
): Map<string, number> {
  const tops = new Map<string, number>();
  const size = new Map<string, number>();
  for (const column of columns) {
    let top = (height - columnHeight(column)) / 2;
    for (const slot of column) {
      tops.set(slot.key, top);
      size.set(slot.key, slot.height);
      top += slot.height + GAP;
    }
  }
  const neighbours = new Map<string, string[]>();
  for (const chain of chains.values()) {
    for (let at = 1; at < chain.length; at += 1) {
      const [a, b] = [chain[at - 1] ?? '', chain[at] ?? ''];
      neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
      neighbours.set(b, [...(neighbours.get(b) ?? []), a]);
    }
  }
  const middle = (key: string): number => (tops.get(key) ?? 0) + (size.get(key) ?? 0) / 2;
  for (let pass = 0; pass < 6; pass += 1) {
    for (const column of pass % 2 === 0 ? columns : [...columns].reverse()) {
      for (const slot of column) {
        const near = neighbours.get(slot.key) ?? [];
        if (near.length > 0)
          tops.set(slot.key, near.reduce((sum, key) => sum + middle(key), 0) / near.length - slot.height / 2);
      }
      spread(column, tops, height);
    }
  }
  return tops;
}

function spread(column: readonly Slot[], tops: Map<string, number>, height: number): void {
  let floor = 0;
  for (const slot of column) {
    const top = Math.max(floor, tops.get(slot.key) ?? 0);
    tops.set(slot.key, top);
    floor = top + slot.height + GAP;
  }
  let ceiling = height;
  for (const slot of [...column].reverse()) {
    const top = Math.min(ceiling - slot.height, tops.get(slot.key) ?? 0);
    tops.set(slot.key, top);
    ceiling = top - GAP;
  }
}

function routeLinks(
  links: readonly FlowLink[],
  chains: ReadonlyMap<FlowLink, readonly string[]>,
  nodes: readonly PlacedNode[],
  tops: ReadonlyMap<string, number>,
): PlacedLink[] {
  const placed = new Map<string, PlacedNode>(nodes.map((node) => [node.node.party, node]));
  const ports = portsOf(links, placed);
  const taken: [number, number, number][] = [];
  return links.flatMap((link): PlacedLink[] => {
    const [from, to] = [placed.get(link.from), placed.get(link.to)];
    if (!from || !to) return [];
    const [start, end] = [
      ports.get(`out ${link.from} ${link.to}`) ?? 0,
      ports.get(`in ${link.from} ${link.to}`) ?? 0,
    ];
    const rightward = to.x > from.x;
    const loop = to.x === from.x;
    const points: [number, number][] = [[rightward || loop ? from.x + NODE_WIDTH : from.x, start]];
    for (const key of (chains.get(link) ?? []).slice(1, -1)) {
      const rank = Number(key.split('\u0001')[1] ?? 0);
      const y = (tops.get(key) ?? 0) + MARGIN;
      const edges: [number, number] = [columnX(rank), columnX(rank) + NODE_WIDTH];
      points.push([rightward ? edges[0] : edges[1], y], [rightward ? edges[1] : edges[0], y]);
    }
    points.push([rightward ? to.x : to.x + NODE_WIDTH, end]);
    const label = wrapText(link.label, SMALL_SIZE, loop ? 82 : CHANNEL - 34, 3);
    return [{ link, points, label, labelAt: labelPlace(points, label.length, loop, taken) }];
  });
}

/** Middle of the first free stretch, moved down or up until no earlier label is covered. */
function labelPlace(
  points: readonly (readonly [number, number])[],
  lines: number,
  loop: boolean,
  taken: [number, number, number][],
): readonly [number, number] {
  const [[x1, y1] = [0, 0], [x2, y2] = [0, 0]] = points;
  const x = loop ? x1 + 48 : (x1 + x2) / 2;
  const middle = (y1 + y2) / 2;
  const half = (lines * 14) / 2 + 2;
  const free = (y: number): boolean =>
    taken.every(([tx, ty, th]) => Math.abs(tx - x) > CHANNEL / 2 || Math.abs(ty - y) >= th + half);
  let y = middle;
  for (let step = 0; step < 40 && !free(y); step += 1)
    y = middle + (step % 2 === 0 ? 1 : -1) * Math.ceil((step + 1) / 2) * 7;
  taken.push([x, y, half]);
  return [x, y];
}

/** Where lines leave and enter a node: spread along its side in the order of where they go. */
function portsOf(links: readonly FlowLink[], placed: ReadonlyMap<string, PlacedNode>): Map<string, number> {
  const sides = new Map<string, { readonly name: string; readonly toward: number }[]>();
  const add = (node: PlacedNode, other: PlacedNode, name: string, right: boolean): void => {
    const key = `${node.node.party} ${right}`;
    sides.set(key, [...(sides.get(key) ?? []), { name, toward: other.y + other.height / 2 }]);
  };
  for (const link of links) {
    const [from, to] = [placed.get(link.from), placed.get(link.to)];
    if (!from || !to) continue;
    add(from, to, `out ${link.from} ${link.to}`, to.x >= from.x);
    add(to, from, `in ${link.from} ${link.to}`, from.x >= to.x);
  }
  const ports = new Map<string, number>();
  for (const node of placed.values()) {
    for (const right of [true, false]) {
      const side = [...(sides.get(`${node.node.party} ${right}`) ?? [])].sort(
        (a, b) =>
          a.toward - b.toward ||
          (a.name.slice(a.name.indexOf(' ')) < b.name.slice(b.name.indexOf(' ')) ? -1 : 1),
      );
      for (const [at, { name }] of side.entries())
        ports.set(name, node.y + (node.height * (at + 1)) / (side.length + 1));
    }
  }
  return ports;
}
