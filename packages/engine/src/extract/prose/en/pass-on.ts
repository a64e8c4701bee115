/** Who stands between where goods are passed on: "X forwarded goods from Y to Z". */
import type { Clause } from './clause.ts';
import type { RoleBag } from './role-bag.ts';

/** Verbs of passing on what comes from somebody else. */
export const PASSING_ON = new Set([
  'forward',
  'redirect',
  'reroute',
  'funnel',
  'divert',
  'transship',
  'tranship',
  're-export',
  'reexport',
  'resell',
  're-sell',
]);

/** "X forwarded goods from Y to Z": Y supplies, X stands between. */
export function passOn(bag: RoleBag, clause: Clause): void {
  const doers = clause.verb?.passive === true ? [] : (clause.subject?.members ?? []);
  const suppliers = bag.roles.get('supplier') ?? [];
  const others = suppliers.filter((phrase) => !doers.includes(phrase));
  if (others.length === 0 || others.length === suppliers.length) return;
  bag.roles.set('supplier', others);
  bag.roles.set('intermediary', [
    ...(bag.roles.get('intermediary') ?? []),
    ...suppliers.filter((phrase) => doers.includes(phrase)),
  ]);
}
