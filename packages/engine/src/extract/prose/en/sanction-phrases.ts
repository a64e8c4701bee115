/** "X, which is under US sanctions"; "a plant under Western sanctions". */
import { countryOf } from '../gazetteer.ts';
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
  const listed = fromLists(clause, known);
  if (listed !== undefined) made.push(listed);
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

/** Verbs that put somebody on a list. */
const PUTTING = new Set(['put', 'place', 'add', 'include']);

/** "put X on its sanctions list", "was added to the EU sanctions list", "was listed by the United States in May". */
function fromLists(clause: Clause, known: Known): Proposition | undefined {
  const { verb } = clause;
  if (verb === undefined) return undefined;
  const bag = new RoleBag('sanction', known);
  const target = verb.passive ? clause.subject : clause.objects[0];
  const by = clause.phrases.find(({ preposition }) => preposition === 'by')?.group;
  if (PUTTING.has(verb.lemma)) {
    const list = clause.phrases
      .filter(({ preposition }) => preposition === 'on' || preposition === 'to' || preposition === 'in')
      .flatMap(({ group }) => group.members)
      .find(
        ({ lemma, modifiers }) =>
          (lemma === 'list' || lemma === 'blacklist') &&
          (lemma === 'blacklist' || modifiers.some((word) => LISTING.test(word))),
      );
    if (list === undefined) return undefined;
    bag.add('target', target);
    const told = authoritiesOf(list);
    if (verb.passive) bag.add('authority', by);
    else if (clause.subject !== undefined) bag.add('authority', clause.subject);
    if (!bag.roles.has('authority') && list.possessor !== undefined && list.possessor.name !== undefined)
      bag.add('authority', asGroup(list.possessor));
    if (!bag.roles.has('authority') && told.length > 0) bag.roles.set('authority', told);
  } else if (verb.lemma === 'list' && verb.passive) {
    if (by === undefined || !by.members.every((member) => isAuthority(member))) return undefined;
    bag.add('target', target);
    bag.add('authority', by);
  } else return undefined;
  if (!bag.roles.has('target')) return undefined;
  return {
    kind: 'sanction',
    roles: bag.roles,
    certainty: certaintyOf(clause),
    phase: null,
    places: [],
    clause,
    rule: 'en.sanctions-list',
    implied: [],
    event: undefined,
    position: undefined,
  };
}

const LISTING = /^(?:sanctions?|entity|blocked|designations?|restrictions?|black)$/u;

/** States, unions and their bodies list; an exchange or a magazine does not. */
function isAuthority(member: NounPhrase): boolean {
  return (
    member.kind === 'body' ||
    (member.name !== undefined &&
      (countryOf(member.name.text) !== undefined ||
        /^(?:EU|UN|US|UK|OFAC|European Union|United Nations|.* (?:Treasury|Ministry|Council|Government))$/u.test(
          member.name.text,
        )))
  );
}

/** "the sanctioned maker X", "X, a US-sanctioned trader". */
const SANCTIONED = /^(?:[a-z]+-)?(?:sanctioned|blacklisted)$/u;
