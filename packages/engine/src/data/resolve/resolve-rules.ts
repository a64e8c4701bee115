/** Words and limits of resolution: which mentions are one party. Limits were set on invented cases in resolve/*.test.ts. */

/** Schemata that may name one thing; mentions of different families are never joined by name. */
export const FAMILIES = {
  Company: 'org',
  Organization: 'org',
  PublicBody: 'org',
  LegalEntity: 'org',
  Person: 'person',
  Goods: 'goods',
  Address: 'place',
  Vessel: 'vessel',
  Airplane: 'aircraft',
  BankAccount: 'account',
  Law: 'law',
} as const;

/** The more a schema says, the higher; the most telling one among a party's mentions is the party's. */
export const SCHEMA_RANK = {
  LegalEntity: 0,
  Organization: 1,
  Company: 2,
  PublicBody: 3,
  Person: 2,
  Goods: 2,
  Address: 2,
  Vessel: 3,
  Airplane: 3,
  BankAccount: 3,
  Law: 0,
} as const;

/** FollowTheMoney properties whose values name exactly one party: equal means same, different means different. */
export const IDENTIFIER_PROPERTIES = [
  'innCode',
  'ogrnCode',
  'uscCode',
  'leiCode',
  'imoNumber',
  'mmsi',
  'registrationNumber',
  'iban',
  'passportNumber',
  'birthDate',
] as const;

/** What tells apart and never joins: many people share a day of birth, many companies a legal form. */
export const SEPARATING_ONLY: ReadonlySet<string> = new Set([
  'birthDate',
  'registrationNumber',
  'legalForm',
  'groupWord',
]);

/** Coreference rules by which a mention is a shorter form of a name: alone it is no key to other documents. */
export const SHORT_FORM_RULES: ReadonlySet<string> = new Set([
  'coref.partial-name',
  'coref.acronym',
  'coref.acronym-in-brackets',
]);

/** Of those, what a person's judgement overrides. */
export const JUDGED_OVER: ReadonlySet<string> = new Set(['legalForm', 'groupWord']);

/** Words that public bodies are called by in more than one way; each is read as the second. */
export const BODY_WORDS: Readonly<Record<string, string>> = {
  defense: 'defence',
  foreign: 'foreign affairs',
  interior: 'internal affairs',
  labor: 'labour',
  center: 'centre',
  department: 'department',
};

/** Words without weight in the names of public bodies. */
export const BODY_STOPS: ReadonlySet<string> = new Set([
  'the',
  'of',
  'for',
  'and',
  's',
  'state',
  'federal',
  'republic',
]);

/** Names that fit many bodies: they count only together with their country. */
export const COUNTRY_BOUND =
  /\b(?:ministry|government|parliament|customs|army|navy|armed forces|ground forces|aerospace forces|air force|general staff|national guard|border guard|coast guard|security council|police|embassy|central bank|tax service|intelligence)\b/u;

/** Words for what a body has inside: "Halden Bank Management Board" is not "Halden Bank". */
export const ORGAN_WORDS: ReadonlySet<string> = new Set([
  'board',
  'council',
  'committee',
  'presidium',
  'directorate',
  'department',
  'division',
  'office',
  'branch',
  'headquarters',
  'правление',
  'совет',
  'комитет',
  'отдел',
  'управление',
  'филиал',
  'рада',
  'правління',
  'відділ',
  'філія',
]);

export const RESOLVE_LIMITS = {
  /** A pair scoring at least this as probably the same is worth a judgement. */
  suggestion: 0.55,
  /** Most suggestions a case shows. */
  suggestions: 500,
  /** Name candidates compared for each party. */
  candidates: 12,
  /** Shortest transliterated key that may join names across scripts. */
  scriptKey: 4,
  /** A party told of in more documents than this keeps everybody company, and so tells nothing of who is who. */
  companionDocuments: 12,
} as const;
