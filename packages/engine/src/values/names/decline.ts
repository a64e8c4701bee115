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

const byLetter = new Map<InflectedLanguage, ReadonlyMap<string, readonly Declension[]>>();

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
  const slots: string[][] = Array.from({ length: CASES }, () => []);
  const rules = (rulesByLetter(language).get(word.slice(-1)) ?? []).filter(
    ({ ending }) => word.endsWith(ending) && word.length > ending.length + 1,
  );
  const longest = rules[0]?.ending.length ?? 0;
  for (const rule of rules) {
    if (rule.ending.length < longest) break;
    const stem = word.slice(0, word.length - rule.ending.length);
    for (let slot = 0; slot < CASES; slot += 1) {
      for (const ending of (rule.forms[slot] ?? rule.ending).split('/')) {
        const form = stem + ending.replace('-', '');
        if (!slots[slot]?.includes(form)) slots[slot]?.push(form);
      }
    }
  }
  return slots.map((forms) => (forms.length === 0 ? [word] : forms));
}

/** The rules by the last letter of their ending, longest ending first. */
function rulesByLetter(language: InflectedLanguage): ReadonlyMap<string, readonly Declension[]> {
  const held = byLetter.get(language);
  if (held !== undefined) return held;
  const made = new Map<string, Declension[]>();
  for (const rule of DECLENSIONS[language]) {
    const letter = rule.ending.slice(-1);
    const rules = made.get(letter) ?? [];
    rules.push(rule);
    made.set(letter, rules);
  }
  byLetter.set(language, made);
  return made;
}

/** Every case form of a phrase whose words agree, nominative first, distinct. */
export function declinePhrase(phrase: string, language: InflectedLanguage): string[] {
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
