/** What one claim gives beyond the sentence it shares with others: "The invoice adds the amount (48,250 EUR)." */
import type { ResolvedClaim, RoleName } from '../../model/index.ts';
import type { CaseIndex } from '../case-index.ts';
import { goodsWords, moneyWords } from './amount-words.ts';
import { type Participant, type Proposition, propositionOf } from './proposition.ts';
import { type Sentence, sentenceOf } from './sentence.ts';
import { slotName } from './slot-name.ts';
import { bareTimeWords } from './time-words.ts';
import { speakerWords } from './voice.ts';
import { joinWords, listWords, verbatim, type Words, words } from './words.ts';

/** At most one sentence: the slots the shared proposition leaves out. */
export function additionsOf(index: CaseIndex, resolved: ResolvedClaim, shared: Proposition): Sentence[] {
  const own = propositionOf(index, resolved);
  const parts = [...roleParts(own, shared), ...valueParts(own, shared)];
  if (parts.length === 0) return [];
  return [
    sentenceOf(index, words`Also from ${speakerWords(index, resolved)}: ${listWords(parts)}`, [
      resolved.claim.id,
    ]),
  ];
}

function roleParts(own: Proposition, shared: Proposition): Words[] {
  const parts: Words[] = [];
  for (const [role, members] of Object.entries(own.roles) as [RoleName, readonly Participant[]][]) {
    const told = new Set(shared.roles[role]?.map(({ party }) => party));
    const fresh = members.filter(({ party }) => !told.has(party));
    if (fresh.length > 0) parts.push(part(own, role, listWords(fresh.map((member) => member.words))));
  }
  return parts;
}

function valueParts(own: Proposition, shared: Proposition): Words[] {
  const parts: Words[] = [];
  if (own.quantity && !shared.quantity) parts.push(part(own, 'quantity', goodsWords([], own.quantity)));
  if (own.amount && !shared.amount) parts.push(part(own, 'amount', moneyWords(own.amount)));
  if (own.time && !shared.time) parts.push(part(own, 'time', bareTimeWords(own.time)));
  const places = own.places.filter(({ party }) => !shared.places.some((place) => place.party === party));
  if (places.length > 0) parts.push(part(own, 'places', listWords(places.map((place) => place.words))));
  const numbers = own.numbers.filter((number) => !shared.numbers.includes(number));
  if (numbers.length > 0) parts.push(words`the number (${joinWords(numbers.map(verbatim), ', ')})`);
  if (own.share && !shared.share) parts.push(words`the share (${verbatim(own.share.text)})`);
  if (own.position !== null && shared.position === null)
    parts.push(words`the post (${verbatim(own.position)})`);
  if (own.programme !== null && shared.programme === null)
    parts.push(words`the programme (${verbatim(own.programme)})`);
  return parts;
}

function part(
  own: Proposition,
  slot: RoleName | 'quantity' | 'amount' | 'time' | 'places',
  value: Words,
): Words {
  return words`the ${slotName(slot)} (${value}${own.implied.has(slot) ? ', implied' : ''})`;
}
