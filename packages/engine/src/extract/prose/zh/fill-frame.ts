/**
 * Who does what around one Chinese verb: prepositions first, then order, with the sort of thing a phrase names deciding where order
 * leaves room. A frame whose needs are not met says nothing.
 */
import type { ChineseFrame } from '../../../data/lexicon/zh/frames.ts';
import type { ClaimKind, Phase, RoleName } from '../../../model/index.ts';
import { type Arguments, argumentsOf, type VerbPlace } from './arguments.ts';
import { certaintyOf } from './certainty.ts';
import { fits } from './fits.ts';
import { isCompanion } from './coordinate.ts';
import type { ChinesePhrase } from './phrase.ts';
import { isParty } from './phrase.ts';
import type { Certainty, ChineseProposition } from './proposition.ts';

/** The first frame of the verb whose arguments fit. */
export function fillFrames(place: VerbPlace): ChineseProposition | undefined {
  const args = argumentsOf(place);
  for (const frame of place.verb.frames ?? []) {
    const proposition = fillFrame(frame, place, args);
    if (proposition !== undefined) return proposition;
  }
  return undefined;
}

const CARRIERS: ReadonlySet<string> = new Set([
  '承运人',
  '承运商',
  '货代',
  '货运代理',
  '货运代理公司',
  '快递公司',
]);

function fillFrame(frame: ChineseFrame, place: VerbPlace, args: Arguments): ChineseProposition | undefined {
  const roles = new Map<RoleName, ChinesePhrase[]>();
  const places: ChinesePhrase[] = [];
  const add = (role: string | undefined, phrase: ChinesePhrase): boolean => {
    if (role === undefined || role === '') return false;
    if (role === 'place') {
      const found = (phrase.members.length > 0 ? phrase.members : [phrase]).filter(
        (member) =>
          member.kind === 'place' ||
          (frame.kind === 'location' && member.kind === undefined && member.form === 'name'),
      );
      places.push(...found);
      return found.length > 0;
    }
    const members = (phrase.members.length > 0 ? phrase.members : [phrase]).filter((member) =>
      fits(role, member, frame.kind, frame.anyThing),
    );
    if (members.length === 0) return false;
    // 交承运人海燕货运: whoever carries does not receive.
    const own =
      role === 'recipient' && members.every(({ noun }) => CARRIERS.has(noun ?? '')) ? 'carrier' : role;
    roles.set(own as RoleName, [...(roles.get(own as RoleName) ?? []), ...members]);
    return true;
  };
  if (
    frame.beside !== undefined &&
    ![...args.bareRight, ...args.bareLeft].some(
      (phrase) => frame.beside?.includes(phrase.noun ?? '') === true,
    )
  )
    return undefined;
  let { passive } = args;
  for (const { word, sort, phrase } of args.led) {
    if (sort === 'at' && frame.prepositions[word] !== undefined && add(frame.prepositions[word], phrase)) {
      if (frame.subject === undefined) passive = true;
    } else if (sort === 'at' || (sort === 'to' && phrase.kind === 'place' && !phrase.state)) {
      if (phrase.kind === 'place' || phrase.kind === 'company') {
        if (frame.goal === undefined || !add(frame.goal, phrase)) places.push(phrase);
      }
    } else if (sort === 'object') add(frame.object, phrase);
    else if (word === '由' && frame.prepositions['由'] === undefined) {
      passive = true;
      add(frame.subject, phrase);
    } else if (sort === 'by' && word !== '由') add(frame.subject, phrase);
    else {
      if (word === '由' && frame.prepositions['由'] === frame.subject) passive = true;
      // 经土耳其出口: a country on the way is a place, not somebody who deals.
      const role =
        sort === 'via' && (phrase.kind === 'place' || phrase.state) ? undefined : frame.prepositions[word];
      if (role === undefined && sort === 'via' && phrase.kind === 'place') places.push(phrase);
      if (!add(role, phrase) && role !== undefined && phrase.kind === 'place') places.push(phrase);
    }
  }
  fillRight(frame, place, args.bareRight, roles, places, add);
  fillLeft(frame, args.bareLeft, passive, roles, add);
  if (place.head !== undefined) fillHead(frame, place.head, roles, add);
  takeSubject(frame, place.subject, passive, place.phase === 'contracted', roles, add);
  const implied = passOn(frame, place, roles, add);
  for (const fillings of roles.values()) fillings.sort((a, b) => a.start - b.start);
  if (!complete(frame, roles, place)) return undefined;
  return {
    kind: frame.kind as ClaimKind,
    phase: place.phase ?? (frame.phase as Phase | undefined) ?? null,
    roles,
    implied,
    places,
    certainty: certaintyOf(place.left),
    rule: `zh.verb.${place.verb.token.text}`,
    frame,
    start: place.left[0]?.start ?? place.verb.start,
    end: Math.max(place.right.at(-1)?.end ?? 0, place.verb.end),
    at: place.verb.start,
  };
}

type Add = (role: string | undefined, phrase: ChinesePhrase) => boolean;

function fillRight(
  frame: ChineseFrame,
  place: VerbPlace,
  bare: readonly ChinesePhrase[],
  roles: Map<RoleName, ChinesePhrase[]>,
  places: ChinesePhrase[],
  add: Add,
): void {
  const goal = place.verb.goal === true;
  for (const [at, phrase] of bare.entries()) {
    const next = bare[at + 1];
    if (goal && at === 0 && frame.object !== undefined && (frame.goal ?? frame.receiver) !== undefined) {
      if (!add(frame.goal ?? frame.receiver, phrase) && phrase.kind === 'place') places.push(phrase);
      continue;
    }
    if (
      frame.receiver !== undefined &&
      next !== undefined &&
      isParty(phrase) &&
      fits(frame.object ?? '', next, frame.kind, frame.anyThing)
    ) {
      add(frame.receiver, phrase);
      continue;
    }
    if (frame.object !== undefined && !roles.has(frame.object as RoleName) && add(frame.object, phrase))
      continue;
    if (
      frame.receiver !== undefined &&
      frame.receiver !== frame.object &&
      !roles.has(frame.receiver as RoleName)
    )
      add(frame.receiver, phrase);
  }
}

function fillLeft(
  frame: ChineseFrame,
  bare: readonly ChinesePhrase[],
  passive: boolean,
  roles: Map<RoleName, ChinesePhrase[]>,
  add: Add,
): void {
  for (const phrase of bare) {
    const subject = frame.subject as RoleName | undefined;
    const object = frame.object as RoleName | undefined;
    if (!passive && subject !== undefined && (!roles.has(subject) || meets(frame))) {
      const companion = frame.prepositions['与'];
      const second = phrase.members.find((member) => isCompanion(member.joiner));
      if (
        companion !== undefined &&
        companion !== '' &&
        companion !== subject &&
        second !== undefined &&
        phrase.members.length === 2
      ) {
        const [first] = phrase.members;
        if (first !== undefined && add(subject, { ...first, members: [] }) && add(companion, second))
          continue;
      }
      if (add(subject, phrase)) continue;
    }
    if (object !== undefined && !roles.has(object) && add(object, phrase)) continue;
    if (
      passive &&
      subject !== undefined &&
      !roles.has(subject) &&
      frame.receiver === undefined &&
      object !== undefined &&
      roles.has(object)
    )
      add(subject, phrase);
  }
}

function fillHead(
  frame: ChineseFrame,
  head: ChinesePhrase,
  roles: Map<RoleName, ChinesePhrase[]>,
  add: Add,
): void {
  if (frame.object !== undefined && !roles.has(frame.object as RoleName) && add(frame.object, head)) return;
  if (frame.subject !== undefined && !roles.has(frame.subject as RoleName)) add(frame.subject, head);
}

function takeSubject(
  frame: ChineseFrame,
  subject: readonly ChinesePhrase[],
  passive: boolean,
  contract: boolean,
  roles: Map<RoleName, ChinesePhrase[]>,
  add: Add,
): void {
  const own = frame.subject as RoleName | undefined;
  const object = frame.object as RoleName | undefined;
  // 前者向后者供应: whoever agreed is told of again.
  if (contract && own !== undefined && roles.has(own)) return;
  for (const whole of subject) {
    const other = contract ? whole.members.find((member) => isCompanion(member.joiner)) : undefined;
    if (other !== undefined) add(own === 'supplier' ? 'recipient' : 'supplier', other);
    const phrase = other === undefined ? whole : { ...whole, ...whole.members[0], members: [] };
    const taken = [...roles.values()].flat();
    if (taken.some((held) => held.head === phrase.head)) continue;
    if (
      !passive &&
      own !== undefined &&
      (!roles.has(own) || (meets(frame) && roles.get(own)?.length === 1)) &&
      add(own, phrase)
    ) {
      continue;
    }
    // Whose doing it is told of does not become what is owned; whoever is left out is a doer.
    if (phrase.elided) continue;
    if (object !== undefined && frame.kind !== 'ownership' && !roles.has(object)) add(object, phrase);
  }
}

/** 采购电机并转售给X: the goods of the verb before. */
function passOn(
  frame: ChineseFrame,
  { verb, right, goods }: VerbPlace,
  roles: ReadonlyMap<RoleName, readonly ChinesePhrase[]>,
  add: Add,
): RoleName[] {
  if (goods === undefined || frame.kind !== 'supply' || frame.subject !== 'supplier') return [];
  if (roles.has('goods') || verb.goal !== true) return [];
  if (right.some(({ phrase }) => phrase !== undefined && !isParty(phrase) && phrase.kind !== 'place'))
    return [];
  for (const phrase of goods) add('goods', { ...phrase, quantity: undefined });
  return roles.has('goods') ? ['goods'] : [];
}

function complete(frame: ChineseFrame, roles: Map<RoleName, ChinesePhrase[]>, place: VerbPlace): boolean {
  if (roles.size === 0) return false;
  if (!frame.needs.some((role) => roles.has(role as RoleName))) return false;
  if (frame.wants !== undefined && !frame.wants.every((role) => roles.has(role as RoleName))) return false;
  if (frame.kind === 'supply') {
    const goods = roles.has('goods');
    const parties = ['supplier', 'recipient', 'intermediary', 'endUser'].filter((role) =>
      roles.has(role as RoleName),
    ).length;
    if (frame.objectKind === 'goods' && !goods) {
      const other = place.right.some(
        (item) =>
          item.is === 'phrase' &&
          item.phrase?.kind !== 'money' &&
          !(item.phrase !== undefined && isParty(item.phrase)),
      );
      return parties >= 2 && !other;
    }
    return goods || parties >= 2;
  }
  if (frame.kind === 'meeting') return (roles.get('participant')?.length ?? 0) >= 2;
  return true;
}

/** Both sides of a meeting fill one role. */
function meets(frame: ChineseFrame): boolean {
  return frame.prepositions['与'] === frame.subject;
}

/** No certainty at all: a plain statement. */
export const PLAIN: Certainty = { negative: false, modality: 'certain', planned: false, open: false };
