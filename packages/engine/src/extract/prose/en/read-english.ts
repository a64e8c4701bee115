/** English prose to drafts: sentence by sentence, in reading order, over one discourse. */
import type { MentionSchema } from '../../../model/index.ts';
import { splitSentences } from '../../../values/index.ts';
import { LONGEST_SENTENCE, type ReaderInput, type ReaderOutput } from '../reader.ts';
import { mergeReferents } from '../discourse.ts';
import type { Discourse, Referent } from '../referent.ts';
import { analyse, type AnalysedSentence } from './analyse.ts';
import { attributionOf, type Voices } from './attribution.ts';
import { addCaveat, caveatsIn } from './caveats.ts';
import { draftsOf } from './draft-claims.ts';
import { denialsOf, responseDrafts } from './draft-responses.ts';
import { entitiesAt } from '../entities/index.ts';
import { countryOf, hasLegalForm, isPlaceName } from '../gazetteer.ts';
import { institutionOf } from './long-names.ts';
import { propositionsOf } from './frames.ts';
import { relationsOf } from './relations.ts';
import { joinNamedLater, meetPhrase, meetPhrases } from './meet-phrases.ts';
import type { NounPhrase } from './phrases.ts';
import { attributePrevious, voicesFor } from './proposition-voices.ts';
import type { Proposition } from './proposition.ts';
import { responsesOf } from './responses.ts';
import type { Met, Running } from './running.ts';
import type { SpeakerContext } from './speaker-context.ts';
import { traceDrafts } from '../trace-drafts.ts';
import { traceProposition } from './trace-proposition.ts';
import { traceSentence } from './trace-sentence.ts';

const TOO_LONG = 'longer than any sentence: a table or noise';

/** The drafts of all sentences in `blocks`, in order. */
export function readEnglish(input: ReaderInput): ReaderOutput {
  const running: Running = {
    input,
    drafts: [],
    sentence: input.firstSentence,
    lastVoices: [[]],
    lastBlock: -1,
    lastReferents: new Set(),
    lastSubjects: new Set(),
    topic: undefined,
    unnamedTopic: undefined,
    topicParty: undefined,
    topicSentence: -1,
    topicPartySentence: -1,
  };
  for (const [block, span] of input.blocks.entries()) {
    for (const sentence of splitSentences(input.text, span.start, span.end)) {
      if (sentence.end - sentence.start > LONGEST_SENTENCE) {
        input.passedOver?.(sentence);
        input.trace?.tell({ step: 'drop', by: 'en.sentences', what: 'not read', why: TOO_LONG, ...sentence });
        continue;
      }
      readSentence(
        analyse(input.text, sentence, {
          anchor: input.anchor,
          index: running.sentence,
          block,
          heading: span.heading,
        }),
        running,
      );
      running.sentence += 1;
    }
  }
  return { drafts: running.drafts, nextSentence: running.sentence };
}

function readSentence(sentence: AnalysedSentence, running: Running): void {
  const { text, discourse, narrator, trace } = running.input;
  if (trace !== undefined) traceSentence(trace, text, sentence);
  const met = meetPhrases(sentence, running);
  joinNamedLater(text, sentence, met, discourse);
  const known = (phrase: NounPhrase): MentionSchema | undefined => {
    const referent = met.get(phrase)?.referent;
    return referent?.schemaKnown === true ? referent.schema : undefined;
  };
  const context: SpeakerContext = {
    text,
    clauses: sentence.clauses,
    meet: (phrase) => {
      const found = met.get(phrase) ?? meetPhrase(phrase, sentence, running, met, { subject: false });
      if (found === undefined) return undefined;
      const named = found.referent.name !== undefined;
      return {
        id: found.mention.id,
        name: found.mention.form === 'name' ? found.mention.name : undefined,
        named,
        count: found.mention.count,
        isNarrator:
          named &&
          narrator.named &&
          found.referent.name?.toLowerCase() === narrator.description.toLowerCase(),
      };
    },
  };
  const voices = attributionOf(context);
  // A question tells nothing.
  const asks = /\?["”»')\]]*$/u.test(text.slice(Math.max(sentence.start, sentence.end - 4), sentence.end));
  if (asks)
    trace?.tell({
      step: 'drop',
      by: 'en.question',
      what: 'no claims are sought',
      why: 'a question tells nothing',
      start: sentence.start,
      end: sentence.end,
      sentence: sentence.index,
    });
  const propositions = asks
    ? []
    : [
        ...sentence.clauses.flatMap((clause) => propositionsOf(clause, known, trace, sentence.index)),
        ...relationsOf(text, sentence, known, trace),
      ];
  if (voices.forPrevious !== undefined) attributePrevious(voices.forPrevious, sentence, running);
  const caveats = caveatsIn(text, sentence);
  const before = running.drafts.length;
  let told: Voices = [[]];
  for (const proposition of propositions) {
    const own = voicesFor(proposition, voices, sentence, running, context);
    if (own.some((links) => links.length > 0)) told = own;
    if (trace !== undefined) traceProposition(trace, text, proposition, sentence);
    const drafts = draftsOf(withSpeaker(proposition, own, discourse), own, sentence, running, met).map(
      (draft) => ({ ...draft, caveats }),
    );
    running.drafts.push(...drafts);
    if (trace !== undefined) traceDrafts(trace, drafts, sentence, proposition, 'en.attribution');
  }
  const denials = denialsOf(running.drafts.slice(before), sentence, discourse);
  const denying = new Set(denials.map((draft) => draft.roles.get('respondent')?.[0]?.referent));
  for (const response of responsesOf(text, sentence.clauses, propositions)) {
    const drafts = responseDrafts(response, voices, sentence, running, met, caveats).filter(
      // What is denied in so many words is the fuller record of the same answer.
      (draft) => draft.response !== 'denied' || !denying.has(draft.roles.get('respondent')?.[0]?.referent),
    );
    running.drafts.push(...drafts);
    if (trace !== undefined) traceDrafts(trace, drafts, sentence, response.clause, 'en.attribution');
  }
  running.drafts.push(...denials);
  if (trace !== undefined) traceDrafts(trace, denials, sentence, sentence, 'en.attribution');
  if (caveats.length > 0 && running.drafts.length === before) addCaveat(caveats, sentence, running);
  if (running.drafts.length > before) {
    running.lastVoices = told;
    running.lastReferents = new Set(
      running.drafts
        .slice(before)
        .flatMap((draft) => [...draft.roles.values()].flat().map((filling) => filling.referent)),
    );
  }
  running.lastBlock = sentence.block;
  const subjects = subjectsOf(sentence, met);
  if (subjects.size > 0) running.lastSubjects = subjects;
  followTopic(sentence, subjects, running);
}

/** The one who says it, for "we" and "I" in what is said. */
function withSpeaker(proposition: Proposition, voices: Voices, discourse: Discourse): Proposition {
  const speaker = voices[0]?.at(-1)?.speaker;
  const referent = speaker === undefined ? undefined : discourse.byMention.get(speaker);
  return referent === undefined ? proposition : { ...proposition, speaker: referent };
}

/** What nothing has told yet: as the tagger takes it, else by how the name looks. */
function isTakenForPerson({ name, mentions }: Referent, { hints }: Discourse): boolean {
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

/** What the text goes on about, after this sentence. */
function followTopic(sentence: AnalysedSentence, subjects: ReadonlySet<Referent>, running: Running): void {
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
function subjectsOf(sentence: AnalysedSentence, met: ReadonlyMap<NounPhrase, Met>): Set<Referent> {
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
