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
  /** From here on a text is a copy wherever the words stand; below, the opening of one must stand in the other. */
  sureContainment: 0.8,
  /** Words that open a text, at most this part of it, and the share of their shingles that must be met: background is repeated at the end, a story from its start. */
  openingTokens: 80,
  openingPart: 0.4,
  openingShare: 0.4,
  /** Words in quotation marks, at least so many, are somebody's statement and no part of a report's own text. */
  quotedTokens: 12,
  /** A text of which less than this is its own is read whole: an interview. */
  ownPart: 0.2,
  /** A paragraph of frame words is at most so long. */
  frameTokens: 160,
  noticeTokens: 40,
  /** A shingle met in so many texts that are no copies of each other is background of the case and tells of no copy. */
  commonTexts: 3,
  /** Fewer shared shingles than this is a shared quotation, not a shared text. */
  copyShingles: 24,
  /** A text so many times as long as its copy is probably the older. */
  longerTimes: 1.25,
  /** An outlet named within so many characters of the start (headline and lead) is where the whole text comes from. */
  headCharacters: 700,
  /** Two sentences that share so much of their words are one, told again with another value. */
  correctedLikeness: 0.6,
  /** Prose shorter than this many tokens is compared as papers are: by its exact text. */
  proseTokens: 40,
  /** Texts with fewer tokens ("see attached") say nothing about their origin even where they are equal. */
  exactTokens: 12,
} as const;

/** Genres that are prose of their own; templates and forms of the rest look alike without being copies. */
export const PROSE_GENRES: readonly string[] = ['news', 'web capture', 'other'];

/** Genres that publish: one may repeat what another wrote. */
export const PUBLISHED_GENRES: readonly string[] = ['news', 'web capture', 'other'];

/** Genres whose enclosures come from the same hand unless the enclosure names another issuer. */
export const ENCLOSING_GENRES: readonly string[] = ['e-mail', 'letter'];
