/** Pinyin words cut into syllables. */
import {
  PALATAL_INITIALS,
  PALLADIUS_FINALS,
  PALLADIUS_INITIALS,
  PALLADIUS_SYLLABLES,
  SIBILANT_INITIALS,
} from '../../data/scripts/palladius.ts';

const LONGEST_WORD = 24;
const LONGEST_SYLLABLE = 6;

let loaded: ReadonlySet<string> | undefined;

/** Every syllable of the system, ü written u. */
export function pinyinTable(): ReadonlySet<string> {
  loaded ??= new Set(
    Object.keys(PALLADIUS_INITIALS)
      .flatMap((initial) => Object.keys(PALLADIUS_FINALS).map((final) => pinyinSyllable(initial, final)))
      .filter((syllable) => syllable !== undefined)
      .map((syllable) => syllable.replace('ü', 'u'))
      .concat(Object.keys(PALLADIUS_SYLLABLES)),
  );
  return loaded;
}

/** The syllables of a Latin word in small letters, the fewest there are; `undefined` when it is not pinyin throughout. */
export function pinyinSyllables(word: string): string[] | undefined {
  if (word.length === 0 || word.length > LONGEST_WORD || !/^[a-z]+$/u.test(word)) return undefined;
  const table = pinyinTable();
  const best: (string[] | undefined)[] = Array.from({ length: word.length + 1 }, () => undefined);
  best[word.length] = [];
  for (let from = word.length - 1; from >= 0; from -= 1) {
    for (let to = Math.min(word.length, from + LONGEST_SYLLABLE); to > from; to -= 1) {
      const tail = best[to];
      if (tail === undefined || !table.has(word.slice(from, to))) continue;
      if ((best[from]?.length ?? Number.POSITIVE_INFINITY) > tail.length + 1)
        best[from] = [word.slice(from, to), ...tail];
    }
  }
  return best[0];
}

/** The pinyin of initial + final, `undefined` where the system has none. */
export function pinyinSyllable(initial: string, final: string): string | undefined {
  const front = final.startsWith('i') || final.startsWith('ü');
  if (PALATAL_INITIALS.includes(initial)) return front ? initial + final.replace('ü', 'u') : undefined;
  if (SIBILANT_INITIALS.includes(initial)) return final === 'i' || !front ? initial + final : undefined;
  if (final.startsWith('ü')) return initial === 'n' || initial === 'l' ? initial + final : undefined;
  return initial + final;
}
