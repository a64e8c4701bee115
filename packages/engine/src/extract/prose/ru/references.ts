/** From Russian noun phrases to references the discourse understands; inflected names go back to their base where the text shows it. */
import type { MentionSchema } from '../../../model/index.ts';
import { nominativeForms } from '../../../values/index.ts';
import { countryOf, hasLegalForm, isPlaceName } from '../gazetteer.ts';
import { isOutletName } from '../outlet-name.ts';
import type { Reference } from '../reference.ts';
import { mayBe, type RussianPhrase } from './phrase.ts';

export function referenceOf(text: string, phrase: RussianPhrase): Reference {
  const name = phrase.form === 'name' ? baseName(text, phrase) : phrase.name;
  return {
    start: phrase.start,
    end: phrase.end,
    mention: phrase.mention,
    form: phrase.form,
    name,
    schema: schemaOf(phrase, name),
    nouns: phrase.noun === undefined ? [] : [phrase.noun],
    groups: phrase.groups,
    modifiers: [],
    countries: phrase.countries,
    regions: [],
    plural: phrase.form === 'description' && phrase.plural,
    definite:
      phrase.form === 'description' &&
      phrase.countries.length === 0 &&
      phrase.quantity === undefined &&
      !phrase.plural,
    demonstrative: phrase.demonstrative,
    count: phrase.kind === 'person' ? countOf(phrase) : undefined,
    quantity: phrase.quantity,
    description: phrase.description,
  };
}

function countOf({ quantity }: RussianPhrase): number | undefined {
  return quantity !== undefined &&
    quantity.min !== null &&
    quantity.min === quantity.max &&
    !quantity.approximate
    ? quantity.min
    : undefined;
}

/**
 * «Норвику» is Норвик where the text has Норвик; without such a witness a dative in -у or an instrumental in -ом after a consonant
 * loses its ending, and everything else stays as it stands.
 */
function baseName(text: string, phrase: RussianPhrase): string {
  if (!phrase.inflected || phrase.name.includes(' ') || mayBe(phrase, 'nom'))
    return witnessed(text, phrase) ?? phrase.name;
  const found = witnessed(text, phrase);
  if (found !== undefined) return found;
  const stem = /^(\p{Lu}[\p{Ll}-]+[бвгджзклмнпрстфхцчшщ])(?:у|ом)$/u.exec(phrase.name)?.[1];
  return stem ?? phrase.name;
}

function witnessed(text: string, phrase: RussianPhrase): string | undefined {
  if (!phrase.inflected) return undefined;
  const candidates = nominativeForms(phrase.name, 'ru').filter(
    (candidate) => candidate !== phrase.name && candidate.length >= 3,
  );
  const seen = candidates.filter((candidate) => standsIn(text, candidate));
  return seen.length === 1 ? seen[0] : undefined;
}

function standsIn(text: string, word: string): boolean {
  for (
    let at = text.indexOf(word), tries = 0;
    at >= 0 && tries < 20;
    at = text.indexOf(word, at + 1), tries += 1
  )
    if (!/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + word.length))) return true;
  return false;
}

const SCHEMA: Readonly<Record<string, MentionSchema>> = {
  company: 'Company',
  body: 'PublicBody',
  person: 'Person',
  outlet: 'Organization',
  goods: 'Goods',
  place: 'Address',
};

function schemaOf(phrase: RussianPhrase, name: string): MentionSchema | undefined {
  if (phrase.form === 'name' && isOutletName(name)) return 'Organization';
  const told = phrase.kind === undefined ? undefined : SCHEMA[phrase.kind];
  if (told !== undefined) return told;
  if (phrase.form !== 'name') return undefined;
  if (hasLegalForm(name)) return 'Company';
  return countryOf(name) !== undefined || isPlaceName(name) ? 'Address' : undefined;
}
