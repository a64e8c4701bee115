/**
 * An organisation's name: legal forms apart, then core words, generic words (by meaning, in any language), places
 * and numbers. A name of generic words only keeps them as its core: it has no other.
 */
import { NAME_STOPWORDS } from '../data/names/generic-words.ts';
import {
  findLegalForms,
  genericCode,
  type HanPart,
  lookupCountry,
  lookupPlace,
  normaliseName,
  splitHanName,
  stripLegalForms,
} from '../values/index.ts';
import { assembleName, makePart } from './assemble-name.ts';
import type { AnalysedName, NamePart, PartRole } from './name-part.ts';
import { numberValue } from './number-value.ts';
import { joinWords, wordOf } from './word.ts';
import { type NameWord, wordsOfName } from './words-of-name.ts';

export function analyseOrganisation(name: string): AnalysedName {
  const forms = findLegalForms(name);
  const words = wordsOfName(forms.length === 0 ? name : stripLegalForms(name)).flatMap(splitHan);
  const dotted = dottedLetters(name);
  const parts = joinNumbers(joinPlaces(words.map((word, index) => partOf(word, index, words, dotted))));
  const settled = parts.some(({ role }) => role === 'core' || role === 'place')
    ? parts
    : parts.map(
        (part): NamePart => (part.role === 'generic' ? makePart(part.word, 'core', part.code) : part),
      );
  return assembleName(name, 'organisation', settled, {
    legal: forms.length === 0 ? [] : [...new Set(forms.map((form) => form.class))],
    initials: initialsOf(words),
  });
}

/** "A.B.C." in any script: its letters stand for words, and one letter off is another name. */
function dottedLetters(name: string): ReadonlySet<string> {
  if (!name.includes('.')) return NONE;
  const found = name.match(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?/gu) ?? [];
  return new Set(found.map((letters) => letters.replaceAll('.', '')));
}

const NONE: ReadonlySet<string> = new Set();

const HAN = /\p{Script=Han}/u;

/** 呼和浩特市, 乌鲁木齐市. */
const LONGEST_HAN_PLACE = 5;

interface OrganisationWord extends NameWord {
  readonly generic?: string;
}

function splitHan(word: NameWord): OrganisationWord[] {
  if (!HAN.test(word.text)) return [word];
  return splitHanPlace(word.text).map(({ text, generic }) => ({
    text,
    folded: normaliseName(text),
    ...(generic === undefined ? {} : { generic }),
  }));
}

/** A place in front is a part of its own: 四川华强 is 四川 and 华强. */
function splitHanPlace(text: string): HanPart[] {
  return splitHanName(text).flatMap((part) => {
    if (part.generic !== undefined) return [part];
    for (let length = Math.min(LONGEST_HAN_PLACE, part.text.length - 1); length > 1; length -= 1) {
      const head = part.text.slice(0, length);
      if (lookupPlace(head) !== undefined) return [{ text: head }, { text: part.text.slice(length) }];
    }
    return [part];
  });
}

function partOf(
  word: OrganisationWord,
  index: number,
  words: readonly OrganisationWord[],
  dotted: ReadonlySet<string>,
): NamePart {
  const { text, folded } = word;
  const number = numberValue(text, index, words.length);
  const meaning = meaningOf(text, folded);
  const generic = word.generic ?? meaning.generic;
  const place = generic === undefined && number === undefined ? meaning.place : undefined;
  const role: PartRole = NAME_STOPWORDS.has(folded)
    ? 'stop'
    : number !== undefined
      ? 'number'
      : generic !== undefined
        ? 'generic'
        : place === undefined
          ? 'core'
          : 'place';
  return makePart(wordOf(text, folded), role, number ?? generic ?? place ?? '', dotted.has(text));
}

interface WordMeaning {
  readonly generic: string | undefined;
  readonly place: string | undefined;
}

const MOST_KEPT = 200_000;
const meanings = new Map<string, WordMeaning>();

/** What a word means in a company's name, remembered. */
function meaningOf(text: string, folded: string): WordMeaning {
  const held = meanings.get(text);
  if (held !== undefined) return held;
  const generic = genericCode(folded);
  const made = { generic, place: generic === undefined ? placeCode(text) : undefined };
  if (meanings.size >= MOST_KEPT) meanings.clear();
  meanings.set(text, made);
  return made;
}

function placeCode(text: string): string | undefined {
  if ([...text].length < 3 && !/\p{Script=Han}{2}/u.test(text)) return undefined;
  const country = lookupCountry(text);
  if (country !== undefined) return `country:${country}`;
  const place = /^[A-Z]{3}$/u.test(text) ? undefined : lookupPlace(text);
  return place === undefined ? undefined : `place:${place.country}:${normaliseName(place.name)}`;
}

/** "Hong Kong", "Saint Petersburg": two words, one place. */
function joinPlaces(parts: readonly NamePart[]): NamePart[] {
  const joined: NamePart[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const code =
      before === undefined || !joinable(before) || !joinable(part) || before.role === 'stop'
        ? undefined
        : before.role === 'place' && part.role === 'place'
          ? undefined
          : meaningOf(`${before.word.text} ${part.word.text}`, '').place;
    if (before === undefined || code === undefined) joined.push(part);
    else joined.splice(-1, 1, makePart(joinWords([before.word, part.word]), 'place', code));
  }
  return joined;
}

function joinable({ role }: NamePart): boolean {
  return role !== 'generic' && role !== 'number';
}

const TENS = /^[2-9]0$/u;
const DIGIT = /^[1-9]$/u;

/** "Forty-Four" is 44. */
function joinNumbers(parts: readonly NamePart[]): readonly NamePart[] {
  if (!parts.some(({ role }) => role === 'number')) return parts;
  const joined: NamePart[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (
      before !== undefined &&
      TENS.test(before.code) &&
      DIGIT.test(part.code) &&
      /\p{L}/u.test(before.word.text)
    )
      joined.splice(-1, 1, makePart(part.word, 'number', String(Number(before.code) + Number(part.code))));
    else joined.push(part);
  }
  return joined;
}

function initialsOf(words: readonly NameWord[]): string {
  const telling = words.filter(({ folded }) => !NAME_STOPWORDS.has(folded));
  if (telling.length < 2 || telling.some(({ text }) => HAN.test(text))) return '';
  return telling.map(({ folded }) => folded.charAt(0)).join('');
}
