/**
 * The discourse: everything the document has spoken of so far, and which words refer to which of it. References are
 * met in reading order; a name joins an earlier name it equals or is a part of, a description joins what it fits
 * best, or stays on its own when two things fit about as well: unresolved is better than wrong.
 */
import {
  type Coreference,
  type Document,
  makeMention,
  type Mention,
  type MentionSchema,
} from '../../model/index.ts';
import { foldName, isPartOfName, sameName } from './name-forms.ts';
import type { Reference } from './reference.ts';

/** One thing spoken of. */
export interface Referent {
  readonly order: number;
  schema: MentionSchema;
  /** Whether the schema is said by the words rather than a default. */
  schemaKnown: boolean;
  name: string | undefined;
  readonly nouns: Set<string>;
  readonly groups: Set<string>;
  readonly modifiers: Set<string>;
  readonly countries: Set<string>;
  readonly regions: Set<string>;
  plural: boolean;
  count: number | undefined;
  readonly mentions: Mention[];
  lastSentence: number;
  /** Whether it was the subject where it was last met. */
  wasSubject: boolean;
}

export interface Discourse {
  readonly document: Document;
  readonly referents: Referent[];
  readonly byMention: Map<string, Referent>;
  /** Keyed by span and schema, so that words met twice are one mention. */
  readonly mentions: Map<string, Mention>;
}

export interface MeetOptions {
  readonly sentence: number;
  /** The schema its role asks for when the words do not say. */
  readonly expected?: MentionSchema;
  readonly subject?: boolean;
  /** Referents it cannot be: other arguments of the same clause. */
  readonly not?: readonly Referent[];
  /** The antecedent the grammar fixes ("said it …"). */
  readonly antecedent?: Referent;
}

export function openDiscourse(document: Document): Discourse {
  return { document, referents: [], byMention: new Map(), mentions: new Map() };
}

/** The referent and mention of a reference, joined to what it refers back to or newly entered. */
export function meet(
  discourse: Discourse,
  reference: Reference,
  options: MeetOptions,
): { referent: Referent; mention: Mention } | undefined {
  const known = existing(discourse, reference, options);
  if (known !== undefined) {
    touch(known.referent, options);
    return known;
  }
  if (reference.form === 'pronoun' && options.antecedent === undefined) return undefined;
  const found =
    options.antecedent === undefined
      ? antecedentOf(discourse, reference, options)
      : {
          referent: options.antecedent,
          rule: 'coref.pronoun',
          why: 'the grammar of the sentence fixes what the pronoun stands for',
        };
  const referent = found?.referent ?? enter(discourse, reference, options);
  const first = referent.mentions[0];
  const coreference: Coreference | undefined =
    found !== undefined && first !== undefined
      ? { antecedent: first.id, rule: found.rule, why: found.why }
      : undefined;
  const schema = chooseSchema(referent, reference, options);
  const mention = makeMention(discourse.document, {
    ...reference.mention,
    schema,
    form: reference.form,
    name: reference.name,
    ...(reference.count === undefined ? {} : { count: reference.count }),
    ...(coreference === undefined ? {} : { coreference }),
    properties: propertiesOf(reference),
  });
  learn(referent, reference);
  referent.mentions.push(mention);
  discourse.byMention.set(mention.id, referent);
  discourse.mentions.set(spanKey(reference), mention);
  touch(referent, options);
  return { referent, mention };
}

/** Joins two referents that later words say are one; the mentions of the first point to the second from now on. */
export function mergeReferents(
  discourse: Discourse,
  from: Referent,
  into: Referent,
  rule: string,
  why: string,
): void {
  const target = into.mentions.find((mention) => mention.form === 'name') ?? into.mentions[0];
  if (target === undefined) return;
  for (const mention of from.mentions) {
    const joined: Mention = { ...mention, coreference: { antecedent: target.id, rule, why } };
    for (const [key, held] of discourse.mentions)
      if (held.id === mention.id) discourse.mentions.set(key, joined);
    into.mentions.push(joined);
    discourse.byMention.set(mention.id, into);
  }
  for (const [set, more] of [
    [into.nouns, from.nouns],
    [into.groups, from.groups],
    [into.modifiers, from.modifiers],
    [into.countries, from.countries],
    [into.regions, from.regions],
  ] as const)
    for (const value of more) set.add(value);
  discourse.referents.splice(discourse.referents.indexOf(from), 1);
}

/** All mentions so far, in document order. */
export function mentionsOf(discourse: Discourse): Mention[] {
  return [...discourse.mentions.values()].sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1),
  );
}

function spanKey(reference: Reference): string {
  return `${reference.mention.start}:${reference.mention.end}`;
}

function existing(
  discourse: Discourse,
  reference: Reference,
  options: MeetOptions,
): { referent: Referent; mention: Mention } | undefined {
  const mention = discourse.mentions.get(spanKey(reference));
  const referent = mention && discourse.byMention.get(mention.id);
  if (mention === undefined || referent === undefined) return undefined;
  if (!referent.schemaKnown && options.expected !== undefined && referent.schema === 'LegalEntity')
    referent.schema = options.expected;
  return { referent, mention };
}

function touch(referent: Referent, options: MeetOptions): void {
  referent.lastSentence = Math.max(referent.lastSentence, options.sentence);
  referent.wasSubject = options.subject ?? false;
}

function enter(discourse: Discourse, reference: Reference, options: MeetOptions): Referent {
  const referent: Referent = {
    order: discourse.referents.length,
    schema: reference.schema ?? options.expected ?? 'LegalEntity',
    schemaKnown: reference.schema !== undefined,
    name: reference.form === 'name' ? reference.name : undefined,
    nouns: new Set(),
    groups: new Set(),
    modifiers: new Set(),
    countries: new Set(),
    regions: new Set(),
    plural: reference.plural,
    count: reference.count,
    mentions: [],
    lastSentence: options.sentence,
    wasSubject: options.subject ?? false,
  };
  discourse.referents.push(referent);
  return referent;
}

function learn(referent: Referent, reference: Reference): void {
  for (const noun of reference.nouns) referent.nouns.add(noun);
  for (const group of reference.groups) referent.groups.add(group);
  for (const modifier of reference.modifiers) referent.modifiers.add(modifier);
  for (const country of reference.countries) referent.countries.add(country);
  for (const region of reference.regions) referent.regions.add(region);
  if (
    reference.form === 'name' &&
    (referent.name === undefined || reference.name.length > referent.name.length)
  )
    referent.name = reference.name;
  if (reference.schema !== undefined && !referent.schemaKnown) {
    referent.schema = reference.schema;
    referent.schemaKnown = true;
  }
}

function chooseSchema(referent: Referent, reference: Reference, options: MeetOptions): MentionSchema {
  if (reference.schema !== undefined && compatible(referent.schema, reference.schema))
    return reference.schema;
  return referent.schemaKnown ? referent.schema : (options.expected ?? referent.schema);
}

function propertiesOf(reference: Reference): Record<string, readonly string[]> {
  const properties: Record<string, readonly string[]> = {};
  if (reference.countries.length > 0) properties['country'] = reference.countries;
  if (reference.description !== undefined && reference.form === 'name')
    properties['description'] = [reference.description];
  return properties;
}

interface Found {
  readonly referent: Referent;
  readonly rule: string;
  readonly why: string;
}

function antecedentOf(discourse: Discourse, reference: Reference, options: MeetOptions): Found | undefined {
  if (reference.form === 'name') return namedAntecedent(discourse, reference);
  return describedAntecedent(discourse, reference, options);
}

function namedAntecedent(discourse: Discourse, reference: Reference): Found | undefined {
  const named = discourse.referents.filter(
    (referent) =>
      referent.name !== undefined &&
      (reference.schema === undefined ||
        !referent.schemaKnown ||
        compatible(referent.schema, reference.schema)),
  );
  const same = named.find((referent) =>
    referent.mentions.some((mention) => mention.form === 'name' && sameName(mention.name, reference.name)),
  );
  if (same !== undefined)
    return { referent: same, rule: 'coref.same-name', why: `the same name, “${reference.name}”` };
  if (reference.schema === 'Goods') {
    const plural = named.find(
      (referent) => referent.schema === 'Goods' && foldName(referent.name ?? '') === foldName(reference.name),
    );
    return plural && { referent: plural, rule: 'coref.same-name', why: `the same name, “${reference.name}”` };
  }
  const whole = named.filter(
    (referent) =>
      referent.mentions.some(
        (mention) => mention.form === 'name' && isPartOfName(reference.name, mention.name),
      ) && agreeOnOrigin(referent, reference),
  );
  const only = whole.length === 1 ? whole[0] : undefined;
  return (
    only && {
      referent: only,
      rule: 'coref.partial-name',
      why: `“${reference.name}” is a part of “${only.name ?? ''}” and of no other name here`,
    }
  );
}

function agreeOnOrigin(referent: Referent, reference: Reference): boolean {
  return (
    reference.countries.length === 0 ||
    referent.countries.size === 0 ||
    reference.countries.some((country) => referent.countries.has(country))
  );
}

/** Nouns that fit any company, body or person: alone they point to nothing. */
const GENERIC = new Set([
  'company',
  'firm',
  'enterprise',
  'organisation',
  'organization',
  'entity',
  'business',
  'group',
  'corporation',
  'party',
  'компания',
  'предприятие',
  'организация',
  'фирма',
  'компанія',
  'підприємство',
  'організація',
  '公司',
  '企业',
]);
/** A description is joined only above this score, and only this far ahead of the next best. Set on invented passages, see corpus/. */
const JOIN = 2.4;
const LEAD = 0.6;

function describedAntecedent(
  discourse: Discourse,
  reference: Reference,
  options: MeetOptions,
): Found | undefined {
  const again =
    samePersons(discourse, reference, options) ?? repeatedDescription(discourse, reference, options);
  if (again !== undefined) return again;
  if (!reference.definite) return undefined;
  const scored = discourse.referents
    .filter((referent) => !(options.not ?? []).includes(referent))
    .map((referent) => ({ referent, score: fit(referent, reference, options.sentence) }))
    .filter((candidate) => candidate.score > 0)
    .sort(
      (a, b) =>
        b.score - a.score ||
        b.referent.lastSentence - a.referent.lastSentence ||
        b.referent.order - a.referent.order,
    );
  const [best, second] = scored;
  if (best === undefined || best.score < JOIN || (second !== undefined && best.score - second.score < LEAD))
    return undefined;
  return {
    referent: best.referent,
    rule: 'coref.description',
    why: `“${reference.name}” fits “${best.referent.name ?? best.referent.mentions[0]?.name ?? ''}” best (${whyFit(best.referent, reference)})`,
  };
}

/** How well a description of a single reference fits, for ordering the arguments of one clause. */
export function bestFit(discourse: Discourse, reference: Reference, sentence: number): number {
  return Math.max(0, ...discourse.referents.map((referent) => fit(referent, reference, sentence)));
}

/** "two European interlocutors … two officials": the same number of the same sort of source is counted once. */
function samePersons(discourse: Discourse, reference: Reference, options: MeetOptions): Found | undefined {
  if (reference.schema !== 'Person' || reference.count === undefined) return undefined;
  const found = discourse.referents.findLast(
    (referent) =>
      referent.name === undefined &&
      referent.count === reference.count &&
      shares(referent.groups, reference.groups) &&
      !conflicts(referent.regions, reference.regions) &&
      !conflicts(referent.countries, reference.countries) &&
      !(options.not ?? []).includes(referent),
  );
  return (
    found && {
      referent: found,
      rule: 'coref.same-anonymous-source',
      why: `as many (${reference.count}) of the same sort; anonymous sources of one document count once`,
    }
  );
}

/** "Chinese experts … Chinese experts" within two sentences: one group, though neither is definite. */
function repeatedDescription(
  discourse: Discourse,
  reference: Reference,
  options: MeetOptions,
): Found | undefined {
  if (
    reference.definite ||
    !reference.plural ||
    reference.count !== undefined ||
    reference.quantity !== undefined ||
    reference.countries.length === 0
  )
    return undefined;
  const found = discourse.referents.findLast(
    (referent) =>
      referent.name === undefined &&
      referent.schema === reference.schema &&
      referent.count === undefined &&
      options.sentence - referent.lastSentence <= 2 &&
      shares(referent.nouns, reference.nouns) &&
      reference.countries.every((country) => referent.countries.has(country)) &&
      !(options.not ?? []).includes(referent),
  );
  return (
    found && {
      referent: found,
      rule: 'coref.same-description',
      why: 'the same description again within two sentences',
    }
  );
}

function fit(referent: Referent, reference: Reference, sentence: number): number {
  if (reference.schema !== undefined && !compatible(referent.schema, reference.schema)) return 0;
  if (
    reference.plural !== referent.plural &&
    !(referent.name !== undefined && !reference.plural) &&
    referent.schema !== 'Goods'
  )
    return 0;
  if (reference.count !== undefined && referent.count !== undefined && reference.count !== referent.count)
    return 0;
  if (
    reference.countries.length > 0 &&
    !reference.countries.some((country) => referent.countries.has(country))
  )
    return 0;
  if (reference.regions.length > 0 && !shares(referent.regions, reference.regions)) return 0;
  const noun = reference.nouns.at(-1);
  let score = 0;
  const generic = noun === undefined || GENERIC.has(noun);
  if (noun !== undefined && referent.nouns.has(noun)) score += generic ? 1.5 : 3;
  else if (shares(referent.groups, reference.groups)) score += generic ? 1 : 2;
  else if (generic && referent.name !== undefined) score += 1;
  else return 0;
  if (reference.countries.length > 0) score += 2;
  score += 2 * reference.modifiers.filter((modifier) => referent.modifiers.has(modifier)).length;
  const distance = sentence - referent.lastSentence;
  score += distance === 0 ? 1.5 : distance === 1 ? 1 : Math.max(-1, 0.8 - 0.2 * distance);
  if (reference.demonstrative) score += distance <= 1 ? 0.8 : -0.5;
  if (referent.wasSubject) score += 0.4;
  return score;
}

function whyFit(referent: Referent, reference: Reference): string {
  const noun = reference.nouns.at(-1);
  const parts = [
    noun !== undefined && referent.nouns.has(noun)
      ? `also called ${noun}`
      : shares(referent.groups, reference.groups)
        ? `a ${[...reference.groups].join('/')}`
        : 'a name of that sort',
    ...reference.countries.map((country) => `from ${country.toUpperCase()}`),
    ...reference.modifiers.filter((modifier) => referent.modifiers.has(modifier)),
  ];
  return parts.join(', ');
}

function shares(set: ReadonlySet<string>, values: readonly string[]): boolean {
  return values.some((value) => set.has(value));
}

function conflicts(set: ReadonlySet<string>, values: readonly string[]): boolean {
  return set.size > 0 && values.length > 0 && !shares(set, values);
}

const LEGAL: ReadonlySet<MentionSchema> = new Set<MentionSchema>([
  'LegalEntity',
  'Organization',
  'Company',
  'PublicBody',
]);

/** Whether two schemata can be of one thing: LegalEntity is wider than Person, Organization than Company. */
export function compatible(left: MentionSchema, right: MentionSchema): boolean {
  if (left === right) return true;
  if (left === 'LegalEntity') return LEGAL.has(right) || right === 'Person';
  if (right === 'LegalEntity') return LEGAL.has(left) || left === 'Person';
  if (left === 'Organization' || right === 'Organization') return LEGAL.has(left) && LEGAL.has(right);
  return false;
}
