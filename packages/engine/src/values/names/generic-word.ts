/** Generic words of company names, with one code for a word in every language. */
import { GENERIC_WORDS, NAME_STOPWORDS } from '../../data/names/generic-words.ts';
import { GENERIC_WORDS_OF_LANGUAGES } from '../../data/names/generic-words-of-languages.ts';
import { foldArabic } from '../scripts/fold-arabic.ts';
import { cyrillicKeys, latinKeys } from '../scripts/latin-keys.ts';
import { normaliseName } from './normalise-name.ts';

interface GenericTable {
  readonly exact: ReadonlyMap<string, string>;
  /** Cyrillic stems by their first three letters. */
  readonly stems: Stems;
  /** The same as they sound, for Russian and Ukrainian words in Latin letters. */
  readonly sounds: Stems;
  /** Han words, longest first. */
  readonly han: readonly (readonly [string, string])[];
}

type Stems = ReadonlyMap<string, readonly (readonly [string, string])[]>;

/** A stem meets a word that is at most this much longer: endings, not compounds. */
const LONGEST_ENDING = 7;
/** A shorter stem in Latin letters may be any word's beginning. */
const SHORTEST_SOUND = 6;
const MOST_KEPT = 100_000;
const ARTICLE = /^(?:و?ال|لل|و)(?=.{3})/u;

let loaded: GenericTable | undefined;
const kept = new Map<string, string | undefined>();

/** The code of a generic word in comparison form ("trading", «торговый», 贸易 give `trade`), else `undefined`. */
export function genericCode(word: string): string | undefined {
  loaded ??= loadGeneric();
  const exact = loaded.exact.get(word);
  if (exact !== undefined) return exact;
  if (kept.has(word)) return kept.get(word);
  const made = inflectedCode(word, loaded);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(word, made);
  return made;
}

function inflectedCode(word: string, { exact, stems, sounds }: GenericTable): string | undefined {
  const stem = stemCode(word, stems);
  if (stem !== undefined) return stem;
  if (/^[a-z]+$/u.test(word))
    return word.length < SHORTEST_SOUND ? undefined : stemCode(latinKeys(word)[0] ?? '', sounds);
  if (!/^\p{Script=Arabic}/u.test(word)) return undefined;
  const plain = foldArabic(word);
  return exact.get(plain) ?? exact.get(plain.replace(ARTICLE, ''));
}

function stemCode(word: string, stems: Stems): string | undefined {
  for (const [stem, code] of stems.get(word.slice(0, 3)) ?? [])
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
  const sounds = new Map<string, [string, string][]>();
  const han: [string, string][] = [];
  for (const line of `${GENERIC_WORDS.trim()}\n${GENERIC_WORDS_OF_LANGUAGES.trim()}`.split('\n')) {
    const at = line.indexOf(':');
    const code = line.slice(0, at);
    for (const raw of line.slice(at + 1).split(' ')) {
      const word = normaliseName(raw);
      if (word === '') continue;
      if (/\p{Script=Han}/u.test(word) && !exact.has(word)) han.push([word, code]);
      if (raw.endsWith('*')) {
        put(stems, word, code);
        const sound = cyrillicKeys(word)[0] ?? '';
        if (sound.length >= SHORTEST_SOUND - 1) put(sounds, sound, code);
      } else {
        for (const form of [word, foldArabic(word)]) if (!exact.has(form)) exact.set(form, code);
      }
    }
  }
  han.sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  return { exact, stems, sounds, han };
}

function put(stems: Map<string, [string, string][]>, stem: string, code: string): void {
  const key = stem.slice(0, 3);
  const held = stems.get(key) ?? [];
  held.push([stem, code]);
  stems.set(key, held);
}
