/** Where else the words that fill a role stand: behind "including", behind "for the needs of"; and where they say that there is none. */
import type { Clause } from './clause.ts';
import { asGroup, type NounGroup } from './phrases.ts';
import type { RoleBag } from './role-bag.ts';

/** "to foreign firms, including X and Y": what is named as an example fills the role of what it is one of. */
export function addExamples(bag: RoleBag, clause: Clause): void {
  for (const { preposition, group, behind } of clause.phrases) {
    if ((preposition !== 'including' && preposition !== 'such as') || behind?.plural !== true) continue;
    if (behind.name !== undefined || !group.members.some((member) => member.name !== undefined)) continue;
    for (const [role, held] of bag.roles) if (held.includes(behind)) bag.add(role, group);
  }
}

const NEEDS: ReadonlySet<string> = new Set(['need', 'requirement']);

/** "for the needs of X", "for X's needs": for X. */
export function addNeeds(bag: RoleBag, role: string | undefined, group: NounGroup): void {
  for (const { lemma, possessor, attached } of group.members) {
    if (!NEEDS.has(lemma)) continue;
    if (possessor !== undefined) bag.add(role, asGroup(possessor));
    for (const { preposition, group: whose } of attached) if (preposition === 'of') bag.add(role, whose);
  }
}

/** "supplied no weapons". */
export function saysNone(objects: readonly NounGroup[]): boolean {
  return objects.some((group) => group.members.some((member) => member.tokens[0]?.lower === 'no'));
}
