/** Two verbs with one object: "develops and manufactures X for Y". */
import type { Clause } from './clause.ts';

/** "develops and manufactures X for Y": the verb right behind, whose object both have. */
export function joinedTo(clause: Clause): Clause | undefined {
  const { verb } = clause;
  if (verb === undefined) return undefined;
  return (clause.parent ?? clause).children.find(
    (other) =>
      other !== clause &&
      other.verb !== undefined &&
      !other.verb.passive &&
      other.sharedSubject &&
      (other.subject === clause.subject || clause.kind === 'relative') &&
      other.start >= verb.end &&
      other.start - verb.end < 6,
  );
}
