/** Shares in Chinese: 百分之三十, 千分之二 (0.2 percent), 七成 (70 percent), 九折 (nine tenths of a price), 两个百分点. */
import { SHARES } from '../../data/amount/zh.ts';
import { clean } from './clean-number.ts';
import { readHan } from './han-numeral.ts';
import { exact, type NumberFound } from './number-found.ts';

/** 成 that is no tenth: 成立, 成本. */
const NO_SHARE = '(?!立|本|功|员|为|都|品|果|套|交|分|就|长|年|了|绩|千|百)';
const SHARE = new RegExp(`^ {0,2}(折|成${NO_SHARE})(半)?`, 'u');
/** Percentage points behind a number. */
export const POINTS = /^ {0,3}个 ?百 ?分 ?点/u;
/** 7成, 9.5折: tenths, as percent. */
export function share(text: string, end: number, number: NumberFound): NumberFound {
  const behind = text.slice(number.end, Math.min(end, number.end + 12));
  const points = POINTS.exec(behind)?.[0].length;
  if (points !== undefined) return { ...number, end: number.end + points, unit: 'percentage point' };
  const match = SHARE.exec(behind.slice(0, 6));
  if (match === null || number.min === null || number.min !== number.max || number.scale !== 1) return number;
  return tenths(number, number.min, match);
}

/** 75折 and 七五折 are three quarters of the price, 九折 nine tenths; 三成半 is 35 percent. */
function tenths(number: NumberFound, value: number, match: RegExpExecArray): NumberFound {
  const [whole, word = '', half] = match;
  const percent = clean(
    (word === '折' && value > 10 ? value : word === '折' && value < 1 ? value * 100 : value * 10) +
      (half === undefined ? 0 : 5),
  );
  if (percent > 100) return number;
  return {
    ...number,
    end: number.end + whole.length,
    min: percent,
    max: percent,
    rule: SHARES[word] ?? 'share',
    unit: '%',
  };
}

export function tenthsOf(text: string, at: number, stop: number, value: number): NumberFound | undefined {
  const match = SHARE.exec(text.slice(stop, stop + 6));
  return match === null ? undefined : tenths(exact(at, stop, value, 'share'), value, match);
}

/** 百分之三十, 千分之二 (0.2 percent), 百分之15. */
export function partOf(
  text: string,
  at: number,
  stop: number,
  parts: string,
  numerator: string,
  sign: string | undefined,
): NumberFound | undefined {
  const whole = readHan(parts);
  const taken = /^ ?分/u.test(text.slice(stop, stop + 2)) ? numerator.slice(0, -1) : numerator;
  const counted = /^\d/u.test(taken) ? readShort(taken) : readHan(taken);
  if (whole === undefined || counted === undefined) return undefined;
  const value = clean((counted * 100) / whole) * (sign === undefined ? 1 : -1);
  return { ...exact(at, stop - numerator.length + taken.length, value, 'percent'), unit: '%' };
}

function readShort(digits: string): number | undefined {
  const value = Number(digits.replaceAll(',', '').replace(/k$/iu, 'e3'));
  return Number.isFinite(value) ? value : undefined;
}
