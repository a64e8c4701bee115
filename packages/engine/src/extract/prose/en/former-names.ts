/** "formerly known as X", "known until 2022 as X": a name borne once. */
import type { Clause } from './clause.ts';
import type { RoleBag } from './role-bag.ts';

/** Takes an alias for a former name where the words say so. */
export function adjustAlias(bag: RoleBag, clause: Clause): void {
  const former = [...(clause.verb?.hedges ?? []), ...clause.adverbs, ...(clause.parent?.adverbs ?? [])].some(
    (word) => word === 'formerly' || word === 'previously',
  );
  // "known until 2022 as"
  const until = clause.times.some(({ time }) => time.earliest === null && time.latest !== null);
  const names = bag.roles.get('alias');
  if (!(former || until) || names === undefined) return;
  bag.roles.delete('alias');
  bag.roles.set('formerName', names);
}
