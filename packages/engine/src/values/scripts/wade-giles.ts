/** Words that only Wade-Giles spells so, read as pinyin: Hsiao, Tse-tung, Kuo-ch'iang. */
import { WADE_GILES } from '../../data/scripts/wade-giles.ts';
import { pinyinTable } from './pinyin-syllables.ts';

const LONGEST_WORD = 16;
const LONGEST_SYLLABLE = 7;
const MOST_READINGS = 2;
/** What no other spelling of a Chinese word has, at its beginning or in it. */
const TELLING =
  /^(?:hs|ts[aeou]|tz|ssu|szu|shih|chih|jih|chi(?:a|e|u)|kuo|kuang|kuei|tung|tien|lien|pien|erh|lieh|tieh|yeh$|tseng)|hs(?:i|u)|(?<=[a-z])(?:tzu|chih|shih)$/u;

let loaded: ReadonlyMap<string, readonly string[]> | undefined;

/** Readings in pinyin of a word in small Latin letters without marks; none for a word that may be anything else. */
export function pinyinOfWadeGiles(word: string): string[] {
  if (word.length > LONGEST_WORD || !TELLING.test(word)) return [];
  loaded ??= new Map(
    WADE_GILES.split(' ').map((row): [string, readonly string[]] => {
      const [syllable = '', readings = ''] = row.split(':');
      return [syllable, readings.split(',')];
    }),
  );
  const table = loaded;
  const plain = pinyinTable();
  const readings: (string[] | undefined)[] = Array.from({ length: word.length + 1 }, () => undefined);
  readings[word.length] = [''];
  for (let from = word.length - 1; from >= 0; from -= 1) {
    const here: string[] = [];
    for (let to = Math.min(word.length, from + LONGEST_SYLLABLE); to > from; to -= 1) {
      const tails = readings[to];
      if (tails === undefined) continue;
      const syllable = word.slice(from, to);
      for (const reading of table.get(syllable) ?? (plain.has(syllable) ? [syllable] : []))
        for (const tail of tails) if (here.length < MOST_READINGS) here.push(reading + tail);
    }
    if (here.length > 0) readings[from] = here;
  }
  return readings[0] ?? [];
}
