/**
 * Times read against one told before: 同年6月, 次月, 次日, 当天, and a month or a day without a year behind one that told its year. Their words
 * are read again with the year or month put in; what nothing was told for stays open.
 */
import { addDays, findTimes, formatEdtf, type TimeSpan } from '../../../values/index.ts';
import type { Token } from './tokens.ts';

/** The time told last, and in which sentence. */
export interface ToldTime {
  readonly time: TimeSpan;
  readonly sentence: number;
  readonly block: number;
}

/** How many sentences on a year still goes for months told without one. */
const REACH = 3;
const YEAR = /^(?:同年|当年|當年|该年|同一年)/u;
const NEXT_YEAR = /^(?:次年|翌年|第二年|转年)/u;
const MONTH = /^(?:当月|同月|该月)/u;
const NEXT_MONTH = /^(?:次月|翌月)/u;
const BARE = /^(?:zh\.(?:month|day-of-month))$/u;

/** The tokens of a sentence with its times settled, and the time told last. */
export function settleTimes(
  tokens: readonly Token[],
  told: ToldTime | undefined,
  place: { readonly sentence: number; readonly block: number },
): { readonly tokens: readonly Token[]; readonly told: ToldTime | undefined } {
  let last =
    told !== undefined && told.block === place.block && place.sentence - told.sentence <= REACH
      ? told
      : undefined;
  if (!tokens.some(({ kind }) => kind === 'time')) return { tokens, told: last };
  const out: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    const { time } = token;
    if (time === undefined) {
      out.push(token);
      continue;
    }
    const before = out.at(-1);
    // 同年 and 6月 may be found as two.
    const joined = before?.time !== undefined && before.end === token.start && YEAR_ALONE.test(before.text);
    const settled =
      last === undefined
        ? undefined
        : settle(joined ? before.text + token.text : token.text, time.time, last.time);
    const own: Token =
      settled === undefined
        ? token
        : {
            ...token,
            ...(joined ? { start: before.start, text: before.text + token.text } : {}),
            time: { ...time, ...(joined ? { start: before.start } : {}), time: settled },
          };
    if (joined && settled !== undefined) out.pop();
    out.push(own);
    const { time: read } = own.time as { time: TimeSpan };
    if (tells(read) && !isBound(tokens[at]?.text ?? '')) last = { time: read, ...place };
  }
  return { tokens: out, told: last };
}

const YEAR_ALONE = /^(?:同年|当年|當年|该年|同一年|次年|翌年|第二年|转年)$/u;

function tells({ earliest, latest }: TimeSpan): boolean {
  return earliest !== null && latest !== null;
}

/** 截至: up to a day, told of no day. */
function isBound(text: string): boolean {
  return /^(?:截至|截止|自|从)|(?:以来|起|至今)$/u.test(text);
}

function settle(words: string, read: TimeSpan, told: TimeSpan): TimeSpan | undefined {
  const day = told.earliest;
  const end = told.latest;
  if (day === null || end === null) return undefined;
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const oneMonth = day.slice(0, 7) === end.slice(0, 7);
  if (YEAR.test(words)) return again(words.replace(YEAR, `${year}年`), words, day);
  if (NEXT_YEAR.test(words)) return again(words.replace(NEXT_YEAR, `${year + 1}年`), words, day);
  if (MONTH.test(words) && oneMonth) return again(words.replace(MONTH, `${year}年${month}月`), words, day);
  if (NEXT_MONTH.test(words) && oneMonth) {
    const next = month === 12 ? `${year + 1}年1月` : `${year}年${month + 1}月`;
    return again(words.replace(NEXT_MONTH, next), words, day);
  }
  if (read.rule === 'zh.next-day' && day === end) return shifted(read, day, 1);
  if (read.rule === 'zh.previous-day' && day === end) return shifted(read, day, -1);
  if (read.rule === 'zh.same-day' && day === end) return shifted(read, day, 0);
  // 去年上半年…。5月9日…: within what was told.
  if (BARE.test(read.rule) && !oneMonth && day.slice(0, 4) === end.slice(0, 4)) {
    const own = told.rule === 'zh.year' ? undefined : again(`${year}年${words}`, words, day);
    const from = own?.earliest ?? null;
    if (from !== null && from >= day && from <= end) return own;
  }
  // 2023年8月…。9月4日…: the year goes on, as long as the months do.
  if (
    BARE.test(read.rule) &&
    oneMonth &&
    read.earliest !== null &&
    read.earliest.slice(0, 4) !== day.slice(0, 4)
  ) {
    const own = again(`${year}年${words}`, words, day);
    return own?.earliest !== null && own?.earliest !== undefined && own.earliest >= day ? own : undefined;
  }
  return undefined;
}

function again(put: string, words: string, day: string): TimeSpan | undefined {
  const found = findTimes(put, { language: 'zh', anchor: null })[0];
  if (found === undefined) return undefined;
  return { ...found.time, text: words, anchor: { date: day, kind: 'narrated' }, rule: 'zh.told-year' };
}

function shifted(read: TimeSpan, day: string, days: number): TimeSpan {
  const own = addDays(day, days);
  const span: TimeSpan = {
    ...read,
    earliest: own,
    latest: own,
    edtf: null,
    anchor: { date: day, kind: 'narrated' },
  };
  return { ...span, edtf: formatEdtf(span) };
}
