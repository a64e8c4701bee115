/** The head of a letter: whose letterhead, to whom, when, under which number. It ends at the salutation. */
import { LETTER_WORDS } from '../../../data/papers/letter-words.ts';
import type { Span } from '../../../model/index.ts';
import { findLegalForms } from '../../../values/index.ts';
import { nominativeName } from './nominative.ts';
import { findAddressBlock } from '../address-block.ts';
import { findLetterhead } from '../letterhead.ts';
import { dateIn } from '../paper-date.ts';
import { type DatedHead, datedHead, lineDate, paperDate } from '../paper-head.ts';
import { findParties, type PartyAliases } from '../paper-parties.ts';
import { type Paper, wordsOf } from '../paper.ts';
import { cleanName, type PartyBlock, readPartyBlock } from '../party-block.ts';
import type { Segment } from '../sheet.ts';

export interface LetterParty {
  readonly block: PartyBlock;
  readonly why: string;
}

export interface LetterHead extends DatedHead {
  readonly sender?: LetterParty;
  readonly addressee?: LetterParty;
  /** Offset at which the body begins: the salutation, or after the last line of the head. */
  readonly end: number;
}

const ALIASES: PartyAliases = { origin: 'seller', destination: 'buyer', addressee: 'buyer' };
const HEAD_LINES = 30;

/** The head of a letter, as far as its lines tell. */
export function readLetterHead(paper: Paper): LetterHead {
  const end = headEnd(paper);
  const parties = findParties(paper, ALIASES);
  const labelled = (key: 'seller' | 'buyer' | 'consignor'): LetterParty | undefined => {
    const party = parties.get(key);
    return party && party.name.start < end
      ? { block: party, why: `field ${wordsOf(paper.document, party.field.label).replace(/[\s:：]+$/u, '')}` }
      : undefined;
  };
  const told = labelled('buyer') ?? labelledAddressee(paper) ?? addresseeBlock(paper, end);
  const from =
    labelled('seller') ?? labelled('consignor') ?? letterheadOf(paper, told) ?? signature(paper, told);
  const to = told ?? windowAddressee(paper, from, end);
  const date = paperDate(paper, ['date'], 'letter');
  const dated =
    date.date && date.date.span.start < end
      ? date
      : (dateLine(paper, end) ?? (date.date ? date : (footDate(paper) ?? date)));
  return { ...dated, ...(from ? { sender: from } : {}), ...(to ? { addressee: to } : {}), end };
}

function headEnd(paper: Paper): number {
  const lines = paper.sheet.lines.filter(({ segments }) => segments.length > 0);
  const salutation = lines.find(({ segments }) =>
    startsWith(segments[0]?.text ?? '', LETTER_WORDS.salutations),
  );
  if (salutation) return salutation.start;
  const sentence = lines.find(
    ({ segments }) => segments.length === 1 && (segments[0]?.text.split(/\s+/u).length ?? 0) >= 12,
  );
  return (sentence ?? lines[HEAD_LINES])?.start ?? paper.document.text.length;
}

/** `Кому:` and the like stand in a field of their own. */
function labelledAddressee(paper: Paper): LetterParty | undefined {
  for (const field of paper.fields) {
    if (field.key !== 'addressee') continue;
    const block = firmIn(paper, field.values);
    if (block)
      return { block, why: `field ${wordsOf(paper.document, field.label).replace(/[\s:：]+$/u, '')}` };
  }
  return undefined;
}

/** The addressee of the window, under a sender that another place tells. */
function windowAddressee(paper: Paper, from: LetterParty | undefined, end: number): LetterParty | undefined {
  const block = from && findAddressBlock(paper, [from.block.name], end);
  return block && { block: withNominative(block), why: 'block of address' };
}

/** Lines at the end of a letter in which its date may stand, as Chinese letters have it. */
const FOOT_LINES = 6;

function footDate(paper: Paper): DatedHead | undefined {
  const lines = paper.sheet.lines.filter(({ segments }) => segments.length > 0).slice(-FOOT_LINES);
  for (const line of lines.reverse()) {
    const dated = lineDate(paper, line, 'date at the end');
    if (dated) return dated;
  }
  return undefined;
}

/** The lines after "To the General Director": the officer, the firm, a name. */
function addresseeBlock(paper: Paper, end: number): LetterParty | undefined {
  const lines = paper.sheet.lines.filter((line) => line.segments.length > 0 && line.start < end);
  for (const [index, line] of lines.entries()) {
    for (const segment of line.segments) {
      if (!startsWith(segment.text.replace(/^to the\s+|^to\s+/iu, ''), LETTER_WORDS.officers)) continue;
      const under = lines
        .slice(index, index + 4)
        .map(({ segments }) => nearestSegment(segments, segment))
        .filter((one) => one !== undefined);
      const block = firmIn(paper, under);
      if (block) return { block, why: 'lines of the addressee' };
    }
  }
  return undefined;
}

function nearestSegment(segments: readonly Segment[], like: Segment): Segment | undefined {
  return [...segments].sort((a, b) => Math.abs(a.offset - like.offset) - Math.abs(b.offset - like.offset))[0];
}

/** The firm that some lines name: from its legal form on, since an officer's title may stand before it. */
function firmIn(paper: Paper, lines: readonly Span[]): PartyBlock | undefined {
  for (const line of lines) {
    const words = wordsOf(paper.document, line);
    const form = findLegalForms(words)[0];
    if (!form) continue;
    const before = words.slice(0, form.start);
    const officer = startsWith(before.trim(), LETTER_WORDS.officers);
    const start = officer ? line.start + form.start : line.start;
    const block = readPartyBlock(paper.document, [{ start, end: line.end }]);
    if (block) return withNominative(block);
  }
  const first = lines.find((line) => !startsWith(wordsOf(paper.document, line), LETTER_WORDS.officers));
  const block = first && readPartyBlock(paper.document, [first]);
  return block ? withNominative(block) : undefined;
}

function withNominative(block: PartyBlock): PartyBlock {
  const name = nominativeName(block.draft.name ?? '');
  return { ...block, draft: { ...block.draft, name: cleanName(name) } };
}

function letterheadOf(paper: Paper, addressee: LetterParty | undefined): LetterParty | undefined {
  const block = findLetterhead(paper, addressee?.block.name.start);
  return block && { block, why: 'letterhead' };
}

/** The firm under the closing formula. */
function signature(paper: Paper, addressee: LetterParty | undefined): LetterParty | undefined {
  const lines = paper.sheet.lines.filter(({ segments }) => segments.length > 0);
  const at = lines.findLastIndex(({ segments }) =>
    startsWith(segments[0]?.text ?? '', LETTER_WORDS.closings),
  );
  if (at < 0) return undefined;
  for (const line of lines.slice(at, at + 6)) {
    for (const segment of line.segments) {
      const form = findLegalForms(segment.text)[0];
      if (!form) continue;
      const lead =
        /^(?:с уважением|з повагою|yours sincerely|sincerely|генеральный директор|директор|general director|director|керівник|генеральний директор)[\s,:–—-]*/iu;
      let start = segment.start;
      for (
        let cut = lead.exec(wordsOf(paper.document, { start, end: segment.end }));
        cut && cut[0] !== '';
      ) {
        start += cut[0].length;
        cut = lead.exec(wordsOf(paper.document, { start, end: segment.end }));
      }
      const block = readPartyBlock(paper.document, [{ start, end: segment.end }]);
      if (block && block.draft.name !== addressee?.block.draft.name) return { block, why: 'signature' };
    }
  }
  return undefined;
}

/** `на № 12 от 10.09.2024` numbers and dates the letter that is answered. */
export const ANSWERED = /^(?:на|your ref|your letter|ваш)\.?\s*(?:исх\.?\s*)?(?:№|ref|no|исх|вх|[:：])/iu;

/** A line of the head that is a date, or ends in one: "Velgorsk, 12 May 2024". */
function dateLine(paper: Paper, end: number): DatedHead | undefined {
  for (const line of paper.sheet.lines) {
    if (line.start >= end) return undefined;
    for (const segment of line.segments) {
      if (segment.text.length > 60 || !/\d/u.test(segment.text) || ANSWERED.test(segment.text)) continue;
      const time = dateIn(paper, segment);
      const dated = time && datedHead(paper, segment, time, 'date of the letter');
      if (dated) return dated;
    }
  }
  return undefined;
}

function startsWith(words: string, phrases: readonly string[]): boolean {
  const lower = words.toLowerCase();
  return phrases.some(
    (phrase) =>
      lower.startsWith(phrase) && !/[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(lower.charAt(phrase.length)),
  );
}
