/** One Chinese sentence to drafts: what its clauses say and in whose words, then the answers in it and what its brackets tell. */
import type { AttributionLink, Span } from '../../../model/index.ts';
import type { ProseDraft } from '../draft.ts';
import type { ReaderInput } from '../reader.ts';
import type { Referent } from '../referent.ts';
import { traceDrafts } from '../trace-drafts.ts';
import { answerIn, answersOf } from './answers.ts';
import { factsOfBrackets } from './brackets.ts';
import { draftOf } from './draft.ts';
import type { ChinesePhrase } from './phrase.ts';
import type { ChineseProposition } from './proposition.ts';
import type { Memory } from './memory.ts';
import { meetPhrase } from './references.ts';
import { placeOf, type Sentence } from './sentence.ts';
import { meetNames, settleParties, settleSubject, settleTopic } from './settle.ts';
import { linkOf, type Speech, spokenFor } from './speakers.ts';
import { type MayAnswer, type Told, tellSentence } from './tell-sentence.ts';
import { traceDrop, traceProposition, traceSentence } from './trace-sentence.ts';

const VOICES = 'zh.speakers';

export function readSentence(
  sentence: Sentence,
  input: ReaderInput,
  memory: Memory,
  drafts: ProseDraft[],
): void {
  const { trace } = input;
  if (trace !== undefined) traceSentence(trace, sentence);
  for (const item of sentence.items)
    if (item.phrase !== undefined) meetNames(item.phrase, sentence, input, memory);
  const { going } = memory;
  const goesOn =
    going !== undefined && going.block === sentence.block && going.sentence === sentence.index - 1;
  const { told, answers } = tellSentence(sentence, goesOn ? [going.phrase] : [], (speech) =>
    linkIn(speech, sentence, input, memory),
  );
  if (sentence.question) {
    if (trace !== undefined) traceDrop(trace, sentence, 'a question tells nothing');
    return;
  }
  writeDrafts(told, answers, sentence, input, memory, drafts);
  settleSubject(told, sentence, input, memory);
}

function linkIn(speech: Speech, sentence: Sentence, input: ReaderInput, memory: Memory): AttributionLink {
  const place = (span: Span): Span => placeOf(sentence, span);
  const slice = (span: Span): string => {
    const { start, end } = place(span);
    return input.text.slice(start, end).replace(/\s+/gu, '');
  };
  return linkOf(speech, slice, place, (phrase) => {
    const met = meetPhrase(phrase, undefined, sentence, input, memory);
    if (met !== undefined && phrase.kind === 'person' && phrase.form === 'name') memory.person = met.referent;
    return met && { mention: met.mention, named: met.referent.name !== undefined };
  });
}

function writeDrafts(
  told: readonly Told[],
  answers: readonly MayAnswer[],
  sentence: Sentence,
  input: ReaderInput,
  memory: Memory,
  drafts: ProseDraft[],
): void {
  const { trace } = input;
  const denied = new Set<string>();
  const put = (made: readonly ProseDraft[], from: object): void => {
    drafts.push(...made);
    if (trace !== undefined) traceDrafts(trace, made, sentence, from, VOICES);
  };
  const write = (
    proposition: ChineseProposition,
    links: readonly AttributionLink[],
    from: object,
  ): ProseDraft | undefined => {
    if (trace !== undefined) traceProposition(trace, proposition, sentence, from);
    const draft = draftOf(proposition, links, sentence, input, memory);
    if (draft !== undefined) put([draft], proposition);
    else if (trace !== undefined) traceDrop(trace, sentence, whyDropped(proposition));
    return draft;
  };
  let speaking: ChinesePhrase | undefined;
  for (const { clause, propositions, links, speaker, denies, accuses, subject } of told) {
    const party = speaker === undefined ? undefined : spokenFor(speaker);
    // 某公司称，其…: the words begin with the speaker as what they are about.
    if (speaker !== speaking && !accuses)
      settleTopic(party === undefined ? [] : [party], sentence, input, memory);
    speaking = speaker;
    for (const proposition of propositions) {
      memory.speaker = party && meetPhrase(party, undefined, sentence, input, memory)?.referent;
      const house = speaker?.owner;
      memory.house = house && meetPhrase(house, undefined, sentence, input, memory)?.referent;
      memory.accuser = accuses ? memory.speaker : undefined;
      const certainty = denies ? { ...proposition.certainty, negative: true } : proposition.certainty;
      const draft = write({ ...proposition, certainty }, links, clause);
      if (draft === undefined || party === undefined || links.length === 0) continue;
      if (denied.has(draft.kind) || !deniesItself(draft, memory.speaker)) continue;
      denied.add(draft.kind);
      put(answersOf('denied', [party], links, sentence, input, memory, [draft.kind]), clause);
    }
    settleTopic(subject, sentence, input, memory);
    settleParties(clause, sentence, input, memory);
  }
  memory.speaker = undefined;
  memory.house = undefined;
  for (const { phrases, words, links } of answers) {
    const kind = answerIn(words);
    if (kind === undefined || (kind === 'denied' && denied.size > 0)) continue;
    put(answersOf(kind, phrases.filter(isTold), links, sentence, input, memory), sentence);
  }
  for (const proposition of factsOfBrackets(sentence)) write(proposition, [], sentence);
}

/** A party that says of itself that something was not done denies it. */
function deniesItself({ polarity, roles }: ProseDraft, speaker: Referent | undefined): boolean {
  return (
    polarity === 'negative' &&
    speaker !== undefined &&
    [...roles.values()].flat().some(({ referent }) => referent === speaker)
  );
}

function isTold({ elided }: ChinesePhrase): boolean {
  return !elided;
}

function whyDropped({ rule, certainty }: ChineseProposition): string {
  return certainty.open
    ? `${rule}: nobody puts it forward`
    : `${rule}: generic, or too little of it is known`;
}
