/**
 * Sentences that put who says it last or in the middle: "…, two officials said."; "The drones, officials said, were …".
 * The words of saying are set apart as a clause of their own before the clauses are built.
 */
import { CUE_VERBS } from '../../../data/lexicon/en/cues.ts';
import { retagged, type TaggedToken } from './tagged-token.ts';

const BEGINS: ReadonlySet<string> = new Set(['det', 'adj', 'num', 'noun', 'name', 'pron']);
/** Verbs that may stand before who says it: ", said X". */
const INVERTING = new Set([
  'say',
  'add',
  'write',
  'report',
  'note',
  'explain',
  'announce',
  'claim',
  'stress',
  'insist',
]);
const ENDING_QUOTE = /^["”»]$/u;

/** The tokens with words of saying moved behind a break at the end; unchanged where there are none. */
export function setSaidTagsApart(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  const end = lastWord(tokens);
  const citing = citedFrom(tokens);
  const trailing =
    trailingFrom(tokens, end) ?? (citing === undefined ? undefined : trailingFrom(tokens, citing));
  if (trailing !== undefined) return withBreak(tokens, trailing);
  const middle = middleTag(tokens);
  if (middle === undefined) return tokens;
  const rest = [...tokens.slice(0, middle.from), ...tokens.slice(middle.to + 1)];
  const said = tokens.slice(middle.from + 1, middle.to);
  const at = rest.findLastIndex((token) => token.tag !== 'mark') + 1;
  const comma = tokens[middle.from];
  if (comma === undefined) return tokens;
  return [...rest.slice(0, at), retagged(comma, 'break'), ...said, ...rest.slice(at)];
}

/** "…, X reported on Thursday, citing two officials"; "…, an aide said, speaking on condition of anonymity". */
function citedFrom(tokens: readonly TaggedToken[]): number | undefined {
  const at = tokens.findLastIndex(
    (token, i) => token.text === ',' && CITING.has(tokens[i + 1]?.lower ?? '') && i > 2,
  );
  return at < 0 ? undefined : at;
}

/** How the words go on behind a verb of saying: whom it cites, and on what terms it was said. */
const CITING = new Set(['citing', 'quoting', 'speaking', 'asking', 'requesting', 'insisting', 'declining']);

function lastWord(tokens: readonly TaggedToken[]): number {
  let end = tokens.length;
  while (end > 0 && tokens[end - 1]?.tag === 'mark') end -= 1;
  return end;
}

/** The place of the comma or quote before ", NP says" or ", said NP" that closes the sentence. */
function trailingFrom(tokens: readonly TaggedToken[], end: number): number | undefined {
  for (let at = end - 1; at > 0; at -= 1) {
    const token = tokens[at] as TaggedToken;
    if (token.tag === 'mark' && (token.text === ',' || ENDING_QUOTE.test(token.text))) {
      if (saysBetween(tokens, at + 1, end) && hasVerb(tokens, at)) return overApposition(tokens, at, end);
      // "…, said X, a spokesman." and "…, X, a spokesman, said." reach over one more comma.
      if (end - at > 16) return undefined;
    } else if (token.tag === 'rel') return tellerOf(tokens, at, end);
    else if (token.tag === 'sub') return undefined;
  }
  return undefined;
}

/** "…, two people who took part in it said.": the comma before who is told of. */
function tellerOf(tokens: readonly TaggedToken[], rel: number, end: number): number | undefined {
  if (tokens[rel]?.lower !== 'who' || !isSaying(tokens[end - 1])) return undefined;
  let at = rel - 1;
  while (at > 0 && rel - at < 14 && (NAMING.has(tokens[at]?.tag ?? 'mark') || tokens[at]?.tag === 'prep'))
    at -= 1;
  const mark = tokens[at];
  const opens = mark?.tag === 'mark' && (mark.text === ',' || ENDING_QUOTE.test(mark.text));
  return opens && at < rel - 1 && hasVerb(tokens, at) ? at : undefined;
}

/** "…, X, the director of Y, said": the tag begins before the name that the words between commas tell of. */
function overApposition(tokens: readonly TaggedToken[], at: number, end: number): number {
  const verb = tokens.findLastIndex((token, i) => i < end && (isSaying(token) || hasSaid(tokens, i)));
  if (tokens[verb - 1]?.text !== ',' || verb - 1 <= at || tokens[at]?.text !== ',') return at;
  let before = at - 1;
  while (before > 0 && NAMING.has(tokens[before]?.tag ?? 'mark') && at - before < 9) before -= 1;
  const mark = tokens[before];
  const opens = mark?.tag === 'mark' && (mark.text === ',' || ENDING_QUOTE.test(mark.text));
  return opens && before < at - 1 && hasVerb(tokens, before) ? before : at;
}

const NAMING: ReadonlySet<string> = new Set(['name', 'noun', 'adj', 'det', 'poss', 'num']);

function hasVerb(tokens: readonly TaggedToken[], before: number): boolean {
  for (let i = 0; i < before; i += 1) {
    const tag = tokens[i]?.tag;
    if (tag === 'verb' || tag === 'be' || tag === 'participle' || tag === 'have') return true;
  }
  return false;
}

function isSaying(token: TaggedToken | undefined): boolean {
  return token?.tag === 'verb' && token.reading !== undefined && CUE_VERBS[token.reading.lemma] !== undefined;
}

/** "has found", "have shown". */
function hasSaid(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.tag === 'participle' &&
    tokens[at - 1]?.tag === 'have' &&
    token.reading !== undefined &&
    CUE_VERBS[token.reading.lemma] !== undefined
  );
}

/** Whether `[from, end)` is a speaker and one verb of saying, with nothing said behind it. */
function saysBetween(tokens: readonly TaggedToken[], from: number, end: number): boolean {
  const first = tokens[from];
  if (first === undefined || from >= end) return false;
  if (isSaying(first) && INVERTING.has(first.reading?.lemma ?? '')) {
    const next = tokens[from + 1];
    return next !== undefined && from + 1 < end && BEGINS.has(next.tag) && noOtherVerb(tokens, from + 1, end);
  }
  const describes =
    first.tag === 'participle' && (tokens[from + 1]?.tag === 'noun' || tokens[from + 1]?.tag === 'name');
  if (!BEGINS.has(first.tag) && !describes) return false;
  let verb = -1;
  for (let i = from; i < end; i += 1) if (isSaying(tokens[i]) || hasSaid(tokens, i)) verb = i;
  const opens = hasSaid(tokens, verb) ? verb - 1 : verb;
  if (opens <= from || !noOtherVerb(tokens, from, opens)) return false;
  return onlyHearers(tokens, verb + 1, end, tokens[verb]?.reading?.lemma === 'tell');
}

function noOtherVerb(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const tag = tokens[i]?.tag;
    if (tag === 'verb' || tag === 'be' || tag === 'modal' || tag === 'have' || tag === 'do' || tag === 'sub')
      return false;
  }
  return true;
}

/** Adverbs, times, "in a statement"; a hearer after "told". */
function onlyHearers(tokens: readonly TaggedToken[], from: number, to: number, told: boolean): boolean {
  for (let i = from; i < to; i += 1) {
    const tag = tokens[i]?.tag;
    if (tag === 'adv' || tag === 'time' || tag === 'prep' || tag === 'to') continue;
    const behind = tokens.slice(from, i).some((token) => token.tag === 'prep' || token.tag === 'to');
    if (!told && !behind) return false;
    if (tag !== undefined && !BEGINS.has(tag) && tag !== 'poss' && tag !== 'conj') return false;
  }
  return true;
}

function withBreak(tokens: readonly TaggedToken[], at: number): TaggedToken[] {
  const mark = tokens[at] as TaggedToken;
  const head = ENDING_QUOTE.test(mark.text)
    ? [...tokens.slice(0, at + 1), retagged(mark, 'break')]
    : [...tokens.slice(0, at), retagged(mark, 'break')];
  return [...head, ...tokens.slice(at + 1)];
}

/** ", officials said," inside a sentence: from comma to comma. */
function middleTag(tokens: readonly TaggedToken[]): { from: number; to: number } | undefined {
  for (let from = 1; from < tokens.length; from += 1) {
    if (tokens[from]?.tag !== 'mark' || tokens[from]?.text !== ',') continue;
    for (let to = from + 2; to < tokens.length && to - from <= 10; to += 1) {
      const token = tokens[to] as TaggedToken;
      if (token.tag === 'sub' || token.tag === 'rel') break;
      if (token.tag !== 'mark') continue;
      if (token.text === ',' && saysBetween(tokens, from + 1, to) && isSaying(tokens[to - 1]))
        return { from, to };
      break;
    }
  }
  return undefined;
}
