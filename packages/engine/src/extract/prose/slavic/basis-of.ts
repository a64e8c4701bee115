/** What stands behind a speaker's word: a paper, an office, a house, somebody who knows. */
import type { Basis } from '../../../model/index.ts';
import { isOutletName } from '../outlet-name.ts';
import { isOrganisation } from './is-organisation.ts';
import type { Language } from './language.ts';
import { type Phrase, standsFor } from './phrase.ts';
import { alongGenitives } from './relations.ts';

/** «Минкультуры», «Держархів»: how bodies of a state are called in one word. */
const BODY = /^(?:Мин|Мін|Гос|Держ|Нац)[а-яіїєґ]/u;

/** «NEWSru.com»: who tells by the name of a site. */
const SITE = /\.(?:com|ru|ua|org|net|info|news|by|kz)$/iu;

/** The basis of a speaker told by a phrase. */
export function basisOf(given: Phrase, language: Language): Basis {
  const phrase = standsFor(given);
  if (
    phrase.kind === 'outlet' ||
    (phrase.form === 'name' && (isOutletName(phrase.name) || SITE.test(phrase.name)))
  )
    return 'other-outlet';
  const { basis } = language.tables.cues;
  const own = basis[phrase.noun?.lemma ?? ''] as Basis | undefined;
  if (own !== undefined) {
    if (own === 'official-unnamed' && phrase.form === 'name' && phrase.kind === 'body')
      return 'official-named';
    return own;
  }
  if (phrase.noun?.kind === 'body') return 'official-named';
  if (phrase.noun?.groups.includes('official') === true)
    return phrase.form === 'name' || phrase.apposition !== undefined ? 'official-named' : 'official-unnamed';
  if (
    phrase.noun?.groups.some((group) => group === 'spokesman' || group === 'head' || group === 'owner') ===
    true
  ) {
    const of = alongGenitives(phrase, isOrganisation);
    if (of?.kind === 'body' || of?.kind === 'place')
      return phrase.form === 'name' || phrase.apposition !== undefined
        ? 'official-named'
        : 'official-unnamed';
    return 'company-statement';
  }
  if (phrase.form === 'name' && phrase.mention.start === phrase.start && BODY.test(phrase.name))
    return 'official-named';
  return phrase.form === 'name' || phrase.form === 'pronoun' || phrase.kind === 'company'
    ? 'company-statement'
    : 'unattributed';
}
