/** The party at the head of a paper that no label announces: the firm whose letterhead it is. */
import type { Span } from '../../model/index.ts';
import { findLegalForms } from '../../values/index.ts';
import { type Paper, wordsOf } from './paper.ts';
import { isBankName, type PartyBlock, readPartyBlock } from './party-block.ts';

const HEAD_LINES = 8;
/** Labelled lines that belong to a letterhead. */
const OWNED_KEYS: ReadonlySet<string> = new Set(['inn', 'kpp', 'ogrn', 'address', 'contact', 'account']);

/** The first line of the head that names a firm by its legal form, with the lines of address under it. */
export function findLetterhead(paper: Paper, before = Number.POSITIVE_INFINITY): PartyBlock | undefined {
  return findHeadParty(paper, before, (words) => findLegalForms(words).length > 0);
}

/** The first line of the head that names a bank. */
export function findBankHead(paper: Paper): PartyBlock | undefined {
  return findHeadParty(paper, Number.POSITIVE_INFINITY, isBankName);
}

function findHeadParty(
  paper: Paper,
  before: number,
  fits: (words: string) => boolean,
): PartyBlock | undefined {
  const labels = new Set(
    paper.fields.filter(({ key }) => !OWNED_KEYS.has(key)).map(({ label }) => label.start),
  );
  const { lines } = paper.sheet;
  let seen = 0;
  for (const line of lines) {
    if (line.segments.length === 0) continue;
    seen += 1;
    if (seen > HEAD_LINES || line.start >= before) return undefined;
    for (const segment of line.segments) {
      if (
        labels.has(segment.start) ||
        paper.fields.some(({ label }) => label.start === segment.start) ||
        /[:：]/u.test(segment.text) ||
        segment.text.length > 120
      )
        continue;
      if (!fits(wordsOf(paper.document, segment)) || isSentence(segment.text)) continue;
      const under: Span[] = [];
      for (const next of lines.slice(line.index + 1, line.index + 6)) {
        const below = next.segments[0];
        if (!below && next.index === line.index + 1) continue;
        if (!below || labels.has(below.start) || next.segments.length > 2 || below.start >= before) break;
        under.push({ start: below.start, end: below.end });
      }
      const block = readPartyBlock(paper.document, [
        { start: segment.start, end: segment.end },
        ...addressLines(paper, under),
      ]);
      if (block) return block;
    }
  }
  return undefined;
}

/** Lines under a firm's name up to the first that is neither address nor identifiers. */
function addressLines(paper: Paper, lines: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const line of lines) {
    const words = wordsOf(paper.document, line);
    if (!/\d/u.test(words) || isSentence(words) || words.length > 140) break;
    if (/^(?:\p{Lu}|\s|[№\d./-])+$/u.test(words) && !/,/u.test(words)) break;
    kept.push(line);
  }
  return kept;
}

function isSentence(words: string): boolean {
  return /[.!?。！？]$/u.test(words) && words.split(/\s+/u).length > 9;
}
