/** What a number counts: the measure glued to it, or the noun behind its adjectives. */
import { CLASSIFIERS } from '../../data/amount/zh.ts';
import type { AmountGrammar } from '../../data/amount/grammar.ts';
import type { CompiledAmounts } from './compile-amounts.ts';
import { looksPlural, singularOf } from './singular.ts';

export interface Counted {
  readonly unit: string;
  readonly start: number;
  readonly end: number;
  /** A measure, which belongs to the amount's own words; a noun does not. */
  readonly measure: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’]*(?:[-/][\p{L}\p{N}]+)*/uy;
const MOST_WORDS = 7;
const VERB = /(?:ed|ing)$/u;
/** Words before the noun that are no plural though they end like one. */
const ADJECTIVAL = new Set([
  'arms',
  'sales',
  'goods',
  'customs',
  'sports',
  'christmas',
  'various',
  'previous',
  'serious',
]);

/** The measure right behind the number, or undefined. */
export function measureAt(
  text: string,
  at: number,
  end: number,
  compiled: CompiledAmounts,
): Counted | undefined {
  const match = compiled.measure.exec(text.slice(at, Math.min(end, at + 40)));
  if (match?.[1] === undefined) return undefined;
  const start = at + match[0].length - match[1].length;
  const form = text.slice(start, at + match[0].length);
  const unit = compiled.measures.get(form.toLowerCase().replace(/\s+/gu, ' '));
  if (unit === undefined || (form.length === 1 && form !== form.toLowerCase())) return undefined;
  const dot = text.charAt(start + form.length) === '.' && /^(?:шт|компл|кв|куб|тн|гр)$/iu.test(form) ? 1 : 0;
  return { unit, start, end: start + form.length + dot, measure: true };
}

/** The noun that a number counts, found by its form; `one` for a count of one, whose noun is no plural. */
export function nounAt(
  text: string,
  at: number,
  end: number,
  one: boolean,
  compiled: CompiledAmounts,
  inflected: boolean,
): Counted | undefined {
  const words = wordsBehind(text, at, end, compiled);
  return inflected ? listedNoun(words, compiled.grammar) : englishNoun(words, one, compiled.grammar);
}

interface Word {
  readonly lower: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words behind the number up to a mark or a word that ends a noun phrase. */
function wordsBehind(text: string, at: number, end: number, { stops }: CompiledAmounts): Word[] {
  const words: Word[] = [];
  let from = at;
  while (words.length < MOST_WORDS) {
    const gap = /^[\s\u00a0]{1,3}["“«]?/u.exec(text.slice(from, Math.min(end, from + 4)))?.[0].length ?? 0;
    if (gap === 0) break;
    WORD.lastIndex = from + gap;
    const match = WORD.exec(text);
    if (match === null || match.index + match[0].length > end) break;
    const lower = match[0].toLowerCase().replace(/['’]s$/u, '');
    if (stops.has(lower)) break;
    words.push({ lower, text: match[0], start: match.index, end: match.index + match[0].length });
    from = match.index + match[0].length;
  }
  return words;
}

function englishNoun(words: readonly Word[], one: boolean, grammar: AmountGrammar): Counted | undefined {
  if (one) {
    const phrase = words.slice(0, 4);
    const verb = phrase.findIndex(({ lower }, index) => index > 0 && (VERB.test(lower) || SAYING.has(lower)));
    const head = (verb < 0 ? phrase : phrase.slice(0, verb)).at(-1);
    return head && counted(head, singularOf(head.lower, grammar));
  }
  for (const [index, word] of words.entries()) {
    if (!looksPlural(word.lower, grammar) || ADJECTIVAL.has(word.lower)) continue;
    const next = words[index + 1];
    const further = next !== undefined && looksPlural(next.lower, grammar) && !ACTING.has(next.lower);
    if (further) continue;
    const unit = singularOf(word.lower, grammar);
    return counted(
      word,
      /^\p{Lu}{2,}s?$/u.test(word.text) ? word.text.replace(/s$/u, '') : (unit.split('-').at(-1) ?? unit),
    );
  }
  return undefined;
}

const SAYING = new Set([
  'said',
  'told',
  'says',
  'showed',
  'shows',
  'described',
  'went',
  'came',
  'took',
  'made',
  'sent',
  'flew',
]);
const ACTING = new Set([
  'says',
  'shows',
  'makes',
  'goes',
  'comes',
  'takes',
  'needs',
  'costs',
  'weighs',
  'times',
  'means',
  'includes',
]);

function listedNoun(words: readonly Word[], grammar: AmountGrammar): Counted | undefined {
  for (const word of words) {
    const unit = Object.hasOwn(grammar.nouns, word.lower) ? grammar.nouns[word.lower] : undefined;
    if (unit !== undefined) return counted(word, unit);
  }
  return undefined;
}

function counted(word: Word, unit: string): Counted {
  return { unit, start: word.start, end: word.end, measure: false };
}

const CLASSIFIER = new RegExp(
  `^\\s?(${Object.keys(CLASSIFIERS)
    .sort((a, b) => b.length - a.length)
    .join('|')})`,
  'u',
);
const CLOSED = new RegExp(
  `(${Object.keys(CLASSIFIERS)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?:及?以[上下内內]|左右|上下)$`,
  'u',
);

/** The unit of the measure word that the words of an amount took in: "五十人以上". */
export function unitTakenIn(words: string): string | undefined {
  const word = CLOSED.exec(words)?.[1];
  return word === undefined ? undefined : CLASSIFIERS[word];
}

/** Characters behind a measure word within which its noun is looked for: "12架新型攻击无人机". */
const HAN_REACH = 12;

/**
 * The measure word right behind a Chinese number and the noun it measures. The measure word belongs to the amount;
 * `bare` amounts (一些) need none.
 */
export function hanCountedAt(
  text: string,
  at: number,
  end: number,
  bare: boolean,
  { grammar }: CompiledAmounts,
): (Counted & { readonly amountEnd: number }) | undefined {
  const match = CLASSIFIER.exec(text.slice(at, Math.min(end, at + 5)));
  const word = match?.[1];
  if (word === undefined && !bare) return undefined;
  const behind = at + (match?.[0].length ?? 0);
  const phrase =
    /^[\p{Script=Han}A-Za-z0-9-]*/u.exec(text.slice(behind, Math.min(end, behind + HAN_REACH)))?.[0] ?? '';
  let best: { readonly from: number; readonly noun: string; readonly unit: string } | undefined;
  for (const [noun, unit] of Object.entries(grammar.nouns)) {
    const from = phrase.indexOf(noun);
    if (from < 0 || /[和与及从向被将在是的]/u.test(phrase.slice(0, from).replace(/的$/u, ''))) continue;
    if (best === undefined || from < best.from || (from === best.from && noun.length > best.noun.length))
      best = { from, noun, unit };
  }
  if (best === undefined)
    return word === undefined
      ? undefined
      : {
          unit: CLASSIFIERS[word] ?? word,
          start: behind - word.length,
          end: behind,
          measure: true,
          amountEnd: behind,
        };
  const start = behind + best.from;
  return { unit: best.unit, start, end: start + best.noun.length, measure: false, amountEnd: behind };
}
