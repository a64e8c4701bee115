/**
 * Thresholds and weights of screening. Set on the invented cases of screen/*.test.ts and read against the SDN list of
 * 2024-05-03 (14,965 entries); they follow what analysts do: a shared rare word makes one look, and only a whole name
 * or further evidence makes one say "the same".
 */

/** Kinds of party that are looked up, and which entries each may be. */
export const SCREENED: Readonly<Record<string, readonly string[]>> = {
  Person: ['Person', 'LegalEntity'],
  Organization: ['Organization', 'Company', 'LegalEntity'],
  Company: ['Organization', 'Company', 'LegalEntity'],
  PublicBody: ['Organization', 'Company', 'LegalEntity'],
  LegalEntity: ['Person', 'Organization', 'Company', 'LegalEntity'],
  Vessel: ['Vessel'],
  Airplane: ['Airplane'],
};

export const SCREEN_LIMITS = {
  /** A hit below this score is not shown. */
  threshold: 0.8,
  /** Nor is one that is hardly the same: another country, a name within a longer one. */
  leastIdentity: 0.05,
  /** So many candidates by name are compared for each party and version. */
  candidates: 20,
  /** Candidates that the index ranks below this share of the best are not compared. */
  candidateShare: 0.5,
  /** So many hits are kept for each party and version; the rest are told in an issue. */
  hits: 12,
} as const;

/** How names that meet only in part are held: identity before further evidence. */
export const NAME_RULES = {
  /** The same words beside legal forms, however they are spelt in Latin letters. */
  sameWords: 0.9,
  sameWordsScore: 0.97,
  /** All words of the party's name stand in the entry's longer name: one word, or several. */
  partialWord: 0.35,
  partialWords: 0.6,
  /** The names are the same single word beside legal forms. */
  soleWord: 0.8,
  /** The entry is something of the name: an institute of the ministry. What remains of identity. */
  ofIt: 0.2,
  /** A person's name that several entries have, shared among them. */
  namesake: 0.9,
  /** A name that its publisher calls weak, or one that is a short form of another. */
  weak: 0.45,
  /** Score of a shared word; it falls with every further entry that has the word, so that common words make no hit. */
  sharedWordScore: 0.9,
  sharedWordFall: 0.015,
  /** What remains of further hits where one entry is the party's whole name. */
  explained: 0.5,
} as const;

/** What else the two sides say: added to or taken from identity. */
export const EVIDENCE_WEIGHTS = {
  identifierEqual: 0.6,
  identifierDiffers: -0.7,
  websiteEqual: 0.4,
  birthDateEqual: 0.15,
  birthYearEqual: 0.08,
  birthDateDiffers: -0.5,
  countryShared: 0.04,
  countryDiffers: -0.25,
  /** The documents say that the party is under sanctions. */
  saidSanctioned: 0.1,
  /** A word the documents use of the party, its town for one, stands in the entry's names or addresses. */
  contextWord: 0.2,
  contextMost: 0.3,
  /** The list links the entry to one that another party of the case is. */
  linkedInCase: 0.2,
  /** The documents and the entry call it the same kind of body: a plant, a bank. */
  sameKind: 0.05,
} as const;

/** A word in the names or addresses of more entries than this tells nothing of one of them. */
export const RARE_WORD_ENTRIES = 60;

/** Identity never reaches certainty by names, nor by anything short of an identifier. */
export const MOST_IDENTITY = { names: 0.95, identifier: 0.99 } as const;

/** Properties whose values name one party; equal is the same, different is another where both have one. */
export const IDENTIFIERS: readonly string[] = [
  'innCode',
  'ogrnCode',
  'uscCode',
  'leiCode',
  'imoNumber',
  'mmsi',
  'swiftBic',
  'passportNumber',
  'registrationNumber',
  'taxNumber',
  'idNumber',
];

/** Of those, the ones of which a party may well have several: different values say nothing. */
export const MANY_VALUED: ReadonlySet<string> = new Set([
  'passportNumber',
  'registrationNumber',
  'taxNumber',
  'idNumber',
  'swiftBic',
]);

/** Numbers shorter than this are too common to identify by. */
export const SHORTEST_IDENTIFIER = 6;

/** Properties that place a party in a country. */
export const COUNTRY_PROPERTIES: readonly string[] = [
  'country',
  'jurisdiction',
  'nationality',
  'citizenship',
  'mainCountry',
  'flag',
];
