/** One English sentence, analysed: fixed spans first, then tags, then clauses. */
import { setSaidTagsApart } from './said-tags.ts';
import { COMPOUND_PREPOSITIONS } from '../../../data/lexicon/en/closed.ts';
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
import type { Clause } from './clause.ts';
import { buildClauses } from './clauses.ts';
import type { NounGroup, NounPhrase } from './phrases.ts';
import { tagTokens } from './tag.ts';
import type { FixedSpan, TaggedToken } from './tagged-token.ts';

export interface AnalysedSentence extends TextSpan {
  readonly index: number;
  /** Sentences of one block belong together. */
  readonly block: number;
  readonly heading: boolean;
  readonly tokens: readonly TaggedToken[];
  readonly clauses: readonly Clause[];
  readonly money: readonly FoundMoney[];
  /** "more than half a dozen times": how often, not how many. */
  readonly times: readonly FoundQuantity[];
}

export interface AnalyseOptions {
  readonly anchor: TimeAnchor | null;
  readonly index: number;
  readonly block: number;
  readonly heading: boolean;
}

const COMPOUND = new RegExp(
  `\\b(?:${[...COMPOUND_PREPOSITIONS].sort((a, b) => b.length - a.length).join('|')})\\b`,
  'giu',
);
const SAME_PERIOD = /\b(?:during|in|over|throughout) (?:this|that|the same) (?:time|period)\b/giu;
const TIMES_UNIT = /^(?:time|occasion)$/u;

export function analyse(text: string, span: TextSpan, options: AnalyseOptions): AnalysedSentence {
  const { start, end } = span;
  const slice = text.slice(start, end);
  const times = findTimes(text, { language: 'en', anchor: options.anchor, start, end }).map((found) => ({
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
  const quantities = findQuantities(text, { language: 'en', start, end }).filter((found) =>
    free(found.start, found.end),
  );
  const money = findMoney(text, { language: 'en', start, end });
  const often = quantities.filter((found) => TIMES_UNIT.test(found.quantity.unit ?? ''));
  const fixed: FixedSpan[] = [
    ...times.map((found) => ({ start: found.start, end: found.end, tag: 'time' as const })),
    ...often.map((found) => ({
      start: found.start,
      end: Math.max(found.end, found.nounEnd ?? found.end),
      tag: 'adv' as const,
    })),
    ...money
      .filter((found) => free(found.start, found.end))
      .map((found) => ({ start: found.start, end: found.end, tag: 'noun' as const })),
    ...quantities
      .filter((found) => !often.includes(found))
      .map((found) => ({ start: found.start, end: numberEnd(found), tag: 'num' as const })),
    ...[...slice.matchAll(COMPOUND)]
      .map((match) => ({
        start: start + match.index,
        end: start + match.index + match[0].length,
        tag: 'prep' as const,
      }))
      .filter((found) => free(found.start, found.end)),
  ].filter((found) => found.end > found.start);
  const tokens = setSaidTagsApart(tagTokens(text, tokenize(text, start, end), dropOverlaps(fixed), start));
  const clauses = buildClauses({ text, tokens, times });
  for (const clause of clauses) giveQuantities(clause, quantities);
  return {
    start,
    end,
    index: options.index,
    block: options.block,
    heading: options.heading,
    tokens,
    clauses,
    money,
    times: often,
  };
}

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
