/** Stakes and shares as objects: who holds one, of what, and what is left. */
import { STAKE_NOUNS, STAKE_VERBS } from '../../../data/lexicon/en/deed-frames.ts';
import type { VerbFrame } from '../../../data/lexicon/en/frame.ts';
import type { Clause } from './clause.ts';
import type { NounGroup, NounPhrase } from './phrases.ts';

const STAKES: ReadonlySet<string> = new Set(STAKE_NOUNS);
const HOLDING: ReadonlySet<string> = new Set(STAKE_VERBS);
/** Verbs that make one an owner when their object is a stake. */
export const STAKE_FRAME: VerbFrame = {
  verbs: STAKE_VERBS,
  kind: 'ownership',
  subject: 'owner',
  prepositions: { by: 'owner' },
  needs: ['owned'],
  particle: 'stake',
};

/** "sold a stake in X to Y": the stake is Y's now. */
export const STAKE_SOLD: VerbFrame = {
  verbs: ['sell', 'transfer', 'hand'],
  kind: 'ownership',
  prepositions: { to: 'owner' },
  needs: ['owner'],
  particle: 'stake',
};

/** "holds a 40% stake in X", "owns 51 percent of X". */
export function holdsStake(clause: Clause): boolean {
  return clause.verb !== undefined && HOLDING.has(clause.verb.lemma) && stakesIn(clause).length > 0;
}

/** The stakes a clause speaks of: its objects, or its subject in the passive. */
export function stakesIn({ verb, objects, subject }: Clause): NounPhrase[] {
  const groups = verb?.passive === true && subject !== undefined ? [subject] : objects;
  return groups.flatMap((group) => group.members.filter((member) => isStake(member)));
}

/** "the remaining 49 percent" of what was told of just before. */
export function isTheRest({ tokens }: NounPhrase): boolean {
  return tokens.some(({ lower }) => lower === 'remaining' || lower === 'rest' || lower === 'other');
}

/** What the clause before told a share of. */
export function ownedBefore(clause: Clause): NounGroup | undefined {
  for (let before = clause.earlier; before !== undefined; before = before.earlier) {
    const { verb } = before;
    if (verb === undefined || !HOLDING.has(verb.lemma)) continue;
    const stake = stakesIn(before).flatMap(({ attached }) => attached)[0]?.group;
    return stake ?? (verb.passive ? before.subject : before.objects[0]);
  }
  return undefined;
}

/** "a stake", "51 percent". */
export function isStake(member: NounPhrase): boolean {
  return STAKES.has(member.lemma) || /(?:%|per ?cent)$/iu.test(member.head.text);
}
