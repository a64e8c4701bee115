/** The analysis as it is kept in the case file: plain JSON, with its maps as pairs. */
import type { CaseView } from '../dossier/index.ts';
import type { Listing, PartyId } from '../model/index.ts';
import type { Analysis } from './analyse.ts';

interface KeptAnalysis {
  readonly view: Omit<CaseView, 'listings'>;
  readonly listings: readonly (readonly [PartyId, readonly Listing[]])[];
}

export function toKept({ view }: Analysis): KeptAnalysis {
  const { listings, ...rest } = view;
  return { view: rest, listings: [...listings] };
}

export function fromKept(kept: unknown): Analysis {
  const { view, listings } = kept as KeptAnalysis;
  return { view: { ...view, listings: new Map(listings) } };
}
