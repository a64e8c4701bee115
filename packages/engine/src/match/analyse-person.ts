/**
 * A person's name: titles dropped, particles light, patronymic and father's name told from given and family name.
 * Which of two plain names is the family name is known only where a comma or the script says so.
 */
import { FATHER_LINKS, HONORIFICS, PARTICLES, PATRONYMIC } from '../data/match/person-words.ts';
import { hanSyllables, pinyinOfCantonese, splitHangulName, surnameLength } from '../values/index.ts';
import type { AnalysedName, PartRole } from './name-part.ts';
import { assembleName, makePart } from './assemble-name.ts';
import { wordOf } from './word.ts';
import { type NameWord, wordsOfName } from './words-of-name.ts';

interface PersonWord extends NameWord {
  /** How it reads, where the word alone does not tell: Han surnames. */
  readonly sound?: string;
}

export function analysePerson(name: string): AnalysedName {
  const [family = '', rest] = commaOrder(name);
  const ordered = rest === undefined ? name : `${rest} ${family}`;
  const familyWords =
    rest === undefined ? undefined : new Set(wordsOfName(family).map(({ folded }) => folded));
  const words = wordsOfName(ordered).flatMap(expandHan);
  const telling = words.filter(({ folded }) => !HONORIFICS.has(folded));
  const used = telling.some(({ folded }) => !PARTICLES.has(folded) && !FATHER_LINKS.has(folded))
    ? telling
    : words;
  const mandarin = pinyinOfCantonese(used.map(({ folded }) => folded));
  const parts = used.map(({ text, folded, sound }, index) =>
    makePart(wordOf(text, folded, sound, mandarin?.[index]), roleOf(folded, index, used, familyWords)),
  );
  return assembleName(
    name,
    'person',
    parts.filter(({ role, word }) => role !== 'particle' || !FATHER_LINKS.has(word.folded)),
  );
}

/** "FAMILY, Given Second": two pieces around the only comma. */
function commaOrder(name: string): readonly [string, string | undefined] {
  const pieces = name.split(/[,，]/u);
  const [first = '', second = ''] = pieces;
  return pieces.length === 2 && /\p{L}/u.test(first) && /\p{L}/u.test(second)
    ? [first, second]
    : [name, undefined];
}

/** A Han or Hangul name is a surname and a given name without a space; a foreign one has a dot and is kept as it is. */
function expandHan(word: NameWord, _: number, words: readonly NameWord[]): PersonWord[] {
  if (words.length !== 1) return [word];
  const hangul = splitHangulName(word.text);
  if (hangul !== undefined) return hangul.map((text) => ({ text, folded: text }));
  if (!/^\p{Script=Han}{2,4}$/u.test(word.text)) return [word];
  const at = surnameLength(word.text);
  const syllables = hanSyllables(word.text, true);
  const characters = [word.text.slice(0, at), word.text.slice(at)];
  const sounds = [syllables.slice(0, at).join(''), syllables.slice(at).join('')];
  return characters.map((text, part) => ({ text, folded: text, sound: sounds[part] ?? '' }));
}

function roleOf(
  folded: string,
  index: number,
  words: readonly PersonWord[],
  family: ReadonlySet<string> | undefined,
): PartRole {
  const capital = folded.length === 1 && words[index]?.text !== folded;
  if (words.length > 1 && !capital && (FATHER_LINKS.has(folded) || PARTICLES.has(folded))) return 'particle';
  if (folded.length === 1 && !/\p{Script=Han}/u.test(folded)) return 'initial';
  if (followsLink(index, words)) return 'father';
  if (family !== undefined)
    return family.has(folded) ? 'family' : patronymicAt(index, words) ? 'patronymic' : 'given';
  if (patronymicAt(index, words)) return 'patronymic';
  const patronymic = words.findIndex((_, at) => patronymicAt(at, words));
  if (patronymic === -1) return 'name';
  // Given and patronymic stand together: what is left is the family name.
  return index === patronymic - 1 ? 'given' : 'family';
}

/** "bin Karim", "bin al-Din": particles may stand between. */
function followsLink(index: number, words: readonly PersonWord[]): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const { folded } = words[at] as NameWord;
    if (FATHER_LINKS.has(folded)) return true;
    if (!PARTICLES.has(folded)) return false;
  }
  return false;
}

/** The first word with the ending, second or later, where another name besides is left to be the family name. */
function patronymicAt(index: number, words: readonly PersonWord[]): boolean {
  if (words.length < 3 || index === 0) return false;
  const first = words.findIndex(({ folded }, at) => at > 0 && PATRONYMIC.test(folded));
  return first === index;
}
