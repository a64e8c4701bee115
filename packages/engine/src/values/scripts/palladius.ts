/**
 * Chinese words in Cyrillic (Palladius) back to pinyin: «Сычуань» is sichuan, «Шэньчжэнь» is shenzhen. Ukrainian
 * and loose spellings (е for э, и for ы) are read too, with every reading kept.
 */
import { PALLADIUS_FINALS, PALLADIUS_INITIALS, PALLADIUS_SYLLABLES } from '../../data/scripts/palladius.ts';
import { pinyinSyllable } from './pinyin-syllables.ts';

const LONGEST_WORD = 24;
const LONGEST_SYLLABLE = 6;
const MOST_READINGS = 6;

let loaded: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The pinyin readings of a Cyrillic word that is made of Palladius syllables throughout, without spaces or tones;
 * none for any other word. Short Russian words may parse too («Ван», «Лена» do not and do).
 */
export function pinyinOfPalladius(word: string): string[] {
  const letters = word.toLowerCase().replaceAll('і', 'и').replaceAll('ї', 'и').replaceAll('є', 'е');
  if (letters.length < 2 || letters.length > LONGEST_WORD || !/^[а-яё]+$/u.test(letters)) return [];
  loaded ??= loadSyllables();
  const table = loaded;
  const readings: string[][] = Array.from({ length: letters.length + 1 }, () => []);
  readings[letters.length] = [''];
  for (let from = letters.length - 1; from >= 0; from -= 1) {
    const here: string[] = [];
    for (let to = Math.min(letters.length, from + LONGEST_SYLLABLE); to > from; to -= 1) {
      const tails = readings[letters.charAt(to) === 'ъ' ? to + 1 : to] ?? [];
      if (tails.length === 0) continue;
      for (const syllable of table.get(letters.slice(from, to)) ?? [])
        for (const tail of tails) if (here.length < MOST_READINGS) here.push(syllable + tail);
    }
    readings[from] = here;
  }
  return [...new Set(readings[0])];
}

function loadSyllables(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  const put = (cyrillic: string, pinyin: string): void => {
    for (const spelling of new Set([cyrillic, cyrillic.replace('э', 'е'), cyrillic.replace('ы', 'и')])) {
      const held = table.get(spelling) ?? [];
      if (!held.includes(pinyin)) held.push(pinyin);
      table.set(spelling, held);
    }
  };
  for (const [pinyin, cyrillic] of Object.entries(PALLADIUS_SYLLABLES)) put(cyrillic, pinyin);
  for (const [initial, letters] of Object.entries(PALLADIUS_INITIALS)) {
    for (const [final, ending] of Object.entries(PALLADIUS_FINALS)) {
      const syllable = pinyinSyllable(initial, final);
      if (syllable !== undefined && PALLADIUS_SYLLABLES[syllable] === undefined)
        put(letters + ending, syllable.replace('ü', 'u'));
    }
  }
  return table;
}
