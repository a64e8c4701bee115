/** Places on papers: what a field of a place holds, by the gazetteer where it knows it, else in its words. */
import type { Document, MentionId, Span } from '../../model/index.ts';
import { lookupPlace } from '../../values/index.ts';
import type { PaperWriter } from './paper-writer.ts';
import { trimSpan } from './sheet.ts';

const LONGEST = 90;
const CODE = /[([]\s*([A-Z]{3})\s*[)\]]|(?:^|[\s/,-])([A-Z]{3})(?=$|[\s/,-])/u;

/** The place a span names, or undefined where it holds no name. A known name inside is taken alone: "Tegel(TXL), Berlin, Germany" is TXL's. */
export function writePlace(document: Document, writer: PaperWriter, span: Span): MentionId | undefined {
  const found = placeIn(document, span);
  if (!found) return undefined;
  const { name, start, end, country } = found;
  return writer.mention({
    start,
    end,
    schema: 'Address',
    form: 'name',
    name,
    properties: country === undefined ? {} : { country: [country] },
  });
}

interface FoundPlace extends Span {
  readonly name: string;
  readonly country?: string;
}

/** The name in a span, its words without codes, terminals and times. */
export function placeIn(document: Document, span: Span): FoundPlace | undefined {
  const text = document.text.slice(span.start, span.end);
  // "20-Jul" stands where some layouts put the day under the place.
  if (text.length > LONGEST * 2 || /^\s*\d{1,2}[-./ ]\p{L}{3,9}(?![\p{L}])/u.test(text)) return undefined;
  const words = wordsIn(document, span);
  const code = CODE.exec(text);
  const known =
    (words && lookupPlace(document.text.slice(words.start, words.end))) ??
    lookupPlace(code?.[1] ?? code?.[2] ?? '');
  const at = words ?? (code ? codeSpan(span, code) : undefined);
  if (!at) return undefined;
  const name = document.text.slice(at.start, at.end);
  return {
    ...at,
    name: known && !words ? known.name : name.replace(/\s+/gu, ' '),
    ...(known?.country === undefined ? {} : { country: known.country }),
  };
}

function codeSpan(span: Span, code: RegExpExecArray): Span {
  const value = code[1] ?? code[2] ?? '';
  const start = span.start + code.index + code[0].indexOf(value);
  return { start, end: start + value.length };
}

/** The first words that can name a place: letters up to a bracket, comma, digit or wide gap, after any time of day. */
function wordsIn(document: Document, span: Span): Span | undefined {
  const text = document.text.slice(span.start, span.end);
  const lead = /^(?:[\d:.,/-]+\s*(?:(?:uhr|h|ч)(?![\p{L}])\s*)?[,|]?\s*){0,4}/iu.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  const stop =
    /[([,;|\d]|\s{2,}|\t|\n|\s[-–—]\s|\b(?:terminal|терминал)\b/iu.exec(rest)?.index ?? rest.length;
  const whole = trimSpan(document.text, span.start + lead, span.start + lead + stop);
  if (!whole) return undefined;
  const trimmed = withoutCode(document, whole);
  const words = document.text.slice(trimmed.start, trimmed.end);
  return words.length <= LONGEST && /\p{L}{2}/u.test(words) && !/^[A-Z]{3}$/u.test(words)
    ? trimmed
    : undefined;
}

/** `Orenburg REN` is Orenburg, where the gazetteer has no such name as a whole. */
function withoutCode(document: Document, span: Span): Span {
  const text = document.text.slice(span.start, span.end);
  const name = /^(.*\p{L}) [A-Z]{3}$/u.exec(text)?.[1];
  if (name === undefined || lookupPlace(text) != null) return span;
  const known = lookupPlace(name) ?? lookupPlace(text.slice(-3));
  return known == null ? span : { start: span.start, end: span.start + name.length };
}
