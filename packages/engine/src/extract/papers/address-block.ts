/**
 * The addressee of a paper in a window envelope: a block of lines without a label that is a name over an address.
 * Two kinds of address evidence are asked for, and a block that speaks for its own writer (telephone, bank, tax number)
 * is none.
 */
import { ADDRESS_WORDS } from '../../data/papers/address-words.ts';
import type { Span } from '../../model/index.ts';
import { findLegalForms, lookupCountry, lookupPlace } from '../../values/index.ts';
import { type Paper, wordsOf } from './paper.ts';
import { type PartyBlock, readPartyBlock } from './party-block.ts';

const HEAD_LINES = 30;
const LONGEST_LINE = 64;
const MOST_LINES = 8;
const POSTCODE =
  /(?:^|[\s,])(?:[A-Z]{1,2}-)?\d{4,6}(?=[\s,]|$)|(?:^|\s)[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$|\b[A-Z]{2} \d{5}\b|(?:^|\s)\d{3} \d{2}(?=\s\p{L})/u;
const WRITER_ONLY =
  /@|www\.|https?:|(?:^|\s)(?:tel|fon|phone|fax|iban|bic|swift|vat|ust|тел|факс|инн|р\/с|єдрпоу|电话|传真|账号)(?![\p{L}])/iu;
const HONORIFICS: ReadonlySet<string> = new Set(ADDRESS_WORDS.honorifics);
const STREETS: ReadonlySet<string> = new Set(ADDRESS_WORDS.streets);

/** The party of the one address block in the head, before `before`; undefined where there is none, or more than one name. */
export function findAddressBlock(paper: Paper, own: readonly Span[], before: number): PartyBlock | undefined {
  const blocks = headBlocks(paper, before).flatMap((lines) => {
    if (own.some((span) => lines.some((line) => line.start <= span.start && span.end <= line.end))) return [];
    return addressed(paper, lines) ?? [];
  });
  const names = new Set(blocks.map(({ draft }) => draft.name));
  return names.size === 1 ? blocks[0] : undefined;
}

/** Runs of lines without labels in the first column of the head. */
function headBlocks(paper: Paper, before: number): Span[][] {
  const labels = new Set(paper.fields.map(({ label }) => label.start));
  const values = new Set(paper.fields.flatMap((field) => field.values.map(({ start }) => start)));
  const blocks: Span[][] = [];
  let block: Span[] = [];
  let seen = 0;
  for (const line of paper.sheet.lines) {
    const first = line.segments[0];
    if (first && (seen > HEAD_LINES || first.start >= before)) break;
    if (!first || labels.has(first.start) || values.has(first.start) || first.text.length > LONGEST_LINE) {
      if (block.length > 0) blocks.push(block);
      block = [];
      if (first) seen += 1;
      continue;
    }
    seen += 1;
    block.push({ start: first.start, end: first.end });
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

function addressed(paper: Paper, block: readonly Span[]): PartyBlock | undefined {
  const words = block.map((line) => wordsOf(paper.document, line));
  const from = HONORIFICS.has((words[0] ?? '').toLowerCase().replace(/[:：]$/u, '')) ? 1 : 0;
  const lines = words.slice(from);
  if (lines.length < 3 || lines.length > MOST_LINES) return undefined;
  if (words.some((line) => WRITER_ONLY.test(line) || /[:：]/u.test(line))) return undefined;
  const [name = '', ...rest] = lines;
  if (/\d/u.test(name) || isStreet(name) || !/^[\p{Lu}\p{Script=Han}«"“]/u.test(name)) return undefined;
  const evidence = [rest.some(isStreet), rest.some((line) => POSTCODE.test(line)), rest.some(isPlace)];
  if (evidence.filter(Boolean).length < 2) return undefined;
  // A clerk and a department may stand over the firm: the firm is the addressee.
  const firm = lines.slice(0, 4).findIndex((line) => findLegalForms(line).length > 0);
  return readPartyBlock(paper.document, block.slice(from + Math.max(0, firm)));
}

/** A number with a word of streets; a number at either end with a name; a Chinese road. */
function isStreet(line: string): boolean {
  if (/\p{Script=Han}.*(?:路|街|大道|巷).*\d*号?/u.test(line)) return true;
  if (!/\d/u.test(line)) return false;
  const tokens = line.toLowerCase().split(/[\s,]+/u);
  if (tokens.some((token) => STREETS.has(token.replace(/\.$/u, '')))) return true;
  if (tokens.some((token) => ADDRESS_WORDS.streetEndings.some((end) => token.endsWith(end)))) return true;
  return /^\d{1,5}[A-Za-z]?,? \p{Lu}\p{L}+/u.test(line) || /^\p{Lu}[\p{L} .'-]+ \d{1,4}\p{L}?$/u.test(line);
}

function isPlace(line: string): boolean {
  const parts = line.split(/[,;]/u).map((part) => part.replace(/[\d-]+/gu, ' ').trim());
  return parts.some((part) => part.length > 2 && (lookupCountry(part) != null || lookupPlace(part) != null));
}
