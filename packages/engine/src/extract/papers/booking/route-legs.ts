/** Legs told as routes: `Berlin (TXL) - Zürich (ZRH)`, with flight and date on the same lines; and lines of booking systems. */
import type { Span } from '../../../model/index.ts';
import { lookupPlace } from '../../../values/index.ts';
import { type Paper, wordsOf } from '../paper.ts';
import { dateIn } from '../paper-date.ts';
import type { Sheet } from '../sheet.ts';
import { findDayWithoutYear } from './day-without-year.ts';
import { FLIGHT_NUMBER, type Leg } from './leg.ts';

/** `Berlin (TXL)`, `Orenburg REN`, `TXL`. */
const END = String.raw`(?:\p{Lu}[\p{L}.'-]{1,24}(?: [\p{L}.'-]{1,24}){0,3} ?(?:\([A-Z]{3}\)|(?<= )[A-Z]{3}(?![\p{L}\d]))|[A-Z]{3})`;
/** Day and time of departure that stand between the ends: `Orenburg REN 19JUN 0810 - Moscow SVO`. */
const BETWEEN = String.raw`(?:,?\s{1,3}(?:at\s)?(?:\d{1,2}[ -]?\p{L}{3,9}(?:[ -]?\d{4}|\d{2})?|\d{1,2}[:.]?\d{2}(?:h|\sч)?)){0,2}`;
const ROUTE = new RegExp(
  String.raw`(?<![\p{L}\d])(?<from>${END})${BETWEEN}\s*(?:[-–—→➔>]+|to|до|в)\s*(?<to>${END})(?![\p{L}\d])`,
  'dgu',
);
/** `1. DL   38 Y  20JAN HKGSEA HS3  1145   0811`: carrier and number, class, day, city pair. */
const GDS =
  /^\s*\d{1,2}[.\s]\s*(?<flight>[A-Z\d]{2}\s{0,3}\d{1,4})\s+[A-Z]\s+(?<date>\d{1,2}[A-Z]{3}(?:\d{2})?)\s+(?:\d\*?)?(?<from>[A-Z]{3})(?<to>[A-Z]{3})\s/du;
const NEAR_LINES = 3;

/** The legs of routes and of booking-system lines, in order. */
export function findRouteLegs(paper: Paper): Leg[] {
  const legs: Leg[] = [];
  const seen = new Set<string>();
  for (const line of paper.sheet.lines) {
    if (line.segments.length === 0 || line.end - line.start > 4000) continue;
    const text = paper.document.text.slice(line.start, line.end);
    const gds = GDS.exec(text);
    if (gds?.indices?.groups) {
      const at = (name: string): Span => spanAt(line.start, gds.indices?.groups?.[name]);
      legs.push({
        hull: trimmed(line),
        flight: at('flight'),
        date: at('date'),
        origin: at('from'),
        destination: at('to'),
        rule: 'gds',
      });
      continue;
    }
    for (const match of text.matchAll(ROUTE)) {
      const { from, to } = match.indices?.groups ?? {};
      const origin = spanAt(line.start, from);
      const destination = spanAt(line.start, to);
      if (![origin, destination].every((span) => isPlace(wordsOf(paper.document, span)))) continue;
      // What the route's own line says is the route's; only what it lacks is sought in the lines around.
      const around = nearSpan(paper, line.index, match.index + line.start);
      const flight = flightIn(paper, line) ?? flightIn(paper, around);
      const date = dayIn(paper, line) ?? dayIn(paper, around);
      if (!flight && !date) continue;
      const key = [origin, destination, flight, date]
        .map((span) => (span ? wordsOf(paper.document, span) : ''))
        .join('|');
      if (seen.has(key)) continue;
      seen.add(key);
      legs.push({
        hull: trimmed(line),
        origin,
        destination,
        ...(flight ? { flight } : {}),
        ...(date ? { date } : {}),
        rule: 'route',
      });
    }
  }
  return legs;
}

/** Whether a text holds a line of a booking system. */
export function hasSystemLine(sheet: Sheet): boolean {
  return sheet.lines
    .slice(0, 200)
    .some(({ start, end }) => end - start < 120 && GDS.test(sheet.document.text.slice(start, end)));
}

/** A name with a code is a place; a bare code must be an airport that is known. */
function isPlace(words: string): boolean {
  const [, name, code] = /^(?:(.*) )?\(?([A-Z]{3})\)?$/u.exec(words) ?? [];
  if (/\([A-Z]{3}\)$/u.test(words) || lookupPlace(words) != null) return true;
  return name !== undefined && (lookupPlace(name) ?? lookupPlace(code ?? '')) != null;
}

function spanAt(offset: number, range: readonly [number, number] | undefined): Span {
  return { start: offset + (range?.[0] ?? 0), end: offset + (range?.[1] ?? 0) };
}

function trimmed(line: Paper['sheet']['lines'][number]): Span {
  return { start: line.segments[0]?.start ?? line.start, end: line.segments.at(-1)?.end ?? line.end };
}

/** From the route on, to the end of the lines right under it; no further than the next empty gap of lines. */
function nearSpan(paper: Paper, index: number, from: number): Span {
  const { lines } = paper.sheet;
  let end = lines[index]?.end ?? from;
  for (let at = index + 1; at <= index + NEAR_LINES; at += 1) {
    const line = lines[at];
    if (!line || line.segments.length === 0) break;
    end = line.end;
  }
  const start = lines[index - 1]?.segments.length
    ? (lines[index - 1]?.start ?? from)
    : (lines[index]?.start ?? from);
  return { start: Math.max(start, from - 120), end: Math.min(end, from + 400) };
}

function flightIn(paper: Paper, around: Span): Span | undefined {
  const match = FLIGHT_NUMBER.exec(wordsOf(paper.document, around));
  const value = match?.[1];
  if (!match || value === undefined) return undefined;
  const start = around.start + match.index;
  return { start, end: start + value.length };
}

const DAY =
  /(?<!\d)\d{1,2}[A-Z]{3}(?:\d{4}|\d{2})(?!\d)|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d\d-\d\d|\d{1,2}(?:-|\s)\p{L}{3,9}\.?(?:-|,?\s)\d{4}|\p{L}{3,9}\s\d{1,2},?\s\d{4}|\d{4}年\d{1,2}月\d{1,2}日/u;

function dayIn(paper: Paper, around: Span): Span | undefined {
  const words = wordsOf(paper.document, around);
  const match = DAY.exec(words);
  if (match) {
    const span = { start: around.start + match.index, end: around.start + match.index + match[0].length };
    if (dateIn(paper, span) !== null) return span;
  }
  const bare = findDayWithoutYear(words);
  return bare && { start: around.start + bare.start, end: around.start + bare.end };
}
