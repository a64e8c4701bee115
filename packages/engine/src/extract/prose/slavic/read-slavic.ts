/**
 * Russian and Ukrainian prose to drafts: words, phrases, clauses, frames, voices and answers, over the discourse all languages share.
 * One engine; what differs is in the tables of each language.
 */
import {
  findDesignations,
  findMoney,
  findQuantities,
  findTimes,
  splitSentences,
  type TextSpan,
  tokenize,
} from '../../../values/index.ts';
import { mergeReferents } from '../discourse.ts';
import { findDocumentNumbers } from '../document-numbers.ts';
import type { ProseDraft } from '../draft.ts';
import { LONGEST_SENTENCE, type ProseReader, type ReaderInput, type ReaderOutput } from '../reader.ts';
import { answersOf } from './answers.ts';
import { voicesOf } from './attribution.ts';
import { certaintyOf, isNegated } from './certainty.ts';
import type { Clause } from './clause.ts';
import { clausesOf } from './clauses.ts';
import { fromComplements } from './complements.ts';
import { answerDrafts, draftOf } from './draft.ts';
import { acronymsOf, fromGlosses } from './glosses.ts';
import { languageOf } from './language.ts';
import { fromNouns } from './noun-claims.ts';
import { mayBe, type Phrase } from './phrase.ts';
import { phrasesOf } from './phrases.ts';
import type { Proposition } from './proposition.ts';
import { witnessesOf } from './references.ts';
import { relate } from './relations.ts';
import { fromSanctions } from './sanctions.ts';
import { meetPhrase, type Running, type Sentence } from './sentence.ts';
import { fromVerb } from './verb-claims.ts';
import { type Word, wordsOf } from './words.ts';

export const readRussian: ProseReader = (input) => readSlavic(input, 'ru');
export const readUkrainian: ProseReader = (input) => readSlavic(input, 'uk');

/** The drafts of all sentences in `blocks`, in order. */
function readSlavic(input: ReaderInput, code: 'ru' | 'uk'): ReaderOutput {
  const running: Running = {
    input,
    language: languageOf(code),
    witnesses: witnessesOf(input.text),
    subject: undefined,
    gender: 0,
  };
  const drafts: ProseDraft[] = [];
  let index = input.firstSentence;
  for (const [block, span] of input.blocks.entries()) {
    for (const sentence of splitSentences(input.text, span.start, span.end)) {
      if (sentence.end - sentence.start > LONGEST_SENTENCE) continue;
      readSentence(analyse(running, sentence, index, block), running, drafts);
      index += 1;
    }
  }
  return { drafts, nextSentence: index };
}

/** Without one of these nothing is priced. */
const MAY_PRICE =
  /\p{Sc}|\b[A-Z]{3}\b|руб|долл|дол\.|долар|евро|євро|юан|гривн|грн|дирхам|тенге|лир|лір|франк|иен|єн|фунт|копе|цент|злот/iu;

function analyse(running: Running, { start, end }: TextSpan, index: number, block: number): Sentence {
  const { text, anchor } = running.input;
  const { code } = running.language;
  const times = findTimes(text, { language: code, anchor, start, end });
  const slice = text.slice(start, end);
  const money = MAY_PRICE.test(slice) ? findMoney(text, { language: code, start, end }) : [];
  const numbers = findDocumentNumbers(text, start, end);
  const spans = [...times, ...money, ...numbers].sort((a, b) => a.start - b.start);
  const taken = (from: number, to: number): boolean =>
    spans.some((found) => from < found.end && to > found.start);
  const quantities = findQuantities(text, { language: code, start, end }).filter(
    (found) => !taken(found.start, found.end),
  );
  // «в июне 2024 года»: the preposition goes with the time, not with the next noun.
  const timed = new Set(times.map((time) => time.start - 1));
  const tokens = tokenize(text, start, end).filter(
    (token) =>
      !taken(token.start, token.end) &&
      !(token.lower.length <= 5 && timed.has(token.end) && running.language.prepositions.has(token.lower)),
  );
  const words: Word[] = wordsOf(tokens, running.language);
  const designations = new Set(
    /\d/u.test(slice) ? findDesignations(text, start, end).map((found) => found.start) : [],
  );
  const { phrases, premodifiers } = phrasesOf(
    { text, words, language: running.language, designations },
    quantities,
  );
  relate({ text, words, language: running.language, designations }, phrases);
  const hidden = new Set([
    ...premodifiers.flatMap(({ between }) => between),
    ...phrases.flatMap(({ maker }) => (maker === undefined ? [] : [maker])),
  ]);
  const clauses = clausesOf(words, phrases, hidden, running.language);
  for (const { at, told, between } of premodifiers) {
    const word = words[at];
    const over = clauses.find((clause) => clause.phrases.includes(told));
    if (word === undefined || between.length === 0) continue;
    clauses.push({
      kind: 'participle',
      words: words.slice(at, told.from),
      phrases: [...between],
      head: told,
      parent: over,
      before: undefined,
      predicate: {
        word,
        readings: word.verbs.filter(({ shape }) => shape === 'passive' || shape === 'active'),
      },
      governor: undefined,
      quoted: over?.quoted ?? false,
      bracketed: false,
      opened: '',
      subject: [],
    });
  }
  return { start, end, index, block, clauses, phrases, times, money, numbers };
}

function readSentence(sentence: Sentence, running: Running, drafts: ProseDraft[]): void {
  const { text } = running.input;
  if (text.charAt(sentence.end - 1) === '?') {
    meetNames(sentence, running);
    return;
  }
  const told: Proposition[] = [];
  // A converb has the subject of the clause it goes with, which may come after it.
  const order = [...sentence.clauses].sort(
    (a, b) => Number(a.kind === 'converb') - Number(b.kind === 'converb'),
  );
  for (const clause of order) told.push(...propositionsOf(clause, sentence, running));
  told.sort((a, b) => sentence.clauses.indexOf(a.clause) - sentence.clauses.indexOf(b.clause));
  meetNames(sentence, running);
  joinAcronyms(sentence, running);
  const voices = voicesOf({
    text,
    clauses: sentence.clauses,
    all: sentence.phrases,
    language: running.language,
    before: [],
    meet: (phrase) => {
      const met = meetPhrase(phrase, sentence, running);
      return met && { mention: met.mention, named: met.referent.name !== undefined };
    },
  });
  const made: ProseDraft[] = [];
  for (const proposition of told) {
    if (proposition.open) continue;
    const draft = draftOf(proposition, voices.get(proposition.clause) ?? [], sentence, running);
    if (draft !== undefined) made.push(draft);
  }
  for (const clause of sentence.clauses) {
    if (clause.kind === 'open') continue;
    const answer = answersOf(text, clause, subjectFor(clause, sentence.clauses), running.language);
    if (answer === undefined) continue;
    made.push(...answerDrafts(answer, voices.get(clause) ?? [], sentence, running));
  }
  addCaveat(sentence, running, drafts);
  drafts.push(...made);
  remember(sentence, running);
}

/** A sentence that only voices doubt speaks of what was told before it. */
function addCaveat(sentence: Sentence, running: Running, drafts: readonly ProseDraft[]): void {
  const slice = running.input.text.slice(sentence.start, sentence.end);
  const lower = slice.toLowerCase();
  if (!running.language.tables.cues.caveats.some((words) => lower.includes(words))) return;
  for (const draft of drafts) if (draft.sentence === sentence.index - 1) draft.caveats.push(slice);
}

function meetNames(sentence: Sentence, running: Running): void {
  for (const phrase of sentence.phrases) if (phrase.form === 'name') meetPhrase(phrase, sentence, running);
}

function joinAcronyms(sentence: Sentence, running: Running): void {
  for (const { long, short } of acronymsOf(sentence.clauses, sentence.phrases)) {
    const [full, brief] = [meetPhrase(long, sentence, running), meetPhrase(short, sentence, running)];
    if (full === undefined || brief === undefined || full.referent === brief.referent) continue;
    if (brief.referent.mentions.length > 1) continue;
    mergeReferents(
      running.input.discourse,
      brief.referent,
      full.referent,
      'coref.acronym-in-brackets',
      `“${short.name}” stands in brackets behind “${long.name}” and abbreviates it`,
    );
  }
}

/** The subject a clause without one goes on with. */
function subjectFor(clause: Clause, clauses: readonly Clause[]): readonly Phrase[] {
  if (clause.kind === 'converb') {
    const over = clause.parent ?? clauses[clauses.indexOf(clause) + 1];
    return over?.subject ?? [];
  }
  if (clause.kind === 'which') return [];
  let before = clause.before;
  for (let steps = 0; before !== undefined && steps < 4; steps += 1) {
    if (before.kind === clause.kind || (clause.kind === 'that' && before === clause.parent))
      return before.subject;
    before = before.before;
  }
  return [];
}

function propositionsOf(clause: Clause, sentence: Sentence, running: Running): Proposition[] {
  const { language } = running;
  const certainty = certaintyOf(clause, sentence.clauses, language);
  const subject = subjectFor(clause, sentence.clauses);
  const { phrases } = clause;
  bindPronouns(clause, sentence.clauses);
  const told: Proposition[] = [];
  const verb = fromVerb({
    clause,
    certainty,
    negated: certainty.negative || isNegated(clause, clause.predicate, language),
    phrases,
    subject,
  });
  if (verb !== undefined) told.push(verb);
  settleSubject(clause);
  const whose = clause.subject.length > 0 ? clause.subject : subject;
  told.push(...fromNouns({ clause, certainty, phrases, subject: whose, language }));
  told.push(
    ...fromComplements({
      clause,
      certainty,
      clauses: sentence.clauses,
      phrases,
      all: sentence.phrases,
      subject: whose,
      language,
    }),
  );
  told.push(...fromSanctions(clause, certainty, phrases, whose, language));
  told.push(...fromGlosses(running.input.text, clause, sentence.phrases, language));
  return told;
}

/** «X сообщил, что он …», «X …: он …»: the subject told last in the sentence, where its gender and number fit. */
function bindPronouns(clause: Clause, clauses: readonly Clause[]): void {
  const pronouns = clause.phrases.filter((phrase) => phrase.form === 'pronoun' && phrase.person === 3);
  if (pronouns.length === 0) return;
  const before = clauses.slice(0, Math.max(0, clauses.indexOf(clause)));
  for (const phrase of pronouns) {
    const subject = before.findLast(
      (other) => other.kind !== 'gloss' && other.kind !== 'tag' && other.subject.length > 0,
    )?.subject;
    const [first] = subject ?? [];
    if (
      first === undefined ||
      first.form === 'pronoun' ||
      first.kind === 'other' ||
      first.kind === 'event' ||
      first.kind === 'abstract'
    )
      continue;
    const many = (subject?.length ?? 0) > 1 || first.plural;
    if (phrase.plural !== many) continue;
    if (
      !many &&
      ![0x111111, 0x222222, 0x444444].some(
        (gender) => (first.cells & gender) !== 0 && (phrase.cells & gender) !== 0,
      )
    )
      continue;
    if (phrase.head === undefined && !many) phrase.head = first;
  }
}

/** Clauses without a claim have a subject too: the first bare phrase in the nominative that agrees. */
function settleSubject(clause: Clause): void {
  if (clause.subject.length > 0 || clause.predicate === undefined) return;
  const asked = clause.governor?.readings[0]?.cells ?? clause.predicate.readings[0]?.cells ?? 0;
  const found = clause.phrases.find(
    (phrase) =>
      phrase.preposition === undefined &&
      phrase.owner === undefined &&
      mayBe(phrase, 'nom') &&
      (asked === 0 ||
        (asked & 0xf) === 0 ||
        (phrase.cells & asked & 0xf) !== 0 ||
        phrase.quantity !== undefined ||
        phrase.plural),
  );
  if (found !== undefined) clause.subject = [found];
}

function remember(sentence: Sentence, running: Running): void {
  const main = sentence.clauses.find((clause) => clause.kind === 'main' && clause.subject.length > 0);
  const subject = main?.subject[0];
  if (
    subject === undefined ||
    subject.kind === 'other' ||
    subject.kind === 'abstract' ||
    subject.kind === 'event' ||
    subject.kind === 'document'
  ) {
    running.subject = undefined;
    running.gender = 0;
    return;
  }
  running.gender = subject.cells;
  running.subject =
    subject.form === 'name' || subject.form === 'description'
      ? meetPhrase(subject, sentence, running)?.referent
      : running.subject;
}
