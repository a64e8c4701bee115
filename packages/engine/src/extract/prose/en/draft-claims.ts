/** From propositions in noun phrases to drafts of claims. */
import { SHARE_WORDS } from '../../../data/lexicon/en/deed-frames.ts';
import type { ClaimKind, RoleName } from '../../../model/index.ts';
import { intersectSpans, type Quantity, type TimeSpan } from '../../../values/index.ts';
import type { ProseDraft, RoleFilling } from '../draft.ts';
import { chain } from '../voice.ts';
import { type AnalysedSentence, groupsOf } from './analyse.ts';
import type { Voices } from './attribution.ts';
import type { Clause } from './clause.ts';
import { dedupe, fill, fillPlace } from './fill-roles.ts';
import type { NounPhrase } from './phrases.ts';
import type { Proposition } from './proposition.ts';
import type { Met, Running } from './running.ts';
import { dropProposition } from './trace-proposition.ts';

export function draftsOf(
  proposition: Proposition,
  voices: Voices,
  sentence: AnalysedSentence,
  running: Running,
  met: Map<NounPhrase, Met>,
): ProseDraft[] {
  const roles = new Map<RoleName, RoleFilling[]>();
  for (const [role, phrases] of proposition.roles) {
    const fillings = phrases.flatMap((phrase) => fill(phrase, role, proposition, sentence, running, met));
    if (fillings.length > 0) roles.set(role, dedupe(fillings));
  }
  const drop = (why: string): [] => dropProposition(running.input.trace, proposition, sentence, why);
  const unsaid = proposition.ofTopic === undefined ? undefined : topicOf(sentence, running);
  if (proposition.ofTopic !== undefined) {
    if (unsaid === undefined) return drop('nothing was spoken of that it could be of');
    roles.set(proposition.ofTopic, [unsaid.filling]);
  }
  if (roles.size === 0 || emptied(proposition, roles))
    return drop('its words refer to nothing that could be told');
  if (!proposition.certainty.asserted)
    return drop('nobody puts it forward: asked, feared, forbidden or supposed');
  if (!anchored(proposition, roles)) return drop('generic: nothing in it is named, told apart or counted');
  const goods = proposition.roles.get('goods') ?? [];
  const places = proposition.places.flatMap((phrase) => fillPlace(phrase, sentence, running, met));
  const amount =
    sentence.money.find(
      (found) =>
        found.start >= proposition.clause.start &&
        found.end <= proposition.clause.end &&
        // "ordered chips and paid a million": the million belongs to the paying.
        !proposition.clause.children.some(
          (child) => child.kind === 'coordinate' && found.start >= child.start && found.end <= child.end,
        ) &&
        // "received …, and later it paid a million": so does what stands in the next main clause.
        !sentence.clauses.some(
          (other) =>
            other.kind === 'main' && other.start > proposition.clause.start && found.start >= other.start,
        ),
    )?.money ?? null;
  if (proposition.kind === 'payment' && amount === null && MOVES_MONEY.test(proposition.rule))
    return drop('no sum is told, and the verb moves other things too');
  return splitByQuantity(proposition, roles, met).flatMap(({ roles: own, quantity }) =>
    voices.map((links) => ({
      sentence: sentence.index,
      block: sentence.block,
      kind: proposition.kind,
      // Each voice has its own: what a refiner adds to one is implied there, and must be told so.
      roles: new Map(own),
      implied: new Set([
        ...proposition.implied,
        ...(proposition.ofTopic === undefined ? [] : [proposition.ofTopic]),
      ]),
      attribution: chain(running.input.narrator, links),
      polarity: proposition.certainty.polarity,
      modality: proposition.certainty.modality,
      // What is denied is denied of every stage.
      phase: proposition.certainty.polarity === 'negative' ? null : proposition.phase,
      quantity: quantity ?? (REPEATED.has(proposition.kind) ? timesQuantity(proposition, sentence) : null),
      amount: proposition.kind === 'supply' || proposition.kind === 'payment' ? amount : null,
      time: proposition.time ?? (proposition.inPassing === true ? null : timeOf(proposition)),
      places: dedupe(places),
      share: proposition.kind === 'ownership' ? shareOf(proposition, sentence) : null,
      position: proposition.position ?? null,
      programme: null,
      documentNumbers:
        proposition.kind === 'supply' || proposition.kind === 'payment'
          ? sentence.numbers.map((found) => found.number)
          : [],
      response: null,
      responseScope: null,
      caveats: [],
      spans: [
        { start: sentence.start, end: sentence.end },
        ...(unsaid === undefined ? [] : [unsaid.span]),
        ...toldElsewhere(own, sentence),
      ],
      rule: proposition.rule,
      anaphoricGoods: goods.some((phrase) => phrase.definite || phrase.pronoun),
      anaphoricEvent: proposition.event?.definite ?? false,
    })),
  );
}

/** Where a group taken up as a whole was named. */
function toldElsewhere(
  roles: ReadonlyMap<RoleName, RoleFilling[]>,
  sentence: AnalysedSentence,
): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const { mention, referent } of [...roles.values()].flat()) {
    const made = referent.mentions.findLast(({ id }) => id === mention);
    if (made !== undefined && (made.end <= sentence.start || made.start >= sentence.end))
      spans.push({ start: made.start, end: made.end });
  }
  return spans;
}

/** The firm or body the text goes on about, by its last mention, with the words that mention it. */
function topicOf(
  sentence: AnalysedSentence,
  running: Running,
): { filling: RoleFilling; span: { start: number; end: number } } | undefined {
  const { topicParty } = running;
  const mention = topicParty?.mentions.findLast(({ form }) => form === 'name') ?? topicParty?.mentions.at(-1);
  if (topicParty === undefined || mention === undefined) return undefined;
  if (sentence.index - running.topicPartySentence > 2) return undefined;
  return {
    filling: { mention: mention.id, referent: topicParty },
    span: { start: mention.start, end: mention.end },
  };
}

/** Verbs that move other things as well as money. */
const MOVES_MONEY = /^en\.verb\.(?:transfer|send|wire|remit|receive|get)$/u;

/** A role the words filled but no reference could be made for leaves the claim without its point. */
function emptied(proposition: Proposition, roles: ReadonlyMap<RoleName, RoleFilling[]>): boolean {
  if (proposition.certainty.polarity === 'negative') return false;
  return proposition.roles.size > 1 && roles.size < 2 && proposition.places.length === 0;
}

/** Idle talk of "companies" and "manufacturers" in general is no claim about anybody: something must be named, told apart or counted. */
function anchored(proposition: Proposition, roles: ReadonlyMap<RoleName, RoleFilling[]>): boolean {
  if (proposition.event?.definite === true) return true;
  if (proposition.kind === 'production' && proposition.places.some(({ name }) => name !== undefined))
    return true;
  // "the goods", told of before.
  if ((proposition.roles.get('goods') ?? []).some((phrase) => phrase.definite && !phrase.pronoun))
    return true;
  return [...roles.values()].flat().some(({ referent }) => {
    const { name, plural, schema, count, countries } = referent;
    return name !== undefined || schema === 'Person' || !plural || count !== undefined || countries.size > 0;
  });
}

/** The role whose number a claim counts. */
const COUNTED_ROLE: Readonly<Partial<Record<ClaimKind, RoleName>>> = {
  supply: 'goods',
  payment: 'goods',
  production: 'product',
  development: 'product',
  test: 'product',
  component: 'component',
};

function toldInPassing({ clause, kind }: Proposition, phrases: readonly NounPhrase[]): boolean {
  return (
    kind !== 'supply' &&
    (clause.kind === 'participle' || clause.kind === 'relative') &&
    clause.sharedSubject &&
    clause.parent !== undefined &&
    phrases.some((phrase) => clause.subject?.members.includes(phrase) === true)
  );
}

/** "two L550 and four R-77" are two claims; one quantity over a list stays with the whole list. */
function splitByQuantity(
  proposition: Proposition,
  roles: Map<RoleName, RoleFilling[]>,
  met: ReadonlyMap<NounPhrase, Met>,
): { roles: Map<RoleName, RoleFilling[]>; quantity: Quantity | null }[] {
  const role = COUNTED_ROLE[proposition.kind];
  if (role === undefined) return [{ roles, quantity: null }];
  const phrases = proposition.roles.get(role) ?? [];
  // "a dozen drones made by X": the dozen is what was delivered, not what X made.
  if (toldInPassing(proposition, phrases)) return [{ roles, quantity: null }];
  const counted = phrases.filter((phrase) => phrase.quantity !== undefined);
  if (counted.length < 2)
    return [{ roles, quantity: counted[0]?.quantity ?? hostQuantity(proposition, phrases) ?? null }];
  return phrases.map((phrase) => {
    const own = met.get(phrase);
    const fillings = (roles.get(role) ?? []).filter((filling) => filling.referent === own?.referent);
    return { roles: new Map([...roles, [role, fillings]]), quantity: phrase.quantity ?? null };
  });
}

/** "half a dozen other drones – L550, L560 and L570": the number stands on the phrase the list explains. */
function hostQuantity(proposition: Proposition, phrases: readonly NounPhrase[]): Quantity | undefined {
  for (let clause: Clause | undefined = proposition.clause; clause !== undefined; clause = clause.parent) {
    for (const group of groupsOf(clause)) {
      const host = group.members.find(
        (member) =>
          member.quantity !== undefined &&
          member.appositions.some((apposition) => apposition.members.some((item) => phrases.includes(item))),
      );
      if (host !== undefined) return host.quantity;
    }
  }
  return undefined;
}

/** "a 40% stake", "60 percent owned", "wholly owned". */
function shareOf({ clause }: Proposition, sentence: AnalysedSentence): Quantity | null {
  const told = sentence.quantities.find(
    ({ start, end, quantity }) => quantity.unit === '%' && start >= clause.start - 16 && end <= clause.end,
  );
  if (told !== undefined) return told.quantity;
  const words = sentence.tokens.filter(
    (token) => token.start >= clause.start - 16 && token.end <= clause.end,
  );
  const word = words.find((token) => SHARE_WORDS[token.lower] !== undefined);
  const share = word === undefined ? undefined : SHARE_WORDS[word.lower];
  if (word === undefined || share === undefined) return null;
  const [min, minExclusive, max] = share;
  return {
    text: word.text,
    min,
    max,
    minExclusive,
    maxExclusive: false,
    unit: '%',
    approximate: false,
    rule: 'en.share-word',
  };
}

/** Deeds that "three times" counts; of what is supplied or paid it tells no number. */
const REPEATED: ReadonlySet<string> = new Set(['travel', 'test', 'meeting', 'assistance']);

function timesQuantity(proposition: Proposition, sentence: AnalysedSentence): Quantity | null {
  return (
    sentence.times.find(
      (found) => found.start >= proposition.clause.start && found.end <= proposition.clause.end,
    )?.quantity ?? null
  );
}

function timeOf(proposition: Proposition): TimeSpan | null {
  const { clause } = proposition;
  const { timeFrom } = proposition;
  const behind = timeFrom === undefined ? undefined : clause.times.find((found) => found.start >= timeFrom);
  if (behind !== undefined) return behind.time;
  const times = clause.times.map((found) => found.time);
  const first = times[0];
  if (first === undefined) return null;
  return times
    .slice(1)
    .reduce<TimeSpan>(
      (held, next) =>
        held.earliest === null || next.earliest === null ? held : (intersectSpans(held, next) ?? held),
      first,
    );
}
