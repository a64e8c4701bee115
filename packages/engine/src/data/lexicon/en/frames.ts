/**
 * The English frames: which verb or noun makes which claim, and which role each of its arguments fills.
 *
 * A verb frame maps `subject` and `object` of the active clause (a passive clause swaps them) and the noun phrases behind
 * prepositions to roles of the claim kind. `organisationObject` is the role of an object that is a party rather than
 * goods ("supplying the plant"). `needs` lists alternatives of roles without which the words make no claim.
 * A noun frame maps what stands behind "of", "by", "to" … and the possessor.
 *
 * Role names are checked against CLAIM_ROLES by test. Sources: ordinary usage; the Supply, Commerce_buy, Commerce_sell,
 * Sending, Delivery and Travel frames of FrameNet served as a check-list of arguments.
 */
export interface VerbFrame {
  readonly verbs: readonly string[];
  readonly kind: string;
  readonly phase?: string;
  readonly subject?: string;
  readonly object?: string;
  readonly organisationObject?: string;
  readonly prepositions?: Readonly<Record<string, string>>;
  /** At least one of these roles must be filled. */
  readonly needs?: readonly string[];
  /** What the object must be: goods, a party, a place, money; a frame whose object does not fit is passed over. */
  readonly objectKind?: 'goods' | 'party' | 'place' | 'money' | 'person';
  /** Fixed words after the verb: "act as intermediary", "turn out". */
  readonly particle?: string;
}

export interface NounFrame {
  readonly nouns: readonly string[];
  readonly kind: string;
  readonly phase?: string;
  readonly possessor?: string;
  readonly prepositions: Readonly<Record<string, string>>;
  /** Role of a noun before the head: "drone deliveries", "flight tests". */
  readonly modifier?: string;
  readonly needs?: readonly string[];
  /** The role of who carries it out, where it is not the usual one of the kind. */
  readonly agent?: string;
}

const SUPPLY_PLACES = {
  to: 'recipient',
  for: 'endUser',
  from: 'supplier',
  by: 'supplier',
  through: 'intermediary',
  via: 'intermediary',
  'by way of': 'intermediary',
  'with the help of': 'intermediary',
  'with help from': 'intermediary',
  'with the assistance of': 'intermediary',
  with: 'goods',
  'on behalf of': 'endUser',
} as const;
const RECEIVE_PLACES = {
  from: 'supplier',
  by: 'recipient',
  through: 'intermediary',
  via: 'intermediary',
  'by way of': 'intermediary',
  'with the help of': 'intermediary',
  'with help from': 'intermediary',
  for: 'endUser',
  'on behalf of': 'endUser',
} as const;

export const VERB_FRAMES: readonly VerbFrame[] = [
  {
    verbs: ['supply', 'deliver'],
    kind: 'supply',
    phase: 'delivered',
    subject: 'supplier',
    object: 'goods',
    organisationObject: 'recipient',
    prepositions: SUPPLY_PLACES,
    needs: ['goods', 'recipient'],
  },
  {
    verbs: ['provide', 'furnish'],
    kind: 'supply',
    phase: 'delivered',
    subject: 'supplier',
    object: 'goods',
    organisationObject: 'recipient',
    prepositions: SUPPLY_PLACES,
    needs: ['goods'],
  },
  {
    verbs: ['transport', 'airlift', 'haul', 'truck', 'ferry'],
    kind: 'supply',
    phase: 'shipped',
    subject: 'carrier',
    object: 'goods',
    objectKind: 'goods',
    prepositions: { ...SUPPLY_PLACES, by: 'carrier' },
    needs: ['goods'],
  },
  {
    verbs: ['sell', 'resell', 'export', 're-export', 'reexport'],
    kind: 'supply',
    subject: 'supplier',
    object: 'goods',
    organisationObject: 'recipient',
    objectKind: 'goods',
    prepositions: SUPPLY_PLACES,
    needs: ['goods', 'recipient'],
  },
  {
    verbs: [
      'ship',
      'send',
      'dispatch',
      'forward',
      'consign',
      'smuggle',
      'divert',
      'redirect',
      'reroute',
      'funnel',
    ],
    kind: 'supply',
    phase: 'shipped',
    subject: 'supplier',
    object: 'goods',
    objectKind: 'goods',
    prepositions: SUPPLY_PLACES,
    needs: ['goods'],
  },
  {
    verbs: ['transfer', 'hand', 'pass'],
    kind: 'supply',
    phase: 'delivered',
    subject: 'supplier',
    object: 'goods',
    objectKind: 'goods',
    prepositions: SUPPLY_PLACES,
    needs: ['goods'],
  },
  {
    verbs: ['route', 'broker', 'channel', 'facilitate', 'arrange', 'handle', 'transship', 'tranship'],
    kind: 'supply',
    subject: 'intermediary',
    object: 'goods',
    objectKind: 'goods',
    prepositions: { ...SUPPLY_PLACES, by: 'intermediary' },
    needs: ['goods'],
  },
  {
    verbs: ['receive', 'obtain', 'import', 'get'],
    kind: 'supply',
    phase: 'delivered',
    subject: 'recipient',
    object: 'goods',
    objectKind: 'goods',
    prepositions: RECEIVE_PLACES,
    needs: ['goods'],
  },
  {
    verbs: ['buy', 'purchase', 'procure', 'acquire', 'source'],
    kind: 'supply',
    subject: 'recipient',
    object: 'goods',
    objectKind: 'goods',
    prepositions: RECEIVE_PLACES,
    needs: ['goods'],
  },
  {
    verbs: ['order'],
    kind: 'supply',
    phase: 'contracted',
    subject: 'recipient',
    object: 'goods',
    objectKind: 'goods',
    prepositions: RECEIVE_PLACES,
    needs: ['goods'],
  },
  {
    verbs: ['bill', 'invoice', 'charge'],
    kind: 'supply',
    phase: 'invoiced',
    subject: 'supplier',
    object: 'recipient',
    organisationObject: 'recipient',
    prepositions: { for: 'goods', by: 'supplier', through: 'intermediary', via: 'intermediary' },
    needs: ['recipient', 'goods'],
  },
  {
    verbs: ['pay', 'wire', 'remit'],
    kind: 'payment',
    phase: 'paid',
    subject: 'payer',
    organisationObject: 'payee',
    object: 'payee',
    prepositions: { to: 'payee', for: 'goods', by: 'payer', from: 'payer' },
    needs: ['payer', 'payee'],
  },
  {
    verbs: ['transfer', 'send'],
    kind: 'payment',
    phase: 'paid',
    subject: 'payer',
    objectKind: 'money',
    prepositions: { to: 'payee', for: 'goods', by: 'payer', from: 'payer' },
    needs: ['payee'],
  },
  {
    verbs: ['manufacture', 'produce', 'make', 'assemble', 'build', 'mass-produce', 'co-produce'],
    kind: 'production',
    subject: 'producer',
    object: 'product',
    objectKind: 'goods',
    prepositions: {
      by: 'producer',
      'with the help of': 'helper',
      'with help from': 'helper',
      'with the assistance of': 'helper',
      'together with': 'helper',
      'in cooperation with': 'helper',
    },
    needs: ['product'],
  },
  {
    verbs: ['develop', 'design', 'co-develop', 'modernise', 'modernize', 'upgrade'],
    kind: 'development',
    subject: 'developer',
    object: 'product',
    objectKind: 'goods',
    prepositions: {
      by: 'developer',
      'with the help of': 'helper',
      'with help from': 'helper',
      'with the assistance of': 'helper',
      'together with': 'helper',
      'in cooperation with': 'helper',
    },
    needs: ['product'],
  },
  {
    verbs: ['use', 'contain', 'include', 'incorporate', 'feature'],
    kind: 'component',
    subject: 'product',
    object: 'component',
    objectKind: 'goods',
    prepositions: { from: 'maker', by: 'maker' },
    needs: ['product'],
  },
  {
    verbs: ['equip', 'fit', 'power'],
    kind: 'component',
    object: 'product',
    objectKind: 'goods',
    prepositions: { with: 'component', by: 'component' },
    needs: ['component'],
  },
  {
    verbs: ['test', 'trial', 'flight-test'],
    kind: 'test',
    phase: 'tested',
    subject: 'tester',
    object: 'product',
    objectKind: 'goods',
    prepositions: { by: 'tester' },
    needs: ['product'],
  },
  {
    verbs: ['visit', 'tour', 'inspect'],
    kind: 'travel',
    subject: 'traveller',
    object: 'destination',
    prepositions: { by: 'traveller', from: 'origin' },
    needs: ['destination'],
  },
  {
    verbs: ['travel', 'fly', 'go', 'come', 'return', 'drive', 'sail'],
    kind: 'travel',
    subject: 'traveller',
    prepositions: {
      to: 'destination',
      from: 'origin',
      with: 'carrier',
      on: 'carrier',
    },
    needs: ['destination', 'origin'],
  },
  {
    verbs: ['arrive'],
    kind: 'travel',
    subject: 'traveller',
    prepositions: {
      in: 'destination',
      at: 'destination',
      to: 'destination',
      from: 'origin',
      with: 'carrier',
      on: 'carrier',
    },
    needs: ['destination', 'origin'],
  },
  {
    verbs: ['depart', 'leave'],
    kind: 'travel',
    subject: 'traveller',
    object: 'origin',
    objectKind: 'place',
    prepositions: { from: 'origin', for: 'destination', to: 'destination' },
    needs: ['destination', 'origin'],
  },
  {
    verbs: ['train', 'teach'],
    kind: 'assistance',
    subject: 'provider',
    object: 'recipient',
    prepositions: { by: 'provider', on: 'product' },
    needs: ['recipient'],
  },
  {
    verbs: ['assist', 'help', 'advise'],
    kind: 'assistance',
    subject: 'provider',
    object: 'recipient',
    objectKind: 'party',
    prepositions: { by: 'provider', with: 'product' },
    needs: ['recipient'],
  },
  {
    verbs: ['own', 'hold', 'control'],
    kind: 'ownership',
    subject: 'owner',
    object: 'owned',
    objectKind: 'party',
    prepositions: { by: 'owner' },
    needs: ['owned'],
  },
  {
    verbs: ['acquire'],
    kind: 'ownership',
    subject: 'owner',
    object: 'owned',
    objectKind: 'party',
    prepositions: { by: 'owner' },
    needs: ['owned'],
  },
  {
    verbs: ['head', 'lead', 'manage', 'direct', 'chair', 'run'],
    kind: 'role',
    subject: 'person',
    object: 'organisation',
    objectKind: 'party',
    prepositions: { by: 'person' },
    needs: ['organisation'],
  },
  {
    verbs: ['locate', 'base', 'situate', 'headquarter', 'register'],
    kind: 'location',
    object: 'entity',
    prepositions: {},
    needs: ['entity'],
  },
  {
    verbs: ['sanction', 'blacklist', 'designate'],
    kind: 'sanction',
    subject: 'authority',
    object: 'target',
    objectKind: 'party',
    prepositions: { by: 'authority' },
    needs: ['target'],
  },
  {
    verbs: ['impose'],
    kind: 'sanction',
    subject: 'authority',
    prepositions: { on: 'target', upon: 'target', against: 'target', by: 'authority' },
    needs: ['target'],
    particle: 'sanction',
  },
  {
    verbs: ['meet'],
    kind: 'meeting',
    subject: 'participant',
    object: 'participant',
    objectKind: 'party',
    prepositions: { with: 'participant', by: 'participant' },
    needs: ['participant'],
  },
  {
    verbs: ['model', 'copy', 'base', 'pattern'],
    kind: 'identity',
    object: 'entity',
    prepositions: { after: 'modelledAfter', on: 'modelledAfter' },
    needs: ['modelledAfter'],
  },
  {
    verbs: ['rename', 'know', 'call'],
    kind: 'identity',
    object: 'entity',
    prepositions: { as: 'alias' },
    needs: ['alias', 'formerName'],
  },
];

/** Verbs that make one an owner when their object is a stake, and what such a stake is called. */
export const STAKE_NOUNS = [
  'stake',
  'share',
  'interest',
  'percent',
  'per cent',
  'shareholding',
  'holding',
  'ownership',
  'majority',
  'half',
] as const;
export const STAKE_VERBS = [
  'own',
  'hold',
  'have',
  'acquire',
  'buy',
  'control',
  'purchase',
  'retain',
] as const;

/** Words that tell a share without a number, in percent. */
export const SHARE_WORDS: Readonly<
  Record<string, readonly [min: number, minExclusive: boolean, max: number]>
> = {
  wholly: [100, false, 100],
  fully: [100, false, 100],
  entirely: [100, false, 100],
  solely: [100, false, 100],
  majority: [50, true, 100],
  'majority-owned': [50, true, 100],
  half: [50, false, 50],
};

export const NOUN_FRAMES: readonly NounFrame[] = [
  {
    nouns: ['delivery', 'supply'],
    kind: 'supply',
    phase: 'delivered',
    possessor: 'supplier',
    modifier: 'goods',
    prepositions: {
      of: 'goods',
      by: 'supplier',
      from: 'supplier',
      to: 'recipient',
      through: 'intermediary',
      via: 'intermediary',
    },
    needs: ['goods'],
  },
  {
    nouns: ['shipment', 'dispatch'],
    kind: 'supply',
    phase: 'shipped',
    possessor: 'supplier',
    modifier: 'goods',
    prepositions: {
      of: 'goods',
      by: 'supplier',
      from: 'supplier',
      to: 'recipient',
      through: 'intermediary',
      via: 'intermediary',
    },
    needs: ['goods'],
  },
  {
    nouns: ['sale', 'export', 'transfer', 'resale', 're-export'],
    kind: 'supply',
    possessor: 'supplier',
    modifier: 'goods',
    prepositions: {
      of: 'goods',
      by: 'supplier',
      from: 'supplier',
      to: 'recipient',
      through: 'intermediary',
      via: 'intermediary',
    },
    needs: ['goods'],
  },
  {
    nouns: ['purchase', 'procurement', 'acquisition', 'import'],
    kind: 'supply',
    agent: 'recipient',
    possessor: 'recipient',
    modifier: 'goods',
    prepositions: {
      of: 'goods',
      by: 'recipient',
      from: 'supplier',
      through: 'intermediary',
      via: 'intermediary',
    },
    needs: ['goods'],
  },
  {
    nouns: ['order'],
    kind: 'supply',
    phase: 'contracted',
    agent: 'recipient',
    possessor: 'recipient',
    prepositions: { for: 'goods', from: 'recipient', by: 'recipient', with: 'supplier' },
    needs: ['goods'],
  },
  {
    nouns: ['receipt'],
    kind: 'supply',
    phase: 'delivered',
    possessor: 'recipient',
    prepositions: { of: 'goods', by: 'recipient', from: 'supplier' },
    needs: ['goods'],
  },
  {
    nouns: ['test', 'testing', 'trial', 'flight test'],
    kind: 'test',
    phase: 'tested',
    possessor: 'tester',
    modifier: 'product',
    prepositions: { of: 'product', by: 'tester', on: 'product' },
    needs: ['product'],
  },
  {
    nouns: ['production', 'manufacture', 'manufacturing', 'assembly'],
    kind: 'production',
    possessor: 'producer',
    modifier: 'product',
    prepositions: { of: 'product', by: 'producer', with: 'helper' },
    needs: ['product'],
  },
  {
    nouns: ['development', 'modernisation', 'modernization', 'design'],
    kind: 'development',
    possessor: 'developer',
    modifier: 'product',
    prepositions: { of: 'product', by: 'developer', with: 'helper' },
    needs: ['product'],
  },
  {
    nouns: ['visit', 'trip', 'travel', 'journey'],
    kind: 'travel',
    possessor: 'traveller',
    prepositions: { to: 'destination', by: 'traveller', of: 'traveller', from: 'origin' },
    needs: ['destination', 'origin'],
  },
  {
    nouns: ['departure'],
    kind: 'travel',
    possessor: 'traveller',
    prepositions: { from: 'origin', of: 'traveller', for: 'destination' },
    needs: ['origin', 'destination'],
  },
  {
    nouns: ['arrival'],
    kind: 'travel',
    possessor: 'traveller',
    prepositions: { in: 'destination', at: 'destination', of: 'traveller', from: 'origin' },
    needs: ['destination'],
  },
  {
    nouns: ['training'],
    kind: 'assistance',
    possessor: 'provider',
    prepositions: { of: 'recipient', by: 'provider', on: 'product', for: 'recipient' },
    needs: ['recipient'],
  },
  {
    nouns: ['meeting', 'talks', 'negotiation'],
    kind: 'meeting',
    possessor: 'participant',
    prepositions: { between: 'participant', with: 'participant', of: 'participant' },
    needs: ['participant'],
  },
  {
    nouns: ['payment'],
    kind: 'payment',
    phase: 'paid',
    possessor: 'payer',
    prepositions: { to: 'payee', from: 'payer', by: 'payer', for: 'goods' },
    needs: ['payer', 'payee'],
  },
];

/** "experts took part in the testing of drones": the subject joins the noun frame's event in this role. */
export const LIGHT_VERBS = {
  participation: ['participate', 'engage', 'join', 'assist', 'help', 'involve', 'take'],
  carrying: [
    'conduct',
    'carry',
    'perform',
    'undertake',
    'organise',
    'organize',
    'complete',
    'begin',
    'start',
    'finish',
    'continue',
    'make',
    'do',
    'hold',
    'arrange',
    'expand',
    'confirm',
    'run',
    'place',
  ],
} as const;

/** The agent role that a subject of a light verb takes, by claim kind; none for kinds that have no single agent. */
export const AGENT_ROLE: Readonly<Record<string, string>> = {
  supply: 'supplier',
  production: 'producer',
  development: 'developer',
  test: 'tester',
  travel: 'traveller',
  assistance: 'provider',
  payment: 'payer',
  meeting: 'participant',
};

/** Nouns that, as a complement ("X, a subsidiary of Y"; "X is a front for Y"; "X is director of Y"), make an identity, ownership or role claim. */
export const COMPLEMENT_FRAMES: readonly {
  readonly nouns: readonly string[];
  readonly kind: string;
  readonly subject: string;
  readonly prepositions: Readonly<Record<string, string>>;
}[] = [
  {
    nouns: ['subsidiary', 'affiliate', 'branch', 'arm', 'unit', 'division'],
    kind: 'identity',
    subject: 'entity',
    prepositions: { of: 'subsidiaryOf' },
  },
  {
    nouns: ['front', 'front company', 'shell', 'shell company', 'cover', 'cover company'],
    kind: 'identity',
    subject: 'entity',
    prepositions: { for: 'frontFor' },
  },
  {
    nouns: ['owner', 'shareholder', 'founder', 'co-owner', 'co-founder', 'parent'],
    kind: 'ownership',
    subject: 'owner',
    prepositions: { of: 'owned', in: 'owned' },
  },
  {
    nouns: [
      'director',
      'chief',
      'head',
      'chairman',
      'chairwoman',
      'president',
      'manager',
      'ceo',
      'executive',
      'representative',
      'employee',
      'engineer',
      'accountant',
      'deputy',
      'minister',
      'spokesman',
      'spokeswoman',
      'spokesperson',
      'designer',
      'member',
    ],
    kind: 'role',
    subject: 'person',
    prepositions: { of: 'organisation', at: 'organisation', for: 'organisation' },
  },
  {
    nouns: ['supplier', 'vendor', 'seller', 'distributor', 'exporter'],
    kind: 'supply',
    subject: 'supplier',
    prepositions: { of: 'goods', to: 'recipient' },
  },
  {
    nouns: ['manufacturer', 'maker', 'producer'],
    kind: 'production',
    subject: 'producer',
    prepositions: { of: 'product' },
  },
  {
    nouns: ['intermediary', 'broker', 'middleman', 'agent', 'go-between'],
    kind: 'supply',
    subject: 'intermediary',
    prepositions: { for: 'endUser', between: 'recipient', in: 'goods' },
  },
];
