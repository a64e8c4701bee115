/** What properties add to or take from a comparison of names. A property that one side lacks says nothing. */
import { QUALIFIERS } from '../data/match/qualifiers.ts';
import type { ScoreReason } from '../model/index.ts';
import type { NameScore } from './name-score.ts';

export type Properties = Readonly<Record<string, readonly string[]>>;

export function qualify(score: NameScore, left: Properties, right: Properties): NameScore {
  const shared = sharedIdentifier(left, right);
  if (shared !== undefined) {
    const { alert, identity } = QUALIFIERS.identical;
    return {
      alert,
      identity,
      reasons: [{ text: `both have ${shared.property} ${shared.value}`, weight: 1 }, ...score.reasons],
    };
  }
  if (score.alert === 0) return score;
  let { alert, identity } = score;
  const reasons: ScoreReason[] = [];
  const lower = (factor: number, text: string): void => {
    reasons.push({ text, weight: round(identity * (factor - 1)) });
    identity *= factor;
  };
  const raise = (share: number, text: string): void => {
    reasons.push({ text, weight: round((1 - identity) * share * identity) });
    identity += (1 - identity) * share * identity;
  };
  const other = differentIdentifier(left, right);
  if (other !== undefined) lower(QUALIFIERS.differentIdentifier, `different ${other}`);
  switch (compareDates(left['birthDate'], right['birthDate'])) {
    case 'same-day':
      raise(QUALIFIERS.sameBirthDate, 'the same date of birth');
      break;
    case 'same-year':
      raise(QUALIFIERS.sameBirthYear, 'dates of birth agree');
      break;
    case 'other-day':
      lower(QUALIFIERS.otherBirthDay, 'another day of birth in the same year');
      break;
    case 'other-year':
      lower(QUALIFIERS.otherBirthYear, 'another year of birth');
      alert -= 0.15;
      break;
    case undefined:
  }
  const countries = compareSets(valuesOf(left, QUALIFIERS.countries), valuesOf(right, QUALIFIERS.countries));
  if (countries === 'meet') raise(QUALIFIERS.sameCountry, 'a country in common');
  else if (countries === 'apart') lower(QUALIFIERS.otherCountry, 'no country in common');
  if (compareSets(valuesOf(left, ['gender']), valuesOf(right, ['gender'])) === 'apart')
    lower(QUALIFIERS.otherGender, 'another sex');
  return {
    alert: round(Math.max(0, alert)),
    identity: round(identity),
    reasons: [...score.reasons, ...reasons],
  };
}

function sharedIdentifier(
  left: Properties,
  right: Properties,
): { property: string; value: string } | undefined {
  for (const property of QUALIFIERS.identifiers) {
    const own = new Set((left[property] ?? []).map(compact));
    const value = (right[property] ?? [])
      .map(compact)
      .find((one) => one.length >= QUALIFIERS.shortest && own.has(one));
    if (value !== undefined) return { property, value };
  }
  return undefined;
}

function differentIdentifier(left: Properties, right: Properties): string | undefined {
  return QUALIFIERS.single.find(
    (property) => compareSets(valuesOf(left, [property]), valuesOf(right, [property])) === 'apart',
  );
}

type DateVerdict = 'same-day' | 'same-year' | 'other-day' | 'other-year' | undefined;

/** The kindest verdict over all pairs: lists give several dates for one person. A year apart is an estimate, not a mismatch. */
function compareDates(left: readonly string[] = [], right: readonly string[] = []): DateVerdict {
  const rank: readonly DateVerdict[] = ['same-day', 'same-year', 'other-day', 'other-year'];
  let best: DateVerdict;
  for (const a of left) {
    for (const b of right) {
      const verdict = datePair(a, b);
      if (verdict !== undefined && (best === undefined || rank.indexOf(verdict) < rank.indexOf(best)))
        best = verdict;
    }
  }
  return best;
}

function datePair(a: string, b: string): DateVerdict {
  const [x, y] = [a, b].map((date) => /(?<!\d)(?:1[89]|20)\d\d(?!\d)/u.exec(date)?.[0]);
  if (x === undefined || y === undefined) return undefined;
  const apart = Math.abs(Number(x) - Number(y));
  if (apart > 1) return 'other-year';
  const full = /^\d{4}-\d\d-\d\d$/u;
  if (!full.test(a) || !full.test(b)) return apart === 0 ? 'same-year' : undefined;
  if (a === b) return 'same-day';
  return apart === 0 ? 'other-day' : 'other-year';
}

function compareSets(left: readonly string[], right: readonly string[]): 'meet' | 'apart' | undefined {
  if (left.length === 0 || right.length === 0) return undefined;
  const own = new Set(left);
  return right.some((value) => own.has(value)) ? 'meet' : 'apart';
}

function valuesOf(properties: Properties, names: readonly string[]): string[] {
  return names.flatMap((name) => properties[name] ?? []).map(compact);
}

function compact(value: string): string {
  return value
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
