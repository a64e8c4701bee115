/** Propositions out of clauses: verb frames, noun frames, and what a thing is said to be. */
import type { Clause } from './clause.ts';
import { fromComplement } from './complement-frames.ts';
import { fromNouns } from './noun-frames.ts';
import type { Known, Proposition } from './proposition.ts';
import { fromSanctions } from './sanction-phrases.ts';
import { fromVerb } from './verb-frames.ts';

/** Every proposition a clause makes. */
export function propositionsOf(text: string, clause: Clause, known: Known): Proposition[] {
  return [
    ...fromVerb(clause, known),
    ...fromNouns(clause, known),
    ...fromComplement(text, clause, known),
    ...fromSanctions(clause, known),
  ];
}
