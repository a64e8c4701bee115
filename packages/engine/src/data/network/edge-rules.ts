/**
 * Which relations an event projects: `[from role, to role, kind of edge]`. Supply has its own rules, since what
 * passes between two hands depends on who stands between them.
 */
export const EDGE_RULES = {
  supply: [
    ['consignor', 'consignee', 'ships'],
    ['manufacturer', 'goods', 'makes'],
    ['carrier', 'consignee', 'carries'],
  ],
  payment: [['payer', 'payee', 'pays']],
  production: [
    ['producer', 'product', 'makes'],
    ['helper', 'producer', 'helps'],
  ],
  development: [
    ['developer', 'product', 'develops'],
    ['helper', 'developer', 'helps'],
  ],
  component: [
    ['product', 'component', 'contains'],
    ['maker', 'component', 'makes'],
  ],
  test: [['tester', 'product', 'tests']],
  travel: [['traveller', 'destination', 'travels-to']],
  assistance: [['provider', 'recipient', 'assists']],
  ownership: [['owner', 'owned', 'owns']],
  role: [['person', 'organisation', 'holds-post-at']],
  location: [],
  identity: [
    ['entity', 'alias', 'same-as'],
    ['entity', 'formerName', 'same-as'],
    ['entity', 'modelledAfter', 'modelled-after'],
    ['entity', 'subsidiaryOf', 'subsidiary-of'],
    ['entity', 'frontFor', 'front-for'],
  ],
  sanction: [['authority', 'target', 'sanctions']],
  meeting: [],
  response: [],
} as const;

/** Edges over which dealing with a listed party exposes the other end. */
export const DEALING_EDGES: readonly string[] = [
  'supplies',
  'goods-pass-to',
  'ships',
  'pays',
  'assists',
  'is-to-supply',
];

/** Share in percent from which a company counts as owned by listed parties together: the 50 percent rule of OFAC (2014). */
export const OWNED_SHARE = 50;

/** A hit counts as the party itself where the screener holds it more likely than not to be. */
export const LISTED_IDENTITY = 0.5;
