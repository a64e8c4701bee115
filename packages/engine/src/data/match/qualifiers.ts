/** Which FollowTheMoney properties settle or shade a comparison, and by how much. Missing is never mismatch. */
export const QUALIFIERS = Object.freeze({
  /** Equal: one party, whatever the names say. */
  identifiers: Object.freeze([
    'innCode',
    'ogrnCode',
    'leiCode',
    'uscCode',
    'okpoCode',
    'imoNumber',
    'mmsi',
    'swiftBic',
    'dunsCode',
    'registrationNumber',
    'taxNumber',
    'idNumber',
    'passportNumber',
    'iban',
    'cryptoWallet',
  ]),
  /** Of these a party has one at a time, so that different ones speak against. */
  single: Object.freeze(['innCode', 'ogrnCode', 'leiCode', 'uscCode', 'imoNumber', 'okpoCode']),
  /** Shorter values than this are shared by chance. */
  shortest: 6,
  identical: Object.freeze({ alert: 1, identity: 0.97 }),
  differentIdentifier: 0.3,
  sameBirthDate: 0.6,
  sameBirthYear: 0.2,
  otherBirthYear: 0.35,
  otherBirthDay: 0.7,
  sameCountry: 0.1,
  otherCountry: 0.75,
  otherGender: 0.5,
  countries: Object.freeze(['country', 'jurisdiction', 'nationality', 'citizenship', 'mainCountry']),
});
