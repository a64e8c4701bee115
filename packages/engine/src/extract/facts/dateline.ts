/**
 * Datelines of agencies: `LONDON, May 3 (Harbour News) -`, `МОСКВА, 3 мая. /ТАСС/.`, `МОСКВА, 3 мая — РИА Новости.`,
 * `新华社北京5月3日电`. The agency is the issuer, the date that of publication.
 */
import type { Span } from '../../model/index.ts';
import type { Sheet } from '../papers/sheet.ts';

export interface Dateline {
  readonly span: Span;
  readonly agency?: Span;
  readonly date?: Span;
}

const HEAD_LINES = 12;
const PLACE = String.raw`\p{Lu}[\p{Lu}\p{L}.'’ -]{1,40}(?:[,/] ?\p{Lu}[\p{L}. ]{1,30}){0,2}`;
const DAY = String.raw`(?:\p{L}{3,9}\.? \d{1,2}(?:, \d{4})?|\d{1,2} \p{L}{3,9}\.?(?: \d{4}(?: г\.| р\.)?)?|\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d\d-\d\d)`;
const PATTERNS: readonly RegExp[] = [
  // PLACE, date (Agency) - ; PLACE (Agency) —
  new RegExp(
    String.raw`^(?<place>${PLACE})(?:, (?<date>${DAY}))? \((?<agency>[^()\n]{2,40})\) ?[-–—]{1,2} `,
    'du',
  ),
  // МОСКВА, 3 мая. /ТАСС/. ; МОСКВА, 3 мая — РИА Новости. ; КИЇВ. 3 травня. УНН.
  new RegExp(String.raw`^(?<place>${PLACE})[,.] (?<date>${DAY})\.? \/(?<agency>[^/\n]{2,40})\/[.,]? `, 'du'),
  new RegExp(
    String.raw`^(?<place>\p{Lu}[\p{Lu} -]{2,30})[,.] (?<date>${DAY}) ?(?:\. |[-–—] )(?<agency>[\p{Lu}«][\p{L}« »"-]{1,40}?)\.? `,
    'du',
  ),
  // PLACE, May 3, 2024 — without an agency: capitals and a date with its year
  new RegExp(String.raw`^(?<place>\p{Lu}[\p{Lu} -]{2,30}), (?<date>${DAY}) ?[-–—] `, 'du'),
  // (Agency) - : a piece taken over from an agency
  /^\((?<agency>\p{Lu}[^()\n]{1,40})\) ?[-–—]{1,2} /du,
  /^(?<agency>\p{Script=Han}{2,8}社)(?<place>\p{Script=Han}{2,8}?)(?<date>(?:\d{4}年)?\d{1,2}月\d{1,2}日)电/du,
];

/** The dateline at the start of one of the first lines, if there is one. */
export function findDateline(sheet: Sheet): Dateline | undefined {
  let seen = 0;
  for (const line of sheet.lines) {
    const first = line.segments[0];
    if (first === undefined) continue;
    seen += 1;
    if (seen > HEAD_LINES) return undefined;
    const head = sheet.document.text.slice(first.start, Math.min(line.end, first.start + 180));
    if (head.length < 40) continue;
    for (const pattern of PATTERNS) {
      const match = pattern.exec(head);
      const groups = match?.indices?.groups;
      if (!match || !groups) continue;
      const spanOf = (range: [number, number] | undefined): Span | undefined =>
        range && { start: first.start + range[0], end: first.start + range[1] };
      const agency = spanOf(groups['agency']);
      const date = spanOf(groups['date']);
      return {
        span: { start: first.start, end: first.start + match[0].trimEnd().length },
        ...(agency === undefined ? {} : { agency }),
        ...(date === undefined ? {} : { date }),
      };
    }
  }
  return undefined;
}
