/** Numbers in running text: digits with their scale, number words, vague words. Names, dates and labels are passed over. */
import type { VagueAmount } from '../../data/amount/grammar.ts';
import { foldText, scanPatterns } from '../patterns/index.ts';
import type { CompiledAmounts } from './compile-amounts.ts';
import { type NumberFound, point, signed } from './number-found.ts';
import { TAIL_REACH, withTail } from './number-tails.ts';
import { readNumberWords } from './number-words.ts';
import { digitsIn, LABEL_REACH } from './scan-digits.ts';

/** The numbers of `text[start, end)` in order, none overlapping. */
export function scanNumbers(
  text: string,
  start: number,
  end: number,
  compiled: CompiledAmounts,
): NumberFound[] {
  const slice = text.slice(start, end);
  const found = [...wordedIn(slice, start, compiled), ...digitsIn(slice, start, compiled)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const kept: NumberFound[] = [];
  for (const number of found) if (number.start >= (kept.at(-1)?.end ?? 0)) kept.push(number);
  return kept;
}

/** Vague words first, then number words. */
function wordedIn(slice: string, offset: number, compiled: CompiledAmounts): NumberFound[] {
  const vague: NumberFound[] = [];
  const words: NumberFound[] = [];
  scanPatterns(compiled.index, foldText(slice), (index, match) => {
    const entry = compiled.vague[index];
    if (entry === undefined) words.push(...wordsIn(slice, match.index, match[0], offset, compiled));
    else vague.push(vagueAt(offset + match.index, match[0].length, entry));
  });
  return [...vague, ...words];
}

function vagueAt(start: number, length: number, entry: VagueAmount): NumberFound {
  const { min, max, approximate, rule, exact = false } = entry;
  return {
    start,
    end: start + length,
    min,
    max,
    minExclusive: false,
    maxExclusive: false,
    approximate,
    rule,
    kind: exact ? 'words' : 'vague',
    scale: 1,
  };
}

function wordsIn(
  slice: string,
  from: number,
  run: string,
  offset: number,
  compiled: CompiledAmounts,
): NumberFound[] {
  const found: NumberFound[] = [];
  const tokens = [...run.matchAll(/[^\s-]+/gu)].map((token) => ({
    start: from + token.index,
    end: from + token.index + token[0].length,
  }));
  for (let at = 0; at < tokens.length; ) {
    const taken = longestNumber(slice, tokens, at, compiled);
    if (taken !== undefined) found.push(atOffset(taken.number, offset));
    at += taken?.tokens ?? 1;
  }
  return found;
}

/** The longest number that the words from `at` on form; "five and ten" are two, "five fifths" and "one hundred and fifth" none. */
function longestNumber(
  slice: string,
  tokens: readonly { readonly start: number; readonly end: number }[],
  at: number,
  compiled: CompiledAmounts,
): { readonly number: NumberFound; readonly tokens: number } | undefined {
  const { grammar, labels } = compiled;
  const start = tokens[at]?.start ?? 0;
  const before = slice.slice(Math.max(0, start - LABEL_REACH), start);
  const first = slice.slice(start, tokens[at]?.end).toLowerCase();
  const counts = Object.hasOwn(grammar.scales, first) || Object.hasOwn(grammar.groups, first);
  const article = counts ? /(?<![\p{L}\p{N}])an? $/iu.exec(before)?.[0] : undefined;
  if (grammar.fillers.includes(first) || labels.test(before)) return undefined;
  if (Object.hasOwn(grammar.scales, first) && article === undefined && !grammar.bareScales) return undefined;
  let longest: { readonly end: number; readonly value: number; readonly tokens: number } | undefined;
  let missed = 0;
  // "three hundred and" and "half a" are no numbers though what follows makes them one: two words may miss.
  for (let count = 1; at + count <= tokens.length && missed < 3; count += 1) {
    const end = tokens[at + count - 1]?.end ?? start;
    const words = slice.slice(start, end);
    const closed = !grammar.fillers.includes(
      words
        .split(/[\s-]+/u)
        .at(-1)
        ?.toLowerCase() ?? '',
    );
    const value = closed ? readNumberWords(words, grammar) : undefined;
    missed = value === undefined ? missed + 1 : 0;
    if (value === undefined) continue;
    const tailed = withTail(slice, end, value, compiled);
    longest = { ...(tailed ?? { end, value }), tokens: count };
    if (tailed === undefined) continue;
    while ((tokens[at + longest.tokens]?.start ?? Number.POSITIVE_INFINITY) < tailed.end)
      longest = { ...longest, tokens: longest.tokens + 1 };
    break;
  }
  if (longest === undefined || compiled.parts.test(slice.slice(longest.end, longest.end + TAIL_REACH)))
    return undefined;
  const minus = compiled.minus.exec(before)?.[0];
  const from = start - (article?.length ?? minus?.length ?? 0);
  const number = signed(point(from, longest.end, [longest.value]), minus !== undefined);
  return { number: { ...number, kind: 'words', rule: 'number-words' }, tokens: longest.tokens };
}

function atOffset(number: NumberFound, offset: number): NumberFound {
  return { ...number, start: number.start + offset, end: number.end + offset };
}
