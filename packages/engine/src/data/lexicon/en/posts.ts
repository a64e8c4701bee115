/** Nouns that tie a party to an organisation: posts, shares, parts of a group. The first table that holds a noun is taken. */
function words(list: string): readonly string[] {
  return list.trim().split(/\s*,\s*/u);
}

/** Nouns of posts; with "of", "at", "in", "for" they bring the organisation. */
export const POST_HEADS: readonly string[] = words(`
  director, chief, head, chairman, chairwoman, chairperson, chair, co-chair, co-chairman, president, vice-president, manager,
  ceo, cfo, coo, cto, executive, representative, plenipotentiary, envoy, ambassador, attaché, employee, engineer, accountant,
  deputy, minister, vice-minister, premier, chancellor, spokesman, spokeswoman, spokesperson, designer, member, commander, commandant,
  secretary, governor, vice-governor, mayor, senator, ombudsman, ombudswoman, ombudsperson, commissioner, officer, rector, vice-rector, dean, professor,
  colonel-general, major-general, lieutenant-general, brigadier-general, vice-admiral, rear-admiral, editor, editor-in-chief, leader, deputy-head, trustee, auditor, prosecutor, judge, inspector, coordinator, adviser, advisor, aide,
  assistant, speaker, founder, co-founder, cofounder, treasurer, administrator, principal, superintendent, supervisor, presenter, correspondent, columnist,
  anchor, host, journalist, lawmaker, legislator, councillor, delegate, partner, specialist, technician, researcher, scientist, consultant, general,
  reporter, commentator, fighter, soldier, ataman, mufti, director-general, secretary-general, commander-in-chief, liquidator, curator, producer-general, publisher, lieutenant, colonel, captain, admiral, major
`);

/** Posts whose words begin other names as well; before another capital word they are no post. */
export const AMBIGUOUS_POSTS: readonly string[] = words(
  'general, major, host, anchor, partner, principal, captain, head, speaker, judge, leader, editor, publisher, aide, executive',
);

/** Words before a post in capitals: "Deputy", "Prime". */
export const TITLE_MODIFIERS: readonly string[] = words(
  'deputy, first, vice, former, acting, chief, prime, executive, managing, general, senior, assistant, second, press',
);

/** Posts that one holds to somebody: "ambassador to X". */
export const TO_POSTS: readonly string[] = words(
  'ambassador, representative, envoy, adviser, advisor, aide, assistant, delegate, plenipotentiary',
);

/** Posts held for somebody: "spokesman for X". */
export const FOR_POSTS: readonly string[] = words(
  'spokesman, spokeswoman, spokesperson, lawyer, correspondent, reporter, columnist, engineer, consultant, journalist, presenter, host, editor, analyst, commentator, blogger, photographer',
);

/** Posts whose "of" brings a field: "Minister of Family, Labour and Social Protection". */
export const PORTFOLIO_POSTS: readonly string[] = words(
  'minister, vice-minister, ombudsman, ombudswoman, commissioner, secretary, adviser, advisor, aide',
);

/** What stands before a hyphen in a post: "press-secretary". */
export const RANK_PREFIXES: readonly string[] = words(
  'press, vice, co, deputy, ex, sub, under, chief, first, acting',
);

/** Posts that are always of something: bare before "and", they share what the next one is of. */
export const SHARING_POSTS: readonly string[] = words(`
  owner, co-owner, founder, co-founder, leader, commander, editor, presenter, member, chairman, chairwoman, chairperson, president, vice-president, director, head, ceo,
  executive, shareholder, chief, secretary, deputy, manager
`);

/** Posts of which an organisation has one: "the director" is of what the text goes on about. */
export const SOLE_POSTS: readonly string[] = words(
  'director, ceo, chairman, chairwoman, chairperson, president, head, chief, general, executive, owner, founder, rector, commander',
);

/** Nouns that tell of a post behind "in": "in charge of". */
export const IN_POSTS: readonly string[] = words('charge, command');

export interface RelationNouns {
  readonly nouns: readonly string[];
  readonly kind: 'role' | 'ownership' | 'identity' | 'supply' | 'production' | 'development';
  /** The role of who is said to be it. */
  readonly holder: string;
  /** The role of what the prepositions bring. */
  readonly other: string;
  /** Of goods, where the noun takes both: "supplier of engines to X". */
  readonly goods?: string;
  readonly prepositions: readonly string[];
  /** The holder is a person. */
  readonly person: boolean;
  /** Never of a person: "part of". */
  readonly thing?: boolean;
}

export const RELATION_NOUNS: readonly RelationNouns[] = [
  {
    nouns: words('owner, co-owner, shareholder, stockholder, proprietor, co-proprietor, stakeholder'),
    kind: 'ownership',
    holder: 'owner',
    other: 'owned',
    prepositions: ['of', 'in', 'behind'],
    person: false,
  },
  {
    nouns: words(
      'subsidiary, daughter, affiliate, branch, arm, wing, division, unit, sub-unit, subunit, subdivision, offshoot, part',
    ),
    kind: 'identity',
    holder: 'entity',
    other: 'subsidiaryOf',
    prepositions: ['of'],
    person: false,
    thing: true,
  },
  {
    nouns: words('parent, mother'),
    kind: 'identity',
    holder: 'subsidiaryOf',
    other: 'entity',
    prepositions: ['of'],
    person: false,
    thing: true,
  },
  {
    nouns: words('supplier, provider, vendor, seller, exporter, distributor, reseller'),
    kind: 'supply',
    holder: 'supplier',
    other: 'recipient',
    goods: 'goods',
    prepositions: ['of', 'to', 'for'],
    person: false,
  },
  {
    nouns: words('customer, client, buyer, purchaser'),
    kind: 'supply',
    holder: 'recipient',
    other: 'supplier',
    prepositions: ['of'],
    person: false,
  },
  {
    nouns: words('manufacturer, maker, producer'),
    kind: 'production',
    holder: 'producer',
    other: 'product',
    goods: 'product',
    prepositions: ['of'],
    person: false,
  },
  {
    nouns: words('developer'),
    kind: 'development',
    holder: 'developer',
    other: 'product',
    goods: 'product',
    prepositions: ['of'],
    person: false,
  },
  {
    nouns: IN_POSTS,
    kind: 'role',
    holder: 'person',
    other: 'organisation',
    prepositions: ['of'],
    person: true,
  },
  {
    nouns: POST_HEADS,
    kind: 'role',
    holder: 'person',
    other: 'organisation',
    prepositions: ['of', 'at', 'in', 'for', 'with', 'to', 'on'],
    person: true,
  },
];

/** Words before the members of what was told of as several: "subsidiaries, including X and Y". */
export const EXAMPLE_WORDS: readonly string[] = words(
  'including, namely, such as, among them, like, notably',
);

/** Nouns that are a relation only before one of these: "parent company", "subsidiary firm". */
export const COMPANY_WORDS: readonly string[] = words(
  'company, firm, enterprise, corporation, bank, organisation, organization, entity, structure, unit',
);

/** Verbs behind which a post follows: of the subject, or of the object where somebody else gives it. */
export const POST_VERBS = {
  subject: words(
    'become, remain, serve, act, work, continue, be, join, return, function, form, constitute, operate',
  ),
  given: words(
    'appoint, name, elect, nominate, promote, designate, confirm, install, reappoint, re-elect, select, make, approve, found, establish, create, register, set, dismiss, remove, relieve, fire, sack',
  ),
  /** With the post behind \"the position of\". */
  carrying: words('perform, exercise, hold, occupy, take, assume, fill, leave, resign, have'),
} as const;

/** "the post of", "in his capacity as": words between the verb and the post. */
export const POST_CARRIERS: readonly string[] = words(
  'post, position, office, role, capacity, rank, function, title, job, duty, duties, responsibility, one, number, status',
);

/** What firms belong to without being part of a group: trades and their complexes. */
export const TRADE_WHOLES: readonly string[] = words(
  'complex, industry, sector, economy, market, system, programme, program, network, chain',
);

/** People around somebody: a member of them holds no post with whom they surround. */
export const SOCIAL_CIRCLES: readonly string[] = words(
  'circle, entourage, family, clan, household, inner circle, generation, set',
);

/** Who seeks a post and does not hold it: "a candidate for the post of …". */
export const POST_SEEKERS: readonly string[] = words(
  'candidate, contender, nominee, bid, run, replacement, applicant, favourite, race, election',
);

/** What something is a part of only on the way to what it is part of: "part of the structure of X". */
export const STRUCTURE_NOUNS: readonly string[] = words(
  'structure, composition, framework, circuit, network',
);
