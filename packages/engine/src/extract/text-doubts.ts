/**
 * What about the letters of a text keeps its words from being read, or makes one name look like another: look-alike letters of
 * two scripts in a word, characters that do not show inside words, letters in disguise. Nothing is changed; it is told.
 */
import { TEXT_DOUBTS, type TextDoubt } from '../data/facts/text-doubts.ts';
import type { Document, Issue } from '../model/index.ts';

const CODES: Readonly<Record<TextDoubt['sort'], string>> = {
  mixed: 'extract.mixed-scripts',
  hidden: 'extract.hidden-characters',
  disguised: 'extract.disguised-letters',
};
/** Places counted; more say no more. */
const MOST = 10_000;
/** Words named in the message. */
const NAMED = 3;
/** How far around a place its word is sought. */
const AROUND = 40;

/** One issue for each sort of doubt, at its first place. Linear in the text. */
export function textDoubts({ text, path }: Pick<Document, 'text' | 'path'>): Issue[] {
  return TEXT_DOUBTS.flatMap(({ sort, severity, pattern, least, message }): Issue[] => {
    const words = new Set<string>();
    let [found, first, last] = [0, -1, -1];
    for (const { index } of text.matchAll(pattern)) {
      found += 1;
      if (first < 0) [first, last] = [index, index + 1];
      if (words.size < NAMED) words.add(wordAt(text, index));
      if (found >= MOST) break;
    }
    if (found < least) return [];
    return [
      {
        code: CODES[sort],
        severity,
        message: message(found >= MOST ? `more than ${MOST}` : String(found), [...words].join('”, “')),
        place: { path, start: first, end: last },
      },
    ];
  });
}

/** The word around a place. */
function wordAt(text: string, at: number): string {
  const before = /[^\s.,;:!?"«»“”()]*$/u.exec(text.slice(Math.max(0, at - AROUND), at))?.[0] ?? '';
  const after = /^[^\s.,;:!?"«»“”()]*/u.exec(text.slice(at, at + AROUND))?.[0] ?? '';
  return `${before}${after}`.toWellFormed();
}
