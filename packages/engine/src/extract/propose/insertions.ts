/**
 * Parts of a sentence set between commas behind a party: "Orvex, which runs two plants, sold", «завод, основанный в 2004 году, поставил».
 * They say nothing of how the party stands to the verb beyond them.
 */
import { APPOSITION_OPENS, INSERTION_OPENS } from '../../data/propose/insertions.ts';
import type { Span } from '../../model/index.ts';
import type { SentenceView } from './sentence-view.ts';

/** Longest text of one insertion, in characters. */
const LONGEST = 160;

type Table = typeof INSERTION_OPENS;
const compiled = new Map<Table, ReadonlyMap<string, RegExp>>();

function opening(table: Table, language: SentenceView['language']): RegExp {
  const known = compiled.get(table)?.get(language);
  if (known !== undefined) return known;
  const made = new Map(
    Object.entries(table).map(([name, opens]) => [
      name,
      name === 'zh'
        ? new RegExp(`^(?:[，,](?:${opens})|是(?:一家|一个|该|其))[^，,。；;：:（）]{2,60}[，,]`, 'u')
        : new RegExp(`^[»”"’]?,\\s(?:${opens})(?!\\p{L})(?:[^,;:()“”]|,(?=\\d)){2,${LONGEST}}?,(?=\\s)`, 'u'),
    ]),
  );
  compiled.set(table, made);
  return made.get(language) ?? /(?!)/u;
}

/** The insertion right behind words that is closed before `until`; undefined where there is none. */
export function insertionBehind(
  { text, language }: SentenceView,
  words: Span,
  until: number,
  kind: 'any' | 'apposition',
): Span | undefined {
  if (until - words.end < 4) return undefined;
  const behind = text.slice(words.end, Math.min(until + 1, words.end + LONGEST + 40)).toLowerCase();
  const table = kind === 'any' ? INSERTION_OPENS : APPOSITION_OPENS;
  const found = opening(table, language).exec(behind);
  if (found === null || words.end + found[0].length > until) return undefined;
  return { start: words.end, end: words.end + found[0].length };
}
