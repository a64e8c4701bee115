/** "X, which is under US sanctions"; "a plant under Western sanctions". */
import { groupsOf } from './analyse.ts';
import type { Clause } from './clause.ts';
import { demonymCountry, isDemonym } from './demonyms.ts';
import { certaintyOf, GIVEN } from './modality.ts';
import { asGroup, type NounGroup, type NounPhrase } from './phrases.ts';
import type { Known, Proposition } from './proposition.ts';
import { RoleBag } from './role-bag.ts';

/** "US and European Union sanctions": the names, without the sanctions; "British sanctions": the country behind the adjective. */
function authoritiesOf(member: NounPhrase): NounPhrase[] {
  const words = member.tokens.filter((token) => token.tag === 'name' || isDemonym(token.text));
  const country = words.every((token) => token.tag === 'adj')
    ? words.filter((token) => demonymCountry(token.text) !== undefined)
    : words;
  const first = country[0];
  const head = country.at(-1);
  if (first === undefined || head === undefined) return [];
  return [
    {
      ...member,
      start: first.start,
      end: head.end,
      tokens: country,
      head,
      lemma: head.lower,
      kind: undefined,
      plural: false,
      name: { start: first.start, end: head.end, text: country.map((token) => token.text).join(' ') },
      modifiers: [],
      classNoun: undefined,
      possessor: undefined,
      quantity: undefined,
      groupOf: undefined,
      attached: [],
      appositions: [],
    },
  ];
}

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
    const authorities = group.members.flatMap((member) => authoritiesOf(member));
    if (authorities.length > 0) bag.roles.set('authority', authorities);
    if (!bag.roles.has('target')) continue;
    made.push({
      kind: 'sanction',
      roles: bag.roles,
      // What stands behind a noun is taken as given, whatever the clause makes of it.
      certainty: clause.verb?.lemma === 'be' ? certaintyOf(clause) : GIVEN,
      phase: null,
      places: [],
      clause,
      rule: 'en.under-sanctions',
      implied: [],
      event: undefined,
      position: undefined,
      inPassing: clause.verb?.lemma !== 'be',
      timeFrom: group.end,
    });
  }
  for (const group of groupsOf(clause)) {
    for (const phrase of group.members) {
      const told = [phrase, ...phrase.appositions.flatMap((apposition) => apposition.members)];
      const listed = told.find((member) => member.modifiers.some((word) => SANCTIONED.test(word)));
      if (listed === undefined || (listed.name === undefined && phrase.name === undefined)) continue;
      const bag = new RoleBag('sanction', known);
      if (!bag.add('target', asGroup(phrase.name === undefined ? listed : phrase))) continue;
      made.push({
        kind: 'sanction',
        roles: bag.roles,
        certainty: GIVEN,
        phase: null,
        places: [],
        clause,
        rule: 'en.sanctioned',
        implied: [],
        event: undefined,
        position: undefined,
        inPassing: true,
      });
    }
  }
  return made;
}

/** "the sanctioned maker X", "X, a US-sanctioned trader". */
const SANCTIONED = /^(?:[a-z]+-)?(?:sanctioned|blacklisted)$/u;
