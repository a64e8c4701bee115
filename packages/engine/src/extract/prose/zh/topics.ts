/** What 该公司, 该厂 and a bare 公司 stand for: the topic, the speaker's own house, or the only one spoken of that is called so. */
import type { MentionSchema } from '../../../model/index.ts';
import { meet } from '../discourse.ts';
import type { Reference } from '../reference.ts';
import type { ReaderInput } from '../reader.ts';
import type { Referent } from '../referent.ts';
import { chineseWords } from './lexicon.ts';
import type { ChinesePhrase } from './phrase.ts';
import type { Memory, Met } from './memory.ts';

const ORGANISATIONS: ReadonlySet<MentionSchema> = new Set([
  'LegalEntity',
  'Company',
  'Organization',
  'PublicBody',
]);

/** Names that say themselves what they are, and not a plant. */
const NO_PLANT = /(?:公司|货运|控股|贸易|物流|银行|集团|大学|研究所)$/u;

/** 该公司, 该造船厂: the topic, else the only one named lately that is called so. */
export function meetTopic(
  phrase: ChinesePhrase,
  reference: Reference,
  options: { sentence: number },
  input: ReaderInput,
  { topic, firm, speaker, house }: Memory,
): Met | undefined {
  const { noun } = phrase;
  if (phrase.plural || noun === undefined) return undefined;
  if (phrase.kind !== 'company' && phrase.kind !== 'body') return undefined;
  if (!phrase.demonstrative && !isBare(phrase)) return undefined;
  const join = (antecedent: Referent, rule: string, why: string): Met | undefined =>
    meet(input.discourse, reference, { ...options, antecedent, fixedBy: { rule, why } });
  // 某公司总经理表示，公司…: the speaker's own.
  const own = house ?? speaker;
  if (!phrase.demonstrative && own?.name !== undefined && ORGANISATIONS.has(own.schema) && HOUSES.has(noun))
    return join(own, 'coref.own-house', `“${own.name}” is spoken of by its own people as ${noun}`);
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
  // What is named only later is not 该公司 yet.
  const later = [...input.discourse.recent].filter(({ mentions }) =>
    mentions.every(({ start }) => start > reference.start),
  );
  if (!phrase.groups.includes('maker'))
    return phrase.demonstrative && later.length > 0
      ? meet(input.discourse, reference, { ...options, not: later })
      : undefined;
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

const HOUSES: ReadonlySet<string> = new Set(['公司', '集团', '企业', '厂方', '工厂', '研究所', '银行']);

/** 公司 alone, which is the one the text is about. */
function isBare({ form, noun, modifiers, owner, quantity, countries, mention }: ChinesePhrase): boolean {
  return (
    form === 'description' &&
    noun !== undefined &&
    (HOUSES.has(noun) || chineseWords().get(noun)?.noun?.suffix === true) &&
    modifiers.length === 0 &&
    owner === undefined &&
    quantity === undefined &&
    countries.length === 0 &&
    mention.end - mention.start === noun?.length
  );
}

/** Whether somebody's name or description ends in the noun, or in its last word: 该厂 of 塔尔斯克无线电厂. */
function isCalled(referent: Referent, noun: string): boolean {
  if (referent.nouns.has(noun)) return true;
  const { name } = referent;
  if (name === undefined) return false;
  const last = noun === '工厂' ? '厂' : noun === '企业' ? '公司' : noun;
  return name.endsWith(last);
}
