/**
 * Case forms of Russian and Ukrainian names, by ending: enough to meet «в Челябинске», «России», «китайской»
 * in a text when the table holds the nominative. Over-generates rather than misses; never invents a nominative
 * (for the way back see `nominativeForms`). No dictionary.
 */
import { type Declension, DECLENSIONS, FIXED_AFTER, FIXED_JOINERS } from '../../data/names/declensions.ts';

export type InflectedLanguage = 'ru' | 'uk';

/** How many case slots a form row has: nominative, genitive, dative, accusative, instrumental, locative. */
const CASES = 6;
/** Variants of one case beyond this are dropped: long phrases multiply them. */
const MOST_FORMS = 64;

/** A rule made ready: the endings of every case, variants apart, stems marked by a hyphen joined. */
interface Rule {
  readonly ending: string;
  readonly cases: readonly (readonly string[])[];
}

const byLetter = new Map<InflectedLanguage, ReadonlyMap<string, readonly Rule[]>>();

/** Every case form of one word, by case; the word itself in every slot when it does not decline. */
export function caseForms(word: string, language: InflectedLanguage): string[][] {
  const joiner = FIXED_JOINERS.find((infix) => word.includes(infix));
  if (joiner !== undefined) {
    const at = word.indexOf(joiner);
    return caseForms(word.slice(0, at), language).map((forms) => forms.map((form) => form + word.slice(at)));
  }
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0)
    return caseForms(word.slice(hyphen + 1), language).map((forms) =>
      forms.map((form) => word.slice(0, hyphen + 1) + form),
    );
  const slots: string[][] = [];
  let longest = 0;
  for (const { ending, cases } of rulesByLetter(language).get(word.slice(-1)) ?? []) {
    if (ending.length < longest) break;
    if (word.length <= ending.length + 1 || !word.endsWith(ending)) continue;
    longest = ending.length;
    const stem = word.slice(0, word.length - ending.length);
    for (let slot = 0; slot < CASES; slot += 1) {
      const forms = (slots[slot] ??= []);
      for (const end of cases[slot] ?? []) {
        const form = stem + end;
        if (!forms.includes(form)) forms.push(form);
      }
    }
  }
  return longest === 0 ? Array.from({ length: CASES }, () => [word]) : slots;
}

/** The rules by the last letter of their ending, longest ending first. */
function rulesByLetter(language: InflectedLanguage): ReadonlyMap<string, readonly Rule[]> {
  const held = byLetter.get(language);
  if (held !== undefined) return held;
  const made = new Map<string, Rule[]>();
  for (const rule of DECLENSIONS[language]) {
    const letter = rule.ending.slice(-1);
    const rules = made.get(letter) ?? [];
    rules.push(ready(rule));
    made.set(letter, rules);
  }
  byLetter.set(language, made);
  return made;
}

function ready({ ending, forms }: Declension): Rule {
  const cases = Array.from({ length: CASES }, (_, slot) =>
    (forms[slot] ?? ending).split('/').map((form) => form.replace('-', '')),
  );
  return { ending, cases };
}

/** Every case form of a phrase whose words agree, nominative first, distinct. */
export function declinePhrase(phrase: string, language: InflectedLanguage): string[] {
  if (!phrase.includes(' ')) return [...new Set([phrase, ...caseForms(phrase, language).flat()])];
  const words = phrase.split(' ');
  const fixedFrom = fixedTail(words);
  const rows = words.map((word, index) =>
    index >= fixedFrom ? Array.from({ length: CASES }, () => [word]) : caseForms(word, language),
  );
  const forms = new Set<string>([phrase]);
  for (let slot = 0; slot < CASES; slot += 1) {
    let joined = [''];
    for (const row of rows)
      joined = joined
        .flatMap((start) => (row[slot] ?? []).map((form) => (start === '' ? form : `${start} ${form}`)))
        .slice(0, MOST_FORMS);
    for (const form of joined) forms.add(form);
  }
  return [...forms];
}

/** Words after a class noun («Республика Коми») or a preposition keep their form. */
function fixedTail(words: readonly string[]): number {
  const at = words.findIndex((word) => FIXED_AFTER.has(word.toLowerCase()));
  return at === -1 || at === words.length - 1 ? words.length : at + 1;
}
