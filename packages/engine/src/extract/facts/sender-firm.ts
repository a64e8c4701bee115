/**
 * The organisation for which a mail is sent: the firm that signs it at its end, under the name of the sender or of an office.
 * The sender's name alone is a person; the domain alone is no name.
 */
import { OFFICE_NAMES } from '../../data/facts/statement-words.ts';
import type { SourceFact, Span } from '../../model/index.ts';
import { findLegalForms } from '../../values/index.ts';
import type { Paper } from '../papers/index.ts';
import { readPartyBlock } from '../papers/party-block.ts';

/** Lines at the end of a mail, before anything quoted, in which its signature stands. */
const FOOT_LINES = 9;
const LONGEST_NAME = 90;
const OFFICES: ReadonlySet<string> = new Set(OFFICE_NAMES);

interface Line extends Span {
  readonly text: string;
}

/** The firm of the sender, where the foot of the mail says it; undefined where it does not. */
export function senderFirm(paper: Paper, from: string | undefined): SourceFact<string> | undefined {
  if (from === undefined) return undefined;
  const { display, words, domain } = readSender(from);
  const foot = footLines(paper);
  const office = OFFICES.has(display.toLowerCase());
  // The signature begins with the sender's own name, or that of the office.
  const at = foot.findLastIndex(({ text }) => {
    const lower = text.toLowerCase();
    return (
      (display !== '' && lower === display.toLowerCase()) ||
      (words.length > 1 && words.every((word) => lower.includes(word)))
    );
  });
  for (const line of foot) {
    if (line.text.length > LONGEST_NAME || /[:：@]/u.test(line.text) || line.text.split(/\s+/u).length > 9)
      continue;
    const known = isOfDomain(line.text, domain);
    const below = at >= 0 && foot.indexOf(line) > at;
    const above = at > 0 && foot.indexOf(line) === at - 1;
    const named = findLegalForms(line.text).length > 0;
    if (
      !isName(line.text) ||
      !((named && (below || above || known)) || (known && (below || above || office)))
    )
      continue;
    const block = readPartyBlock(paper.document, [line]);
    const who = display === '' ? '' : ` of ${display}`;
    if (block)
      return {
        value: block.draft.name ?? '',
        by: 'inferred',
        why: `From header and signature${who}`,
        span: block.name,
      };
  }
  return office ? subjectOfDomain(paper, domain) : undefined;
}

/** An office without a signature: the body that the text begins with, where the address is that body's. */
function subjectOfDomain(paper: Paper, domain: readonly string[]): SourceFact<string> | undefined {
  for (const { segments } of paper.sheet.lines) {
    const [only] = segments;
    const match =
      only &&
      /^(?:The )?(\p{Lu}[\p{L}&.'’-]*(?: (?:of |and |the )?\p{Lu}[\p{L}&.'’-]*){0,6}) (?=\p{Ll})/u.exec(
        only.text,
      );
    const name = match?.[1];
    if (!only || !match || name === undefined || !isOfDomain(name, domain)) continue;
    const start = only.start + match[0].indexOf(name);
    return {
      value: name,
      by: 'inferred',
      why: 'From header, and the body that its text and address name',
      span: { start, end: start + name.length },
    };
  }
  return undefined;
}

/** Whether every word of the domain is a word of the name, or the name's words run together are the domain's. */
function isOfDomain(name: string, domain: readonly string[]): boolean {
  const words: readonly string[] = name.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  if (domain.length === 0 || domain.join('').length < 4) return false;
  return (
    domain.every((part) => words.includes(part)) ||
    (words.length > 1 && words.join('').startsWith(domain.join('')))
  );
}

/** Words of a name: capitals, what stands in quotation marks, small words between. */
function isName(text: string): boolean {
  const forms = findLegalForms(text);
  const rest = forms.reduceRight(
    (words, { start, end }) => `${words.slice(0, start)}Q${words.slice(end)}`,
    text,
  );
  const open = rest.replace(/[«"“][^»"”]*[»"”]/gu, 'Q').trim();
  return open
    .split(/[\s,]+/u)
    .every((word) => /^[\p{Lu}\p{Script=Han}\d&(]|^(?:of|and|the|for|и|та|й|de|von|&)?$/u.test(word));
}

function readSender(from: string): { display: string; words: readonly string[]; domain: readonly string[] } {
  const named = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>/u.exec(from);
  const display = (named?.[1] ?? '').trim();
  const address = (named?.[2] ?? from).trim().toLowerCase();
  const labels = (address.split('@')[1] ?? '').split('.');
  // The name of a domain is the label before its public ending: "co.uk" and "com.ru" are two.
  const ending = labels.length > 2 && /^(?:co|com|org|gov|net|ac)$/u.test(labels.at(-2) ?? '') ? 2 : 1;
  const domain = (labels.at(-1 - ending) ?? '').split('-').filter((part) => part !== '');
  const words =
    display
      .replace(/\([^)]*\)/gu, '')
      .toLowerCase()
      .match(/\p{L}{2,}/gu) ?? [];
  return { display, words, domain };
}

function footLines(paper: Paper): Line[] {
  const { document, sheet } = paper;
  const lines: Line[] = [];
  for (const line of sheet.lines) {
    const first = line.segments[0];
    const last = line.segments.at(-1);
    if (!first || !last) continue;
    const text = document.text.slice(first.start, last.end);
    // What is quoted under an answer has a foot of its own.
    if (
      lines.length > 3 &&
      /^(?:>|-{2,}\s*(?:original|forwarded|пересыл|исходн)|on .{6,80} wrote:$)/iu.test(text)
    )
      break;
    lines.push({ start: first.start, end: last.end, text });
  }
  return lines.slice(-FOOT_LINES);
}
