/** What kind of FollowTheMoney edge a link of a list is, which way it leads, and when two links are one. */
import { isA } from '../../ftm/index.ts';
import { type ListLink, type ListVersion, sha256 } from '../../model/index.ts';
import type { EntityDraft } from './entity-draft.ts';
import { PropertyValues } from './property-values.ts';

/** One end of a link. */
export interface LinkEnd {
  readonly id: string;
  readonly schema: string;
}

interface EdgeShape {
  readonly schema: 'Ownership' | 'Family' | 'Associate' | 'Representation' | 'UnknownLink';
  /** Properties of the edge for where it comes from and leads to. */
  readonly from: string;
  readonly to: string;
  /** The property for the words of the list. */
  readonly words: string;
  /** What both ends must be for the edge to be of this kind. */
  readonly ends: readonly [from: string, to: string];
}

const OWNERSHIP: EdgeShape = {
  schema: 'Ownership',
  from: 'owner',
  to: 'asset',
  words: 'role',
  ends: ['LegalEntity', 'Asset'],
};
const UNKNOWN: EdgeShape = {
  schema: 'UnknownLink',
  from: 'subject',
  to: 'object',
  words: 'role',
  ends: ['Thing', 'Thing'],
};

/** By kind of link: the edge, whether it leads from the other side to the entry, and its words where the list has none. */
const KINDS: Readonly<Record<ListLink['kind'], { edge: EdgeShape; reversed?: true; words: string }>> = {
  owns: { edge: OWNERSHIP, words: 'owns' },
  ownedBy: { edge: OWNERSHIP, reversed: true, words: 'owns' },
  controls: { edge: OWNERSHIP, words: 'controls' },
  controlledBy: { edge: OWNERSHIP, reversed: true, words: 'controls' },
  family: {
    edge: {
      schema: 'Family',
      from: 'person',
      to: 'relative',
      words: 'relationship',
      ends: ['Person', 'Person'],
    },
    words: 'family',
  },
  associate: {
    edge: {
      schema: 'Associate',
      from: 'person',
      to: 'associate',
      words: 'relationship',
      ends: ['Person', 'Person'],
    },
    words: 'associate',
  },
  actsFor: {
    edge: {
      schema: 'Representation',
      from: 'agent',
      to: 'client',
      words: 'role',
      ends: ['LegalEntity', 'LegalEntity'],
    },
    words: 'acts for',
  },
  linkedTo: { edge: UNKNOWN, words: 'linked to' },
};

/** Whether a link says that one side is a share of property: the asset must then be something that can be owned. */
export function saysOwned({ kind }: ListLink): 'entry' | 'other' | undefined {
  if (kind === 'owns') return 'other';
  return kind === 'ownedBy' ? 'entry' : undefined;
}

/** The edge of a link. The same statement made from both sides gives the same id. */
export function linkEdge(version: ListVersion, entry: LinkEnd, link: ListLink, other: LinkEnd): EntityDraft {
  const kind = KINDS[link.kind];
  const [source, target] = kind.reversed === true ? [other, entry] : [entry, other];
  const [first, second] = kind.edge.ends;
  const fits = isA(source.schema, first) && isA(target.schema, second);
  const edge = fits ? kind.edge : UNKNOWN;
  const control = link.kind === 'controls' || link.kind === 'controlledBy';
  const percentage = percentOf(link);
  const values = new PropertyValues(edge.schema);
  values.add(edge.from, source.id);
  values.add(edge.to, target.id);
  values.add(edge.words, link.words ?? kind.words);
  if (fits && control) values.add('ownershipType', 'control');
  if (percentage !== undefined) values.add(fits ? 'percentage' : 'summary', percentage);
  values.add('startDate', link.from);
  values.add('endDate', link.to);
  const digest = sha256(
    [edge.schema, source.id, target.id, control, percentage, link.from, link.to].join('\n'),
  );
  return {
    id: `${version.list}-link-${digest.slice(0, 16)}`,
    schema: edge.schema,
    properties: values.finish(),
    referents: [],
    target: false,
    since: null,
    changed: null,
  };
}

function percentOf({ share }: ListLink): string | undefined {
  if (share === undefined) return undefined;
  return share.min === share.max ? String(share.min) : `${share.min}-${share.max}`;
}
