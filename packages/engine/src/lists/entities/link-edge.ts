/** What kind of FollowTheMoney edge a link of a list is, and which way it leads. */
import type { ListLink } from '../../model/index.ts';

export interface LinkEdge {
  readonly schema: string;
  /** Whether the entry that says it stands at the edge's source and target, or the other. */
  readonly from: 'entry' | 'other';
  readonly to: 'entry' | 'other';
  readonly properties: Readonly<Record<string, string>>;
}

export function linkEdge({ kind, share, words }: ListLink): LinkEdge {
  const percentage: Record<string, string> =
    share === undefined
      ? {}
      : { percentage: share.min === share.max ? String(share.min) : `${share.min}-${share.max}` };
  const said = (otherwise: string): string => words ?? otherwise;
  switch (kind) {
    case 'owns':
      return {
        schema: 'Ownership',
        from: 'entry',
        to: 'other',
        properties: { role: said('owns'), ...percentage },
      };
    case 'ownedBy':
      return {
        schema: 'Ownership',
        from: 'other',
        to: 'entry',
        properties: { role: said('owns'), ...percentage },
      };
    case 'controls':
      return {
        schema: 'Ownership',
        from: 'entry',
        to: 'other',
        properties: { role: said('controls'), ownershipType: 'control' },
      };
    case 'controlledBy':
      return {
        schema: 'Ownership',
        from: 'other',
        to: 'entry',
        properties: { role: said('controls'), ownershipType: 'control' },
      };
    case 'family':
      return { schema: 'Family', from: 'entry', to: 'other', properties: { relationship: said('family') } };
    case 'associate':
      return {
        schema: 'Associate',
        from: 'entry',
        to: 'other',
        properties: { relationship: said('associate') },
      };
    case 'actsFor':
      return { schema: 'Representation', from: 'entry', to: 'other', properties: { role: said('acts for') } };
    case 'linkedTo':
      return { schema: 'UnknownLink', from: 'entry', to: 'other', properties: { role: said('linked to') } };
  }
}
