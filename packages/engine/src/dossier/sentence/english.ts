/** The little English grammar that dossier sentences need: articles, plurals, agreement. */
import {
  DEFINITE_NAMES,
  DEFINITE_WORDS,
  IRREGULAR_PLURALS,
  MEASURE_UNITS,
  SITE_WORDS,
  UNCOUNTED_NOUNS,
} from '../../data/dossier/english.ts';

const definiteWords: ReadonlySet<string> = new Set(DEFINITE_WORDS);
const definiteNames: ReadonlySet<string> = new Set(DEFINITE_NAMES);
const uncounted: ReadonlySet<string> = new Set(UNCOUNTED_NOUNS);
const sites: ReadonlySet<string> = new Set(SITE_WORDS);
const measures: ReadonlySet<string> = new Set(MEASURE_UNITS);
const irregular = new Map<string, string>(Object.entries(IRREGULAR_PLURALS));

/** "a" or "an" by the sound a word most likely starts with: an invoice, a unit, an LH-40, an 8. */
export function indefiniteArticle(noun: string): 'a' | 'an' {
  const first = /^[\p{L}\p{N}]+/u.exec(noun)?.[0] ?? '';
  if (/^(?:8|11|18)(?!\d)|^8\d*$/.test(first)) return 'an';
  if (/^\p{Lu}+$/u.test(first) && first.length <= 4) return /^[AEFHILMNORSX]/.test(first) ? 'an' : 'a';
  if (/^(?:uni|eu|one|use|usu|ura)/i.test(first)) return 'a';
  if (/^(?:hour|honest|honou?r|heir)/i.test(first)) return 'an';
  return /^[aeiou]/i.test(first) ? 'an' : 'a';
}

/** Whether a description takes no "a": its last word counts no single thing. */
export function isUncounted(description: string): boolean {
  return uncounted.has(description.trim().toLowerCase().split(/\s+/).at(-1) ?? '');
}

/** The plural of a singular counted noun; units of measure and unknown scripts stay as they are. */
export function plural(noun: string): string {
  const known = irregular.get(noun.toLowerCase());
  if (known !== undefined) return known;
  if (measures.has(noun) || !/^[A-Za-z][A-Za-z -]*$/.test(noun)) return noun;
  if (/[^aeiou]y$/i.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/i.test(noun) ? `${noun}es` : `${noun}s`;
}

/** "1 document", "12 documents". */
export function counted(count: number, noun: string, many = plural(noun)): string {
  return `${grouped(count)} ${count === 1 ? noun : many}`;
}

/** A count with its thousands set apart: "12,408". */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** Whether a unit is measured rather than counted, so that goods follow with "of". */
export function isMeasure(unit: string): boolean {
  return measures.has(unit.toLowerCase());
}

/**
 * Whether a proper name takes "the": the Ministry of Trade, the United States, the Torsk range. `byNoun` off
 * asks about the whole name only.
 */
export function takesDefinite(name: string, byNoun = true): boolean {
  if (/^(?:the|a|an)\s/i.test(name)) return false;
  if (definiteNames.has(name)) return true;
  if (!byNoun) return false;
  const tokens = name.toLowerCase().split(/\s+/, 12);
  const last = tokens.at(-1) ?? '';
  const of = tokens.indexOf('of');
  return definiteWords.has(last) || (of > 0 && definiteWords.has(tokens[of - 1] ?? ''));
}

/** "at" for a site, "in" for any other place. */
export function placePreposition(name: string): 'at' | 'in' {
  return sites.has(name.toLowerCase().trim().split(/\s+/).at(-1) ?? '') ? 'at' : 'in';
}

/** Whether a description reads as plural: "two officials", "experts", "invoices and statements". */
export function readsPlural(description: string): boolean {
  const head = description.split(/\s+(?:of|from|in|at|by|seen|who|that|with|for|to|on)\s/, 1)[0] ?? '';
  if (/^(?:a|an|one|the document|this|each)\b/i.test(head.trim())) return false;
  if (/\sand\s/.test(head)) return true;
  const last = head.trim().split(/\s+/).at(-1) ?? '';
  return /[a-z]{2}s$/.test(last) && !/(?:ss|us|is|works|news)$/i.test(last);
}
