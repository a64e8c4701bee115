/** Whether a phrase is of the sort a role asks for. */
import { ABSTRACT_END, ABSTRACT_NOUNS } from '../../../data/lexicon/zh/abstract.ts';
import { countsThings } from './counts.ts';
import type { ChinesePhrase } from './phrase.ts';
import { isParty } from './phrase.ts';

const GOODS: ReadonlySet<string> = new Set(['goods', 'product', 'component']);
const PLACES: ReadonlySet<string> = new Set(['destination', 'origin']);
const LENIENT: ReadonlySet<string> = new Set(['test', 'development', 'production']);

const ABSTRACT: ReadonlySet<string> = new Set(ABSTRACT_NOUNS);

/** A counted description of something that is no party, paper or happening, and no abstract noun: what is sold or made may be called anything. */
function isThing({ kind, form, noun, name, quantity, demonstrative }: ChinesePhrase): boolean {
  if (kind !== undefined || form !== 'description' || demonstrative) return false;
  if (quantity === undefined || !countsThings(quantity)) return false;
  const head = noun ?? name;
  if (name.length < 2 || name.length > 12) return false;
  return !ABSTRACT.has(head.slice(-2)) && !ABSTRACT.has(name.slice(-2)) && !ABSTRACT_END.test(name);
}

export function fits(role: string, phrase: ChinesePhrase, kind: string, anyThing = false): boolean {
  if (GOODS.has(role)) {
    if (phrase.kind === 'goods' || phrase.model) return true;
    if (anyThing && isThing(phrase)) return true;
    if (phrase.form === 'pronoun')
      return phrase.pronoun === 'own' || phrase.pronoun === 'one' || phrase.pronoun === 'several';
    return LENIENT.has(kind) && phrase.kind === undefined && phrase.form === 'name';
  }
  if (PLACES.has(role))
    return (
      phrase.kind === 'place' ||
      (phrase.kind === undefined && phrase.form === 'name' && !phrase.model) ||
      ((phrase.kind === 'company' || phrase.kind === 'body') && phrase.form !== 'pronoun')
    );
  if (role === 'place') return phrase.kind === 'place';
  if (role === 'traveller') return (isParty(phrase) && !phrase.state) || phrase.form === 'pronoun';
  if (role === 'person')
    return phrase.kind === 'person' || (phrase.kind === undefined && phrase.form !== 'description');
  if (role === 'owned' || role === 'organisation')
    return (isParty(phrase) && phrase.kind !== 'person' && !phrase.state) || phrase.form === 'pronoun';
  if (role === 'carrier') return isParty(phrase);
  if (role === 'entity') return isParty(phrase) && phrase.kind !== 'person';
  return isParty(phrase);
}
