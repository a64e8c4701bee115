/** What a noun phrase of any language tells of the thing it refers to; the discourse works on these alone. */
import type { MentionSchema, Span } from '../../model/index.ts';
import type { Quantity } from '../../values/index.ts';

export interface Reference extends Span {
  /** The span a mention of it should quote: the bare name, or the description without its article and quantity. */
  readonly mention: Span;
  readonly form: 'name' | 'description' | 'pronoun';
  /** Cleaned name or description. */
  readonly name: string;
  /** What the words themselves say it is; undefined where only context can tell. */
  readonly schema: MentionSchema | undefined;
  /** Singular nouns that describe it: "company", "plant". */
  readonly nouns: readonly string[];
  /** The sorts of thing those nouns belong to. */
  readonly groups: readonly string[];
  /** Other describing words: "arms", "security", "purchasing". */
  readonly modifiers: readonly string[];
  /** ISO 3166-1 alpha-2, lower case, from adjectives of origin and "from X". */
  readonly countries: readonly string[];
  /** "european", "western": origins wider than a country. */
  readonly regions: readonly string[];
  readonly plural: boolean;
  readonly definite: boolean;
  readonly demonstrative: boolean;
  readonly count: number | undefined;
  readonly quantity: Quantity | undefined;
  /** The place or party it is said to belong to or lie in, in words, for properties. */
  readonly description: string | undefined;
}
