/** Legs kept as rows of a table: `Flight | From | To | Departure date`. */
import { type ColumnKey, findGrids } from '../grid.ts';
import type { Paper } from '../paper.ts';
import type { Leg } from './leg.ts';

const COLUMNS = [
  'line',
  'flight',
  'origin',
  'destination',
  'date',
  'departureDate',
  'arrivalDate',
  'carrier',
  'passenger',
  'status',
] as const satisfies readonly ColumnKey[];

/** The legs of tables with a flight, or a date, and both ends. */
export function findTableLegs(paper: Paper): Leg[] {
  return findGrids(paper.sheet, COLUMNS)
    .filter(
      ({ headings }) =>
        headings.has('origin') &&
        headings.has('destination') &&
        (headings.has('flight') || headings.has('date') || headings.has('departureDate')),
    )
    .flatMap(({ rows }) =>
      rows.flatMap((row): Leg[] => {
        const { flight, origin, destination, carrier, passenger } = row.cells;
        const date = row.cells.departureDate ?? row.cells.date ?? origin;
        if (!origin || !destination) return [];
        return [
          {
            hull: { start: row.start, end: row.end },
            origin,
            destination,
            ...(flight ? { flight } : {}),
            ...(date ? { date } : {}),
            ...(carrier ? { carrier } : {}),
            ...(passenger ? { passenger } : {}),
            rule: 'table',
          },
        ];
      }),
    );
}
