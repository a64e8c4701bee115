/** "The group includes X LLC and Y LLC": what a whole is made of are its parts, where both are firms. */
import { FIRM_WHOLES, WHOLE_VERBS } from '../../../data/lexicon/en/firms.ts';
import { hasLegalForm } from '../gazetteer.ts';
import type { Clause } from './clause.ts';
import { nounKind } from './lexicon.ts';
import { institutionOf } from './long-names.ts';
import { certaintyOf } from './modality.ts';
import { asGroup, type NounGroup, type NounPhrase } from './phrases.ts';
import type { Known, Proposition } from './proposition.ts';
import { RoleBag } from './role-bag.ts';

const VERBS: ReadonlySet<string> = new Set(WHOLE_VERBS);
const WHOLES: ReadonlySet<string> = new Set(FIRM_WHOLES);

/** The parts that a clause counts up, one claim for all of them. */
export function fromMembership(clause: Clause, known: Known): Proposition[] {
  const { verb, subject } = clause;
  const whole = subject?.members[0];
  if (verb === undefined || !VERBS.has(verb.lemma)) return [];
  if (verb.passive) return includedIn(clause, known);
  if (subject?.members.length !== 1) return [];
  if (whole === undefined || !isWhole(whole, known)) return [];
  const parts = [
    ...clause.objects,
    ...clause.phrases.filter(({ preposition }) => OF.has(preposition)).map(({ group }) => group),
  ]
    .flatMap((group) => group.members.flatMap((member) => [member, ...listedIn(member)]))
    .filter((member) => member.name !== undefined && isFirm(member, known));
  return eachPart(parts, whole, clause, known);
}

/** "X LLC is included in the Y holding". */
function includedIn(clause: Clause, known: Known): Proposition[] {
  const whole = clause.phrases.find(({ preposition }) => preposition === 'in' || preposition === 'into')
    ?.group.members[0];
  if (whole === undefined || !isWhole(whole, known)) return [];
  const parts = (clause.subject?.members ?? []).filter((member) => member.pronoun || isFirm(member, known));
  return eachPart(parts, whole, clause, known);
}

function eachPart(
  parts: readonly NounPhrase[],
  whole: NounPhrase,
  clause: Clause,
  known: Known,
): Proposition[] {
  const bag = new RoleBag('identity', known);
  bag.add('entity', groupOf(parts));
  bag.add('subsidiaryOf', asGroup(whole));
  if (bag.roles.size < 2) return [];
  const made: Proposition[] = [];
  // An identity is told of one entity.
  for (const part of bag.roles.get('entity') ?? []) {
    made.push({
      kind: 'identity',
      roles: new Map([
        ['entity', [part]],
        ['subsidiaryOf', [whole]],
      ]),
      certainty: certaintyOf(clause),
      phase: null,
      places: [],
      clause,
      rule: `en.members.${clause.verb?.lemma ?? ''}`,
      implied: [],
      event: undefined,
      position: undefined,
    });
  }
  return made;
}

const OF = new Set(['of', 'including', 'such as']);

/** "four companies: X, Y and Z". */
function listedIn(phrase: NounPhrase): NounPhrase[] {
  return phrase.name === undefined && phrase.plural
    ? phrase.appositions.flatMap((group) => [...group.members])
    : [];
}

/** A group, a holding, a corporation; a name that ends in such a word, or carries a legal form. */
function isWhole(phrase: NounPhrase, known: Known): boolean {
  if (phrase.pronoun) return phrase.head.lower === 'it';
  if (phrase.plural && phrase.name === undefined) return false;
  if (WHOLES.has(phrase.lemma) || WHOLES.has(phrase.classNoun ?? '')) return true;
  return phrase.name !== undefined && isFirm(phrase, known);
}

function isFirm(phrase: NounPhrase, known: Known): boolean {
  const name = phrase.name?.text ?? '';
  const noun = institutionOf(name) ?? phrase.classNoun ?? '';
  return hasLegalForm(name) || nounKind(noun) === 'company' || known(phrase) === 'Company';
}

function groupOf(members: readonly NounPhrase[]): NounGroup | undefined {
  const [first, last] = [members[0], members.at(-1)];
  return first === undefined || last === undefined
    ? undefined
    : { type: 'group', start: first.start, end: last.end, members };
}
