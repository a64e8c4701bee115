/**
 * Whether a passage, a sentence or a few, is in a language Waybill does not read though its letters are those of one it does. For
 * passages in the midst of others: it wants evidence and leaves the rest to what the document is in.
 */
import { ENGLISH_WORDS, FOREIGN_WORDS } from '../../data/scripts/passage-words.ts';

/** No more than this is looked at. */
const LONGEST = 1200;
/** Fewer words than this tell nothing. */
const FEWEST_WORDS = 4;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** `amidForeign` says that the passage before is in such a language: then less is enough. */
export function isForeignPassage(text: string, amidForeign = false): boolean {
  const words = text.slice(0, LONGEST).match(WORD) ?? [];
  if (words.length < FEWEST_WORDS) return false;
  const cyrillic = words.filter(beginsCyrillic);
  if (cyrillic.length * 2 > words.length) return isForeignCyrillic(cyrillic);
  const latin = words.filter(beginsLatin);
  return latin.length * 2 > words.length && isForeignLatin(latin, amidForeign);
}

/** Of a word, which begins with a letter; plain letters need no look at a table. */
function beginsLatin(word: string): boolean {
  return word.charCodeAt(0) < 0x80 || /^\p{Script=Latin}/u.test(word);
}

function beginsCyrillic(word: string): boolean {
  const code = word.charCodeAt(0);
  return code > 0x7f && ((code > 0x40f && code < 0x450) || /^\p{Script=Cyrillic}/u.test(word));
}

function isForeignLatin(words: readonly string[], amidForeign: boolean): boolean {
  let english = 0;
  let foreign = 0;
  let marked = 0;
  let plain = 0;
  // Small words between two capitals belong to a name: "Café de la Paix".
  let run = 0;
  let inName = false;
  let capital = false;
  for (const word of words) {
    const small = word.toLowerCase();
    const own = ENGLISH_WORDS.has(small);
    const other = FOREIGN_WORDS.has(small);
    if (other && !own) {
      if (run === 0) inName = capital;
      run += 1;
      continue;
    }
    capital = small !== word;
    if (!(inName && capital)) foreign += run;
    run = 0;
    if (own && !other) english += 1;
    else if (!capital && !own) {
      plain += 1;
      // Names keep their marks in English; other words have none.
      if (/[^a-z]/u.test(word) && /[^a-z]/u.test(word.normalize('NFC'))) marked += 1;
    }
  }
  foreign += run;
  // The name of a firm abroad has small words, but no small word that says something.
  if (plain === 0) return false;
  const evidence = foreign + marked;
  return evidence >= (amidForeign ? 1 : 2) && evidence > english * 2 && evidence * 8 >= words.length;
}

/** Belarusian, Bulgarian and the languages with letters of their own. */
function isForeignCyrillic(words: readonly string[]): boolean {
  const letters = words.join('').toLowerCase();
  if (letters.length < 25) return false;
  const own = letters.match(/[љњћђџѓќәғқңөұүһҳӣӯҷѝј]/gu)?.length ?? 0;
  if (own * 50 > letters.length) return true;
  // Belarusian writes і and ў, and never и, щ, ї or є.
  if (/і/u.test(letters) && !/[ищїєъ]/u.test(letters) && (/ў/u.test(letters) || letters.length >= 60))
    return true;
  // Bulgarian writes ъ between consonants and has neither ы nor э.
  const hard = letters.match(/ъ(?=[бвгджзклмнпрстфхцчшщ])/gu)?.length ?? 0;
  return hard > 0 && hard * 120 > letters.length && !/[ыэіїє]/u.test(letters);
}
