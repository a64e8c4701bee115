/** Which genres of paper some words may mean: "a letter seen by reporters" is a letter, "documents" are any of them. */
import { PAPER_WORDS } from '../data/events/paper-words.ts';

const WORD_START = /[\p{L}\p{M}]+(?:-\p{L}+)*/gu;

/** The genres these words may mean, sorted; none where they name no paper. */
export function paperGenres(description: string): string[] {
  const lower = description.normalize('NFKC').toLowerCase();
  const words = lower.match(WORD_START) ?? [];
  const names = (stem: string): boolean =>
    /\p{Script=Han}/u.test(stem) || stem.includes(' ')
      ? lower.includes(stem)
      : words.some((word) => inflects(word, stem));
  const { any, ...genres } = PAPER_WORDS;
  const named = Object.entries(genres).flatMap(([genre, stems]) => (stems.some(names) ? [genre] : []));
  if (named.length > 0) return named.sort();
  return any?.some(names) ? Object.keys(genres).sort() : [];
}

/** English adds no more than a plural; "reporters" are no report. Cyrillic stems take any ending. */
function inflects(word: string, stem: string): boolean {
  if (!word.startsWith(stem)) return false;
  return /\p{Script=Cyrillic}/u.test(stem) || ['', 's', 'es'].includes(word.slice(stem.length));
}
