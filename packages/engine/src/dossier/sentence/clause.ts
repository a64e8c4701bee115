/** The clause of a proposition: subject, verb phrase, what follows. No speaker, no capital, no full stop. */
import type { RoleName } from '../../model/index.ts';
import type { Quantity } from '../../values/index.ts';
import { goodsWords, moneyWords } from './amount-words.ts';
import { conjugate } from './conjugate.ts';
import { indefiniteArticle, placePreposition, readsPlural } from './english.ts';
import { eventNoun, type Frame, type FrameSlot, framesOf, type FrameVerb, type SlotRole } from './frame.ts';
import type { Participant, Proposition } from './proposition.ts';
import { timeWords } from './time-words.ts';
import { joinWords, listWords, verbatim, type Words, words } from './words.ts';

/** What a strength is called where it is not stated. */
const STRENGTHS = {
  certain: 'certain',
  probable: 'probable',
  possible: 'possible',
  uncommitted: 'hearsay',
} as const;

export interface ClauseOptions {
  /** Prints what a relative time was read as: "last year (2024)". */
  readonly readings?: boolean;
}

/** The clause, or null where the roles filled make no sentence of this kind. */
export function clauseOf(proposition: Proposition, { readings = true }: ClauseOptions = {}): Words | null {
  if (proposition.phase === 'cancelled') return cancelled(proposition, readings);
  const frame = frameFor(proposition);
  if (!frame) return null;
  const { phase } = proposition;
  const verb: FrameVerb = (phase === null ? undefined : frame.phases?.[phase]) ?? frame.any;
  const subject = subjectWords(proposition, frame.subject);
  const told = new Set<SlotRole>([frame.subject]);
  const core = verb.slots.map((slot) => slotWords(proposition, slot, told));
  const predicate = conjugate(verb, {
    plural: isPluralSubject(proposition, frame),
    polarity: proposition.polarity,
    modality: proposition.modality,
    planned: phase === 'planned',
    tense: frame.tense,
  });
  const further = frame.further.map((slot) => slotWords(proposition, slot, told));
  return joinWords([
    subject,
    words`${predicate}`,
    ...core,
    ...further,
    ...adjuncts(proposition, told, readings),
  ]);
}

/** The event as a noun phrase without a verb: "supply of LH-40 by X to Y". */
export function nounPhraseOf(proposition: Proposition): Words {
  const { noun, slots } = eventNoun(proposition.kind);
  const told = new Set<SlotRole>();
  return joinWords([words`${noun}`, ...slots.map((slot) => slotWords(proposition, slot, told))]);
}

function cancelled(proposition: Proposition, readings: boolean): Words {
  const told = new Set<SlotRole>(eventNoun(proposition.kind).slots.map((slot) => slot.role));
  const predicate = conjugate(
    { be: 'cancelled', slots: [] },
    {
      plural: false,
      polarity: proposition.polarity,
      modality: proposition.modality,
      planned: false,
      tense: 'past',
    },
  );
  return joinWords([
    words`the ${nounPhraseOf(proposition)}`,
    words`${predicate}`,
    ...adjuncts(proposition, told, readings),
  ]);
}

function frameFor({ kind, roles }: Proposition): Frame | undefined {
  return framesOf(kind).find(
    (frame) =>
      roles[frame.subject] !== undefined && (frame.needs === undefined || roles[frame.needs] !== undefined),
  );
}

function subjectWords(proposition: Proposition, role: RoleName): Words {
  const members = proposition.roles[role] ?? [];
  const named = listWords(members.map((member) => member.words));
  const subject = role === 'goods' || role === 'product' ? withQuantity(proposition, members) : named;
  const alone = proposition.kind === 'meeting' && members.length === 1 && members[0]?.plural === false;
  return mark(alone ? words`${subject} and others` : subject, proposition, role);
}

function isPluralSubject(proposition: Proposition, frame: Frame): boolean {
  const members = proposition.roles[frame.subject] ?? [];
  if (members.length > 1 || proposition.kind === 'meeting') return true;
  const [only] = members;
  if (only?.plural) return true;
  const thing = frame.subject === 'goods' || frame.subject === 'product' || frame.subject === 'component';
  if (!thing) return false;
  const { quantity } = proposition;
  if (quantity && frame.subject !== 'component') return quantity.max !== 1;
  return readsPlural(only?.words.map((run) => run.text).join('') ?? '');
}

function slotWords(proposition: Proposition, slot: FrameSlot, told: Set<SlotRole>): Words {
  if (told.has(slot.role)) return [];
  const value = valueWords(proposition, slot.role);
  told.add(slot.role);
  if (value.length === 0) return slot.missing === undefined ? [] : words`${slot.missing}`;
  if (slot.before === '') return value;
  return slot.before.startsWith('(') ? words`${slot.before} ${value})` : words`${slot.before} ${value}`;
}

function valueWords(proposition: Proposition, role: SlotRole): Words {
  switch (role) {
    case 'amount':
      return proposition.amount ? mark(moneyWords(proposition.amount), proposition, 'amount') : [];
    case 'share':
      return proposition.share ? words`${verbatim(proposition.share.text)} of` : [];
    case 'position':
      return proposition.position === null ? [] : positionWords(proposition.position);
    case 'programme':
      return proposition.programme === null ? [] : verbatim(proposition.programme);
    default: {
      const members = proposition.roles[role] ?? [];
      const thing = role === 'goods' || role === 'product';
      return mark(
        thing ? withQuantity(proposition, members) : listWords(members.map((member) => member.words)),
        proposition,
        role,
      );
    }
  }
}

function positionWords(position: string): Words {
  const article =
    /^(?:the|a|an)\s/i.test(position) || !/^[A-Za-z]/.test(position) ? '' : `${indefiniteArticle(position)} `;
  return words`${article}${verbatim(position)}`;
}

function withQuantity(proposition: Proposition, members: readonly Participant[]): Words {
  const { kind, quantity } = proposition;
  if (kind === 'payment' || kind === 'travel') return listWords(members.map((member) => member.words));
  const told = goodsWords(
    members.map((member) => member.words),
    quantity,
  );
  return quantity && proposition.implied.has('quantity') ? words`${told} (quantity implied)` : told;
}

function adjuncts(proposition: Proposition, told: ReadonlySet<SlotRole>, readings: boolean): Words[] {
  const { amount, time, places, numbers, phase, quantity } = proposition;
  const lost =
    quantity &&
    !told.has('goods') &&
    !told.has('product') &&
    proposition.roles.goods === undefined &&
    proposition.roles.product === undefined;
  return [
    lost ? lostQuantity(quantity) : [],
    amount && !told.has('amount') ? mark(words`for ${moneyWords(amount)}`, proposition, 'amount') : [],
    places.length > 0 ? mark(placeWords(places), proposition, 'places') : [],
    time ? mark(timeWords(time, readings), proposition, 'time') : [],
    numbers.length > 0 ? words`(${joinWords(numbers.map(verbatim), ', ')})` : [],
    phase !== null && proposition.implied.has('phase') ? words`(that it was ${phase} is implied)` : [],
    proposition.implied.has('modality')
      ? words`(that it is ${STRENGTHS[proposition.modality]} is implied)`
      : [],
    proposition.polarity === 'negative' && proposition.implied.has('polarity')
      ? words`(the negation is implied)`
      : [],
  ];
}

/** A quantity that counts no goods of the sentence: "more than half a dozen times". */
function lostQuantity({ text, unit }: Quantity): Words {
  if (unit !== 'time') return words`(quantity: ${verbatim(text)})`;
  return /\btimes?$/i.test(text) ? verbatim(text) : words`${verbatim(text)} times`;
}

function placeWords(places: readonly Participant[]): Words {
  return listWords(
    places.map((place) => {
      const preposition = place.premises ? 'at' : placePreposition(place.words.at(-1)?.text ?? '');
      return words`${preposition} ${place.words}`;
    }),
  );
}

function mark(value: Words, { implied }: Proposition, slot: RoleName | 'amount' | 'places' | 'time'): Words {
  return value.length > 0 && implied.has(slot) ? words`${value} (implied)` : value;
}
