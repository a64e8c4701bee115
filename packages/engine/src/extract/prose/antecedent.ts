/** What a name or a description refers back to, or nothing when two things fit about as well. */
import { SITE_NOUNS } from '../../data/lexicon/en/sites.ts';
import { compatible } from './compatible-schema.ts';
import { conflicts, fit, isGeneric, shares, whyFit } from './fit.ts';
import { bearersOf, bearersOfWhole } from './name-index.ts';
import type { Reference } from './reference.ts';
import type { Discourse, MeetOptions, Referent } from './referent.ts';

interface Found {
  readonly referent: Referent;
  readonly rule: string;
  readonly why: string;
}

export function antecedentOf(
  discourse: Discourse,
  reference: Reference,
  options: MeetOptions,
): Found | undefined {
  if (reference.form === 'name') return namedAntecedent(discourse, reference, options);
  return (
    describedAntecedent(discourse, reference, options) ??
    topicAntecedent(discourse, reference, options) ??
    onlyFirm(discourse, reference, options)
  );
}

/** "The company", where several might fit: what the text goes on about. */
function topicAntecedent(
  discourse: Discourse,
  reference: Reference,
  { topic, not, sentence }: MeetOptions,
): Found | undefined {
  if (topic === undefined || !reference.definite || reference.plural || !isGeneric(reference))
    return undefined;
  if ((not ?? []).includes(topic) || topic.plural || topic.name === undefined) return undefined;
  if (reference.schema !== undefined && !compatible(topic.schema, reference.schema)) return undefined;
  // Another named just now, in the same sentence, may be meant as well.
  for (const other of discourse.recent)
    if (
      other !== topic &&
      other.name !== undefined &&
      other.lastSentence === sentence &&
      other.schema !== 'Goods' &&
      other.schema !== 'Address' &&
      other.schema !== 'Person' &&
      !(not ?? []).includes(other)
    )
      return undefined;
  return {
    referent: topic,
    rule: 'coref.topic',
    why: `the text goes on about “${topic.name}”, and the words say no more than what it is`,
  };
}

/** "The company", where one firm alone was named in this sentence and the last, whatever else they told of. */
function onlyFirm(
  { recent }: Discourse,
  reference: Reference,
  { not, sentence }: MeetOptions,
): Found | undefined {
  if (!reference.definite || reference.plural || !isGeneric(reference) || reference.schema !== 'Company')
    return undefined;
  const near = [...recent].filter(
    (referent) =>
      referent.name !== undefined &&
      sentence - referent.lastSentence <= 1 &&
      (referent.schema === 'Company' ||
        referent.schema === 'LegalEntity' ||
        referent.schema === 'Organization'),
  );
  const only = near.length === 1 ? near[0] : undefined;
  if (only === undefined || only.schema !== 'Company' || only.plural || (not ?? []).includes(only))
    return undefined;
  return {
    referent: only,
    rule: 'coref.only-firm',
    why: `“${only.name ?? ''}” is the one firm named here and in the sentence before`,
  };
}

function namedAntecedent(
  discourse: Discourse,
  reference: Reference,
  { not }: MeetOptions,
): Found | undefined {
  const fits = (referent: Referent): boolean =>
    not?.includes(referent) !== true &&
    (reference.schema === undefined ||
      !referent.schemaKnown ||
      compatible(referent.schema, reference.schema));
  const same = bearersOf(discourse.names, reference.name).find(fits);
  if (same !== undefined)
    return { referent: same, rule: 'coref.same-name', why: `the same name, “${reference.name}”` };
  if (reference.schema === 'Goods') return undefined;
  // "the Norvik plant", where the text calls it Norvik.
  const [site, noun, more] = reference.name.split(' ');
  const known =
    site === undefined || more !== undefined || !SITE_NOUNS.has(noun ?? '')
      ? undefined
      : bearersOf(discourse.names, site).find(
          (referent) =>
            fits(referent) &&
            referent.schema !== 'Address' &&
            referent.schema !== 'Person' &&
            referent.schema !== 'Goods',
        );
  if (known !== undefined)
    return { referent: known, rule: 'coref.same-name', why: `“${site ?? ''}” again, with what it is` };
  const whole = bearersOfWhole(discourse.names, reference.name).filter(
    (referent) =>
      fits(referent) &&
      agreeOnOrigin(referent, reference) &&
      !isOfPlace(referent, reference.name) &&
      // A country is not the congress named after it.
      (reference.schema !== 'Address' || referent.schema === 'Address'),
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

/** "the Kordan navy" is of Kordan, and is not called so. */
function isOfPlace({ name, schema }: Referent, part: string): boolean {
  if (name === undefined || schema !== 'PublicBody') return false;
  return name.startsWith(`${part} `) && /^\p{Ll}/u.test(name.slice(part.length + 1));
}

function agreeOnOrigin(referent: Referent, reference: Reference): boolean {
  return (
    reference.countries.length === 0 ||
    referent.countries.size === 0 ||
    reference.countries.some((country) => referent.countries.has(country))
  );
}

/** A description is joined only above this score, and only this far ahead of the next best. Set on invented passages, see corpus/. */
export const JOIN = 2.4;

/** How far ahead of the next best; see `JOIN`. */
export const LEAD = 0.6;
/** Scores are sums of tenths; what floating point loses must not decide. */
const ROUNDING = 1e-9;

function describedAntecedent(
  discourse: Discourse,
  reference: Reference,
  options: MeetOptions,
): Found | undefined {
  const again =
    samePersons(discourse, reference, options) ??
    headlined(discourse, reference, options) ??
    repeatedDescription(discourse, reference, options);
  if (again !== undefined) return again;
  if (!reference.definite) return undefined;
  const scored = [...discourse.recent]
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
  if (
    best === undefined ||
    best.score < JOIN ||
    (second !== undefined && best.score - second.score < LEAD - ROUNDING)
  )
    return undefined;
  return {
    referent: best.referent,
    rule: 'coref.description',
    why: `“${reference.name}” fits “${best.referent.name ?? best.referent.mentions[0]?.name ?? ''}” best (${whyFit(best.referent, reference)})`,
  };
}

/** How well a description of a single reference fits, for ordering the arguments of one clause. */
export function bestFit(discourse: Discourse, reference: Reference, sentence: number): number {
  let best = 0;
  for (const referent of discourse.recent) best = Math.max(best, fit(referent, reference, sentence));
  return best;
}

/** "two European interlocutors … two officials": the same number of the same sort of source is counted once. */
function samePersons(discourse: Discourse, reference: Reference, options: MeetOptions): Found | undefined {
  if (reference.schema !== 'Person' || reference.count === undefined) return undefined;
  const found = [...discourse.recent].findLast(
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

/** What the heading described without a name, the text below describes again: "Former employee tells …", "A former employee of X". */
function headlined(discourse: Discourse, reference: Reference, options: MeetOptions): Found | undefined {
  if (reference.definite || options.heading === true) return undefined;
  const found = [...discourse.recent].filter(
    (referent) =>
      referent.fromHeading &&
      referent.name === undefined &&
      referent.plural === reference.plural &&
      referent.mentions.length === 1 &&
      reference.nouns.length > 0 &&
      referent.nouns.has(reference.nouns.at(-1) ?? '') &&
      [...referent.modifiers].every((modifier) => reference.modifiers.includes(modifier)) &&
      (reference.schema === undefined || compatible(referent.schema, reference.schema)) &&
      !(options.not ?? []).includes(referent),
  );
  const only = found.length === 1 ? found[0] : undefined;
  return (
    only && {
      referent: only,
      rule: 'coref.headline',
      why: 'the heading speaks of the same, and the text below it begins anew',
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
  const found = [...discourse.recent].findLast(
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
