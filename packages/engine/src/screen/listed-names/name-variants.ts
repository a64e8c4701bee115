/**
 * The forms in which a text names a list entry: its names without legal forms, each name of "X (Y)" and "X a.k.a. Y", a person by first
 * name and surname, a body of a state by the state's adjective ("Navy of Oman" is "Omani Navy").
 */
import { COUNTRY_BOUND } from '../../data/resolve/resolve-rules.ts';
import { LISTED_NAME_RULES } from '../../data/screen/listed-name-rules.ts';
import type { ListEntry } from '../../model/index.ts';
import {
  isGenericWord,
  lookupCountry,
  lookupPlace,
  normaliseName,
  stripLegalForms,
} from '../../values/index.ts';
import { nameParts } from '../name-parts.ts';
import { textWords } from './text-words.ts';

/** A form of a name, word by word. */
export interface NameVariant {
  /** In comparison form; `@ru` stands for any word that names or describes the country. */
  readonly words: readonly string[];
  /** Where the publisher itself prints a small letter, the text may too. */
  readonly small: readonly boolean[];
}

const PATRONYMIC =
  /(?:ovich|evich|ovych|evych|yovych|ovna|evna|ivna|ichna|инична|ович|евич|івич|ївич|овна|евна|івна|ївна|ич)$/iu;
const JOINING: ReadonlySet<string> = new Set([
  'of',
  'the',
  'and',
  'for',
  'de',
  'von',
  'van',
  'в',
  'и',
  'і',
  'та',
  'по',
]);

/** Every form in which the entry is looked for; weak aliases are none. */
export function nameVariants(entry: ListEntry): NameVariant[] {
  const variants = entry.names
    .filter(({ kind }) => kind !== 'weak')
    .flatMap(({ value }) => nameParts(value))
    .flatMap((part) => (entry.schema === 'Person' ? personVariants(part) : bodyVariants(part)));
  const byWords = new Map(variants.map((variant) => [variant.words.join(' '), variant]));
  return [...byWords.values()].filter(({ words }) => isTelling(words));
}

/** Whether a word of a name may stand in small letters wherever the name does. */
export function isJoiningWord(word: string): boolean {
  return JOINING.has(word);
}

function bodyVariants(name: string): NameVariant[] {
  const core = printedWords(stripLegalForms(name));
  const start = core.words[0] === 'the' ? 1 : 0;
  const plain = { words: core.words.slice(start), small: core.small.slice(start) };
  const ofState = /^(.{3,120})\s+(?:of|for)\s+(?:the\s+)?([\p{L}’' -]{3,60})$/iu.exec(name);
  const country =
    ofState === null || !COUNTRY_BOUND.test(name.toLowerCase()) ? undefined : lookupCountry(ofState[2] ?? '');
  if (ofState === null || country === undefined) return [plain];
  const body = printedWords((ofState[1] ?? '').replace(/^the\s+/iu, ''));
  return [plain, { words: [`@${country}`, ...body.words], small: [false, ...body.small] }];
}

/** The whole name in both orders, and first name with surname. */
function personVariants(name: string): NameVariant[] {
  const comma = name.indexOf(',');
  const natural = comma < 0 ? name : `${name.slice(comma + 1)} ${name.slice(0, comma)}`;
  const printed = natural.trim().split(/\s+/u);
  const loud = printed.map(
    (word) => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase(),
  );
  const surname =
    loud.some(Boolean) && !loud.every(Boolean) ? printed.filter((_, at) => loud[at]) : printed.slice(-1);
  const given = printed.filter((word) => !surname.includes(word));
  const [first] = given;
  const orders = [printed, [...given, ...surname], [...surname, ...given]];
  if (first !== undefined && given.length === 2 && PATRONYMIC.test(given[1] ?? ''))
    orders.push([first, ...surname], [...surname, first]);
  return orders.map((order) => printedWords(order.join(' '))).filter(({ words }) => words.length > 1);
}

function printedWords(name: string): NameVariant {
  const words = textWords(name);
  return { words: words.map(({ key }) => key), small: words.map(({ capital }) => !capital) };
}

/** A name tells somebody where it has a word that is no kind of body, and is not a country or a place. */
function isTelling(words: readonly string[]): boolean {
  if (words.length === 0 || words.length > LISTED_NAME_RULES.longestWords) return false;
  const name = words.join(' ');
  if (lookupCountry(name) !== undefined || lookupPlace(name) !== undefined) return false;
  if (!words.some((word) => !isGenericWord(word) && !/^\d+$/u.test(word))) return false;
  return words.length > 1 || normaliseName(name).length >= LISTED_NAME_RULES.shortestWordWithForm;
}
