/** Whether a text begins with the headers of a message (RFC 5322). */
import { LETTERHEAD_HEADERS, TRANSPORT_HEADERS } from '../../data/read/mail-headers.ts';

const TRANSPORT: ReadonlySet<string> = new Set(TRANSPORT_HEADERS);
const LETTERHEAD: ReadonlySet<string> = new Set(LETTERHEAD_HEADERS);
const MOST_LINES = 400;

/**
 * `transport`: headers that programs write stand at the top; `letterhead`: only those people type too, as in a
 * printed mail; `mailbox`: several messages in one file (mbox).
 */
export type MailShape = 'transport' | 'letterhead' | 'mailbox' | null;

/** Looks at the first lines only. */
export function mailShape(text: string): MailShape {
  const lines = text.trimStart().split(/\r\n?|\n/u, MOST_LINES);
  const postmark = /^>?From \S/u.test(lines[0] ?? '');
  if (postmark) lines.shift();
  let transport = 0;
  let letterhead = 0;
  let other = 0;
  for (const line of lines) {
    if (line.trim() === '') break;
    if (/^[ \t]/u.test(line)) continue;
    const name = /^([!-9;-~]{1,70})[ \t]*:/u.exec(line)?.[1]?.toLowerCase();
    if (name === undefined) {
      // A broken header block is still one if programs wrote it.
      other += 1;
      if (other > 2) break;
    } else if (TRANSPORT.has(name)) transport += 1;
    else if (LETTERHEAD.has(name)) letterhead += 1;
  }
  if (transport >= 1 && transport + letterhead >= 2) {
    return postmark && /\n\r?\nFrom \S[^\n]{0,200}\d{4}/u.test(text) ? 'mailbox' : 'transport';
  }
  return letterhead >= 1 && other === 0 ? 'letterhead' : null;
}
