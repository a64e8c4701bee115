/** The edges of a day as stakes: what several sources say of one owner and one asset is one stake. */
import type { Issue } from '../../model/index.ts';
import type { IsoDate } from '../../values/index.ts';
import type { OwnershipEdge } from './ownership.ts';

/** Shares are counted in millionths of a percent, so that sums are exact. */
export const PERCENT = 1_000_000;
export const WHOLE = 100 * PERCENT;

/** A share as it is shown; what is a hair above a bound is shown as the bound. */
export function percentOf(share: number): number {
  return Math.round(share / 100) / 10_000;
}

export interface Stake {
  readonly owner: string;
  readonly asset: string;
  readonly min: number;
  readonly max: number;
  /** Whether any edge says that there is ownership at all. */
  readonly owns: boolean;
  readonly controls: boolean;
  readonly sources: readonly string[];
}

export interface OwnershipGraph {
  readonly owners: ReadonlyMap<string, readonly Stake[]>;
  readonly assets: ReadonlyMap<string, readonly Stake[]>;
  /** Mere links, by both ends. */
  readonly links: ReadonlyMap<string, readonly OwnershipEdge[]>;
  /** Edges that do not hold on the day, by asset. */
  readonly outside: ReadonlyMap<string, readonly OwnershipEdge[]>;
  /** Assets of which an edge gives no day. */
  readonly undated: ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

export function ownershipGraph(edges: readonly OwnershipEdge[], asOf: IsoDate): OwnershipGraph {
  const issues: Issue[] = [];
  const pairs = new Map<string, OwnershipEdge[]>();
  const links = new Map<string, OwnershipEdge[]>();
  const outside = new Map<string, OwnershipEdge[]>();
  const undated = new Set<string>();
  const ended = new Map<string, OwnershipEdge[]>();
  for (const edge of inOrder(edges)) {
    if ((edge.from !== null && edge.from > asOf) || (edge.to !== null && edge.to < asOf)) {
      push(outside, edge.asset, edge);
      if (edge.to !== null && edge.to < asOf) push(ended, `${edge.owner}\n${edge.asset}`, edge);
    } else if (edge.kind === 'link')
      for (const end of new Set([edge.owner, edge.asset])) push(links, end, edge);
    else if (edge.owner === edge.asset)
      tell('screen.owns-itself', 'a party that owns itself is no owner of it', edge, issues);
    else {
      if (edge.from === null && edge.to === null) undated.add(edge.asset);
      push(pairs, `${edge.owner}\n${edge.asset}`, edge);
    }
  }
  const owners = new Map<string, Stake[]>();
  const assets = new Map<string, Stake[]>();
  for (const [pair, told] of pairs) {
    const stake = withEnds(stakeOf(told, issues), told, ended.get(pair) ?? [], issues);
    push(owners, stake.owner, stake);
    push(assets, stake.asset, stake);
  }
  for (const [asset, stakes] of assets) {
    const sum = stakes.reduce((all, { min }) => all + min, 0);
    if (sum > WHOLE)
      issues.push({
        code: 'screen.shares-over-hundred',
        severity: 'warning',
        message: `the shares in ${asset} come to ${percentOf(sum)} percent: see which of them hold on ${asOf}`,
        place: { path: null, detail: asset },
      });
  }
  return { owners, assets, links, outside, undated, issues };
}

/** The same edges give the same graph, in whatever order they come. */
function inOrder(edges: readonly OwnershipEdge[]): readonly OwnershipEdge[] {
  const keyed = edges.map((edge) => ({
    edge,
    key: [
      edge.owner,
      edge.asset,
      edge.kind,
      edge.shareMin,
      edge.shareMax,
      edge.from,
      edge.to,
      ...edge.sources,
    ].join('\n'),
  }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ edge }) => edge);
}

/** What all say is what each of them allows; where they exclude each other, anything between them, aloud. */
function stakeOf(told: readonly OwnershipEdge[], issues: Issue[]): Stake {
  const [first] = told;
  const shares = told.flatMap((edge) => (edge.kind === 'ownership' ? (shareOf(edge, issues) ?? []) : []));
  let min = Math.max(0, ...shares.map((share) => share.min));
  let max = Math.min(WHOLE, ...shares.map((share) => share.max));
  if (min > max) {
    if (first !== undefined)
      tell(
        'screen.shares-disagree',
        'sources disagree on this share: all between them is held possible',
        first,
        issues,
      );
    min = Math.min(...shares.map((share) => share.min));
    max = Math.max(...shares.map((share) => share.max));
  }
  const owns = told.some(({ kind }) => kind === 'ownership');
  return {
    owner: first?.owner ?? '',
    asset: first?.asset ?? '',
    min: owns ? min : 0,
    max: owns ? max : 0,
    owns,
    controls: told.some(({ kind }) => kind === 'control'),
    sources: [...new Set(told.flatMap(({ sources }) => sources))],
  };
}

/** Where all that holds leaves the end open, and another source says that this very stake ended, it may be none. */
function withEnds(
  stake: Stake,
  told: readonly OwnershipEdge[],
  ended: readonly OwnershipEdge[],
  issues: Issue[],
): Stake {
  const doubtful = told.every(
    ({ from, to }) =>
      to === null && ended.some((other) => from === null || other.from === null || other.from === from),
  );
  const [first] = told;
  if (!doubtful || first === undefined || !stake.owns) return stake;
  tell(
    'screen.shares-disagree',
    'a source says that this stake ended, others leave its end open: it is held possible',
    first,
    issues,
  );
  return { ...stake, min: 0 };
}

/** The bounds of a share; undefined for one that nobody says, or that cannot be. */
function shareOf(
  edge: OwnershipEdge,
  issues: Issue[],
): { readonly min: number; readonly max: number } | undefined {
  const { shareMin, shareMax } = edge;
  if (shareMin === null && shareMax === null) return undefined;
  const min = shareMin ?? 0;
  const max = shareMax ?? 100;
  if (!(min >= 0 && max <= 100 && min <= max)) {
    tell(
      'screen.bad-share',
      `a share of ${min} to ${max} percent cannot be: it is taken as unknown`,
      edge,
      issues,
    );
    return undefined;
  }
  const low = Math.round(min * PERCENT);
  return { min: edge.above === true ? Math.min(low + 1, WHOLE) : low, max: Math.round(max * PERCENT) };
}

function tell(
  code: string,
  message: string,
  { owner, asset, sources }: OwnershipEdge,
  issues: Issue[],
): void {
  const detail = `${owner} in ${asset}${sources.length === 0 ? '' : ` (${sources.join(', ')})`}`;
  issues.push({ code, severity: 'warning', message, place: { path: null, detail } });
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const held = map.get(key);
  if (held === undefined) map.set(key, [value]);
  else held.push(value);
}
