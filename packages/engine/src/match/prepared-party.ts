/** A party taken apart once, to be compared many times. */
import type { NameSide } from './compare-names.ts';

export interface PreparedParty {
  readonly side: NameSide;
}

/** Analyses all names of a party. Never throws. */
export function prepareParty(side: NameSide): PreparedParty {
  return { side };
}
