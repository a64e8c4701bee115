/**
 * A person's name: titles dropped, particles light, patronymic and father's name told from given and family name.
 * Which of two plain names is the family name is known only where a comma or the script says so.
 */
import { GIVEN_NAMES } from '../data/match/given-names.ts';
import { FATHER_LINKS, HONORIFICS, PARTICLES, PATRONYMIC } from '../data/match/person-words.ts';
import { hanSyllables, normaliseName, surnameLength } from '../values/index.ts';
import type { AnalysedName, NamePart, PartRole } from './name-part.ts';
import { isLoose, keysOfWord, type NameWord, wordsOfName } from './words-of-name.ts';

const CLASSES: ReadonlyMap<string, string> = new Map(
  GIVEN_NAMES.trim()
    .split('\n')
    .flatMap((line, index) =>
      line.split(' ').map((name): [string, string] => [normaliseName(name), `given:${index}`]),
    ),
);

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
  const parts = used.map((word, index) => partOf(word, index, used, familyWords));
  const joined = parts
    .filter(({ role }) => role !== 'initial')
    .map(({ keys }) => keys[0] ?? '')
    .join('');
  return {
    name,
    folded: normaliseName(name),
    kind: 'person',
    parts: parts.filter(({ role, folded }) => role !== 'particle' || !FATHER_LINKS.has(folded)),
    legal: [],
    joined,
    initials: '',
  };
}

/** "FAMILY, Given Second": two pieces around the only comma. */
function commaOrder(name: string): readonly [string, string | undefined] {
  const pieces = name.split(/[,，]/u);
  const [first = '', second = ''] = pieces;
  return pieces.length === 2 && /\p{L}/u.test(first) && /\p{L}/u.test(second)
    ? [first, second]
    : [name, undefined];
}

/** A Han name is a surname and a given name without a space; a foreign one has a dot and is kept as it is. */
function expandHan(word: NameWord, _: number, words: readonly NameWord[]): NameWord[] {
  if (words.length !== 1 || !/^\p{Script=Han}{2,4}$/u.test(word.text)) return [word];
  const at = surnameLength(word.text);
  const syllables = hanSyllables(word.text, true);
  return [syllables.slice(0, at).join(''), syllables.slice(at).join('')].map((text) => ({
    text,
    folded: text,
  }));
}

function partOf(
  word: NameWord,
  index: number,
  words: readonly NameWord[],
  family: ReadonlySet<string> | undefined,
): NamePart {
  const { text, folded } = word;
  const code = CLASSES.get(folded);
  return {
    text,
    folded,
    keys: keysOfWord(text),
    role: roleOf(folded, index, words, family),
    ...(code === undefined ? {} : { code }),
    loose: isLoose(text),
  };
}

function roleOf(
  folded: string,
  index: number,
  words: readonly NameWord[],
  family: ReadonlySet<string> | undefined,
): PartRole {
  if (words.length > 1 && (FATHER_LINKS.has(folded) || PARTICLES.has(folded))) return 'particle';
  if ([...folded].length === 1 && !/\p{Script=Han}/u.test(folded)) return 'initial';
  const before = words[index - 1]?.folded;
  if (before !== undefined && FATHER_LINKS.has(before)) return 'father';
  if (family !== undefined)
    return family.has(folded) ? 'family' : patronymicAt(index, words) ? 'patronymic' : 'given';
  if (patronymicAt(index, words)) return 'patronymic';
  const patronymic = words.findIndex((_, at) => patronymicAt(at, words));
  if (patronymic === -1) return 'name';
  // Given and patronymic stand together: what is left is the family name.
  return index === patronymic - 1 ? 'given' : 'family';
}

/** The first word with the ending, second or later, where another name besides is left to be the family name. */
function patronymicAt(index: number, words: readonly NameWord[]): boolean {
  if (words.length < 3 || index === 0) return false;
  const first = words.findIndex(({ folded }, at) => at > 0 && PATRONYMIC.test(folded));
  return first === index;
}
