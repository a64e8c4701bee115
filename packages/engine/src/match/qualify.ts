/** What properties add to or take from a comparison of names. A property that one side lacks says nothing. */
import { QUALIFIERS } from '../data/match/qualifiers.ts';
import type { ScoreReason } from '../model/index.ts';
import { compareDates } from './imprecise-date.ts';
import type { PairScore } from './name-score.ts';
import type { PreparedIdentifier, PreparedProperties } from './prepare-properties.ts';

interface Qualified {
  readonly properties: PreparedProperties;
}

/** The score with what is known besides names; what was found goes into `reasons`, where they are wanted. */
export function qualify(
  score: PairScore,
  first: Qualified,
  second: Qualified,
  reasons?: ScoreReason[],
): PairScore {
  const [left, right] = [first.properties, second.properties];
  const countries = meet(left.countries, right.countries);
  const settled = equalIdentifier(left, right, score.alert, countries);
  if (settled?.settles === true) {
    reasons?.unshift({ text: settled.text, weight: settled.score.identity });
    return settled.score;
  }
  if (score.alert === 0 && settled === undefined) return { alert: 0, identity: 0 };
  const ledger = new Ledger(score, reasons);
  if (settled !== undefined) ledger.atLeast(settled.score, settled.text);
  else differIdentifiers(left, right, ledger);
  qualifyDates(left, right, ledger);
  if (countries === 'meet') ledger.raise(QUALIFIERS.sameCountry, 'a country in common');
  else if (countries === 'apart') ledger.lower(QUALIFIERS.otherCountry, 'no country in common');
  if (meet(left.genders, right.genders) === 'apart')
    ledger.lower(QUALIFIERS.otherGender, 'another sex', QUALIFIERS.alertLoss.otherGender);
  return ledger.total();
}

/** The two numbers while they are being changed, and the reasons for it. */
class Ledger {
  private alert: number;
  private identity: number;
  private readonly reasons: ScoreReason[] | undefined;

  constructor({ alert, identity }: PairScore, reasons: ScoreReason[] | undefined) {
    this.alert = alert;
    this.identity = identity;
    this.reasons = reasons;
  }

  lower(factor: number, text: string, alertLoss = 0): void {
    this.reasons?.push({ text, weight: round(Math.min(this.identity * (factor - 1), -alertLoss)) });
    this.identity *= factor;
    this.alert = Math.max(0, this.alert - alertLoss);
  }

  raise(share: number, text: string): void {
    const gain = (1 - this.identity) * share * this.identity;
    this.reasons?.push({ text, weight: round(gain) });
    this.identity += gain;
  }

  atLeast({ alert, identity }: PairScore, text: string): void {
    this.reasons?.unshift({ text, weight: round(Math.max(0, identity - this.identity)) });
    this.alert = Math.max(this.alert, alert);
    this.identity = Math.max(this.identity, identity);
  }

  total(): PairScore {
    const alert = round(this.alert);
    return { alert, identity: Math.min(alert, round(this.identity)) };
  }
}

interface Settled {
  readonly settles: boolean;
  readonly score: PairScore;
  readonly text: string;
}

/** The weightiest number that both have. */
function equalIdentifier(
  left: PreparedProperties,
  right: PreparedProperties,
  alert: number,
  countries: Meeting,
): Settled | undefined {
  let best: Settled | undefined;
  for (const a of left.identifiers)
    for (const b of right.identifiers) {
      if (a.value !== b.value) continue;
      if (a.property !== b.property && a.value.length < QUALIFIERS.shortestAcross) continue;
      const found = weighEqual(a, b, alert, countries);
      if (best === undefined || found.score.identity > best.score.identity) best = found;
    }
  return best;
}

function weighEqual(
  a: PreparedIdentifier,
  b: PreparedIdentifier,
  alert: number,
  countries: Meeting,
): Settled {
  const where = a.property === b.property ? a.property : `${a.property} and ${b.property}`;
  const text = `both have ${where} ${a.text}`;
  const strong = a.rule.strength === 'strong' || b.rule.strength === 'strong';
  const sound = a.valid ?? b.valid;
  if (strong && sound !== false) return { settles: true, score: QUALIFIERS.identical, text };
  const weak = a.rule.strength === 'weak' || b.rule.strength === 'weak';
  const alike = alert >= QUALIFIERS.somewhatAlike;
  const supported = weak
    ? countries === 'meet' && alike
    : countries === 'meet' || (alike && countries !== 'apart');
  if (supported) return { settles: true, score: QUALIFIERS.supported, text };
  return { settles: false, score: QUALIFIERS.bare, text: `${text}, which others may have too` };
}

/** Numbers of which a party has one at a time, and which differ. */
function differIdentifiers(left: PreparedProperties, right: PreparedProperties, ledger: Ledger): void {
  for (const a of left.identifiers) {
    if (a.rule.single === undefined) continue;
    const others = right.identifiers.filter(({ property }) => property === a.property);
    if (others.length === 0) continue;
    const { alertLoss } = QUALIFIERS;
    if (a.valid === false || others.every(({ valid }) => valid === false))
      ledger.lower(QUALIFIERS.doubtfulIdentifier, `different ${a.property}, one with wrong check digits`);
    else if (a.property === 'imoNumber')
      ledger.lower(QUALIFIERS.differentShip, `different ${a.property}`, alertLoss.differentShip);
    else
      ledger.lower(QUALIFIERS.differentIdentifier, `different ${a.property}`, alertLoss.differentIdentifier);
    return;
  }
}

function qualifyDates(left: PreparedProperties, right: PreparedProperties, ledger: Ledger): void {
  switch (compareDates(left.births, right.births)) {
    case 'same-day':
      ledger.raise(QUALIFIERS.sameBirthDate, 'the same date of birth');
      break;
    case 'swapped':
      ledger.raise(QUALIFIERS.swappedBirthDate, 'dates of birth agree with day and month changed over');
      break;
    case 'same-month':
      ledger.raise(QUALIFIERS.sameBirthMonth, 'the same month of birth');
      break;
    case 'same-year':
      ledger.raise(QUALIFIERS.sameBirthYear, 'dates of birth agree');
      break;
    case 'mistyped':
      ledger.lower(QUALIFIERS.mistypedBirthYear, 'years of birth differ as by a typing error');
      break;
    case 'other-day':
      ledger.lower(QUALIFIERS.otherBirthDay, 'another day of birth in the same year');
      break;
    case 'other-year':
      ledger.lower(QUALIFIERS.otherBirthYear, 'another year of birth', QUALIFIERS.alertLoss.otherBirthYear);
      break;
    case undefined:
  }
  const founded = compareDates(left.foundings, right.foundings);
  if (founded === 'same-day') ledger.raise(QUALIFIERS.sameFoundingDate, 'the same date of founding');
  else if (founded === 'other-year') ledger.lower(QUALIFIERS.otherFoundingYear, 'another year of founding');
}

type Meeting = 'meet' | 'apart' | undefined;

function meet(left: readonly string[], right: readonly string[]): Meeting {
  if (left.length === 0 || right.length === 0) return undefined;
  return right.some((value) => left.includes(value)) ? 'meet' : 'apart';
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
