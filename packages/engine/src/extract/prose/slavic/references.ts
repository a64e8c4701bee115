/** From Slavic noun phrases to references the discourse understands; inflected names go back to their base where something shows it. */
import type { MentionSchema } from '../../../model/index.ts';
import { nominativeForms } from '../../../values/index.ts';
import { countryOf, hasLegalForm, isPlaceName } from '../gazetteer.ts';
import { isOutletName } from '../outlet-name.ts';
import type { Reference } from '../reference.ts';
import { nominativeAdjective } from './adjective.ts';
import { caseOf, OF_GENDER } from './cells.ts';
import { citeDescription } from './counted.ts';
import { personName, settledCase } from './person-names.ts';
import type { Language } from './language.ts';
import { mayBe, type Phrase } from './phrase.ts';

/** Capital words of the text, to tell which nominative of a name it uses. */
export type Witnesses = ReadonlySet<string>;

/** The capital words that stand in the text. Linear. */
export function witnessesOf(text: string): Witnesses {
  const seen = new Set<string>();
  for (const [word] of text.matchAll(/\p{Lu}[\p{L}'’-]+/gu)) if (word.length < 40) seen.add(word);
  return seen;
}

export function referenceOf(
  text: string,
  phrase: Phrase,
  witnesses: Witnesses,
  language: Language,
): Reference {
  const plural = isMany(phrase);
  const name =
    phrase.form === 'name'
      ? baseName(phrase, witnesses, language)
      : phrase.cited === undefined
        ? phrase.name
        : citeDescription(phrase.cited, plural && !isGroup(phrase), language);
  const tail = tailOf(text, phrase);
  return {
    start: phrase.start,
    end: Math.max(phrase.end, tail?.end ?? 0),
    mention: tail === undefined ? phrase.mention : { start: phrase.mention.start, end: tail.end },
    form: phrase.form === 'relative' ? 'pronoun' : phrase.form,
    name: tail === undefined ? name : `${name} ${tail.words}`,
    schema: schemaOf(phrase, name),
    nouns: nounsOf(phrase),
    groups: phrase.groups,
    modifiers:
      phrase.form === 'description'
        ? phrase.modifiers.map((word) => nominativeAdjective(word, 'm', language.code))
        : [],
    countries: phrase.countries,
    regions: [],
    plural: phrase.form !== 'name' && plural,
    definite:
      phrase.form === 'description' &&
      phrase.modifiers.length === 0 &&
      phrase.countries.length === 0 &&
      phrase.quantity === undefined &&
      !plural,
    demonstrative: phrase.demonstrative,
    count: phrase.kind === 'person' ? countOf(phrase) : undefined,
    quantity: phrase.quantity,
    description: phrase.form === 'name' ? phrase.noun?.lemma : undefined,
  };
}

/** «флоту Кордана», «группа меранских инженеров»: the genitives that hang on a described party are part of its description. */
function tailOf(text: string, phrase: Phrase): { readonly end: number; readonly words: string } | undefined {
  if (phrase.genitive === undefined || !TAILED.has(phrase.kind)) return undefined;
  if (phrase.kind === 'goods' && !/^(?:other|abstract)$/u.test(phrase.genitive.kind)) return undefined;
  // «Совета муфтиев»: a body told by one capital noun is named by what hangs on it too.
  if (
    phrase.form !== 'description' &&
    !(
      phrase.kind === 'body' &&
      phrase.noun !== undefined &&
      /^\p{Lu}/u.test(phrase.name) &&
      !phrase.name.includes(' ')
    )
  )
    return undefined;
  const words: string[] = [];
  let { to, end } = phrase;
  for (
    let at: Phrase | undefined = phrase.genitive, steps = 0;
    at !== undefined && steps < 4;
    at = at.genitive, steps += 1
  ) {
    if (at.from !== to + 1 || at.form === 'pronoun' || at.form === 'relative') break;
    words.push(text.slice(at.start, at.end).replace(/\s+/gu, ' '));
    ({ to, end } = at);
  }
  return words.length === 0 ? undefined : { end, words: words.join(' ') };
}

const TAILED = new Set(['company', 'person', 'body', 'goods', 'other']);

/** Lemmas that describe a thing; a group is also what its members are, an unknown noun is told by its stem. */
function nounsOf(phrase: Phrase): string[] {
  const { noun, genitive } = phrase;
  if (noun === undefined)
    return phrase.form === 'description' && phrase.kind === 'other' ? [stemOf(phrase.name)] : [];
  if (noun.groups.includes('group') && genitive?.noun?.kind === 'person') return [genitive.noun.lemma];
  return [noun.lemma];
}

function stemOf(name: string): string {
  return (name.split(' ').at(-1) ?? name)
    .toLowerCase()
    .replace(/(?:ами|ями|ого|ому|ою|ові|ой|ом|ем|ам|ах|ям|ях|ей|ов|ів|[аеёиіїоуыэюяйь])$/u, '');
}

/** «группа инженеров» is many, and one word. */
function isGroup({ noun, cells }: Phrase): boolean {
  return noun?.groups.includes('group') === true && (cells & ~OF_GENDER.pl) !== 0;
}

/** Whether a description stands for many, once its case is settled. */
function isMany({ cells, plural, cited, quantity, measured, noun, genitive }: Phrase): boolean {
  if (noun?.groups.includes('group') === true && genitive?.noun?.kind === 'person') return true;
  if (cited === undefined || quantity !== undefined || measured) return plural;
  if ((cells & OF_GENDER.pl) === 0) return false;
  return (cells & ~OF_GENDER.pl) === 0 ? true : plural;
}

function countOf({ quantity }: Phrase): number | undefined {
  return quantity !== undefined &&
    quantity.min !== null &&
    quantity.min === quantity.max &&
    !quantity.approximate
    ? quantity.min
    : undefined;
}

/**
 * A person's name goes back by its given name; another bare name where the text has the nominative elsewhere; without a witness an
 * instrumental or dative of a consonant stem loses its ending. What remains stands as it stands.
 */
function baseName(phrase: Phrase, witnesses: Witnesses, language: Language): string {
  const { name } = phrase;
  if (!phrase.inflected || !/^\p{Script=Cyrillic}/u.test(name)) return name;
  if (phrase.kind === 'place') return name;
  if (phrase.kind === 'person' && name.includes(' ')) return personName(phrase, language) ?? name;
  if (name.includes(' ')) return severalWords(phrase) ?? name;
  const candidates = nominativeForms(name, language.code).filter((form) => form !== name && form.length >= 3);
  const seen = candidates.filter((form) => witnesses.has(form));
  const settled = caseOf(phrase.cells);
  if (seen.length === 1 && settled !== 'nom') return seen[0] ?? name;
  if (mayBe(phrase, 'nom') && settled === undefined) return name;
  if (settled === 'nom') return name;
  const soft = language.code === 'uk' && settled === 'dat' ? /^(.+)(з|ц|с)і$/u.exec(name) : null;
  if (soft !== null) return `${soft[1] ?? ''}${{ з: 'г', ц: 'к', с: 'х' }[soft[2] ?? ''] ?? ''}а`;
  for (const [of, pattern, ending] of UNDONE)
    if (
      (settled === of || (settled === undefined && of === 'dat' && !mayBe(phrase, 'acc'))) &&
      pattern.test(name) &&
      // «Минкомсвязи» has lost no -а: in Russian that stands as -и only behind these.
      !(of === 'gen' && ending === 'а' && language.code === 'ru' && /[^гкхжшчщ]и$/u.test(name))
    )
      return name.replace(pattern, `$1${ending}`);
  return name;
}

/** What a settled case puts at the end of a consonant stem, or of a feminine in -а. */
const UNDONE: readonly (readonly [string, RegExp, string])[] = [
  ['gen', /^(\p{Lu}[\p{L}'’-]+[бвгґджзклмнпрстфхцчшщ])[ау]$/u, ''],
  ['gen', /^(\p{Lu}[\p{L}'’-]+[бвгґджзклмнпрстфхцчшщ])[ыи]$/u, 'а'],
  ['dat', /^(\p{Lu}[\p{L}'’-]+[бвгґджзклмнпрстфхцчшщ])(?:у|ові|еві)$/u, ''],
  ['ins', /^(\p{Lu}[\p{L}'’-]+[бвгґджзклмнпрстфхцчшщ])(?:ом|ем)$/u, ''],
  ['ins', /^(\p{Lu}[\p{L}'’-]+[бвгґджзклмнпрстфхцчшщ])(?:ой|ою)$/u, 'а'],
  ['loc', /^(\p{Lu}[\p{L}'’-]+[бвгґджзклмнпрстфхцчшщ])[еі]$/u, ''],
  ['acc', /^(\p{Lu}[\p{L}'’-]+[бвгґджзклмнпрстфхцчшщ])у$/u, 'а'],
  ['dat', /^(\p{Lu}[\p{L}'’-]+[бвгґджзклмнпрстфхцчшщ])[еі]$/u, 'а'],
];

/** Names in a soft consonant: «Эмиля», «Андрею». */
const SOFT: readonly (readonly [string, RegExp, string])[] = [
  ['gen', /(?<=[лрнт])я$/u, 'ь'],
  ['gen', /(?<=[аеио])я$/u, 'й'],
  ['dat', /(?<=[лрнт])ю$/u, 'ь'],
  ['dat', /(?<=[аеио])ю$/u, 'й'],
  ['ins', /(?<=[лрнт])ем$/u, 'ь'],
  ['ins', /(?<=[аеио])ем$/u, 'й'],
];

/** «Арманом Сеитовым»: every word of an unquoted name shows the same settled case. */
function severalWords(phrase: Phrase): string | undefined {
  const settled = settledCase(phrase);
  const words = phrase.name.split(' ');
  if (settled === undefined || settled === 'nom' || words.length > 3 || phrase.mention.start > phrase.start)
    return undefined;
  const undone = words.map((word) => {
    if (settled === 'ins' && /(?:ов|ев|ин|ын|єв|ін)[ыи]м$/u.test(word)) return word.slice(0, -2);
    const soft = SOFT.find(([of, pattern]) => of === settled && pattern.test(word));
    if (soft !== undefined) return word.replace(soft[1], soft[2]);
    const rule = UNDONE.find(
      ([of, pattern, ending]) => of === settled && ending === '' && pattern.test(word),
    );
    return rule === undefined ? undefined : word.replace(rule[1], '$1');
  });
  return undone.includes(undefined) ? undefined : undone.join(' ');
}

const SCHEMA: Readonly<Record<string, MentionSchema>> = {
  company: 'Company',
  body: 'PublicBody',
  person: 'Person',
  outlet: 'Organization',
  goods: 'Goods',
  place: 'Address',
};

function schemaOf(phrase: Phrase, name: string): MentionSchema | undefined {
  if (phrase.form === 'name' && isOutletName(name)) return 'Organization';
  if (phrase.groups.includes('vessel') && phrase.form === 'name') return 'Vessel';
  const told = SCHEMA[phrase.kind];
  if (told !== undefined) return told;
  if (phrase.kind === 'other' && phrase.quantity !== undefined) return undefined;
  if (phrase.form !== 'name') return undefined;
  if (hasLegalForm(name)) return 'Company';
  return countryOf(name) !== undefined || isPlaceName(name) ? 'Address' : undefined;
}
