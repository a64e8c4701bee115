/** The headers of a mail: those a reader sees as lines, and those that tell where it belongs as metadata. */
import { decodeWords } from 'postal-mime';
import { repairLatin } from '../charset/index.ts';
import type { DraftBuilder } from '../draft-builder.ts';
import { readMailDate } from './mail-date.ts';
import type { MimePart } from './mime-tree.ts';

/** Shown at the head of the text, in the order of the mail. */
const SHOWN = new Set(['from', 'sender', 'reply-to', 'to', 'cc', 'bcc', 'date', 'subject']);
/** Kept as metadata as well. */
const NOTED = new Set([
  ...SHOWN,
  'message-id',
  'in-reply-to',
  'references',
  'x-mailer',
  'user-agent',
  'x-originating-ip',
  'return-path',
]);
const LONGEST = 20_000;

/** One block of header lines, decoded. */
export function writeHeaders(root: MimePart, draft: DraftBuilder): void {
  const lines = root.headers
    .filter(({ key, value }) => SHOWN.has(key) && value.trim() !== '')
    .map(({ name, value }) => `${name}: ${decodeHeader(value)}`);
  draft.block('header', lines.join('\n'));
}

/** Header values by lower-case name; `date` as ISO 8601 where it can be read, `title` for the subject. */
export function noteHeaders(root: MimePart, draft: DraftBuilder): void {
  for (const { key, value } of root.headers) {
    if (!NOTED.has(key)) continue;
    const text = decodeHeader(value);
    if (key === 'date') draft.note('date', readMailDate(text) ?? text);
    else if (key === 'message-id' || key === 'in-reply-to') draft.note(key, text.replace(/^<|>$/gu, ''));
    else draft.note(key, text);
    if (key === 'subject') draft.note('title', text);
  }
}

/** A header value with its encoded words (RFC 2047) decoded, on one line. */
export function decodeHeader(value: string): string {
  return repairLatin(decodeWords(value.slice(0, LONGEST)))
    .replace(/\s+/gu, ' ')
    .trim();
}
