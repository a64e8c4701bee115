/** Weights and limits of full-text search. Origin: set by hand; names before other text as in yente, whose names count three times. */
export const SEARCH_RULES = Object.freeze({
  /** A word in a name against a word elsewhere. */
  nameWeight: 3,
  /** How much more an entity with many values counts: its share at 30 values. */
  fullness: 0.25,
  /** Words of one entity that are held; what comes later is not found. Names come first. */
  wordsOfEntity: 4000,
  /** Letters of one value that are read. */
  lettersOfValue: 4000,
  /** Words a query may have; the rest counts for nothing. */
  wordsOfQuery: 64,
  /** Parentheses within parentheses. */
  depth: 16,
  /** Words that a beginning (`mos*`) or a typing error may stand for. */
  expansions: 512,
  /** Values a facet lists, most frequent first. */
  facetValues: 300,
  /** Words at one edit must be at least this long. */
  shortestFuzzy: 3,
});

/** Properties that hold no words for people: ids of other entities, codes with facets of their own, hashes. */
export const UNSEARCHED_PROPERTIES: ReadonlySet<string> = new Set([
  'topics',
  'proof',
  'contentHash',
  'encoding',
  'mimeType',
]);

/** Properties behind the words that filters and facets use. */
export const FACET_PROPERTIES: Readonly<Record<string, readonly string[]>> = Object.freeze({
  genders: ['gender'],
  identifiers: [
    'registrationNumber',
    'idNumber',
    'taxNumber',
    'passportNumber',
    'innCode',
    'ogrnCode',
    'kppCode',
    'leiCode',
    'imoNumber',
    'mmsi',
    'swiftBic',
    'dunsCode',
    'uscCode',
    'uniqueEntityId',
    'npiCode',
    'vatCode',
    'socialSecurityNumber',
    'okpoCode',
    'isin',
    'callSign',
    'serialNumber',
    'publicKey',
  ],
});
