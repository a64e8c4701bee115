/**
 * What a sentence pattern says of who did what: the role of the doer, of what was done, and of each party by the sort of mark
 * before it. One pattern serves all languages; the tables of triggers name the words of each language.
 */

/** How a party stands to its verb. Case endings count as marks: dative `to`, instrumental of a passive `by`, genitive `of`. */
export type Mark = 'to' | 'from' | 'by' | 'through' | 'for' | 'with' | 'in' | 'of' | 'against';

export interface Pattern {
  readonly kind: string;
  readonly phase: string | null;
  readonly doer: readonly string[];
  /** Things or parties that an unmarked object may be. */
  readonly object: readonly string[];
  /** Parties that an English verb takes without a preposition: "supplied the plant with engines". */
  readonly secondObject?: readonly string[];
  readonly marks: Readonly<Partial<Record<Mark, readonly string[]>>>;
}

const HANDS = ['intermediary', 'carrier'] as const;
const GIVEN = {
  to: ['recipient', 'endUser', 'consignee'],
  from: ['supplier', 'consignor'],
  through: HANDS,
  for: ['endUser', 'recipient'],
  with: ['goods'],
  of: ['goods'],
} as const;
const TAKEN = {
  from: ['supplier', 'consignor'],
  through: HANDS,
  for: ['endUser'],
  of: ['goods'],
} as const;

export const PATTERNS = {
  give: {
    kind: 'supply',
    phase: 'delivered',
    doer: ['supplier'],
    object: ['goods', 'recipient'],
    marks: GIVEN,
  },
  sell: {
    kind: 'supply',
    phase: null,
    doer: ['supplier'],
    object: ['goods'],
    secondObject: ['recipient'],
    marks: GIVEN,
  },
  ship: {
    kind: 'supply',
    phase: 'shipped',
    doer: ['supplier', 'consignor'],
    object: ['goods'],
    secondObject: ['recipient'],
    marks: GIVEN,
  },
  take: { kind: 'supply', phase: 'delivered', doer: ['recipient'], object: ['goods'], marks: TAKEN },
  buy: { kind: 'supply', phase: null, doer: ['recipient'], object: ['goods'], marks: TAKEN },
  order: { kind: 'supply', phase: 'contracted', doer: ['recipient'], object: ['goods'], marks: TAKEN },
  bill: {
    kind: 'supply',
    phase: 'invoiced',
    doer: ['supplier'],
    object: [],
    secondObject: ['recipient'],
    marks: { to: ['recipient'], for: ['goods'] },
  },
  pay: {
    kind: 'payment',
    phase: 'paid',
    doer: ['payer'],
    object: [],
    secondObject: ['payee'],
    marks: { to: ['payee'], through: ['payerBank', 'payeeBank'], for: ['goods'] },
  },
  make: {
    kind: 'production',
    phase: null,
    doer: ['producer'],
    object: ['product'],
    marks: { with: ['helper'], of: ['product'] },
  },
  develop: {
    kind: 'development',
    phase: null,
    doer: ['developer'],
    object: ['product'],
    marks: { with: ['helper'], of: ['product'] },
  },
  contain: {
    kind: 'component',
    phase: null,
    doer: ['product'],
    object: ['component'],
    marks: { with: ['component'], from: ['maker'] },
  },
  test: {
    kind: 'test',
    phase: 'tested',
    doer: ['tester'],
    object: ['product'],
    marks: { of: ['product'], from: ['tester'] },
  },
  go: {
    kind: 'travel',
    phase: null,
    doer: ['traveller'],
    object: [],
    marks: { to: ['destination'], from: ['origin'], in: ['destination'] },
  },
  assist: {
    kind: 'assistance',
    phase: null,
    doer: ['provider'],
    object: ['recipient'],
    marks: { to: ['recipient'], with: ['product'], in: ['product'] },
  },
  own: {
    kind: 'ownership',
    phase: null,
    doer: ['owner'],
    object: ['owned'],
    marks: { of: ['owned'], in: ['owned'] },
  },
  /** «Холдингу принадлежит компания»: the owner stands in the dative. */
  belong: {
    kind: 'ownership',
    phase: null,
    doer: ['owned'],
    object: ['owned'],
    marks: { to: ['owner'], of: ['owned'] },
  },
  lead: {
    kind: 'role',
    phase: null,
    doer: ['person'],
    object: ['organisation'],
    marks: { of: ['organisation'], in: ['organisation'] },
  },
  sanction: {
    kind: 'sanction',
    phase: null,
    doer: ['authority'],
    object: ['target'],
    marks: { against: ['target'], to: ['target'] },
  },
  meet: {
    kind: 'meeting',
    phase: null,
    doer: ['participant'],
    object: ['participant'],
    marks: { with: ['participant'] },
  },
} as const satisfies Readonly<Record<string, Pattern>>;

export type PatternName = keyof typeof PATTERNS;

/** The pattern of a name. */
export const patternOf = (name: PatternName): Pattern => PATTERNS[name];

/** The kinds a model may propose; the rest are read by rules only. */
export const PROPOSABLE_KINDS = [
  'supply',
  'payment',
  'production',
  'development',
  'component',
  'test',
  'travel',
  'assistance',
  'ownership',
  'role',
  'sanction',
  'meeting',
] as const;
export type ProposableKind = (typeof PROPOSABLE_KINDS)[number];

/** Roles that things fill; all others are filled by parties and need their direction shown. */
export const THING_ROLES: ReadonlySet<string> = new Set(['goods', 'product', 'component']);
