/** A language's amount grammar as patterns over folded text. Each is compiled when it is first needed. */
import { CURRENCY_CODES } from '../../data/amount/currencies.ts';
import type { AmountGrammar, ModifierKind, VagueAmount } from '../../data/amount/grammar.ts';
import { MEASURES } from '../../data/amount/measures.ts';
import type { TimeLanguage } from '../../data/time/index.ts';
import { type CurrencyReader, currencyReader } from './currency-at.ts';
import {
  type FoldedPattern,
  foldedPattern,
  indexPatterns,
  type PatternIndex,
  prefixesOf,
  prefixesOfWords,
} from '../patterns/index.ts';

export interface CompiledAmounts {
  readonly grammar: AmountGrammar;
  /** Digits that may be a number: not within a word, a designation or another number. To be tried where a digit stands. */
  readonly digits: RegExp;
  /** What makes digits a name when it follows them: "3D", "140-A", "14:30". */
  readonly glued: RegExp;
  /** The patterns of `vague` in their order, and behind them runs of number words. */
  readonly index: PatternIndex;
  /** A scale right after digits. */
  readonly digitScale: FoldedPattern;
  readonly vague: readonly VagueAmount[];
  readonly before: readonly { readonly expression: FoldedPattern; readonly kind: ModifierKind }[];
  readonly after: readonly { readonly expression: FoldedPattern; readonly kind: ModifierKind }[];
  readonly rangeOpeners: readonly { readonly opener: FoldedPattern; readonly join: FoldedPattern }[];
  readonly rangeJoin: FoldedPattern;
  readonly labels: FoldedPattern;
  readonly measure: FoldedPattern;
  readonly measures: ReadonlyMap<string, string>;
  /** Currency beside a number. */
  readonly currency: CurrencyReader;
  /** Whether any of the tails follows, and each of them: what follows a number and adds to it. */
  readonly tail: FoldedPattern;
  readonly tails: readonly { readonly expression: FoldedPattern; readonly value: number }[];
  /** The word for the decimal mark with the words behind it. */
  readonly point: FoldedPattern | undefined;
  /** A fraction or an ordinal that the number before is a part of. */
  readonly parts: FoldedPattern;
  readonly minus: FoldedPattern;
  readonly stops: ReadonlySet<string>;
}

/** The compiled form of a language's grammar. Chinese has no word boundaries. */
export function compileAmounts(grammar: AmountGrammar, language: TimeLanguage): CompiledAmounts {
  const han = language === 'zh';
  const measures = new Map<string, string>();
  for (const [unit, forms] of Object.entries(MEASURES))
    for (const form of forms) if (!measures.has(form)) measures.set(form, unit);
  const codes = `(?:${CURRENCY_CODES.join('|')})`;
  const edge = han ? '' : '(?![\\p{L}\\p{N}_])';
  const numberWords = [grammar.cardinals, grammar.scales, grammar.groups].flatMap((table) =>
    Object.keys(table),
  );
  const word = `(?:${alternatives(numberWords)})`;
  // "three-ton", "one-yen", "twenty-odd": what a hyphen may join to a number in words.
  const hyphened = `(?:odd|${alternatives([...spelled(measures), ...spelled(currencyForms(grammar))])})`;
  const filler = grammar.fillers.length === 0 ? '' : `(?:(?:${alternatives(grammar.fillers)})\\s{1,3})?`;
  // Han characters stand beside digits without a space.
  const letter = han ? '[A-Za-z\\p{Script=Cyrillic}]' : '\\p{L}';
  return {
    grammar,
    digits: new RegExp(
      `(?<!(?:^|[^\\p{L}\\p{N}.,])[.,])(?:(?<!${letter}|[\\p{N}_+]|(?:${letter}|\\p{N})[-–./:\\\\_,#@'’^*])|(?<=(?<![\\p{L}\\p{N}])${codes}))` +
        "(?:\\d{1,3}(?:[ \\u00a0\\u202f\\u2009]\\d{3})+(?:[.,]\\d{1,4})?(?!\\d)|\\d{1,3}(?:['’]\\d{3})+(?:\\.\\d{1,4})?(?!\\d)|\\d[\\d.,]{0,24}\\d|\\d)",
      'uy',
    ),
    // A letter between digits, and digits of other scripts, are doubts of a reader of pictures.
    glued: new RegExp(
      `^(?:${letter}|_|(?![0-9])\\p{N}|[-–/:\\\\.,'’]\\p{N}|[-–/]${letter}|[.,]\\p{L}\\p{N}|[ \\u00a0.,]?(?=[\\dOoОоlI|]{2,4}(?![\\p{L}\\p{N}]))(?=[OoОоlI|]*\\d)(?=\\d*[OoОоlI|])[\\dOoОоlI|]{2,4}(?![\\p{L}\\p{N}]))`,
      'u',
    ),
    index: indexPatterns([
      ...grammar.vague.map(({ words }) => ({
        source: `${han ? '' : LEFT}(?:${spaced(words)})${edge}`,
        prefixes: prefixesOf(spaced(words)),
        open: han,
      })),
      // Han numerals are read apart.
      ...(han
        ? []
        : [
            {
              source: `${LEFT}${word}(?:(?:\\s{1,3}|-)${filler}${word}){0,12}${edge}(?!-(?!${hyphened}${edge})\\p{L})`,
              prefixes: prefixesOfWords(numberWords),
              open: false,
            },
          ]),
    ]),
    digitScale: foldedPattern(
      `^[\\s]{0,2}(${alternatives(Object.keys(grammar.digitScales))})${han ? '(?!(?<=[千兆])(?:[克瓦卡伏赫帕]|米(?![粒饭])|字节|比特))' : edge}`,
    ),
    vague: grammar.vague,
    before: grammar.before.map(({ words, kind }) => ({
      kind,
      expression: foldedPattern(`${han ? '' : '(?<![\\p{L}\\p{N}_])'}(?:${spaced(words)})\\s{0,3}$`),
    })),
    after: grammar.after.map(({ words, kind }) => ({
      kind,
      expression: foldedPattern(`^(?:${spaced(words)})${han ? '' : '(?![\\p{L}\\p{N}_])'}`),
    })),
    rangeOpeners: grammar.rangeOpeners.map(({ opener, join }) => ({
      opener: foldedPattern(`${han ? '' : '(?<![\\p{L}\\p{N}_])'}${spaced(opener)}\\s{0,3}$`),
      join: foldedPattern(spaced(join)),
    })),
    rangeJoin: foldedPattern(spaced(grammar.rangeJoin)),
    labels: foldedPattern(`${han ? '' : '(?<![\\p{L}\\p{N}_])'}(?:${spaced(grammar.labels)})[\\s:]{0,3}$`),
    measure: foldedPattern(
      `^[-\\s]{0,2}(${alternatives([...measures.keys()])})${han ? '(?![A-Za-z])' : '(?![\\p{L}\\p{N}_])'}`,
    ),
    measures,
    currency: currencyReader(language, grammar),
    tail: foldedPattern(
      grammar.tails.length === 0
        ? '(?!)'
        : `^\\s{1,3}(?:${grammar.tails.map(({ words }) => spaced(words)).join('|')})${edge}`,
    ),
    point: grammar.point === '' ? undefined : foldedPattern(`^\\s${grammar.point}((?:[\\s-]\\p{L}+){1,8})`),
    tails: grammar.tails.map(({ words, value }) => ({
      value,
      expression: foldedPattern(`^\\s{1,3}${spaced(words)}${edge}`),
    })),
    parts: foldedPattern(
      grammar.parts === '' ? '(?!)' : `^(?:\\s{1,3}|-)(?:${spaced(grammar.parts)})${edge}`,
    ),
    minus: foldedPattern(
      `(?:${han ? '' : '(?<![\\p{L}\\p{N}_])'}(?:${grammar.minus})\\s{0,2}|(?<![\\p{L}\\p{N}_.,)])[-−–])$`,
    ),
    stops: new Set(grammar.stops),
  };
}

/** "A six-month term" is no count of months. */
const TIME_UNITS: ReadonlySet<string> = new Set(['minute', 'hour', 'day', 'week', 'month', 'year']);

/** Latin words of more than one letter. */
function spelled(words: ReadonlyMap<string, string>): string[] {
  return [...words]
    .filter(([word, unit]) => /^[a-z]{2,}$/u.test(word) && !TIME_UNITS.has(unit))
    .map(([word]) => word);
}

function currencyForms({ currencies }: AmountGrammar): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(currencies).concat([
      ['cent', ''],
      ['penny', ''],
    ]),
  );
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
