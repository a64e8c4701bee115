/** The network: a picture, and the same relations as a table with their claims. */
import { EMPTY, INTROS, TITLES } from '../../data/dossier/prose.ts';
import type { Edge } from '../../model/index.ts';
import type { CaseIndex } from '../case-index.ts';
import type { Block, Content, Section } from '../content/block.ts';
import { edgeLabel, flowGraph, isPlanned, relationAnchor } from '../flow/flow-graph.ts';
import { layoutFlow } from '../flow/flow-layout.ts';
import { partyName } from '../sentence/party-words.ts';
import { mainPassages } from '../sentence/sentence.ts';
import { words } from '../sentence/words.ts';
import { sortedBy } from '../stable-order.ts';
import { eventLink } from './event-link.ts';

export function networkSection(index: CaseIndex): Section {
  const { edges } = index.view;
  if (edges.length === 0 && index.view.routes.length === 0) {
    return { id: 'network', title: TITLES.network, intro: EMPTY.network, blocks: [] };
  }
  const graph = flowGraph(index);
  const rows = sortedBy(
    edges,
    (edge) => index.parties.get(edge.from)?.caption ?? '',
    (edge) => index.parties.get(edge.to)?.caption ?? '',
    (edge) => edge.kind,
    (edge) => `${edge.from} ${edge.to} ${edge.events.join(' ')}`,
  );
  const blocks: Block[] = [];
  const anchored = new Set<string>();
  /** The first row of a pair is the one links lead to. */
  const anchorOf = ({ from, to }: Edge): { id?: string } => {
    const id = relationAnchor(from, to);
    if (anchored.has(id)) return {};
    anchored.add(id);
    return { id };
  };
  if (graph.nodes.length > 0) blocks.push({ type: 'flow', layout: layoutFlow(graph) });
  if (rows.length > 0) {
    blocks.push({
      type: 'table',
      caption: 'All relations, each from the findings named',
      head: ['From', 'Relation', 'To', 'Findings', 'Passages'],
      rows: rows.map((edge) => ({ ...anchorOf(edge), cells: relationCells(index, edge) })),
    });
  }
  return { id: 'network', title: TITLES.network, intro: INTROS.network, blocks };
}

/** Why a relation is drawn with a broken line. */
function qualifier(index: CaseIndex, { inferred, events, kind }: Edge): string {
  const planned = isPlanned(index, events) && kind !== 'is-to-supply';
  if (planned) return inferred ? ' (planned, inferred or uncertain)' : ' (planned)';
  return inferred ? ' (inferred or uncertain)' : '';
}

function relationCells(index: CaseIndex, edge: Edge): Content[] {
  const findings = edge.events.flatMap((id) => index.findings.get(id) ?? []);
  return [
    { words: partyName(index, edge.from) },
    { words: words`${edgeLabel(index, edge.kind, edge.from)}${qualifier(index, edge)}` },
    { words: partyName(index, edge.to) },
    { lines: findings.map((finding) => ({ words: eventLink(index, finding) })) },
    {
      citations: mainPassages(index, edge.claims),
    },
  ];
}
