/** The shapes of English frames: which words make which claim, and which role each argument fills. */
export interface VerbFrame {
  readonly verbs: readonly string[];
  readonly kind: string;
  readonly phase?: string;
  readonly subject?: string;
  readonly object?: string;
  readonly organisationObject?: string;
  readonly prepositions?: Readonly<Record<string, string>>;
  /** At least one of these roles must be filled. */
  readonly needs?: readonly string[];
  /** What the object must be: goods, a party, a place, money; a frame whose object does not fit is passed over. */
  readonly objectKind?: 'goods' | 'party' | 'place' | 'money' | 'person';
  /** Verbs of dealing in things: an unknown noun as their object is a thing, where both sides of the deal are told. */
  readonly tradesAnything?: boolean;
  /** Fixed words after the verb: "act as intermediary", "turn out". */
  readonly particle?: string;
}

export interface NounFrame {
  readonly nouns: readonly string[];
  readonly kind: string;
  readonly phase?: string;
  readonly possessor?: string;
  readonly prepositions: Readonly<Record<string, string>>;
  /** Role of a noun before the head: "drone deliveries", "flight tests". */
  readonly modifier?: string;
  readonly needs?: readonly string[];
  /** The role of who carries it out, where it is not the usual one of the kind. */
  readonly agent?: string;
}
