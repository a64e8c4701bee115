/** Propositions out of nouns that name a happening: "the delivery of X to Y". */
import { CUE_VERBS } from '../../../data/lexicon/en/cues.ts';
import type { NounFrame } from '../../../data/lexicon/en/frame.ts';
import { AGENT_ROLE, LIGHT_VERBS, NOUN_FRAMES } from '../../../data/lexicon/en/noun-frames.ts';
import type { ClaimKind } from '../../../model/index.ts';
import { groupsOf, phrasesIn } from './analyse.ts';
import type { Clause } from './clause.ts';
import { nestedPlaces, PLACE_PREPOSITIONS, placesOf } from './frame-places.ts';
import { addMakers } from './makers.ts';
import { type Certainty, certaintyOf } from './modality.ts';
import { asGroup, type NounGroup, type NounPhrase } from './phrases.ts';
import type { Known, Proposition } from './proposition.ts';
import { phaseOf, RoleBag, satisfied } from './role-bag.ts';
import type { Tried } from './tried.ts';

const CARRYING: ReadonlySet<string> = new Set(LIGHT_VERBS.carrying);

const PARTICIPATION: ReadonlySet<string> = new Set(LIGHT_VERBS.participation);

const NOUN_FRAME_OF = new Map<string, NounFrame>();
for (const frame of NOUN_FRAMES) for (const noun of frame.nouns) NOUN_FRAME_OF.set(noun, frame);

export function fromNouns(clause: Clause, known: Known, tried?: Tried): Proposition[] {
  const made: Proposition[] = [];
  for (const group of groupsOf(clause)) {
    for (const phrase of phrasesIn(group)) {
      const frame =
        phrase.name === undefined || phrase.kind === 'event' ? NOUN_FRAME_OF.get(phrase.lemma) : undefined;
      if (frame === undefined) continue;
      const proposition = applyNounFrame(frame, phrase, group, clause, known, tried);
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
  tried: Tried | undefined,
): Proposition | undefined {
  const kind = frame.kind as ClaimKind;
  const bag = new RoleBag(kind, known);
  for (const { preposition, group: attached } of hangingOn(phrase, frame))
    bag.add(frame.prepositions[preposition], attached);
  if (phrase.possessor !== undefined) bag.add(frame.possessor, asGroup(phrase.possessor));
  const lemma = clause.verb?.lemma ?? '';
  const isObject = clause.objects.includes(group);
  const isSubject = clause.subject === group && !clause.sharedSubject;
  const brokered = kind === 'supply' && BROKERING.has(lemma);
  if (isSubject && clause.verb?.passive === true && (brokered || CARRYING.has(lemma)))
    for (const { preposition, group: told } of clause.phrases) {
      if (told.start < clause.verb.end) continue;
      bag.add(
        preposition === 'by'
          ? brokered
            ? 'intermediary'
            : (frame.agent ?? AGENT_ROLE[kind])
          : frame.prepositions[preposition],
        told,
      );
    }
  // "took delivery of 12 trucks"
  const receiving = kind === 'supply' && lemma === 'take' && isObject && RECEIPT.has(phrase.lemma);
  const carriers = carriersOf(phrase, clause);
  for (const carrier of carriers)
    for (const { preposition, group: told } of carrier.phrases)
      bag.add(
        preposition === 'by' ? (frame.agent ?? AGENT_ROLE[kind]) : frame.prepositions[preposition],
        told,
      );
  const inPhrase = clause.phrases.find((candidate) => candidate.group === group);
  const carried =
    (isObject &&
      ((lemma === 'pay' && kind === 'travel') ||
        CARRYING.has(lemma) ||
        CANCELLING.has(lemma) ||
        receiving)) ||
    (inPhrase?.preposition === 'in' && PARTICIPATION.has(lemma));
  if (carried && (clause.verb?.passive !== true || ENGAGED.has(lemma))) {
    const agents = clause.kind === 'gerund' ? (wisherOf(clause) ?? clause.subject) : clause.subject;
    if (CUE_VERBS[lemma] === undefined)
      bag.add(
        lemma === 'undergo'
          ? frame.prepositions['of']
          : brokered
            ? 'intermediary'
            : receiving
              ? 'recipient'
              : (frame.agent ?? AGENT_ROLE[kind]),
        agents,
      );
  }
  const brokers = kind === 'supply' && inPhrase?.preposition === 'in' && actsBetween(clause);
  if (brokers) bag.add('intermediary', clause.subject);
  if (!satisfied(frame.needs, bag))
    return tried?.refused(frame, phrase.lemma, `no words fill ${(frame.needs ?? []).join(' or ')}`);
  const told =
    (isObject && FACTIVE.has(lemma)) ||
    isSubject ||
    brokers ||
    carriers.length > 0 ||
    (isObject && (CUE_VERBS[lemma] !== undefined || carried)) ||
    carried;
  if (!told && bag.roles.size < 2)
    return tried?.refused(frame, phrase.lemma, 'named in passing, with fewer than two roles filled');
  // "banned the export", "discussed the delivery": nobody says that it happened.
  if (isObject && lemma !== '' && !told && !FACTIVE.has(lemma))
    return tried?.refused(frame, phrase.lemma, `“${lemma}” does not say that it happened`);
  const cancelled =
    kind === 'supply' && CANCELLING.has(lemma) && (isObject || (isSubject && clause.verb?.passive === true));
  if ((isSubject && clause.verb?.passive === true && UNDONE.has(lemma)) || (isObject && REJECTING.has(lemma)))
    return tried?.refused(frame, phrase.lemma, `“${lemma}” does not say that it happened`);
  if (kind === 'supply') addMakers(bag, clause);
  const ahead = isSubject && AHEAD.has(lemma) && clause.verb?.negated !== true;
  const given = nounCertainty(clause, isSubject && !cancelled, phrase);
  const certainty = ahead ? { ...given, planned: true } : given;
  const ownTime = carriers.flatMap((carrier) => carrier.times)[0]?.time;
  const places = phrase.attached
    .filter(({ preposition }) => PLACE_PREPOSITIONS.has(preposition))
    .flatMap(({ group: place }) => nestedPlaces(place, known));
  const made: Proposition = {
    kind,
    roles: bag.roles,
    certainty,
    phase: cancelled && !certainty.planned ? 'cancelled' : phaseOf(frame.phase, certainty, kind),
    ...(ownTime === undefined ? {} : { time: ownTime }),
    places: [...new Set([...places, ...placesOf(clause, bag, known)])],
    clause,
    rule: `en.noun.${phrase.lemma}`,
    implied: [],
    event: phrase,
    position: undefined,
  };
  tried?.matched(frame, made);
  return made;
}

/** "is involved in", "is engaged in": passive by form, and told of the subject. */
const ENGAGED = new Set(['involve', 'engage']);

/** Verbs that take it as given that what their object names has happened. */
const FACTIVE = new Set(
  'attend condemn criticise criticize welcome announce mention finance fund conceal hide disguise celebrate coordinate oversee supervise witness monitor track disclose uncover expose regret notice photograph film witness cover resume double triple increase'.split(
    ' ',
  ),
);

/** "acted as intermediary in the sale". */
function actsBetween({ verb, phrases }: Clause): boolean {
  return (
    (verb?.lemma === 'act' || verb?.lemma === 'serve') &&
    phrases.some(
      ({ preposition, group }) =>
        preposition === 'as' && group.members.some(({ lemma }) => BETWEEN.has(lemma)),
    )
  );
}

const BETWEEN = new Set(['intermediary', 'broker', 'middleman', 'agent', 'go-between']);

/** What one takes of goods that come in. */
const RECEIPT = new Set(['delivery', 'receipt']);

/** Verbs that call a deal off. */
const CANCELLING = new Set(['cancel', 'scrap', 'annul', 'rescind', 'abort']);

/** Verbs under which a happening that is their subject did not come about, or nobody says so. */
const UNDONE = new Set(
  'suspend halt stop block prevent prohibit ban postpone delay discuss consider propose negotiate reject refuse forbid bar authorise authorize license permit intercept thwart'.split(
    ' ',
  ),
);

/** Verbs that turn down what is put before one. */
const REJECTING = new Set(['reject', 'dismiss']);

/** Verbs that set a happening ahead: "the delivery is scheduled for June". */
const AHEAD = new Set(['schedule', 'plan', 'expect', 'agree', 'intend', 'envisage', 'foresee']);

/** Verbs whose object is a deal and never a thing. */
const PLACING = new Set(['place', 'arrange', 'broker', 'negotiate', 'conclude', 'sign']);

/** Participles and relatives that tell who carried the happening out: "an order placed by X with Y". */
function carriersOf(phrase: NounPhrase, clause: Clause): Clause[] {
  return clause.children.filter(
    ({ kind, verb, subject, sharedSubject }) =>
      (kind === 'participle' || kind === 'relative') &&
      sharedSubject &&
      verb?.passive === true &&
      !verb.negated &&
      subject !== undefined &&
      ((CARRYING.has(verb.lemma) && subject.members.includes(phrase)) ||
        // "an order for nozzles placed by X": it is the order that was placed.
        (PLACING.has(verb.lemma) && phrase.attached.some(({ group }) => group === subject))),
  );
}

/** Verbs whose doer stands between the sides of a deal. */
const BROKERING = new Set(['arrange', 'broker', 'facilitate', 'handle', 'organise', 'organize', 'negotiate']);

/**
 * What hangs on a noun of happening: "of" on the noun itself, the rest also behind what stands between: "the sale of X to Y by Z".
 */
function hangingOn(phrase: NounPhrase, frame: NounFrame): NounPhrase['attached'] {
  const found = [...phrase.attached];
  const reach = (groups: NounPhrase['attached'], depth: number): void => {
    if (depth > 4) return;
    for (const { group } of groups) {
      for (const member of group.members) {
        const more = member.attached.filter(
          ({ preposition }) =>
            preposition !== 'of' &&
            !PLACE_PREPOSITIONS.has(preposition) &&
            frame.prepositions[preposition] !== undefined &&
            !found.some((held) => held.preposition === preposition),
        );
        found.push(...more);
        reach(member.attached, depth + 1);
      }
    }
  };
  reach(phrase.attached, 0);
  return found;
}

/** A happening named as a subject ("the delivery … may indicate") is taken as given, whatever the verb makes of it. */
function nounCertainty(clause: Clause, isSubject: boolean, phrase: NounPhrase): Certainty {
  const certainty = certaintyOf(clause);
  if (!isSubject || !phrase.definite) return certainty;
  const outer = clause.parent === undefined ? undefined : certaintyOf({ ...clause, verb: undefined });
  return {
    modality: outer?.modality ?? 'certain',
    polarity: 'positive',
    planned: false,
    asserted: outer?.asserted ?? true,
  };
}

/** "X's interest in expanding production": whose interest it is does the expanding. */
function wisherOf(clause: Clause): NounGroup | undefined {
  const group = clause.parent?.objects.filter((candidate) => candidate.end <= clause.start).at(-1);
  const owner = group?.members.at(-1)?.possessor;
  return owner && asGroup(owner);
}
