/** How the index of names ranks, and where its work ends. Set on the OFAC and UN lists with typing errors put in (bench/screening/index.mjs). */
export const INDEX_RULES = {
  /** A near word beside the word itself, before it falls with the square of likeness. */
  near: 0.85,
  joined: 0.9,
  /** A word that a longer one begins or ends with has so many letters. */
  leastHalf: 4,
  initials: 0.6,
  shortestInitials: 3,
  longestInitials: 8,
  /** Near words of one reading that are followed, the nearest first. */
  mostNear: 32,
  /** Names of one query that are asked for, after those of the same words. */
  mostNames: 48,
  /** Names of the list that one query may walk through, shared among its names; the rarest words go first. */
  walk: 24_000,
  /** Each name of a query may walk so many at least. */
  leastWalk: 600,
  /** Shares of the query's and of the listed name's words in what a full score is. */
  ofQuery: 0.6,
  ofListed: 0.4,
} as const;
