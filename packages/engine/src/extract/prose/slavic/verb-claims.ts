/** What a verb says with the phrases around it. */
import type { LinkName, SlavicFrame } from '../../../data/lexicon/slavic/types.ts';
import { CLAIM_ROLES, type ClaimKind, type Phase, type RoleName } from '../../../model/index.ts';
import { type Clausal, type Filled, shareOut, valencyOf } from './arguments.ts';
import { type CaseName, type Cells, IN_CASE, OF_GENDER } from './cells.ts';
import type { Certainty } from './certainty.ts';
import type { Clause } from './clause.ts';
import { fits } from './fits.ts';
import type { VerbReading } from './language.ts';
import { mayBe, type Phrase, standsFor } from './phrase.ts';
import { writerIn } from './plain-phrase.ts';
import { type Proposition, proposition } from './proposition.ts';
import { groupOf } from './relations.ts';
import {
  addCarrier,
  allowed,
  completeGoods,
  hangsOn,
  isPlaceOf,
  located,
  settleShare,
} from './verb-slots.ts';

/** Whether the subject told before may be that of a reading: «следователи …, что кабель поставил «А»» has another. */
function told(subject: readonly Phrase[], { cells }: VerbReading): boolean {
  const asked = cells & IN_CASE.nom;
  return subject.some(
    (phrase) =>
      asked === 0 ||
      phrase.form === 'relative' ||
      phrase.form === 'pronoun' ||
      phrase.quantity !== undefined ||
      (phrase.cells & asked) !== 0 ||
      (subject.length > 1 && (asked & OF_GENDER.pl) !== 0),
  );
}

/** The case in which a preposition of two cases has a meaning. */
const LINK_CASES: Readonly<Partial<Record<LinkName, readonly CaseName[]>>> = {
  into: ['acc', 'gen'],
  in: ['loc'],
  out: ['gen'],
  at: ['gen'],
  with: ['ins'],
  per: ['acc'],
  by: ['gen', 'dat', 'loc'],
};

export interface VerbSetting {
  readonly clause: Clause;
  readonly certainty: Certainty;
  readonly negated: boolean;
  readonly phrases: readonly Phrase[];
  /** Stands in where the clause has no subject of its own. */
  readonly subject: readonly Phrase[];
}

/** Frames that say something more of the same verb: «создан на базе X при помощи Y». */
const BESIDE_OTHERS = new Set(['build on']);

/** The claims of a clause's predicate, by the frame whose needs its phrases meet best; and the subject it found. */
export function fromVerb(setting: VerbSetting): Proposition[] {
  const { clause } = setting;
  const { predicate } = clause;
  if (predicate === undefined) return [];
  let best: { made: Proposition; score: number; subject: readonly Phrase[] } | undefined;
  const cells = new Map(setting.phrases.map((phrase) => [phrase, phrase.cells]));
  let narrowed = cells;
  const beside: Proposition[] = [];
  for (const reading of predicate.readings) {
    for (const frame of reading.entry.frames) {
      for (const [phrase, held] of cells) phrase.cells = held;
      const tried = fill(frame, reading, setting);
      if (tried === undefined) continue;
      if (BESIDE_OTHERS.has(frame.name)) beside.push(tried.made);
      if (best !== undefined && tried.score <= best.score) continue;
      best = tried;
      narrowed = new Map(setting.phrases.map((phrase) => [phrase, phrase.cells]));
    }
  }
  for (const [phrase, held] of narrowed) phrase.cells = held;
  if (best === undefined) return [];
  clause.subject = best.subject;
  const { made } = best;
  return [made, ...beside.filter((other) => other !== made)];
}

function fill(
  frame: SlavicFrame,
  reading: VerbReading,
  setting: VerbSetting,
): { made: Proposition; score: number; subject: readonly Phrase[] } | undefined {
  const { clause, certainty, phrases } = setting;
  const word = clause.predicate?.word;
  if (word === undefined) return undefined;
  if (frame.beside !== undefined && !phrases.some((phrase) => phrase.groups.includes(frame.beside ?? '')))
    return undefined;
  const valency = valencyOf(frame, reading);
  const isParticiple = clause.kind === 'participle';
  const clausal: Clausal = {
    verb: { at: word.at, start: word.token.start },
    reading,
    valency,
    frame,
    negated: setting.negated,
    agreement: agreementOf(clause),
    subjectFixed: isParticiple || clause.kind === 'converb',
    subjectTold: told(setting.subject, reading) || reading.shape === 'infinitive' || reading.person === 1,
  };
  const used = new Set<Phrase>();
  const roles = new Map<RoleName, Phrase[]>();
  const places: Phrase[] = [];
  const add = (role: string | undefined, phrase: Phrase): void => {
    if (role === undefined || fits(role, phrase, frame.sure) <= 0) return;
    if (frame.strict === true && role === 'goods' && standsFor(phrase).kind === 'other') return;
    const held = roles.get(role as RoleName) ?? [];
    if (!held.includes(phrase)) roles.set(role as RoleName, [...held, phrase]);
    used.add(phrase);
  };
  for (const [index, phrase] of phrases.entries())
    if (
      !(
        phrase.preposition?.links.includes('into') === true &&
        mayBe(phrase, 'loc') &&
        hangsOn(phrases[index - 1], phrase)
      )
    )
      fillLink(frame, phrase, phrases, add, used);
  // «отправлены ПП «А» на адрес «Б»»: who gets it is told already.
  const { slots } = shareOut(
    phrases.filter((phrase) => !used.has(phrase)),
    valency.dat !== undefined && roles.has(valency.dat as RoleName)
      ? { ...clausal, valency: { ...valency, dat: undefined } }
      : clausal,
  );
  // The verb is done to something else: «поставить точку», «перевести штаб-квартиру».
  const objects = slots.get('acc') ?? [];
  if (
    objects.length > 0 &&
    objects.every(
      (phrase) =>
        fits(valency.acc ?? '', phrase, frame.sure) <= 0 &&
        phrase.kind !== 'abstract' &&
        phrase.form !== 'pronoun' &&
        phrase.kind !== 'document',
    )
  )
    return undefined;
  hangLeft(phrases, used, slots);
  const subject = subjectOf(slots, setting, clausal);
  const helped = HELPS.test(clause.governor?.readings[0]?.entry.lemma ?? '')
    ? helpedIn(phrases, subject)
    : undefined;
  // «сухогруз доставил заводу титан»: a vessel carries, it does not supply.
  const carries = (phrase: Phrase): boolean =>
    frame.kind === 'supply' &&
    valency.subject === 'supplier' &&
    (phrase.groups.includes('vessel') ||
      (phrase.groups.includes('carrier') && (frame.name !== 'sell' || HAULS.test(reading.entry.lemma))));
  if (helped === undefined)
    for (const phrase of subject) add(carries(phrase) ? 'carrier' : valency.subject, phrase);
  else {
    // «помогли заводу разработать двигатель»: the plant does it, with their help.
    add(valency.subject, helped);
    if ((CLAIM_ROLES[frame.kind as ClaimKind].many as readonly string[]).includes('helper'))
      for (const phrase of subject) add('helper', phrase);
  }
  for (const slot of ['acc', 'dat', 'ins'] as const)
    for (const phrase of slots.get(slot) ?? []) add(valency[slot], phrase);
  if (frame.kind === 'travel' || frame.kind === 'supply') addCarrier(roles, phrases, used);
  const share = settleShare(roles, phrases);
  completeGoods(frame.kind as ClaimKind, roles);
  for (const [index, phrase] of phrases.entries())
    if (!used.has(phrase) && isPlaceOf(frame, phrase) && !hangsOn(phrases[index - 1], phrase))
      places.push(located(phrase));
  if (!frame.needs.some((role) => roles.has(role as RoleName))) return undefined;
  if (roles.size === 0 || !allowed(frame.kind as ClaimKind, roles)) return undefined;
  if (frame.kind === 'location' && places.length === 0) return undefined;
  if (frame.name === 'control' && reading.entry.lemma.startsWith('ма') && share === null) return undefined;
  const made = proposition({
    kind: frame.kind as ClaimKind,
    phase: certainty.phase ?? (frame.phase as Phase | undefined) ?? null,
    roles,
    places,
    clause,
    rule: `verb.${reading.entry.lemma}`,
    negative: certainty.negative,
    modality: certainty.modality,
    open: certainty.open,
    share,
    position: frame.position === true ? word.token.text : null,
  });
  return { made, score: scoreOf(roles), subject: subject.length > 0 ? subject : [] };
}

/** «флоту Кордана», «микросхемы компании «Фенвик»»: what fills no case and stands right behind a noun hangs on it in the genitive. */
function hangLeft(phrases: readonly Phrase[], used: ReadonlySet<Phrase>, slots: Filled['slots']): void {
  const placed = new Set([...slots.values()].flat());
  for (const [index, phrase] of phrases.entries()) {
    const before = phrases[index - 1];
    if (
      before === undefined ||
      before.to + 1 !== phrase.from ||
      phrase.preposition !== undefined ||
      phrase.joined
    )
      continue;
    if (
      used.has(phrase) ||
      placed.has(phrase) ||
      phrase.owner !== undefined ||
      !mayBe(phrase, 'gen') ||
      phrase.form === 'pronoun'
    )
      continue;
    if (
      before.form === 'pronoun' ||
      before.genitive !== undefined ||
      (before.form === 'name' && before.kind !== 'goods')
    )
      continue;
    if (phrase.form !== 'name' || phrase.kind === 'goods') continue;
    before.genitive = phrase;
    phrase.owner = before;
    phrase.cells &= IN_CASE.gen;
  }
}

/** Verbs of selling abroad that only say that it was brought there. */
const HAULS = /^(?:вывез|вывоз|вивез|вивоз)/u;
const HELPS = /^(?:помочь|помогать|допомогти|допомагати)$/u;

function helpedIn(phrases: readonly Phrase[], subject: readonly Phrase[]): Phrase | undefined {
  return phrases.find(
    (phrase) =>
      phrase.preposition === undefined &&
      phrase.owner === undefined &&
      !subject.includes(phrase) &&
      mayBe(phrase, 'dat') &&
      fits('supplier', phrase) > 0,
  );
}

function agreementOf({ governor, predicate }: Clause): Cells | undefined {
  const over = governor?.readings[0];
  if (over === undefined || predicate?.readings.some(({ shape }) => shape === 'infinitive') !== true)
    return undefined;
  return over.cells;
}

function scoreOf(roles: ReadonlyMap<RoleName, readonly Phrase[]>): number {
  let score = 0;
  for (const [role, phrases] of roles) score += 1 + Math.max(...phrases.map((phrase) => fits(role, phrase)));
  return score;
}

function fillLink(
  frame: SlavicFrame,
  phrase: Phrase,
  phrases: readonly Phrase[],
  add: (role: string | undefined, phrase: Phrase) => void,
  used: ReadonlySet<Phrase>,
): void {
  const { preposition } = phrase;
  if (preposition === undefined || used.has(phrase)) return;
  for (const link of preposition.links) {
    const role = frame.links[link];
    if (role === undefined || role === 'place') continue;
    const cases = LINK_CASES[link];
    if (cases !== undefined && !cases.some((name) => mayBe(phrase, name))) continue;
    // «в мае», «на выставку»: what a delivery goes into is a party; a place alone is where it went.
    if (role === 'recipient' && link === 'into' && !(fits(role, phrase) >= 0.8)) continue;
    if (
      (role === 'intermediary' ||
        (link === 'at' &&
          /^[ву]$/u.test(preposition.words) &&
          preposition.links.length > 2 &&
          !/[ую]$/u.test(phrase.name))) &&
      phrase.kind === 'place'
    )
      continue;
    if (fits(role, phrase, frame.sure) <= 0) continue;
    for (const member of groupOf(phrases, phrase)) {
      add(role, member);
      const settled = cases?.reduce((all, name) => all | IN_CASE[name], 0) ?? 0;
      if ((member.cells & settled) !== 0) member.cells &= settled;
    }
    return;
  }
}

function subjectOf(
  slots: Filled['slots'],
  { clause, subject }: VerbSetting,
  { valency, reading }: Clausal,
): readonly Phrase[] {
  const own = slots.get('nom');
  if (own !== undefined) return own;
  if (clause.kind === 'participle' && clause.head !== undefined) return [clause.head];
  if (reading.person === 1) return clause.predicate === undefined ? [] : [writerIn(clause.predicate.word)];
  // «выяснили, что дроны собирают на заводе»: a plural without its subject means anybody.
  if (
    clause.kind === 'that' &&
    subject.every((phrase) => phrase.preposition?.links.includes('in') !== true) &&
    (reading.cells & IN_CASE.nom) === (OF_GENDER.pl & IN_CASE.nom)
  )
    return [];
  const one = reading.cells & IN_CASE.nom & ~OF_GENDER.pl;
  return valency.subject === undefined
    ? []
    : subject.filter(
        (phrase) =>
          fits(valency.subject ?? '', phrase) > 0 &&
          (clause.kind !== 'that' ||
            one === 0 ||
            phrase.preposition !== undefined ||
            (phrase.cells & one) !== 0 ||
            phrase.form === 'relative'),
      );
}
