/** "drones manufactured by X": who made the goods of a supply, told in passing behind them. */
import { countryOf, isPlaceName } from '../gazetteer.ts';
import type { Clause } from './clause.ts';
import type { NounGroup, NounPhrase } from './phrases.ts';
import type { RoleBag } from './role-bag.ts';

/** Verbs of making whose "by" names a maker. */
export const MAKING: ReadonlySet<string> = new Set([
  'manufacture',
  'produce',
  'make',
  'build',
  'assemble',
  'design',
  'mass-produce',
]);

/** Adds the makers that participles and relatives behind the goods name. */
export function addMakers(bag: RoleBag, clause: Clause): void {
  addMakersOf('goods', 'manufacturer', bag, clause);
}

function isCountry({ name }: NounPhrase): boolean {
  return name === undefined || countryOf(name.text) !== undefined || isPlaceName(name.text);
}

const WRECKAGE = new Set(['wreckage', 'wreck', 'remains', 'debris', 'fragment', 'rubble']);

/** "in the wreckage of a drone": the drone. */
export function whatWasWrecked(group: NounGroup): NounGroup {
  const wreck = group.members.find(({ lemma, head }) => WRECKAGE.has(lemma) || WRECKAGE.has(head.lower));
  return wreck?.attached.find(({ preposition }) => preposition === 'of')?.group ?? group;
}

/** Adds who made the parts: "a sensor made by X". */
export function addPartMakers(bag: RoleBag, clause: Clause): void {
  addMakersOf('component', 'maker', bag, clause);
  // "fitted with cameras from X"
  for (const part of bag.roles.get('component') ?? [])
    for (const { preposition, group } of part.attached)
      if (preposition === 'from' && group.members.every((member) => !isCountry(member)))
        bag.add('maker', group);
}

function addMakersOf(made: 'goods' | 'component', maker: string, bag: RoleBag, clause: Clause): void {
  const goods = bag.roles.get(made) ?? [];
  for (const child of clause.children) {
    if (child.verb === undefined || !child.verb.passive || !MAKING.has(child.verb.lemma)) continue;
    if (child.kind !== 'participle' && child.kind !== 'relative') continue;
    if (child.verb.negated || child.subject?.members.some((member) => goods.includes(member)) !== true)
      continue;
    for (const { preposition, group } of child.phrases) if (preposition === 'by') bag.add(maker, group);
  }
}
