/**
 * Numbers in Chinese text: digits with 万 and 亿, numerals in characters (plain and of accountants), 十余 (more than ten,
 * less than twenty), 三五 (three to five), 百分之三十, 七成, 九折, 一吨半. A short numeral in characters counts only where a measure
 * word, a currency or 万 makes it one.
 */
import { CLASSIFIERS } from '../../data/amount/zh.ts';
import type { CompiledAmounts } from './compile-amounts.ts';
import { NUMERAL, readHan } from './han-numeral.ts';
import { clean } from './clean-number.ts';
import { POINTS, partOf, share, tenthsOf } from './han-shares.ts';
import { exact, type NumberFound } from './number-found.ts';
import { scanNumbers } from './scan-numbers.ts';

/** A numeral, blanks between its characters; bounded, for hostile text. */
const RUN = `[${NUMERAL}](?: {0,3}[${NUMERAL}]){0,40}`;
const DIGITS = '\\d[\\d,]{0,20}(?:\\.\\d{1,8})?[kK]?';
/** A share: its denominator, then how many. */
const PART = `([百千万佰仟]{1,3}) {0,2}分 {0,2}之 {0,2}([负-])? ?(${RUN}|${DIGITS})`;
const HAN = new RegExp(
  `(?=[${NUMERAL}打半])(?<![\\d第]|\\d[.,])(?:${PART}|(?<!\\p{Script=Han}[负]?)(?:打)(对)(?= ?折)|(半)(?=[成折])|(${RUN})( ?[余多几来] ?)?([万亿百千]{0,2}))`,
  'gu',
);
const words = Object.keys(CLASSIFIERS).sort((a, b) => b.length - a.length);
const MEASURED = new RegExp(`^ {0,2}(?:${words.join('|')})`, 'u');
/** More words than numbers before what is no measure: 一个 may be "a", 一些 is vague. */
const LOOSE = /^[一壹]$/u;
const LOOSE_UNITS: ReadonlySet<string> = new Set(
  'piece set person company batch time kind model item copy vehicle aircraft vessel box round pair times day week month year hour minute'.split(
    ' ',
  ),
);
const REMAINDER = /^\s?([余多])/u;
/** Long enough, with a place in it, to be a number whatever follows. */
const SURE = /^(?=.*[一二两三四五六七八九十壹贰叁肆伍陆柒捌玖])(?:.{3,}|.[百千万亿])$/u;
const PLACED = /[十拾百佰千仟万亿]/u;
/** 二点五: more than an hour of the day. */
const POINTED = /^[零一二两三四五六七八九十百]+点[零一二三四五六七八九]+$/u;
/** Two neighbouring digits where one is called for: 三五个, 二三十架. */
const GUESS =
  /^([一二三四五六七八九十百千万]*?)([一二三四五六七八九两])([二三四五六七八九])([十百千万亿]{0,2})$/u;
const HALF_MORE = new RegExp(
  `^ ?(${words.filter((word) => !/[个位只]/u.test(word)).join('|')})半(?!径|数|导|成|年)`,
  'u',
);
const HALF_MEASURE = /半(?=吨|公斤|千克|公里|斤|小时|打|箱|桶)/gu;

/** The numbers of `text[start, end)` in order, none overlapping. The text is folded (`foldWidth`). */
export function scanHanNumbers(
  text: string,
  start: number,
  end: number,
  compiled: CompiledAmounts,
): NumberFound[] {
  const digits = scanNumbers(text, start, end, compiled).map((number) =>
    share(text, end, withRemainder(text, end, number)),
  );
  const all = [...digits, ...numeralsIn(text, start, end, compiled), ...halvesIn(text, start, end)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const kept: NumberFound[] = [];
  for (const number of all) {
    const last = kept.at(-1);
    if (number.start < (last?.end ?? 0)) continue;
    const sum = last && continued(text, last, number);
    if (sum === undefined) kept.push(number);
    else kept[kept.length - 1] = sum;
  }
  return kept.filter((number) => !isFraction(text, number)).map((number) => halfMore(text, end, number));
}

/** 3万4000, 7万 5千: what follows a scale and is smaller is added. */
function continued(text: string, left: NumberFound, right: NumberFound): NumberFound | undefined {
  if (left.kind !== 'digits' || right.kind !== 'digits' || left.scale === 1) return undefined;
  if (!/^[ 零]?$/u.test(text.slice(left.end, right.start))) return undefined;
  if (left.min === null || left.min !== left.max || right.min === null || right.min !== right.max)
    return undefined;
  if (right.min >= left.scale || right.minExclusive) return undefined;
  const value = clean(left.min + right.min);
  return { ...left, end: right.end, min: value, max: value, scale: right.scale };
}

/** 三分之一: a share that this reader does not reckon. */
function isFraction(text: string, { start, end, unit }: NumberFound): boolean {
  return (
    /^\s?分\s?之/u.test(text.slice(end, end + 4)) ||
    (unit === undefined && /分\s?之\s{0,2}$/u.test(text.slice(Math.max(0, start - 5), start))) ||
    (unit === undefined && /^ ?(?:折|成(?!立|本|功|员|为|都|品|果|套|交))/u.test(text.slice(end, end + 3)))
  );
}

/** 一吨半: half a unit more. */
function halfMore(text: string, end: number, number: NumberFound): NumberFound {
  if (number.min === null || number.min !== number.max || number.unit !== undefined) return number;
  const match = HALF_MORE.exec(text.slice(number.end, Math.min(end, number.end + 8)));
  const word = match?.[1];
  if (match === null || word === undefined) return number;
  const value = number.min + 0.5;
  return {
    ...number,
    end: number.end + match[0].length,
    min: value,
    max: value,
    unit: CLASSIFIERS[word] ?? word,
  };
}

function halvesIn(text: string, start: number, end: number): NumberFound[] {
  return [...text.slice(start, end).matchAll(HALF_MEASURE)]
    .filter(({ index }) => !/[一两大过多]/u.test(text.charAt(start + index - 1)))
    .map(({ index }) => exact(start + index, start + index + 1, 0.5, 'number-words'));
}

/** 50余架, 300多万元: more than the number, less than its last place holds. */
function withRemainder(text: string, end: number, number: NumberFound): NumberFound {
  if (number.kind !== 'digits' || number.min === null || number.min !== number.max) return number;
  const mark = REMAINDER.exec(text.slice(number.end, Math.min(end, number.end + 2)));
  if (mark === null) return number;
  const scale = /^[万亿]/u.exec(
    text.slice(number.end + mark[0].length, Math.min(end, number.end + mark[0].length + 1)),
  )?.[0];
  const factor = scale === undefined ? 1 : scale === '万' ? 1e4 : 1e8;
  return {
    ...number,
    ...beyond(number.min * factor, lastPlace(number.min / number.scale) * number.scale * factor),
    end: number.end + mark[0].length + (scale?.length ?? 0),
    scale: number.scale * factor,
  };
}

type Bounds = Pick<NumberFound, 'min' | 'max' | 'minExclusive' | 'maxExclusive' | 'rule'>;

function beyond(value: number, place: number): Bounds {
  return {
    min: clean(value),
    max: clean(value + place),
    minExclusive: true,
    maxExclusive: true,
    rule: 'and-some',
  };
}

/** The place of the last digit that is not zero: 10 of 50, 100 of 300. */
function lastPlace(value: number): number {
  if (value === 0) return 1;
  let place = 1;
  while (place < 1e12 && value % (place * 10) === 0) place *= 10;
  return place;
}

function numeralsIn(text: string, start: number, end: number, compiled: CompiledAmounts): NumberFound[] {
  const found: NumberFound[] = [];
  for (const match of text.slice(start, end).matchAll(HAN)) {
    const at = start + match.index;
    const stop = at + match[0].length;
    const [, parts, sign, numerator, pair, half, numeral, remainder, scaleWords = ''] = match;
    const number =
      parts !== undefined && numerator !== undefined
        ? partOf(text, at, stop, parts, numerator, sign)
        : pair !== undefined
          ? { ...exact(at, stop + 1, 50, 'price-share'), unit: '%' }
          : half !== undefined
            ? tenthsOf(text, at, stop, 0.5)
            : numeralAt(text, end, at, numeral ?? '', remainder, scaleWords, compiled);
    if (number !== undefined) found.push(number);
  }
  return found;
}

function numeralAt(
  text: string,
  end: number,
  at: number,
  run: string,
  remainder: string | undefined,
  scaleWords: string,
  compiled: CompiledAmounts,
): NumberFound | undefined {
  const cut = remainder === undefined && scaleWords === '' ? withoutUnit(text, at, run) : run;
  const stop = at + cut.length + (remainder?.length ?? 0) + scaleWords.length;
  const whole = `${cut}${remainder ?? ''}`.replace(/ /gu, '') + scaleWords;
  const value = readHan(cut);
  const behind = text.slice(stop, Math.min(end, stop + 12));
  if (POINTS.test(behind) && value !== undefined)
    return {
      ...exact(at, stop + (POINTS.exec(behind)?.[0].length ?? 0), value, 'percent'),
      unit: 'percentage point',
    };
  const asShare = value === undefined ? undefined : tenthsOf(text, at, stop, value);
  if (asShare?.unit !== undefined && remainder === undefined) return asShare;
  const priced = compiled.currency.behind(text, stop, end, true) !== undefined;
  const word = MEASURED.exec(behind)?.[0].trim();
  const measured =
    word !== undefined &&
    !(LOOSE.test(whole) && LOOSE_UNITS.has(CLASSIFIERS[word] ?? 'piece')) &&
    !/^ ?个?人士|^ ?[家个]?人家/u.test(behind);
  const sure =
    (SURE.test(whole) && PLACED.test(whole) && !/^[国校]/u.test(behind)) ||
    (POINTED.test(whole) && !/^ ?[分刻半钟]/u.test(behind));
  // 万一 is "in case"; 百万 is a number only as a sum.
  const rounded = /[近逾超约]$/u.test(text.slice(Math.max(0, at - 1), at)) || remainder !== undefined;
  if (!priced && !(rounded && measured) && /^[百千万亿佰仟]/u.test(whole)) return undefined;
  if (!priced && !measured && !sure) return undefined;
  const guess = remainder === undefined ? guessed(whole) : undefined;
  if (guess !== undefined)
    return { ...exact(at, stop, 0, 'range'), min: guess[0], max: guess[1], approximate: true };
  if (value === undefined) return undefined;
  const factor = scaleWords === '' ? 1 : (readHan(scaleWords) ?? 1);
  const kind = sure ? 'digits' : 'words';
  // 十来架: give or take.
  if (remainder?.trim() === '来')
    return { ...exact(at, stop, value * (readHan(scaleWords) ?? 1), 'about'), approximate: true, kind };
  if (remainder === undefined) return { ...exact(at, stop, value * factor, 'number-words'), kind };
  return {
    ...exact(at, stop, value, 'and-some'),
    ...beyond(value * factor, lastPlace(value) * factor),
    kind,
  };
}

/** 一百千瓦 and 三千米: a character that begins a unit is none of the number's. */
function withoutUnit(text: string, at: number, run: string): string {
  const behind = text.slice(at + run.length, at + run.length + 2);
  const last = run.at(-1) ?? '';
  const unit = `${last}${behind}`;
  if (last === '两' && run.length > 1 && !/^[万亿]$/u.test(run.slice(0, -1))) {
    return PLACED.test(run.at(-2) ?? '') && readHan(run.slice(0, -1)) !== undefined ? run.slice(0, -1) : run;
  }
  if (run.length > 1 && /^[兆千](?:瓦|字节|比特|赫|伏|帕)/u.test(unit) && PLACED.test(run.at(-2) ?? ''))
    return run.slice(0, -1);
  return run;
}

/** The bounds of 三五 (three to five) and 二三十 (twenty to thirty). */
function guessed(whole: string): readonly [number, number] | undefined {
  const [, head = '', low = '', high = '', tail = ''] = GUESS.exec(whole) ?? [];
  if (low === '' || /[一二三四五六七八九]$/u.test(head)) return undefined;
  if (head === '' && tail === '' && whole.length !== 2) return undefined;
  const from = readHan(head + low + tail);
  const to = readHan(head + high + tail);
  return from !== undefined && to !== undefined && from < to && to - from <= 2 * (readHan(tail || '一') ?? 1)
    ? [from, to]
    : undefined;
}
