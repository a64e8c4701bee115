/** Where a record says which programme an entry stands under, and since when. */
import type { ListEntry, Span } from '../model/index.ts';
import type { IsoDate, TimeSpan } from '../values/index.ts';

/** The programmes as the record prints them, or as a list where it prints them apart; null for none. */
export function programmeWords(entry: ListEntry): string | null {
  if (entry.programmes.length === 0) return null;
  const joined = entry.programmes.join('] [');
  return entry.record.includes(joined) ? joined : entry.programmes.join('; ');
}

/** The day of listing in the record's own words, where a line of it says so. */
export function dayOf(text: string, entry: ListEntry): TimeSpan | null {
  const { listedOn } = entry;
  if (listedOn === null) return null;
  const printed = dayLine(text, listedOn)?.printed;
  if (printed === undefined) return null;
  return {
    text: printed,
    earliest: listedOn,
    latest: listedOn,
    edtf: listedOn,
    anchor: null,
    approximate: false,
    rule: 'list.listed-on',
  };
}

/** Labels of lines that say since when an entry is listed. */
const DAY_LABEL = /^[^:]*(?:list|effective|start|designat|inscription|created|publi)/iu;

/** The line that gives a day, of those with such a label where there is one, and how it prints the day. */
function dayLine(text: string, day: IsoDate): { readonly line: Span; readonly printed: string } | undefined {
  for (const labelled of [true, false])
    for (const printed of printedDays(day))
      for (let at = text.indexOf(printed); at !== -1; at = text.indexOf(printed, at + 1)) {
        const line = lineAt(text, at);
        if (!labelled || DAY_LABEL.test(text.slice(line.start, at))) return { line, printed };
      }
  return undefined;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The ways in which publishers print a day. */
function printedDays(day: IsoDate): string[] {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = MONTHS[Number(month) - 1] ?? '';
  const numbers = [day, `${month}/${date}/${year}`, `${date}/${month}/${year}`, `${date}.${month}.${year}`];
  const short = [`${name.slice(0, 3)} ${year}`, `${name.slice(0, 3)}. ${year}`, `${name} ${year}`];
  return [...numbers, ...short.flatMap((rest) => [`${Number(date)} ${rest}`, `${date} ${rest}`])];
}

/**
 * The passages that state a listing: from the start of the line with the name to the end of the programme where both
 * stand on one line, else both lines; then the line with the day of listing.
 */
export function statedSpans(text: string, entry: ListEntry, name: Span): Span[] {
  const nameLine = lineAt(text, name.start);
  const programme = programmeWords(entry);
  const after = programme === null ? -1 : text.indexOf(programme, name.end);
  const anywhere = programme === null ? -1 : text.indexOf(programme);
  const day = dayOf(text, entry);
  const spans: Span[] = [];
  if (programme !== null && after !== -1 && after < nameLine.end) {
    const close = after + programme.length;
    spans.push({ start: nameLine.start, end: text[close] === '"' ? close + 1 : close });
  } else {
    spans.push(programme === null ? { start: nameLine.start, end: name.end } : nameLine);
    const at = after === -1 ? anywhere : after;
    if (at !== -1) spans.push(lineAt(text, at));
  }
  const said = day?.earliest == null ? undefined : dayLine(text, day.earliest);
  if (said !== undefined) spans.push(said.line);
  return spans;
}

function lineAt(text: string, offset: number): Span {
  const at = Math.max(0, offset);
  const end = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: end === -1 ? text.length : end };
}
