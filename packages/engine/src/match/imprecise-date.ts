/** Dates of people and companies as lists give them: whole, in part, about, between; and how two of them agree. */

export interface ImpreciseDate {
  readonly fromYear: number;
  readonly toYear: number;
  /** 0 where unknown. */
  readonly month: number;
  /** 0 where unknown. */
  readonly day: number;
}

/** From the best agreement to the worst. `undefined` elsewhere: nothing can be said. */
export const DATE_VERDICTS = [
  'same-day',
  'swapped',
  'same-month',
  'same-year',
  'mistyped',
  'other-day',
  'other-year',
] as const;
export type DateVerdict = (typeof DATE_VERDICTS)[number];

const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/u;
const YEAR = /(?<!\d)(?:1[6-9]|20)\d\d(?!\d)/gu;

/** "1965", "1965-02", "1965-02-03", "circa 1965", "1965 to 1967"; `undefined` for a text without a year. */
export function readImpreciseDate(text: string): ImpreciseDate | undefined {
  const iso = ISO.exec(text.trim());
  if (iso !== null) {
    const year = Number(iso[1]);
    const [month, day] = [Number(iso[2] ?? 0), Number(iso[3] ?? 0)];
    // The first of January stands for "some day of that year" in many registers.
    return month === 1 && day === 1
      ? { fromYear: year, toYear: year, month: 0, day: 0 }
      : { fromYear: year, toYear: year, month, day };
  }
  const years = (text.slice(0, 60).match(YEAR) ?? []).map(Number);
  if (years.length === 0) return undefined;
  return { fromYear: Math.min(...years), toYear: Math.max(...years), month: 0, day: 0 };
}

/** The kindest verdict over all pairs: lists give several dates for one person, and one that says nothing is kinder than a no. */
export function compareDates(
  left: readonly ImpreciseDate[],
  right: readonly ImpreciseDate[],
): DateVerdict | undefined {
  let best: DateVerdict | undefined;
  let open = false;
  for (const a of left)
    for (const b of right) {
      const verdict = compareDatePair(a, b);
      if (verdict === undefined) open = true;
      else if (best === undefined || rankOf(verdict) < rankOf(best)) best = verdict;
    }
  return open && best !== undefined && rankOf(best) > rankOf('same-year') ? undefined : best;
}

function rankOf(verdict: DateVerdict): number {
  return DATE_VERDICTS.indexOf(verdict);
}

/** A year apart is an estimate and says nothing. */
function compareDatePair(a: ImpreciseDate, b: ImpreciseDate): DateVerdict | undefined {
  const gap = Math.max(a.fromYear - b.toYear, b.fromYear - a.toYear);
  if (gap > 0) {
    const whole = a.day > 0 && b.day > 0;
    if (whole && a.month === b.month && a.day === b.day && (gap === 1 || isMistyped(a.fromYear, b.fromYear)))
      return 'mistyped';
    if (gap === 1 && !whole) return undefined;
    return isMistyped(a.fromYear, b.fromYear) && a.month === b.month && a.day === b.day
      ? 'mistyped'
      : 'other-year';
  }
  if (a.month === 0 || b.month === 0) return 'same-year';
  if (a.day === 0 || b.day === 0) return a.month === b.month ? 'same-month' : 'other-day';
  if (a.month === b.month) return a.day === b.day ? 'same-day' : 'other-day';
  return a.month === b.day && a.day === b.month ? 'swapped' : 'other-day';
}

/** The two last digits changed places, or one digit is another. */
function isMistyped(a: number, b: number): boolean {
  const [x, y] = [String(a), String(b)];
  let different = 0;
  for (let at = 0; at < 4; at += 1) if (x.charAt(at) !== y.charAt(at)) different += 1;
  return different === 1 || (different === 2 && x.charAt(2) === y.charAt(3) && x.charAt(3) === y.charAt(2));
}
