/** Bylines of news: `By Anna Kovacs`, `By Anna Kovacs, The Meridian Post`, `Автор: Анна Ковач`. */
import type { Span } from '../../model/index.ts';
import type { Sheet } from '../papers/sheet.ts';

export interface Byline {
  readonly span: Span;
  /** The outlet, where the line names it after the author. */
  readonly outlet?: Span;
}

const HEAD_LINES = 12;
const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:(?:and|и|та|de|van|von|der|al)\b ?)?\p{Lu}[\p{L}.'’-]*){1,7}`;
const ENGLISH = new RegExp(
  String.raw`^(?:By|BY|Reported by|Reporting by):? (${NAME})(?:\s*[,|·•—–]\s*(.{2,60}))?$`,
  'u',
);
const RUSSIAN =
  /^(?:Автор|Авторы|Корреспондент|Автори|Автор статьи)\s*:\s*(\p{Lu}[^|,]{3,60})(?:\s*[,|·•—–]\s*(.{2,60}))?$/u;
const CHINESE = /^(?:记者|作者|文)\s*[:：/]?\s*([\p{Script=Han}·]{2,8})(?:\s*[|，,]\s*(.{2,30}))?$/u;

/** The byline in the head of a sheet, if there is one. */
export function findByline(sheet: Sheet): Byline | undefined {
  let seen = 0;
  for (const line of sheet.lines) {
    if (line.segments.length === 0) continue;
    seen += 1;
    if (seen > HEAD_LINES) return undefined;
    const first = line.segments[0];
    const last = line.segments.at(-1);
    if (!first || !last || last.end - first.start > 140) continue;
    const text = sheet.document.text.slice(first.start, last.end);
    const match = ENGLISH.exec(text) ?? RUSSIAN.exec(text) ?? CHINESE.exec(text);
    if (!match) continue;
    const outlet = match[2]?.trim();
    const span = { start: first.start, end: last.end };
    if (outlet === undefined || /\d{4}/u.test(outlet) || !/^\p{Lu}|\p{Script=Han}|^«/u.test(outlet))
      return { span };
    const start = first.start + text.lastIndexOf(outlet);
    return { span, outlet: { start, end: start + outlet.length } };
  }
  return undefined;
}
