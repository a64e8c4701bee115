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
  /** What the subject must be for the frame to hold: "the bricks went to X". */
  readonly subjectKind?: 'goods';
  /** Only where it is told as still to come: "the rest will follow". */
  readonly onlyPlanned?: boolean;
  /** Goods and who gets them must both be told. */
  readonly bothNeeded?: boolean;
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
