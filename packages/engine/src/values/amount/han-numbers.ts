/**
 * Numbers in Chinese text: digits with 万 and 亿, numerals in characters (plain and of accountants), 十余 (more than ten,
 * less than twenty), 百分之三十. A numeral in characters counts only where a measure word, a currency or 万 makes it one.
 */
import { CLASSIFIERS } from '../../data/amount/zh.ts';
import type { CompiledAmounts } from './compile-amounts.ts';
import { clean, type NumberFound, scanNumbers } from './scan-numbers.ts';

const NUMERAL = '点點零〇一壹二两兩贰貳三叁參四肆五伍六陆陸七柒八捌九玖十拾百佰千仟万萬亿億';
const HAN = new RegExp(
  `(?<![\\d.,０-９第])(?:百分之([${NUMERAL}]{1,9}|\\d[\\d.,]{0,9})|([${NUMERAL}]{1,20})([余餘多几幾])?([万萬亿億百千]{0,2}))`,
  'gu',
);
const MEASURED = new RegExp(
  `^(?:${Object.keys(CLASSIFIERS)
    .sort((a, b) => b.length - a.length)
    .join('|')})`,
  'u',
);
/** More words than numbers, whatever follows: 一个 may be "a", 一些 is vague. */
const LOOSE = /^[一壹]$/u;
const REMAINDER = /^\s?([余餘多])/u;

/** The numbers of `text[start, end)` in order, none overlapping. */
export function scanHanNumbers(
  text: string,
  start: number,
  end: number,
  compiled: CompiledAmounts,
): NumberFound[] {
  const digits = scanNumbers(text, start, end, compiled).map((number) => withRemainder(text, end, number));
  const numerals = numeralsIn(text, start, end, compiled);
  const all = [...digits, ...numerals].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: NumberFound[] = [];
  for (const number of all) {
    const last = kept.at(-1);
    if (number.start < (last?.end ?? 0)) continue;
    const sum = last && continued(last, number);
    if (sum === undefined) kept.push(number);
    else kept[kept.length - 1] = sum;
  }
  return kept.filter((number) => !isFraction(text, number));
}

/** 3万4000: what follows a scale without a gap and is smaller is added. */
function continued(left: NumberFound, right: NumberFound): NumberFound | undefined {
  if (left.kind !== 'digits' || right.kind !== 'digits' || left.end !== right.start) return undefined;
  if (left.min === null || left.min !== left.max || right.min === null || right.min !== right.max)
    return undefined;
  if (right.min >= left.scale || right.minExclusive) return undefined;
  const value = clean(left.min + right.min);
  return { ...left, end: right.end, min: value, max: value };
}

/** 三分之一, 九折, 七成: shares that this reader does not reckon. */
function isFraction(text: string, { start, end, unit }: NumberFound): boolean {
  const behind = text.slice(end, end + 3);
  return (
    /^\s?(?:分之|折|成(?!立|本|功|员|員|为|為|都|品|果|套|交))/u.test(behind) ||
    (unit === undefined && /分之\s?$/u.test(text.slice(Math.max(0, start - 3), start)))
  );
}

/** 50余架, 300多万元: more than the number, less than its last place holds. */
function withRemainder(text: string, end: number, number: NumberFound): NumberFound {
  if (number.kind !== 'digits' || number.min === null || number.min !== number.max) return number;
  const mark = REMAINDER.exec(text.slice(number.end, Math.min(end, number.end + 2)));
  if (mark === null) return number;
  const scale = /^[万萬亿億]/u.exec(
    text.slice(number.end + mark[0].length, Math.min(end, number.end + mark[0].length + 1)),
  )?.[0];
  const factor = scale === undefined ? 1 : /[万萬]/u.test(scale) ? 1e4 : 1e8;
  return {
    ...number,
    ...beyond(number.min * factor, lastPlace(number.min / number.scale) * number.scale * factor),
    end: number.end + mark[0].length + (scale?.length ?? 0),
    scale: number.scale * factor,
  };
}

function beyond(
  value: number,
  place: number,
): Pick<NumberFound, 'min' | 'max' | 'minExclusive' | 'maxExclusive' | 'rule'> {
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
    const [whole, percent, numeral, remainder, scaleWords = ''] = match;
    const stop = at + whole.length;
    if (percent !== undefined) {
      const value = /^\d/u.test(percent) ? Number(percent.replaceAll(',', '')) : readHan(percent);
      if (value !== undefined && Number.isFinite(value))
        found.push({ ...exact(at, stop, value, 'percent'), unit: '%' });
      continue;
    }
    const value = numeral === undefined ? undefined : readHan(numeral);
    if (value === undefined || numeral === undefined) continue;
    const behind = text.slice(stop, Math.min(end, stop + 12));
    const before = text.charAt(at - 1);
    const priced = compiled.currencyAfter.test(behind);
    // 万一 is "in case"; 百万 is a number only as a sum.
    if (!priced && /^[百千万萬亿億佰仟]/u.test(numeral)) continue;
    if (
      !priced &&
      (!MEASURED.test(behind) ||
        LOOSE.test(whole) ||
        before === '第' ||
        /^[个個]?人士|^[家个]?人家/u.test(behind))
    )
      continue;
    const factor = scaleWords === '' ? 1 : (readHan(scaleWords) ?? 1);
    if (remainder === undefined) found.push(exact(at, stop, value * factor, 'number-words'));
    else
      found.push({
        ...exact(at, stop, value, 'and-some'),
        ...beyond(value * factor, lastPlace(value) * factor),
      });
  }
  return found;
}

function exact(start: number, end: number, value: number, rule: string): NumberFound {
  return {
    start,
    end,
    min: clean(value),
    max: clean(value),
    minExclusive: false,
    maxExclusive: false,
    approximate: false,
    rule,
    kind: 'words',
    scale: 1,
  };
}

const ONES: Readonly<Record<string, number>> = Object.fromEntries(
  ['零〇', '一壹', '二两兩贰貳', '三叁參', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'].flatMap(
    (row, value) => [...row].map((char) => [char, value]),
  ),
);
const PLACES: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1e3, 仟: 1e3 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

/** What numerals in characters say: 一百二十万 is 1,200,000, 二〇二四 is 2024; undefined where they say nothing. */
export function readHan(numeral: string): number | undefined {
  const [whole = '', fraction, ...more] = numeral.split(/[点點]/u);
  if (fraction === undefined) return readWhole(whole);
  const [, digits = '', scale = ''] = /^([^十百千万萬亿億拾佰仟]*)([万萬亿億百千]*)$/u.exec(fraction) ?? [];
  const integer = readWhole(whole);
  const places = [...digits].map((char) => ONES[char]).join('');
  const factor = scale === '' ? 1 : readWhole(scale);
  if (more.length > 0 || whole === '' || digits === '' || integer === undefined || factor === undefined)
    return undefined;
  return clean(Number(`${integer}.${places}`) * factor);
}

function readWhole(numeral: string): number | undefined {
  const chars = [...numeral];
  if (chars.every((char) => char in ONES) && chars.length > 1)
    return Number(chars.map((char) => ONES[char]).join(''));
  let total = 0;
  let section = 0;
  let ones: number | undefined;
  for (const char of chars) {
    const one = ONES[char];
    const place = PLACES[char];
    const myriad = MYRIADS[char];
    if (one !== undefined) ones = one;
    else if (place !== undefined) {
      section += (ones ?? 1) * place;
      ones = undefined;
    } else if (myriad !== undefined) {
      const value = section + (ones ?? 0);
      total =
        myriad === 1e8 && total > 0 ? (total + value) * myriad : total + (value === 0 ? 1 : value) * myriad;
      section = 0;
      ones = undefined;
    } else return undefined;
  }
  return total + section + (ones ?? 0);
}
