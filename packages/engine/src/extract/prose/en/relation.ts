/** One relational noun with its words, and who holds it. */
import { RELATION_NOUNS, type RelationNouns } from '../../../data/lexicon/en/posts.ts';
import type { TimeSpan } from '../../../values/index.ts';
import type { Clause } from './clause.ts';
import type { Certainty } from './modality.ts';
import type { NounGroup, NounPhrase } from './phrases.ts';

/** One relational noun with its words and what it is of. */
export interface Relation {
  readonly nouns: RelationNouns;
  readonly lemma: string;
  /** Indexes of its first word, of its head, and of the token after all that belongs to it. */
  readonly from: number;
  readonly head: number;
  readonly next: number;
  readonly words: string;
  readonly others: readonly NounPhrase[];
  /** The goods it is of, where the noun takes both. */
  readonly goods: readonly NounPhrase[];
  readonly time: TimeSpan | undefined;
}

/** Who holds it, and how certainly. */
export interface Holder {
  readonly group: NounGroup | undefined;
  /** Nobody is named: what the text is about holds it, and the words of the post refer to that. */
  readonly topic: boolean;
  readonly certainty: Certainty;
  readonly clause: Clause;
  readonly inPassing: boolean;
}

export const TABLE = new Map<string, RelationNouns>();
for (const relation of RELATION_NOUNS)
  for (const noun of relation.nouns) if (!TABLE.has(noun)) TABLE.set(noun, relation);
