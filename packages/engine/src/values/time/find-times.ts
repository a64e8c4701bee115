/**
 * Times in running text, as closed intervals of days that are never more exact than the words. Patterns find pieces,
 * neighbours join, then cues, bounds ("since") and the anchor finish them. Linear in the length of the text.
 *
 * @example findTimes('in the second quarter of last year', { language: 'en', anchor: { date: '2025-09-25', kind: 'publication' } })
 * // one time: 2024-04-01..2024-06-30, EDTF 2024-34, rule en.quarter-of-last-year
 */
import { TIME_GRAMMARS, type TimeLanguage } from '../../data/time/index.ts';
import type { TimeAnchor } from '../interval.ts';
import { type CompiledGrammar, compileGrammar } from './compile-grammar.ts';
import { finishPiece } from './finish-piece.ts';
import type { FoundTime } from './found-time.ts';
import { foldWidth } from './fold-width.ts';
import { joinPieces } from './join-pieces.ts';
import { seenText, type SeenText } from '../text/index.ts';
import { scanPieces } from './scan-pieces.ts';

export interface FindTimesOptions {
  readonly language: TimeLanguage;
  /** What relative words are read against; without one they keep their words and have no bounds. */
  readonly anchor: TimeAnchor | null;
  readonly start?: number;
  readonly end?: number;
}

const compiled = new Map<TimeLanguage, CompiledGrammar>();

/** The times in `text[start, end)`, in order, none overlapping. */
export function findTimes(text: string, options: FindTimesOptions): FoundTime[] {
  const seen = seenText(text, options.start ?? 0, options.end ?? text.length);
  if (seen !== undefined) return seen.overridden ? [] : timesSeen(text, seen, options);
  if (options.language !== 'zh') return findFoldedTimes(text, options);
  const found = findFoldedTimes(foldWidth(text), options);
  return found.map(({ start, end, time }) => ({
    start,
    end,
    time: { ...time, text: text.slice(start, end) },
  }));
}

function timesSeen(text: string, seen: SeenText, { language, anchor }: FindTimesOptions): FoundTime[] {
  return findTimes(seen.text, { language, anchor }).map((found) => {
    const start = seen.placeOf(found.start);
    const end = seen.placeOf(found.end, true);
    return { start, end, time: { ...found.time, text: text.slice(start, end) } };
  });
}

/** The same for text that hides nothing and is folded as its language asks (`foldWidth`). */
export function findFoldedTimes(text: string, options: FindTimesOptions): FoundTime[] {
  const { language, anchor, start = 0, end = text.length } = options;
  const grammar = grammarOf(language);
  const isFuture = (from: number, to: number): boolean => looksAhead(text, start, end, from, to, grammar);
  const pieces = scanPieces(text, start, end, grammar, { anchor, isFuture });
  const joined = joinPieces(pieces, { text, start, grammar, anchor, isFuture });
  const found: FoundTime[] = [];
  for (const piece of joined) {
    const floor = found.at(-1)?.end ?? start;
    const finished = finishPiece(piece, { text, start: floor, end, grammar, anchor, isFuture, language });
    if (finished !== undefined) found.push(finished);
  }
  return found;
}

function grammarOf(language: TimeLanguage): CompiledGrammar {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const made = compileGrammar(TIME_GRAMMARS[language], language === 'zh');
  compiled.set(language, made);
  return made;
}

/** Whether the words around, within the sentence and near, speak of the future. */
function looksAhead(
  text: string,
  start: number,
  end: number,
  from: number,
  to: number,
  grammar: CompiledGrammar,
): boolean {
  const before =
    text
      .slice(Math.max(start, from - 100), from)
      .split(/[.;!?。；！？]\s|[。；！？]|\n\n/u)
      .at(-1) ?? '';
  const after = text.slice(to, Math.min(end, to + 60)).split(/[.;!?。；！？]/u, 1)[0] ?? '';
  return grammar.future.test(before) || grammar.future.test(after);
}
