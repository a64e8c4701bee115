/**
 * Words of names, taken apart once and kept: the same word of a thousand names is looked up, not read again. What a
 * word means inside one name (its role) is no business of this file.
 */
import { COMMON_COMPANY_WORDS, COMMON_NAMES } from '../data/match/common-names.ts';
import { GIVEN_NAMES } from '../data/match/given-names.ts';
import { NAME_ENDINGS } from '../data/match/name-endings.ts';
import { cantoneseKeys, normaliseName, pinyinSyllables } from '../values/index.ts';
import { scriptOfWord, type WordScript } from './word-script.ts';
import { keysOfWord, pinyinOfWord } from './words-of-name.ts';

export interface Word {
  /** Spreads words over tables; tells nothing else. */
  readonly id: number;
  readonly text: string;
  /** Comparison form. */
  readonly folded: string;
  /** Phonetic keys, the likeliest first. */
  readonly keys: readonly string[];
  /** Letters of the likeliest key, one bit each. */
  readonly letters: number;
  readonly script: WordScript;
  /** Vowels are not written, or its script only imitates foreign sounds: Arabic, Hebrew, Han, Thai, Khmer. */
  readonly loose: boolean;
  /** Consonants only, of each key. */
  readonly skeletons: readonly string[];
  /** The consonants of the likeliest key. */
  readonly consonants: string;
  /** How it reads as Chinese, where it can; without spaces and tones. */
  readonly pinyin: string | undefined;
  readonly syllables: readonly string[] | undefined;
  /** Pinyin that a word of a Cantonese name may stand for; another system than its own letters. */
  readonly mandarin: readonly string[] | undefined;
  /** Given names it is a form of, as numbers of classes. */
  readonly classes: readonly number[] | undefined;
  /** A name that very many people have. */
  readonly common: boolean;
  /** A word that very many companies and ships are called by. */
  readonly commonInTrade: boolean;
  /** Length in characters of the comparison form. */
  readonly length: number;
  /** The common ending of the likeliest key, empty for none; -ev is -ov. */
  readonly ending: string;
}

/** Words kept; only speed depends on it. */
const MOST_KEPT = 200_000;

const kept = new Map<string, Word>();
let nextId = 1;

/**
 * The word, read once. `sound` says how it is read where its letters do not: Han surnames. `mandarin` is what a word of
 * a Cantonese name stands for.
 */
export function wordOf(text: string, folded: string, sound?: string, mandarin?: readonly string[]): Word {
  const mark = sound ?? mandarin?.join('/');
  const place = mark === undefined ? text : `${text}\u0000${mark}`;
  const held = kept.get(place);
  if (held !== undefined) return held;
  const made = readWord(text, folded, sound, mandarin);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(place, made);
  return made;
}

/** Several words run together into one. */
export function joinWords(words: readonly Word[]): Word {
  const text = words.map((word) => word.text).join(' ');
  const mandarin = joinedMandarin(words);
  const place = mandarin === undefined ? text : `${text}\u0000${mandarin.join('/')}`;
  const held = kept.get(place);
  if (held !== undefined) return held;
  const made = fill(
    text,
    words.map((word) => word.folded).join(''),
    [words.map((word) => word.keys[0] ?? '').join('')],
    mandarin,
  );
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(place, made);
  return made;
}

/** Words of a Cantonese name run together, in pinyin. */
export function joinedMandarin(words: readonly Word[]): readonly string[] | undefined {
  let joined = [''];
  for (const { mandarin = [] } of words)
    joined = joined.flatMap((start) => mandarin.map((one) => start + one));
  return joined.length === 0 ? undefined : joined;
}

function readWord(
  text: string,
  folded: string,
  sound: string | undefined,
  mandarin: readonly string[] | undefined,
): Word {
  const keys = keysOfWord(sound ?? text);
  const own = sound === undefined ? [] : cantoneseKeys(text);
  return fill(text, folded, own.length === 0 ? keys : [...new Set([...keys, ...own])], mandarin);
}

function fill(
  text: string,
  folded: string,
  keys: readonly string[],
  mandarin: readonly string[] | undefined,
): Word {
  const script = scriptOfWord(text);
  const key = keys[0] ?? '';
  const { pinyin } = pinyinOfWord(text, folded);
  const id = nextId;
  nextId = (nextId + 1) | 0;
  return {
    id,
    text,
    folded,
    keys,
    letters: letterBits(key),
    script,
    loose: LOOSE.has(script) && (script !== 'han' || folded.length >= FOREIGN_HAN),
    skeletons: [...new Set(keys.map(skeletonOf))].filter((one) => one.length >= 2),
    consonants: key.replace(/[aeiouy]/gu, ''),
    pinyin,
    mandarin,
    syllables: pinyin === undefined ? undefined : pinyinSyllables(pinyin),
    classes: CLASSES.get(folded),
    common: isAmong((common ??= spellings(COMMON_NAMES)), folded, keys),
    commonInTrade: isAmong((commonInTrade ??= spellings(COMMON_COMPANY_WORDS)), folded, keys),
    length: [...folded].length,
    ending: (NAME_ENDINGS.find((one) => key.endsWith(one)) ?? '').replace(/^ev/u, 'ov'),
  };
}

/** Han words of fewer characters are Chinese names and not foreign ones written by their sound. */
const FOREIGN_HAN = 3;

const LOOSE: ReadonlySet<WordScript> = new Set<WordScript>(['arabic', 'hebrew', 'han', 'thai', 'khmer']);

/** One bit for each letter a to z that a key has; digits share the others. */
export function letterBits(key: string): number {
  let bits = 0;
  for (let at = 0; at < key.length; at += 1) {
    const code = key.charCodeAt(at) - 97;
    bits |= 1 << (code >= 0 && code < 26 ? code : 26 + (Math.abs(code) % 5));
  }
  return bits;
}

/** Consonants only, l and r as one: what is left of a name in a script that writes no vowels or no such sounds. */
function skeletonOf(key: string): string {
  return key
    .replace(/[aeiouyhv]/gu, '')
    .replace(/[lr]/gu, 'r')
    .replace(/[gkq]/gu, 'k')
    .replace(/[bp]/gu, 'b')
    .replace(/(.)\1+/gu, '$1');
}

const CLASSES: ReadonlyMap<string, readonly number[]> = loadClasses();

function loadClasses(): Map<string, number[]> {
  const classes = new Map<string, number[]>();
  GIVEN_NAMES.trim()
    .split('\n')
    .forEach((line, index) => {
      for (const name of line.split(' ')) {
        const folded = normaliseName(name);
        classes.set(folded, [...(classes.get(folded) ?? []), index]);
      }
    });
  return classes;
}

let common: ReadonlySet<string> | undefined;
let commonInTrade: ReadonlySet<string> | undefined;

/** The words as they are written and, marked, as they sound. */
function spellings(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((word) => [word, `=${keysOfWord(word)[0] ?? word}`]));
}

function isAmong(table: ReadonlySet<string>, folded: string, keys: readonly string[]): boolean {
  return table.has(folded) || keys.some((key) => table.has(`=${key}`));
}
