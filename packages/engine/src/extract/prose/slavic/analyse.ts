/** From the text of a sentence to its words, phrases, clauses and values. */
import {
  findDesignations,
  findMoney,
  findQuantities,
  findTimes,
  type FoundTime,
  type TextSpan,
  tokenize,
} from '../../../values/index.ts';
import { findDocumentNumbers } from '../document-numbers.ts';
import { clausesOf } from './clauses.ts';
import { phrasesOf } from './phrases.ts';
import { relate } from './relations.ts';
import type { Running, Sentence } from './running.ts';
import { wordsOf } from './words.ts';

/** Without one of these nothing is priced. */
const MAY_PRICE =
  /\p{Sc}|\b[A-Z]{3}\b|руб|долл|дол\.|долар|евро|євро|юан|грив|грн|дирхам|тенге|лир|лір|франк|иен|єн|фунт|копе|цент|злот/iu;

/** «ТВЕРЕЦ, 2 мая — …»: where and when it was written says nothing of what is told. */
const DATELINE = /^\p{Lu}{3,}[\p{Lu} -]{0,20}, [^—–\n]{3,40} [—–-] (?=\p{Lu})/u;

export function analyse(
  running: Running,
  span: TextSpan,
  index: number,
  block: number,
  blockEnd: number,
): Sentence {
  const { end } = span;
  const start =
    span.start +
    (DATELINE.exec(running.input.text.slice(span.start, Math.min(end, span.start + 90)))?.[0].length ?? 0);
  const { text, anchor } = running.input;
  const { language } = running;
  const { code } = language;
  const slice = text.slice(start, end);
  const times = withTold(
    findTimes(text, { language: code, anchor, start, end }),
    running,
    index,
    block,
    start,
    end,
  );
  const money = MAY_PRICE.test(slice) ? findMoney(text, { language: code, start, end }) : [];
  const numbers = findDocumentNumbers(text, start, end);
  const spans = [...times, ...money, ...numbers];
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
      !(token.lower.length <= 5 && timed.has(token.end) && language.prepositions.has(token.lower)),
  );
  const words = wordsOf(tokens, language);
  const designations = new Set(
    /\d/u.test(slice) ? findDesignations(text, start, end).map((found) => found.start) : [],
  );
  const { phrases, premodifiers } = phrasesOf({ text, words, language, designations }, quantities);
  relate({ text, words, language, designations }, phrases);
  const hidden = new Set([
    ...premodifiers.flatMap(({ between }) => between),
    ...phrases.flatMap(({ maker }) => (maker === undefined ? [] : [maker])),
  ]);
  const clauses = clausesOf(words, phrases, hidden, language);
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
  return { start: span.start, end, index, block, blockEnd, words, clauses, phrases, times, money, numbers };
}

/** Sentences back in which a year told still holds. */
const YEAR_HOLDS = 3;

/** «В августе 2023 года … 4 сентября …»: a day without its year goes on in the year told just before, where it comes later in it. */
function withTold(
  times: readonly FoundTime[],
  running: Running,
  index: number,
  block: number,
  start: number,
  end: number,
): readonly FoundTime[] {
  const { told, input, language } = running;
  let settled = times;
  if (
    told !== undefined &&
    told.block === block &&
    index - told.sentence <= YEAR_HOLDS &&
    times.some(isYearless)
  ) {
    const year = told.time.earliest?.slice(0, 4) ?? '';
    const again = findTimes(input.text, {
      language: language.code,
      anchor: { date: `${year}-12-31`, kind: 'narrated' },
      start,
      end,
    });
    settled = times.map((found) => {
      const other = again.find((one) => one.start === found.start && one.end === found.end);
      if (!isYearless(found) || other === undefined) return found;
      const { earliest } = other.time;
      return earliest !== null && earliest.startsWith(year) && earliest >= (told.time.earliest ?? '')
        ? other
        : found;
    });
  }
  const last =
    settled.findLast(
      ({ time }) => time.anchor === null && /^\d{4}-\d\d/u.test(time.edtf ?? '') && time.earliest !== null,
    ) ?? settled.findLast(({ time }) => time.anchor?.kind === 'narrated');
  if (last !== undefined) running.told = { time: last.time, sentence: index, block };
  return settled;
}

function isYearless({ time }: FoundTime): boolean {
  return time.anchor?.kind === 'publication' && YEARLESS.test(time.rule);
}

const YEARLESS = /\.(?:day-of-month|month|day-range|month-range)$/u;
