/** Properties that shade a comparison, read once: identifiers without their marks and checked, dates, countries, sex. */
import { IDENTIFIER_RULES, type IdentifierRule, QUALIFIERS } from '../data/match/qualifiers.ts';
import { isValidIdentifier } from '../values/index.ts';
import { type ImpreciseDate, readImpreciseDate } from './imprecise-date.ts';

/** FollowTheMoney properties by name. */
export type Properties = Readonly<Record<string, readonly string[]>>;

export interface PreparedIdentifier {
  readonly property: string;
  readonly rule: IdentifierRule;
  /** As given. */
  readonly text: string;
  /** Capitals and digits only. */
  readonly value: string;
  /** Its check digits are right; `undefined` where it has none. */
  readonly valid: boolean | undefined;
}

export interface PreparedProperties {
  readonly identifiers: readonly PreparedIdentifier[];
  readonly births: readonly ImpreciseDate[];
  readonly foundings: readonly ImpreciseDate[];
  /** Lower case. */
  readonly countries: readonly string[];
  /** `male`, `female` or as given. */
  readonly genders: readonly string[];
}

const NOTHING: PreparedProperties = Object.freeze({
  identifiers: [],
  births: [],
  foundings: [],
  countries: [],
  genders: [],
});

export function prepareProperties(properties: Properties | undefined): PreparedProperties {
  if (properties === undefined) return NOTHING;
  return {
    identifiers: Object.keys(properties)
      .sort()
      .flatMap((property) => identifiersOf(property, properties[property] ?? [])),
    births: datesOf(properties['birthDate']),
    foundings: datesOf(properties['incorporationDate']),
    countries: [...new Set(QUALIFIERS.countries.flatMap((name) => properties[name] ?? []).map(fold))].filter(
      (one) => one !== '',
    ),
    genders: [...new Set((properties['gender'] ?? []).map(genderOf))].filter((one) => one !== ''),
  };
}

function identifiersOf(property: string, values: readonly string[]): PreparedIdentifier[] {
  const rule = Object.hasOwn(IDENTIFIER_RULES, property) ? IDENTIFIER_RULES[property] : undefined;
  if (rule === undefined) return [];
  return values.flatMap((text) => {
    const value = compact(property === 'imoNumber' ? text.replace(/^\s*imo/iu, '') : text);
    if (value.length < QUALIFIERS.shortest) return [];
    const valid =
      rule.type === undefined
        ? undefined
        : isValidIdentifier(rule.type, rule.type === 'wallet' ? text : value);
    return [{ property, rule, text, value, valid }];
  });
}

function compact(text: string): string {
  return text
    .slice(0, 120)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function datesOf(values: readonly string[] = []): ImpreciseDate[] {
  return values.map(readImpreciseDate).filter((date) => date !== undefined);
}

function fold(value: string): string {
  return value.trim().toLowerCase();
}

const GENDERS: Readonly<Record<string, string>> = {
  m: 'male',
  man: 'male',
  м: 'male',
  f: 'female',
  w: 'female',
  woman: 'female',
  ж: 'female',
};

function genderOf(value: string): string {
  const folded = fold(value);
  return GENDERS[folded] ?? folded;
}
