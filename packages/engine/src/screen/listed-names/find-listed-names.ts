/**
 * Where a text names entries of a list, by a word index over all their names: one pass, each place looked up by its first two words, the
 * longest name first. Small letters, a name that is a part of another, a single word that is also an ordinary one are no names.
 *
 * @example findListedNames('It sold two presses to JSC Halvorn Works.', index) // [{start: 23, end: 40, entries: ['H-1'], schema: 'Company'}]
 */
import { LISTED_NAME_RULES, LISTED_NAME_SCHEMATA } from '../../data/screen/listed-name-rules.ts';
import type { ListVersion } from '../../model/index.ts';
import {
  findLegalForms,
  findTimes,
  isGenericWord,
  lookupCountry,
  stripLegalForms,
} from '../../values/index.ts';
import { isJoiningWord, type NameVariant, nameVariants } from './name-variants.ts';
import { type TextWord, textWords } from './text-words.ts';

export type ListedNameSchema = (typeof LISTED_NAME_SCHEMATA)[string];

/** A place of a text that bears the name of one entry or more. */
export interface ListedName {
  readonly start: number;
  readonly end: number;
  /** In order. */
  readonly entries: readonly string[];
  readonly schema: ListedNameSchema;
}

interface HeldVariant extends NameVariant {
  readonly entries: string[];
  readonly schemata: Set<ListedNameSchema>;
}

/** The names of a list version, ready to be searched for. */
export interface ListedNameIndex {
  /** By the first two words of a name, or the only one. */
  readonly byStart: ReadonlyMap<string, readonly HeldVariant[]>;
}

/** Linear in the names of the list. */
export function indexListedNames({ entries }: Pick<ListVersion, 'entries'>): ListedNameIndex {
  const byStart = new Map<string, HeldVariant[]>();
  for (const entry of entries) {
    const schema = Object.hasOwn(LISTED_NAME_SCHEMATA, entry.schema)
      ? LISTED_NAME_SCHEMATA[entry.schema]
      : undefined;
    if (schema === undefined) continue;
    for (const variant of nameVariants(entry)) {
      const key = startKey(variant.words);
      const held = byStart.get(key) ?? [];
      const same = held.find(
        ({ words }) =>
          words.length === variant.words.length && words.every((word, at) => word === variant.words[at]),
      );
      if (same === undefined) held.push({ ...variant, entries: [entry.id], schemata: new Set([schema]) });
      else {
        if (!same.entries.includes(entry.id)) same.entries.push(entry.id);
        same.schemata.add(schema);
      }
      byStart.set(key, held);
    }
  }
  for (const held of byStart.values()) held.sort((a, b) => b.words.length - a.words.length);
  return { byStart };
}

function startKey(words: readonly string[]): string {
  return words.length === 1 ? (words[0] ?? '') : `${words[0] ?? ''} ${words[1] ?? ''}`;
}

/** The names in the text, in order, not overlapping. */
export function findListedNames(text: string, { byStart }: ListedNameIndex): ListedName[] {
  const words = textWords(text);
  const found: ListedName[] = [];
  let small: ReadonlySet<string> | undefined;
  const ordinary = (key: string): boolean => {
    small ??= new Set(words.filter(({ capital }) => !capital).map((word) => word.key));
    return small.has(key);
  };
  for (let at = 0; at < words.length; at += 1) {
    const met = longestAt(text, words, at, byStart, ordinary);
    if (met === undefined) continue;
    found.push(met.name);
    at = met.last;
  }
  return found;
}

interface Met {
  readonly name: ListedName;
  /** The last word of it. */
  readonly last: number;
}

function longestAt(
  text: string,
  words: readonly TextWord[],
  at: number,
  byStart: ListedNameIndex['byStart'],
  ordinary: (key: string) => boolean,
): Met | undefined {
  const first = words[at];
  if (first === undefined || !first.capital) return undefined;
  let best: Met | undefined;
  for (const variant of candidatesAt(words, at, byStart)) {
    const last = at + variant.words.length - 1;
    if ((best !== undefined && last <= best.last) || !standsAt(text, words, at, variant)) continue;
    const alone = variant.words.length === 1;
    if (alone ? !isNameAlone(text, words, at, ordinary) : !isNameOfSeveral(text, words, at, variant))
      continue;
    const { schemata, entries } = variant;
    if (entries.length > LISTED_NAME_RULES.mostEntries) continue;
    const end = endOf(words[last], variant.words.at(-1));
    const whole = withLegalForm(text, words, at, last, { start: first.start, end });
    best = { name: { ...whole, entries: [...entries].sort(), schema: schemaOf(schemata) }, last };
  }
  return best;
}

function candidatesAt(
  words: readonly TextWord[],
  at: number,
  byStart: ListedNameIndex['byStart'],
): HeldVariant[] {
  const first = words[at];
  if (first === undefined) return [];
  const second = words[at + 1];
  const firsts = [first.key, ...(first.bare === undefined ? [] : [first.bare.key])];
  const keys = [...firsts];
  if (second !== undefined) {
    const seconds = [second.key, ...(second.bare === undefined ? [] : [second.bare.key])];
    const country = countryOf(first.bare?.key ?? first.key);
    for (const next of seconds) {
      for (const own of firsts) keys.push(`${own} ${next}`);
      if (country !== undefined) keys.push(`@${country} ${next}`);
    }
  }
  return keys.flatMap((key) => byStart.get(key) ?? []);
}

const COUNTRIES = new Map<string, string | undefined>();
const MOST_COUNTRIES = 20_000;

/** Countries of words, remembered; changes no answer. */
function countryOf(key: string): string | undefined {
  if (COUNTRIES.has(key)) return COUNTRIES.get(key);
  if (COUNTRIES.size >= MOST_COUNTRIES) COUNTRIES.clear();
  const country = lookupCountry(key);
  COUNTRIES.set(key, country);
  return country;
}

/** Word for word, in capitals where the name has them, with nothing but quotes, dashes and spaces between. */
function standsAt(
  text: string,
  words: readonly TextWord[],
  at: number,
  { words: wanted, small }: NameVariant,
): boolean {
  for (const [k, want] of wanted.entries()) {
    const word = words[at + k];
    if (word === undefined) return false;
    if (!want.startsWith('@') && word.key !== want && word.bare?.key !== want) return false;
    // Inside a compound the parts after the hyphen are often small: "Scientific-production".
    const joined = text.charAt(word.start - 1) === '-';
    if (!word.capital && small[k] !== true && !joined && !isJoiningWord(word.key)) return false;
    const before = words[at + k - 1];
    if (k > 0 && before !== undefined && !isGap(text, before.end, word.start)) return false;
  }
  return true;
}

/** Longest gap inside a name: " ‘", " – ". */
const LONGEST_GAP = 4;

function isGap(text: string, from: number, to: number): boolean {
  return (
    to - from <= LONGEST_GAP &&
    /^[\s.\-–—‑'"‘’“”«»„&/]*$/u.test(text.slice(from, to)) &&
    !/\n\s*\n/u.test(text.slice(from, to))
  );
}

/** Several words name somebody where two are capitals, or one that is no kind of body and does not merely begin a sentence. */
function isNameOfSeveral(
  text: string,
  words: readonly TextWord[],
  at: number,
  { words: wanted }: NameVariant,
): boolean {
  const capitals = wanted.flatMap((want, k) =>
    words[at + k]?.capital === true && !isJoiningWord(want) ? [k] : [],
  );
  if (capitals.length > 1) return true;
  return capitals.some(
    (k) => !isGenericWord(wanted[k] ?? '') && !(k === 0 && beginsSentence(text, words[at])),
  );
}

/** A single word names somebody beside a legal form, or alone where it is long, is no ordinary word and stands in no longer name. */
function isNameAlone(
  text: string,
  words: readonly TextWord[],
  at: number,
  ordinary: (key: string) => boolean,
): boolean {
  const word = words[at];
  if (word === undefined || countryOf(word.key) !== undefined || tellsTime(text, word)) return false;
  const before = words[at - 1];
  const after = words[at + 1];
  const nextTo = (other: TextWord | undefined): boolean =>
    other !== undefined && isGap(text, Math.min(word.end, other.end), Math.max(word.start, other.start));
  const formBefore = nextTo(before) && isLegalForm(text, before);
  const formAfter = nextTo(after) && isLegalForm(text, after);
  if (nextTo(before) && before?.capital === true && !formBefore && !beginsSentence(text, before))
    return false;
  if (nextTo(after) && after?.capital === true && !formAfter) return false;
  if (formBefore || formAfter) return true;
  return (
    word.key.length >= LISTED_NAME_RULES.shortestWord && !beginsSentence(text, word) && !ordinary(word.key)
  );
}

/** "September" is a month, whatever firm bears its name. */
function tellsTime(text: string, { start, end }: TextWord): boolean {
  const language = /\p{Script=Cyrillic}/u.test(text.slice(start, end)) ? 'ru' : 'en';
  return (
    findTimes(`${language === 'ru' ? 'в' : 'in'} ${text.slice(start, end)}`, { language, anchor: null })
      .length > 0
  );
}

/** Kinds of body rather than forms of law: a company, a group, an institute. */
const LOOSE_FORMS: ReadonlySet<string> = new Set(['institute', 'branch', 'company', 'group']);

function isLegalForm(text: string, word: TextWord | undefined): boolean {
  if (word === undefined || !word.capital) return false;
  const [form] = findLegalForms(text.slice(word.start, word.end));
  return form !== undefined && !LOOSE_FORMS.has(form.class);
}

function beginsSentence(text: string, word: TextWord | undefined): boolean {
  return (
    word === undefined ||
    /(?:^|[.!?:;•\n]["'”’»)]?\s*["'“‘«(]?)$/u.test(text.slice(Math.max(0, word.start - 8), word.start))
  );
}

function endOf(word: TextWord | undefined, wanted: string | undefined): number {
  if (word === undefined) return 0;
  return word.bare !== undefined && word.key !== wanted ? word.bare.end : word.end;
}

/** The name with the legal form beside it, and with the quotes it opens. */
function withLegalForm(
  text: string,
  words: readonly TextWord[],
  first: number,
  last: number,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } {
  let from = start;
  for (let count = LISTED_NAME_RULES.legalFormWords; count > 0; count -= 1) {
    const before = words[first - count];
    if (before === undefined || !before.capital || start - before.start > 60) continue;
    const forms = text.slice(before.start, start);
    if (/[\n.;,()]/u.test(forms) || !isWhollyForm(forms)) continue;
    from = before.start;
    break;
  }
  const after = words[last + 1];
  const to = after !== undefined && isFormAfter(text, end, after, words[last + 2]) ? after.end : end;
  return { start: from, end: closeQuotes(text, from, to) };
}

/** "Halvorn Works LLC", "Halvorn Works, Inc."; not the form that begins the next name: "Halvorn Works, LLC Veldt". */
function isFormAfter(text: string, end: number, form: TextWord, next: TextWord | undefined): boolean {
  if (!/^(?:,?\s|\s?\(?)$/u.test(text.slice(end, form.start)) || !isLegalForm(text, form)) return false;
  return next === undefined || !next.capital || !/^[\s‘“«"]+$/u.test(text.slice(form.end, next.start));
}

function isWhollyForm(words: string): boolean {
  const forms = findLegalForms(words.trim()).filter((form) => !LOOSE_FORMS.has(form.class));
  const covered = forms.reduce((sum, form) => sum + form.end - form.start, 0);
  return (
    covered > 0 && covered >= words.replaceAll(/[\s‘’“”«»"']+/gu, '').length && stripLegalForms(words) !== ''
  );
}

const OPENING = '‘“«„';
const CLOSING = '’”»';

/** The end, moved over the closing quotes that the name's own opening ones ask for. */
function closeQuotes(text: string, start: number, end: number): number {
  let open = 0;
  for (const letter of text.slice(start, end)) {
    if (OPENING.includes(letter)) open += 1;
    else if (CLOSING.includes(letter)) open -= 1;
  }
  let at = end;
  while (open > 0 && CLOSING.includes(text.charAt(at)) && text.charAt(at) !== '') {
    at += 1;
    open -= 1;
  }
  return at;
}

function schemaOf(schemata: ReadonlySet<ListedNameSchema>): ListedNameSchema {
  const [only] = schemata;
  if (schemata.size === 1 && only !== undefined) return only;
  return schemata.has('Person') || schemata.has('LegalEntity') ? 'LegalEntity' : 'Organization';
}
