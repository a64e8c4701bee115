/** When words of a text are held to be the name of a list entry. Measured by bench/language/listed-links.mjs. */
export const LISTED_NAME_RULES = {
  /** Longer names are sentences; no text is searched for them. */
  longestWords: 16,
  /** A name of one word is searched for from this many letters on; beside a legal form, from fewer. */
  shortestWord: 6,
  shortestWordWithForm: 3,
  /** So many words before a name may be its legal form ("Joint Stock Company"). */
  legalFormWords: 4,
  /** A name that more entries than this share tells nobody. */
  mostEntries: 64,
} as const;

/** What a printed name says beside the name itself: "X (Y)", "X a.k.a. Y", "X alias Y". */
export const NAME_JOINTS: RegExp =
  /\s(?:a\.?\s?k\.?\s?a\.?|f\.?\s?k\.?\s?a\.?|alias|also known as|formerly|он же)\s/iu;

/** Schemata of entries whose names are searched for, and the schema of the mention made. */
export const LISTED_NAME_SCHEMATA: Readonly<
  Record<string, 'Person' | 'Organization' | 'Company' | 'PublicBody' | 'LegalEntity'>
> = {
  Person: 'Person',
  Organization: 'Organization',
  Company: 'Company',
  PublicBody: 'PublicBody',
  LegalEntity: 'LegalEntity',
};
