/**
 * Which phrase of a clause fills which case of its verb. Endings leave several cases open, so all ways of sharing the bare phrases out are
 * weighed: agreement with the verb decides first, then the sort of thing a role asks for, then order. What two best ways differ in stays empty.
 */
import type { SlavicFrame } from '../../../data/lexicon/slavic/types.ts';
import { type Cells, IN_CASE, OF_GENDER, type CaseName } from './cells.ts';
import { fits } from './fits.ts';
import type { VerbReading } from './language.ts';
import { mayBe, type Phrase } from './phrase.ts';
import { groupOf } from './relations.ts';

export type Slot = 'nom' | 'acc' | 'dat' | 'ins' | 'gen';

export interface Filled {
  readonly slots: ReadonlyMap<Slot, readonly Phrase[]>;
}

/** The roles a reading of a verb gives to its cases. */
export interface Valency {
  readonly subject: string | undefined;
  readonly acc: string | undefined;
  readonly dat: string | undefined;
  readonly ins: string | undefined;
}

export function valencyOf(frame: SlavicFrame, { shape, reflexive }: VerbReading): Valency {
  const passive = shape === 'short' || shape === 'passive' || (reflexive && shape !== 'converb');
  if (shape === 'impersonal')
    return { subject: undefined, acc: frame.acc, dat: frame.dat, ins: frame.ins ?? frame.nom };
  if (passive) return { subject: frame.acc, acc: undefined, dat: frame.dat, ins: frame.ins ?? frame.nom };
  return { subject: frame.nom, acc: frame.acc, dat: frame.dat, ins: frame.ins };
}

/** Bare phrases beyond this are not weighed against each other; the nearest to the verb are. */
const MOST_GROUPS = 6;

interface Group {
  readonly phrases: readonly Phrase[];
  readonly cells: Cells;
  readonly options: readonly (readonly [slot: Slot | 'none', score: number])[];
}

export interface Clausal {
  readonly verb: { readonly at: number; readonly start: number };
  readonly reading: VerbReading;
  readonly valency: Valency;
  readonly frame: SlavicFrame;
  readonly negated: boolean;
  /** The subject's agreement, where an infinitive leaves it to a verb above. */
  readonly agreement: Cells | undefined;
  readonly subjectFixed: boolean;
  /** The clause goes on with a subject told before. */
  readonly subjectTold: boolean;
}

/** Shares the bare phrases out among the cases of the verb. */
export function shareOut(phrases: readonly Phrase[], clausal: Clausal): Filled {
  const leaders = phrases.filter(
    (phrase) =>
      (phrase.preposition === undefined &&
        phrase.owner === undefined &&
        !phrase.joined &&
        phrase.kind !== 'abstract') ||
      (phrase.preposition === undefined && phrase.owner === undefined && phrase.groups.includes('share')),
  );
  const near = [...leaders]
    .sort((a, b) => Math.abs(a.start - clausal.verb.start) - Math.abs(b.start - clausal.verb.start))
    .slice(0, MOST_GROUPS)
    .sort((a, b) => a.start - b.start);
  const groups = near.map((leader, index) => groupFor(phrases, leader, near[index - 1], clausal));
  const lacks =
    clausal.valency.subject !== undefined &&
    !clausal.subjectFixed &&
    !clausal.subjectTold &&
    (clausal.reading.cells & IN_CASE.nom & ~OF_GENDER.pl) !== 0 &&
    groups.some(({ options }) => options.some(([slot]) => slot === 'nom'));
  const best = weigh(groups, lacks ? NO_SUBJECT : 0);
  const slots = new Map<Slot, readonly Phrase[]>();
  for (const [index, slot] of best.entries()) {
    const group = groups[index];
    if (group === undefined || slot === 'none' || slot === undefined) continue;
    slots.set(slot, group.phrases);
    narrow(group.phrases, slot);
  }
  return { slots };
}

function narrow(phrases: readonly Phrase[], slot: Slot): void {
  for (const phrase of phrases) {
    const kept = phrase.cells & IN_CASE[slot as CaseName];
    if (kept !== 0 && phrase.quantity === undefined) phrase.cells = kept;
  }
}

function groupFor(
  phrases: readonly Phrase[],
  leader: Phrase,
  before: Phrase | undefined,
  clausal: Clausal,
): Group {
  const members = groupOf(phrases, leader);
  let cases = 0x3f;
  for (const member of members) cases &= caseBits(member.cells);
  const cells =
    members.length === 1 ? leader.cells : expand(cases) & (leader.cells | OF_GENDER.pl | 0xffffff);
  const options: [Slot | 'none', number][] = [
    ['none', behind(leader, before) && mayBe(leader, 'gen') ? 0.4 : 0],
  ];
  const { valency, verb, frame } = clausal;
  const after = leader.start > verb.start;
  const consider = (slot: Slot, role: string | undefined, needed: CaseName, bonus: number): void => {
    if (role === undefined || (cells & IN_CASE[needed]) === 0) return;
    const fit = Math.min(...members.map((member) => fits(role, member, frame.sure === true)));
    if (fit > 0) options.push([slot, fit + bonus]);
    // Something else stands in that place: it fills no role, and keeps others from it.
    else if (slot === 'nom' && !after) options.push([slot, 0.9]);
    else if (slot === 'acc' && after) options.push([slot, 0.5]);
  };
  if (!clausal.subjectFixed && agrees(cells, members, clausal))
    consider('nom', valency.subject, 'nom', (after ? 0.1 : 1) + (sureIn(leader, 'nom') ? 0.6 : 0));
  consider('acc', valency.acc, 'acc', (after ? 0.7 : 0) + (sureIn(leader, 'acc') ? 0.6 : 0));
  if (clausal.negated && !mayBe(leader, 'acc')) consider('acc', valency.acc, 'gen', after ? 0.5 : 0);
  consider('dat', valency.dat, 'dat', (after ? 0.4 : -0.3) + (sureIn(leader, 'dat') ? 0.8 : 0));
  consider('ins', valency.ins, 'ins', (after ? 0.3 : 0) + (sureIn(leader, 'ins') ? 0.8 : 0));
  return { phrases: members, cells, options };
}

function behind(leader: Phrase, before: Phrase | undefined): boolean {
  return before !== undefined && leader.from === before.to + 1;
}

function sureIn(phrase: Phrase, name: CaseName): boolean {
  return (phrase.cells & IN_CASE[name]) !== 0 && (phrase.cells & ~IN_CASE[name]) === 0;
}

function caseBits(cells: Cells): number {
  let bits = 0;
  for (let i = 0; i < 6; i += 1) if ((cells & (0xf << (4 * i))) !== 0) bits |= 1 << i;
  return bits;
}

function expand(bits: number): Cells {
  let cells = 0;
  for (let i = 0; i < 6; i += 1) if ((bits & (1 << i)) !== 0) cells |= 0xf << (4 * i);
  return cells;
}

/** «поставил» has no feminine subject, «поставили» none in the singular unless several are named. */
function agrees(cells: Cells, members: readonly Phrase[], { reading, agreement }: Clausal): boolean {
  const asked = agreement ?? (reading.shape === 'infinitive' ? IN_CASE.nom : reading.cells);
  if ((cells & IN_CASE.nom) === 0) return false;
  if (asked === 0 || (asked & IN_CASE.nom) === 0) return true;
  const first = members[0];
  if (members.length > 1 && (asked & OF_GENDER.pl) !== 0) return true;
  if (first?.quantity !== undefined)
    return (asked & (OF_GENDER.pl | OF_GENDER.n)) !== 0 || (cells & asked & IN_CASE.nom) !== 0;
  return (cells & asked & IN_CASE.nom) !== 0;
}

/** Margin below which two ways are told apart by nothing. */
const TIE = 1e-6;

/** What a way without a subject loses where the clause has none from before and some phrase could be it. */
const NO_SUBJECT = 0.8;

function weigh(groups: readonly Group[], noSubject: number): (Slot | 'none')[] {
  let best: (Slot | 'none')[] = groups.map(() => 'none');
  let bestScore = -9;
  let rival: (Slot | 'none')[] | undefined;
  const chosen: (Slot | 'none')[] = [];
  const taken = new Set<Slot>();
  const walk = (index: number, told: number): void => {
    const score = index === groups.length && noSubject > 0 && !taken.has('nom') ? told - noSubject : told;
    if (index === groups.length) {
      if (score > bestScore + TIE) {
        best = [...chosen];
        bestScore = score;
        rival = undefined;
      } else if (score > bestScore - TIE) rival = [...chosen];
      return;
    }
    for (const [slot, worth] of (groups[index] as Group).options) {
      if (slot !== 'none' && taken.has(slot)) continue;
      chosen.push(slot);
      if (slot !== 'none') taken.add(slot);
      walk(index + 1, score + worth);
      chosen.pop();
      if (slot !== 'none') taken.delete(slot);
    }
  };
  walk(0, 0);
  const other = rival;
  return other === undefined ? best : best.map((slot, index) => (slot === other[index] ? slot : 'none'));
}
