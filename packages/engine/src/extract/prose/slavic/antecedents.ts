/**
 * What a description of one thing refers back to, where Slavic text tells it: «завод» the only plant spoken of, «поставщик» who supplied in the
 * deal told last, «компания» the one company that is left once the parties named beside it are set aside, «инженеры» the group told before.
 */
import type { RoleName } from '../../../model/index.ts';
import type { Reference } from '../reference.ts';
import type { Referent } from '../referent.ts';
import type { Phrase } from './phrase.ts';
import { namesAPerson } from './names-person.ts';
import type { Running } from './running.ts';

export interface Antecedent {
  readonly referent: Referent;
  readonly rule: string;
  readonly why: string;
}

const BY_ROLE: Readonly<Record<string, readonly RoleName[]>> = {
  seller: ['supplier', 'payee'],
  buyer: ['recipient', 'payer'],
  trader: ['intermediary'],
  consignor: ['consignor', 'supplier'],
  consignee: ['consignee', 'recipient'],
};
/** Nouns that any firm may be called by. */
export const GENERIC = new Set([
  'компания',
  'фирма',
  'предприятие',
  'организация',
  'корпорация',
  'компанія',
  'фірма',
  'підприємство',
  'організація',
  'товариство',
  'корпорація',
  'общество',
  'структура',
]);
/** Class nouns of which a company is none. */
const OTHERS = new Set([
  'завод',
  'фабрика',
  'комбинат',
  'комбінат',
  'верфь',
  'верф',
  'банк',
  'институт',
  'інститут',
  'университет',
  'університет',
  'министерство',
  'міністерство',
  'лаборатория',
  'лабораторія',
]);
/** Sentences back in which a plain noun finds what it means, and a generic one. */
const NEAR = 6;
const NEXT = 2;

export function antecedentFor(
  phrase: Phrase,
  reference: Reference,
  index: number,
  running: Running,
  beside: readonly Referent[],
): Antecedent | undefined {
  if (phrase.form !== 'description' || phrase.quantity !== undefined) return undefined;
  const lemma = reference.nouns[0];
  if (
    lemma === undefined ||
    phrase.kind === 'goods' ||
    phrase.kind === 'document' ||
    phrase.kind === 'event' ||
    phrase.kind === 'abstract' ||
    phrase.kind === 'place'
  )
    return undefined;
  const bare = phrase.genitive === undefined;
  const recent: Referent[] = [];
  for (const other of running.input.discourse.recent)
    if (
      index - other.lastSentence <= NEAR &&
      other.lastSentence <= index &&
      !beside.includes(other) &&
      !running.nested.has(other) &&
      other.mentions.some(({ start }) => start < phrase.start)
    )
      recent.push(other);
  recent.reverse();
  if (reference.plural) return bare ? sameGroup(phrase, recent, lemma) : undefined;
  if (!bare || reference.countries.length > 0) return undefined;
  const parties = recent.filter((other) => isParty(other, phrase, running.input.text));
  for (const group of phrase.modifiers.length > 0 ? [] : phrase.groups) {
    for (const role of BY_ROLE[group] ?? []) {
      const told = running.roles.get(role);
      if (told !== undefined && told.name !== undefined && parties.includes(told))
        return {
          referent: told,
          rule: 'coref.role-noun',
          why: `“${reference.name}” is who was ${role} in what was told last`,
        };
    }
  }
  const house = running.speaker?.house;
  if (
    house !== undefined &&
    (GENERIC.has(lemma) || house.nouns.has(lemma)) &&
    index - running.speakerIn <= 1 &&
    isParty(house, phrase, running.input.text) &&
    phrase.modifiers.length === 0
  )
    return {
      referent: house,
      rule: 'coref.speakers-house',
      why: `“${lemma}” in the words of one who speaks for it`,
    };
  const exact = parties.filter(
    (other) =>
      (other.nouns.has(lemma) || hasWord(other, lemma)) &&
      reference.modifiers.every((word) => other.modifiers.has(word)),
  );
  const last = exact.filter(
    (other) => other.lastSentence === Math.max(...exact.map(({ lastSentence }) => lastSentence)),
  );
  const only = exact.length === 1 ? exact[0] : last.length === 1 ? last[0] : undefined;
  if (only !== undefined)
    return {
      referent: only,
      rule: 'coref.class-noun',
      why: `the ${exact.length === 1 ? 'only' : 'last'} “${lemma}” spoken of`,
    };
  if (
    exact.length > 0 ||
    phrase.modifiers.length > 0 ||
    !(GENERIC.has(lemma) || phrase.groups.includes('maker'))
  )
    return undefined;
  const near = parties.filter(
    (other) =>
      other.name !== undefined &&
      index - other.lastSentence <= NEXT &&
      ![...other.nouns].some(
        (noun) =>
          noun !== lemma &&
          (OTHERS.has(noun) || !GENERIC.has(lemma)) &&
          lemma !== 'предприятие' &&
          lemma !== 'підприємство',
      ),
  );
  if (near.length === 1 && near[0] !== undefined)
    return {
      referent: near[0],
      rule: 'coref.only-party',
      why: `the only party spoken of just before that “${lemma}” can mean`,
    };
  const subject = running.subject;
  if (
    subject !== undefined &&
    near.includes(subject) &&
    GENERIC.has(lemma) &&
    near.filter((other) => other.lastSentence === subject.lastSentence).length === 1
  )
    return {
      referent: subject,
      rule: 'coref.last-subject',
      why: `“${lemma}” goes on with the subject of the sentence before`,
    };
  return undefined;
}

function isParty(referent: Referent, phrase: Phrase, text: string): boolean {
  if (referent.schema === 'Goods' || referent.schema === 'Address') return false;
  if (phrase.kind === 'person') return referent.schema === 'Person';
  return referent.schema !== 'Person' && !referent.plural && !namesAPerson(referent, text);
}

/** What a legal form calls its house: «общество» for ООО and АО. */
const FORMS: Readonly<Record<string, RegExp>> = {
  общество: /^(?:ООО|АО|ПАО|ОАО|ЗАО|НАО)(?!\p{L})/u,
  товариство: /^(?:ТОВ|ТДВ|АТ|ПрАТ|ПАТ|ВАТ|ЗАТ)(?!\p{L})/u,
  товарищество: /^(?:ТОО)(?!\p{L})/u,
};

function hasWord({ name }: Referent, lemma: string): boolean {
  if (name !== undefined && FORMS[lemma]?.test(name) === true) return true;
  return (
    name !== undefined &&
    name
      .toLowerCase()
      .split(/[\s«»"-]+/u)
      .includes(lemma)
  );
}

/** «группа меранских инженеров … инженеры» */
function sameGroup(phrase: Phrase, recent: readonly Referent[], lemma: string): Antecedent | undefined {
  if (phrase.kind !== 'person') return undefined;
  const groups = recent.filter(
    (other) =>
      other.name === undefined && other.plural && other.schema === 'Person' && other.nouns.has(lemma),
  );
  const [first] = groups;
  return first === undefined || groups.length > 1
    ? undefined
    : { referent: first, rule: 'coref.same-group', why: `the only ${phrase.name} spoken of before` };
}
