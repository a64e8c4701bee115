/** What a name is found by: the phonetic keys of its words, meanings of generic words, and neighbours run together. */
import { genericCode, hanSyllables, splitHanName, stripLegalForms, surnameLength } from '../values/index.ts';
import { NAME_STOPWORDS } from '../data/names/generic-words.ts';
import { HONORIFICS } from '../data/match/person-words.ts';
import { keysOfWord, wordsOfName } from './words-of-name.ts';

export interface IndexToken {
  /** The readings of one word: any of them finds it. A meaning is written `#trade`. */
  readonly readings: readonly string[];
  /** A word proper, a meaning, or two neighbours run together. */
  readonly kind: 'word' | 'meaning' | 'joined';
}

const LONGEST_JOINED = 24;

export function indexTokens(name: string): IndexToken[] {
  const tokens: IndexToken[] = [];
  const plain: (readonly string[])[] = [];
  for (const { text, folded } of wordsOfName(stripLegalForms(name))) {
    if (NAME_STOPWORDS.has(folded) || HONORIFICS.has(folded)) continue;
    if (/\p{Script=Han}/u.test(text)) {
      for (const token of hanTokens(text)) {
        tokens.push(token);
        if (token.kind === 'word') plain.push(token.readings);
      }
      continue;
    }
    const code = genericCode(folded);
    if (code !== undefined) tokens.push({ readings: [`#${code}`], kind: 'meaning' });
    const readings = keysOfWord(text);
    if (readings.length === 0) continue;
    if (code === undefined) tokens.push({ readings, kind: 'word' });
    plain.push(readings);
  }
  for (let at = 0; at + 1 < plain.length; at += 1) {
    const joined = `${plain[at]?.[0] ?? ''}${plain[at + 1]?.[0] ?? ''}`;
    if (joined.length >= 5 && joined.length <= LONGEST_JOINED)
      tokens.push({ readings: [joined], kind: 'joined' });
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
