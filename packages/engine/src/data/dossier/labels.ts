/** What codes of the records are called on paper. */

export const SUPPORT_LABELS = {
  none: 'no support counted',
  'single-source': 'single source',
  corroborated: 'corroborated',
} as const;

export const DISPUTE_LABELS = {
  undisputed: 'undisputed',
  denied: 'denied',
  contradicted: 'contradicted',
  corrected: 'corrected',
} as const;

/** What the two axes mean, for the key of a dossier. */
export const STATUS_MEANINGS = [
  ['corroborated', 'at least two independent origins say it; copies and retellings of one origin count once'],
  ['single source', 'one origin says it'],
  ['no support counted', 'only conjecture or hearsay is on file; it is listed and not counted'],
  ['undisputed', 'nobody on file denies or contradicts it'],
  ['denied', 'a party to it, or one who speaks for it, denies it'],
  ['contradicted', 'values on file cannot all be true'],
  ['corrected', 'a later statement takes it back or puts it right'],
] as const;

/** The mark beside a status word, so that no status is told by colour alone. */
export const CHIP_MARKS = {
  corroborated: '●●',
  'single-source': '●○',
  none: '○○',
  undisputed: '–',
  denied: '✕',
  contradicted: '≠',
  corrected: '↺',
  listed: '▲',
  linked: '△',
  possible: '?',
  error: '✕',
  warning: '!',
  notice: 'i',
} as const;

export const PATH_LABELS = {
  listed: 'listed itself',
  linked: 'linked by the list',
  owned: 'owned by a listed party',
  controlled: 'controlled by a listed party',
  counterparty: 'counterparty of a listed party only',
} as const;

export const LIST_LABELS = {
  us_ofac_sdn: 'US Specially Designated Nationals (OFAC SDN)',
  us_ofac_cons: 'US OFAC consolidated non-SDN lists',
  un_sc: 'UN Security Council consolidated list',
} as const;

/** Short names for pictures, where width is dear. */
export const LIST_SHORT_LABELS = {
  us_ofac_sdn: 'OFAC SDN',
  us_ofac_cons: 'OFAC non-SDN',
  un_sc: 'UN SC',
} as const;

export const SCHEMA_LABELS = {
  Person: 'person',
  Organization: 'organisation',
  Company: 'company',
  PublicBody: 'public body',
  LegalEntity: 'person or organisation',
  Goods: 'goods',
  Address: 'place',
  Vessel: 'vessel',
  Airplane: 'aircraft',
  BankAccount: 'bank account',
  Law: 'law or programme',
} as const;

export const PROPERTY_LABELS = {
  address: 'address',
  alias: 'alias',
  birthDate: 'born',
  country: 'country',
  imoNumber: 'IMO number',
  innCode: 'INN',
  jurisdiction: 'jurisdiction',
  kppCode: 'KPP',
  legalForm: 'legal form',
  nationality: 'nationality',
  ogrnCode: 'OGRN',
  registrationNumber: 'registration number',
  swiftBic: 'BIC',
  topics: 'topics',
  website: 'website',
} as const;

export const LANE_LABELS = {
  contract: 'Contracts',
  invoice: 'Invoices',
  payment: 'Payments',
  shipment: 'Deliveries',
  travel: 'Travel',
  test: 'Tests',
  statement: 'Statements',
  listing: 'Listings',
  other: 'Other',
} as const;

export const EDGE_LABELS = {
  supplies: 'supplies',
  'is-to-supply': 'is to supply',
  'goods-pass-to': 'goods pass to',
  ships: 'ships to',
  helps: 'helps',
  sanctions: 'imposes sanctions on',
  'modelled-after': 'is modelled after',
  'subsidiary-of': 'is a subsidiary of',
  'front-for': 'is a front for',
  'located-in': 'is located in',
  pays: 'pays',
  makes: 'makes',
  develops: 'develops',
  contains: 'contains',
  tests: 'tests',
  assists: 'assists',
  owns: 'owns',
  'holds-post-at': 'holds a post at',
  'travels-to': 'travels to',
  carries: 'carries for',
  meets: 'meets',
  'same-as': 'is the same as',
  route: 'next on the route',
} as const;

export const SEVERITY_LABELS = { error: 'not read', warning: 'doubtful', notice: 'note' } as const;

export const VERDICT_LABELS = { agree: 'The papers agree', mismatch: 'Mismatch', gap: 'Gap' } as const;

/** How many items a summary or picture shows before the tables take over. */
export const SHOWN = {
  summary: 8,
  flowNodes: 36,
  timelineRows: 48,
  /** Rows of a table before the rest is folded away. */
  tableRows: 60,
  /** Findings told in full before the rest is folded away by kind. */
  cards: 40,
  /** Characters of a document printed before and after a cited passage. */
  context: 140,
} as const;
