/**
 * What numerals in Chinese characters say: 一百二十万 is 1,200,000, 三点五亿 is 350,000,000, 两千四百五 is 2,450. Numerals of
 * accountants (壹佰) are read as plain ones. Blanks between the characters are passed over.
 */
import { clean } from './clean-number.ts';

/** Every character that a numeral may hold. */
export const NUMERAL = '点零〇一壹二两贰三叁参四肆五伍六陆七柒八捌九玖十拾百佰千仟万亿兆';

const ONES: Readonly<Record<string, number>> = Object.fromEntries(
  ['零〇', '一壹', '二两贰', '三叁参', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap((row, value) =>
    [...row].map((char) => [char, value]),
  ),
);
const PLACES: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1e3, 仟: 1e3 };
/** Largest first: what stands before one is multiplied by it, myriads and all. */
const MYRIADS: readonly (readonly [string, number])[] = [
  ['兆', 1e12],
  ['亿', 1e8],
  ['万', 1e4],
];
const DECIMAL = /^([^点]+)点([零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖两]+)([十百千万亿]*)$/u;

/** The number, or undefined where the characters do not form one (二三十 is a guess, not a number). */
export function readHan(numeral: string): number | undefined {
  const bare = numeral.replace(/\s+/gu, '');
  if (!bare.includes('点')) return readWhole(bare);
  const [, whole = '', digits = '', scale = ''] = DECIMAL.exec(bare) ?? [];
  const integer = whole === '' ? undefined : readWhole(whole);
  const factor = scale === '' ? 1 : readWhole(scale);
  if (integer === undefined || factor === undefined) return undefined;
  const places = [...digits].map((char) => ONES[char]).join('');
  return clean(Number(`${integer}.${places}`) * factor);
}

function readWhole(numeral: string): number | undefined {
  const chars = [...numeral];
  if (chars.length === 0) return undefined;
  if (chars.length > 1 && chars.every((char) => char in ONES))
    return Number(chars.map((char) => ONES[char]).join(''));
  for (const [char, factor] of MYRIADS) {
    const at = numeral.lastIndexOf(char);
    if (at < 0) continue;
    const left = at === 0 ? 1 : readWhole(numeral.slice(0, at));
    const right = numeral.slice(at + 1);
    const rest = right === '' ? 0 : (shorthand(right, factor) ?? readWhole(right));
    return left === undefined || rest === undefined || rest >= factor ? undefined : left * factor + rest;
  }
  return readSection(chars);
}

/** 一万三 is 13,000: a digit right behind a place stands for the next one. */
function shorthand(right: string, factor: number): number | undefined {
  const one = ONES[right];
  return one === undefined || one === 0 ? undefined : (one * factor) / 10;
}

/** A numeral below ten thousand: falling places, a zero for those left out. */
function readSection(chars: readonly string[]): number | undefined {
  let total = 0;
  let ones: number | undefined;
  let last = 1e4;
  let zero = false;
  for (const char of chars) {
    const one = ONES[char];
    const place = PLACES[char];
    if (one === 0) {
      if (ones !== undefined) return undefined;
      zero = true;
    } else if (one !== undefined) {
      if (ones !== undefined) return undefined;
      ones = one;
    } else if (place !== undefined) {
      if (place >= last) return undefined;
      total += (ones ?? 1) * place;
      ones = undefined;
      last = place;
      zero = false;
    } else return undefined;
  }
  if (ones === undefined) return total === 0 && !zero ? undefined : total;
  return total + (last > 10 && last < 1e4 && !zero ? (ones * last) / 10 : ones);
}
