/** What the arguments of a verb must hold before they make a claim of a kind. */
import { BODY_NOUNS, EMPLOYING_VERBS } from '../../../data/lexicon/en/firms.ts';
import type { ClaimKind } from '../../../model/index.ts';
import type { Clause } from './clause.ts';
import type { NounPhrase } from './phrases.ts';
import type { Known } from './proposition.ts';
import type { RoleBag } from './role-bag.ts';

const EMPLOYING: ReadonlySet<string> = new Set(EMPLOYING_VERBS);
const BODIES_BY_NOUN: ReadonlySet<string> = new Set(BODY_NOUNS);

/** What a claim of this kind lacks to say anything, in words; undefined where it is whole. */
export function wantingIn(
  kind: ClaimKind,
  bag: RoleBag,
  clause: Clause,
  places: readonly NounPhrase[],
  known: Known,
): string | undefined {
  const { verb, objects, phrases, parent, kind: clauseKind } = clause;
  const passive = verb?.passive === true;
  if (kind === 'production' && (verb?.modal === 'can' || verb?.modal === 'could') && !verb.negated)
    return 'what one can make is not what one makes';
  if (kind === 'component' && (bag.roles.get('product') ?? []).some(({ lemma }) => HOLDERS.has(lemma)))
    return 'what is packed in it is no part of it';
  if (
    kind === 'payment' &&
    verb?.lemma === 'pay' &&
    !passive &&
    objects.some(({ members }) => members.some(isNoSum))
  )
    return 'what is paid is no money';
  if (kind === 'travel' && clauseKind === 'infinitive' && GOING.has(parent?.verb?.lemma ?? ''))
    return 'the journey is told already, and this is what it was for';
  if (
    kind === 'production' &&
    (bag.roles.get('product') ?? []).some(({ groupOf }) =>
      /shipment|deliver|consignment/u.test(groupOf ?? ''),
    )
  )
    return 'a shipment is sent, not made';
  if (verb?.lemma === 'charge' && phrases.some(({ preposition }) => preposition === 'with'))
    return 'an accusation is no bill';
  if (verb?.lemma === 'charge' && !bag.roles.has('goods') && !bag.roles.has('supplier'))
    return 'nobody bills anybody';
  if (kind === 'location' && places.length === 0) return 'no place is told';
  if (kind === 'ownership' && bag.roles.size < 2) return 'owner or owned is missing';
  if (kind === 'meeting' && !severalMeet(bag)) return 'nobody meets alone';
  if (kind === 'assistance' && !passive && !bag.roles.has('provider')) return 'nobody provides it';
  if (kind === 'role' && !headsSomething(bag, known, clause)) return 'no person heads an organisation here';
  if (kind === 'travel' && !bag.roles.has('traveller') && !passive) return 'nobody travels';
  if (verb?.lemma === 'leave' && (bag.roles.get('origin') ?? []).some((phrase) => leavesPost(phrase, known)))
    return 'an organisation is left, not a place';
  return undefined;
}

/** Verbs of going somewhere. */
const GOING = new Set(['travel', 'fly', 'go', 'come', 'drive', 'sail', 'return', 'arrive', 'visit']);

/** "paid a visit", "paid attention". */
function isNoSum({ kind, lemma }: NounPhrase): boolean {
  return (
    kind === 'event' ||
    lemma === 'attention' ||
    lemma === 'tribute' ||
    lemma === 'respect' ||
    lemma === 'heed'
  );
}

/** What things are packed and carried in. */
const HOLDERS = new Set(
  'container crate box package parcel pallet bag drum truck lorry trailer wagon ship vessel plane batch shipment consignment cargo delivery list document order'.split(
    ' ',
  ),
);

/** "left the company" is a post given up, not a journey. */
function leavesPost(phrase: NounPhrase, known: Known): boolean {
  const schema = known(phrase);
  return (
    phrase.kind === 'company' || phrase.kind === 'body' || schema === 'Company' || schema === 'PublicBody'
  );
}

/** Nobody meets alone. */
function severalMeet(bag: RoleBag): boolean {
  const participants = bag.roles.get('participant') ?? [];
  return participants.length > 1 || participants.some((phrase) => phrase.plural);
}

/** Verbs that a firm with a bare name can stand behind: "X heads Kesh Freight". */
const HEADING = new Set(['head', 'chair', 'co-chair', 'manage', 'direct', 'run']);

/** "X is a reporter working for Y": the reporter is X. */
function isPredicate(phrase: NounPhrase, { parent }: Clause): boolean {
  return (
    parent?.verb?.lemma === 'be' &&
    parent.subject?.members[0]?.name !== undefined &&
    parent.objects.some(({ members }) => members.includes(phrase))
  );
}

/** One can run a company or a ministry, and a person does; "runs a show", "leads an exercise" are no posts. */
function headsSomething(bag: RoleBag, known: Known, clause: Clause): boolean {
  const organisation = bag.roles.get('organisation')?.[0];
  const person = bag.roles.get('person')?.[0];
  if (organisation === undefined || person === undefined) return false;
  // "fighters join battalions", "people work for firms": of nobody in particular.
  if (
    EMPLOYING.has(clause.verb?.lemma ?? '') &&
    ((person.name === undefined && !person.pronoun && !isPredicate(person, clause)) ||
      organisation.name === undefined)
  )
    return false;
  const schema = known(organisation);
  const plain = organisation.name !== undefined && organisation.kind === undefined && schema === undefined;
  const firm =
    (plain &&
      HEADING.has(clause.verb?.lemma ?? '') &&
      organisation.tokens.length === organisation.name.text.split(' ').length) ||
    organisation.kind === 'company' ||
    organisation.kind === 'body' ||
    organisation.head.lower === 'it' ||
    (organisation.name !== undefined && BODIES_BY_NOUN.has(organisation.classNoun ?? '')) ||
    (organisation.kind === 'outlet' && organisation.name !== undefined) ||
    schema === 'Company' ||
    schema === 'PublicBody';
  const someone =
    person.kind === 'person' ||
    person.pronoun ||
    known(person) === 'Person' ||
    (person.name?.text.includes(' ') ?? false);
  return firm && someone;
}
