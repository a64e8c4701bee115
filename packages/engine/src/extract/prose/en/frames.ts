/** Propositions out of clauses: verb frames, noun frames, and what a thing is said to be. */
import type { Trace } from '../../trace/index.ts';
import type { Clause } from './clause.ts';
import { fromComplement } from './complement-frames.ts';
import { fromMembership } from './membership.ts';
import { fromNouns } from './noun-frames.ts';
import type { Known, Proposition } from './proposition.ts';
import { fromSanctions } from './sanction-phrases.ts';
import { triedOn } from './tried.ts';
import { fromVerb } from './verb-frames.ts';

/** Every proposition a clause makes. */
export function propositionsOf(
  clause: Clause,
  known: Known,
  trace?: Trace,
  sentence?: number,
): Proposition[] {
  const tried = trace === undefined ? undefined : triedOn(trace, clause, sentence);
  const rest = [
    ...fromComplement(clause, known, tried),
    ...fromMembership(clause, known),
    ...fromSanctions(clause, known),
  ];
  if (tried !== undefined)
    for (const proposition of rest)
      if (!proposition.rule.startsWith('en.complement.')) tried.matched(undefined, proposition);
  return [...fromVerb(clause, known, tried), ...fromNouns(clause, known, tried), ...rest];
}
