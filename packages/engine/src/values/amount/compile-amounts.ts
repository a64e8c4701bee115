/** A language's amount grammar as regular expressions, made once. */
import { CURRENCY_CODES, CURRENCY_SIGNS } from '../../data/amount/currencies.ts';
import type { AmountGrammar, ModifierKind, VagueAmount } from '../../data/amount/grammar.ts';
import { MEASURES } from '../../data/amount/measures.ts';

export interface CompiledAmounts {
  readonly grammar: AmountGrammar;
  /** Digits that may be a number: not within a word, a designation or another number. */
  readonly digits: RegExp;
  /** What makes digits a name when it follows them: "3D", "140-A", "14:30". */
  readonly glued: RegExp;
  /** Runs of number words. */
  readonly words: RegExp;
  /** A scale right after digits. */
  readonly digitScale: RegExp;
  readonly vague: readonly (VagueAmount & { readonly expression: RegExp })[];
  readonly before: readonly { readonly expression: RegExp; readonly kind: ModifierKind }[];
  readonly after: readonly { readonly expression: RegExp; readonly kind: ModifierKind }[];
  readonly rangeOpeners: readonly { readonly opener: RegExp; readonly join: RegExp }[];
  readonly rangeJoin: RegExp;
  readonly labels: RegExp;
  readonly measure: RegExp;
  readonly measures: ReadonlyMap<string, string>;
  /** Currency right before, and right after a number. */
  readonly currencyBefore: RegExp;
  readonly currencyAfter: RegExp;
  readonly currencies: ReadonlyMap<string, string | null>;
  readonly stops: ReadonlySet<string>;
}

/** The compiled form of a grammar. `han` leaves out word boundaries. */
export function compileAmounts(grammar: AmountGrammar, han: boolean): CompiledAmounts {
  const measures = new Map<string, string>();
  for (const [unit, forms] of Object.entries(MEASURES))
    for (const form of forms) if (!measures.has(form)) measures.set(form, unit);
  const currencies = new Map<string, string | null>([
    ...Object.entries(CURRENCY_SIGNS).map(([sign, code]): [string, string | null] => [
      sign.toLowerCase(),
      code,
    ]),
    ...CURRENCY_CODES.map((code): [string, string] => [code.toLowerCase(), code]),
    ...Object.entries(grammar.currencies),
  ]);
  const signs = `(?:${alternatives(Object.keys(CURRENCY_SIGNS))})`;
  const codes = `(?:${CURRENCY_CODES.join('|')})`;
  const names = `(?:${alternatives(Object.keys(grammar.currencies))})`;
  const edge = han ? '' : '(?![\\p{L}\\p{N}_])';
  const word = `(?:${alternatives([...Object.keys(grammar.cardinals), ...Object.keys(grammar.scales), ...Object.keys(grammar.groups)])})`;
  const filler = grammar.fillers.length === 0 ? '' : `(?:(?:${alternatives(grammar.fillers)})\\s{1,3})?`;
  // Han characters stand beside digits without a space.
  const letter = han ? '[A-Za-z\\p{Script=Cyrillic}]' : '\\p{L}';
  return {
    grammar,
    digits: new RegExp(
      `(?<!(?:^|[^\\p{L}\\p{N}.,])[.,]|(?:^|\\s)[-−]|[负負])(?:(?<!${letter}|[\\p{N}_+]|(?:${letter}|\\p{N})[-–./:\\\\_,#@'’^*])|(?<=(?<![\\p{L}\\p{N}])${codes}))` +
        '(?:\\d{1,3}(?:[ \\u00a0\\u202f\\u2009]\\d{3})+(?:[.,]\\d{1,4})?(?!\\d)|\\d[\\d.,]{0,24}\\d|\\d)',
      'gu',
    ),
    glued: new RegExp(`^(?:${letter}|_|[-–/:\\\\.,'’]\\p{N}|[-–/]${letter})`, 'u'),
    words: han
      ? /(?!)/gu
      : new RegExp(
          `${LEFT}${word}(?:(?:\\s{1,3}|-)${filler}${word}){0,12}${edge}(?!-\\p{L}(?!dd(?!\\p{L}))|\\s(?:half|halves|thirds?|quarters|fourths?|fifths?|sixths?|eighths?|tenths?|hundredths?|thousandths?)(?!\\p{L}))`,
          'giu',
        ),
    digitScale: new RegExp(`^[\\s]{0,2}(${alternatives(Object.keys(grammar.digitScales))})${edge}`, 'iu'),
    vague: grammar.vague.map((one) => ({
      ...one,
      expression: new RegExp(`${han ? '' : LEFT}(?:${spaced(one.words)})${edge}`, 'giu'),
    })),
    before: grammar.before.map(({ words, kind }) => ({
      kind,
      expression: new RegExp(`${han ? '' : '(?<![\\p{L}\\p{N}_])'}(?:${spaced(words)})\\s{0,3}$`, 'iu'),
    })),
    after: grammar.after.map(({ words, kind }) => ({
      kind,
      expression: new RegExp(`^(?:${spaced(words)})${han ? '' : '(?![\\p{L}\\p{N}_])'}`, 'iu'),
    })),
    rangeOpeners: grammar.rangeOpeners.map(({ opener, join }) => ({
      opener: new RegExp(`${han ? '' : '(?<![\\p{L}\\p{N}_])'}${spaced(opener)}\\s{0,3}$`, 'iu'),
      join: new RegExp(spaced(join), 'iu'),
    })),
    rangeJoin: new RegExp(spaced(grammar.rangeJoin), 'iu'),
    labels: new RegExp(`${han ? '' : '(?<![\\p{L}\\p{N}_])'}(?:${spaced(grammar.labels)})[\\s:]{0,3}$`, 'iu'),
    measure: new RegExp(
      `^[-\\s]{0,2}(${alternatives([...measures.keys()])})${han ? '(?![A-Za-z])' : '(?![\\p{L}\\p{N}_])'}`,
      'iu',
    ),
    measures,
    currencyBefore: new RegExp(`(?<!${letter}|[\\p{N}_])(?:(${signs})|(${codes}))\\s{0,2}$`, 'u'),
    currencyAfter: new RegExp(
      `^\\s{0,2}(?:\\([^()\\d]{3,160}\\)\\s{0,2})?(?:(${signs})|(${codes})(?![\\p{L}\\p{N}_])|(${names})${edge})`,
      'iu',
    ),
    currencies,
    stops: new Set(grammar.stops),
  };
}

/** Not within a word, a number or a designation. */
const LEFT = "(?<![\\p{L}\\p{N}_]|[\\p{L}\\p{N}][-–.'’/])";

function alternatives(words: readonly string[]): string {
  if (words.length === 0) return '(?!)';
  return [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => spaced(word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')))
    .join('|');
}

function spaced(pattern: string): string {
  return pattern
    .replace(/\[([^\]]*) ([^\]]*)\]/gu, '[$1\\s$2]')
    .replace(/ \?/gu, '\\s{0,3}')
    .replace(/ /gu, '\\s{1,3}');
}
