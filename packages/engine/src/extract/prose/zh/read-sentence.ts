/** One Chinese sentence to drafts: its voices, clause by clause, and what each clause says. */
import type { AttributionLink, Span } from '../../../model/index.ts';
import type { ProseDraft } from '../draft.ts';
import type { ReaderInput } from '../reader.ts';
import { answerIn, answersOf } from './answers.ts';
import { factsOfBrackets } from './brackets.ts';
import { readClause } from './clause-facts.ts';
import type { Clause } from './clauses.ts';
import { draftOf } from './draft.ts';
import type { Item } from './items.ts';
import { isParty, type ChinesePhrase } from './phrase.ts';
import type { ChineseProposition } from './proposition.ts';
import { type Memory, meetPhrase } from './references.ts';
import { reduceRelatives } from './relatives.ts';
import { placeOf, type Sentence } from './sentence.ts';
import { linkOf, type Speech, speakersIn, spokenFor } from './speakers.ts';

const OPENERS = /^(?:据|根据|按照|依据|按|援引|援引自)$/u;
/** Words under which a clause, and what it leads to, puts nothing forward. */
const OPEN_CLAUSE: ReadonlySet<string> = new Set(
  '如果 倘若 是否 假如 一旦 没有证据 无证据 尚不清楚 不清楚 询问 不得 禁止'.split(' '),
);

const CONDITIONS: ReadonlySet<string> = new Set('如果 倘若 假如 一旦 要是 只要 除非 若'.split(' '));

function opens(clause: Clause): boolean {
  return clause.items.some((item) => OPEN_CLAUSE.has(item.token.text));
}

function asHearsay(proposition: ChineseProposition): ChineseProposition {
  return { ...proposition, certainty: { ...proposition.certainty, modality: 'uncommitted' } };
}

/** What is suspected in one clause is suspected in those that go on from it. */
const SUSPICION = /^(?:涉嫌|疑似|被指|被控|被指控)$/u;

function asSuspected(proposition: ChineseProposition): ChineseProposition {
  const { certainty } = proposition;
  return certainty.modality === 'certain' && proposition.kind !== 'location' && proposition.kind !== 'role'
    ? { ...proposition, certainty: { ...certainty, modality: 'possible' } }
    : proposition;
}

interface Told {
  readonly clause: Clause;
  readonly propositions: readonly ChineseProposition[];
  links: readonly AttributionLink[];
  readonly speaker: ChinesePhrase | undefined;
  readonly denies: boolean;
  /** Told behind 指 or 指控: 其 in it is not the speaker. */
  readonly accuses: boolean;
  readonly subject: readonly ChinesePhrase[];
}

export function readSentence(
  sentence: Sentence,
  input: ReaderInput,
  memory: Memory,
  drafts: ProseDraft[],
): void {
  for (const item of sentence.items)
    if (item.phrase !== undefined) meetNames(item.phrase, sentence, input, memory);
  const slice = (span: Span): string => {
    const { start, end } = placeOf(sentence, span);
    return input.text.slice(start, end).replace(/\s+/gu, '');
  };
  const toLink = (speech: Speech): AttributionLink =>
    linkOf(
      speech,
      slice,
      (span) => placeOf(sentence, span),
      (phrase) => {
        const met = meetPhrase(phrase, undefined, sentence, input, memory);
        if (met !== undefined && phrase.kind === 'person' && phrase.form === 'name')
          memory.person = met.referent;
        return met && { mention: met.mention, named: met.referent.name !== undefined };
      },
    );
  let opening: readonly AttributionLink[] = [];
  let said: readonly AttributionLink[] = [];
  let speaker: ChinesePhrase | undefined;
  let denies = false;
  let accuses = false;
  let subject: readonly ChinesePhrase[] = [];
  let fresh = true;
  let open = false;
  let hearsay = false;
  let suspected = false;
  const told: Told[] = [];
  const answers: { phrases: readonly ChinesePhrase[]; words: string; links: readonly AttributionLink[] }[] =
    [];
  for (const [at, clause] of sentence.clauses.entries()) {
    const opener = openerOf(clause, sentence.clauses[at + 1]);
    if (opener !== undefined) {
      opening = opener.map(toLink);
      continue;
    }
    if (clause.say !== undefined) {
      const speeches = speakersIn(
        reduceRelatives(clause.items, subject).items,
        clause.say,
        clause.say.stance ?? 'asserts',
      );
      const who = speeches.at(-1)?.who;
      denies = clause.say.stance === 'denies';
      accuses = clause.say.stance === 'distances';
      open ||= opens(clause);
      const facts = readClause(clause.items, subject).propositions;
      told.push({
        clause,
        propositions: facts,
        links: [],
        speaker: undefined,
        denies: false,
        accuses: false,
        subject: [],
      });
      if (who !== undefined) {
        const links = speeches.map(toLink);
        const last = sentence.clauses
          .slice(at + 1)
          .every((later) => later.items.every((item) => item.is === 'word'));
        if (last && told.length > 1 && !denies) {
          for (const before of told) if (before.links.length === 0) before.links = [...opening, ...links];
          for (const answer of answers) if (answer.links.length === 0) answer.links = links;
        } else {
          said = fresh && said.length > 0 && who !== speaker ? [...said, ...links] : links;
          speaker = who;
        }
        const own = spokenFor(who);
        if (
          isParty(own) &&
          !(own.kind === 'person' && own.form === 'description') &&
          own.kind !== 'outlet' &&
          own.kind !== 'document'
        )
          subject = [own];
        fresh = true;
      } else if (speaker === undefined && subject[0] !== undefined && isParty(subject[0])) {
        said = [toLink({ who: subject[0], cue: clause.say, stance: clause.say.stance ?? 'asserts' })];
        speaker = subject[0];
      } else if (said.length > 0) {
        // 并表示: the same speaker goes on.
      }
      const words = sentence.text.slice(clause.start, clauseEnd(sentence, at));
      if (who !== undefined) answers.push({ phrases: [who], words, links: [] });
      continue;
    }
    // 其中多数…: a part of what was told of goes on, not whoever did it.
    if (clause.items[0]?.token.text === '其中') subject = [];
    suspected ||= clause.items.some(({ token }) => SUSPICION.test(token.text));
    hearsay ||=
      clause.items.every((item) => item.is === 'word') &&
      clause.items.some((item) => item.token.entry?.modality === 'uncommitted');
    open ||= clause.items[0] !== undefined && CONDITIONS.has(clause.items[0].token.text);
    const reading = readClause(clause.items, subject);
    const links = [...opening, ...said];
    const words = sentence.text.slice(clause.start, clause.end);
    const propositions = open || opens(clause) ? [] : reading.propositions;
    told.push({
      clause,
      propositions: hearsay
        ? propositions.map(asHearsay)
        : suspected
          ? propositions.map(asSuspected)
          : propositions,
      links,
      speaker,
      denies,
      accuses,
      subject: reading.subject,
    });
    const who = REACHING.test(words) ? partiesBehind(clause.items) : barePartiesIn(clause.items);
    const parties = who.length > 0 ? who : subject;
    answers.push({ phrases: parties, words, links: said.length > 0 && who.length === 0 ? links : [] });
    if (reading.subject.length > 0) subject = reading.subject;
    fresh = false;
  }
  if (sentence.question) return;
  writeDrafts(told, answers, sentence, input, memory, drafts);
}

function clauseEnd(sentence: Sentence, at: number): number {
  return sentence.clauses[at + 1]?.told === true
    ? (sentence.clauses[at + 1]?.end ?? 0)
    : (sentence.clauses[at]?.end ?? 0);
}

function writeDrafts(
  told: readonly Told[],
  answers: readonly { phrases: readonly ChinesePhrase[]; words: string; links: readonly AttributionLink[] }[],
  sentence: Sentence,
  input: ReaderInput,
  memory: Memory,
  drafts: ProseDraft[],
): void {
  const denied = new Set<string>();
  for (const { clause, propositions, links, speaker, denies, accuses, subject } of told) {
    for (const proposition of propositions) {
      memory.speaker =
        speaker === undefined
          ? undefined
          : meetPhrase(spokenFor(speaker), undefined, sentence, input, memory)?.referent;
      memory.accuser = accuses ? memory.speaker : undefined;
      const certainty = denies ? { ...proposition.certainty, negative: true } : proposition.certainty;
      const draft = draftOf({ ...proposition, certainty }, links, sentence, input, memory);
      if (draft === undefined) continue;
      drafts.push(draft);
      // A party that says of itself that something was not done denies it.
      if (
        draft.polarity === 'negative' &&
        speaker !== undefined &&
        links.length > 0 &&
        clause !== undefined
      ) {
        const party = spokenFor(speaker);
        const own = meetPhrase(party, undefined, sentence, input, memory)?.referent;
        if (
          own !== undefined &&
          !denied.has(draft.kind) &&
          [...draft.roles.values()].flat().some(({ referent }) => referent === own)
        ) {
          denied.add(draft.kind);
          drafts.push(...answersOf('denied', [party], links, sentence, input, memory, [draft.kind]));
        }
      }
    }
    settleTopic(subject, sentence, input, memory);
    settleParties(clause, sentence, input, memory);
  }
  memory.speaker = undefined;
  for (const { phrases, words, links } of answers) {
    const kind = answerIn(words);
    if (kind === undefined || (kind === 'denied' && denied.size > 0)) continue;
    drafts.push(...answersOf(kind, phrases, links, sentence, input, memory));
  }
  for (const proposition of factsOfBrackets(sentence)) {
    const draft = draftOf(proposition, [], sentence, input, memory);
    if (draft !== undefined) drafts.push(draft);
  }
}

function meetNames(phrase: ChinesePhrase, sentence: Sentence, input: ReaderInput, memory: Memory): void {
  if (phrase.owner !== undefined) meetNames(phrase.owner, sentence, input, memory);
  for (const member of phrase.members.length > 0 ? phrase.members : [phrase])
    if (member.form === 'name' && !member.state) meetPhrase(member, undefined, sentence, input, memory);
}

function settleTopic(
  subject: readonly ChinesePhrase[],
  sentence: Sentence,
  input: ReaderInput,
  memory: Memory,
): void {
  const [first] = subject;
  if (first === undefined || !isParty(first) || first.members.length > 0) return;
  if (first.form === 'description' && first.kind === 'person') {
    if (first.plural || first.noun === '代表团')
      memory.people = meetPhrase(first, undefined, sentence, input, memory)?.referent;
    return;
  }
  const met = meetPhrase(first, undefined, sentence, input, memory);
  if (met === undefined) return;
  memory.topic = met.referent;
  if (first.kind === 'company' || first.kind === 'body') memory.firm = met.referent;
}

/** The parties of a clause, for 前者 and 后者 behind it. */
function settleParties(clause: Clause, sentence: Sentence, input: ReaderInput, memory: Memory): void {
  const parties = clause.items
    .flatMap(({ phrase }) =>
      phrase === undefined ? [] : phrase.members.length > 0 ? phrase.members : [phrase],
    )
    .filter((phrase) => isParty(phrase) && phrase.form === 'name' && phrase.kind !== 'person')
    .flatMap((phrase) => meetPhrase(phrase, undefined, sentence, input, memory)?.referent ?? []);
  if (parties.length >= 2) memory.parties = parties;
}

/** 据两名官员透露: the speakers of a clause that only tells whose word follows. */
function openerOf(clause: Clause, next: Clause | undefined): Speech[] | undefined {
  const first = clause.items.find((item) => item.is !== 'word' || OPENERS.test(item.token.text));
  if (first === undefined || !OPENERS.test(first.token.text)) return undefined;
  if (next === undefined) return undefined;
  const cue = clause.say ?? first;
  const speeches = speakersIn(reduceRelatives(clause.items, []).items, cue, 'asserts');
  return speeches.length === 0 ? undefined : speeches;
}

/** 记者未能联系上X: the one looked for stands behind the verb. */
const REACHING = /(?:联系|联络)(?:到|上)/u;

function partiesBehind(items: readonly Item[]): ChinesePhrase[] {
  const verb = items.findIndex((item) => REACHING.test(item.token.text));
  return items
    .slice(verb + 1)
    .flatMap(({ phrase }) => (phrase !== undefined && isParty(phrase) ? [phrase] : []))
    .slice(0, 1);
}

function barePartiesIn(items: readonly Item[]): ChinesePhrase[] {
  const bare = items.flatMap((item, at) =>
    item.is === 'phrase' &&
    item.phrase !== undefined &&
    items[at - 1]?.is !== 'preposition' &&
    isParty(item.phrase)
      ? [item.phrase]
      : [],
  );
  return bare.slice(0, 1);
}
