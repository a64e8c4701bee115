/**
 * When two words are one word written in two ways. Origin: set by hand, checked on `bench/matching` with random halves
 * held out; none was fitted row by row.
 */
export const CLOSENESS = Object.freeze({
  /** Words at least this close are held to be one word written in two ways. 0 to 1. */
  similar: 0.65,
  /** What sounds the same, means the same, is a form of the same given name, starts with the initial. 0 to 1. */
  same: 0.97,
  variant: 0.9,
  initial: 0.8,
  /** Vowels are not written on one side: consonants agree. */
  skeleton: 0.88,
  /** Edits that a word of so many letters (0, 1, 2 …) may take and still be the same; the last holds for longer ones. */
  budget: Object.freeze([0, 0, 0, 0.8, 1.1, 1.6, 2, 2.1, 2.1, 2.2, 2.2, 2.3, 2.4]),
  /** Another first letter, as a part of an edit more. */
  firstLetter: 0.15,
  /** From so many edits on, a common ending of both (Gromov, Gradov) is no likeness, and the stems are compared. */
  stemFrom: 1.5,
  /** What is left of a name without its ending must have at least so many letters to be compared alone. */
  shortestStem: 2,
  /** A Chinese syllable one letter away may be a slip or another word. */
  nearSyllable: 0.6,
  /** A word with one of at least so many characters (Han, Hangul) written differently may still be the same. */
  characters: 5,
});
