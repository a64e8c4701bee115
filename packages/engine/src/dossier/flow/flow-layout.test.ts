import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PartyId } from '../../model/index.ts';
import { indexCase } from '../case-index.ts';
import { harbourCase } from '../fixture/harbour-case.ts';
import { largeCase } from '../fixture/large-case.ts';
import { edgeLabel, flowGraph, type FlowGraph } from './flow-graph.ts';
import { type FlowLayout, layoutFlow, NODE_WIDTH } from './flow-layout.ts';
import { textWidth, wrapText } from './text-width.ts';

/** A graph of nodes and links by number; links run forward. */
function graphOf(size: number, pairs: readonly (readonly [number, number])[]): FlowGraph {
  const id = (at: number): PartyId => `pty-${String(at).padStart(3, '0')}` as PartyId;
  const nodes = Array.from({ length: size }, (_, at) => ({
    party: id(at),
    caption: `Party ${at}`,
    named: true,
    person: false,
    lists: [],
  }));
  const links = pairs
    .filter(([a, b]) => a !== b && a < size && b < size)
    .map(([a, b]) => ({
      from: id(a),
      to: id(b),
      label: 'supplies',
      title: '',
      inferred: false,
      forward: true,
      claims: [],
    }));
  return { nodes, links, left: 0 };
}

function overlaps({ nodes }: FlowLayout): string[] {
  return nodes.flatMap((a, at) =>
    nodes
      .slice(at + 1)
      .filter((b) => a.x === b.x && a.y < b.y + b.height && b.y < a.y + a.height)
      .map((b) => `${a.node.party} covers ${b.node.party}`),
  );
}

const graphs = fc
  .integer({ min: 1, max: 14 })
  .chain((size) =>
    fc.tuple(fc.constant(size), fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 30 })),
  )
  .map(([size, pairs]) => graphOf(size, [...new Map(pairs.map((pair) => [pair.join(), pair])).values()]));

describe('the layout of the network', () => {
  it('draws supplier, intermediary and end user from left to right', () => {
    const { nodes } = layoutFlow(flowGraph(indexCase(harbourCase)));
    const x = (caption: string): number =>
      nodes.find(({ node }) => node.caption.startsWith(caption))?.x ?? -1;
    expect(x('Shenzhen')).toBeLessThan(x('Orvex Trade'));
    expect(x('Orvex Trade')).toBeLessThan(x('Velgorsk'));
    expect(x('Orvex Trade')).toBe(x('group of'));
  });

  it('keeps goods and places out of the picture and names goods on the lines', () => {
    const { nodes, links } = flowGraph(indexCase(harbourCase));
    expect(nodes.map(({ caption }) => caption)).not.toContain('LH-40');
    expect(links.map(({ label }) => label)).toContain('supplies: LH-40; is to supply: LH-90');
  });

  it.each([
    [
      'a ring',
      graphOf(3, [
        [0, 1],
        [1, 2],
        [2, 0],
      ]),
    ],
    [
      'two ways',
      graphOf(2, [
        [0, 1],
        [1, 0],
      ]),
    ],
    ['nobody', graphOf(0, [])],
    [
      'a long way round',
      graphOf(5, [
        [0, 1],
        [1, 2],
        [2, 3],
        [0, 3],
        [0, 4],
      ]),
    ],
  ])('takes %s', (_, graph) => {
    const layout = layoutFlow(graph);
    expect(layout.nodes).toHaveLength(graph.nodes.length);
    expect(layout.links).toHaveLength(graph.links.length);
    expect(overlaps(layout)).toEqual([]);
  });

  it('never lets nodes cover each other or leave the picture, whatever the graph', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const layout = layoutFlow(graph);
        expect(overlaps(layout)).toEqual([]);
        for (const { x, y, height } of layout.nodes) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(x + NODE_WIDTH).toBeLessThanOrEqual(layout.width);
          expect(y + height).toBeLessThanOrEqual(layout.height);
        }
        expect(layoutFlow({ ...graph, nodes: [...graph.nodes], links: [...graph.links] })).toEqual(layout);
      }),
      { numRuns: 150 },
    );
  });

  it('shows no party alone where the picture cannot hold all', () => {
    const graph = flowGraph(indexCase(largeCase(400)));
    const linked = new Set(graph.links.flatMap(({ from, to }) => [from, to]));
    expect(graph.nodes.filter(({ party }) => !linked.has(party))).toEqual([]);
    expect(graph.left).toBeGreaterThan(0);
  });
});

describe('the label of a relation', () => {
  const index = indexCase(harbourCase);
  const one = harbourCase.parties.find(({ caption }) => caption === 'Orvex Trade LLC')?.id as PartyId;
  const many = harbourCase.parties.find(({ caption }) => caption === 'two customs officials')?.id as PartyId;
  it.each([
    ['supplies', 'supplies', 'supply'],
    ['is-to-supply', 'is to supply', 'are to supply'],
    ['goods-pass-to', 'goods pass to', 'goods pass to'],
    ['travels-to', 'travels to', 'travel to'],
    ['some-new-kind', 'some new kind', 'some new kind'],
  ])('%s is “%s” of one and “%s” of many', (kind, singular, plural) => {
    expect(edgeLabel(index, kind, one)).toBe(singular);
    expect(edgeLabel(index, kind, many)).toBe(plural);
  });
});

describe('text that must fit', () => {
  it.each([
    ['Velgorsk Machine Plant', 120, 3],
    ['Averyveryverylongwordwithoutanyspace indeed', 80, 2],
    ['深圳市蓝海航空科技有限公司北京分公司', 90, 2],
  ])('wraps %s', (text, width, most) => {
    const lines = wrapText(text, 14, width, most);
    expect(lines.length).toBeLessThanOrEqual(most);
    for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(width + 1e-6);
  });
});
