/** Bookings and itineraries: a journey for each leg, planned, since a booking does not say that anybody flew. */
import type { DocumentNumber, MentionId, RoleName, Span } from '../../../model/index.ts';
import type { TimeSpan } from '../../../values/index.ts';
import { coverForm } from '../cover-form.ts';
import { dateIn } from '../paper-date.ts';
import { headFact, headTitles, paperDate } from '../paper-head.ts';
import { documentNumber, findPaperNumbers, type PaperNumber } from '../paper-numbers.ts';
import { findParties } from '../paper-parties.ts';
import { type Paper, type PaperHead, type PaperReader, wordsOf } from '../paper.ts';
import { readPartyBlock } from '../party-block.ts';
import type { PaperWriter } from '../paper-writer.ts';
import { writePlace } from '../place-mention.ts';
import { findDayWithoutYear, timeOfDay } from './day-without-year.ts';
import { findFieldLegs, flightSpan } from './field-legs.ts';
import type { Leg } from './leg.ts';
import { findRouteLegs } from './route-legs.ts';
import { findTableLegs } from './table-legs.ts';
import { findTravellers, travellerOf } from './travellers.ts';

export const BOOKING_READER: PaperReader = {
  name: 'booking',
  genres: ['travel booking'],
  signed: false,
  head: readHead,
  read: readBooking,
};

function readHead(paper: Paper): PaperHead {
  const seller = findParties(paper).get('seller');
  return {
    ...headFact('issuer', paper, seller?.field.label, seller),
    ...paperDate({ ...paper, fields: headFields(paper) }, ['date'], 'travel booking', 'booking'),
  };
}

/** Fields above the first leg: the date there is that of the booking. */
function headFields(paper: Paper): Paper['fields'] {
  const first = paper.fields.findIndex(({ key }) => key === 'flight' || key === 'origin');
  return first < 0 ? paper.fields : paper.fields.slice(0, first);
}

/** Tables first, then groups of fields, then routes: the first that yields legs is how this paper keeps them. */
function findLegs(paper: Paper): Leg[] {
  for (const find of [findTableLegs, findFieldLegs, findRouteLegs]) {
    const legs = find(paper);
    if (legs.length > 0) return legs;
  }
  return [];
}

function readBooking(paper: Paper, writer: PaperWriter): void {
  const travellers = findTravellers(paper);
  const ids = travellers.map((draft) => writer.mention(draft));
  const numbers = bookingNumbers(paper);
  const legs = findLegs(paper);
  const stated = readHead(paper).date?.value;
  for (const leg of legs) writeLeg(paper, writer, leg, ids, { travellers, numbers, stated });
  coverForm(
    paper,
    writer,
    legs.map(({ hull }) => hull),
  );
}

/** The number of the booking; where none is named so, that of the order. */
function bookingNumbers(paper: Paper): PaperNumber[] {
  const numbers = findPaperNumbers(paper, headTitles(paper, 'travel booking'));
  const own = numbers.filter(({ type }) => type === 'booking');
  if (own.length > 0) return own;
  return numbers.filter(({ type }) => type === 'order').map((one) => ({ ...one, type: 'booking' as const }));
}

interface BookingFrame {
  readonly travellers: readonly Span[];
  readonly numbers: readonly (DocumentNumber & { readonly span: Span })[];
  /** The day on which the paper says that it was made. */
  readonly stated: string | undefined;
}

function writeLeg(
  paper: Paper,
  writer: PaperWriter,
  leg: Leg,
  travellers: readonly MentionId[],
  frame: BookingFrame,
): void {
  const roles: Partial<Record<RoleName, readonly MentionId[]>> = {};
  const own = leg.passenger && travellerOf(paper, leg.passenger);
  roles.traveller = own ? [writer.mention(own)] : travellers;
  const origin = leg.origin && writePlace(paper.document, writer, leg.origin);
  const destination = leg.destination && writePlace(paper.document, writer, leg.destination);
  if (origin !== undefined) roles.origin = [origin];
  if (destination !== undefined) roles.destination = [destination];
  if (origin === undefined && destination === undefined) return;
  const time = leg.date ? legTime(paper, leg.date, frame.stated) : null;
  if (!leg.flight && time === null) return;
  const carrier = leg.carrier && readPartyBlock(paper.document, [leg.carrier]);
  if (carrier) roles.carrier = [writer.mention({ ...carrier.draft, schema: 'Company' })];
  const flight = leg.flight && (flightSpan(paper, leg.flight) ?? leg.flight);
  const number = flight && wordsOf(paper.document, flight).replace(/\s+/gu, ' ');
  writer.claim({
    kind: 'travel',
    roles,
    phase: 'planned',
    time,
    documentNumbers: [
      ...frame.numbers.map(documentNumber),
      ...(number !== undefined && /\d/u.test(number) ? [{ type: 'flight' as const, value: number }] : []),
    ],
    spans: [
      leg.hull,
      ...[flight, leg.origin, leg.destination, leg.date].filter((span) => span !== undefined),
      ...frame.travellers,
      ...frame.numbers.map(({ span }) => span),
    ],
    rule: `paper.booking.${leg.rule}`,
  });
}

/** The day of a leg: with its year, else after the day on which the paper was made, else without bounds. */
function legTime(paper: Paper, span: Span, stated: string | undefined): TimeSpan | null {
  const dated = dateIn(paper, span);
  if (dated) return dated;
  const words = wordsOf(paper.document, span);
  const found = findDayWithoutYear(words);
  return found ? timeOfDay(words, found, stated) : null;
}
