/** Legs kept as groups of labelled fields: flight, from, to, date; a field met again begins the next leg. */
import type { Span } from '../../../model/index.ts';
import type { Field, FieldKey } from '../fields.ts';
import { type Paper, wordsOf } from '../paper.ts';
import { dateIn } from '../paper-date.ts';
import { findDayWithoutYear } from './day-without-year.ts';
import { FLIGHT_NUMBER, type Leg } from './leg.ts';

interface Group {
  readonly fields: Partial<Record<FieldKey, { field: Field; value: Span }>>;
  start: number;
  end: number;
}

const LEG_KEYS: readonly FieldKey[] = [
  'flight',
  'origin',
  'destination',
  'departureDate',
  'arrivalDate',
  'carrier',
  'date',
];

/** The legs of labelled fields that name both ends, or a flight and one end. */
export function findFieldLegs(paper: Paper): Leg[] {
  const groups: Group[] = [];
  let current: Group | undefined;
  for (const field of paper.fields) {
    const value = wholeValue(paper, field);
    if (!LEG_KEYS.includes(field.key) || value === undefined) continue;
    if (field.key === 'date' && !belongsToLeg(current, field, paper)) continue;
    const again = current?.fields[field.key] !== undefined;
    const begins =
      current === undefined ||
      (again && field.key !== 'date' && field.key !== 'carrier') ||
      (field.key === 'flight' && current.fields.destination !== undefined);
    if (begins) {
      current = { fields: {}, start: field.label.start, end: value.end };
      groups.push(current);
    }
    if (current && (begins || !again)) {
      current.fields[field.key] = { field, value };
      current.end = Math.max(current.end, value.end);
    }
  }
  return groups.flatMap((group) => legOf(paper, group));
}

/** The value of a field with all that stands beside it on its line, up to the next label: time, place and terminal apart by gaps. */
function wholeValue(paper: Paper, field: Field): Span | undefined {
  const value = field.values[0];
  const line = paper.sheet.lines[field.line];
  if (value === undefined || !line || value.start > line.end) return value;
  const next = paper.fields.find(({ label }) => label.start > value.start && label.start < line.end);
  const last = line.segments.findLast(({ end }) => end <= (next?.label.start ?? line.end));
  return last && last.end > value.end ? { start: value.start, end: last.end } : value;
}

/** `Date:` counts for a leg once one is open, right beside it; the date of the booking stands at the head. */
function belongsToLeg(current: Group | undefined, field: Field, paper: Paper): boolean {
  if (current === undefined || current.fields.date !== undefined) return false;
  const from = paper.sheet.lines.findLast((line) => line.start <= current.end)?.index ?? 0;
  return field.line - from <= 2;
}

function legOf(paper: Paper, group: Group): Leg[] {
  const { flight, origin, destination, departureDate, carrier, date } = group.fields;
  if (!(origin && destination) && !(flight && (origin || destination))) return [];
  const dated = [departureDate?.value, date?.value, flight?.value, origin?.value].find(
    (span) =>
      span !== undefined &&
      (dateIn(paper, span) !== null || findDayWithoutYear(wordsOf(paper.document, span)) !== undefined),
  );
  const number = flight && flightSpan(paper, flight.value);
  const named = carrier?.value ?? (flight && carrierBeside(paper, flight.value));
  return [
    {
      hull: { start: group.start, end: group.end },
      ...(number ? { flight: number } : {}),
      ...(origin ? { origin: origin.value } : {}),
      ...(destination ? { destination: destination.value } : {}),
      ...(dated ? { date: dated } : {}),
      ...(named ? { carrier: named } : {}),
      rule: 'fields',
    },
  ];
}

/** The number itself in the value of a flight field. */
export function flightSpan(paper: Paper, value: Span): Span | undefined {
  const match = FLIGHT_NUMBER.exec(wordsOf(paper.document, value));
  if (!match?.[1]) return undefined;
  const start = value.start + match.index;
  return { start, end: start + match[1].length };
}

/** `BT212, Air Baltic`, `DL 9520 - DELTA AIR LINES`: the airline after the number. */
function carrierBeside(paper: Paper, value: Span): Span | undefined {
  const words = wordsOf(paper.document, value);
  const match = /\d\s*(?:\([A-Z]\)\s*)?(?:,|\s[-–—])\s*(\p{Lu}[\p{L} .&'-]{2,40}?)(?:\s{2,}|,|$)/u.exec(
    words,
  );
  if (!match?.[1]) return undefined;
  const start = value.start + match.index + match[0].indexOf(match[1]);
  return { start, end: start + match[1].trimEnd().length };
}
