/** Who stands between where goods are passed on: "X forwarded goods from Y to Z". */
import { countryOf, isPlaceName } from '../gazetteer.ts';
import type { Clause } from './clause.ts';
import type { NounGroup } from './phrases.ts';
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

/** "X routed goods through Y": X sends, Y stands between. */
export function routeBy(bag: RoleBag, clause: Clause): void {
  const doers = clause.subject?.members ?? [];
  const between = bag.roles.get('intermediary') ?? [];
  const others = between.filter((phrase) => !doers.includes(phrase));
  if (others.length === 0 || others.length === between.length || bag.roles.has('supplier')) return;
  bag.roles.set('intermediary', others);
  bag.roles.set(
    'supplier',
    between.filter((phrase) => doers.includes(phrase)),
  );
}

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

/** "engines from China": the group without what only tells where. */
export function withoutPlaces(group: NounGroup): NounGroup | undefined {
  const members = group.members.filter(
    (member) =>
      member.name === undefined ||
      (!PORT.test(member.name.text) &&
        countryOf(member.name.text) === undefined &&
        !isPlaceName(member.name.text)) ||
      member.classNoun !== undefined,
  );
  return members.length === 0 ? undefined : { ...group, members };
}

/** Places by their first word. */
const PORT = /^(?:Port|Cape|Fort) /u;
