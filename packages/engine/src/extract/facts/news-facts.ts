/** Who published a piece of news, and when: agency of the dateline, outlet of the byline, site name, copyright line. An outlet merely quoted is not the issuer. */
import type { Document, SourceFact, Span } from '../../model/index.ts';
import { findTimes, type TimeSpan } from '../../values/index.ts';
import { isoOf } from '../papers/paper-date.ts';
import type { Sheet } from '../papers/sheet.ts';
import { findByline } from './byline.ts';
import { findDateline } from './dateline.ts';

const COPYRIGHT =
  /(?:©|\(c\)|copyright)\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s*(?:by\s)?(\p{Lu}[^.,;|©\n]{1,50}|«[^»\n]{2,40}»)/iu;
const PUBLISHER_KEYS = ['publisher', 'og:site_name', 'site_name', 'sitename', 'application-name'];
const DATE_KEYS = ['article:published_time', 'published', 'datepublished', 'dc.date', 'pubdate', 'date'];
const HEAD_LINES = 9;
const FOOT_LINES = 8;

/** The outlet of a piece of news. */
export function newsIssuer(sheet: Sheet): SourceFact<string> | undefined {
  const { document } = sheet;
  for (const key of PUBLISHER_KEYS) {
    const value = document.metadata[key]?.[0];
    if (value !== undefined && value.length <= 80)
      return { value, by: 'inferred', why: `${key} of the page` };
  }
  const dateline = findDateline(sheet);
  if (dateline?.agency) return factOf(document, dateline.agency, 'dateline');
  const byline = findByline(sheet);
  if (byline?.outlet) return factOf(document, byline.outlet, 'byline');
  return headLine(sheet) ?? copyrightLine(sheet);
}

/** A line under the title that is an outlet and a date: `The Meridian Post | 4 June 2025`. */
function headLine(sheet: Sheet): SourceFact<string> | undefined {
  for (const line of contentLines(sheet).slice(0, HEAD_LINES)) {
    if (line.text.length > 90) continue;
    const match = /^((?:The )?\p{Lu}[\p{L}\d.'’& -]{2,40}?|«[^»]{2,40}»)\s*[|·•,—–]\s*(.{6,40})$/u.exec(
      line.text,
    );
    if (
      !match?.[1] ||
      dateOf(sheet.document, match[2] ?? '') === undefined ||
      /^(?:published|updated|опубликовано)/iu.test(match[1])
    )
      continue;
    if (/^\p{Lu}+$/u.test(match[1]) && match[1].length > 4) continue;
    return factOf(
      sheet.document,
      { start: line.start, end: line.start + match[1].length },
      'line of outlet and date',
    );
  }
  return undefined;
}

function copyrightLine(sheet: Sheet): SourceFact<string> | undefined {
  const { text } = sheet.document;
  const lines = [
    ...contentLines(sheet).slice(-FOOT_LINES),
    ...sheet.document.blocks
      .filter(({ kind }) => kind === 'footer' || kind === 'boilerplate')
      .map((block) => ({ ...block, text: text.slice(block.start, block.end) })),
  ];
  for (const line of lines) {
    const match = COPYRIGHT.exec(line.text.slice(0, 300));
    const name = match?.[1]?.trim();
    if (!match || name === undefined || /all rights|все права/iu.test(name)) continue;
    const start = line.start + match.index + match[0].indexOf(name);
    return factOf(sheet.document, { start, end: start + name.length }, 'copyright line');
  }
  return undefined;
}

/** The day of publication: page properties, dateline, or a line of the head that says it. */
export function newsDate(sheet: Sheet): SourceFact<string> | undefined {
  const { document } = sheet;
  for (const key of DATE_KEYS) {
    const iso = /^(\d{4}-\d{2}(?:-\d{2})?)/u.exec(document.metadata[key]?.[0] ?? '')?.[1];
    if (iso !== undefined) return { value: iso, by: 'inferred', why: `${key} of the page` };
  }
  const dateline = findDateline(sheet);
  if (dateline?.date) {
    const value = dateOf(document, document.text.slice(dateline.date.start, dateline.date.end));
    if (value !== undefined) return { value, by: 'inferred', why: 'dateline', span: dateline.date };
  }
  for (const line of contentLines(sheet).slice(0, HEAD_LINES)) {
    const labelled =
      /^(?:published|updated|posted|date|опубликовано|дата публикации|дата|опубліковано|发布时间|日期)[\s:：]/iu.test(
        line.text,
      );
    if (line.text.length > (labelled ? 90 : 60)) continue;
    const found = timesIn(document, line.text)[0];
    const value = found && isoOf(found.time);
    if (!found || value === undefined || value.length < 10) continue;
    // A headline that holds a date among its words is no line of date.
    const rest = line.text.replace(found.time.text, '').match(/\p{L}{3,}/gu)?.length ?? 0;
    if (!labelled && rest > 4) continue;
    const start = line.start + found.start;
    return {
      value,
      by: 'inferred',
      why: labelled ? 'line of publication' : 'date under the title',
      span: { start, end: start + found.time.text.length },
    };
  }
  return undefined;
}

function dateOf(document: Document, words: string): string | undefined {
  const [found] = timesIn(document, words);
  return found && isoOf(found.time);
}

function timesIn(document: Document, words: string): readonly { start: number; time: TimeSpan }[] {
  const language = /\p{Script=Han}/u.test(words)
    ? 'zh'
    : /[іїєґ]/iu.test(document.text.slice(0, 4000))
      ? 'uk'
      : /\p{Script=Cyrillic}/u.test(words)
        ? 'ru'
        : 'en';
  return findTimes(words, { language, anchor: null }).filter(
    ({ time }) => time.earliest !== null && time.latest !== null,
  );
}

interface ContentLine extends Span {
  readonly text: string;
}

function contentLines(sheet: Sheet): ContentLine[] {
  return sheet.lines.flatMap((line) => {
    const first = line.segments[0];
    const last = line.segments.at(-1);
    if (!first || !last) return [];
    return [{ start: first.start, end: last.end, text: sheet.document.text.slice(first.start, last.end) }];
  });
}

function factOf(document: Document, span: Span, why: string): SourceFact<string> {
  return {
    value: document.text
      .slice(span.start, span.end)
      .replace(/[«»"“”]/gu, '')
      .trim(),
    by: 'inferred',
    why,
    span,
  };
}
