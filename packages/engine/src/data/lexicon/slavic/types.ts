/** The shapes of the Russian and Ukrainian tables: what a language's rows look like, whatever the language. */
export type CaseName = 'nom' | 'gen' | 'dat' | 'acc' | 'ins' | 'loc';

/** What a preposition means for the roles of a frame; the prepositions themselves are told by each language. */
export type LinkName =
  | 'via'
  | 'for'
  | 'from'
  | 'toward'
  /** «к заводу»: of a noun of delivery only. */
  | 'unto'
  | 'behalf'
  | 'help'
  | 'into'
  | 'in'
  | 'out'
  | 'at'
  | 'per'
  | 'account'
  | 'with'
  | 'about'
  | 'against'
  | 'between'
  | 'aim'
  | 'under'
  | 'by'
  | 'as'
  | 'other';

/** Which role each case and preposition of a verb fills. One frame serves the verbs of all Slavic languages. */
export interface SlavicFrame {
  readonly name: string;
  readonly kind: string;
  readonly phase?: string;
  readonly nom?: string;
  readonly acc?: string;
  readonly dat?: string;
  readonly ins?: string;
  readonly gen?: string;
  readonly links: Readonly<Partial<Record<LinkName, string>>>;
  /** One of these must be filled. */
  readonly needs: readonly string[];
  /** Anything countable can be its goods, known to the lexicon or not: one ships only goods. */
  readonly sure?: boolean;
  /** Only things of the lexicon are its goods: people and words arrive too. */
  readonly strict?: boolean;
  /** A noun that must stand beside the verb, by its group: a bill for «выставить». */
  readonly beside?: string;
  /** The words a position claim quotes where the verb itself tells the post. */
  readonly position?: boolean;
}

/**
 * Rows of verbs, `;` between them: the infinitive, its conjugation with its aspect (`2p` perfective, `1i` imperfective), and what does
 * not follow by rule: the short masculine passive, or after `=` third persons, past and passive. See `prose/slavic/verb-paradigm.ts`.
 */
export interface VerbRows {
  /** By name of frame. */
  readonly frames: Readonly<Record<string, string>>;
  /** By stance. */
  readonly saying: Readonly<Record<string, string>>;
  /** Verbs that bear on the infinitive or the event they govern. */
  readonly bearing: Readonly<Record<Bearing, string>>;
  /** Verbs of being and becoming, with the case of what is said to be. */
  readonly being: string;
  /** Verbs without a claim, known so that clauses are cut where they stand. */
  readonly plain: string;
}

/** What a governing verb makes of what it governs. */
export type Bearing = 'plans' | 'can' | 'fails' | 'denies' | 'bans' | 'asks' | 'begins' | 'stops' | 'agrees';

export type SlavicNounKind =
  | 'company'
  | 'body'
  | 'person'
  | 'outlet'
  | 'goods'
  | 'document'
  | 'place'
  | 'event'
  | 'measure'
  | 'abstract';

/**
 * Rows of nouns, `;` between them: `lemma`, `lemma/stem` where the stem of the other forms differs, then marks and groups.
 * Marks: `f` feminine in -ь or a consonant, `0` undeclined, `A` declined as an adjective, `P` plural only, `m` masculine in spite of its ending, `V` with a plural in -а.
 */
export type NounRows = Readonly<Record<SlavicNounKind, string>>;

export interface ResponseCue {
  /** Fits the words from the answering verb on, lower case, spaces single. */
  readonly pattern: RegExp;
  readonly kind:
    | 'no-reply'
    | 'declined'
    | 'denied'
    | 'confirmed'
    | 'no-knowledge'
    | 'unreachable'
    | 'referred';
}

/** Everything one language brings. */
export interface SlavicTables {
  readonly code: 'ru' | 'uk';
  readonly verbs: VerbRows;
  readonly nouns: NounRows;
  readonly eventFrames: Readonly<Record<string, string>>;
  readonly words: SlavicWords;
  readonly responses: readonly ResponseCue[];
  /** Verbs and turns that come before or after an answer's verb without being it. */
  readonly cues: SlavicCues;
}

export interface SlavicWords {
  /** By preposition: the cases it governs, then what it means. Longer ones are written with spaces. */
  readonly prepositions: Readonly<Record<string, string>>;
  readonly and: readonly string[];
  readonly but: readonly string[];
  readonly that: readonly string[];
  /** Under these nothing is put forward. */
  readonly open: readonly string[];
  /** Other words that open a subordinate clause which puts its content forward: «потому что», «когда». */
  readonly subordinate: readonly string[];
  readonly not: readonly string[];
  readonly legalForms: readonly string[];
  /** Capital words that are no names. */
  readonly notNames: readonly string[];
  readonly demonstratives: readonly string[];
  /** Third-person pronouns: form and its cells as `case gender` pairs. */
  readonly pronouns: Readonly<Record<string, string>>;
  /** First and second person: form and case names. */
  readonly writers: Readonly<Record<string, string>>;
  readonly readers: Readonly<Record<string, string>>;
  /** Undeclined possessives: «его», «її». */
  readonly possessives: readonly string[];
  /** What a ministry is of; continues a body's name. */
  readonly portfolios: RegExp;
  readonly adverbs: readonly string[];
  readonly madeBy: readonly string[];
}

export interface SlavicCues {
  readonly openings: readonly string[];
  readonly probable: readonly string[];
  readonly possible: readonly string[];
  readonly hearsay: readonly string[];
  readonly planning: readonly string[];
  /** Adjectives of being under sanctions: stems. */
  readonly sanctioned: RegExp;
  readonly sanctions: readonly string[];
  /** Turns with which a paper was seen by somebody: stem of the verb. */
  readonly seenBy: RegExp;
  readonly basis: Readonly<Record<string, string>>;
  readonly caveats: readonly string[];
  /** Words over «что» under which nothing is put forward: «нет доказательств, что». */
  readonly absent: readonly string[];
  /** Words that make of an infinitive what anybody can or must: «можно купить». */
  readonly impersonal: readonly string[];
  /** Words over «что» that call it false. */
  readonly untrue: readonly string[];
  /** A sentence that takes back what an earlier version said. */
  readonly corrections: RegExp;
  /** Nouns of identity: lemma to role. */
  readonly identityNouns: Readonly<Record<string, 'subsidiaryOf' | 'frontFor' | 'modelledAfter'>>;
  /** What opens a former or other name. */
  readonly formerName: RegExp;
  readonly alias: RegExp;
  /** Lemmas of those who own. */
  readonly owners: readonly string[];
  /** Lemmas of those whom others own or make. */
  readonly posts: readonly string[];
  readonly postAdjectives: RegExp;
  readonly makers: readonly string[];
  /** Nouns of who is who in a deal: lemma to role. */
  readonly dealRoles: Readonly<
    Record<string, 'supplier' | 'recipient' | 'intermediary' | 'consignor' | 'consignee' | 'carrier'>
  >;
}
