/** From Chinese noun phrases to what the discourse understands, and what short names and pronouns stand for. */
import type { MentionSchema, RoleName } from '../../../model/index.ts';
import { countryOf } from '../gazetteer.ts';
import { meet } from '../discourse.ts';
import { isOutletName } from '../outlet-name.ts';
import type { Reference } from '../reference.ts';
import type { ReaderInput } from '../reader.ts';
import type { Referent } from '../referent.ts';
import type { ChinesePhrase } from './phrase.ts';
import { placeOf, type Sentence } from './sentence.ts';
import type { Memory, Met } from './memory.ts';
import { meetTopic } from './topics.ts';

const SCHEMA: Readonly<Record<string, MentionSchema>> = {
  company: 'Company',
  body: 'PublicBody',
  person: 'Person',
  outlet: 'Organization',
  goods: 'Goods',
  place: 'Address',
};
const GOODS_ROLES: ReadonlySet<string> = new Set(['goods', 'product', 'component']);

/** Enters a phrase in the discourse; undefined where a pronoun stands for nothing that is sure. */
export function meetPhrase(
  phrase: ChinesePhrase,
  role: RoleName | undefined,
  sentence: Sentence,
  input: ReaderInput,
  memory: Memory,
): Met | undefined {
  if (phrase.elided) return undefined;
  const reference = referenceOf(phrase, sentence, input.text);
  const options = { sentence: sentence.index, subject: role === 'supplier' };
  if (phrase.form === 'pronoun') {
    const antecedent = antecedentOf(phrase, role, input, memory);
    if (antecedent !== undefined) return meet(input.discourse, reference, { ...options, antecedent });
    // 贵厂 is still somebody, where the letter does not say who.
    return (phrase.pronoun === 'we' || phrase.pronoun === 'you') && phrase.name !== '我们'
      ? meet(input.discourse, { ...reference, form: 'description', schema: 'LegalEntity' }, options)
      : undefined;
  }
  const whole = phrase.full === undefined ? undefined : memory.named.get(phrase.full);
  const met =
    whole === undefined
      ? (meetTopic(phrase, reference, options, input, memory) ?? meet(input.discourse, reference, options))
      : meet(input.discourse, reference, {
          ...options,
          antecedent: whole,
          fixedBy: {
            rule: 'coref.short-name',
            why: `“${reference.name}” is short for “${phrase.full ?? ''}” here`,
          },
        });
  if (met === undefined) return undefined;
  if (phrase.form === 'name' && phrase.full === undefined && !memory.named.has(phrase.name))
    memory.named.set(phrase.name, met.referent);
  if (met.referent.schema === 'Goods') memory.goods = met.referent;
  return met;
}

function antecedentOf(
  phrase: ChinesePhrase,
  role: RoleName | undefined,
  input: ReaderInput,
  memory: Memory,
): Referent | undefined {
  switch (phrase.pronoun) {
    case 'we':
      return memory.speaker ?? input.discourse.writer ?? memory.writer;
    case 'you':
      return input.discourse.reader;
    case 'latter':
      return memory.parties.at(-1);
    case 'former':
      return memory.parties[0];
    case 'own':
    case 'one':
    case 'person':
      // 指其采购: whoever accuses is not the accused.
      if (memory.accuser !== undefined && memory.topic === memory.accuser) return undefined;
      if (role !== undefined && GOODS_ROLES.has(role)) return memory.goods;
      if (phrase.pronoun === 'person')
        return memory.topic?.schema === 'Person' ? memory.topic : memory.person;
      return memory.topic;
    case 'several':
      if (role === undefined || !GOODS_ROLES.has(role)) return memory.people;
      return memory.goods;
    default:
      return role !== undefined && GOODS_ROLES.has(role) ? memory.goods : undefined;
  }
}

function referenceOf(phrase: ChinesePhrase, sentence: Sentence, source: string): Reference {
  const mention = placeOf(sentence, phrase.mention);
  const { start, end } = placeOf(sentence, phrase);
  const name = cleaned(source.slice(mention.start, mention.end));
  return {
    start,
    end,
    mention,
    form: phrase.form,
    name,
    schema: schemaOf(phrase, name),
    nouns: phrase.noun === undefined ? [] : [phrase.noun],
    groups: phrase.groups,
    modifiers: phrase.form === 'description' ? phrase.modifiers : [],
    countries: phrase.countries,
    regions: [],
    plural: phrase.form === 'description' && phrase.plural,
    definite:
      phrase.demonstrative ||
      (phrase.form === 'description' &&
        phrase.quantity === undefined &&
        phrase.countries.length === 0 &&
        phrase.modifiers.length === 0 &&
        !phrase.plural),
    demonstrative: phrase.demonstrative,
    count: phrase.kind === 'person' ? countOf(phrase) : undefined,
    quantity: phrase.quantity,
    description: undefined,
  };
}

/** A name without the white space and unseen marks that the page set into it. */
function cleaned(words: string): string {
  return /[\s\u00ad\u200b-\u200f\u2060\ufeff]/u.test(words)
    ? words
        .replace(/(?<=[\u3400-\u9fff])\s+|\s+(?=[\u3400-\u9fff])|[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
        .replace(/\s+/gu, ' ')
    : words;
}

function countOf({ quantity }: ChinesePhrase): number | undefined {
  return quantity !== undefined &&
    quantity.min !== null &&
    quantity.min === quantity.max &&
    !quantity.approximate
    ? quantity.min
    : undefined;
}

function schemaOf(phrase: ChinesePhrase, name: string): MentionSchema | undefined {
  if (phrase.model) return 'Goods';
  if (phrase.form === 'name' && isOutletName(name)) return 'Organization';
  if (phrase.state || (phrase.form === 'name' && phrase.kind === undefined && countryOf(name) !== undefined))
    return 'Address';
  return phrase.kind === undefined ? undefined : SCHEMA[phrase.kind];
}
