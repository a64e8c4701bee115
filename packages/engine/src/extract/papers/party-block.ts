/**
 * A party as a paper prints it: `ООО «Орвекс Трейд», ИНН 7700112233, 101000, г. Москва`, or a name with lines of
 * address and identifiers under it. The name is a span of its own; the rest becomes properties.
 */
import { IDENTIFIER_PROPERTIES, PARTY_WORDS } from '../../data/papers/party-words.ts';
import type { Document, MentionDraft, MentionSchema, Span } from '../../model/index.ts';
import { findIdentifiers, findLegalForms, lookupCountry } from '../../values/index.ts';
import { trimSpan } from './sheet.ts';

export interface PartyBlock {
  /** The words of the name. */
  readonly name: Span;
  readonly draft: MentionDraft;
  /** The block on the page, for passages: the name's line first. */
  readonly spans: readonly Span[];
  /** Identifiers whose check digits are wrong. */
  readonly invalid: readonly { readonly span: Span; readonly type: string; readonly value: string }[];
}

const LONGEST_NAME = 160;
const SAME_AS: ReadonlySet<string> = new Set(PARTY_WORDS.sameAs);
const NAME_END = new RegExp(
  String.raw`[\s,;(（]+(?:${PARTY_WORDS.nameEnds
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`))
    .join(
      '|',
    )})(?![\p{L}])|\s*(?:${PARTY_WORDS.nameEnds.filter((word) => /\p{Script=Han}/u.test(word)).join('|')})`,
  'iu',
);
const ADDRESS_LABEL =
  /(?:^|[\s,;(])(?:адрес[аи]?|address|add\.?|地址|местонахождение)\s*[:：]?\s*(.{5,200})/iu;
const NAME_LEAD =
  /^(?:\d{1,2}[.)]\s+|[•·*]\s*)?(?:(?:名称|公司名称|企业名称|name|company name|company|наименование|название|найменування|назва|m\/s)\s*[:：.]\s*)?/iu;
const ADDRESS_START =
  /^(?:\d|г\.|гор\.|ул\.|пр\.|просп|обл|м\.|вул\.|p\.?\s?o\.? box|room|unit|building|floor|office|оф\.|suite)/iu;

/** The party of a block of lines, or undefined where its first line names none. `extra` are labelled lines that belong to it. */
export function readPartyBlock(
  document: Document,
  lines: readonly Span[],
  extra: readonly Span[] = [],
): PartyBlock | undefined {
  const named = lines.findIndex((line) => !isCodeLine(document, line));
  if (named > 0 && named <= 2)
    return readPartyBlock(document, lines.slice(named), [...lines.slice(0, named), ...extra]);
  const first = lines[0];
  if (first === undefined) return undefined;
  const joined =
    legalFormAlone(document, first) && lines[1] ? { start: first.start, end: lines[1].end } : first;
  const own = joined === first ? lines : lines.slice(1);
  const name = nameIn(document, joined);
  if (name === undefined) return undefined;
  const rest = [
    ...(trimSpan(document.text, name.end, joined.end) ? [{ start: name.end, end: joined.end }] : []),
    ...own.slice(1),
  ];
  const { properties, invalid } = readProperties(document, rest, extra);
  const text = cleanName(document.text.slice(name.start, name.end));
  return {
    name,
    draft: { ...name, schema: schemaOf(text), form: 'name', name: text, properties },
    spans: [{ start: joined.start, end: joined.end }, ...own.slice(1), ...extra],
    invalid,
  };
}

/** A line of numbers above the name: `GLN 4012345000009`, `Customer No. 009420`. */
function isCodeLine(document: Document, line: Span): boolean {
  const text = document.text.slice(line.start, line.end);
  const digits = text.match(/\d/gu)?.length ?? 0;
  return digits >= 5 && digits >= (text.match(/\p{L}/gu)?.length ?? 0);
}

/** A name without line ends, doubled spaces and what hangs at its ends. */
export function cleanName(name: string): string {
  return name
    .replace(/\s+/gu, ' ')
    .replace(/[\s,;:]+$/u, '')
    .trim();
}

/** Company with a legal form, public body by its words, else some legal entity. */
export function schemaOf(name: string): MentionSchema {
  const lower = name.toLowerCase();
  if (findLegalForms(name).length > 0) return 'Company';
  if (PARTY_WORDS.publicBody.some((word) => (word === '部' ? lower.endsWith(word) : lower.includes(word))))
    return 'PublicBody';
  return isBankName(name) ? 'Company' : 'LegalEntity';
}

/** Whether a name says that it is a bank's. */
export function isBankName(name: string): boolean {
  const lower = name.toLowerCase();
  return PARTY_WORDS.bank.some((word) => lower.includes(word));
}

function legalFormAlone(document: Document, line: Span): boolean {
  const text = document.text.slice(line.start, line.end).trim();
  return findLegalForms(text).some(({ start, end }) => start === 0 && end >= text.length);
}

/** Where the name ends: before an identifier or address, at a comma that no legal form follows. */
function nameIn(document: Document, line: Span): Span | undefined {
  const text = document.text.slice(line.start, line.end);
  const lead = NAME_LEAD.exec(text)?.[0].length ?? 0;
  const cut = NAME_END.exec(text.slice(lead));
  let end = lead + (cut && cut.index > 0 ? cut.index : text.length - lead);
  const comma = commaEnd(text.slice(lead, end));
  end = lead + comma;
  const span = trimSpan(document.text, line.start + lead, line.start + end);
  if (span === undefined) return undefined;
  const words = document.text.slice(span.start, span.end);
  if (words.length > LONGEST_NAME || SAME_AS.has(words.toLowerCase())) return undefined;
  if ((words.match(/\p{L}/gu)?.length ?? 0) < 2 || ADDRESS_START.test(words)) return undefined;
  if (/[:：]$/u.test(words)) return undefined;
  return /[,;(（]$/u.test(words) ? trimSpan(document.text, span.start, span.end - 1) : span;
}

/** The length of the name in `text`: up to the first comma or semicolon outside quotes, or after the legal forms that follow commas. */
function commaEnd(text: string): number {
  const forms = findLegalForms(text);
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if ('«“„（('.includes(char)) depth += 1;
    if ('»”）)'.includes(char)) depth = Math.max(0, depth - 1);
    if (depth > 0 || !',;，；'.includes(char)) continue;
    const next = /^\s*/u.exec(text.slice(at + 1))?.[0].length ?? 0;
    const form = forms.find(({ start, end }) => (start <= at && end > at + 1) || start === at + 1 + next);
    if (form === undefined) return at;
    at = Math.max(at, form.end - 1);
  }
  return text.length;
}

function readProperties(
  document: Document,
  rest: readonly Span[],
  extra: readonly Span[],
): Pick<PartyBlock, 'invalid'> & { properties: Record<string, readonly string[]> } {
  const properties: Record<string, string[]> = {};
  const invalid: { span: Span; type: string; value: string }[] = [];
  const add = (key: string, value: string): void => {
    const known = (properties[key] ??= []);
    if (!known.includes(value)) known.push(value);
  };
  const address: string[] = [];
  for (const span of [...rest, ...extra]) {
    const text = document.text.slice(span.start, span.end);
    const found = findIdentifiers(text);
    for (const identifier of found) {
      const key = IDENTIFIER_PROPERTIES[identifier.type.toLowerCase()];
      if (key !== undefined) add(key, identifier.value);
      if (!identifier.valid)
        invalid.push({
          span: { start: span.start + identifier.start, end: span.start + identifier.end },
          type: identifier.type,
          value: identifier.value,
        });
    }
    const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u.exec(text)?.[0];
    if (mail !== undefined) add('email', mail);
    const line = addressIn(text, found.length > 0 || mail !== undefined);
    if (line !== undefined) address.push(line);
  }
  if (address.length > 0) {
    const whole = address.join(', ');
    add('address', whole);
    const country = countryOf(whole);
    if (country !== undefined) add('country', country);
  }
  return { properties, invalid };
}

/** The address on a line, without its label and the identifiers around it; undefined for lines that are only labels, phones, names. */
function addressIn(text: string, identified: boolean): string | undefined {
  const labelled = ADDRESS_LABEL.exec(text)?.[1];
  const parts = (labelled ?? text)
    .split(/[,;，；]/u)
    .map((part) => part.replace(/^[\s)）]+|[\s(（]+$/gu, ''))
    .filter((part) => part !== '');
  const kept =
    labelled === undefined ? parts.filter((part) => !isIdentifierPart(part)) : untilIdentifier(parts);
  const from = labelled === undefined && identified ? kept.findIndex((part) => ADDRESS_START.test(part)) : 0;
  if (from < 0) return undefined;
  const address = kept.slice(from).join(', ');
  if (address.length < 4 || (address.match(/\p{L}/gu)?.length ?? 0) < 3) return undefined;
  return labelled === undefined && /^[\p{L} .№]{2,25}[:：]/u.test(address) ? undefined : address;
}

function untilIdentifier(parts: readonly string[]): readonly string[] {
  const end = parts.findIndex(isIdentifierPart);
  return end < 0 ? parts : parts.slice(0, end);
}

/** `ИНН 7707083893`, `тел. +7 …`, a run of digits too long for a postal code. */
function isIdentifierPart(part: string): boolean {
  return (NAME_END.exec(` ${part}`)?.index ?? -1) === 0 || /^[\d\s/]{8,}$/u.test(part) || /@/u.test(part);
}

function countryOf(address: string): string | undefined {
  const parts = address.split(/[,;，]/u).map((part) => part.trim());
  for (const part of [...parts].reverse()) {
    const country = part.length > 1 ? lookupCountry(part) : undefined;
    if (country != null) return country;
  }
  return undefined;
}
