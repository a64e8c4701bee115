/**
 * Numbers in digits, as cells and text write them: "48,250.00", "48 250,00", "1.234,56", "(500.00)". A single mark before
 * three digits may group or divide ("1,250"): both readings are given, and the reader that wants one gets none.
 *
 * @example readNumber('48 250,00') // 48250
 * @example readNumber('1,250') // null; readNumber('1,250', { decimal: '.' }) is 1250
 */

export type DecimalMark = '.' | ',';

export interface ReadNumberOptions {
  /** The decimal mark of the paper or language; null or absent where it is not known. */
  readonly decimal?: DecimalMark | null;
}

/** Blanks and apostrophes that group digits. */
const GROUPING_BLANKS = /[\s\u00a0\u202f\u2009'’`٬]/gu;
const SHAPE =
  /^\d{1,3}(?:(?:[\s\u00a0\u202f\u2009]\d{3})+|(?:['’`٬]\d{3})+|(?:,\d{3})+|(?:\.\d{3})+)?(?:[.,]\d+)?$|^\d+(?:[.,]\d+)?$|^[.,]\d+$/u;
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/u;
const LONGEST = 40;

/** The one number a text says, or null where it says none or may say two. Brackets and a minus on either side are negative. */
export function readNumber(text: string, options: ReadNumberOptions = {}): number | null {
  const readings = numberReadings(text, options);
  return readings.length === 1 ? (readings[0] ?? null) : null;
}

/** Every number a text can say: none, one, or two for an ambiguous mark, the smaller first. */
export function numberReadings(text: string, { decimal = null }: ReadNumberOptions = {}): number[] {
  if (text.length > LONGEST) return [];
  const signed = unsigned(text.trim());
  if (signed === undefined) return [];
  const readings = digitReadings(signed.digits, decimal);
  return signed.negative ? readings.map((value) => (value === 0 ? 0 : -value)).reverse() : readings;
}

/** The decimal mark that numbers of one paper or column have in common, or null where none is sure or they disagree. */
export function decimalMarkOf(texts: readonly string[]): DecimalMark | null {
  let point = 0;
  let comma = 0;
  for (const text of texts) {
    const bare = text.trim().replace(/^[-−–+(]\s?|\)$/gu, '');
    if (bare.length > LONGEST || numberReadings(bare).length !== 1) continue;
    if (/\.\d+$/u.test(bare) && !/(?:\.\d{3}){2,}$/u.test(bare)) point += 1;
    else if (/,\d+$/u.test(bare) && !/(?:,\d{3}){2,}$/u.test(bare)) comma += 1;
    else if (/(?:,\d{3}){2,}$/u.test(bare)) point += 1;
    else if (/(?:\.\d{3}){2,}$/u.test(bare)) comma += 1;
  }
  if (point > 0 && comma === 0) return '.';
  return comma > 0 && point === 0 ? ',' : null;
}

function unsigned(text: string): { readonly digits: string; readonly negative: boolean } | undefined {
  const match =
    /^(?<open>\()?\s?(?<minus>[-−–])?(?:\+)?\s?(?<digits>[\d.,].*?)\s?(?<trail>[-−])?(?<close>\))?$/u.exec(
      text,
    );
  const groups = match?.groups;
  if (groups?.['digits'] === undefined) return undefined;
  const brackets = groups['open'] !== undefined && groups['close'] !== undefined;
  if ((groups['open'] !== undefined) !== (groups['close'] !== undefined)) return undefined;
  const signs =
    Number(brackets) + Number(groups['minus'] !== undefined) + Number(groups['trail'] !== undefined);
  if (signs > 1) return undefined;
  return { digits: groups['digits'], negative: signs === 1 };
}

function digitReadings(digits: string, decimal: DecimalMark | null): number[] {
  if (INDIAN.test(digits)) return [Number(digits.replaceAll(',', ''))];
  if (!SHAPE.test(digits)) return [];
  const blanks = digits.replace(GROUPING_BLANKS, '');
  const grouped = blanks.length < digits.length;
  const commas = blanks.split(',').length - 1;
  const points = blanks.split('.').length - 1;
  if (commas === 0 && points === 0) return [Number(blanks)];
  if (commas > 0 && points > 0) {
    const mark = blanks.lastIndexOf(',') > blanks.lastIndexOf('.') ? ',' : '.';
    return decimal !== null && decimal !== mark ? [] : [plain(blanks, mark)];
  }
  const mark: DecimalMark = commas > 0 ? ',' : '.';
  if (commas + points > 1) return decimal === mark ? [] : [Number(blanks.replaceAll(mark, ''))];
  if (grouped) return [plain(blanks, mark)];
  const [whole = '', fraction = ''] = blanks.split(mark);
  if (fraction.length !== 3 || whole === '' || whole.length > 3 || whole.startsWith('0'))
    return [plain(blanks, mark)];
  if (decimal !== null) return [mark === decimal ? plain(blanks, mark) : Number(whole + fraction)];
  return [plain(blanks, mark), Number(whole + fraction)];
}

function plain(digits: string, mark: DecimalMark): number {
  return Number(digits.replaceAll(mark === ',' ? '.' : ',', '').replace(mark, '.'));
}
