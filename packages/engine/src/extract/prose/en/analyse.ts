/** One English sentence, analysed: fixed spans first, then tags, then clauses. */
import { COMPOUND_ADVERBS, COMPOUND_PREPOSITIONS } from '../../../data/lexicon/en/closed.ts';
import {
  findMoney,
  findQuantities,
  findTimes,
  type FoundMoney,
  type FoundQuantity,
  type TextSpan,
  type TimeAnchor,
  tokenize,
} from '../../../values/index.ts';
import { findDocumentNumbers, type FoundDocumentNumber } from '../document-numbers.ts';
import type { Clause, FoundTime } from './clause.ts';
import { buildClauses } from './clauses.ts';
import { formalNames } from './formal-names.ts';
import { longNames } from './long-names.ts';
import { joinOrigins } from './origin-words.ts';
import type { NounGroup, NounPhrase } from './phrases.ts';
import { asManyAs } from './as-many-as.ts';
import { moneyTag, priceStart, worthEnd } from './priced.ts';
import { behindTime } from './behind-time.ts';
import { setSaidTagsApart } from './said-tags.ts';
import { tagTokens } from './tag.ts';
import type { FixedSpan, TaggedToken } from './tagged-token.ts';

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

const COMPOUND = new RegExp(
  `\\b(?:${[...COMPOUND_PREPOSITIONS].sort((a, b) => b.length - a.length).join('|')})\\b`,
  'giu',
);
const ADVERBS = new RegExp(`\\b(?:${[...COMPOUND_ADVERBS, 'no longer'].join('|')})\\b`, 'giu');
/** Without one of these nothing is counted, and without one of the next nothing is priced. */
const MAY_COUNT =
  /\d|%|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty|dozens?|hundreds?|thousands?|millions?|billions?|half|several|many|few|some|couple|scores?|tens|number|numerous|handful|pair|single|both|percent)\b/iu;
const MAY_PRICE =
  /\p{Sc}|\b[A-Z]{3}\b|dollar|euro|pound|sterling|rouble|ruble|yuan|renminbi|hryvnia|dirham|lira|franc|yen\b|rupee|tenge|won\b|kron|zloty|rial|riyal|dinar|peso|shekel|baht|ringgit|rand\b|cents?\b/iu;
/** Without one of these no time is told; spares many sentences the search. */
const MAY_TELL_TIME =
  /\d|day|week|month|quarter|year|decade|centur|spring|summer|autumn|fall|winter|morning|evening|night|noon|ago|morrow|now|recent|since|until|lately|January|February|March|April|May|June|July|August|September|October|November|December|Jan\b|Feb\b|Mar\b|Apr\b|Jun\b|Jul\b|Aug\b|Sept?\b|Oct\b|Nov\b|Dec\b/gu;
const SAME_PERIOD = /\b(?:during|in|over|throughout) (?:this|that|the same) (?:time|period)\b/giu;
const TIMES_UNIT = /^(?:time|occasion)$/u;

export function analyse(text: string, span: TextSpan, options: AnalyseOptions): AnalysedSentence {
  const { end } = span;
  const start = afterDateline(text, span);
  const slice = text.slice(start, end);
  const told = timesIn(text, start, end, options.anchor);
  const times = told.map((found) => ({
    ...found,
    ...withPreposition(text, found, start),
  }));
  for (const match of slice.matchAll(SAME_PERIOD)) {
    const from = start + match.index;
    times.push({
      start: from,
      end: from + match[0].length,
      time: {
        text: match[0],
        earliest: null,
        latest: null,
        edtf: null,
        anchor: null,
        approximate: false,
        rule: 'en.same-period',
      },
    });
  }
  const free = (from: number, to: number): boolean =>
    !times.some((time) => from < time.end && to > time.start);
  const counted = MAY_COUNT.test(slice) ? findQuantities(text, { language: 'en', start, end }) : [];
  const quantities = counted
    .filter(
      (found) =>
        free(found.start, found.end) &&
        // "Channel One": a number word with a capital inside a sentence is a part of a name.
        !(found.start > start && /^\p{Lu}\p{Ll}/u.test(text.slice(found.start, found.start + 2))),
    )
    .map((found) => asManyAs(text, start, found));
  const money = MAY_PRICE.test(slice) ? findMoney(text, { language: 'en', start, end }) : [];
  const numbers = findDocumentNumbers(text, start, end);
  const often = quantities.filter((found) => TIMES_UNIT.test(found.quantity.unit ?? ''));
  const words = tokenize(text, start, end);
  const long = longNames(words, start).map((found) => afterTime(found, times));
  const marks = new Set(long.flatMap((found) => found.marks.map((mark) => mark.start)));
  const fixed: FixedSpan[] = [
    ...times.map((found) => ({ start: found.start, end: found.end, tag: 'time' as const })),
    ...often.map((found) => ({
      start: found.start,
      end: Math.max(found.end, found.nounEnd ?? found.end),
      tag: 'adv' as const,
    })),
    ...money
      .filter((found) => free(found.start, found.end))
      .map((found) => {
        const tag = moneyTag(text, found);
        return {
          start: tag === 'adj' ? found.start : priceStart(text, found.start, start),
          end: worthEnd(text, found),
          tag,
        };
      }),
    ...quantities
      .filter((found) => !often.includes(found))
      .map((found) =>
        found.quantity.unit === '%'
          ? { start: found.start, end: found.end, tag: percentTag(text, found.end) }
          : { start: found.start, end: numberEnd(found), tag: 'num' as const },
      ),
    ...numbers.map((found) => ({ start: found.start, end: found.end, tag: 'adv' as const })),
    ...formalNames(text, start, end).map((found) => ({ ...found, tag: 'name' as const })),
    ...long.map((found) => ({ start: behindTime(found, times), end: found.end, tag: 'name' as const })),
    ...[...slice.matchAll(ADVERBS)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      tag: match[0].toLowerCase() === 'no longer' ? ('neg' as const) : ('adv' as const),
    })),
    ...[...slice.matchAll(COMPOUND)]
      .map((match) => ({
        start: start + match.index,
        end: start + match.index + match[0].length,
        tag: 'prep' as const,
      }))
      .filter((found) => free(found.start, found.end)),
  ].filter((found) => found.end > found.start);
  const tokens = setSaidTagsApart(
    joinOrigins(
      tagTokens(
        text,
        words.filter((token) => !marks.has(token.start)),
        dropOverlaps(fixed),
        start,
      ),
    ),
  );
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

/** "On Tuesday Lumenor Electronics": the day is no part of the name. */
function afterTime<Span extends TextSpan>(found: Span, times: readonly FoundTime[]): Span {
  const time = times.find(({ start, end }) => start < found.start && end > found.start && end < found.end);
  return time === undefined ? found : { ...found, start: time.end + 1 };
}

/** How far around its first and last word of time a sentence is searched. */
const AROUND = 64;

function timesIn(text: string, start: number, end: number, anchor: TimeAnchor | null): FoundTime[] {
  const slice = text.slice(start, end);
  let first = -1;
  let last = 0;
  for (const match of slice.matchAll(MAY_TELL_TIME)) {
    if (first < 0) first = match.index;
    last = match.index + match[0].length;
  }
  if (first < 0) return [];
  const from = first <= AROUND ? start : start + 1 + Math.max(slice.indexOf(' ', first - AROUND), 0);
  const space = slice.indexOf(' ', last + AROUND);
  return findTimes(text, { language: 'en', anchor, start: from, end: space < 0 ? end : start + space });
}

/** "LONDON, March 3 (Agency) – ": where and by whom a story was filed is no part of its first sentence. */
function afterDateline(text: string, { start, end }: TextSpan): number {
  const head = text.slice(start, Math.min(end, start + 110));
  const dateline = CAPITAL_DATELINE.exec(head) ?? BRACKET_DATELINE.exec(head);
  return dateline === null ? start : start + dateline[0].length;
}

/** "LONDON, 3 May (Agency) -". */
const CAPITAL_DATELINE =
  /^\p{Lu}[\p{Lu}. ]{2,30}(?:, ?[\p{L}\d. ,]{2,24})?(?: ?\([^)]{2,40}\))?\s{1,3}[-–—]{1,2}\s{1,3}/u;
/** "(The Daily Post) -", "4 June 2025 (Agency) —", "London, May 3 (Agency) -". */
const BRACKET_DATELINE = /^[\p{L}\d., ]{0,40}\([^()\n]{2,60}\)\s{0,3}[-–—]{1,2}\s{1,3}/u;

/** The preposition before a time belongs to it, so that it does not reach for a noun: "in July", "at the end of 2024". */
function withPreposition(
  text: string,
  found: { start: number; end: number },
  floor: number,
): { start: number; end: number } {
  const before = text.slice(Math.max(floor, found.start - 12), found.start);
  const preposition =
    /(?:^|\s)((?:in|on|at|by|for|during|over|within|around|from|until|till|since|through|throughout) )$/iu.exec(
      before,
    )?.[1];
  return preposition === undefined ? found : { start: found.start - preposition.length, end: found.end };
}

/** "60 percent owned", "a 40% stake", "51 percent of X". */
function percentTag(text: string, end: number): 'adv' | 'num' | 'noun' {
  const next = /^[\s-]*(\p{L}+)/u.exec(text.slice(end, end + 24))?.[1]?.toLowerCase();
  if (next === 'owned' || next === 'held' || next === 'controlled') return 'adv';
  return next === 'stake' ||
    next === 'share' ||
    next === 'interest' ||
    next === 'shareholding' ||
    next === 'holding'
    ? 'num'
    : 'noun';
}

function numberEnd(found: FoundQuantity): number {
  return found.nounStart === undefined ? found.end : Math.min(found.end, trimmedEnd(found));
}

function trimmedEnd(found: FoundQuantity): number {
  return found.nounStart === undefined ? found.end : Math.max(found.start, found.nounStart - 1);
}

/** Fixed spans may not overlap: the longer, then the earlier wins. */
function dropOverlaps(spans: readonly FixedSpan[]): FixedSpan[] {
  const kept: FixedSpan[] = [];
  for (const span of [...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some((other) => span.start < other.end && span.end > other.start)) kept.push(span);
  }
  return kept;
}

/** Hands each quantity to the noun phrase whose words it stands in. */
function giveQuantities(clause: Clause, quantities: readonly FoundQuantity[]): void {
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
  const groups = [
    ...(clause.subject !== undefined && !clause.sharedSubject ? [clause.subject] : []),
    ...clause.objects,
    ...clause.phrases.map((phrase) => phrase.group),
  ];
  return groups;
}

/** The phrases of a group with what hangs on them. */
export function phrasesIn(group: NounGroup): NounPhrase[] {
  return group.members.flatMap((phrase) => [
    phrase,
    ...(phrase.possessor === undefined ? [] : [phrase.possessor]),
    ...phrase.appositions.flatMap((apposition) => phrasesIn(apposition)),
  ]);
}
