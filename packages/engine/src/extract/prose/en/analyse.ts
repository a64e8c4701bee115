/** One English sentence, analysed: fixed spans first, then tags, then clauses. */
import {
  findMoney,
  findQuantities,
  type FoundMoney,
  type FoundQuantity,
  type TextSpan,
  type TimeAnchor,
  type Token,
  tokenize,
} from '../../../values/index.ts';
import { findDocumentNumbers, type FoundDocumentNumber } from '../document-numbers.ts';
import type { Clause, FoundTime } from './clause.ts';
import { buildClauses } from './clauses.ts';
import { fixedSpans, isFree, isMeasure } from './fixed-spans.ts';
import { type LongName, longNames } from './long-names.ts';
import { joinOrigins } from './origin-words.ts';
import type { NounGroup, NounPhrase } from './phrases.ts';
import { asManyAs, handedOver } from './as-many-as.ts';
import { sentenceTimes } from './sentence-times.ts';
import { setSaidTagsApart } from './said-tags.ts';
import { tagTokens } from './tag.ts';
import type { TaggedToken } from './tagged-token.ts';

export interface AnalysedSentence extends TextSpan {
  readonly index: number;
  /** Sentences of one block belong together. */
  readonly block: number;
  readonly heading: boolean;
  readonly tokens: readonly TaggedToken[];
  readonly clauses: readonly Clause[];
  /** Every time told in it. */
  readonly spans: readonly FoundTime[];
  readonly money: readonly FoundMoney[];
  /** "more than half a dozen times": how often, not how many. */
  readonly times: readonly FoundQuantity[];
  readonly quantities: readonly FoundQuantity[];
  /** "contract No. 12/7". */
  readonly numbers: readonly FoundDocumentNumber[];
}

export interface AnalyseOptions {
  readonly anchor: TimeAnchor | null;
  readonly index: number;
  readonly block: number;
  readonly heading: boolean;
  /** It begins inside quotation marks opened before. */
  readonly quoted?: boolean;
}

/** Without one of these nothing is counted, and without one of the next nothing is priced. */
const MAY_COUNT =
  /\d|%|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty|dozens?|hundreds?|thousands?|millions?|billions?|half|several|many|few|some|couple|scores?|tens|number|numerous|handful|pair|single|both|percent)\b/iu;
const MAY_PRICE =
  /\p{Sc}|\b[A-Z]{3}\b|dollar|euro|pound|sterling|rouble|ruble|yuan|renminbi|hryvnia|dirham|lira|franc|yen\b|rupee|tenge|won\b|kron|zloty|rial|riyal|dinar|peso|shekel|baht|ringgit|rand\b|cents?\b/iu;
const TIMES_UNIT = /^(?:time|occasion)$/u;

export function analyse(text: string, span: TextSpan, options: AnalyseOptions): AnalysedSentence {
  const { end } = span;
  const start = afterDateline(text, span);
  const slice = text.slice(start, end);
  const times = sentenceTimes(text, start, end, options.anchor);
  const counted = MAY_COUNT.test(slice) ? findQuantities(text, { language: 'en', start, end }) : [];
  const measures = counted.filter((found) => isMeasure(text, found));
  const quantities = counted
    .filter(
      (found) =>
        !measures.includes(found) &&
        isFree(times, found.start, found.end) &&
        // "Channel One": a number word with a capital inside a sentence is a part of a name.
        !(found.start > start && /^\p{Lu}\p{Ll}/u.test(text.slice(found.start, found.start + 2))),
    )
    .map((found) => asManyAs(text, start, handedOver(text, found)));
  const money = MAY_PRICE.test(slice) ? findMoney(text, { language: 'en', start, end }) : [];
  const numbers = findDocumentNumbers(text, start, end);
  const often = quantities.filter((found) => TIMES_UNIT.test(found.quantity.unit ?? ''));
  const words = tokenize(text, start, end);
  const long = longNames(words, start).map((found) => afterTime(found, times));
  const fixed = fixedSpans(text, { start, end, times, measures, quantities, often, money, numbers, long });
  const tokens = setSaidTagsApart(joinOrigins(tagTokens(text, withoutMarks(words, long), fixed, start)));
  const clauses = buildClauses({ text, tokens, times, quoted: options.quoted === true });
  for (const clause of clauses) giveQuantities(clause, quantities);
  return {
    start: span.start,
    end,
    index: options.index,
    block: options.block,
    heading: options.heading,
    tokens,
    clauses,
    spans: times,
    money,
    times: often,
    quantities,
    numbers,
  };
}

/** Quotation marks around a name are no speech. */
function withoutMarks(words: readonly Token[], long: readonly LongName[]): readonly Token[] {
  const marks = new Set(long.flatMap((found) => found.marks.map((mark) => mark.start)));
  return marks.size === 0 ? words : words.filter((token) => !marks.has(token.start));
}

/** "On Tuesday Lumenor Electronics": the day is no part of the name. */
function afterTime<Span extends TextSpan>(found: Span, times: readonly FoundTime[]): Span {
  const time = times.find(({ start, end }) => start < found.start && end > found.start && end < found.end);
  return time === undefined ? found : { ...found, start: time.end + 1 };
}

/** "LONDON, March 3 (Agency) – ": where and by whom a story was filed is no part of its first sentence. */
function afterDateline(text: string, { start, end }: TextSpan): number {
  const head = text.slice(start, Math.min(end, start + 110));
  const dateline = CAPITAL_DATELINE.exec(head) ?? BRACKET_DATELINE.exec(head) ?? LABEL.exec(head);
  return dateline === null ? start : start + dateline[0].length;
}

/** "LONDON, 3 May (Agency) -". */
const CAPITAL_DATELINE =
  /^\p{Lu}[\p{Lu}. ]{2,30}(?:, ?[\p{L}\d. ,]{2,24})?(?: ?\([^)]{2,40}\))?\s{1,3}[-–—]{1,2}\s{1,3}/u;
/** "(The Daily Post) -", "4 June 2025 (Agency) —", "London, May 3 (Agency) -". */
/** "UPDATE: ", "Correction: ": what sort of note it is. */
const LABEL =
  /^(?:update|updated|correction|corrections|clarification|editor[’']s note|note|breaking|exclusive|analysis|opinion) ?: /iu;
const BRACKET_DATELINE = /^[\p{L}\d., ]{0,40}\([^()\n]{2,60}\)\s{0,3}[-–—]{1,2}\s{1,3}/u;

/** Hands each quantity to the noun phrase whose words it stands in. */
function giveQuantities(clause: Clause, quantities: readonly FoundQuantity[]): void {
  if (quantities.length === 0) return;
  for (const group of groupsOf(clause)) {
    for (const phrase of phrasesIn(group)) {
      const inside = quantities.find((found) => found.start >= phrase.start && found.start < phrase.head.end);
      if (
        inside !== undefined &&
        phrase.quantity === undefined &&
        !(phrase.name !== undefined && inside.start >= phrase.name.start)
      )
        phrase.quantity = inside.quantity;
    }
  }
}

/** Every noun group of a clause: subject, objects and what prepositions bring. */
export function groupsOf(clause: Clause): NounGroup[] {
  const groups: NounGroup[] = [];
  if (clause.subject !== undefined && !clause.sharedSubject) groups.push(clause.subject);
  for (const group of clause.objects) groups.push(group);
  for (const { group } of clause.phrases) groups.push(group);
  return groups;
}

/** The phrases of a group with what hangs on them. */
export function phrasesIn(group: NounGroup): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  addPhrases(group, phrases);
  return phrases;
}

function addPhrases(group: NounGroup, phrases: NounPhrase[]): void {
  for (const phrase of group.members) {
    phrases.push(phrase);
    if (phrase.possessor !== undefined) phrases.push(phrase.possessor);
    for (const apposition of phrase.appositions) addPhrases(apposition, phrases);
  }
}
