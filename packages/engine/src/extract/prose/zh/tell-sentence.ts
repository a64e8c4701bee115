/** What the clauses of a Chinese sentence say, each with whose words it stands in, and who may have answered a question. */
import type { AttributionLink } from '../../../model/index.ts';
import { readClause } from './clause-facts.ts';
import type { Clause } from './clauses.ts';
import type { Item } from './items.ts';
import { isParty, type ChinesePhrase } from './phrase.ts';
import type { ChineseProposition } from './proposition.ts';
import { reduceRelatives } from './relatives.ts';
import type { Sentence } from './sentence.ts';
import { type Speech, speakersIn, spokenFor } from './speakers.ts';

/** One clause and what it says. */
export interface Told {
  readonly clause: Clause;
  readonly propositions: readonly ChineseProposition[];
  links: readonly AttributionLink[];
  readonly speaker: ChinesePhrase | undefined;
  readonly denies: boolean;
  /** Told behind 指 or 指控: 其 in it is not the speaker. */
  readonly accuses: boolean;
  readonly subject: readonly ChinesePhrase[];
  /** Under words that put nothing forward. */
  readonly open: boolean;
}

/** Words that may tell an answer, and whose it would be. */
export interface MayAnswer {
  readonly phrases: readonly ChinesePhrase[];
  readonly words: string;
  links: readonly AttributionLink[];
}

export interface SentenceTelling {
  readonly told: readonly Told[];
  readonly answers: readonly MayAnswer[];
}

const OPENERS = /^(?:据|根据|按照|依据|按|援引|援引自)$/u;
/** Words under which a clause, and what it leads to, puts nothing forward. */
const OPEN_CLAUSE: ReadonlySet<string> = new Set(
  '如果 倘若 是否 假如 一旦 没有证据 无证据 尚不清楚 不清楚 询问 不得 禁止'.split(' '),
);
const CONDITIONS: ReadonlySet<string> = new Set('如果 倘若 假如 一旦 要是 只要 除非 若'.split(' '));
/** What is suspected in one clause is suspected in those that go on from it. */
const SUSPICION = /^(?:涉嫌|疑似|被指|被控|被指控)$/u;
/** 记者未能联系上X: the one looked for stands behind the verb. */
const REACHING = /(?:联系|联络)(?:到|上)/u;

/** `subject` is who the sentence before was about; `toLink` makes a speaker a link of the chain. */
export function tellSentence(
  sentence: Sentence,
  subject: readonly ChinesePhrase[],
  toLink: (speech: Speech) => AttributionLink,
): SentenceTelling {
  const telling = new Telling(sentence, leavesOut(sentence) ? subject : [], toLink);
  for (const [at, clause] of sentence.clauses.entries()) telling.hear(clause, at);
  return telling;
}

/** What is held from clause to clause. */
class Telling implements SentenceTelling {
  readonly told: Told[] = [];
  readonly answers: MayAnswer[] = [];
  readonly #sentence: Sentence;
  readonly #toLink: (speech: Speech) => AttributionLink;
  #subject: readonly ChinesePhrase[];
  #opening: readonly AttributionLink[] = [];
  #said: readonly AttributionLink[] = [];
  #speaker: ChinesePhrase | undefined;
  #denies = false;
  #accuses = false;
  #fresh = true;
  #open = false;
  #hearsay = false;
  #suspected = false;

  constructor(
    sentence: Sentence,
    subject: readonly ChinesePhrase[],
    toLink: (speech: Speech) => AttributionLink,
  ) {
    this.#sentence = sentence;
    this.#subject = subject;
    this.#toLink = toLink;
  }

  hear(clause: Clause, at: number): void {
    const opener = openerOf(clause, this.#sentence.clauses[at + 1]);
    if (opener !== undefined) this.#opening = opener.map(this.#toLink);
    else if (clause.say !== undefined) this.#hearSpeaker(clause, clause.say, at);
    else this.#hearPlain(clause);
  }

  /** A clause that ends in a verb of saying: who speaks, and what is told beside it. */
  #hearSpeaker(clause: Clause, say: Item, at: number): void {
    const { clauses, text } = this.#sentence;
    const stance = say.stance ?? 'asserts';
    const speeches = speakersIn(reduceRelatives(clause.items, this.#subject).items, say, stance);
    const who = speeches.at(-1)?.who;
    this.#denies = stance === 'denies';
    this.#accuses = stance === 'distances';
    this.#open ||= opens(clause);
    this.told.push({
      clause,
      propositions: readClause(clause.items, this.#subject).propositions,
      links: [],
      speaker: undefined,
      denies: false,
      accuses: false,
      subject: [],
      open: this.#open,
    });
    const [running] = this.#subject;
    if (who !== undefined) {
      const links = speeches.map(this.#toLink);
      const last = clauses.slice(at + 1).every((later) => later.items.every((item) => item.is === 'word'));
      if (last && this.told.length > 1 && !this.#denies) this.#tagBefore(links);
      else {
        this.#said =
          this.#fresh && this.#said.length > 0 && who !== this.#speaker ? [...this.#said, ...links] : links;
        this.#speaker = who;
      }
      const own = spokenFor(who);
      if (isParty(own) && !isAnonymous(own) && own.kind !== 'outlet') this.#subject = [own];
      this.#fresh = true;
      const end = (clauses[at + 1]?.told === true ? clauses[at + 1] : clause)?.end ?? clause.end;
      this.answers.push({ phrases: [who], words: text.slice(clause.start, end), links: [] });
    } else if (this.#speaker === undefined && running !== undefined && isParty(running) && !running.elided) {
      // 随后宣布: whoever was spoken of speaks.
      this.#said = [this.#toLink({ who: running, cue: say, stance })];
      this.#speaker = running;
    }
  }

  /** “……。”一名官员说: what was told before is his. */
  #tagBefore(links: readonly AttributionLink[]): void {
    for (const before of this.told)
      if (before.links.length === 0) before.links = [...this.#opening, ...links];
    for (const answer of this.answers) if (answer.links.length === 0) answer.links = links;
  }

  #hearPlain(clause: Clause): void {
    const { items } = clause;
    const first = items[0]?.token.text ?? '';
    // 其中多数…: a part of what was told of goes on, not whoever did it.
    if (first === '其中') this.#subject = [];
    this.#suspected ||= items.some(({ token }) => SUSPICION.test(token.text));
    this.#hearsay ||=
      items.every((item) => item.is === 'word') &&
      items.some((item) => item.token.entry?.modality === 'uncommitted');
    this.#open ||= CONDITIONS.has(first);
    const reading = readClause(items, this.#subject);
    const open = this.#open || opens(clause);
    this.told.push({
      clause,
      propositions: open ? [] : reading.propositions.map((proposition) => this.#weakened(proposition)),
      links: [...this.#opening, ...this.#said],
      speaker: this.#speaker,
      denies: this.#denies,
      accuses: this.#accuses,
      subject: reading.subject,
      open,
    });
    const words = this.#sentence.text.slice(clause.start, clause.end);
    const who = REACHING.test(words) ? partiesBehind(items) : barePartiesIn(items);
    this.answers.push({
      phrases: who.length > 0 ? who : this.#subject,
      words,
      links: who.length === 0 ? this.#said : [],
    });
    if (reading.subject.length > 0) this.#subject = reading.subject;
    this.#fresh = false;
  }

  #weakened(proposition: ChineseProposition): ChineseProposition {
    const { certainty, kind } = proposition;
    if (this.#hearsay) return { ...proposition, certainty: { ...certainty, modality: 'uncommitted' } };
    return this.#suspected && certainty.modality === 'certain' && kind !== 'location' && kind !== 'role'
      ? { ...proposition, certainty: { ...certainty, modality: 'possible' } }
      : proposition;
  }
}

/**
 * Whether a sentence leaves out whom it is about: 同年6月，从X购入…. A verb that opens it may be its subject, as in 制裁旨在…, so it must
 * be led up to by a time, an adverb or a preposition.
 */
function leavesOut({ items }: Sentence): boolean {
  const first = items.find(({ is }) => is !== 'time' && is !== 'break' && is !== 'word' && is !== 'other');
  if (first === undefined) return false;
  if (first.is === 'preposition') return true;
  return first.is === 'verb' && first !== items[0] && (first.frames ?? []).length > 0;
}

function opens({ items }: Clause): boolean {
  return items.some((item) => OPEN_CLAUSE.has(item.token.text));
}

function isAnonymous({ kind, form }: ChinesePhrase): boolean {
  return kind === 'person' && form === 'description';
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
