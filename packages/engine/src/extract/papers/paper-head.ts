/** Facts of the head of a paper, each with the anchor that gave it. */
import type { DocumentNumber, Genre, Span } from '../../model/index.ts';
import type { TimeSpan } from '../../values/index.ts';
import type { FieldKey } from './fields.ts';
import { type HeadFact, type Paper, wordsOf } from './paper.ts';
import { dateIn, isoOf } from './paper-date.ts';
import { findPaperNumbers } from './paper-numbers.ts';
import { findTitles } from './paper-title.ts';
import type { PartyBlock } from './party-block.ts';
import type { SheetLine } from './sheet.ts';

/** `{issuer: …}` for a party found under a label, or by an anchor in words; nothing without a party. */
export function headFact<Key extends string>(
  key: Key,
  paper: Paper,
  anchor: Span | string | undefined,
  party: PartyBlock | undefined,
): Partial<Record<Key, HeadFact>> {
  if (!party || anchor === undefined) return {};
  const why = typeof anchor === 'string' ? anchor : `field ${labelWords(paper, anchor)}`;
  const fact: HeadFact = {
    span: party.name,
    value: party.draft.name ?? wordsOf(paper.document, party.name),
    why,
  };
  return { [key]: fact } as Partial<Record<Key, HeadFact>>;
}

/** The words of a label without its colon. */
export function labelWords(paper: Paper, label: Span): string {
  return wordsOf(paper.document, label)
    .replace(/[\s:：]+$/u, '')
    .slice(0, 40);
}

/** Title lines of a genre: from the title's words to the end of its line. */
export function headTitles(paper: Paper, genre: Genre): Span[] {
  return findTitles(paper.sheet)
    .filter((title) => title.genre === genre)
    .map(({ phrase, segment }) => {
      const line = paper.sheet.lines[segment.line];
      return { start: phrase.start, end: line?.end ?? segment.end };
    });
}

export interface DatedHead {
  readonly date?: HeadFact;
  readonly time?: TimeSpan;
}

/** The date of a paper: from the first of these fields that holds one, else beside its number, else on its title line. */
export function paperDate(
  paper: Paper,
  keys: readonly FieldKey[],
  genre: Genre,
  type?: DocumentNumber['type'],
): DatedHead {
  for (const key of keys) {
    for (const field of paper.fields) {
      const value = field.values[0];
      if (field.key !== key || value === undefined) continue;
      const dated = datedHead(paper, value, dateIn(paper, value), `field ${labelWords(paper, field.label)}`);
      if (dated) return dated;
    }
  }
  const titles = headTitles(paper, genre);
  for (const number of findPaperNumbers(paper, titles)) {
    if (number.type !== (type ?? genre) || !number.dated) continue;
    const dated = datedHead(paper, number.dated.span, number.dated.time, 'date beside the number');
    if (dated) return dated;
  }
  for (const title of titles) {
    const dated = datedHead(paper, title, dateIn(paper, title), 'title') ?? dateUnder(paper, title);
    if (dated) return dated;
  }
  return {};
}

/** `від 11 квітня 2024 р.` on the line under the title. */
function dateUnder(paper: Paper, title: Span): DatedHead | undefined {
  const at = paper.sheet.lines.findIndex(({ start, end }) => start <= title.start && title.start <= end);
  const under = paper.sheet.lines.slice(at + 1, at + 3).find(({ segments }) => segments.length > 0);
  return under && lineDate(paper, under, 'date under the title');
}

/** Lines in which a date may stand by itself. */
const DATE_LINES = 20;

/** The one line of the head that is a date and no more than a place besides: `Velgorsk, 12 May 2024`. Lines that disagree give none. */
export function bareDateLine(paper: Paper, before: number): DatedHead | undefined {
  const dated = paper.sheet.lines
    .filter(({ segments, start }) => segments.length > 0 && start < before)
    .slice(0, DATE_LINES)
    .flatMap((line) => lineDate(paper, line, 'line that is a date') ?? []);
  const days = new Set(dated.map(({ date }) => date?.value));
  return days.size === 1 ? dated[0] : undefined;
}

/** The segment of a line that is a date, with no more than two words besides and no label. */
export function lineDate(paper: Paper, line: SheetLine, why: string): DatedHead | undefined {
  for (const segment of line.segments) {
    if (segment.text.length > 50 || !/\d/u.test(segment.text) || /[:：@]/u.test(segment.text)) continue;
    const time = dateIn(paper, segment);
    if (time === null || time.earliest !== time.latest) continue;
    const rest = segment.text.replace(time.text, '');
    if (/\d/u.test(rest) || (rest.match(/\p{L}{3,}/gu)?.length ?? 0) > 2) continue;
    const dated = datedHead(paper, segment, time, why);
    if (dated) return dated;
  }
  return undefined;
}

/** A date as a head holds it, where it is a day, a month or a year. The span is that of its own words. */
export function datedHead(
  paper: Paper,
  within: Span,
  time: TimeSpan | null,
  why: string,
): DatedHead | undefined {
  const value = isoOf(time);
  if (time === null || value === undefined) return undefined;
  const at = wordsOf(paper.document, within).indexOf(time.text);
  const span = at < 0 ? within : { start: within.start + at, end: within.start + at + time.text.length };
  return { date: { span, value, why }, time };
}
