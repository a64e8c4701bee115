/** When a hit on a list counts as the party itself. */
import { LISTED_IDENTITY } from '../data/network/edge-rules.ts';
import type { Listing } from '../model/index.ts';

/** Whether a hit is a listing of the party itself, more likely than not. Weaker hits are for a reader to judge. */
export function isListed(listing: Listing): boolean {
  return listing.path === 'listed' && listing.identity >= LISTED_IDENTITY;
}
