/** What an English text goes on about: the subjects of its main clauses, the person and the party told of last. */
import { mergeReferents } from '../discourse.ts';
import { entitiesAt } from '../entities/index.ts';
import { countryOf, hasLegalForm, isPlaceName } from '../gazetteer.ts';
import type { Discourse, Referent } from '../referent.ts';
import type { AnalysedSentence } from './analyse.ts';
import { institutionOf } from './long-names.ts';
import type { NounPhrase } from './phrases.ts';
import type { Met, Running } from './running.ts';

/** What nothing has told yet: as the tagger takes it, else by how the name looks. */
export function isTakenForPerson({ name, mentions }: Referent, { hints }: Discourse): boolean {
  const mention = mentions.find(({ form }) => form === 'name');
  const [taken] = mention === undefined ? [] : entitiesAt(hints, mention);
  return taken === undefined ? looksLikePerson(name) : taken.kind === 'person';
}

/** Two or three words in capitals that are no body, firm or place. */
function looksLikePerson(name: string | undefined): boolean {
  return (
    name !== undefined &&
    /^\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){1,3}$/u.test(name) &&
    institutionOf(name) === undefined &&
    !hasLegalForm(name) &&
    !isPlaceName(name) &&
    countryOf(name) === undefined
  );
}

/** How many sentences back what a text goes on about is still taken up by a pronoun. */
const REACH = 3;

/** "It is …", "He was …": a sentence told of what the text goes on about keeps it in mind. */
function carryOn(sentence: AnalysedSentence, running: Running): void {
  const subject = sentence.clauses[0]?.subject?.members[0];
  if (subject === undefined || !subject.pronoun || subject.demonstrative) return;
  const word = subject.head.lower;
  const { index } = sentence;
  if (word === 'it' && running.topicParty !== undefined && index - running.topicPartySentence <= REACH - 1)
    running.topicPartySentence = index;
  if (
    (word === 'he' || word === 'she') &&
    running.topic !== undefined &&
    index - running.topicSentence <= REACH
  )
    running.topicSentence = index;
}

/** What the text goes on about, after this sentence. */
export function followTopic(
  sentence: AnalysedSentence,
  subjects: ReadonlySet<Referent>,
  running: Running,
): void {
  if (subjects.size === 0) carryOn(sentence, running);
  for (const subject of subjects) {
    if (subject.plural) continue;
    if (
      subject.schema === 'Person' ||
      (!subject.schemaKnown && isTakenForPerson(subject, running.input.discourse))
    ) {
      const before = running.topic;
      // "Former director of X. … Ivan Orlov is …": the name of whom the text has told all along.
      if (
        before !== undefined &&
        before === running.unnamedTopic &&
        before !== subject &&
        before.name === undefined &&
        subject.name !== undefined &&
        subjects.size === 1 &&
        sentence.index - running.topicSentence <= 6
      )
        mergeReferents(
          running.input.discourse,
          before,
          subject,
          'coref.subject-of-text',
          'the text has told of one person throughout, and names that person here',
        );
      running.topic = subject;
      running.topicSentence = sentence.index;
    } else if (subject.schema !== 'Goods' && subject.schema !== 'Address') {
      running.topicParty = subject;
      running.topicPartySentence = sentence.index;
    }
  }
}

/** What the main clauses of a sentence are about. */
export function subjectsOf(sentence: AnalysedSentence, met: ReadonlyMap<NounPhrase, Met>): Set<Referent> {
  const subjects = new Set<Referent>();
  for (const clause of sentence.clauses) {
    if (clause.kind !== 'main' || clause.sharedSubject) continue;
    for (const member of clause.subject?.members ?? []) {
      const referent = met.get(member)?.referent;
      if (referent !== undefined) subjects.add(referent);
    }
  }
  return subjects;
}
