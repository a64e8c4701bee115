/** Names whose legal form stands behind a comma: "Lanmark Instruments Co., Ltd." is one name and no list of three. */
import type { TextSpan } from '../../../values/index.ts';
import { isDemonym } from './demonyms.ts';

/** Capitalised words, then a form that only companies carry. */
const FORMAL =
  /\p{Lu}[\p{L}\p{N}&.'’-]*(?: (?:of|and|&|\p{Lu}[\p{L}\p{N}&.'’-]*)){0,6}(?:,? Co\.?,? ?(?:Ltd|Limited|LLC|Inc)\b\.?|, ?(?:Ltd|Limited|LLC|L\.L\.C|Inc|LLP|PLC|Corp|GmbH|S\.A|FZE|FZCO|JSC|OJSC|PJSC|OOO|AO)\b\.?)/gu;
/** "Brindle & Howe": two names joined so are one firm. */
const JOINED =
  /\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30}){0,2} & (?:\p{Lu}[\p{L}’'-]{1,30})(?: \p{Lu}[\p{L}’'-]{1,30}){0,2}/gu;
/** A full stop at the very end closes the sentence, not the name. */
const LEADING = new Set([
  'the',
  'a',
  'an',
  'both',
  'and',
  'but',
  'in',
  'at',
  'for',
  'with',
  'by',
  'from',
  'to',
]);

/** The spans of such names in `text[start, end)`, without an article or an adjective of origin before them. */
export function formalNames(text: string, start: number, end: number): TextSpan[] {
  const found: TextSpan[] = [];
  for (const match of text.slice(start, end).matchAll(FORMAL)) {
    let from = start + match.index;
    let to = from + match[0].length;
    for (let word = firstWord(text, from, to); word !== undefined; word = firstWord(text, from, to)) {
      if (!LEADING.has(word.toLowerCase()) && !isDemonym(word)) break;
      from += word.length + 1;
    }
    // "Moreover, JSC X": the form opens the name that follows.
    if (/^ ?[\p{Lu}“‘«"]/u.test(text.slice(to, to + 2)) && /, ?\p{Lu}{2,}$/u.test(text.slice(from, to)))
      continue;
    if (to === end && text.charAt(to - 1) === '.') to -= 1;
    if (/^\p{Lu}/u.test(text.slice(from, to)) && /^[^,]* |^[^,]+,/u.test(text.slice(from, to)))
      found.push({ start: from, end: to });
  }
  if (text.slice(start, end).includes(' & '))
    for (const match of text.slice(start, end).matchAll(JOINED)) {
      const span = { start: start + match.index, end: start + match.index + match[0].length };
      if (!found.some((other) => span.start < other.end && span.end > other.start)) found.push(span);
    }
  return found;
}

function firstWord(text: string, from: number, to: number): string | undefined {
  return /^([\p{L}\p{N}-]+) /u.exec(text.slice(from, to))?.[1];
}
