/** Words of the index that a typed word may stand for. */
import { SEARCH_RULES } from '../../data/screen/search-rules.ts';
import type { TextIndex } from './text-index.ts';

/** Terms that begin so, in the order of their words. */
export function termsBeginning({ sorted, words }: TextIndex, beginning: string): number[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[sorted[middle] ?? 0] ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  const terms: number[] = [];
  for (let at = low; at < sorted.length && terms.length < SEARCH_RULES.expansions; at += 1) {
    const term = sorted[at] ?? 0;
    if (!(words[term] ?? '').startsWith(beginning)) break;
    terms.push(term);
  }
  return terms;
}

/** Terms at exactly one edit: a letter more, less, another, or two changed places. The vocabulary is walked once. */
export function termsNear({ words }: TextIndex, word: string): number[] {
  const terms: number[] = [];
  if (word.length < SEARCH_RULES.shortestFuzzy || /^\d+$/u.test(word)) return terms;
  for (let term = 0; term < words.length && terms.length < SEARCH_RULES.expansions; term += 1) {
    const other = words[term] ?? '';
    if (Math.abs(other.length - word.length) <= 1 && oneEdit(word, other)) terms.push(term);
  }
  return terms;
}

function oneEdit(a: string, b: string): boolean {
  if (a === b) return false;
  let start = 0;
  const shorter = Math.min(a.length, b.length);
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end))
    end += 1;
  const left = a.length - start - end;
  const right = b.length - start - end;
  if (left <= 1 && right <= 1) return true;
  return (
    left === 2 &&
    right === 2 &&
    a.charCodeAt(start) === b.charCodeAt(start + 1) &&
    a.charCodeAt(start + 1) === b.charCodeAt(start)
  );
}
