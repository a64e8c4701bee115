/**
 * Verbs under which an infinitive or "of …ing" tells what was done, and how surely: "is believed to have sold", "appears
 * to supply", "is suspected of selling". Nobody plans anything there. Grouping after FactBank's degrees, chosen by hand.
 */
import type { Modality } from '../../../model/index.ts';

/** In the passive: "X is said to have …". */
export const RAISED_PASSIVE: Readonly<Record<string, Modality>> = {
  believe: 'probable',
  think: 'probable',
  understand: 'probable',
  assume: 'probable',
  presume: 'probable',
  consider: 'probable',
  estimate: 'probable',
  reckon: 'probable',
  assess: 'probable',
  suspect: 'possible',
  say: 'uncommitted',
  report: 'uncommitted',
  claim: 'uncommitted',
  allege: 'uncommitted',
  accuse: 'uncommitted',
  hear: 'certain',
  know: 'certain',
  find: 'certain',
  show: 'certain',
  prove: 'certain',
  see: 'certain',
  observe: 'certain',
  record: 'certain',
  document: 'certain',
  confirm: 'certain',
  establish: 'certain',
};

/** In the active: "X appears to have …". */
export const RAISED_ACTIVE: Readonly<Record<string, Modality>> = {
  appear: 'probable',
  seem: 'probable',
  look: 'probable',
  prove: 'certain',
  turn: 'certain',
  claim: 'certain',
  admit: 'certain',
  acknowledge: 'certain',
  confess: 'certain',
  confirm: 'certain',
  profess: 'certain',
};

/** Words between "is" and "to" that tell what one can do, not what one does. */
export const ABLE_WORDS: readonly string[] = [
  'able',
  'capable',
  'ready',
  'willing',
  'free',
  'eager',
  'likely',
  'about',
];

/** Nouns before an infinitive that leave it undone: "the capacity to build". */
export const ABILITY_NOUNS: readonly string[] = [
  'capacity',
  'capability',
  'ability',
  'licence',
  'license',
  'permit',
  'permission',
  'right',
  'option',
  'opportunity',
  'chance',
  'way',
  'reason',
  'attempt',
  'effort',
  'bid',
  'request',
  'proposal',
  'ban',
  'refusal',
  'failure',
  'authorisation',
  'authorization',
  'approval',
];
