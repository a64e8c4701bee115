/** Where a record says which programme an entry stands under, and since when. */
import type { ListEntry, Span } from '../model/index.ts';
import type { TimeSpan } from '../values/index.ts';

/** The programmes as the record prints them, or as a list where it prints them apart; null for none. */
export function programmeWords(entry: ListEntry): string | null {
  if (entry.programmes.length === 0) return null;
  const joined = entry.programmes.join('] [');
  return entry.record.includes(joined) ? joined : entry.programmes.join('; ');
}

/** The day of listing in the record's own words. */
export function dayOf(text: string, entry: ListEntry): TimeSpan | null {
  const { listedOn } = entry;
  if (listedOn === null || !text.includes(listedOn)) return null;
  return {
    text: listedOn,
    earliest: listedOn,
    latest: listedOn,
    edtf: listedOn,
    anchor: null,
    approximate: false,
    rule: 'list.listed-on',
  };
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
  if (day !== null) {
    const labelled = text.indexOf(`LISTED_ON: ${day.text}`);
    spans.push(lineAt(text, labelled === -1 ? text.indexOf(day.text) : labelled));
  }
  return spans;
}

function lineAt(text: string, offset: number): Span {
  const at = Math.max(0, offset);
  const end = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: end === -1 ? text.length : end };
}
