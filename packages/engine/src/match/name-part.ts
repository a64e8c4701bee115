/** The parts of a name and what each is in it. */
import type { LegalClass } from '../values/index.ts';

export type PartRole =
  | 'given'
  | 'family'
  | 'name'
  | 'patronymic'
  | 'father'
  | 'initial'
  | 'particle'
  | 'core'
  | 'place'
  | 'number'
  | 'generic'
  | 'stop';

export interface NamePart {
  /** As written. */
  readonly text: string;
  /** Comparison form. */
  readonly folded: string;
  /** Phonetic keys, the likeliest first. */
  readonly keys: readonly string[];
  /** How it reads as Chinese, where it can; without spaces and tones. */
  readonly pinyin?: string;
  readonly role: PartRole;
  /** What the part means where spelling does not matter: generic code, number value, place name. */
  readonly code?: string;
  /** The given names it is a form of, as numbers of classes. */
  readonly classes?: readonly number[];
  /** Vowels are not written, or Latin letters only imitate the sound: Arabic, Hebrew, Han for foreign names. */
  readonly loose: boolean;
}

export type NameKind = 'person' | 'organisation';

export interface AnalysedName {
  readonly name: string;
  readonly folded: string;
  readonly kind: NameKind;
  readonly parts: readonly NamePart[];
  /** Legal classes found, for companies. */
  readonly legal: readonly LegalClass[];
  /** Made of Chinese syllables throughout. */
  readonly syllabic: boolean;
  /** Initials of the telling and generic parts, at least two; empty otherwise. */
  readonly initials: string;
}
