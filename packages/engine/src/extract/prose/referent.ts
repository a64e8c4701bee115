/** One thing spoken of, and the discourse that holds all of them. */
import type { Document, Mention, MentionSchema } from '../../model/index.ts';
import type { Trace } from '../trace/index.ts';
import type { EntityHints } from './entities/entity-hints.ts';

/** One thing spoken of. */
export interface Referent {
  readonly order: number;
  schema: MentionSchema;
  /** Whether the schema is said by the words rather than a default. */
  schemaKnown: boolean;
  name: string | undefined;
  readonly nouns: Set<string>;
  readonly groups: Set<string>;
  readonly modifiers: Set<string>;
  readonly countries: Set<string>;
  readonly regions: Set<string>;
  plural: boolean;
  count: number | undefined;
  readonly mentions: Mention[];
  lastSentence: number;
  /** Brought in by a heading, which the text below tells again. */
  readonly fromHeading: boolean;
  /** Whether it was the subject where it was last met. */
  wasSubject: boolean;
}

/** Names met so far, by comparison form and by word. */
export interface NameIndex {
  readonly byName: Map<string, Referent[]>;
  /** A word of a name to the names that hold it, each with who bears it. */
  readonly byWord: Map<string, { readonly words: readonly string[]; readonly referent: Referent }[]>;
}

export interface Discourse {
  readonly document: Document;
  /** What the tagger of entities found in it. */
  readonly hints: EntityHints;
  /** Who writes, for "we" in letters and papers. */
  writer?: Referent;
  /** Who is written to, for "you". */
  reader?: Referent;
  readonly referents: Set<Referent>;
  /** The referents met last, the latest at the end: only these can a description refer back to. */
  readonly recent: Set<Referent>;
  readonly names: NameIndex;
  /** Countries that act as states, by ISO 3166-1 alpha-2. */
  readonly states: Map<string, Referent>;
  readonly byMention: Map<string, Referent>;
  /** Keyed by span and schema, so that words met twice are one mention. */
  readonly mentions: Map<string, Mention>;
  /** Hears what is joined to what, and why. */
  readonly trace?: Trace;
}

export interface MeetOptions {
  readonly sentence: number;
  /** The schema its role asks for when the words do not say. */
  readonly expected?: MentionSchema | undefined;
  readonly subject?: boolean;
  /** What the text goes on about: "the company" stands for it where nothing fits better. */
  readonly topic?: Referent | undefined;
  /** The words stand in a heading. */
  readonly heading?: boolean | undefined;
  /** Referents it cannot be: other arguments of the same clause. */
  readonly not?: readonly Referent[] | undefined;
  /** The antecedent the grammar fixes ("said it …"). */
  readonly antecedent?: Referent | undefined;
  /** What fixes it, where that is not the grammar of a pronoun. */
  readonly fixedBy?: { readonly rule: string; readonly why: string } | undefined;
}
