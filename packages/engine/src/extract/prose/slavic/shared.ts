/** What the words before a noun share with whatever phrase is made of it. */
import type { FoundQuantity, Quantity } from '../../../values/index.ts';
import type { Described } from './described.ts';
import type { Preposition } from './language.ts';

/** Quantities by where they start. */
export type Counts = ReadonlyMap<number, FoundQuantity>;

export interface Shared {
  readonly from: number;
  readonly preposition: Preposition | undefined;
  readonly quantity: Quantity | undefined;
  readonly described: Described;
}
