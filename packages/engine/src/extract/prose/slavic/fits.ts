/** Whether a phrase is of the sort a role asks for, and how surely. */
import { countryOf } from '../gazetteer.ts';
import { type Phrase, standsFor } from './phrase.ts';

const GOODS_ROLES = new Set(['goods', 'product', 'component']);
const MADE_ROLES = new Set(['product']);
const PLACE_ROLES = new Set(['destination', 'origin']);
const PARTY_OF_DEAL = new Set(['recipient', 'payee']);
const ORGANISATION_ROLES = new Set(['organisation', 'owned', 'subsidiaryOf', 'frontFor']);

/** Places that buy and are given things. */
const PEOPLED =
  /^(?:город|область|край|район|республика|страна|село|посёлок|поселок|округ|провинция|місто|країна|республіка|селище|провінція)$/u;

/** What is made may be told by its name alone, in quotation marks or foreign letters; people and houses are not made. */
function namesAThing({ start, mention, name }: Phrase): boolean {
  return mention.start > start || /\d/u.test(name);
}

/** A pronoun fits as what it stands for; one that stands for nothing told fills no role. */
function fitsPronoun(role: string, { person, bound }: Phrase): number {
  if (person !== 3) return GOODS_ROLES.has(role) || PLACE_ROLES.has(role) ? 0 : 1;
  if (bound === undefined) return 0;
  return (bound.schema === 'Goods') === GOODS_ROLES.has(role) && !PLACE_ROLES.has(role) ? 1.5 : 0;
}

/** 0 for a misfit, up to 2 for a sure fit. `sure` lets any counted or unknown thing be goods. */
export function fits(role: string, given: Phrase, sure = false): number {
  const phrase = standsFor(given);
  const { kind } = phrase;
  if (phrase.form === 'pronoun') return fitsPronoun(role, phrase);
  if (role === 'modelledAfter' || role === 'entity')
    return kind === 'abstract' || kind === 'event' || kind === 'document' ? 0 : 1;
  if (GOODS_ROLES.has(role)) {
    if (kind === 'goods') return 2;
    if (kind === 'other') return phrase.quantity !== undefined && role === 'goods' ? 1.5 : sure ? 1 : 0;
    if (kind === 'name')
      return phrase.quantity !== undefined ? 2 : MADE_ROLES.has(role) && namesAThing(phrase) ? 0.6 : 0;
    return 0;
  }
  if (PLACE_ROLES.has(role)) {
    if (kind === 'place') return 2;
    return kind === 'company' || kind === 'name' || kind === 'body' ? 1 : 0;
  }
  if (role === 'carrier' && phrase.groups.includes('vessel')) return 1.5;
  if (role === 'person') return kind === 'person' ? 2 : kind === 'name' ? 1 : 0;
  if (ORGANISATION_ROLES.has(role)) {
    if (kind === 'company' || kind === 'body' || kind === 'outlet') return 2;
    if (kind === 'abstract' && phrase.groups.includes('share')) return 2;
    return kind === 'name' ? 1.5 : kind === 'place' && phrase.form === 'name' ? 0.5 : 0;
  }
  if (kind === 'company' || kind === 'body') return 2;
  if (kind === 'person' || kind === 'name') return 1.5;
  if (kind === 'outlet') return 0.5;
  if (kind === 'place')
    return phrase.form === 'name'
      ? countryOf(phrase.name) === undefined
        ? 0
        : 0.8
      : PARTY_OF_DEAL.has(role) && phrase.preposition === undefined && PEOPLED.test(phrase.noun?.lemma ?? '')
        ? 0.6
        : 0;
  // «училище получает»: an unknown noun is a party where only parties stand.
  return kind === 'other' && PARTY_OF_DEAL.has(role) && phrase.quantity === undefined ? 0.6 : 0;
}
