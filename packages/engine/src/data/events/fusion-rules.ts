/**
 * What makes two claims one happening, kind by kind. `from`, `to` and `thing` are the roles that say who, to
 * whom and what: two claims whose named fillings of one of them have nothing in common tell of different
 * happenings. `aside` roles may disagree where something stronger (a shared number) holds the two together.
 *
 * `link` says what must be met, besides the absence of conflict, when no number is shared:
 * - `deal`: both sides, or one side and the named thing, and the time
 * - `trial`: the thing, and the time or the place
 * - `journey`: the traveller, the destination or a place, and a time of like width
 * - `gathering`: two participants and the time
 * - `work`: who and what
 * - `state`: both ends; states last, so their times need not meet
 */
export const FUSION_RULES = {
  supply: {
    link: 'deal',
    from: ['supplier', 'intermediary', 'manufacturer', 'consignor'],
    to: ['recipient', 'consignee', 'endUser'],
    thing: ['goods'],
    aside: ['notifyParty', 'carrier'],
  },
  payment: {
    link: 'deal',
    from: ['payer'],
    to: ['payee'],
    thing: ['goods'],
    aside: ['payerBank', 'payeeBank'],
  },
  assistance: { link: 'deal', from: ['provider'], to: ['recipient'], thing: ['product'], aside: [] },
  test: { link: 'trial', from: ['tester'], to: [], thing: ['product'], aside: [] },
  travel: {
    link: 'journey',
    from: ['traveller'],
    to: ['destination'],
    thing: [],
    aside: ['origin', 'carrier'],
  },
  meeting: { link: 'gathering', from: ['participant'], to: [], thing: [], aside: [] },
  production: { link: 'work', from: ['producer'], to: [], thing: ['product'], aside: ['helper'] },
  development: { link: 'work', from: ['developer'], to: [], thing: ['product'], aside: ['helper'] },
  component: { link: 'work', from: ['product'], to: [], thing: ['component'], aside: ['maker'] },
  ownership: { link: 'state', from: ['owner'], to: ['owned'], thing: [], aside: [] },
  role: { link: 'state', from: ['person'], to: ['organisation'], thing: [], aside: [] },
  location: { link: 'state', from: ['entity'], to: [], thing: [], aside: [] },
  identity: {
    link: 'state',
    from: ['entity'],
    to: ['alias', 'formerName', 'modelledAfter', 'subsidiaryOf', 'frontFor'],
    thing: [],
    aside: [],
  },
  sanction: { link: 'state', from: ['target'], to: ['authority'], thing: [], aside: [] },
  response: { link: 'state', from: ['respondent'], to: [], thing: [], aside: [] },
} as const;

/**
 * Numbers that name one happening: sharing one joins, having different ones of a type keeps apart. A letter's
 * number names the letter, and a contract covers many deliveries, so neither is here. A payment names the invoice
 * it settles, and an invoice may be settled in parts: for payments only the payment's own number counts.
 */
export const NAMING_NUMBERS: Readonly<Record<string, readonly string[]>> = {
  supply: ['invoice', 'order', 'waybill', 'delivery note', 'container', 'serial'],
  payment: ['payment'],
  travel: ['booking'],
  test: ['report', 'serial'],
  assistance: ['invoice', 'order'],
};

export const FUSION_LIMITS = {
  /** Days between the steps of one deal without a shared number: a quarter, as terms of payment and carriage run. */
  stepDays: 92,
  /** A span at most this many days wide dates a happening rather than a period. */
  datedDays: 31,
  /** Two amounts that differ are one only when their time spans are of like width: a year is not a quarter. */
  likeWidth: 3,
  /** Claims of one block that are compared with a claim: its nearest in time. */
  neighbours: 128,
  /** Parties of one claim that make blocks. */
  blockParties: 12,
  /** Links of one claim that are weighed against each other. */
  links: 64,
  /** Different claims of one event; equal ones do not count. */
  clusterClaims: 256,
} as const;

/** Least to furthest. Cancelled stands before shipped: goods called off and yet delivered were delivered. */
export const PHASE_ORDER: readonly string[] = [
  'planned',
  'contracted',
  'invoiced',
  'paid',
  'cancelled',
  'shipped',
  'delivered',
  'tested',
];
