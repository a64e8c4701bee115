/**
 * Who did what in a piece of a Russian sentence: case endings fill the roles, the sort of thing a phrase names breaks ties, word
 * order only where both are silent. Two phrases that fit one role equally leave it empty.
 */
import { RUSSIAN_NOUN_FRAMES } from '../../../data/lexicon/ru/verbs.ts';
import type { ClaimKind, Phase, RoleName } from '../../../model/index.ts';
import type { VerbReading } from './lexicon.ts';
import type { CaseName } from './paradigms.ts';
import { mayBe, type RussianPhrase } from './phrase.ts';

export interface RussianProposition {
  readonly kind: ClaimKind;
  readonly phase: Phase | null;
  readonly roles: ReadonlyMap<RoleName, readonly RussianPhrase[]>;
  readonly places: readonly RussianPhrase[];
  readonly rule: string;
}

const GOODS_ROLES = new Set(['goods', 'product']);
const PLACE_ROLES = new Set(['destination', 'origin']);

export interface VerbPiece {
  readonly reading: VerbReading;
  /** The verb as it stands, lower case. */
  readonly form: string;
  readonly verbStart: number;
  readonly phrases: readonly RussianPhrase[];
  /** Stands in where the piece has no subject of its own. */
  readonly subject: readonly RussianPhrase[];
  /** What a participle tells of. */
  readonly told: RussianPhrase | undefined;
  /** An infinitive under a verb of planning, whose subject is its own. */
  readonly planned: boolean;
}

/** What a verb says with the phrases around it. */
export function fromVerb(piece: VerbPiece): RussianProposition | undefined {
  const { reading, form, verbStart, phrases, subject, told, planned } = piece;
  const { frame, voice } = reading;
  if (
    frame.beside !== undefined &&
    !phrases.some((phrase) => frame.beside?.includes(phrase.noun ?? '') === true)
  )
    return undefined;
  const roles = new Map<RoleName, RussianPhrase[]>();
  const add = (role: string | undefined, phrase: RussianPhrase): void => {
    if (role === undefined || !fits(role, phrase)) return;
    roles.set(role as RoleName, [...(roles.get(role as RoleName) ?? []), phrase]);
  };
  const used = new Set<RussianPhrase>();
  for (const phrase of phrases) {
    const governed = phrase.preposition === undefined ? undefined : frame.prepositions[phrase.preposition];
    if (governed === undefined || !mayBe(phrase, governed[0]) || !fits(governed[1], phrase)) continue;
    add(governed[1], phrase);
    used.add(phrase);
  }
  const bare = phrases.filter((phrase) => phrase.preposition === undefined && !used.has(phrase));
  const passive = voice === 'passive' || voice === 'participle';
  const thing = frame.acc;
  const isThing = (phrase: RussianPhrase): boolean =>
    thing !== undefined && GOODS_ROLES.has(thing) && fits(thing, phrase);
  if (passive) {
    const objects =
      told === undefined
        ? bare.filter((phrase) => (thing === undefined ? false : fits(thing, phrase)) && mayBe(phrase, 'nom'))
        : [told];
    for (const object of objects.length > 0
      ? objects
      : subject.filter((phrase) => thing !== undefined && fits(thing, phrase)))
      add(thing, object);
    const rest = bare.filter((phrase) => !objects.includes(phrase) && phrase !== told && !isThing(phrase));
    assign(rest, 'ins', frame.nom, 'dat', frame.dat, add);
  } else {
    const things = bare.filter((phrase) => isThing(phrase));
    for (const object of things) if (mayBe(object, 'acc') || mayBe(object, 'gen')) add(thing, object);
    const rest = bare.filter((phrase) => !things.includes(phrase));
    const nominatives =
      voice === 'infinitive' && !planned
        ? []
        : rest.filter(
            (phrase) => mayBe(phrase, 'nom') && fits(frame.nom ?? '', phrase) && agrees(phrase, form),
          );
    const before = nominatives.filter((phrase) => phrase.end <= verbStart);
    const own = before.length > 0 ? before : nominatives.filter((phrase) => !mayBe(phrase, 'dat'));
    const subjects = own.length > 0 ? adjacent(own) : subject;
    for (const phrase of subjects) add(frame.nom, phrase);
    const left = rest.filter((phrase) => !subjects.includes(phrase));
    if (frame.ins !== undefined) for (const phrase of left) if (mayBe(phrase, 'ins')) add(frame.ins, phrase);
    const datives = left.filter(
      (phrase) => mayBe(phrase, 'dat') && (!mayBe(phrase, 'nom') || phrase.start > verbStart),
    );
    if (frame.dat !== undefined) for (const phrase of one(datives)) add(frame.dat, phrase);
    if (thing !== undefined && !GOODS_ROLES.has(thing))
      for (const phrase of left)
        if (!datives.includes(phrase) && mayBe(phrase, 'acc') && phrase.start > verbStart) add(thing, phrase);
  }
  for (const goods of roles.get('goods') ?? [])
    if (goods.maker !== undefined && frame.kind === 'supply') add('manufacturer', goods.maker);
  if (!frame.needs.some((role) => roles.has(role as RoleName))) return undefined;
  if (roles.size < 2) return undefined;
  return {
    kind: frame.kind as ClaimKind,
    phase: (frame.phase as Phase | undefined) ?? null,
    roles,
    places: frame.kind === 'supply' || frame.kind === 'payment' ? [] : placesOf(phrases, used),
    rule: `ru.verb.${frame.name}`,
  };
}

/** «прибыл» has no feminine subject, «получила» no masculine one. Names without a class noun show their gender by their ending. */
function agrees(phrase: RussianPhrase, form: string): boolean {
  const gender = form.endsWith('л') ? 'm' : form.endsWith('ла') ? 'f' : form.endsWith('ло') ? 'n' : undefined;
  if (gender === undefined || phrase.quantity !== undefined) return true;
  if (phrase.gender !== undefined) return phrase.gender === gender;
  if (!phrase.inflected) return true;
  const feminine = /[ая]$/u.test(phrase.name);
  return gender === 'm'
    ? !feminine
    : gender === 'f'
      ? feminine || !/[бвгджзклмнпрстфхцчшщ]$/u.test(phrase.name)
      : true;
}

/** The bare phrases of a passive: the instrumental did it, the dative got it; what may be both is left out. */
function assign(
  phrases: readonly RussianPhrase[],
  first: CaseName,
  firstRole: string | undefined,
  second: CaseName,
  secondRole: string | undefined,
  add: (role: string | undefined, phrase: RussianPhrase) => void,
): void {
  const sure = phrases.filter((phrase) => mayBe(phrase, first) !== mayBe(phrase, second));
  for (const phrase of one(sure.filter((candidate) => mayBe(candidate, first)))) add(firstRole, phrase);
  for (const phrase of one(sure.filter((candidate) => mayBe(candidate, second)))) add(secondRole, phrase);
  // One sure case leaves the other for a name that shows none.
  const open = phrases.filter((phrase) => mayBe(phrase, first) && mayBe(phrase, second));
  const hasFirst = sure.some((phrase) => mayBe(phrase, first));
  const hasSecond = sure.some((phrase) => mayBe(phrase, second));
  if (open.length !== 1 || hasFirst === hasSecond) return;
  const left = open[0] as RussianPhrase;
  if (!mayBe(left, 'nom') || left.inflected) return;
  if (hasFirst) add(secondRole, left);
  else add(firstRole, left);
}

/** One phrase, or several joined in a list; several that stand apart tell nothing. */
function one(phrases: readonly RussianPhrase[]): readonly RussianPhrase[] {
  return phrases.length <= 1 ? phrases : adjacent(phrases).length === phrases.length ? phrases : [];
}

function adjacent(phrases: readonly RussianPhrase[]): readonly RussianPhrase[] {
  const run: RussianPhrase[] = [];
  for (const phrase of phrases) {
    const last = run.at(-1);
    if (last !== undefined && phrase.start - last.end > 4) break;
    run.push(phrase);
  }
  return run;
}

/** «поставка двигателей заводу через X»: the genitive is what, the dative to whom. */
export function fromNoun(phrases: readonly RussianPhrase[]): RussianProposition[] {
  const made: RussianProposition[] = [];
  for (const [index, event] of phrases.entries()) {
    const frame = RUSSIAN_NOUN_FRAMES.find(({ noun }) => noun === event.noun);
    if (frame === undefined) continue;
    const roles = new Map<RoleName, RussianPhrase[]>();
    for (const phrase of phrases.slice(index + 1, index + 5)) {
      const role = nounRole(phrase);
      if (role === undefined) continue;
      if (!roles.has(role)) roles.set(role, [phrase]);
    }
    if (!roles.has('goods') || roles.size < 2) continue;
    for (const goods of roles.get('goods') ?? [])
      if (goods.maker !== undefined) roles.set('manufacturer', [goods.maker]);
    made.push({
      kind: 'supply',
      phase: (frame.phase as Phase | undefined) ?? null,
      roles,
      places: [],
      rule: `ru.noun.${frame.noun}`,
    });
  }
  return made;
}

function nounRole(phrase: RussianPhrase): RoleName | undefined {
  if (phrase.preposition === 'через' || phrase.preposition === 'при посредничестве')
    return fits('intermediary', phrase) ? 'intermediary' : undefined;
  if (phrase.preposition === 'от') return fits('supplier', phrase) ? 'supplier' : undefined;
  if (phrase.preposition === 'в адрес') return fits('recipient', phrase) ? 'recipient' : undefined;
  if (phrase.preposition !== undefined) return undefined;
  if (fits('goods', phrase) && mayBe(phrase, 'gen')) return 'goods';
  return fits('recipient', phrase) && mayBe(phrase, 'dat') && !mayBe(phrase, 'gen') && !mayBe(phrase, 'nom')
    ? 'recipient'
    : undefined;
}

function fits(role: string, phrase: RussianPhrase): boolean {
  if (GOODS_ROLES.has(role))
    return phrase.kind === 'goods' || (phrase.kind === undefined && phrase.quantity !== undefined);
  if (PLACE_ROLES.has(role))
    return (
      phrase.kind === 'place' ||
      phrase.kind === 'company' ||
      (phrase.form === 'name' && phrase.kind !== 'goods')
    );
  return (
    phrase.kind === 'company' ||
    phrase.kind === 'body' ||
    phrase.kind === 'person' ||
    (phrase.form === 'name' && phrase.kind === undefined && phrase.quantity === undefined)
  );
}

function placesOf(phrases: readonly RussianPhrase[], used: ReadonlySet<RussianPhrase>): RussianPhrase[] {
  return phrases.filter(
    (phrase) =>
      !used.has(phrase) &&
      (phrase.preposition === 'в' || phrase.preposition === 'на') &&
      mayBe(phrase, 'loc') &&
      (phrase.kind === 'place' || (phrase.form === 'name' && phrase.kind === undefined)),
  );
}
