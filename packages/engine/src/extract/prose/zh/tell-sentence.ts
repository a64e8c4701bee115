/** What the clauses of a Chinese sentence say, each with whose words it stands in, and who may have answered a question. */
import type { AttributionLink } from '../../../model/index.ts';
import { answerStart } from './answers.ts';
import { PURPOSE_WORDS } from '../../../data/lexicon/zh/deal-words.ts';
import type { FoundTime } from '../../../values/index.ts';
import {
  barePartiesIn,
  comesToNothing,
  isAnonymous,
  leavesOut,
  openerOf,
  opens,
  partiesBehind,
  REACHING,
  saysNot,
  signingIn,
} from './clause-hints.ts';
import { readClause } from './clause-facts.ts';
import type { Clause } from './clauses.ts';
import { dealOfFields, type DealField, fieldOf, withField } from './field-facts.ts';
import type { Item } from './item.ts';
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

const CONDITIONS: ReadonlySet<string> = new Set('如果 倘若 假如 一旦 要是 只要 除非 若'.split(' '));
/** Whoever says so speaks of somebody else. */
const ACCUSING = /^(?:指控|指责|控告|指|指称|举报|揭发)$/u;
const PURPOSE: ReadonlySet<string> = new Set(PURPOSE_WORDS);
/** What is suspected in one clause is suspected in those that go on from it. */
const SUSPICION = /^(?:涉嫌|疑似|被指|被控|被指控)$/u;

/** `subject` is who the sentence before was about; `toLink` makes a speaker a link of the chain. */
export function tellSentence(
  sentence: Sentence,
  subject: readonly ChinesePhrase[],
  toLink: (speech: Speech) => AttributionLink,
): SentenceTelling {
  const telling = new Telling(sentence, leavesOut(sentence) ? subject : [], toLink);
  for (const [at, clause] of sentence.clauses.entries()) telling.hear(clause, at);
  telling.close();
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
  #signed: { readonly time: FoundTime | undefined; readonly other: ChinesePhrase | undefined } | undefined;
  #goods: readonly ChinesePhrase[] = [];
  readonly #fields: { readonly field: DealField; readonly clause: Clause }[] = [];

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
    this.#accuses = ACCUSING.test(say.token.text);
    this.#open ||= opens(clause) || saysNot(clause.items, say);
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
    const reading = readClause(items, this.#subject, {
      contracted: this.#signed !== undefined,
      goods: this.#goods,
    });
    const field = fieldOf(items);
    if (field !== undefined && this.#hearField(field, clause)) return;
    if (PURPOSE.has(first) && this.#hearPurpose(items)) return;
    const open = this.#open || opens(clause);
    this.told.push({
      clause,
      propositions: open
        ? []
        : reading.propositions.map((proposition) => this.#weakened(this.#withSigning(proposition))),
      links: [...this.#opening, ...this.#said],
      speaker: this.#speaker,
      denies: this.#denies,
      accuses: this.#accuses,
      subject: reading.subject,
      open,
    });
    if (comesToNothing(items)) this.#cancelBefore();
    const words = this.#sentence.text.slice(clause.start, clause.end);
    // Who answers stands before the answer: 不了解最终用户 tells of no user that answers.
    const answered = clause.start + answerStart(words);
    const who = REACHING.test(words)
      ? partiesBehind(items)
      : barePartiesIn(items).filter(({ start }) => start < answered);
    this.answers.push({
      phrases: who.length > 0 ? who : this.#subject,
      words,
      links: who.length === 0 ? this.#said : [],
    });
    if (reading.subject.length > 0) this.#subject = reading.subject;
    this.#fresh = false;
    this.#signed ??= signingIn(items);
    const goods = reading.propositions.flatMap(({ kind, roles }) =>
      kind === 'supply' ? (roles.get('goods') ?? []) : [],
    );
    if (goods.length > 0) this.#goods = goods;
    else if (reading.subject[0]?.kind === 'goods') this.#goods = reading.subject;
  }

  /** 原计划订购，后取消: what was planned or agreed before is off. */
  #cancelBefore(): void {
    for (const [at, before] of this.told.entries())
      this.told[at] = {
        ...before,
        propositions: before.propositions.map((one) =>
          one.kind === 'supply' && (one.certainty.planned || one.phase === 'contracted')
            ? { ...one, phase: 'cancelled', certainty: { ...one.certainty, planned: false } }
            : one,
        ),
      };
  }

  /** 收货人为X: fills the deal told before, or waits for more of its kind. */
  #hearField(field: DealField, clause: Clause): boolean {
    const at = this.told.findLastIndex(({ propositions }) =>
      propositions.some(({ kind }) => kind === 'supply'),
    );
    const before = this.told[at];
    if (before !== undefined) {
      const deal = before.propositions.findLast(({ kind }) => kind === 'supply');
      this.told[at] = {
        ...before,
        propositions: before.propositions.map((one) => (one === deal ? withField(one, field) : one)),
      };
      return true;
    }
    this.#fields.push({ field, clause });
    return true;
  }

  /** 汇出41万美元，用于购买热像仪: what the money was for. */
  #hearPurpose(items: readonly Item[]): boolean {
    const goods = items.find(({ phrase }) => phrase?.kind === 'goods' || phrase?.model)?.phrase;
    const at = this.told.length - 1;
    const before = this.told[at];
    if (goods === undefined || before?.propositions.some(({ kind }) => kind === 'payment') !== true)
      return false;
    this.told[at] = {
      ...before,
      propositions: before.propositions.map((one) =>
        one.kind === 'payment' && !one.roles.has('goods')
          ? { ...one, roles: new Map([...one.roles, ['goods', [goods]]]) }
          : one,
      ),
    };
    return true;
  }

  /** The deal that the fields of the sentence come to. */
  close(): void {
    const deal = dealOfFields(this.#fields.map(({ field }) => field));
    const [first] = this.#fields;
    if (deal === undefined || first === undefined || this.#open) return;
    this.told.push({
      clause: first.clause,
      propositions: [this.#weakened(deal)],
      links: [...this.#opening, ...this.#said],
      speaker: this.#speaker,
      denies: this.#denies,
      accuses: this.#accuses,
      subject: [],
      open: false,
    });
  }

  #withSigning(proposition: ChineseProposition): ChineseProposition {
    const time = this.#signed?.time?.time;
    const other = this.#signed?.other;
    const { kind, roles, phase } = proposition;
    if (kind === 'supply' && phase === 'contracted' && other !== undefined && isParty(other)) {
      const open = roles.has('supplier') ? 'recipient' : 'supplier';
      const taken = [...roles.values()].flat().some(({ head }) => head === other.head);
      if (!roles.has(open) && !taken && (roles.has('supplier') || roles.has('recipient')))
        return this.#withSigning({ ...proposition, roles: new Map([...roles, [open, [other]]]) });
    }
    return proposition.phase === 'contracted' && time !== undefined && proposition.signed === undefined
      ? { ...proposition, signed: time }
      : proposition;
  }

  #weakened(proposition: ChineseProposition): ChineseProposition {
    const { certainty, kind } = proposition;
    if (this.#hearsay) return { ...proposition, certainty: { ...certainty, modality: 'uncommitted' } };
    return this.#suspected && certainty.modality === 'certain' && kind !== 'location' && kind !== 'role'
      ? { ...proposition, certainty: { ...certainty, modality: 'possible' } }
      : proposition;
  }
}
