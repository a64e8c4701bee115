/** A language's patterns over folded text. Each is compiled when it is first needed. */
import type { TimeGrammar, TimePattern } from '../../data/time/grammar.ts';
import { NUMERIC_PATTERNS } from '../../data/time/numeric.ts';
import {
  type FoldedPattern,
  foldedPattern,
  indexPatterns,
  type PatternIndex,
  type Prefixes,
  prefixesOf,
  prefixesOfWords,
  type ScannedPattern,
} from '../patterns/index.ts';

export interface CompiledGrammar {
  readonly grammar: TimeGrammar;
  readonly patterns: readonly TimePattern[];
  /** The same patterns in the same order. */
  readonly index: PatternIndex;
  readonly of: FoldedPattern;
  readonly within: FoldedPattern;
  readonly rangeJoin: FoldedPattern;
  readonly rangeOpeners: readonly { readonly opener: FoldedPattern; readonly join: FoldedPattern }[];
  readonly listJoin: FoldedPattern;
  readonly boundsBefore: readonly {
    readonly words: FoldedPattern;
    readonly kind: TimeGrammar['boundsBefore'][number]['kind'];
  }[];
  readonly boundsAfter: readonly {
    readonly words: FoldedPattern;
    readonly kind: TimeGrammar['boundsAfter'][number]['kind'];
  }[];
  readonly approximate: FoldedPattern;
  readonly yearCueSure: FoldedPattern;
  readonly yearCueBefore: FoldedPattern;
  readonly yearCueAfter: FoldedPattern;
  readonly countAfter: FoldedPattern;
  readonly monthCueBefore: FoldedPattern;
  readonly seasonCueBefore: FoldedPattern;
  readonly future: FoldedPattern;
}

/** The compiled form of a grammar; `han` for a script without word boundaries. */
export function compileGrammar(grammar: TimeGrammar, han: boolean): CompiledGrammar {
  const slots = slotsOf(grammar);
  const patterns = [...NUMERIC_PATTERNS, ...grammar.patterns];
  return {
    grammar,
    patterns,
    index: indexPatterns(patterns.map((pattern) => scanned(pattern, slots))),
    of: loose(grammar.of),
    within: loose(grammar.within),
    rangeJoin: loose(grammar.rangeJoin),
    rangeOpeners: grammar.rangeOpeners.map(({ opener, join }) => ({
      opener: before(opener, han),
      join: loose(join),
    })),
    listJoin: loose(grammar.listJoin),
    boundsBefore: grammar.boundsBefore.map(({ words, kind }) => ({
      words: before(`${words}${han ? '' : '(?: the)? ?'}`, han),
      kind,
    })),
    boundsAfter: grammar.boundsAfter.map(({ words, kind }) => ({ words: loose(`^${words}`), kind })),
    approximate: before(`${grammar.approximate} ?`, han),
    yearCueSure: before(grammar.yearCueSure, han),
    seasonCueBefore: before(grammar.seasonCueBefore, han),
    yearCueBefore: before(grammar.yearCueBefore, han),
    yearCueAfter: loose(`^(?:${grammar.yearCueAfter || '(?!)'})`),
    countAfter: loose(`^ ?(?:${grammar.countAfter || '(?!)'})`),
    monthCueBefore: before(grammar.monthCueBefore, han),
    future: loose(grammar.future === '' ? '(?!)' : grammar.future),
  };
}

interface Slot {
  readonly source: string;
  readonly prefixes: Prefixes;
}

/** A pattern with its slots filled; open ones have none. */
function scanned({ pattern, open, capital }: TimePattern, slots: ReadonlyMap<string, Slot>): ScannedPattern {
  const blank = spaced(pattern);
  const places = capital ?? false;
  if (open) return { source: blank, prefixes: prefixesOf(blank), open, places };
  const starts = new Map([...slots].map(([name, { prefixes }]) => [name, prefixes]));
  const filled = blank.replace(/(?<!\(\?)<(\w+)>/gu, (whole, name: string) => {
    const slot = slots.get(name);
    return slot === undefined ? whole : `(?<${name}>${slot.source})`;
  });
  return {
    source: `(?<![\\p{L}\\p{N}_]|\\p{N}[.,/]|\\p{N}-(?=\\p{N})|[$€£¥₽₴]\\s?)(?:${filled})(?![\\p{L}\\p{N}_]|[.,/]\\p{N})`,
    prefixes: prefixesOf(blank, starts),
    open: false,
    places,
  };
}

function slotsOf(grammar: TimeGrammar): ReadonlyMap<string, Slot> {
  const pattern = (source: string): Slot => ({ source, prefixes: prefixesOf(source) });
  const table = (words: Readonly<Record<string, unknown>>): Slot => ({
    source: spaced(alternatives(words)),
    prefixes: prefixesOfWords(Object.keys(words)),
  });
  const hyphened = (words: Readonly<Record<string, unknown>>): Slot => ({
    source: alternatives(words).replace(/ /gu, '[-\\s]'),
    prefixes: prefixesOfWords(Object.keys(words).flatMap((word) => [word, word.replace(/ /gu, '-')])),
  });
  const dayWords = hyphened(grammar.dayWords ?? {});
  const months = table(grammar.months);
  const day = pattern('0?[1-9]|[12]\\d|3[01]');
  return new Map([
    ['y', pattern('(?:1[89]|20|21)\\d{2}')],
    ['d', day],
    ['d2', day],
    ['m', pattern('0?[1-9]|1[0-2]')],
    ['month', months],
    ['month2', months],
    ['weekday', table(grammar.weekdays)],
    ['ordinal', table(grammar.ordinals)],
    ['number', numbersOf(grammar)],
    ['unit', table(grammar.units)],
    ['relative', table(grammar.relatives)],
    ['season', table(grammar.seasons)],
    ['part', table(grammar.parts)],
    ['dw', dayWords],
    ['dw2', dayWords],
    ['cw', hyphened(grammar.dayCounts ?? {})],
    ['decadeName', table(grammar.decades ?? {})],
    ['yw', pattern(spaced(grammar.yearWords ?? '(?!)'))],
  ]);
}

function numbersOf({ numbers }: TimeGrammar): Slot {
  const digits = '\\d{1,3}';
  const prefixes = new Map([...prefixesOfWords(Object.keys(numbers)), ...prefixesOf(digits)]);
  return { source: `${spaced(alternatives(numbers))}|${digits}`, prefixes };
}

function alternatives(table: Readonly<Record<string, unknown>>): string {
  const words = Object.keys(table).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return words.length === 0
    ? '(?!)'
    : words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|');
}

/** A blank in a pattern is a short run of white space, so that a line break does not hide a date. */
function spaced(pattern: string): string {
  return pattern
    .replace(/\[([^\]]*) ([^\]]*)\]/gu, '[$1\\s$2]')
    .replace(/ /gu, '\\s{1,3}')
    .replace(/\\s\{1,3\}\?/gu, '\\s{0,3}');
}

function loose(pattern: string): FoldedPattern {
  return foldedPattern(spaced(pattern));
}

function before(words: string, han = false): FoldedPattern {
  return foldedPattern(`${han ? '' : '(?<![\\p{L}\\p{N}_]|\\p{L}-)'}(?:${spaced(words)})$`);
}
