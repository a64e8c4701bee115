/** How far goods have come, by a status cell, a heading over them, or the title of the paper. */
import { DELIVERY_WORDS } from '../../../data/papers/delivery-words.ts';
import type { Genre, Phase, Span } from '../../../model/index.ts';
import { type Paper, wordsOf } from '../paper.ts';
import { headTitles } from '../paper-head.ts';

const STATES: readonly { readonly words: string; readonly phase: Phase }[] = (
  ['delivered', 'shipped', 'planned', 'cancelled'] as const
)
  .flatMap((phase) => DELIVERY_WORDS[phase].map((words) => ({ words, phase })))
  .sort((a, b) => b.words.length - a.words.length);

/** The phase that words begin with; undefined where they say none. */
export function phaseOfWords(words: string): Phase | undefined {
  return stateAt(words)?.phase;
}

/** The state that words begin with, and how long its own words are. */
export function stateAt(words: string): { readonly phase: Phase; readonly length: number } | undefined {
  const lower = words.toLowerCase();
  const lead =
    /^[\s\d.)•*–—-]*(?:(?:items?|goods|status|статус|состояние|状态)\s*[:：]?\s+)?/u.exec(lower)?.[0]
      .length ?? 0;
  const state = STATES.find(
    ({ words: one }) =>
      lower.startsWith(one, lead) &&
      !/[\p{L}]/u.test(/\p{Script=Han}/u.test(one) ? '' : lower.charAt(lead + one.length)),
  );
  return state && { phase: state.phase, length: lead + state.words.length };
}

/** What the paper itself is a paper of: goods delivered, or on their way, or to come. */
export function phaseOfPaper(paper: Paper, genre: Genre): Phase {
  const titles = headTitles(paper, genre).map((span) => wordsOf(paper.document, span).toLowerCase());
  const says = (words: readonly string[]): boolean =>
    titles.some((title) => words.some((one) => title.includes(one)));
  if (says(DELIVERY_WORDS.plannedTitles)) return 'planned';
  return genre === 'waybill' || says(DELIVERY_WORDS.shippedTitles) ? 'shipped' : 'delivered';
}

/** The phase of a heading that stands right over a table, if it is one: a short line, "Still to be delivered:". */
export function phaseOver(paper: Paper, table: Span): Phase | undefined {
  const at = paper.sheet.lines.findIndex((line) => line.start <= table.start && table.start <= line.end);
  for (let index = at - 1; index >= Math.max(0, at - 3); index -= 1) {
    const line = paper.sheet.lines[index];
    const only = line?.segments[0];
    if (!only) continue;
    return line.segments.length === 1 && only.text.length <= 80 ? phaseOfWords(only.text) : undefined;
  }
  return undefined;
}
