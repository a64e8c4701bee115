/** English prose to drafts: sentence by sentence, in reading order, over one discourse. */
import type { MentionSchema } from '../../../model/index.ts';
import { splitSentences, type TextSpan } from '../../../values/index.ts';
import { LONGEST_SENTENCE, type ReaderInput, type ReaderOutput } from '../reader.ts';
import { analyse, type AnalysedSentence } from './analyse.ts';
import { attributionOf, type Voices } from './attribution.ts';
import { addCaveat, caveatsIn } from './caveats.ts';
import { draftsOf } from './draft-claims.ts';
import { withdrawnFrom } from './corrections.ts';
import { confirmationsOf, denialsOf, responseDrafts } from './draft-responses.ts';
import { propositionsOf } from './frames.ts';
import { relationsOf } from './relations.ts';
import { joinNamedLater, meetPhrases } from './meet-phrases.ts';
import { partyGroupOf } from './pairs.ts';
import type { NounPhrase } from './phrases.ts';
import { attributePrevious, voicesFor } from './proposition-voices.ts';
import { responsesOf } from './responses.ts';
import type { Met, Running } from './running.ts';
import { openAfter, openQuotationState, type Quoted, readQuotation } from './quotation-state.ts';
import { rememberPosts, rememberSpeakers, speakerContext, withSpeaker } from './speaker-memory.ts';
import { openSpeakerMemory } from './speakers-so-far.ts';
import { followTopic, subjectsOf } from './topic.ts';
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
    speakers: openSpeakerMemory(),
    quotation: openQuotationState(),
    group: undefined,
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
    const sentences = splitSentences(input.text, span.start, span.end);
    for (const [at, sentence] of sentences.entries()) {
      if (sentence.end - sentence.start > LONGEST_SENTENCE) {
        input.passedOver?.(sentence);
        input.trace?.tell({ step: 'drop', by: 'en.sentences', what: 'not read', why: TOO_LONG, ...sentence });
        continue;
      }
      const told = { ...sentence, index: running.sentence, block };
      const quoted = readQuotation(input.text, told, running.quotation);
      const options = { anchor: input.anchor, block, heading: span.heading };
      const ahead = (): Voices | undefined => {
        if (!quoted.endsOpen) return undefined;
        const closing = closingSentence(input.text, sentences, at);
        return closing === undefined
          ? undefined
          : voicesAhead(
              analyse(input.text, closing.sentence, {
                ...options,
                index: running.sentence + closing.after,
                quoted: true,
              }),
              running,
            );
      };
      readSentence(
        analyse(input.text, sentence, { ...options, index: running.sentence, quoted: quoted.inside }),
        running,
        quoted.inside || quoted.begins ? (carriedVoices(quoted, running) ?? ahead()) : undefined,
      );
      running.sentence += 1;
    }
  }
  return { drafts: running.drafts, nextSentence: running.sentence };
}

/** The sentence that closes the quotation left open by the one at `at`. */
function closingSentence(
  text: string,
  sentences: readonly TextSpan[],
  at: number,
): { readonly sentence: TextSpan; readonly after: number } | undefined {
  for (let after = 1; after <= FURTHEST; after += 1) {
    const sentence = sentences[at + after];
    if (sentence === undefined || sentence.end - sentence.start > LONGEST_SENTENCE) return undefined;
    if (!openAfter(text.slice(sentence.start, sentence.end), true)) return { sentence, after };
  }
  return undefined;
}

/** How many sentences behind its beginning the speaker of a quotation is looked for. */
const FURTHEST = 4;

/** The speaker whose quotation went before, where this sentence goes on with it. */
function carriedVoices(quoted: Quoted, { speakers, sentence }: Running): Voices | undefined {
  return (quoted.inside || quoted.follows) && sentence - speakers.saidAt === 1 && speakers.quoted
    ? speakers.said
    : undefined;
}

/** Who speaks in a quotation, told by the sentence that closes it. */
function voicesAhead(closing: AnalysedSentence, running: Running): Voices | undefined {
  const met = new Map<NounPhrase, Met>();
  const { quotation } = attributionOf(speakerContext(closing, running, met, undefined));
  if (quotation === undefined) return undefined;
  rememberPosts(
    relationsOf(running.input.text, closing, () => undefined),
    closing,
    running,
    met,
  );
  return quotation;
}

function readSentence(sentence: AnalysedSentence, running: Running, carried: Voices | undefined): void {
  const { text, discourse, trace } = running.input;
  if (trace !== undefined) traceSentence(trace, text, sentence);
  const met = meetPhrases(sentence, running);
  joinNamedLater(text, sentence, met, discourse);
  const known = (phrase: NounPhrase): MentionSchema | undefined => {
    const referent = met.get(phrase)?.referent;
    return referent?.schemaKnown === true ? referent.schema : undefined;
  };
  const context = speakerContext(sentence, running, met, carried);
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
  const withdrawn = withdrawnFrom(text, sentence);
  if (withdrawn !== undefined)
    trace?.tell({
      step: 'drop',
      by: 'en.correction',
      what: 'no claims are sought behind these words',
      why: 'a correction quotes what it takes back',
      start: withdrawn,
      end: sentence.end,
      sentence: sentence.index,
    });
  const sought = asks
    ? []
    : [
        ...sentence.clauses.flatMap((clause) => propositionsOf(clause, known, trace, sentence.index)),
        ...relationsOf(text, sentence, known, trace),
      ];
  const propositions =
    withdrawn === undefined
      ? sought
      : sought.filter(
          ({ clause, event }) => (event?.start ?? clause.verb?.start ?? clause.start) < withdrawn,
        );
  rememberPosts(propositions, sentence, running, met);
  rememberSpeakers(voices, sentence, running);
  if (voices.forPrevious !== undefined) attributePrevious(voices.forPrevious, sentence, running);
  const caveats = caveatsIn(text, sentence);
  const before = running.drafts.length;
  let told: Voices = [[]];
  for (const proposition of propositions) {
    const own = voicesFor(proposition, voices, sentence, running, context);
    if (own.some((links) => links.length > 0)) told = own;
    if (trace !== undefined) traceProposition(trace, text, proposition, sentence);
    const drafts = draftsOf(withSpeaker(proposition, own, running), own, sentence, running, met).map(
      (draft) => ({ ...draft, caveats }),
    );
    running.drafts.push(...drafts);
    if (trace !== undefined) traceDrafts(trace, drafts, sentence, proposition, 'en.attribution');
  }
  const denials = denialsOf(running.drafts.slice(before), sentence, running);
  const denying = new Set(denials.map((draft) => draft.roles.get('respondent')?.[0]?.referent));
  for (const response of responsesOf(text, sentence.clauses, propositions)) {
    const drafts = responseDrafts(response, voices, sentence, running, met, caveats).filter(
      // What is denied in so many words is the fuller record of the same answer.
      (draft) => draft.response !== 'denied' || !denying.has(draft.roles.get('respondent')?.[0]?.referent),
    );
    running.drafts.push(...drafts);
    if (trace !== undefined) traceDrafts(trace, drafts, sentence, response.clause, 'en.attribution');
  }
  const answers = [...denials, ...confirmationsOf(running.drafts.slice(before), sentence, running)];
  running.drafts.push(...answers);
  if (trace !== undefined) traceDrafts(trace, answers, sentence, sentence, 'en.attribution');
  if (caveats.length > 0 && running.drafts.length === before) addCaveat(caveats, sentence, running);
  if (running.drafts.length > before) {
    running.lastVoices = told;
    running.lastReferents = new Set(
      running.drafts
        .slice(before)
        .flatMap((draft) => [...draft.roles.values()].flat().map((filling) => filling.referent)),
    );
  }
  running.group = partyGroupOf(sentence, met) ?? running.group;
  running.lastBlock = sentence.block;
  const subjects = subjectsOf(sentence, met);
  if (subjects.size > 0) running.lastSubjects = subjects;
  followTopic(sentence, subjects, running);
}
