/** A language's patterns as regular expressions, made once. */
import type { TimeGrammar, TimePattern } from '../../data/time/grammar.ts';
import { NUMERIC_PATTERNS } from '../../data/time/numeric.ts';

export interface CompiledPattern extends TimePattern {
  readonly expression: RegExp;
}

export interface CompiledGrammar {
  readonly grammar: TimeGrammar;
  readonly patterns: readonly CompiledPattern[];
  readonly of: RegExp;
  readonly within: RegExp;
  readonly rangeJoin: RegExp;
  readonly rangeOpeners: readonly { readonly opener: RegExp; readonly join: RegExp }[];
  readonly listJoin: RegExp;
  readonly boundsBefore: readonly {
    readonly words: RegExp;
    readonly kind: TimeGrammar['boundsBefore'][number]['kind'];
  }[];
  readonly boundsAfter: readonly {
    readonly words: RegExp;
    readonly kind: TimeGrammar['boundsAfter'][number]['kind'];
  }[];
  readonly approximate: RegExp;
  readonly yearCueSure: RegExp;
  readonly yearCueBefore: RegExp;
  readonly yearCueAfter: RegExp;
  readonly countAfter: RegExp;
  readonly monthCueBefore: RegExp;
  readonly seasonCueBefore: RegExp;
  readonly future: RegExp;
}

const NEVER = /(?!)/u;

/** The compiled form of a grammar; `han` for a script without word boundaries. */
export function compileGrammar(grammar: TimeGrammar, han: boolean): CompiledGrammar {
  const slots = slotsOf(grammar);
  const patterns = [...NUMERIC_PATTERNS, ...grammar.patterns].map((pattern) => ({
    ...pattern,
    expression: compilePattern(pattern, slots),
  }));
  return {
    grammar,
    patterns,
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
    future: grammar.future === '' ? NEVER : loose(grammar.future),
  };
}

function compilePattern({ pattern, open }: TimePattern, slots: ReadonlyMap<string, string>): RegExp {
  if (open) return new RegExp(spaced(pattern), 'giu');
  const filled = pattern.replace(/(?<!\(\?)<(\w+)>/gu, (whole, name: string) => {
    const words = slots.get(name);
    return words === undefined ? whole : `(?<${name}>${words})`;
  });
  return new RegExp(
    `(?<![\\p{L}\\p{N}_]|\\p{N}[.,/-])(?:${spaced(filled)})(?![\\p{L}\\p{N}_]|[.,/]\\p{N})`,
    'giu',
  );
}

function slotsOf(grammar: TimeGrammar): ReadonlyMap<string, string> {
  const months = alternatives(grammar.months);
  return new Map([
    ['y', '(?:1[89]|20|21)\\d{2}'],
    ['d', '0?[1-9]|[12]\\d|3[01]'],
    ['d2', '0?[1-9]|[12]\\d|3[01]'],
    ['m', '0?[1-9]|1[0-2]'],
    ['month', months],
    ['month2', months],
    ['weekday', alternatives(grammar.weekdays)],
    ['ordinal', alternatives(grammar.ordinals)],
    ['number', `${alternatives(grammar.numbers)}|\\d{1,3}`],
    ['unit', alternatives(grammar.units)],
    ['relative', alternatives(grammar.relatives)],
    ['season', alternatives(grammar.seasons)],
    ['part', alternatives(grammar.parts)],
  ]);
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

function loose(pattern: string): RegExp {
  return new RegExp(spaced(pattern), 'iu');
}

function before(words: string, han = false): RegExp {
  return new RegExp(`${han ? '' : '(?<![\\p{L}\\p{N}_])'}(?:${spaced(words)})$`, 'iu');
}
