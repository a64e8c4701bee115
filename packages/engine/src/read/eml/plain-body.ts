/** The plain-text body of a mail: flowed lines joined, quoted replies marked. */
import type { Block } from '../../model/index.ts';
import { cleanText, type DraftBuilder } from '../draft-builder.ts';
import { findParagraphs } from '../text/index.ts';
import { replyStart } from './reply-start.ts';

/** Writes the body as it stands; quoted lines, and all after a reply mark, are quotes. */
export function writePlainBody(text: string, draft: DraftBuilder): void {
  const clean = cleanText(text.replace(/\f/gu, '\n')).replace(/^\n+/u, '').trimEnd();
  if (clean === '') return;
  draft.breakBlock();
  const span = draft.write(clean);
  const written = clean.slice(0, span.end - span.start);
  const quotedFrom = replyStart(written);
  const push = ({ kind, start, end }: Block): void => {
    draft.blocks.push({ kind, start: start + span.start, end: end + span.start });
  };
  findParagraphs(written, 0, quotedFrom, { title: false }).forEach(push);
  for (const block of findParagraphs(written, quotedFrom, written.length, { title: false }))
    push({ ...block, kind: 'quote' });
}

/** RFC 3676: lines that end in a space go on in the next. */
export function unflow(text: string, deleteSpace: boolean): string {
  const out: string[] = [];
  let open = false;
  let depth = 0;
  for (const line of text.split(/\r?\n/u)) {
    const marks = /^>*/u.exec(line)?.[0].length ?? 0;
    const words = line.slice(marks).replace(/^ /u, '');
    const signature = words === '-- ';
    const joins = open && marks === depth && !signature;
    if (joins) out.push(words);
    else out.push(out.length === 0 ? '' : '\n', marks > 0 ? `${'>'.repeat(marks)} ${words}` : words);
    open = words.endsWith(' ') && !signature;
    if (open && deleteSpace) out.push((out.pop() as string).slice(0, -1));
    depth = marks;
  }
  return out.join('');
}
