/** Propositions out of what a thing is said to be: "X is director of Y"; "X, a subsidiary of Y". */
import { COMPLEMENT_FRAMES } from '../../../data/lexicon/en/complement-frames.ts';
import type { ClaimKind, RoleName } from '../../../model/index.ts';
import { groupsOf } from './analyse.ts';
import type { Clause } from './clause.ts';
import { certaintyOf, GIVEN } from './modality.ts';
import type { NounGroup, NounPhrase } from './phrases.ts';
import type { Known, Proposition } from './proposition.ts';
import { RoleBag } from './role-bag.ts';
import type { Tried } from './tried.ts';

export function fromComplement(clause: Clause, known: Known, tried?: Tried): Proposition[] {
  const made: Proposition[] = [];
  const pairs: { subject: NounGroup; complement: NounPhrase; inPassing?: boolean }[] = [];
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
  const fronted = usesAsFront(clause, known);
  if (fronted !== undefined) made.push(fronted);
  for (const group of groupsOf(clause)) {
    for (const phrase of group.members) {
      for (const apposition of phrase.appositions) {
        const complement = apposition.members[0];
        if (phrase.name === undefined && phrase.kind === 'person' && complement?.name !== undefined)
          pairs.push({ subject: apposition, complement: phrase, inPassing: true });
        if (phrase.name !== undefined && complement !== undefined && complement.name === undefined)
          pairs.push({ subject: { ...group, members: [phrase] }, complement, inPassing: true });
      }
    }
  }
  for (const { subject, complement, inPassing } of pairs) {
    const compound = `${complement.modifiers.at(-1) ?? ''} ${complement.lemma}`;
    const frame =
      COMPLEMENT_FRAMES.find((candidate) => candidate.nouns.includes(compound)) ??
      COMPLEMENT_FRAMES.find((candidate) => candidate.nouns.includes(complement.lemma));
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
    if (bag.roles.size < 2 || !bag.roles.has(frame.subject as RoleName)) {
      tried?.refused(frame, complement.lemma, 'fewer than two roles filled');
      continue;
    }
    const certainty = inPassing === true ? GIVEN : certaintyOf(clause);
    const proposition: Proposition = {
      ...(inPassing === undefined ? {} : { inPassing }),
      kind,
      roles: bag.roles,
      certainty,
      phase: null,
      places: [],
      clause,
      rule: `en.complement.${complement.lemma}`,
      implied: [],
      event: undefined,
      position: undefined,
    };
    tried?.matched(frame, proposition);
    made.push(proposition);
  }
  return made;
}

const FRONTS = new Set(['front', 'shell', 'cover', 'front company', 'shell company', 'cover company']);

/** "Y used X as a front company": X is a front for Y. */
function usesAsFront(clause: Clause, known: Known): Proposition | undefined {
  if (clause.verb?.lemma !== 'use' || clause.verb.passive) return undefined;
  const as = clause.phrases.find(({ preposition }) => preposition === 'as')?.group.members[0];
  if (as === undefined) return undefined;
  if (!FRONTS.has(as.lemma) && !FRONTS.has(`${as.modifiers.at(-1) ?? ''} ${as.lemma}`)) return undefined;
  const bag = new RoleBag('identity', known);
  bag.add('entity', clause.objects[0]);
  bag.add('frontFor', clause.subject);
  if (bag.roles.size < 2) return undefined;
  return {
    kind: 'identity',
    roles: bag.roles,
    certainty: certaintyOf(clause),
    phase: null,
    places: [],
    clause,
    rule: 'en.used-as-front',
    implied: [],
    event: undefined,
    position: undefined,
  };
}
