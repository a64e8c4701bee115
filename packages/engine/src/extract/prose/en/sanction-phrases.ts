/** "X, which is under US sanctions"; "a plant under Western sanctions". */
import type { Clause } from './clause.ts';
import { certaintyOf } from './modality.ts';
import type { NounGroup } from './phrases.ts';
import type { Known, Proposition } from './proposition.ts';
import { RoleBag } from './role-bag.ts';

/** "X, which is under US sanctions"; "a plant under Western sanctions". */
export function fromSanctions(clause: Clause, known: Known): Proposition[] {
  const made: Proposition[] = [];
  for (const { preposition, group, behind } of clause.phrases) {
    const last = group.members.at(-1);
    if (preposition !== 'under' || last === undefined || last.lemma !== 'sanction') continue;
    const bag = new RoleBag('sanction', known);
    const target: NounGroup | undefined =
      clause.verb?.lemma === 'be' && clause.subject !== undefined
        ? clause.subject
        : behind && { type: 'group', start: behind.start, end: behind.end, members: [behind] };
    bag.add('target', target);
    for (const member of group.members)
      if (member.name !== undefined) bag.add('authority', { ...group, members: [member] });
    if (!bag.roles.has('target')) continue;
    made.push({
      kind: 'sanction',
      roles: bag.roles,
      certainty: certaintyOf(clause),
      phase: null,
      places: [],
      clause,
      rule: 'en.under-sanctions',
      implied: [],
      event: undefined,
      position: undefined,
    });
  }
  return made;
}
