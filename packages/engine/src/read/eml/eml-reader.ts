/**
 * Mail (RFC 5322, MIME, MHTML): its visible headers, its body, and the files that came with it as children. The plain
 * body is preferred; HTML is read where there is none, or where the plain one is a mere stand-in.
 */
import type { Issue } from '../../model/index.ts';
import { decodeBytes } from '../charset/index.ts';
import { DraftBuilder } from '../draft-builder.ts';
import { writeHtml } from '../html/index.ts';
import type { ChildFile, Reader, ReaderInput, ReaderOutcome } from '../reader.ts';
import { repairHeaders } from './header-bytes.ts';
import { childOf } from './mail-files.ts';
import { noteHeaders, writeHeaders } from './mail-headers.ts';
import { type MailParts, sortParts } from './mail-parts.ts';
import { type MimePart, parseMime } from './mime-tree.ts';
import { markQuotes } from './reply-start.ts';
import { unflow, writePlainBody } from './plain-body.ts';

export const emlReader: Reader = { name: 'eml', version: 1, mediaTypes: ['message/rfc822'], read: readMail };

/** A plain body this short beside an HTML body this many times longer says "your program cannot show this". */
const STAND_IN = { characters: 200, times: 5 };

async function readMail(input: ReaderInput): Promise<ReaderOutcome> {
  const { path, limits } = input;
  const { bytes, issues } = await repairHeaders(path, withoutPostmark(input.bytes));
  const draft = new DraftBuilder(limits);
  let root: MimePart;
  try {
    root = await parseMime(bytes, Math.min(limits.depth, 256));
  } catch (error) {
    return await readRaw(input, draft, error);
  }
  const sorted = sortParts(root);
  noteHeaders(root, draft);
  writeHeaders(root, draft);
  const mail: Mail = {
    input,
    draft,
    issues: [...issues],
    page: !root.headers.some(({ key }) => key === 'from'),
  };
  for (const body of sorted.bodies) await writeBody(body, mail);
  for (const part of sorted.broken) await writePlain(part, mail);
  mail.issues.push(...partIssues(sorted, path, bytes, root), ...draft.issues(path));
  const children = sorted.files.map((part, index): ChildFile => childOf(part, index));
  return { draft: draft.build(), children, issues: mail.issues };
}

interface Mail {
  readonly input: ReaderInput;
  readonly draft: DraftBuilder;
  readonly issues: Issue[];
  /** A saved web page (MHTML) rather than a letter. */
  readonly page: boolean;
}

async function writeBody({ plain, html }: MailParts['bodies'][number], mail: Mail): Promise<void> {
  const size = (parts: readonly MimePart[]): number =>
    parts.reduce((sum, { content }) => sum + content.length, 0);
  const texts = await Promise.all(plain.map((part) => decodePart(part, mail)));
  const length = texts.join('').trim().length;
  const standIn = length < STAND_IN.characters && size(html) > STAND_IN.times * Math.max(length, 40);
  if (html.length > 0 && (length === 0 || standIn || mail.page)) {
    for (const [number, part] of html.entries()) {
      const text = await decodePart(part, mail);
      const first = mail.draft.blocks.length;
      mail.issues.push(...writeHtml(text, mail.draft, { ...mail.input, page: mail.page }));
      if (!mail.page) markQuotes(mail.draft, first, number);
    }
    return;
  }
  for (const text of texts) writePlainBody(text, mail.draft);
}

async function writePlain(part: MimePart, mail: Mail): Promise<void> {
  writePlainBody(await decodePart(part, mail), mail.draft);
}

async function decodePart(part: MimePart, { input, issues }: Mail): Promise<string> {
  const declared = part.parameters['charset'] || undefined;
  const decoded = await decodeBytes({
    path: input.path,
    bytes: part.content,
    declared,
    declaredBy: 'The mail',
    characters: input.limits.characters * 4,
  });
  for (const issue of decoded.issues)
    if (!issues.some(({ code, message }) => code === issue.code && message === issue.message))
      issues.push(issue);
  if (!/^flowed$/iu.test(part.parameters['format'] ?? '')) return decoded.text;
  return unflow(decoded.text, /^yes$/iu.test(part.parameters['delsp'] ?? ''));
}

/** A mail that cannot be taken apart is still text. */
async function readRaw(input: ReaderInput, draft: DraftBuilder, error: unknown): Promise<ReaderOutcome> {
  const { path, bytes, limits } = input;
  const decoded = await decodeBytes({ path, bytes, characters: limits.characters });
  writePlainBody(decoded.text, draft);
  const why = error instanceof Error ? error.message : String(error);
  return {
    draft: draft.build(),
    children: [],
    issues: [
      {
        code: 'read.mail-broken',
        severity: 'error',
        message: `The mail cannot be taken apart (${why.slice(0, 120)}); its raw text is kept, its attachments are not read. Export the mail again.`,
        place: { path },
      },
      ...decoded.issues,
      ...draft.issues(path),
    ],
  };
}

function partIssues(sorted: MailParts, path: string, bytes: Uint8Array, root: MimePart): Issue[] {
  const issues: Issue[] = [];
  const add = (code: string, severity: Issue['severity'], message: string): void => {
    issues.push({ code, severity, message, place: { path } });
  };
  if (sorted.encrypted)
    add(
      'read.encrypted',
      'error',
      'The mail is encrypted and its body is not read; decrypt it in your mail program and export it again.',
    );
  if (sorted.broken.length > 0)
    add(
      'read.mail-broken',
      'warning',
      'The mail says it has several parts, but none was found; what stands there is kept as text. Export the mail again.',
    );
  const boundary = root.multipart === null ? undefined : root.parameters['boundary'];
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (boundary !== undefined && sorted.broken.length === 0 && !whole.includes(`--${boundary}--`))
    add(
      'read.mail-truncated',
      'warning',
      'The mail ends before its last part does, so it may be cut short; export it again and compare.',
    );
  if (sorted.signatures > 0)
    add(
      'read.mail-signature',
      'notice',
      'The mail carries a digital signature, which is not checked here; check it in a mail program if it matters.',
    );
  if (sorted.pictures.length > 0)
    add(
      'read.mail-pictures',
      'notice',
      `${sorted.pictures.length} small pictures of the mail's body (logos and the like) are not read; look at the mail itself if they matter.`,
    );
  return issues;
}

/** Mailboxes begin each message with a line `From address date`, which is no header. */
function withoutPostmark(bytes: Uint8Array): Uint8Array {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1_000)).toString('latin1');
  const lead = /^(?:\xef\xbb\xbf)?\s*(?:>?From [^\n]*\n)?/u.exec(head)?.[0] ?? '';
  return bytes.subarray(lead.length);
}
