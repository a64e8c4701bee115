/**
 * When two documents are held to be one origin. Shingling and containment follow Broder, "On the resemblance
 * and containment of documents" (1997); the figures are conventions of this project, chosen so that a wire copy
 * cut to a third still counts as a copy while two reports that quote the same statement at length do not.
 */
export const ORIGIN_RULES = {
  /** Words in a shingle. Five is the usual choice for news text: shorter ones meet by idiom. */
  wordsPerShingle: 5,
  /** A shingle mostly of Han characters takes more tokens, since one character says less than one word. */
  hanPerShingle: 8,
  /** Hashes kept of a document; texts with fewer shingles are held whole and compared exactly. */
  sketchSize: 4096,
  /** Share of the shorter text's shingles that stand in the longer one. */
  copyContainment: 0.5,
  /** Fewer shared shingles than this is a shared quotation, not a shared text. */
  copyShingles: 24,
  /** Prose shorter than this many tokens is compared as papers are: by its exact text. */
  proseTokens: 60,
  /** Texts with fewer tokens ("see attached") say nothing about their origin even where they are equal. */
  exactTokens: 12,
} as const;

/** Genres that are prose of their own; templates and forms of the rest look alike without being copies. */
export const PROSE_GENRES: readonly string[] = ['news', 'web capture', 'other'];

/** Genres that publish: one may repeat what another wrote. */
export const PUBLISHED_GENRES: readonly string[] = ['news', 'web capture', 'other'];

/** Genres whose enclosures come from the same hand unless the enclosure names another issuer. */
export const ENCLOSING_GENRES: readonly string[] = ['e-mail', 'letter'];
