/**
 * The remarks of an OFAC entry, statement by statement, into properties, weak names and links. What no rule
 * understands stays verbatim under `notes` and is counted.
 */
import { FEATURE_LABELS } from '../../data/lists/ofac-features.ts';
import { REMARK_RULES, type RemarkRule } from '../../data/lists/remark-rules.ts';
import { countryCode } from '../country-code.ts';
import type { EntryDraft } from '../entry-draft.ts';
import { listDates } from '../list-date.ts';

/** Rules by the first character of their label, longest label first. */
const RULES = new Map<string, RemarkRule[]>();
for (const rule of [...REMARK_RULES].sort((a, b) => b.label.length - a.label.length)) {
  const key = rule.label.slice(0, 1);
  RULES.set(key, [...(RULES.get(key) ?? []), rule]);
}

const LABELS = new Set(REMARK_RULES.map(({ label }) => label));
/** Labels of the XML files, which differ from those of remarks in case and in a few words. */
const CANONICAL = new Map([
  ...REMARK_RULES.map(({ label }) => [foldLabel(label), label] as const),
  ...Object.entries(FEATURE_LABELS),
]);

/** Whether words are a label that some rule knows. */
export function isLabel(words: string): boolean {
  return LABELS.has(words) || CANONICAL.has(foldLabel(words));
}

function foldLabel(label: string): string {
  return label.toLowerCase().replace(/[\s:-]+$/u, '');
}

const QUOTES = /^['"](.*)['"]$/u;
/** Identifiers that may hold no digit: bank codes, tickers, call signs, tail numbers. */
const LETTERS_ONLY = new Set(['swiftBic', 'ticker', 'callSign', 'registrationNumber', 'icaoCode']);
const IDENTIFIER = /^(.*?)(?: \(([^()]*)\))?(?: (issued|expires) .*)?$/u;

/** Reads remarks into the entry; returns how many statements no rule understood. */
export function readRemarks(remarks: string, entry: EntryDraft): number {
  let unread = 0;
  for (const statement of statements(remarks)) {
    if (readStatement(statement, entry)) continue;
    entry.add('notes', statement);
    unread += 1;
  }
  return unread;
}

/** Reads one statement that begins with a label; false where no rule understands it. */
export function readStatement(statement: string, entry: EntryDraft): boolean {
  const bare = withoutBrackets(statement)
    .replace(/^\(?alt\. /u, '')
    .trim();
  const rule = RULES.get(bare.slice(0, 1))?.find(({ label }) => fits(bare, label));
  return rule !== undefined && apply(rule, bare.slice(rule.label.length).trim(), statement, entry);
}

/**
 * Reads a value that stands apart from its label, as the XML files have it, in the words of the remarks; what no rule
 * understands is kept as a note and counted.
 */
export function readLabelled(
  label: string,
  value: string,
  entry: EntryDraft,
  { country = '', issued = '', expires = '' } = {},
): void {
  const known = LABELS.has(label) ? label : (CANONICAL.get(foldLabel(label)) ?? label);
  const statement = [
    known,
    value,
    country === '' ? '' : `(${country})`,
    issued === '' ? '' : `issued ${issued}`,
    expires === '' ? '' : `expires ${expires}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
  if (value !== '' && !readStatement(statement, entry)) entry.keep(statement);
}

/** The statements of remarks: between semicolons, without the full stop that ends them all. */
export function statements(remarks: string): string[] {
  return remarks
    .trim()
    .replace(/\.$/u, '')
    .split(/;(?:\s+|(?=\S))/u)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/** `(Linked To: X)` stands in brackets in some files. */
function withoutBrackets(statement: string): string {
  return statement.startsWith('(Linked To:') && statement.endsWith(')') ? statement.slice(1, -1) : statement;
}

/** A label ends where a word ends: `POB` is not the start of `POBEDA`. */
function fits(statement: string, label: string): boolean {
  if (!statement.startsWith(label)) return false;
  const next = statement[label.length];
  return next === undefined || !/[\p{L}\p{N}]/u.test(next) || /[\s(:#.]$/u.test(label);
}

function apply(rule: RemarkRule, words: string, statement: string, entry: EntryDraft): boolean {
  switch (rule.kind) {
    case 'measure':
      entry.add(rule.property, statement);
      return true;
    case 'link':
      if (words === '') return false;
      entry.links.push({ kind: 'linkedTo', name: words });
      return true;
    case 'alias':
      if (words === '') return false;
      entry.name(QUOTES.exec(words)?.[1] ?? words, 'weak');
      return true;
    case 'date':
      return readDates(rule, words, statement, entry);
    case 'country':
      return readCountry(rule, words, entry);
    case 'identifier':
      return readIdentifier(rule, words, statement, entry);
    case 'wallet':
      return readWallet(rule, words, entry);
    case 'text':
      if (words === '') return false;
      entry.add(
        rule.property,
        rule.property === 'gender' ? words.toLowerCase() : textOf(rule, words, statement),
      );
      return true;
  }
}

/** A post is kept with the words that name it; other text without its label. */
function textOf(rule: RemarkRule, words: string, statement: string): string {
  if (/^(?:tonnage|grossRegisteredTonnage)$/u.test(rule.property)) return words.replaceAll(',', '');
  return rule.property === 'position' || rule.property === 'description' ? statement : words;
}

function readDates(rule: RemarkRule, words: string, statement: string, entry: EntryDraft): boolean {
  const read = listDates(words);
  if (read === undefined) return false;
  for (const date of read.dates) entry.add(rule.property, date);
  // A vague date loses something as a year, so its words stay.
  if (read.vague) entry.add('notes', statement);
  return true;
}

function readCountry(rule: RemarkRule, words: string, entry: EntryDraft): boolean {
  const code = countryCode(words);
  if (code === undefined) return false;
  entry.add(rule.property, code);
  return true;
}

function readIdentifier(rule: RemarkRule, words: string, statement: string, entry: EntryDraft): boolean {
  const match = IDENTIFIER.exec(words);
  const number = match?.[1]?.trim() ?? '';
  if (number === '' || (!/\d/u.test(number) && !LETTERS_ONLY.has(rule.property))) return false;
  const country = match?.[2] === undefined ? undefined : countryCode(match[2]);
  const { national } = rule;
  const property =
    national !== undefined && country === national.country && national.shape.test(number)
      ? national.property
      : rule.property;
  entry.add(property, number);
  entry.add('country', country);
  // Issuing place or validity would be lost: the statement stays whole beside the number.
  const lost = (match?.[2] !== undefined && country === undefined) || match?.[3] !== undefined;
  if (lost) entry.add('notes', statement);
  return true;
}

function readWallet(rule: RemarkRule, words: string, entry: EntryDraft): boolean {
  const [currency, address, more] = words.split(/\s+/u);
  if (currency === undefined || address === undefined || more !== undefined) return false;
  entry.add('currency', currency);
  entry.add(rule.property, address);
  return true;
}
