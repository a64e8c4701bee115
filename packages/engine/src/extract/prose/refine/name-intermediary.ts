/**
 * "received drones through a Russian intermediary … The drones were supplied by the Russian company X": the intermediary that
 * was not named is the one named seller that stands between the same recipient and another maker. Joined as a coreference, with its
 * reason, so that it can be undone; left open where two sellers could be meant.
 */
import { mergeReferents } from '../discourse.ts';
import type { ProseDraft } from '../draft.ts';
import type { Discourse, Referent } from '../referent.ts';

/** How many sentences later the name may come. */
const REACH = 20;

export function nameIntermediary(drafts: readonly ProseDraft[], discourse: Discourse): void {
  const done = new Set<Referent>();
  for (const [index, draft] of drafts.entries()) {
    if (draft.kind !== 'supply' || draft.polarity !== 'positive') continue;
    const unnamed = draft.roles.get('intermediary')?.[0]?.referent;
    if (unnamed === undefined || unnamed.name !== undefined || unnamed.plural || done.has(unnamed)) continue;
    done.add(unnamed);
    const recipients = referentsIn(draft, 'recipient');
    const sellers = new Set<Referent>();
    let quote: ProseDraft | undefined;
    for (const later of drafts.slice(index + 1, index + 80)) {
      if (later.sentence - draft.sentence > REACH) break;
      if (later.kind !== 'supply' || later.polarity !== 'positive' || later.modality !== 'certain') continue;
      if (!referentsIn(later, 'recipient').some((referent) => recipients.includes(referent))) continue;
      const makers = referentsIn(later, 'manufacturer');
      for (const seller of referentsIn(later, 'supplier')) {
        if (makers.length === 0 || makers.includes(seller)) continue;
        sellers.add(seller);
        quote ??= later;
      }
    }
    const [seller] = sellers;
    if (seller === undefined || quote === undefined || sellers.size > 1 || seller.name === undefined)
      continue;
    if (!sameOrigin(unnamed, seller)) continue;
    const span = quote.spans[0];
    const said = span === undefined ? '' : discourse.document.text.slice(span.start, span.end);
    mergeReferents(
      discourse,
      unnamed,
      seller,
      'coref.intermediary-named-later',
      `the only seller named between the maker and the same recipient: “${said}”`,
    );
  }
}

function referentsIn(draft: ProseDraft, role: 'recipient' | 'supplier' | 'manufacturer'): Referent[] {
  return (draft.roles.get(role) ?? []).map(({ referent }) => referent);
}

/** Where the intermediary's country is told, the seller's must be told too and be the same. */
function sameOrigin(unnamed: Referent, seller: Referent): boolean {
  return unnamed.countries.size === 0
    ? false
    : [...unnamed.countries].some((country) => seller.countries.has(country));
}
