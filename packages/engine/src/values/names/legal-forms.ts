/**
 * Legal forms in company names: where they stand, which form it is and what it is equivalent to. A form is matched
 * letter by letter without dots and spaces, at a word's edge; short ones only in capitals and at the name's edge.
 *
 * @example findLegalForms('ООО «Вектор»') // [{start: 0, end: 3, form: 'ru-ooo', class: 'limited'}]
 */
import { CASED_FORMS, LEGAL_FORMS, type LegalClass } from '../../data/names/legal-forms.ts';
import { CASED_FORMS_OF_LANDS, LEGAL_FORMS_OF_LANDS } from '../../data/names/legal-forms-of-lands.ts';
import { isGenericWord } from './generic-word.ts';
import { foldHan } from '../scripts/fold-han.ts';
import { foldLetters, normaliseName } from './normalise-name.ts';
import { formKey, mayBeginForm, romanisedForms } from './romanised-forms.ts';

export interface FoundLegalForm {
  readonly start: number;
  readonly end: number;
  /** Stable id, e.g. `ru-ooo`, `de-gmbh`, `cn-ltd`; `xx-` where no country says it. */
  readonly form: string;
  /** Forms of one class are equivalents across countries. */
  readonly class: LegalClass;
}

interface FormEntry {
  readonly form: string;
  readonly class: LegalClass;
}

interface FormTable {
  readonly byLetters: ReadonlyMap<string, FormEntry>;
  /** As printed, in small letters: tells "A/S" from "A.Ş." and "AS". */
  readonly byPrint: ReadonlyMap<string, FormEntry>;
  /** Forms of scripts that write no spaces, longest first. */
  readonly han: readonly (readonly [string, FormEntry])[];
  /** Whole Cyrillic forms by the sound of their words: for Latin spellings by any rules. */
  readonly byKey: ReadonlyMap<string, FormEntry>;
}

/** No form has more words than this ("Общество с ограниченной ответственностью" has four, Turkish ones six). */
const LONGEST_WORDS = 7;
/** A longer text is no name, and none of its words a legal form. */
const LONGEST_NAME = 600;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}\p{Script=Katakana}]/u;
/** Lands whose forms stand before the name as well: 株式会社, 주식회사, บริษัท. */
const LEADING = /^(?:jp|kr|th)-/u;

const CASED: ReadonlySet<string> = new Set([...CASED_FORMS, ...CASED_FORMS_OF_LANDS]);

let loaded: FormTable | undefined;

/** The legal forms in a name, in order, not overlapping. */
export function findLegalForms(name: string): FoundLegalForm[] {
  if (name.length > LONGEST_NAME) return [];
  loaded ??= loadForms();
  const words = [...name.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    letters: foldLetters(match[0]),
  }));
  const found: FoundLegalForm[] = [];
  let index = 0;
  while (index < words.length) {
    const met = longestAt(name, words, index, loaded);
    if (met === undefined) {
      const word = words[index];
      if (word !== undefined) found.push(...hanForms(name, word.start, word.end, loaded.han));
      index += 1;
    } else {
      found.push(met.found);
      index = met.next;
    }
  }
  return found;
}

/**
 * The name without its legal forms and the quotes around it. A name that would be left empty or with generic words
 * only ("Management Company", "11420 Corp") keeps everything; so do institutes and branches, whose form tells them
 * apart from their namesakes.
 */
export function stripLegalForms(name: string): string {
  if (name.length > LONGEST_NAME) return name.trim();
  const strippable = findLegalForms(name).filter(
    (form) => form.class !== 'institute' && form.class !== 'branch',
  );
  if (strippable.length === 0) return tidy(name);
  const strict = cut(name, strippable);
  if (saysWhich(strict)) return strict;
  const firm = strippable.filter((form) => form.class !== 'company' && form.class !== 'group');
  const loose = cut(name, firm);
  return firm.length < strippable.length && saysWhich(loose) ? loose : tidy(name);
}

/** Whether two forms can be one company's form said in two languages or at two times. */
export function sameLegalClass(left: LegalClass, right: LegalClass): boolean {
  const family = (one: LegalClass): LegalClass =>
    one === 'public' || one === 'closed' ? 'stock' : one === 'free-zone' ? 'limited' : one;
  const [a, b] = [family(left), family(right)];
  if (a === 'company' || b === 'company' || a === 'group' || b === 'group') return true;
  return a === b;
}

function longestAt(
  name: string,
  words: readonly { start: number; end: number; letters: string }[],
  index: number,
  { byLetters: table, byPrint, byKey }: FormTable,
): { found: FoundLegalForm; next: number } | undefined {
  let letters = '';
  let key = '';
  let best: { found: FoundLegalForm; next: number } | undefined;
  const first = words[index];
  if (first === undefined) return undefined;
  const romanised = mayBeginForm(first.letters);
  for (let to = index; to < Math.min(words.length, index + LONGEST_WORDS); to += 1) {
    const word = words[to];
    if (word === undefined) break;
    if (to > index && /[()«»"“”;]/u.test(name.slice(words[to - 1]?.end ?? 0, word.start))) break;
    letters += word.letters;
    if (romanised) key += formKey(word.letters);
    // A form is never the beginning of dotted initials: A.B. in A.B.C.
    if (word.end - word.start === 1 && /^\.\p{L}(?!\p{L})/u.test(name.slice(word.end, word.end + 3)))
      continue;
    const entry = table.get(letters) ?? (romanised && to > index ? byKey.get(key) : undefined);
    if (entry === undefined) continue;
    const edge =
      index === 0 || to === words.length - 1 || atEdge(name, first.start, word.end, words, to, table);
    if (!trusted(name.slice(first.start, word.end), letters, edge, name)) continue;
    const end = endWithDot(name, word.end, first.start);
    const printed = byPrint.get(name.slice(first.start, end).toLowerCase());
    best = { found: { start: first.start, end, ...(printed ?? entry) }, next: to + 1 };
  }
  return best;
}

/** A form is at the name's edge too when only brackets, commas or other forms follow it, or a quote opens after it. */
function atEdge(
  name: string,
  start: number,
  end: number,
  words: readonly { letters: string }[],
  to: number,
  table: ReadonlyMap<string, FormEntry>,
): boolean {
  if (/^[.\s]*[,(«"“”»]/u.test(name.slice(end)) || /[,)»"”]\s*$/u.test(name.slice(0, start))) return true;
  const rest = words.slice(to + 1).map(({ letters }) => letters);
  return table.has(rest.join('')) || rest.every((letters) => table.has(letters));
}

function trusted(words: string, letters: string, edge: boolean, name: string): boolean {
  if (letters.length > 5 || /\p{Script=Han}|\p{Script=Hangul}/u.test(letters)) return true;
  if (!edge) return /^\p{Lu}{3,5}$/u.test(words) && !CASED.has(letters);
  if (!CASED.has(letters)) return true;
  const compact = words.replace(/[.\s/]/gu, '');
  const capital =
    /^\p{Lu}+$/u.test(compact) || (/^\p{Lu}/u.test(compact) && /^(?:co|oy|rt|est|spa|too)$/u.test(letters));
  return capital || /\./u.test(words) || (!/\p{Lu}/u.test(name) && name.trimEnd().endsWith(words));
}

function endWithDot(name: string, end: number, start: number): number {
  return name.charAt(end) === '.' && (/\./u.test(name.slice(start, end)) || end - start <= 6) ? end + 1 : end;
}

function hanForms(
  name: string,
  start: number,
  end: number,
  table: readonly (readonly [string, FormEntry])[],
): FoundLegalForm[] {
  const found: FoundLegalForm[] = [];
  let to = end;
  let from = start;
  const whole = foldHan(name.slice(start, end));
  if (!UNSPACED.test(whole)) return found;
  const ahead = table.find(
    ([letters, { form }]) => LEADING.test(form) && whole.startsWith(letters) && whole.length > letters.length,
  );
  if (ahead !== undefined) {
    from = start + ahead[0].length;
    found.push({ start, end: from, ...ahead[1] });
  }
  while (to > from) {
    const text = foldHan(name.slice(from, to));
    const met = table.find(([letters]) => text.endsWith(letters) && text.length > letters.length);
    if (met === undefined) break;
    found.splice(ahead === undefined ? 0 : 1, 0, { start: to - met[0].length, end: to, ...met[1] });
    to -= met[0].length;
  }
  return found;
}

function cut(name: string, forms: readonly FoundLegalForm[]): string {
  let kept = '';
  let from = 0;
  for (const { start, end } of forms) {
    kept += `${name.slice(from, start)} `;
    from = end;
  }
  return tidy(kept + name.slice(from));
}

function tidy(name: string): string {
  return name
    .replace(/[«»"“”„‟]/gu, ' ')
    .replace(/\(\s*\)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,.&-]+|[\s,&-]+$/gu, '')
    .replace(/\s+([,.])/gu, '$1')
    .trim();
}

/** Whether anything is left that tells this company from others. */
function saysWhich(name: string): boolean {
  const words = normaliseName(name).split(' ');
  return words.some((word) => word !== '' && !/^\p{N}+$/u.test(word) && !isGenericWord(word));
}

function loadForms(): FormTable {
  const byLetters = new Map<string, FormEntry>();
  const byPrint = new Map<string, FormEntry>();
  const han: [string, FormEntry][] = [];
  for (const line of `${LEGAL_FORMS.trim()}\n${LEGAL_FORMS_OF_LANDS.trim()}`.split('\n')) {
    const [form = '', kind = '', variants = ''] = line.split('|');
    const entry: FormEntry = { form, class: kind as LegalClass };
    for (const variant of variants.split(';')) {
      const print = variant.toLowerCase();
      if (!byPrint.has(print)) byPrint.set(print, entry);
      const letters = foldLetters(variant).replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
      if (letters === '' || byLetters.has(letters)) continue;
      byLetters.set(letters, entry);
      if (UNSPACED.test(letters)) han.push([letters, entry]);
    }
  }
  han.sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  return { byLetters, byPrint, han, byKey: romanisedForms(byPrint) };
}
