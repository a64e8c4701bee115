/**
 * Chinese names as Hong Kong spells them: 陈大文 is Chan Tai Man there and Chen Dawen on the mainland. Characters give
 * Cantonese keys beside their pinyin; Latin words are read so only in a name that is Cantonese throughout.
 */
import { CANTONESE_GIVEN, CANTONESE_SURNAMES, TELLING_CANTONESE } from '../../data/scripts/cantonese.ts';
import { foldHan } from './fold-han.ts';
import { latinKeys } from './latin-keys.ts';

const LONGEST_RUN = 3;
const MOST_SPELLINGS = 3;
/** A surname and one or two syllables; a compound surname is one word. */
const WORDS = { fewest: 2, most: 3 } as const;

interface Tables {
  readonly spellings: ReadonlyMap<string, readonly string[]>;
  readonly surnames: ReadonlyMap<string, readonly string[]>;
  readonly given: ReadonlyMap<string, readonly string[]>;
}

let loaded: Tables | undefined;

/** Keys of the Cantonese spellings of one to three characters; none where the table lacks one of them. */
export function cantoneseKeys(run: string): string[] {
  const { spellings } = (loaded ??= load());
  const text = foldHan(run);
  const whole = spellings.get(text);
  const rows = whole === undefined ? [...text].map((character) => spellings.get(character) ?? []) : [whole];
  if (rows.length > LONGEST_RUN) return [];
  let words = [''];
  for (const row of rows)
    words = words.flatMap((start) => row.map((syllable) => start + syllable)).slice(0, MOST_SPELLINGS);
  return [...new Set(words.flatMap(latinKeys))].slice(0, MOST_SPELLINGS);
}

/**
 * The pinyin that each word of a person's name in small Latin letters may stand for, when all of it is Cantonese: a
 * telling surname first or last, and one or two syllables of given names. `undefined` for any other name.
 */
export function pinyinOfCantonese(words: readonly string[]): (readonly string[])[] | undefined {
  if (words.length < WORDS.fewest || words.length > WORDS.most) return undefined;
  const { surnames, given } = (loaded ??= load());
  const last = words.length - 1;
  for (const at of [0, last]) {
    if (!TELLING_CANTONESE.has(words[at] ?? '')) continue;
    const readings = words.map((word, index) => (index === at ? surnames : given).get(word) ?? []);
    if (readings.every((row) => row.length > 0)) return readings;
  }
  return undefined;
}

function load(): Tables {
  const spellings = new Map<string, string[]>();
  const surnames = new Map<string, string[]>();
  const given = new Map<string, string[]>();
  const put = (table: Map<string, string[]>, key: string, value: string): void => {
    const held = table.get(key) ?? [];
    if (!held.includes(value)) held.push(value);
    table.set(key, held);
  };
  for (const [table, rows] of [
    [surnames, CANTONESE_SURNAMES],
    [given, CANTONESE_GIVEN],
  ] as const)
    for (const [characters, pinyin, latin] of rows)
      for (const spelling of latin) {
        put(spellings, characters, spelling);
        put(table, spelling, pinyin);
      }
  return { spellings, surnames, given };
}
