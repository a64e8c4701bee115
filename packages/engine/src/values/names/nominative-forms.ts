/**
 * Nominatives an inflected Russian or Ukrainian name may come from: «Иванову Петру» is «Иванов Петр» or «Иванова
 * Петра». Candidates for matching within one case, not readings: the true one is among them, others may be too.
 */
import { DECLENSIONS, VOCATIVES } from '../../data/names/declensions.ts';
import type { InflectedLanguage } from './decline.ts';

interface Inverse {
  /** By case slot and last letter, the endings of that case, longest first, each with the nominative endings it may stand for. */
  readonly slots: readonly ReadonlyMap<string, readonly (readonly [string, readonly string[]])[]>[];
}

const MOST_FORMS = 16;
const MOST_WORDS = 8;
/** Oblique cases: genitive, dative, accusative, instrumental, locative. */
const OBLIQUE = [1, 2, 3, 4, 5];
/** Ukrainian only: «Пане Іване». */
const VOCATIVE = 6;

const loaded = new Map<InflectedLanguage, Inverse>();

/** Distinct candidates, the name itself first. Words in quotes, capitals only or other scripts stay as they are. */
export function nominativeForms(name: string, language: InflectedLanguage): string[] {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  const forms = new Set<string>([name]);
  if (words.length === 0 || words.length > MOST_WORDS) return [...forms];
  for (const slot of language === 'uk' ? [...OBLIQUE, VOCATIVE] : OBLIQUE) {
    const rows = words.map((word) => candidatesOf(word, slot, language));
    if (rows.every((row, index) => row.length === 1 && row[0] === words[index])) continue;
    let joined = [''];
    for (const row of rows)
      joined = joined
        .flatMap((start) => row.map((form) => (start === '' ? form : `${start} ${form}`)))
        .slice(0, MOST_FORMS);
    for (const form of joined) if (forms.size < MOST_FORMS) forms.add(form);
  }
  return [...forms];
}

const INFLECTED = /^\p{Script=Cyrillic}[\p{Script=Cyrillic}'’-]*\p{Ll}$/u;

function candidatesOf(word: string, slot: number, language: InflectedLanguage): string[] {
  if (!INFLECTED.test(word)) return [word];
  const lower = word.toLowerCase();
  const found = new Set<string>();
  let longest = 0;
  for (const [ending, nominatives] of inverse(language).slots[slot]?.get(lower.slice(-1)) ?? []) {
    if (ending.length < longest) break;
    if (!lower.endsWith(ending) || lower.length <= ending.length + 1) continue;
    longest = ending.length;
    for (const nominative of nominatives) found.add(word.slice(0, word.length - ending.length) + nominative);
  }
  return found.size === 0 ? [word] : [...found];
}

function inverse(language: InflectedLanguage): Inverse {
  const held = loaded.get(language);
  if (held !== undefined) return held;
  const slots = Array.from({ length: VOCATIVE + 1 }, () => new Map<string, Set<string>>());
  for (const { ending, forms } of DECLENSIONS[language]) {
    for (const slot of OBLIQUE) {
      for (const form of (forms[slot] ?? ending).split('/')) {
        const key = form.replace('-', '');
        if (key === '') continue;
        const nominatives = slots[slot]?.get(key) ?? new Set<string>();
        nominatives.add(ending);
        slots[slot]?.set(key, nominatives);
      }
    }
  }
  if (language === 'uk')
    for (const [ending, nominatives] of VOCATIVES) slots[VOCATIVE]?.set(ending, new Set(nominatives));
  const made: Inverse = {
    slots: slots.map((slot) =>
      byLastLetter(
        [...slot]
          .map(([ending, nominatives]) => [ending, [...nominatives]] as const)
          .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1)),
      ),
    ),
  };
  loaded.set(language, made);
  return made;
}

function byLastLetter<Row extends readonly [string, ...unknown[]]>(rows: readonly Row[]): Map<string, Row[]> {
  const letters = new Map<string, Row[]>();
  for (const row of rows) {
    const letter = row[0].slice(-1);
    const held = letters.get(letter);
    if (held === undefined) letters.set(letter, [row]);
    else held.push(row);
  }
  return letters;
}
