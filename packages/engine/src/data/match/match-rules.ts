/**
 * Weights and limits of name comparison. Origin: set by hand from how the parts of names carry information (a family
 * name more than a given name, a core word more than "trading"), then checked on `bench/matching` with random halves
 * held out; none was fitted row by row. All are 0 to 1 where nothing else is said.
 */
export const MATCH_RULES = Object.freeze({
  /** Worth an alert from here. */
  alert: 0.7,
  /** How much a part of a name counts, by role. */
  weights: Object.freeze({
    family: 1.2,
    given: 1,
    name: 1,
    patronymic: 0.7,
    father: 0.9,
    initial: 0.4,
    particle: 0.1,
    core: 1,
    place: 0.7,
    number: 0.8,
    generic: 0.4,
    stop: 0.05,
  }),
  /** A contradiction weighs this much more than an agreement of the same parts. */
  contradiction: 1.8,
  /** An extra part on one side only, as a share of its weight: names are shortened all the time. */
  extra: 0.3,
  /** The same for a name that very many people have. */
  commonExtra: 0.15,
  /** Each further extra counts this share of the one before it: chains of names are cut anywhere. */
  furtherExtra: 0.85,
  /** The most that an alert can be where … */
  caps: Object.freeze({
    /** … nothing that names a party agrees. */
    nothing: 0.45,
    /** … parts that tell one party from another contradict. */
    contradicted: 0.66,
    /** … what agrees is too little for what it leaves open. */
    thin: 0.66,
    /** … the slips of the pen over the whole name are too many. */
    slips: 0.66,
    /** … a number differs by more than a slip: a sister company. */
    number: 0.62,
    /** … a number differs by a slip: a sister company or a typing error. */
    nearNumber: 0.72,
    /** … a number stands on one side only, in a company's name. */
    extraNumber: 0.68,
    /** … a place differs: a sister company. */
    place: 0.6,
    /** … a country stands on one side only: the company there is a sister or daughter. */
    extraCountry: 0.72,
    /** … the line of business differs. */
    business: 0.66,
    /** … another telling part stands on each side. */
    crossed: 0.66,
  }),
  /**
   * What the parts that agree must weigh together, where anything is left open: one telling word is 1.
   * Names that very many have weigh less, and so do words that are only alike.
   */
  evidence: Object.freeze({
    common: 0.6,
    /** A name of people in a company's name. */
    personal: 0.5,
    /** A single syllable of Chinese: there are some four hundred for all names. */
    syllable: 0.5,
    /** Words alike by slips, by how many letters they have (0, 1, 2 …); the last holds for longer ones. */
    alike: Object.freeze([0, 0, 0, 0.4, 0.4, 0.5, 0.5, 0.65, 0.65, 0.65, 0.7, 0.7, 0.7, 0.7, 0.9]),
    /** A share of that, where the first letters differ. */
    otherStart: 0.7,
    /** Words that differ in vowels only, as romanisations of Arabic and Persian do. */
    vowels: 0.8,
    /** Words that agree as far as a script without vowels can tell. */
    loose: 0.85,
    /** Names in two forms: Charles and Karl. */
    variant: 0.6,
    generic: 0.25,
    place: 0.5,
    number: 0.3,
    initial: 0.2,
    patronymic: 0.5,
    /** In the list at hand a word is common below this rarity. */
    rare: 0.6,
    /**
     * Asked of two names alone, and where a list is searched, in which chance meetings add up; where nothing stands on one
     * side only, and where something does.
     */
    needed: Object.freeze({
      person: Object.freeze({
        closed: Object.freeze({ alone: 0.4, list: 1 }),
        open: Object.freeze({ alone: 0.6, list: 0.97 }),
      }),
      organisation: Object.freeze({
        closed: Object.freeze({ alone: 0.3, list: 0.4 }),
        open: Object.freeze({ alone: 0.15, list: 0.6 }),
      }),
    }),
    /** More for each telling part on one side only, and what other parts count against that. */
    perExtra: 0.4,
    openCommon: 0.6,
    openGeneric: 0.3,
    openInitial: 0.4,
    openPatronymic: 0.2,
  }),
  /** So many edits over a whole name are slips of the pen, people's names and all others. */
  slips: Object.freeze({ person: 2.6, organisation: 2.6, vessel: 2.1 }),
  /**
   * A long name in which one short word differs by as few edits is worth an alert, though the word alone would not be the
   * same: edits allowed, letters that the name and the word must have, the alert that comes of it, and the evidence asked of the rest in a list.
   */
  wholeName: Object.freeze({
    person: 2.1,
    organisation: 1.2,
    vessel: 1.2,
    letters: 9,
    word: 3,
    alert: 0.71,
    evidence: 1.3,
  }),
  /** Below this, two parts in one place say different things altogether. */
  unlike: 0.5,
  /** Names alone prove no identity: the most that equal full names give, by how telling they are. */
  most: Object.freeze({
    rare: 0.92,
    plain: 0.85,
    common: 0.6,
    single: 0.45,
    acronym: 0.35,
    weak: 0.4,
    sister: 0.12,
  }),
  /** A weak alias alerts at this share of what the name would. */
  weakAlert: 0.9,
  /** An alert for a name of a person against one of a company, and what is left of identity. */
  mixed: Object.freeze({ alert: 0.7, identity: 0.3 }),
});

/** Factors by which a difference lowers identity. Origin: as above. */
export const IDENTITY_FACTORS = Object.freeze({
  /** A part on one side only, by role. */
  extra: Object.freeze({
    family: 0.6,
    core: 0.55,
    name: 0.72,
    given: 0.72,
    father: 0.85,
    patronymic: 0.93,
    initial: 0.95,
    place: 0.65,
    number: 0.35,
    generic: 0.8,
    particle: 0.99,
    stop: 1,
  }),
  /** A common name on one side only. */
  commonExtra: 0.85,
  contradiction: 0.25,
  generic: 0.5,
  crossed: 0.6,
  /** A generic word left off a short form of the name, without legal form: "Sichuan Lanying". */
  shortened: 0.94,
  legal: 0.75,
  /** A group or holding against one of its companies. */
  group: 0.6,
  /** The word that is a few edits off is a name of its own: Carney and Cooney. */
  otherName: 0.7,
});

/** Generic words that say nothing of the line of business: others against them are no other business. */
export const LIGHT_BUSINESS: ReadonlySet<string> = new Set([
  'company',
  'group',
  'general',
  'new',
  'house',
  'association',
  'party',
  'network',
  'center',
  'agency',
]);
