/** From Chinese noun phrases to what the discourse understands, and what short names and pronouns stand for. */
import type { MentionSchema, Mention, RoleName, Span } from '../../../model/index.ts';
import { countryOf } from '../gazetteer.ts';
import { meet } from '../discourse.ts';
import type { RoleFilling } from '../draft.ts';
import { isOutletName } from '../outlet-name.ts';
import type { Reference } from '../reference.ts';
import type { ReaderInput } from '../reader.ts';
import type { Referent } from '../referent.ts';
import type { ChinesePhrase } from './phrase.ts';
import { placeOf, type Sentence } from './sentence.ts';

export interface Met {
  readonly mention: Mention;
  readonly referent: Referent;
}

/** What a reader of one document keeps in mind beside the discourse. */
export interface Memory {
  /** Full names by their normalised form. */
  readonly named: Map<string, Referent>;
  /** Who the sentences are about: the subject last told, and the one before this sentence. */
  topic: Referent | undefined;
  /** The firm or body that sentences were last about. */
  firm: Referent | undefined;
  /** People last told of without a name: 两名技术人员. */
  people: Referent | undefined;
  /** The named person who spoke last. */
  person: Referent | undefined;
  /** Who signed the letter. */
  writer: Referent | undefined;
  /** Parties of the last clause that named two or more, in order. */
  parties: Referent[];
  goods: Referent | undefined;
  /** Who accuses somebody in the words before. */
  accuser: Referent | undefined;
  /** Whose words a quotation holds. */
  speaker: Referent | undefined;
  /** Who the last sentence was about, for one that names nobody. */
  going: GoesOn | undefined;
}

/** The subject of a sentence, as the one behind it takes it over. */
export interface GoesOn {
  readonly phrase: ChinesePhrase;
  readonly filling: RoleFilling;
  readonly sentence: number;
  readonly block: number;
  readonly span: Span;
}

export function openMemory(): Memory {
  return {
    named: new Map(),
    topic: undefined,
    firm: undefined,
    people: undefined,
    person: undefined,
    writer: undefined,
    parties: [],
    goods: undefined,
    accuser: undefined,
    speaker: undefined,
    going: undefined,
  };
}

const SCHEMA: Readonly<Record<string, MentionSchema>> = {
  company: 'Company',
  body: 'PublicBody',
  person: 'Person',
  outlet: 'Organization',
  goods: 'Goods',
  place: 'Address',
};
const ORGANISATIONS: ReadonlySet<MentionSchema> = new Set([
  'LegalEntity',
  'Company',
  'Organization',
  'PublicBody',
]);
/** Names that say themselves what they are, and not a plant. */
const NO_PLANT = /(?:公司|货运|控股|贸易|物流|银行|集团|大学|研究所)$/u;
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

/** 该公司, 该造船厂: the topic, else the only one named lately that is called so. */
function meetTopic(
  phrase: ChinesePhrase,
  reference: Reference,
  options: { sentence: number },
  input: ReaderInput,
  { topic, firm }: Memory,
): Met | undefined {
  const { noun } = phrase;
  if (!phrase.demonstrative || phrase.plural || noun === undefined) return undefined;
  if (phrase.kind !== 'company' && phrase.kind !== 'body') return undefined;
  const join = (antecedent: Referent, rule: string, why: string): Met | undefined =>
    meet(input.discourse, reference, { ...options, antecedent, fixedBy: { rule, why } });
  if (topic !== undefined && options.sentence - topic.lastSentence <= 2 && isCalled(topic, noun))
    return join(
      topic,
      'coref.topic',
      `the sentence before is about “${topic.name ?? noun}”, which is called ${noun}`,
    );
  if (firm !== undefined && options.sentence - firm.lastSentence <= 2 && isCalled(firm, noun))
    return join(
      firm,
      'coref.topic',
      `the sentences before are about “${firm.name ?? noun}”, which is called ${noun}`,
    );
  const near = [...input.discourse.recent].filter(
    (referent) =>
      options.sentence - referent.lastSentence <= 2 &&
      referent.name !== undefined &&
      referent.mentions.some(({ end }) => end <= reference.start) &&
      ORGANISATIONS.has(referent.schema),
  );
  const called = near.filter((referent) => isCalled(referent, noun));
  const [only] = called;
  if (only !== undefined && called.length === 1)
    return join(
      only,
      'coref.only-called',
      `“${only.name ?? ''}” is the only one spoken of here that is called ${noun}`,
    );
  // Two that are called so: which of them is not told.
  if (called.length > 0) return meet(input.discourse, reference, { ...options, not: called });
  if (!phrase.groups.includes('maker')) return undefined;
  const plants = near.filter((referent) => !NO_PLANT.test(referent.name ?? ''));
  const [plant] = plants;
  return plant !== undefined && plants.length === 1 && !near.some((referent) => referent.groups.has('maker'))
    ? join(
        plant,
        'coref.only-plant',
        `“${plant.name ?? ''}” is the only one spoken of here that may be a plant`,
      )
    : undefined;
}

/** Whether somebody's name or description ends in the noun, or in its last word: 该厂 of 塔尔斯克无线电厂. */
function isCalled(referent: Referent, noun: string): boolean {
  if (referent.nouns.has(noun)) return true;
  const { name } = referent;
  if (name === undefined) return false;
  const last = noun === '工厂' ? '厂' : noun === '企业' ? '公司' : noun;
  return name.endsWith(last);
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
