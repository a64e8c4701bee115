/** One span that names something, with what it is. */
import type { Span } from '../../../model/index.ts';
import type { EntityKind } from './labels.ts';

export interface FoundEntity extends Span {
  readonly kind: EntityKind | 'vessel' | 'aircraft' | 'law';
  /** How sure the kind is: from 100 on it is right nineteen times in twenty. */
  readonly lead: number;
  /** Whether it holds a capital word that is no country's adjective; "Syrian opposition" does not. */
  readonly proper: boolean;
}
