/** The lane of a supply event's date, by the phase it dates. */
export const PHASE_LANES = {
  planned: 'contract',
  contracted: 'contract',
  cancelled: 'contract',
  invoiced: 'invoice',
  paid: 'payment',
  shipped: 'shipment',
  delivered: 'shipment',
  tested: 'test',
} as const;

/** The lane of every date of an event, by kind; kinds that are absent go by phase. */
export const KIND_LANES = {
  payment: 'payment',
  travel: 'travel',
  test: 'test',
  sanction: 'listing',
  production: 'other',
  development: 'other',
  component: 'other',
  assistance: 'other',
  ownership: 'other',
  role: 'other',
  location: 'other',
  identity: 'other',
  meeting: 'other',
  response: 'statement',
} as const;

/** When two events in one place are worth telling together. Conventions of this project. */
export const COINCIDENCE_RULES = {
  /** Days that may lie between them at the least. */
  days: 3,
  /** Wider dates ("in the last quarter") meet everything and show nothing. */
  datedDays: 31,
  /** Characters back from words such as "the day after" within which the thing meant is looked for. */
  reach: 1200,
} as const;

/** Kinds whose events somebody comes for, and kinds that bring them. */
export const ARRIVING_KINDS: readonly string[] = ['travel', 'meeting', 'assistance'];
export const AWAITED_KINDS: readonly string[] = ['test', 'supply', 'meeting'];

/** Ends of time rules that place a happening by another one, with the days between the two. */
export const RELATIVE_RULES: Readonly<Record<string, number>> = {
  'day-after': 1,
  'day-before': 1,
  'same-day': 0,
  'next-day': 1,
};

/** Starts of the nouns by which such words name what they lean on. */
export const HAPPENING_WORDS: Readonly<Record<string, readonly string[]>> = {
  test: ['test', 'trial', 'испытан', 'випробуван', '试验', '测试', '试飞'],
  supply: ['deliver', 'shipment', 'поставк', 'доставк', '交付', '交货'],
  meeting: ['meeting', 'talks', 'встреч', 'переговор', 'зустріч', '会议', '会谈'],
};
