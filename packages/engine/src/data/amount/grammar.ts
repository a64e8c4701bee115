/** The shape of a language's amount grammar: number words, what stands around numbers, and what is counted. */

export type ModifierKind = 'more-than' | 'at-least' | 'less-than' | 'at-most' | 'about';

export interface VagueAmount {
  /** A pattern; a blank stands for white space. */
  readonly words: string;
  readonly rule: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
  /** Number words more than a vague amount: it needs no noun ("half a million"). */
  readonly exact?: boolean;
}

export interface AmountGrammar {
  /** The decimal mark that running text of the language uses. */
  readonly decimal: '.' | ',';
  /** Number words below a hundred and what they add; hundreds too where they are single words. */
  readonly cardinals: Readonly<Record<string, number>>;
  /** Words that multiply what stands before them. */
  readonly scales: Readonly<Record<string, number>>;
  /** Whether a scale is a number without an article: тысяча, but not "million". */
  readonly bareScales: boolean;
  /** The same, only after digits: "1.2m", "5 млн". */
  readonly digitScales: Readonly<Record<string, number>>;
  /** Groups that count as a number alone or multiplied: a dozen, десяток. */
  readonly groups: Readonly<Record<string, number>>;
  /** Words between number words that add nothing: "and". */
  readonly fillers: readonly string[];
  /** What a number may be followed by, and adds of one or of its scale: "and a half", «с половиной». Patterns. */
  readonly tails: readonly { readonly words: string; readonly value: number }[];
  /** The word for the decimal mark, and what makes a number negative; empty where the language's are not read. */
  readonly point: string;
  readonly minus: string;
  /** Words right behind a number that make it a fraction or an ordinal. */
  readonly parts: string;
  readonly vague: readonly VagueAmount[];
  readonly before: readonly { readonly words: string; readonly kind: ModifierKind }[];
  readonly after: readonly { readonly words: string; readonly kind: ModifierKind }[];
  readonly rangeOpeners: readonly { readonly opener: string; readonly join: string }[];
  readonly rangeJoin: string;
  /** Words right before a number that make it a name or a number of a document. */
  readonly labels: string;
  /** Words of a currency and their ISO 4217 code. */
  readonly currencies: Readonly<Record<string, string>>;
  /** Counted nouns in every form, and their unit. Unlisted nouns keep their own singular. */
  readonly nouns: Readonly<Record<string, string>>;
  /** Words that end the search for the counted noun. */
  readonly stops: readonly string[];
}
