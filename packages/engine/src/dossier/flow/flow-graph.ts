/**
 * What the network picture shows: parties that act (not goods or places) and the relations between them, bundled
 * by direction. Ranks run from maker and supplier on the left to the end user on the right.
 */
import type { ClaimId, EventId, PartyId } from '../../model/index.ts';
import { EDGE_LABELS, SHOWN } from '../../data/dossier/labels.ts';
import { type CaseIndex, groupBy } from '../case-index.ts';
import { isPlural } from '../sentence/party-words.ts';
import { labelOf } from '../label-of.ts';
import { byText, sortedBy, sortedSet } from '../stable-order.ts';

export interface FlowNode {
  readonly party: PartyId;
  readonly caption: string;
  readonly named: boolean;
  readonly person: boolean;
  /** The lists it is on itself. */
  readonly lists: readonly string[];
}

export interface FlowLink {
  readonly from: PartyId;
  readonly to: PartyId;
  /** Short, for the line. */
  readonly label: string;
  /** In full: who, what, to whom. */
  readonly title: string;
  readonly inferred: boolean;
  /** True where the relation pushes its target to the right: supply and the like. */
  readonly forward: boolean;
  readonly claims: readonly ClaimId[];
}

export interface FlowGraph {
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
  /** Parties left to the table because the picture would not hold them. */
  readonly left: number;
}

/** Goods and help run forward: they give the columns. */
const FORWARD: ReadonlySet<string> = new Set([
  'supplies',
  'is-to-supply',
  'goods-pass-to',
  'ships',
  'carries',
  'makes',
  'assists',
  'helps',
  'contains',
  'develops',
  'route',
]);
/** A payment runs against the goods. */
const BACKWARD: ReadonlySet<string> = new Set(['pays']);
/** Relations that are no way of goods, money, help or people: they stand in the table only. */
const NOT_PICTURED: ReadonlySet<string> = new Set([
  'sanctions',
  'same-as',
  'modelled-after',
  'located-in',
  'holds-post-at',
]);
/** What stands first on a line that bundles several relations, last in this list first. */
const KIND_ORDER: readonly string[] = ['goods-pass-to', 'is-to-supply', 'ships', 'supplies'];
/** Relations that say which goods are meant. */
const WITH_GOODS: ReadonlySet<string> = new Set(['supplies', 'is-to-supply', 'goods-pass-to', 'ships']);
const NOT_ACTORS: ReadonlySet<string> = new Set(['Goods', 'Address', 'BankAccount']);

interface Relation {
  readonly from: PartyId;
  readonly to: PartyId;
  readonly kind: string;
  readonly events: readonly EventId[];
  readonly claims: readonly ClaimId[];
  readonly inferred: boolean;
}

export function flowGraph(index: CaseIndex): FlowGraph {
  const relations = relationsOf(index);
  const { shown, left } = chooseParties(index, relations);
  const nodes = [...shown].sort(byText).flatMap((id): FlowNode[] => {
    const party = index.parties.get(id);
    if (!party) return [];
    const lists = sortedSet((index.listed.get(id) ?? []).map((exposure) => exposure.list));
    return [
      { party: id, caption: party.caption, named: party.named, person: party.schema === 'Person', lists },
    ];
  });
  const held = relations.filter(({ from, to }) => shown.has(from) && shown.has(to));
  const bundles = groupBy(held, ({ from, to }) => [`${from}\u0000${to}`]);
  const links = [...bundles.values()].map((bundle) => bundleLink(index, bundle));
  return {
    nodes,
    links: sortedBy(
      links,
      (link) => link.from,
      (link) => link.to,
    ),
    left,
  };
}

/**
 * The parties the picture holds, chosen relation by relation so that none stands alone: those of listed parties
 * first, then those on routes, then those of parties with many relations.
 */
function chooseParties(
  index: CaseIndex,
  relations: readonly Relation[],
): { readonly shown: ReadonlySet<PartyId>; readonly left: number } {
  const onRoute = new Set(index.view.routes.flatMap((route) => route.parties));
  const degree = new Map<PartyId, number>();
  for (const { from, to } of relations) {
    for (const party of [from, to]) degree.set(party, (degree.get(party) ?? 0) + 1);
  }
  const weight = (party: PartyId): number =>
    (index.listed.has(party) ? 1e6 : 0) + (onRoute.has(party) ? 1e5 : 0) + (degree.get(party) ?? 0);
  const ordered = sortedBy(
    relations,
    ({ from, to }) => -Math.max(weight(from), weight(to)),
    ({ from, to }) => -Math.min(weight(from), weight(to)),
    ({ from, to }) => `${from} ${to}`,
  );
  const shown = new Set<PartyId>();
  for (const { from, to } of ordered) {
    const fresh = [from, to].filter((party) => !shown.has(party));
    if (shown.size + fresh.length <= SHOWN.flowNodes) for (const party of fresh) shown.add(party);
  }
  return { shown, left: degree.size - shown.size };
}

/** The id of the table row that tells the relations between two parties. */
export function relationAnchor(from: string, to: string): string {
  return `rel-${from}-${to}`;
}

/** Whether all that stands behind a relation is still to come. */
export function isPlanned(index: CaseIndex, events: readonly EventId[]): boolean {
  return events.length > 0 && events.every((id) => index.findings.get(id)?.event.phase === 'planned');
}

/** The label of an edge kind, agreeing with who it starts from; unknown kinds are shown with their dashes as spaces. */
export function edgeLabel(index: CaseIndex, kind: string, from: PartyId): string {
  const label = labelOf(EDGE_LABELS, kind, kind.replaceAll('-', ' '));
  return isPlural(index, from) ? pluralVerb(label) : label;
}

/** "supplies" as "supply", "is to supply" as "are to supply"; what starts with a noun stays. */
function pluralVerb(label: string): string {
  const [verb = '', ...rest] = label.split(' ');
  if (verb === 'goods') return label;
  const many =
    verb === 'is' ? 'are' : verb.endsWith('ies') ? `${verb.slice(0, -3)}y` : verb.replace(/s$/, '');
  return [many, ...rest].join(' ');
}

function relationsOf(index: CaseIndex): Relation[] {
  const actor = (id: PartyId): boolean => !NOT_ACTORS.has(index.parties.get(id)?.schema ?? 'Goods');
  const edges: Relation[] = index.view.edges
    .filter(({ from, to, kind }) => from !== to && !NOT_PICTURED.has(kind) && actor(from) && actor(to))
    .map((edge) => ({ ...edge, inferred: edge.inferred || isPlanned(index, edge.events) }));
  const joined = new Set(edges.map(({ from, to }) => `${from}\u0000${to}`));
  const hops = index.view.routes.flatMap((route) => route.hops);
  const bare = hops.filter(
    ({ from, to }) => !joined.has(`${from}\u0000${to}`) && actor(from) && actor(to) && from !== to,
  );
  return [
    ...edges,
    ...bare.map(({ from, to, events, claims }) => ({
      from,
      to,
      kind: 'route',
      events,
      claims,
      inferred: true,
    })),
  ];
}

function bundleLink(index: CaseIndex, bundle: readonly Relation[]): FlowLink {
  const sorted = sortedBy(
    bundle,
    ({ kind }) => (FORWARD.has(kind) ? 0 : 1),
    ({ kind }) => -KIND_ORDER.indexOf(kind),
    ({ kind }) => kind,
  );
  const [first] = sorted;
  if (!first) throw new RangeError('a bundle holds at least one relation');
  const byKind = groupBy(sorted, ({ kind }) => [kind]);
  // Goods stand with their own relation: what is still to come is not among what was supplied.
  const tell = (most: number): string =>
    [...byKind]
      .map(([kind, relations]) => {
        const label = edgeLabel(index, kind, first.from);
        const goods = WITH_GOODS.has(kind) ? goodsOf(index, relations) : [];
        if (goods.length === 0) return label;
        const more = goods.length > most ? ` + ${goods.length - most}` : '';
        return `${label}: ${goods.slice(0, most).join(', ')}${more}`;
      })
      .join('; ');
  const caption = (id: PartyId): string => index.parties.get(id)?.caption ?? '';
  return {
    from: first.from,
    to: first.to,
    label: tell(3),
    title: `${caption(first.from)} → ${caption(first.to)}: ${tell(Number.POSITIVE_INFINITY)}`,
    inferred: bundle.every((relation) => relation.inferred),
    forward: sorted.some(({ kind }) => FORWARD.has(kind)) || !sorted.some(({ kind }) => BACKWARD.has(kind)),
    claims: sortedSet(bundle.flatMap((relation) => relation.claims)),
  };
}

/** Captions of the goods behind relations; named ones first. */
function goodsOf(index: CaseIndex, relations: readonly Relation[]): string[] {
  const ids = new Set(
    relations.flatMap(({ events }) =>
      events.flatMap((event) => index.findings.get(event)?.event.roles.goods ?? []),
    ),
  );
  const goods = [...ids].flatMap((id) => index.parties.get(id) ?? []);
  const sorted = sortedBy(
    goods,
    ({ named }) => (named ? 0 : 1),
    ({ caption }) => caption,
  );
  return [...new Set(sorted.map(({ caption }) => caption))];
}
