/** Propositions out of clauses: verb frames, noun frames, and what a thing is said to be. */
import {
  AGENT_ROLE,
  COMPLEMENT_FRAMES,
  LIGHT_VERBS,
  NOUN_FRAMES,
  type NounFrame,
  VERB_FRAMES,
  type VerbFrame,
} from '../../../data/lexicon/en/frames.ts';
import { CUE_VERBS } from '../../../data/lexicon/en/cues.ts';
import type { ClaimKind, MentionSchema, Phase, RoleName } from '../../../model/index.ts';
import { groupsOf, phrasesIn } from './analyse.ts';
import type { Clause } from './clauses.ts';
import { canFill, hasRole, sortOfRole } from './fillers.ts';
import { certaintyOf, type Certainty } from './modality.ts';
import type { NounGroup, NounPhrase } from './phrases.ts';

/** What a clause says, still in noun phrases. */
export interface Proposition {
  readonly kind: ClaimKind;
  readonly roles: ReadonlyMap<RoleName, readonly NounPhrase[]>;
  readonly phase: Phase | null;
  readonly certainty: Certainty;
  readonly places: readonly NounPhrase[];
  readonly clause: Clause;
  readonly rule: string;
  readonly implied: readonly RoleName[];
  /** The noun phrase that names the event, for noun frames. */
  readonly event: NounPhrase | undefined;
  readonly position: string | undefined;
}

/** What the document has called a phrase's name before. */
export type Known = (phrase: NounPhrase) => MentionSchema | undefined;

const PLACE_PREPOSITIONS = new Set(['in', 'at', 'near', 'inside', 'outside', 'around', 'across']);
const CARRYING: ReadonlySet<string> = new Set(LIGHT_VERBS.carrying);
const PARTICIPATION: ReadonlySet<string> = new Set(LIGHT_VERBS.participation);

/** Every proposition a clause makes. */
export function propositionsOf(clause: Clause, known: Known): Proposition[] {
  return [
    ...fromVerb(clause, known),
    ...fromNouns(clause, known),
    ...fromComplement(clause, known),
    ...fromSanctions(clause, known),
  ];
}

class RoleBag {
  readonly roles = new Map<RoleName, NounPhrase[]>();
  readonly kind: ClaimKind;
  readonly known: Known;
  constructor(kind: ClaimKind, known: Known) {
    this.kind = kind;
    this.known = known;
  }

  add(role: string | undefined, group: NounGroup | undefined): boolean {
    if (role === undefined || group === undefined || !hasRole(this.kind, role)) return false;
    const fitting = group.members
      .flatMap((phrase) => this.expand(phrase))
      .filter((phrase) => canFill(phrase, sortOfRole(role), this.known(phrase)));
    if (fitting.length === 0) return false;
    const held = this.roles.get(role) ?? [];
    this.roles.set(role, [...held, ...fitting.filter((phrase) => !held.includes(phrase))]);
    return true;
  }

  /** "drones – A60 and A100": the designations are the goods. */
  private expand(phrase: NounPhrase): NounPhrase[] {
    const listed = phrase.appositions.filter(
      (group) =>
        group.members.length > 1 ||
        (phrase.name === undefined && phrase.plural && group.members[0]?.name !== undefined),
    );
    return listed.length === 0 ? [phrase] : listed.flatMap((group) => [...group.members]);
  }
}

function fromVerb(clause: Clause, known: Known): Proposition[] {
  const { verb } = clause;
  if (verb === undefined) return [];
  for (const frame of VERB_FRAMES) {
    if (!frame.verbs.includes(verb.lemma)) continue;
    const made = applyVerbFrame(frame, clause, known);
    if (made !== undefined) return [made];
  }
  return [];
}

function applyVerbFrame(frame: VerbFrame, clause: Clause, known: Known): Proposition | undefined {
  const verb = clause.verb;
  if (verb === undefined) return undefined;
  const kind = frame.kind as ClaimKind;
  if (
    frame.particle !== undefined &&
    ![...clause.objects, ...(verb.passive && clause.subject ? [clause.subject] : [])].some((group) =>
      group.members.some((member) => member.lemma === frame.particle),
    )
  )
    return undefined;
  const bag = new RoleBag(kind, known);
  const objects = verb.passive
    ? clause.subject === undefined
      ? []
      : [clause.subject, ...clause.objects]
    : clause.objects;
  if (frame.particle === undefined && !fillObjects(frame, objects, bag, clause, known)) return undefined;
  if (!verb.passive) bag.add(frame.subject, clause.subject);
  for (const { preposition, group, behind } of clause.phrases) {
    const beforeVerb = group.start < verb.verbStart;
    if (beforeVerb && behind !== undefined && clause.subject?.members.includes(behind) === true) continue;
    const role =
      verb.passive && preposition === 'by'
        ? (frame.subject ?? frame.prepositions?.['by'])
        : frame.prepositions?.[preposition];
    if (!verb.passive && preposition === 'by') continue;
    bag.add(role, group);
  }
  if (verb.lemma === 'know' || verb.lemma === 'call') adjustAlias(bag, clause);
  if (!satisfied(frame.needs, bag) || bag.roles.size === 0) return undefined;
  if (!verb.passive && clause.subject === undefined && bag.roles.size < 2) return undefined;
  const certainty = certaintyOf(clause);
  return {
    kind,
    roles: bag.roles,
    certainty,
    phase: phaseOf(frame.phase, certainty, kind),
    places: placesOf(clause, bag, known),
    clause,
    rule: `en.verb.${verb.lemma}`,
    implied: [],
    event: undefined,
    position: undefined,
  };
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
    return fillUse(frame, objects, bag, clause);
  let fitted = objects.length === 0;
  for (const group of objects) {
    const goods = group.members.some((member) => canFill(member, 'goods', known(member)));
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

function adjustAlias(bag: RoleBag, clause: Clause): void {
  const former = [...(clause.verb?.hedges ?? []), ...clause.adverbs].some(
    (word) => word === 'formerly' || word === 'previously',
  );
  const names = bag.roles.get('alias');
  if (!former || names === undefined) return;
  bag.roles.delete('alias');
  bag.roles.set('formerName', names);
}

function satisfied(needs: readonly string[] | undefined, bag: RoleBag): boolean {
  return needs === undefined || needs.some((role) => bag.roles.has(role as RoleName));
}

function phaseOf(phase: string | undefined, certainty: Certainty, kind: ClaimKind): Phase | null {
  if (
    certainty.planned &&
    (kind === 'supply' ||
      kind === 'payment' ||
      kind === 'test' ||
      kind === 'travel' ||
      kind === 'production' ||
      kind === 'assistance' ||
      kind === 'meeting' ||
      kind === 'development')
  )
    return 'planned';
  return (phase as Phase | undefined) ?? null;
}

/** Places a clause sets its event in: "in X", "at Y in Z", on the clause itself or on what it names. */
function placesOf(clause: Clause, bag: RoleBag, known: Known): NounPhrase[] {
  const used = new Set([...bag.roles.values()].flat());
  const places: NounPhrase[] = [];
  for (const { preposition, group, behind } of clause.phrases) {
    if (!PLACE_PREPOSITIONS.has(preposition)) continue;
    if (
      behind !== undefined &&
      clause.verb !== undefined &&
      group.start < clause.verb.verbStart &&
      clause.subject?.members.includes(behind) === true
    )
      continue;
    for (const member of group.members) {
      if (
        used.has(member) ||
        !canFill(member, 'place', known(member)) ||
        (member.name === undefined && member.kind !== 'place' && member.kind !== 'company')
      )
        continue;
      places.push(member);
    }
  }
  return [...new Set(places)];
}

const NOUN_FRAME_OF = new Map<string, NounFrame>();
for (const frame of NOUN_FRAMES) for (const noun of frame.nouns) NOUN_FRAME_OF.set(noun, frame);

function fromNouns(clause: Clause, known: Known): Proposition[] {
  const made: Proposition[] = [];
  for (const group of groupsOf(clause)) {
    for (const phrase of phrasesIn(group)) {
      const frame =
        phrase.name === undefined || phrase.kind === 'event' ? NOUN_FRAME_OF.get(phrase.lemma) : undefined;
      if (frame === undefined) continue;
      const proposition = applyNounFrame(frame, phrase, group, clause, known);
      if (proposition !== undefined) made.push(proposition);
    }
  }
  return made;
}

function applyNounFrame(
  frame: NounFrame,
  phrase: NounPhrase,
  group: NounGroup,
  clause: Clause,
  known: Known,
): Proposition | undefined {
  const kind = frame.kind as ClaimKind;
  const bag = new RoleBag(kind, known);
  for (const { preposition, group: attached } of phrase.attached)
    bag.add(frame.prepositions[preposition], attached);
  if (phrase.possessor !== undefined)
    bag.add(frame.possessor, {
      type: 'group',
      start: phrase.possessor.start,
      end: phrase.possessor.end,
      members: [phrase.possessor],
    });
  const lemma = clause.verb?.lemma ?? '';
  const isObject = clause.objects.includes(group);
  const isSubject = clause.subject === group && !clause.sharedSubject;
  const inPhrase = clause.phrases.find((candidate) => candidate.group === group);
  const carried =
    (isObject && CARRYING.has(lemma)) || (inPhrase?.preposition === 'in' && PARTICIPATION.has(lemma));
  if (carried && clause.verb?.passive !== true) {
    const agents = clause.kind === 'gerund' ? (wisherOf(clause) ?? clause.subject) : clause.subject;
    if (CUE_VERBS[lemma] === undefined) bag.add(AGENT_ROLE[kind], agents);
  }
  if (!satisfied(frame.needs, bag)) return undefined;
  const told = isSubject || (isObject && (CUE_VERBS[lemma] !== undefined || carried)) || carried;
  if (!told && bag.roles.size < 2) return undefined;
  if (isObject && lemma !== '' && !told && certaintyOf(clause).modality !== 'certain') return undefined;
  const certainty = nounCertainty(clause, isSubject, phrase);
  const places = phrase.attached
    .filter(({ preposition }) => PLACE_PREPOSITIONS.has(preposition))
    .flatMap(({ group: place }) => nestedPlaces(place, known));
  return {
    kind,
    roles: bag.roles,
    certainty,
    phase: phaseOf(frame.phase, certainty, kind),
    places: [...new Set([...places, ...placesOf(clause, bag, known)])],
    clause,
    rule: `en.noun.${phrase.lemma}`,
    implied: [],
    event: phrase,
    position: undefined,
  };
}

/** A happening named as a subject ("the delivery … may indicate") is taken as given, whatever the verb makes of it. */
function nounCertainty(clause: Clause, isSubject: boolean, phrase: NounPhrase): Certainty {
  const certainty = certaintyOf(clause);
  if (!isSubject || !phrase.definite) return certainty;
  const outer = clause.parent === undefined ? undefined : certaintyOf({ ...clause, verb: undefined });
  return { modality: outer?.modality ?? 'certain', polarity: 'positive', planned: false };
}

function nestedPlaces(group: NounGroup, known: Known): NounPhrase[] {
  return group.members.flatMap((member) => [
    ...(canFill(member, 'place', known(member)) &&
    (member.name !== undefined || member.kind === 'place' || member.kind === 'company')
      ? [member]
      : []),
    ...member.attached
      .filter(({ preposition }) => PLACE_PREPOSITIONS.has(preposition))
      .flatMap(({ group: inner }) => nestedPlaces(inner, known)),
  ]);
}

/** "Kupol-like: X's interest in expanding production": whose interest it is does the expanding. */
function wisherOf(clause: Clause): NounGroup | undefined {
  const group = clause.parent?.objects.filter((candidate) => candidate.end <= clause.start).at(-1);
  const owner = group?.members.at(-1)?.possessor;
  return owner && { type: 'group', start: owner.start, end: owner.end, members: [owner] };
}

function fromComplement(clause: Clause, known: Known): Proposition[] {
  const made: Proposition[] = [];
  const pairs: { subject: NounGroup; complement: NounPhrase }[] = [];
  if (clause.verb?.lemma === 'be' && clause.subject !== undefined) {
    const complement = clause.objects[0]?.members[0];
    if (complement !== undefined && clause.objects[0]?.members.length === 1)
      pairs.push({ subject: clause.subject, complement });
  }
  if (clause.verb?.lemma === 'act' || clause.verb?.lemma === 'serve' || clause.verb?.lemma === 'work') {
    const as = clause.phrases.find((phrase) => phrase.preposition === 'as')?.group.members[0];
    if (as !== undefined && clause.subject !== undefined)
      pairs.push({ subject: clause.subject, complement: as });
  }
  for (const group of groupsOf(clause)) {
    for (const phrase of group.members) {
      for (const apposition of phrase.appositions) {
        const complement = apposition.members[0];
        if (phrase.name !== undefined && complement !== undefined && complement.name === undefined)
          pairs.push({ subject: { ...group, members: [phrase] }, complement });
      }
    }
  }
  for (const { subject, complement } of pairs) {
    const frame = COMPLEMENT_FRAMES.find((candidate) => candidate.nouns.includes(complement.lemma));
    if (frame === undefined) continue;
    const kind = frame.kind as ClaimKind;
    const bag = new RoleBag(kind, known);
    bag.add(frame.subject, subject);
    for (const { preposition, group } of [
      ...complement.attached,
      ...(complement.possessor === undefined
        ? []
        : [
            {
              preposition: 'of',
              group: {
                type: 'group' as const,
                start: complement.possessor.start,
                end: complement.possessor.end,
                members: [complement.possessor],
              },
            },
          ]),
    ])
      bag.add(frame.prepositions[preposition], group);
    if (bag.roles.size < 2 || !bag.roles.has(frame.subject as RoleName)) continue;
    const certainty = certaintyOf(clause);
    made.push({
      kind,
      roles: bag.roles,
      certainty,
      phase: null,
      places: [],
      clause,
      rule: `en.complement.${complement.lemma}`,
      implied: [],
      event: undefined,
      position: kind === 'role' ? complement.head.text : undefined,
    });
  }
  return made;
}

/** "X, which is under US sanctions"; "a plant under Western sanctions". */
function fromSanctions(clause: Clause, known: Known): Proposition[] {
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
    for (const member of group.members)
      if (member.name !== undefined) bag.add('authority', { ...group, members: [member] });
    if (!bag.roles.has('target')) continue;
    made.push({
      kind: 'sanction',
      roles: bag.roles,
      certainty: certaintyOf(clause),
      phase: null,
      places: [],
      clause,
      rule: 'en.under-sanctions',
      implied: [],
      event: undefined,
      position: undefined,
    });
  }
  return made;
}
