/** What an event is called in headings and tables: a noun phrase from its roles, without a verb and without a claim to truth. */
import type { Event, PartyId, RoleName } from '../../model/index.ts';
import type { CaseIndex } from '../case-index.ts';
import { nounPhraseOf } from '../sentence/clause.ts';
import { partyName, partyWords } from '../sentence/party-words.ts';
import type { Participant, Proposition } from '../sentence/proposition.ts';
import { sortedBy } from '../stable-order.ts';
import { capitalised, plain, type Words, words } from '../sentence/words.ts';

/** Most parties a title names for one role. */
const NAMED = 3;

export function eventTitle(index: CaseIndex, event: Event): Words {
  const phase = event.phase === 'planned' ? 'planned ' : event.phase === 'cancelled' ? 'cancelled ' : '';
  const title = words`${phase}${nounPhraseOf(propositionOfEvent(index, event))}`;
  return capitalised(isNegative(index, event) ? words`${title}, said not to have happened` : title);
}

export function eventTitleText(index: CaseIndex, event: Event): string {
  return plain(eventTitle(index, event));
}

/** Whether every claim says that it did not happen. */
function isNegative(index: CaseIndex, { claims }: Event): boolean {
  const polarities = claims.map((id) => index.claims.get(id)?.claim.polarity);
  return polarities.length > 0 && polarities.every((polarity) => polarity === 'negative');
}

/** Names stand bare; descriptions keep their article, or they would read as names. */
function titleName(index: CaseIndex, id: PartyId): Words {
  return index.parties.get(id)?.named === false ? partyWords(index, id) : partyName(index, id);
}

function propositionOfEvent(index: CaseIndex, event: Event): Proposition {
  const roles: Partial<Record<RoleName, readonly Participant[]>> = {};
  for (const [role, parties] of Object.entries(event.roles) as [RoleName, readonly PartyId[]][]) {
    if (parties.length === 0) continue;
    const sorted = sortedBy(
      parties,
      (party) => index.parties.get(party)?.caption ?? '',
      (party) => party,
    );
    const shown = sorted
      .slice(0, NAMED)
      .map((party) => ({ party, words: titleName(index, party), plural: false }));
    const [last] = sorted.slice(NAMED);
    const rest = parties.length - NAMED;
    roles[role] =
      last === undefined
        ? shown
        : [...shown, { party: last, words: words`${String(rest)} more`, plural: true }];
  }
  return {
    kind: event.kind,
    polarity: 'positive',
    modality: 'certain',
    phase: event.phase,
    roles,
    quantity: null,
    amount: event.amount,
    time: null,
    places: [],
    numbers: [],
    share: null,
    position: null,
    programme: null,
    implied: new Set(),
  };
}
