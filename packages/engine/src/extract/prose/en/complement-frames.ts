/** Propositions out of what a thing is said to be: "X is director of Y"; "X, a subsidiary of Y". */
import { COMPLEMENT_FRAMES } from '../../../data/lexicon/en/complement-frames.ts';
import type { ClaimKind, RoleName } from '../../../model/index.ts';
import { groupsOf } from './analyse.ts';
import type { Clause } from './clause.ts';
import { certaintyOf, GIVEN } from './modality.ts';
import { asGroup, type NounGroup, type NounPhrase } from './phrases.ts';
import type { Known, Proposition } from './proposition.ts';
import { RoleBag } from './role-bag.ts';
import type { Tried } from './tried.ts';

/** Organs of an organisation: who sits in one holds a post in what it is an organ of. */
const ORGANS = new Set(
  'board council committee staff management directors director presidium secretariat leadership trustee trustees'.split(
    ' ',
  ),
);

function namesOrgan(phrase: NounPhrase): boolean {
  const last = (phrase.name?.text.split(' ').at(-1) ?? phrase.lemma).toLowerCase();
  return ORGANS.has(last) || ORGANS.has(phrase.lemma);
}

interface Post {
  /** "chief executive", "member of the board of directors": the post in its words. */
  readonly words: string;
  readonly holders: NounGroup | undefined;
}

/** The post a complement names and what it is a post in: the first named or told organisation down the chain of "of". */
function postOf(complement: NounPhrase, text: string): Post {
  const from = complement.tokens.find(
    (token) => token.tag !== 'det' && token.tag !== 'poss' && token.start >= (complement.possessor?.end ?? 0),
  );
  const start = from?.start ?? complement.start;
  let end = complement.head.end;
  let at: NounPhrase = complement;
  for (let depth = 0; depth < 4; depth += 1) {
    const next = at.attached.find(
      ({ preposition }) => preposition === 'of' || preposition === 'at' || preposition === 'for',
    );
    const only = next?.group.members[0];
    if (next === undefined || only === undefined) break;
    if (only.possessor !== undefined && namesOrgan(only))
      return { words: text.slice(start, complement.head.end), holders: asGroup(only.possessor) };
    const deeper =
      next.group.members.at(-1)?.attached.some(({ preposition }) => preposition === 'of') === true;
    if (deeper && (namesOrgan(only) || (complement.lemma === 'minister' && at === complement))) {
      end = next.group.members.at(-1)?.end ?? end;
      at = next.group.members.at(-1) ?? only;
      continue;
    }
    return { words: text.slice(start, end).replace(/\s+/gu, ' '), holders: next.group };
  }
  return { words: text.slice(start, end).replace(/\s+/gu, ' '), holders: undefined };
}

export function fromComplement(text: string, clause: Clause, known: Known, tried?: Tried): Proposition[] {
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
    const post = kind === 'role' ? postOf(complement, text) : undefined;
    if (post !== undefined) bag.add('organisation', post.holders);
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
      addIn(frame.prepositions[preposition], group, bag);
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
      position: post?.words,
    };
    tried?.matched(frame, proposition);
    made.push(proposition);
  }
  return made;
}

/** An organisation already found is not added to. */
function addIn(role: string | undefined, group: NounGroup, bag: RoleBag): void {
  if (role !== 'organisation' || !bag.roles.has('organisation')) bag.add(role, group);
}
