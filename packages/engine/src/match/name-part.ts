/** The parts of a name and what each is in it. */
import type { LegalClass } from '../values/index.ts';
import type { PartRole } from '../data/match/part-roles.ts';
import type { Word } from './word.ts';

export type { PartRole } from '../data/match/part-roles.ts';

export interface NamePart {
  readonly word: Word;
  readonly role: PartRole;
  /** The place of the role in `PART_ROLES`. */
  readonly rank: number;
  /** How much it counts, before rarity. */
  readonly weight: number;
  /** What the part means where spelling does not matter: generic code, number value, place name; empty for none. */
  readonly code: string;
  /** One letter off is another word: letters that stand for words (A.B.C.). */
  readonly strict: boolean;
}

export type NameKind = 'person' | 'organisation' | 'vessel';

export interface AnalysedName {
  readonly name: string;
  readonly folded: string;
  readonly kind: NameKind;
  readonly parts: readonly NamePart[];
  /** Legal classes found, for companies. */
  readonly legal: readonly LegalClass[];
  /** Made of Chinese syllables throughout. */
  readonly syllabic: boolean;
  /** Shows which of its parts is the father's name. */
  readonly structured: boolean;
  /** Has a core word: what names it is not its place. */
  readonly cored: boolean;
  /** Has a part that tells one party from another. */
  readonly telling: boolean;
  /** Initials of the telling and generic parts, at least two; empty otherwise. */
  readonly initials: string;
  /** Letters of all parts that name, together. */
  readonly letters: number;
  /** Which letters the likeliest keys of all parts have, one bit each. */
  readonly allLetters: number;
  /** Pairs of letters of all keys, hashed to 64 bits: a cheap look at whether two names can be alike. */
  readonly signature: readonly [number, number];
}
