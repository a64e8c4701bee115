/**
 * Whose a public statement is, by what it shows: the title names it, it calls itself "the Company", it signs, its letterhead
 * stands over it, or it is the one firm that the text begins with and goes on to call "the company". A firm that is merely
 * spoken of is not the issuer; where two would do, none is.
 */
import { SELF_WORDS, STATEMENT_OF, STATEMENT_TITLES } from '../../data/facts/statement-words.ts';
import type { SourceFact, Span } from '../../model/index.ts';
import { findLegalForms } from '../../values/index.ts';
import { findLetterhead } from '../papers/letterhead.ts';
import type { Paper } from '../papers/index.ts';
import { isBankName, readPartyBlock } from '../papers/party-block.ts';

const HEAD_LINES = 4;
const FOOT_LINES = 4;
const LONGEST_NAME = 90;

interface Line extends Span {
  readonly text: string;
}

/** The title of a statement or press release; undefined for any other text. */
export function findStatementTitle(paper: Paper): Span | undefined {
  const line = contentLines(paper)
    .slice(0, HEAD_LINES)
    .find(({ text }) => titleLength(text) > 0);
  return line && { start: line.start, end: line.end };
}

/** Length of the title's words in a line that is one: alone, or before whose statement it is. */
function titleLength(text: string): number {
  const lower = bare(text);
  const title = [...STATEMENT_TITLES]
    .sort((a, b) => b.length - a.length)
    .find((one) => lower.startsWith(one));
  if (title === undefined) return 0;
  const rest = lower.slice(title.length);
  const of = STATEMENT_OF.some((word) => rest.trimStart().startsWith(`${word} `)) && text.length <= 120;
  const declined = /^\s+(?:[«"“]|(?:ооо|ао|пао|зао|тов|ат|пат|прат)\s)/u.test(rest) && text.length <= 120;
  if (/^[\s:：.!]*$/u.test(rest) || of || declined) return lead(text) + title.length;
  return 0;
}

/** The party whose statement the text is. */
export function statementIssuer(paper: Paper): SourceFact<string> | undefined {
  const lines = contentLines(paper);
  const at = lines.slice(0, HEAD_LINES).findIndex(({ text }) => titleLength(text) > 0);
  const title = lines[at];
  if (!title) return undefined;
  const body = lines
    .slice(at + 1)
    .filter(({ text }) => text.split(/\s+/u).length >= 6 || /[。]$/u.test(text));
  return (
    inTitle(paper, title) ??
    selfNamed(paper, body) ??
    signed(paper, lines.slice(Math.max(at + 2, lines.length - FOOT_LINES))) ??
    letterhead(paper) ??
    firstSubject(paper, body)
  );
}

function inTitle(paper: Paper, title: Line): SourceFact<string> | undefined {
  let from = titleLength(title.text);
  const rest = title.text.slice(from);
  const of = [...STATEMENT_OF]
    .sort((a, b) => b.length - a.length)
    .find((word) => rest.trimStart().toLowerCase().startsWith(`${word} `));
  if (of !== undefined) from += rest.length - rest.trimStart().length + of.length;
  if (title.text.slice(from).trim().length < 3) return undefined;
  return firm(paper, { start: title.start + from, end: title.end }, 'heading names whose statement it is');
}

/** `X SA ("the Company")`, `АО «X» (далее — Общество)`. */
function selfNamed(paper: Paper, body: readonly Line[]): SourceFact<string> | undefined {
  for (const line of body.slice(0, 6)) {
    const match =
      /^(.{3,90}?)\s*[(（](?:hereinafter[^)]{0,30}|далее[^)]{0,20}|надалі[^)]{0,20}|以下简称)?\s*["“«”]?\s*(?:the |"the )?(?:company|group|firm|компания|общество|компанія|товариство|公司|本公司)["”»]?[)）]/iu.exec(
        line.text,
      );
    const name = match?.[1];
    if (name !== undefined && hasForm(name))
      return firm(
        paper,
        { start: line.start, end: line.start + name.length },
        'the text calls it the company',
      );
  }
  return undefined;
}

/** A line at the end that is a firm's name, or the press service of one. */
function signed(paper: Paper, foot: readonly Line[]): SourceFact<string> | undefined {
  for (const line of foot) {
    if (
      line.text.length > LONGEST_NAME ||
      /[.!?。]$/u.test(line.text.replace(/(?:ltd|inc|co|corp|s\.a|a\.s)\.$/iu, ''))
    )
      continue;
    const office =
      /^(?:press (?:office|service)(?: of)?|communications|(?:пресс|прес)-служба|on behalf of|for)[\s,:]+/iu.exec(
        line.text,
      )?.[0].length ?? 0;
    const name = line.text.slice(office);
    if (hasForm(name)) return firm(paper, { start: line.start + office, end: line.end }, 'signature');
  }
  return undefined;
}

function letterhead(paper: Paper): SourceFact<string> | undefined {
  const block = findLetterhead(paper, findStatementTitle(paper)?.start);
  return block && { value: block.draft.name ?? '', by: 'inferred', why: 'letterhead', span: block.name };
}

const VERB =
  /^\s(?:did|does|do|has|have|had|is|was|denies|denied|rejects|rejected|confirms|confirmed|never|categorically|strongly|firmly|will|can|would|regrets|declares|не|никогда|заявляет|опровергает|сообщает|отрицает|ніколи|заявляє|спростовує|повідомляє)(?![\p{L}])/u;

/** The one firm with which the text begins as its subject, and to which it comes back. */
function firstSubject(paper: Paper, body: readonly Line[]): SourceFact<string> | undefined {
  const [first] = body;
  if (!first) return undefined;
  const span = subjectOf(first.text);
  if (span === undefined) return undefined;
  const rest = body
    .map(({ text }) => text)
    .join(' ')
    .slice(span)
    .toLowerCase();
  const again = SELF_WORDS.some((word) =>
    new RegExp(String.raw`(?<![\p{L}])${word}(?![\p{L}])`, 'u').test(rest),
  );
  const others = body.slice(1).some(({ text }) => {
    const other = subjectOf(text);
    return other !== undefined && text.slice(0, other) !== first.text.slice(0, span);
  });
  if (!again || others) return undefined;
  return firm(paper, { start: first.start, end: first.start + span }, 'the firm for which the text speaks');
}

/** The length of the firm's name that is the subject at the start of a sentence. */
function subjectOf(text: string): number | undefined {
  for (const space of text.slice(0, LONGEST_NAME + 20).matchAll(/\s/gu)) {
    if (!VERB.test(text.slice(space.index))) continue;
    const name = text.slice(0, space.index);
    return hasForm(name) && name.length <= LONGEST_NAME && name.split(/\s+/u).every(isNamePart)
      ? name.length
      : undefined;
  }
  const han = /^(\p{Script=Han}{4,30}?(?:有限公司|集团|公司))(?:从未|没有|并未|郑重|否认|未曾|不)/u.exec(
    text,
  )?.[1];
  return han?.length;
}

function isNamePart(word: string): boolean {
  return /^[«"“(]?[\p{Lu}\d&]|^(?:and|of|the|и|та)$/u.test(word) || /[»"”]$/u.test(word);
}

function firm(paper: Paper, span: Span, why: string): SourceFact<string> | undefined {
  const block = readPartyBlock(paper.document, [span]);
  return block && { value: block.draft.name ?? '', by: 'inferred', why, span: block.name };
}

function hasForm(name: string): boolean {
  return findLegalForms(name).length > 0 || isBankName(name);
}

function lead(text: string): number {
  return /^[#*\s"«“]*/u.exec(text)?.[0].length ?? 0;
}

function bare(text: string): string {
  return text.slice(lead(text)).toLowerCase();
}

function contentLines(paper: Paper): Line[] {
  const { document, sheet } = paper;
  return sheet.lines.flatMap((line) => {
    const first = line.segments[0];
    const last = line.segments.at(-1);
    if (!first || !last) return [];
    return [{ start: first.start, end: last.end, text: document.text.slice(first.start, last.end) }];
  });
}
