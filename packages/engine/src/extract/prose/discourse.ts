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
import type { Trace } from '../trace/index.ts';
import { antecedentOf } from './antecedent.ts';
import { compatible } from './compatible-schema.ts';
import { type EntityHints, hinted } from './entities/entity-hints.ts';
import { addName, openNameIndex } from './name-index.ts';
import type { Reference } from './reference.ts';
import type { Discourse, MeetOptions, Referent } from './referent.ts';
import { traceMeeting, traceMerger } from './trace-meeting.ts';

export function openDiscourse(
  document: Document,
  hints: EntityHints = { found: [] },
  trace?: Trace,
): Discourse {
  return {
    document,
    hints,
    referents: new Set(),
    recent: new Set(),
    names: openNameIndex(),
    states: new Map(),
    byMention: new Map(),
    mentions: new Map(),
    ...(trace === undefined ? {} : { trace }),
  };
}

/** The referent and mention of a reference, joined to what it refers back to or newly entered. */
export function meet(
  discourse: Discourse,
  given: Reference,
  options: MeetOptions,
): { referent: Referent; mention: Mention } | undefined {
  const reference = hinted(discourse.document.text, discourse.hints, given);
  const known = existing(discourse, reference, options);
  if (known !== undefined) {
    touch(discourse, known.referent, options);
    return known;
  }
  if (reference.form === 'pronoun' && options.antecedent === undefined) return undefined;
  const found =
    options.antecedent === undefined
      ? antecedentOf(discourse, reference, options)
      : {
          referent: options.antecedent,
          rule: options.fixedBy?.rule ?? 'coref.pronoun',
          why: options.fixedBy?.why ?? 'the grammar of the sentence fixes what the pronoun stands for',
        };
  if (discourse.trace !== undefined) traceMeeting(discourse.trace, discourse, reference, options, found);
  const referent = found?.referent ?? enter(discourse, reference, options);
  const first = referent.mentions[0];
  const coreference: Coreference | undefined =
    found !== undefined && first !== undefined
      ? { antecedent: first.id, rule: found.rule, why: found.why }
      : undefined;
  const schema = chooseSchema(referent, reference, options);
  const mention = makeMention(discourse.document, {
    start: reference.mention.start,
    end: reference.mention.end,
    schema,
    form: reference.form,
    name: reference.name,
    count: reference.count,
    coreference,
    properties: propertiesOf(reference),
  });
  learn(referent, reference);
  if (reference.form === 'name') addName(discourse.names, reference.name, referent);
  referent.mentions.push(mention);
  discourse.byMention.set(mention.id, referent);
  discourse.mentions.set(spanKey(reference), mention);
  touch(discourse, referent, options);
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
  if (discourse.trace !== undefined) traceMerger(discourse.trace, from, into, rule, why);
  for (const mention of from.mentions) {
    const joined: Mention = { ...mention, coreference: { antecedent: target.id, rule, why } };
    const key = `${mention.start}:${mention.end}`;
    if (discourse.mentions.get(key)?.id === mention.id) discourse.mentions.set(key, joined);
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
  discourse.referents.delete(from);
  discourse.recent.delete(from);
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

/** How many things a reader keeps in mind; a description of something spoken of before that stays unresolved. */
const IN_MIND = 200;

/** Makes a referent the latest spoken of. */
export function recall(discourse: Discourse, referent: Referent): void {
  discourse.recent.delete(referent);
  discourse.recent.add(referent);
  if (discourse.recent.size <= IN_MIND) return;
  for (const oldest of discourse.recent) {
    discourse.recent.delete(oldest);
    return;
  }
}

function touch(discourse: Discourse, referent: Referent, options: MeetOptions): void {
  recall(discourse, referent);
  referent.lastSentence = Math.max(referent.lastSentence, options.sentence);
  referent.wasSubject = options.subject ?? false;
}

function enter(discourse: Discourse, reference: Reference, options: MeetOptions): Referent {
  const referent: Referent = {
    order: discourse.referents.size,
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
    fromHeading: options.heading ?? false,
    wasSubject: options.subject ?? false,
  };
  discourse.referents.add(referent);
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
