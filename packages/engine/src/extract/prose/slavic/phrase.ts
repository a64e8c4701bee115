/** A noun phrase of a Slavic language: a name, a described party, goods, a pronoun, with the cells its words leave open. */
import type { SlavicNounKind } from '../../../data/lexicon/slavic/types.ts';
import type { Quantity } from '../../../values/index.ts';
import type { Referent } from '../referent.ts';
import { type CaseName, type Cells, IN_CASE } from './cells.ts';
import type { NounEntry, Preposition } from './language.ts';

export type PhraseKind = SlavicNounKind | 'name' | 'other';

export interface Cited {
  readonly adjectives: readonly string[];
  readonly lemma: string;
  /** The noun as it stands, lower case. */
  readonly head: string;
  readonly cells: Cells;
}

export interface Phrase {
  readonly start: number;
  readonly end: number;
  /** Place of its first and last token in the sentence. */
  readonly from: number;
  readonly to: number;
  /** Narrowed when the syntax settles its case. */
  cells: Cells;
  readonly preposition: Preposition | undefined;
  readonly form: 'name' | 'description' | 'pronoun' | 'relative';
  /** The span a mention quotes. */
  readonly mention: { readonly start: number; readonly end: number };
  /** As it stands, or in the nominative where the words tell it. */
  readonly name: string;
  readonly noun: NounEntry | undefined;
  /** What the words themselves say it is; `name` for a bare name, `other` for a noun that is not in the lexicon. */
  kind: PhraseKind;
  readonly groups: readonly string[];
  readonly countries: readonly string[];
  /** Adjectives before it, lower case. */
  readonly modifiers: readonly string[];
  readonly plural: boolean;
  /** What its nominative is made of; whether of one or of many the settled case tells. */
  readonly cited: Cited | undefined;
  readonly demonstrative: boolean;
  readonly quantity: Quantity | undefined;
  /** A bare name in letters that may be inflected. */
  readonly inflected: boolean;
  readonly person: 1 | 2 | 3;
  /** «двигатели производства X»: X. */
  maker: Phrase | undefined;
  /** The genitive that hangs on it: «директор завода». */
  genitive: Phrase | undefined;
  /** What it hangs on, if it is a genitive or an apposition. */
  owner: Phrase | undefined;
  /** Said beside it of the same thing: «X, дочерняя компания Y,». */
  apposition: Phrase | undefined;
  /** Joined to the one before by a comma or a conjunction in the same case. */
  joined: boolean;
  /** What a relative or a pronoun stands for in the same sentence. */
  head: Phrase | undefined;
  /** What a pronoun stands for from an earlier sentence. */
  bound: Referent | undefined;
  /** The noun of measure that stood before it: «партия двигателей». */
  readonly measured: boolean;
}

/** What a phrase has nothing of until the syntax tells. */
export const UNBOUND = {
  maker: undefined,
  genitive: undefined,
  owner: undefined,
  apposition: undefined,
  joined: false,
  head: undefined,
  bound: undefined,
  measured: false,
  cited: undefined,
} as const;

/** Whether a phrase may stand in a case. */
export function mayBe(phrase: Phrase, name: CaseName): boolean {
  return (phrase.cells & IN_CASE[name]) !== 0;
}

/** What a phrase stands for: a relative for its head. */
export function standsFor(phrase: Phrase): Phrase {
  return phrase.head ?? phrase;
}
