/** Propositions out of verbs. */
import type { VerbFrame } from '../../../data/lexicon/en/frame.ts';
import { VERB_FRAMES } from './all-verb-frames.ts';
import type { ClaimKind } from '../../../model/index.ts';
import { groupsOf } from './analyse.ts';
import type { Clause } from './clause.ts';
import { adjustAlias } from './former-names.ts';
import { canFill } from './fillers.ts';
import { addExamples, addNeeds, saysNone } from './filler-sources.ts';
import { placesOf } from './frame-places.ts';
import { joinedTo } from './joined-verb.ts';
import { addMakers, addPartMakers, whatWasWrecked } from './makers.ts';
import { certaintyOf } from './modality.ts';
import { PASSING_ON, passOn, routeBy, withoutPlaces } from './pass-on.ts';
import { asGroup, type NounGroup, type NounPhrase } from './phrases.ts';
import type { Known, Proposition } from './proposition.ts';
import { phaseOf, RoleBag, satisfied } from './role-bag.ts';
import { holdsStake, isStake, isTheRest, ownedBefore, STAKE_FRAME, STAKE_SOLD, stakesIn } from './stakes.ts';
import type { Tried } from './tried.ts';
import { wantingIn } from './wanting-in.ts';

export function fromVerb(clause: Clause, known: Known, tried?: Tried): Proposition[] {
  const { verb } = clause;
  if (verb === undefined) return [];
  if (holdsStake(clause)) {
    const made = applyVerbFrame(STAKE_FRAME, clause, known, tried);
    if (made !== undefined) return [made];
  }
  if (STAKE_SOLD.verbs.includes(verb.lemma) && stakesIn(clause).length > 0) {
    const made = applyVerbFrame(STAKE_SOLD, clause, known, tried);
    return made === undefined ? [] : [made];
  }
  let isKnown = false;
  for (const frame of VERB_FRAMES) {
    if (!frame.verbs.includes(verb.lemma)) continue;
    // "held the position of …" is no holding of a firm.
    if (frame.kind === 'ownership' && verb.lemma === 'hold' && !verb.passive) continue;
    isKnown = true;
    const made = applyVerbFrame(frame, clause, known, tried);
    if (made !== undefined) return [made];
  }
  if (!isKnown) tried?.unknown(verb.lemma);
  return [];
}

function applyVerbFrame(
  frame: VerbFrame,
  clause: Clause,
  known: Known,
  tried: Tried | undefined,
): Proposition | undefined {
  const verb = clause.verb;
  if (verb === undefined) return undefined;
  const kind = frame.kind as ClaimKind;
  if (
    frame.particle !== undefined &&
    ![...clause.objects, ...(verb.passive && clause.subject ? [clause.subject] : [])].some((group) =>
      group.members.some((member) =>
        frame.particle === 'stake' ? isStake(member) : member.lemma === frame.particle,
      ),
    )
  )
    return tried?.refused(frame, verb.lemma, `the words do not hold “${frame.particle}”`);
  if (
    frame.subjectKind === 'goods' &&
    (verb.passive ||
      clause.subject?.members.every(
        (member) => canFill(member, 'goods', known(member)) && !member.pronoun,
      ) !== true)
  )
    return tried?.refused(frame, verb.lemma, 'the subject is no goods');
  const bag = new RoleBag(kind, known, frame.tradesAnything);
  const objects = verb.passive
    ? clause.subject === undefined
      ? []
      : kind === 'supply' || kind === 'payment' || kind === 'identity' || kind === 'sanction'
        ? [clause.subject, ...clause.objects]
        : [clause.subject]
    : clause.objects.length === 0
      ? (joinedTo(clause)?.objects ?? [])
      : clause.objects;
  if (frame.particle === undefined && !fillObjects(frame, objects, bag, clause, known))
    return tried?.refused(frame, verb.lemma, 'the object is of another sort than the entry asks for');
  if (!verb.passive) bag.add(frame.subject, clause.subject);
  // "caused them to be shipped"
  else if (clause.kind === 'infinitive' && clause.parent?.verb?.lemma === 'cause')
    bag.add(frame.subject, clause.parent.subject);
  const beside = appositionsIn(clause);
  const phrases =
    clause.objects.length === 0 && clause.phrases.length === 0 && !verb.passive
      ? (joinedTo(clause)?.phrases ?? [])
      : clause.phrases;
  for (const { preposition, group, behind } of phrases) {
    const beforeVerb = group.start < verb.verbStart;
    if (beforeVerb && behind !== undefined) continue;
    const role =
      verb.passive && preposition === 'by'
        ? (frame.subject ?? frame.prepositions?.['by'])
        : frame.prepositions?.[preposition];
    if (!verb.passive && preposition === 'by') continue;
    if (
      kind === 'payment' &&
      behind?.lemma === 'account' &&
      (preposition === 'at' || preposition === 'with' || preposition === 'in')
    ) {
      bag.add('payeeBank', group);
      continue;
    }
    if (behind !== undefined && beside.has(behind)) continue;
    if (preposition === 'of' && behind !== undefined && !isStake(behind)) continue;
    // "engines from China": where they come from, not who sold them.
    const from =
      kind === 'supply' && (preposition === 'from' || preposition === 'through' || preposition === 'via');
    // "shipped by X from Y": who ships is told; Y is where it left.
    if (
      preposition === 'from' &&
      frame.phase === 'shipped' &&
      !PASSING_ON.has(verb.lemma) &&
      bag.roles.has('supplier')
    )
      continue;
    const party = from ? withoutPlaces(group) : kind === 'component' ? whatWasWrecked(group) : group;
    bag.add(role, party);
    if (kind === 'supply' && preposition === 'for') addNeeds(bag, role, group);
  }
  addExamples(bag, clause);
  // "bricks from X went to Y"
  if (frame.subjectKind === 'goods')
    for (const member of clause.subject?.members ?? [])
      for (const { preposition, group } of member.attached)
        if (preposition === 'from') bag.add('supplier', withoutPlaces(group));
  if (kind === 'supply' && PASSING_ON.has(verb.lemma)) passOn(bag, clause);
  if (frame.subject === 'intermediary' && !verb.passive) routeBy(bag, clause);
  if (frame.particle === 'stake')
    for (const stake of stakesIn(clause)) {
      if (stake.possessor !== undefined) bag.add('owned', asGroup(stake.possessor));
      for (const { preposition, group } of stake.attached)
        if (preposition === 'in' || preposition === 'of') bag.add('owned', group);
    }
  if (frame === STAKE_FRAME && !bag.roles.has('owned') && stakesIn(clause).some(isTheRest))
    bag.add('owned', ownedBefore(clause));
  if (verb.lemma === 'rename' && verb.passive && clause.objects[0] !== undefined) {
    if (clause.subject !== undefined) bag.roles.set('entity', [...clause.subject.members]);
    bag.add('alias', clause.objects[0]);
  }
  if (verb.lemma === 'know' || verb.lemma === 'call') adjustAlias(bag, clause);
  if (!satisfied(frame.needs, bag) || bag.roles.size === 0)
    return tried?.refused(frame, verb.lemma, `no words fill ${(frame.needs ?? ['any role']).join(' or ')}`);
  if (!verb.passive && clause.subject === undefined && bag.roles.size < 2)
    return tried?.refused(frame, verb.lemma, 'no subject, and fewer than two roles filled');
  if (frame.tradesAnything === true && !bothSidesTold(bag, verb.passive))
    return tried?.refused(
      frame,
      verb.lemma,
      'no table knows the goods, and the sides of the deal are not told',
    );
  if (kind === 'supply') addMakers(bag, clause);
  if (kind === 'component') addPartMakers(bag, clause);
  if (kind === 'assistance') addSubjectMatter(bag, clause);
  const places = placesOf(clause, bag, known);
  const wanting = wantingIn(kind, bag, clause, places, known);
  if (wanting !== undefined) return tried?.refused(frame, verb.lemma, wanting);
  const told = certaintyOf(clause);
  if (frame.onlyPlanned === true && !told.planned)
    return tried?.refused(frame, verb.lemma, 'it is not told as still to come');
  if (frame.bothNeeded === true && !(bag.roles.has('goods') && bag.roles.has('recipient')))
    return tried?.refused(frame, verb.lemma, 'goods or who gets them are not told');
  const certainty = saysNone(objects) ? { ...told, polarity: 'negative' as const } : told;
  const made: Proposition = {
    kind,
    roles: bag.roles,
    certainty,
    phase: phaseOf(frame.phase, certainty, kind),
    places,
    clause,
    rule: `en.verb.${verb.lemma}`,
    implied: [],
    event: undefined,
    position: undefined,
  };
  tried?.matched(frame, made);
  return made;
}

/** Goods that no table knows are taken for such only between a supplier and a recipient; in the passive, with one of them. */
function bothSidesTold(bag: RoleBag, passive: boolean): boolean {
  const goods = bag.roles.get('goods') ?? [];
  if (goods.length === 0 || goods.some((phrase) => canFill(phrase, 'goods', bag.known(phrase)))) return true;
  const sides = [...bag.roles.keys()].filter((role) => role !== 'goods').length;
  return sides > (passive ? 0 : 1);
}

/** "train operators of the X drone", "trained staff to fly the X": what the help is about. */
function addSubjectMatter(bag: RoleBag, clause: Clause): void {
  for (const recipient of bag.roles.get('recipient') ?? [])
    for (const { preposition, group } of recipient.attached)
      if (preposition === 'of' || preposition === 'on') bag.add('product', group);
  for (const child of clause.children)
    if (child.kind === 'infinitive' && child.verb !== undefined && child.verb.start > (clause.verb?.end ?? 0))
      for (const group of child.objects)
        if (group.members.every((member) => !member.pronoun)) bag.add('product', group);
}

/** Phrases that only explain another: what hangs on them is no argument of the verb. */
function appositionsIn(clause: Clause): Set<NounPhrase> {
  return new Set(
    groupsOf(clause).flatMap((group) =>
      group.members.flatMap((member) => member.appositions.flatMap((apposition) => [...apposition.members])),
    ),
  );
}

/** Puts objects into roles; false when the frame wants an object of another sort. */
function fillObjects(
  frame: VerbFrame,
  objects: readonly NounGroup[],
  bag: RoleBag,
  clause: Clause,
  known: Known,
): boolean {
  if (clause.verb?.lemma === 'use' || clause.verb?.lemma === 'include')
    return !clause.verb.passive && fillUse(frame, objects, bag, clause);
  let fitted = objects.length === 0;
  for (const group of objects) {
    // "supplied them with shells": what is supplied stands behind "with".
    if (
      frame.kind === 'supply' &&
      frame.organisationObject === 'recipient' &&
      group.members.every((member) => member.pronoun) &&
      clause.phrases.some(
        (phrase) => phrase.preposition === 'with' && frame.prepositions?.['with'] === 'goods',
      )
    ) {
      fitted = bag.add('recipient', group) || fitted;
      continue;
    }
    // "It is owned by X": a pronoun can be either; the frame says which.
    const goods = group.members.some(
      (member) => bag.isGoods(member) && !(member.pronoun && frame.objectKind === 'party'),
    );
    const party = group.members.some((member) => canFill(member, 'party', known(member)));
    if (frame.objectKind === 'money' && /\d|million|thousand/u.test(group.members[0]?.head.text ?? ''))
      fitted = true;
    else if (frame.organisationObject !== undefined && party && !goods)
      fitted = bag.add(frame.organisationObject, group) || fitted;
    else if (
      frame.objectKind === undefined ||
      (frame.objectKind === 'goods' && goods) ||
      (frame.objectKind !== 'goods' && !goods)
    )
      fitted = bag.add(frame.object, group) || fitted;
    if (
      frame.kind === 'supply' &&
      group.members.some((member) => member.kind === 'abstract' || member.kind === 'event')
    )
      return false;
    if (frame.kind === 'supply' && !goods && !party && !group.members.every((member) => member.pronoun))
      return false;
  }
  return (
    fitted ||
    (frame.objectKind === undefined &&
      objects.every((group) => group.members.every((member) => member.kind !== 'goods')) &&
      clause.phrases.length > 0)
  );
}

/** "was producing drones using Chinese parts": the parts are in the drones. */
function fillUse(frame: VerbFrame, objects: readonly NounGroup[], bag: RoleBag, clause: Clause): boolean {
  const host = clause.parent;
  const made =
    clause.verb?.form === 'ing' &&
    host?.verb !== undefined &&
    ['produce', 'manufacture', 'make', 'build', 'assemble', 'develop'].includes(host.verb.lemma)
      ? host.objects
      : undefined;
  for (const group of made ?? (clause.subject === undefined ? [] : [clause.subject]))
    bag.add('product', group);
  for (const group of objects) bag.add(frame.object, group);
  for (const { preposition, group } of clause.phrases)
    if (preposition === 'including' || preposition === 'such as') bag.add(frame.object, group);
  return bag.roles.has('product') && bag.roles.has('component');
}
