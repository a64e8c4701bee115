/** Generic words of company names, with one code for a word in every language. */
import { GENERIC_WORDS, NAME_STOPWORDS } from '../../data/names/generic-words.ts';
import { normaliseName } from './normalise-name.ts';

interface GenericTable {
  readonly exact: ReadonlyMap<string, string>;
  /** Cyrillic stems by their first three letters. */
  readonly stems: ReadonlyMap<string, readonly (readonly [string, string])[]>;
  /** Han words, longest first. */
  readonly han: readonly (readonly [string, string])[];
}

/** A stem meets a word that is at most this much longer: endings, not compounds. */
const LONGEST_ENDING = 7;

let loaded: GenericTable | undefined;

/** The code of a generic word in comparison form ("trading", «торговый», 贸易 give `trade`), else `undefined`. */
export function genericCode(word: string): string | undefined {
  loaded ??= loadGeneric();
  const exact = loaded.exact.get(word);
  if (exact !== undefined) return exact;
  for (const [stem, code] of loaded.stems.get(word.slice(0, 3)) ?? [])
    if (word.startsWith(stem) && word.length <= stem.length + LONGEST_ENDING) return code;
  return undefined;
}

/** Whether a word in comparison form is generic or a function word. */
export function isGenericWord(word: string): boolean {
  return NAME_STOPWORDS.has(word) || genericCode(word) !== undefined;
}

/** Generic Han words, longest first, with their codes. */
export function hanGenericWords(): readonly (readonly [string, string])[] {
  loaded ??= loadGeneric();
  return loaded.han;
}

function loadGeneric(): GenericTable {
  const exact = new Map<string, string>();
  const stems = new Map<string, [string, string][]>();
  const han: [string, string][] = [];
  for (const line of GENERIC_WORDS.trim().split('\n')) {
    const at = line.indexOf(':');
    const code = line.slice(0, at);
    for (const raw of line.slice(at + 1).split(' ')) {
      const word = normaliseName(raw);
      if (word === '') continue;
      if (/\p{Script=Han}/u.test(word)) han.push([word, code]);
      if (!raw.endsWith('*')) exact.set(word, code);
      else {
        const key = word.slice(0, 3);
        const held = stems.get(key) ?? [];
        held.push([word, code]);
        stems.set(key, held);
      }
    }
  }
  han.sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  return { exact, stems, han };
}
