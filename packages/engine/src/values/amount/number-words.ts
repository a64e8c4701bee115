/** What a run of number words says: "three hundred and twenty thousand", "полтора десятка", "two dozen". */
import type { AmountGrammar } from '../../data/amount/grammar.ts';

/** The number, or undefined where the words do not form one ("two three"). */
export function readNumberWords(words: string, grammar: AmountGrammar): number | undefined {
  const tokens = splitWords(words.toLowerCase(), grammar);
  let total = 0;
  let current: number | undefined;
  let lastPlace = Number.POSITIVE_INFINITY;
  let lastScale = Number.POSITIVE_INFINITY;
  for (const token of tokens) {
    const group = grammar.groups[token];
    const scale = grammar.scales[token];
    const cardinal = grammar.cardinals[token];
    if (group !== undefined) {
      current = (current ?? 1) * group;
      lastPlace = 1;
    } else if (scale !== undefined) {
      if (scale === 100) {
        current = (current ?? 1) * 100;
        lastPlace = 100;
        continue;
      }
      if (scale >= lastScale && total > 0) return undefined;
      total += (current ?? 1) * scale;
      current = undefined;
      lastPlace = Number.POSITIVE_INFINITY;
      lastScale = scale;
    } else if (cardinal !== undefined) {
      const place = placeOf(cardinal);
      if (place >= lastPlace) return undefined;
      current = (current ?? 0) + cardinal;
      lastPlace = place;
    } else return undefined;
  }
  return total + (current ?? 0);
}

/** Units, teens and tens cannot follow one of their own place: "twenty thirty" is two numbers. */
function placeOf(cardinal: number): number {
  if (cardinal < 10) return 1;
  if (cardinal < 20) return 1.5;
  return cardinal < 100 ? 10 : 100;
}

function splitWords(words: string, { groups, fillers }: AmountGrammar): string[] {
  const whole = words.replace(/\s+/gu, ' ').trim();
  for (const group of Object.keys(groups)) {
    if (/[ -]/u.test(group) && whole.endsWith(group)) {
      const rest = whole.slice(0, -group.length).trim();
      return [...(rest === '' ? [] : splitPlain(rest, fillers)), group];
    }
  }
  return splitPlain(whole, fillers);
}

function splitPlain(words: string, fillers: readonly string[]): string[] {
  return words.split(/[\s-]+/u).filter((word) => word !== '' && !fillers.includes(word));
}
