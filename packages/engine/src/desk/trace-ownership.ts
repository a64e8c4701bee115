/** Who owns a party of the lists, and what the listings of its owners mean for it, with edges of the user's own beside. */
import { CaseError, openTable } from '../disk/index.ts';
import {
  indexOwnership,
  type OwnershipEdge,
  ownershipExposure,
  type OwnershipExposure,
  type OwnershipRegime,
  readShare,
} from '../screen/index.ts';
import type { Desk } from './desk.ts';

export interface OwnershipTrace extends OwnershipExposure {
  /** The name to show of each party, by id. */
  readonly captions: ReadonlyMap<string, string>;
  /** False where there were more owners than are gone through. */
  readonly whole: boolean;
}

export interface TraceOptions {
  readonly asOf: string;
  readonly regimes?: readonly OwnershipRegime[];
  /** A table of edges: `owner`, `asset`, and where known `share`, `kind`, `from`, `to`, `source`. */
  readonly edges?: string;
}

const KINDS = ['ownership', 'control', 'link'] as const;
const DAY = /^\d{4}-\d\d-\d\d$/u;

/** Throws CaseError for a party that neither lists nor edges know, and for a table that cannot be used. */
export async function traceOwnership(
  desk: Desk,
  parties: readonly string[],
  { asOf, regimes, edges: file }: TraceOptions,
): Promise<OwnershipTrace> {
  const own = file === undefined ? [] : await readEdges(file);
  const named = new Set(own.flatMap(({ owner, asset }) => [owner, asset]));
  const { index } = desk;
  const unknown = parties.find((id) => index.ordinalOf(id) === undefined && !named.has(id));
  if (unknown !== undefined)
    throw new CaseError(
      'unknown-id',
      `No entity ${unknown} is on the lists${file === undefined ? '' : ', nor in the table of edges'}; "waybill lists search" finds ids.`,
    );
  // What the user's edges lead to may be on the lists, with owners of its own.
  const around = [...new Set([...parties, ...named])].filter((id) => index.ordinalOf(id) !== undefined);
  const found = indexOwnership(index, around);
  const exposure = ownershipExposure({
    edges: [...found.edges, ...own],
    listed: found.listed,
    asOf,
    parties,
    ...(regimes === undefined ? {} : { regimes }),
  });
  const captions = new Map<string, string>();
  for (const id of [...parties, ...found.edges.flatMap(({ owner, asset }) => [owner, asset]), ...named]) {
    const ordinal = index.ordinalOf(id);
    captions.set(id, ordinal === undefined ? id : index.entity(ordinal).caption);
  }
  return { ...exposure, captions, whole: found.whole };
}

async function readEdges(file: string): Promise<OwnershipEdge[]> {
  const { rows } = await openTable(file);
  const edges: OwnershipEdge[] = [];
  for await (const { line, cells } of rows) {
    const row = new Map(cells.map(([column, value]) => [column.trim().toLowerCase(), value.trim()]));
    const refuse = (why: string): never => {
      throw new CaseError('bad-option', `${file}, line ${line}: ${why}.`);
    };
    const [owner = '', asset = ''] = [row.get('owner'), row.get('asset')];
    if (owner === '' || asset === '') refuse('an edge needs "owner" and "asset"');
    const kind = row.get('kind') || 'ownership';
    if (!(KINDS as readonly string[]).includes(kind)) refuse(`the kind is ${KINDS.join(', ')}`);
    const [from, to] = [row.get('from') || null, row.get('to') || null];
    for (const day of [from, to])
      if (day !== null && !DAY.test(day)) refuse(`${JSON.stringify(day)} is no day YYYY-MM-DD`);
    const share = row.get('share') ?? '';
    const read = share === '' ? undefined : readShare(share);
    if (share !== '' && read === undefined) refuse(`${JSON.stringify(share)} is no share in percent`);
    edges.push({
      owner,
      asset,
      kind: kind as OwnershipEdge['kind'],
      shareMin: read?.min ?? null,
      shareMax: read?.max ?? null,
      ...(read?.above === true ? { above: true } : {}),
      from,
      to,
      sources: [row.get('source') || `${file}, line ${line}`],
    });
  }
  return edges;
}
