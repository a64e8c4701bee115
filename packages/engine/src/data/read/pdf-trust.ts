/**
 * Thresholds of belief in a text layer. Origin: a file without Unicode names gave 55 % unmapped characters, sound files
 * under 1 %; letters U+00C0 to U+00FF make up under 8 % of French, German or Vietnamese text, and nearly all of Cyrillic
 * shown through Latin names, where the eleven commonest letters of Russian and Ukrainian make up about 65 %.
 */
export const PDF_TRUST = {
  /** Share of characters without a Unicode name that spoils a page. */
  unmapped: 0.15,
  /** Share of letters in U+00C0 to U+00FF, and how many at least. */
  misnamed: 0.5,
  misnamedLetters: 12,
  /** Share of them that re-decode to the commonest Cyrillic letters. */
  misnamedCommon: 0.45,
  commonLetters: 'оеаинтсрвлк',
  /** A scan with its reading: so much of the text is invisible, so much of the page is picture. */
  scanInvisible: 0.8,
  scanPicture: 0.5,
} as const;

/** Entries of the information dictionary (ISO 32000-1, table 317) and the metadata keys they become. */
export const PDF_INFO: Readonly<Record<string, string>> = {
  Title: 'title',
  Author: 'author',
  Subject: 'subject',
  Keywords: 'keywords',
  Creator: 'creator',
  Producer: 'producer',
  CreationDate: 'date',
  ModDate: 'modified',
};
