/** Where the body of a mail ends and the message it replies to, or forwards, begins. */
import { QUOTED_FROM, QUOTED_SENT, REPLY_MARKS } from '../../data/read/reply-marks.ts';
import type { DraftBuilder } from '../draft-builder.ts';

/** Longer lines are words, not marks. */
const LONGEST_MARK = 300;
/** HTML bodies of one mail that are looked through for a reply. */
const MOST_BODIES = 20;

/** The offset of the mark, or of the quoted headers where there is none; the text's end where nothing is quoted. */
export function replyStart(text: string): number {
  let from = -1;
  for (let start = 0; start < text.length; ) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    const line = end - start > LONGEST_MARK ? '' : text.slice(start, end);
    if (from >= 0 && QUOTED_SENT.test(line)) return from;
    from = QUOTED_FROM.test(line) ? start : -1;
    const words = line.trim();
    if (words !== '' && REPLY_MARKS.some((mark) => mark.test(words))) return start;
    start = end + 1;
  }
  return text.length;
}

/** Marks the blocks from number `first` on that belong to a quoted message; `body` counts the bodies marked so far. */
export function markQuotes(draft: DraftBuilder, first: number, body: number): void {
  const begin = draft.blocks[first]?.start;
  if (begin === undefined || body >= MOST_BODIES) return;
  const text = draft.build().text;
  const quoted = begin + replyStart(text.slice(begin));
  for (let at = first; at < draft.blocks.length; at += 1) {
    const block = draft.blocks[at];
    if (!block || block.start < quoted || (block.kind !== 'paragraph' && block.kind !== 'list-item'))
      continue;
    draft.blocks[at] = { ...block, kind: 'quote' };
  }
}
