/** Clauses before 的 that tell nothing by themselves: 不愿具名的官员, X用来规避制裁的公司. */
import { PURPOSE_WORDS } from '../../../data/lexicon/zh/deal-words.ts';
import type { Item } from './item.ts';
import type { ChinesePhrase } from './phrase.ts';

const PURPOSE: ReadonlySet<string> = new Set(PURPOSE_WORDS);

/**
 * 不愿具名的官员: a clause before 的 that tells nothing by itself is taken out.
 */
export function withoutPlain(
  items: readonly Item[],
  at: number,
  next: Item,
): { readonly items: Item[]; readonly at: number } | undefined {
  let from = at;
  let plain = false;
  while (from > 0 && at - from < 8) {
    const item = items[from - 1] as Item;
    if (item.is === 'break' || item.is === 'say' || item.is === 'de' || item.is === 'preposition') break;
    if (item.is === 'verb') {
      if ((item.frames ?? []).length > 0 || item.token.text === '是') break;
      plain = true;
    } else if (plain && item.is !== 'word') break;
    from -= 1;
  }
  if (!plain || from === at) return undefined;
  const phrase = next.phrase as ChinesePhrase;
  const before = items[from - 1];
  // 该报看到的信: whose doing it is keeps its place.
  if (before?.is === 'phrase') return undefined;
  if (before?.token.entry?.article === true || before?.is === 'count') from -= 1;
  phrase.from = items[from]?.start ?? phrase.start;
  return { items: [...items.slice(0, from), next, ...items.slice(at + 2)], at: from };
}

/** X用来规避制裁的公司: the company is X's. */
export function withPurpose(
  items: readonly Item[],
  at: number,
  next: Item,
): { readonly items: Item[]; readonly at: number } | undefined {
  let from = at - 1;
  while (from > 0 && at - from < 8 && !PURPOSE.has(items[from]?.token.text ?? '')) {
    const { is } = items[from] as Item;
    if (is === 'break' || is === 'say' || is === 'de') return undefined;
    from -= 1;
  }
  const before = items[from - 1];
  if (from < 1 || !PURPOSE.has(items[from]?.token.text ?? '') || before?.phrase === undefined)
    return undefined;
  (next.phrase as ChinesePhrase).owner ??= before.phrase;
  return {
    items: [...items.slice(0, from - 1), { ...next, start: before.start }, ...items.slice(at + 2)],
    at: from - 1,
  };
}
