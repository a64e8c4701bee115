/** Times told in an English sentence, with the prepositions before them. */
import { findTimes, type TimeAnchor } from '../../../values/index.ts';
import type { FoundTime } from './clause.ts';

/** Without one of these no time is told; spares many sentences the search. */
const MAY_TELL_TIME =
  /\d|day|week|month|quarter|year|decade|centur|spring|summer|autumn|fall|winter|morning|evening|night|noon|ago|morrow|now|recent|since|until|lately|January|February|March|April|May|June|July|August|September|October|November|December|Jan\b|Feb\b|Mar\b|Apr\b|Jun\b|Jul\b|Aug\b|Sept?\b|Oct\b|Nov\b|Dec\b/gu;
const SAME_PERIOD = /\b(?:during|in|over|throughout) (?:this|that|the same) (?:time|period)\b/giu;

/** Every time told in `text[start, end)`. */
export function sentenceTimes(
  text: string,
  start: number,
  end: number,
  anchor: TimeAnchor | null,
): FoundTime[] {
  const times: FoundTime[] = joinedYears(text, timesIn(text, start, end, anchor)).map((found) => ({
    start: startWithPreposition(text, found.start, start),
    end: found.end,
    time: found.time,
  }));
  for (const { 0: words, index } of text.slice(start, end).matchAll(SAME_PERIOD))
    times.push({ start: start + index, end: start + index + words.length, time: samePeriod(words) });
  return times;
}

/** "in 2022 and 2023": from the first to the last of them. */
function joinedYears(text: string, found: readonly FoundTime[]): readonly FoundTime[] {
  if (found.length < 2) return found;
  const joined: FoundTime[] = [];
  for (const one of found) {
    const before = joined.at(-1);
    if (
      before === undefined ||
      !AND.test(text.slice(before.end, one.start)) ||
      !YEAR.test(before.time.edtf ?? '') ||
      !YEAR.test(one.time.edtf ?? '') ||
      (before.time.latest ?? '') >= (one.time.earliest ?? '')
    ) {
      joined.push(one);
      continue;
    }
    const words = text.slice(before.start, one.end);
    const { latest, edtf } = one.time;
    joined[joined.length - 1] = {
      start: before.start,
      end: one.end,
      time: { ...before.time, text: words, latest, edtf: `${before.time.edtf}/${edtf}` },
    };
  }
  return joined;
}

const AND = /^,? and $/u;
const YEAR = /^\d{4}$/u;

/** "during this time": some time, and the text does not say which. */
function samePeriod(words: string): FoundTime['time'] {
  return {
    text: words,
    earliest: null,
    latest: null,
    edtf: null,
    anchor: null,
    approximate: false,
    rule: 'en.same-period',
  };
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

/** The preposition before a time belongs to it, so that it does not reach for a noun: "in July", "at the end of 2024". */
function startWithPreposition(text: string, start: number, floor: number): number {
  const preposition = BEFORE_TIME.exec(text.slice(Math.max(floor, start - 12), start))?.[1];
  return preposition === undefined ? start : start - preposition.length;
}

const BEFORE_TIME =
  /(?:^|\s)((?:in|on|at|by|for|during|over|within|around|from|until|till|since|through|throughout) )$/iu;
