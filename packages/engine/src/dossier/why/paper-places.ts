/** The labelled fields and the cells of tables that a claim of a paper rests on. */
import type { TraceData, TracedEvent } from '../../extract/index.ts';
import type { Claim, Span } from '../../model/index.ts';
import type { ClaimExplanation } from './explanation.ts';

type Place = ClaimExplanation['fields'][number];

export function paperPlaces(text: string, claim: Claim, events: readonly TracedEvent[]): Place[] {
  const touches = ({ start, end }: Span): boolean =>
    claim.passages.some((passage) => start < passage.end && end > passage.start);
  const quoted = ({ start, end }: Span): Place['words'] => ({ start, end, quote: text.slice(start, end) });
  const places: Place[] = [];
  for (const event of events) {
    if (event.step === 'field') {
      const label = spanOf(event.data?.['label']);
      for (const value of spansOf(event.data?.['values']))
        if (label !== undefined && touches(value))
          places.push({
            key: String(event.data?.['key'] ?? event.by),
            label: text.slice(label.start, label.end).trim(),
            words: quoted(value),
          });
    }
    if (event.step === 'table') {
      const headings = new Map(
        rowsOf(event.data?.['columns']).map((column) => [column['key'], String(column['heading'] ?? '')]),
      );
      for (const row of rowsOf(event.data?.['rows'])) {
        const span = spanOf(row);
        if (span === undefined || !touches(span)) continue;
        for (const cell of rowsOf(row['cells'])) {
          const own = spanOf(cell);
          if (own !== undefined)
            places.push({
              key: String(cell['key']),
              label: headings.get(cell['key']) ?? '',
              words: quoted(own),
            });
        }
      }
    }
  }
  return places;
}

type Row = { readonly [key: string]: TraceData | undefined };

function rowsOf(data: TraceData | undefined): Row[] {
  return Array.isArray(data)
    ? (data as TraceData[]).filter(
        (row): row is Row => typeof row === 'object' && row !== null && !Array.isArray(row),
      )
    : [];
}

function spansOf(data: TraceData | undefined): Span[] {
  return rowsOf(data).flatMap((row) => spanOf(row) ?? []);
}

function spanOf(data: TraceData | undefined): Span | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const { start, end } = data as Row;
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : undefined;
}
