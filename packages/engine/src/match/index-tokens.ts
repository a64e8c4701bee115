/** What a name is found by: the phonetic keys of its words, meanings of generic words, and neighbours run together. */
import {
  genericCode,
  hanSyllables,
  pinyinOfCantonese,
  splitHangulName,
  splitHanName,
  stripLegalForms,
  surnameLength,
} from '../values/index.ts';
import { NAME_STOPWORDS } from '../data/names/generic-words.ts';
import { HONORIFICS } from '../data/match/person-words.ts';
import { keysOfWord, wordsOfName } from './words-of-name.ts';

export interface IndexToken {
  /** The readings of one word: any of them finds it. A meaning is written `#trade`. */
  readonly readings: readonly string[];
  /** Of a meaning: the keys of the word that says it. */
  readonly written?: readonly string[];
  /** A word proper, a meaning, two neighbours run together, or the initials of a name of several words. */
  readonly kind: 'word' | 'meaning' | 'joined' | 'initials';
}

const LONGEST_JOINED = 24;
/** Keys of the pinyin that a Cantonese word may stand for. */
const MOST_PINYIN = 8;
/** Words a name must have, and may have, for its initials to stand for it. */
const INITIALS = { fewest: 3, most: 8 } as const;

export function indexTokens(name: string): IndexToken[] {
  const tokens: IndexToken[] = [];
  const plain: (readonly string[])[] = [];
  const words = wordsOfName(stripLegalForms(name));
  tokens.push(...cantoneseTokens(words.map(({ folded }) => folded)));
  for (const { text, folded } of words) {
    if (NAME_STOPWORDS.has(folded) || HONORIFICS.has(folded)) continue;
    if (/\p{Script=Han}/u.test(text)) {
      for (const token of hanTokens(text)) {
        tokens.push(token);
        if (token.kind === 'word') plain.push(token.readings);
      }
      continue;
    }
    const code = genericCode(folded);
    const readings = keysOfWord(text);
    if (code !== undefined) tokens.push({ readings: [`#${code}`], written: readings, kind: 'meaning' });
    if (readings.length === 0) continue;
    if (code === undefined) tokens.push({ readings, kind: 'word' });
    plain.push(readings);
    for (const part of splitHangulName(text) ?? []) tokens.push({ readings: keysOfWord(part), kind: 'word' });
  }
  for (let at = 0; at + 1 < plain.length; at += 1) {
    const joined = `${plain[at]?.[0] ?? ''}${plain[at + 1]?.[0] ?? ''}`;
    if (joined.length >= 5 && joined.length <= LONGEST_JOINED)
      tokens.push({ readings: [joined], kind: 'joined' });
  }
  if (plain.length >= INITIALS.fewest && plain.length <= INITIALS.most)
    tokens.push({
      readings: [plain.map((readings) => readings[0]?.charAt(0) ?? '').join('')],
      kind: 'initials',
    });
  return tokens;
}

/** A name that is Cantonese throughout is found by its pinyin too, the given name run together. */
function cantoneseTokens(words: readonly string[]): IndexToken[] {
  const readings = pinyinOfCantonese(words);
  if (readings === undefined) return [];
  const tokens = readings.map(
    (row): IndexToken => ({
      readings: [...new Set(row.flatMap(keysOfWord))].slice(0, MOST_PINYIN),
      kind: 'joined',
    }),
  );
  for (let at = 0; at + 1 < readings.length; at += 1) {
    const joined = (readings[at] ?? []).flatMap((one) => (readings[at + 1] ?? []).map((two) => one + two));
    tokens.push({ readings: [...new Set(joined.flatMap(keysOfWord))].slice(0, MOST_PINYIN), kind: 'joined' });
  }
  return tokens;
}

function hanTokens(text: string): IndexToken[] {
  const tokens: IndexToken[] = splitHanName(text).map((part) =>
    part.generic === undefined
      ? { readings: keysOfWord(part.text), kind: 'word' }
      : { readings: [`#${part.generic}`], kind: 'meaning' },
  );
  if (!/^\p{Script=Han}{2,4}$/u.test(text)) return tokens;
  const at = surnameLength(text);
  const syllables = hanSyllables(text, true);
  const person = [syllables.slice(0, at).join(''), syllables.slice(at).join('')]
    .filter((part) => part !== '')
    .map((part): IndexToken => ({ readings: keysOfWord(part), kind: 'word' }));
  return [...tokens, ...person];
}
