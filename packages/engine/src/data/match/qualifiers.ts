/**
 * Which FollowTheMoney properties settle or shade a comparison, and by how much. Missing is never mismatch. Set by hand;
 * order of size after the qualifiers of nomenklatura's logic-v2 and what their users report (a hit pulled down by a dirty date).
 */
import type { IdentifierType } from '../identifiers/identifiers.ts';
import type { RegistryNumber } from '../identifiers/registry-numbers.ts';

export interface IdentifierRule {
  /** `strong` names one party in the world; `medium` one in its country or register; `weak` is reused, shared or country-bound. */
  readonly strength: 'strong' | 'medium' | 'weak';
  /** How its check digits are checked; absent where it has none that are known. */
  readonly type?: IdentifierType | RegistryNumber;
  /** A party has one at a time, so that different ones speak against. */
  readonly single?: true;
}

export const IDENTIFIER_RULES: Readonly<Record<string, IdentifierRule>> = Object.freeze({
  innCode: { strength: 'strong', type: 'inn', single: true },
  ogrnCode: { strength: 'strong', type: 'ogrn', single: true },
  leiCode: { strength: 'strong', type: 'lei', single: true },
  uscCode: { strength: 'strong', type: 'uscc', single: true },
  okpoCode: { strength: 'strong', type: 'okpo', single: true },
  imoNumber: { strength: 'strong', type: 'imo', single: true },
  iban: { strength: 'strong', type: 'iban' },
  ibanNumber: { strength: 'strong', type: 'iban' },
  uniqueEntityId: { strength: 'strong', type: 'uei', single: true },
  dunsCode: { strength: 'strong', type: 'duns' },
  npiCode: { strength: 'strong', type: 'npi', single: true },
  isin: { strength: 'strong', type: 'isin' },
  isinCode: { strength: 'strong', type: 'isin' },
  publicKey: { strength: 'strong', type: 'wallet' },
  cryptoWallet: { strength: 'strong', type: 'wallet' },
  wikidataId: { strength: 'strong', single: true },
  swiftBic: { strength: 'medium', type: 'bic' },
  mmsi: { strength: 'medium', type: 'mmsi' },
  registrationNumber: { strength: 'medium' },
  taxNumber: { strength: 'medium' },
  vatCode: { strength: 'medium' },
  idNumber: { strength: 'medium' },
  cikCode: { strength: 'medium' },
  jibCode: { strength: 'medium' },
  socialSecurityNumber: { strength: 'medium' },
  callSign: { strength: 'weak' },
  passportNumber: { strength: 'weak' },
});

export const QUALIFIERS = Object.freeze({
  /** Shorter values than this are shared by chance. */
  shortest: 6,
  /** Values in properties of different names still say the same where they are this long. */
  shortestAcross: 9,
  /** Equal: one party, whatever the names say. */
  identical: Object.freeze({ alert: 1, identity: 0.97 }),
  /** Equal in a country or register that both share, or with names that are somewhat alike. */
  supported: Object.freeze({ alert: 1, identity: 0.93 }),
  /** Equal, and nothing else says so. */
  bare: Object.freeze({ alert: 0.9, identity: 0.6 }),
  /** Names this alike support an equal number. */
  somewhatAlike: 0.4,
  /** Names say no more than this against a number that settles. */
  differentIdentifier: 0.3,
  /** A ship keeps its IMO number for life, a number with bad check digits may be mistyped. */
  differentShip: 0.1,
  doubtfulIdentifier: 0.6,
  /** What the alert loses by them. */
  alertLoss: Object.freeze({
    differentShip: 0.35,
    differentIdentifier: 0.1,
    otherBirthYear: 0.15,
    otherGender: 0.1,
  }),
  /** Share of what is open that identity gains. */
  sameBirthDate: 0.6,
  swappedBirthDate: 0.4,
  sameBirthMonth: 0.35,
  sameBirthYear: 0.2,
  sameFoundingDate: 0.4,
  sameCountry: 0.1,
  /** Factors on identity. */
  otherBirthYear: 0.35,
  otherBirthDay: 0.7,
  mistypedBirthYear: 0.8,
  otherFoundingYear: 0.6,
  otherCountry: 0.75,
  otherGender: 0.5,
  countries: Object.freeze(['country', 'jurisdiction', 'nationality', 'citizenship', 'mainCountry', 'flag']),
});
