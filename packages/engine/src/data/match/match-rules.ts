/**
 * Weights and limits of name comparison. Origin: set by hand from how the parts of names carry information (a family
 * name more than a given name, a core word more than "trading"), then checked on `bench/matching`; none was fitted
 * row by row. All are 0 to 1.
 */
export const MATCH_RULES = Object.freeze({
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
  /** Parts at least this similar are held to be one part written in two ways. */
  similar: 0.68,
  /** Below this, two parts in one place say different things altogether. */
  unlike: 0.5,
  /** A telling part that contradicts holds the alert below the threshold, however long the rest is. */
  contradicted: 0.66,
  /** A contradiction weighs this much more than an agreement of the same parts. */
  contradiction: 1.8,
  /** An extra part on one side only, as a share of its weight: names are shortened all the time. */
  extra: 0.3,
  /** Worth an alert from here. */
  alert: 0.7,
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
  /** A part meets the other spelling: quality by how. */
  quality: Object.freeze({ same: 1, key: 0.97, variant: 0.9, initial: 0.8, skeleton: 0.88 }),
});
