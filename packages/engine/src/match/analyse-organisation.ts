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
import type { AnalysedName, NamePart, PartRole } from './name-part.ts';
import { numberValue } from './number-value.ts';
import {
  isLoose,
  isSyllabic,
  keysOfWord,
  pinyinOfWord,
  type NameWord,
  wordsOfName,
} from './words-of-name.ts';

export function analyseOrganisation(name: string): AnalysedName {
  const words = wordsOfName(stripLegalForms(name)).flatMap(splitHan);
  const parts = joinNumbers(joinPlaces(words.map((word, index) => partOf(word, index, words))));
  const settled = parts.some(({ role }) => role === 'core' || role === 'place')
    ? parts
    : parts.map((part): NamePart => (part.role === 'generic' ? { ...part, role: 'core' } : part));
  return {
    name,
    folded: normaliseName(name),
    kind: 'organisation',
    parts: settled,
    legal: [...new Set(findLegalForms(name).map((form) => form.class))],
    syllabic: isSyllabic(settled),
    initials: initialsOf(words),
  };
}

/** 呼和浩特市, 乌鲁木齐市. */
const LONGEST_HAN_PLACE = 5;

interface OrganisationWord extends NameWord {
  readonly generic?: string;
}

function splitHan(word: NameWord): OrganisationWord[] {
  if (!/\p{Script=Han}/u.test(word.text)) return [word];
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

function partOf(word: OrganisationWord, index: number, words: readonly OrganisationWord[]): NamePart {
  const { text, folded } = word;
  const generic = word.generic ?? genericCode(folded);
  const number = numberValue(text, index, words.length);
  const place = generic === undefined && number === undefined ? placeCode(text) : undefined;
  const role: PartRole = NAME_STOPWORDS.has(folded)
    ? 'stop'
    : number !== undefined
      ? 'number'
      : generic !== undefined
        ? 'generic'
        : place === undefined
          ? 'core'
          : 'place';
  const code = number ?? generic ?? place;
  return {
    text,
    folded,
    keys: keysOfWord(text),
    ...pinyinOfWord(text, folded),
    role,
    ...(code === undefined ? {} : { code }),
    loose: isLoose(text),
  };
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
    if (
      before !== undefined &&
      before.role !== 'generic' &&
      before.role !== 'number' &&
      part.role !== 'generic' &&
      part.role !== 'number'
    ) {
      const text = `${before.text} ${part.text}`;
      const code = before.role === 'place' && part.role === 'place' ? undefined : placeCode(text);
      if (code !== undefined && before.role !== 'stop') {
        joined.pop();
        joined.push({
          text,
          folded: normaliseName(text),
          keys: keysOfWord(text.replace(' ', '')),
          role: 'place',
          code,
          loose: part.loose,
        });
        continue;
      }
    }
    joined.push(part);
  }
  return joined;
}

/** "Forty-Four" is 44. */
function joinNumbers(parts: readonly NamePart[]): NamePart[] {
  const joined: NamePart[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (
      /^[2-9]0$/u.test(before?.code ?? '') &&
      /^[1-9]$/u.test(part.code ?? '') &&
      /\p{L}/u.test(before?.text ?? '')
    ) {
      joined.pop();
      joined.push({
        ...part,
        folded: String(Number(before?.code) + Number(part.code)),
        code: String(Number(before?.code) + Number(part.code)),
      });
    } else joined.push(part);
  }
  return joined;
}

function initialsOf(words: readonly NameWord[]): string {
  const telling = words.filter(({ folded }) => !NAME_STOPWORDS.has(folded));
  if (telling.length < 2 || telling.some(({ text }) => /\p{Script=Han}/u.test(text))) return '';
  return telling.map(({ folded }) => [...folded][0] ?? '').join('');
}
