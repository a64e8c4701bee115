/** From noun phrases in roles to mentions in roles. */
import { makeMention, type RoleName, type Span } from '../../../model/index.ts';
import { mergeReferents, recall } from '../discourse.ts';
import type { RoleFilling } from '../draft.ts';
import { countryOf } from '../gazetteer.ts';
import type { Referent } from '../referent.ts';
import type { AnalysedSentence } from './analyse.ts';
import { schemaOfRole, sortOfRole } from './fillers.ts';
import { meetPhrase } from './meet-phrases.ts';
import { doerAbove, goodsBefore, severalBefore, subjectBefore } from './near-antecedent.ts';
import { isOneOfTwo, takenUp } from './pairs.ts';
import type { NounPhrase } from './phrases.ts';
import { agrees, FIRST_PERSON, INDEFINITE } from './pronouns.ts';
import type { Proposition } from './proposition.ts';
import { firstPerson, isNoPerson, OWN_FIRM, ownFirm } from './speaker-words.ts';
import type { Met, Running } from './running.ts';

export function fill(
  phrase: NounPhrase,
  role: RoleName,
  proposition: Proposition,
  sentence: AnalysedSentence,
  running: Running,
  met: Map<NounPhrase, Met>,
): RoleFilling[] {
  const place = sortOfRole(role) === 'place';
  if (phrase === proposition.topic) return topicFilling(phrase, sentence, running, met);
  // "visited X's facilities": it is X that was visited.
  const phraseMet =
    place && phrase.name === undefined && phrase.possessor?.name !== undefined && phrase.kind !== 'place'
      ? phrase.possessor
      : phrase;
  if (INDEFINITE.has(phraseMet.head.lower)) return [];
  const whole = sortOfRole(role) === 'goods' ? undefined : takenUp(phraseMet, sentence, running.group);
  if (phraseMet.pronoun) {
    const own = pronounFilling(phraseMet, role, proposition, sentence, running, met);
    return own.length === 0 && whole !== undefined ? [...whole] : own;
  }
  if (whole !== undefined) return [...whole];
  if (isOneOfTwo(phraseMet)) return [];
  const country =
    !place &&
    sortOfRole(role) === 'party' &&
    phraseMet.name !== undefined &&
    phraseMet.kind === undefined &&
    phraseMet.classNoun === undefined
      ? countryOf(phraseMet.name.text)
      : undefined;
  if (country !== undefined && phraseMet.name !== undefined)
    return [countryAsParty(phraseMet.name, country, sentence, running)];
  const expected = schemaOfRole(role);
  const found =
    met.get(phraseMet) ??
    meetPhrase(phraseMet, sentence, running, met, {
      subject: false,
      ...(expected === undefined ? {} : { expected }),
    });
  if (found === undefined) return [];
  const firm = ownFirm(phraseMet, proposition);
  if (firm !== undefined && found.referent !== firm && found.referent.name === undefined) {
    mergeReferents(running.input.discourse, found.referent, firm, OWN_FIRM.rule, OWN_FIRM.why);
    return [{ mention: found.mention.id, referent: firm }];
  }
  if (
    !found.referent.schemaKnown &&
    expected !== undefined &&
    found.referent.schema === 'LegalEntity' &&
    expected === 'Person'
  )
    found.referent.schema = expected;
  return [{ mention: found.mention.id, referent: found.referent }];
}

/** How many sentences back what a text goes on about can be taken up by a pronoun. */
const TOPIC_REACH = 3;

/** Whom the text goes on about, for "he", "she" and "it"; one never named is brought in by its first pronoun. */
function topicFor(
  phrase: NounPhrase,
  sort: string,
  sentence: AnalysedSentence,
  running: Running,
): Referent | undefined {
  const word = phrase.head.lower;
  if (word === 'he' || word === 'she') {
    const { topic } = running;
    return topic !== undefined && sentence.index - running.topicSentence <= TOPIC_REACH ? topic : undefined;
  }
  if (word !== 'it' || phrase.demonstrative || sort === 'goods') return undefined;
  const { topicParty } = running;
  return topicParty !== undefined &&
    sentence.index - running.topicPartySentence <= 2 &&
    [...running.lastSubjects].every((subject) => subject === topicParty || !rivals(subject))
    ? topicParty
    : undefined;
}

/** Whether "it" could as well be this. */
function rivals({ schema, plural }: Referent): boolean {
  return schema !== 'Goods' && schema !== 'Person' && schema !== 'Address' && !plural;
}

/** Words that tell of what the text is about, which stands unnamed here: they refer to it, or bring it in. */
function topicFilling(
  phrase: NounPhrase,
  sentence: AnalysedSentence,
  running: Running,
  met: Map<NounPhrase, Met>,
): RoleFilling[] {
  const { discourse } = running.input;
  const topic = running.topic;
  const found = meetPhrase(phrase, sentence, running, met, {
    subject: true,
    expected: 'Person',
    ...(topic === undefined ? {} : { antecedent: topic, fixedBy: OF_TOPIC }),
  });
  if (found === undefined) return [];
  if (topic !== undefined && found.referent !== topic && found.referent.name === undefined) {
    mergeReferents(discourse, found.referent, topic, OF_TOPIC.rule, OF_TOPIC.why);
    running.topicSentence = sentence.index;
    return [{ mention: found.mention.id, referent: topic }];
  }
  running.topicSentence = sentence.index;
  if (topic === undefined) {
    running.topic = found.referent;
    running.unnamedTopic = found.referent;
  }
  return [{ mention: found.mention.id, referent: found.referent }];
}

const OF_TOPIC = {
  rule: 'coref.subject-of-text',
  why: 'the sentence names no subject of its own; it goes on about what the text is about',
};

function pronounFilling(
  phrase: NounPhrase,
  role: RoleName,
  proposition: Proposition,
  sentence: AnalysedSentence,
  running: Running,
  met: Map<NounPhrase, Met>,
): RoleFilling[] {
  const { clause } = proposition;
  const own = clause.subject?.members[0];
  // "X said it …", and "X said Y had bought them from it".
  // A model is modelled after a model.
  const sort = proposition.roles?.has('modelledAfter') ? 'goods' : sortOfRole(role);
  // "sanctions on some of them": nobody says which; of things the kind is told.
  if (sort !== 'goods' && phrase.groupOf !== undefined && !/^(?:all|both)\b/iu.test(phrase.groupOf))
    return [];
  const host =
    clause.kind === 'complement' &&
    (clause.subject?.members.includes(phrase) === true ||
      (phrase.head.lower === 'it' && sortOfRole(role) === 'party' && own?.pronoun === false))
      ? clause.parent?.subject?.members[0]
      : undefined;
  const hostReferent = host === undefined ? undefined : met.get(host)?.referent;
  const hostMet =
    hostReferent !== undefined &&
    (agrees(phrase, hostReferent) || (phrase.head.lower === 'it' && isNoPerson(hostReferent))) &&
    fitsSort(hostReferent, sort)
      ? { referent: hostReferent }
      : undefined;
  const person = FIRST_PERSON.has(phrase.head.lower)
    ? firstPerson(phrase, proposition, running)
    : phrase.head.lower === 'you'
      ? running.input.discourse.reader
      : undefined;
  if (FIRST_PERSON.has(phrase.head.lower) || phrase.head.lower === 'you') {
    if (person === undefined) return [];
    const spoken = meetPhrase(phrase, sentence, running, met, { subject: false, antecedent: person });
    return spoken === undefined ? [] : [{ mention: spoken.mention.id, referent: spoken.referent }];
  }
  const doerBefore = (): Referent | undefined => {
    const isSubject = clause.subject?.members.includes(phrase) === true && !clause.sharedSubject;
    const before = isSubject ? subjectBefore(clause, sentence, met) : undefined;
    return before !== undefined && agrees(phrase, before) && !before.plural && fitsSort(before, sort)
      ? before
      : undefined;
  };
  const candidates = [...running.lastReferents].filter(
    (referent) =>
      (sort === 'goods') === (referent.schema === 'Goods') &&
      referent.schema !== 'Address' &&
      (sort === 'goods' || referent.plural === phrase.plural) &&
      agrees(phrase, referent),
  );
  const subjects = candidates.filter((referent) => running.lastSubjects.has(referent));
  const only = candidates.length === 1 ? candidates[0] : subjects.length === 1 ? subjects[0] : undefined;
  const near = phrase.demonstrative
    ? undefined
    : sort === 'goods'
      ? goodsBefore(phrase, proposition.clause, sentence, met)
      : phrase.head.lower === 'it'
        ? (doerAbove(proposition.clause, met) ?? doerBefore())
        : phrase.head.lower === 'them'
          ? severalBefore(phrase, proposition.clause, sentence, met)
          : undefined;
  const topic = topicFor(phrase, sort, sentence, running);
  // Who was only met in passing gives way to whom the text goes on about.
  const passing = only !== undefined && topic !== undefined && !running.lastSubjects.has(only);
  const antecedent = hostMet?.referent ?? near ?? (passing ? topic : (only ?? topic));
  if (antecedent === undefined) return [];
  const found = meetPhrase(phrase, sentence, running, met, { subject: false, antecedent });
  return found === undefined ? [] : [{ mention: found.mention.id, referent: found.referent }];
}

/** Goods are goods, and no party is. */
function fitsSort({ schema }: Referent, sort: string): boolean {
  return sort === 'any' || (sort === 'goods') === (schema === 'Goods');
}

/** A country that acts is its state, not the place. */
function countryAsParty(
  name: Span,
  country: string,
  sentence: AnalysedSentence,
  running: Running,
): RoleFilling {
  const { discourse } = running.input;
  const key = `${name.start}:${name.end}:state`;
  const held = discourse.mentions.get(key);
  const text = discourse.document.text.slice(name.start, name.end);
  const known = discourse.states.get(country);
  const mention =
    held ??
    makeMention(discourse.document, {
      start: name.start,
      end: name.end,
      schema: 'PublicBody',
      form: 'name',
      name: text,
      properties: { country: [country.toLowerCase()] },
      ...(known?.mentions[0] === undefined
        ? {}
        : {
            coreference: {
              antecedent: known.mentions[0].id,
              rule: 'coref.same-name',
              why: `the same state, “${text}”`,
            },
          }),
    });
  const referent: Referent = known ?? {
    order: discourse.referents.size,
    schema: 'PublicBody',
    schemaKnown: true,
    name: text,
    nouns: new Set(),
    groups: new Set(),
    modifiers: new Set(),
    countries: new Set([country.toLowerCase()]),
    regions: new Set(),
    plural: false,
    count: undefined,
    mentions: [],
    lastSentence: sentence.index,
    fromHeading: false,
    wasSubject: false,
  };
  if (known === undefined) {
    discourse.referents.add(referent);
    discourse.states.set(country, referent);
  }
  recall(discourse, referent);
  if (held === undefined) {
    referent.mentions.push(mention);
    discourse.mentions.set(key, mention);
    discourse.byMention.set(mention.id, referent);
  }
  return { mention: mention.id, referent };
}

export function fillPlace(
  phrase: NounPhrase,
  sentence: AnalysedSentence,
  running: Running,
  met: Map<NounPhrase, Met>,
): RoleFilling[] {
  const found =
    met.get(phrase) ?? meetPhrase(phrase, sentence, running, met, { subject: false, expected: 'Address' });
  return found === undefined ? [] : [{ mention: found.mention.id, referent: found.referent }];
}

export function dedupe(fillings: readonly RoleFilling[]): RoleFilling[] {
  return fillings.filter(
    (filling, index) => fillings.findIndex((other) => other.referent === filling.referent) === index,
  );
}
