/** What stands for what in a clause: «директор завода Иван Петров», «X, производитель двигателей,», «X является посредником». */
import { IN_CASE } from './cells.ts';
import type { Certainty } from './certainty.ts';
import type { Clause } from './clause.ts';
import type { Language } from './language.ts';
import { mayBe, type Phrase, standsFor } from './phrase.ts';
import { groupOf, shareCase } from './relations.ts';

export interface ComplementSetting {
  readonly text: string;
  readonly clause: Clause;
  readonly certainty: Certainty;
  readonly clauses: readonly Clause[];
  readonly phrases: readonly Phrase[];
  readonly all: readonly Phrase[];
  readonly subject: readonly Phrase[];
  readonly language: Language;
}

/** Adjectives of a house that is another's. */
export const SUBSIDIARY = /^(?:дочерн|дочірн)/u;
/** Adjectives of a house that hides another. */
export const FRONT = /^(?:подставн|фиктивн|підставн|фіктивн)/u;

/** A thing and what it is said to be; `given` where that is told in passing, of a phrase. */
export type Pair = readonly [entity: Phrase, complement: Phrase, given: boolean];

/** The pairs of a clause: names behind a description, appositions, copulas. */
export function complementPairs(setting: ComplementSetting): Pair[] {
  const { clause, phrases, all, subject, language } = setting;
  const found: Pair[] = [];
  // «директор завода Иван Петров», «производитель двигателей «Сунхэ»»: the name behind a description in the same case.
  for (const [index, phrase] of phrases.entries()) {
    if (phrase.form !== 'description' || phrase.noun === undefined || phrase.plural) continue;
    // «делегация Генштаба Селкары»: a group bears no name of one.
    if (phrase.groups.includes('group')) continue;
    const end = endOf(phrase);
    const rest = phrases.slice(index + 1).filter((other) => other.owner === undefined && other.from > end);
    const next = abroad(phrase, rest, end) ?? rest[0];
    const reach = next === rest[0] ? end : next === undefined ? end : next.from - 1;
    if (
      next !== undefined &&
      next.from === reach + 1 &&
      next.form === 'name' &&
      next.preposition === undefined &&
      !(phrase.kind === 'person' && next.name.split(' ').length > 3) &&
      !(
        next.kind !== 'person' &&
        !(/^\p{Script=Cyrillic}/u.test(next.name) && next.mention.start === next.start) &&
        deepest(phrase).form === 'description' &&
        /^(?:company|body|outlet)$/u.test(deepest(phrase).kind)
      ) &&
      phrase.genitive !== undefined &&
      shareCase(phrase.cells, next.cells) &&
      sameSort(next, phrase) &&
      phrase.kind !== 'goods'
    ) {
      phrase.apposition ??= next;
      settleAlike(next, phrase);
      if (phrase.kind === 'person' && next.kind === 'name') next.kind = 'person';
      found.push([next, phrase, true]);
    }
  }
  // «Иван Петров, директор завода,»; «X — производитель двигателей»
  const conjoined =
    language.sets.and.has(clause.words[0]?.lower ?? '') ||
    language.sets.but.has(clause.words[0]?.lower ?? '');
  const dash = /^[–—-]$/u.test(clause.opened);
  if (clause.kind === 'gloss' && clause.predicate === undefined && !conjoined && !opensNominal(setting)) {
    const first = phrases.find((phrase) => phrase.owner === undefined);
    const gapped = dash ? gappedBefore(setting) : undefined;
    const before =
      first === undefined
        ? undefined
        : (gapped ?? all.filter((phrase) => phrase.to < first.from && phrase.owner === undefined).at(-1));
    if (
      first !== undefined &&
      before !== undefined &&
      first.preposition === undefined &&
      !(dash && !(mayBe(first, 'nom') && (mayBe(before, 'nom') || gapped !== undefined)))
    ) {
      const owner = ownerNamed(all, first, before);
      if (
        owner !== undefined &&
        isComplement(first) &&
        !first.plural &&
        first.apposition === undefined &&
        shareCase(owner.cells, first.cells) &&
        sameSort(owner, first)
      ) {
        first.apposition ??= owner;
        found.push([owner, first, clause.opened === ',']);
      } else if (
        isComplement(before) &&
        before.apposition === undefined &&
        !(before.kind === 'goods' && (before.quantity !== undefined || (first.cells & 0xf) === 0)) &&
        first.form === 'name' &&
        (gapped !== undefined || shareCase(before.cells, first.cells)) &&
        sameSort(first, before)
      ) {
        before.apposition ??= first;
        found.push([first, before, !dash]);
      }
    }
  }
  copula(setting, subject, found);
  return found;
}

/** What stands beside a thing stands in its case. */
function settleAlike(next: Phrase, phrase: Phrase): void {
  let kept = 0;
  for (const cells of Object.values(IN_CASE)) if ((phrase.cells & cells) !== 0) kept |= cells;
  if ((next.cells & kept) !== 0) next.cells &= kept;
}

/** «посол Италии в Грузии Виторио Сандали»: the name behind where the post is held. */
function abroad(post: Phrase, rest: readonly Phrase[], end: number): Phrase | undefined {
  const [place, name] = rest;
  if (
    post.kind !== 'person' ||
    place === undefined ||
    name === undefined ||
    place.preposition?.links.includes('in') !== true ||
    place.from - 1 - place.preposition.words.split(' ').length !== end ||
    name.from !== place.to + 1 ||
    name.form !== 'name' ||
    !isBareName(name)
  )
    return undefined;
  place.owner = post;
  return name;
}

/** «…, грузополучатель — завод «Ольвар»»: a gloss that a dash goes on from at once begins a sentence without a verb of its own. */
function opensNominal({ clause, clauses }: ComplementSetting): boolean {
  const next = clauses[clauses.indexOf(clause) + 1];
  const [end, start] = [clause.words.at(-1)?.at, next?.words[0]?.at];
  return (
    clause.opened === ',' &&
    next?.kind === 'gloss' &&
    /^[–—-]$/u.test(next.opened) &&
    end !== undefined &&
    start === end + 2
  );
}

/** «Посредником стала «А», поставщиком — «Б»»: what «Б» became, by the verb told before. */
function gappedBefore({ clause, clauses }: ComplementSetting): Phrase | undefined {
  const at = clauses.indexOf(clause);
  if (clauses[at - 1]?.predicate !== undefined) return undefined;
  const head = clauses[at - 1]?.phrases.find(
    (phrase) => phrase.owner === undefined && phrase.preposition === undefined,
  );
  if (head === undefined || !mayBe(head, 'ins') || mayBe(head, 'nom') || !isComplement(head))
    return undefined;
  const became = clauses
    .slice(0, at)
    .some(({ predicate }) => predicate?.readings.some(({ entry }) => entry.being) === true);
  return became ? head : undefined;
}

/** The named thing that a gloss is about: right before it, or the owner of what stands there. */
function ownerNamed(all: readonly Phrase[], first: Phrase, before: Phrase): Phrase | undefined {
  let at: Phrase | undefined = before;
  const nested = all.filter((phrase) => phrase.to < first.from).at(-1);
  if (
    nested !== undefined &&
    nested.owner !== undefined &&
    (nested.form === 'name' || nested.noun !== undefined) &&
    shareCase(nested.cells, first.cells) &&
    sameSort(nested, first) &&
    first.noun !== undefined
  )
    return nested;
  for (let steps = 0; at !== undefined && steps < 3; at = at.owner, steps += 1)
    if (at.form === 'name' || at.form === 'description') return at;
  return undefined;
}

/** A description; or a name behind a noun of dependence, which is whose it is: «дочерней компанией «Дельта Фарм»». */
export function isComplement(phrase: Phrase): boolean {
  if (phrase.noun === undefined) return false;
  return (
    phrase.form === 'description' ||
    phrase.modifiers.some((word) => SUBSIDIARY.test(word) || FRONT.test(word))
  );
}

function sameSort(entity: Phrase, complement: Phrase): boolean {
  const { kind } = complement;
  const of = standsFor(entity).kind;
  if (kind === 'person') return of === 'person' || (of === 'name' && isBareName(standsFor(entity)));
  if (kind === 'company' || kind === 'body')
    return (
      of === 'company' ||
      of === 'name' ||
      of === 'body' ||
      (of === 'person' && complement.noun?.animate === true)
    );
  if (kind === 'goods') return of === 'goods' || of === 'name';
  return false;
}

/** A name without quotation marks that hangs on nothing may be a person's. */
function isBareName(phrase: Phrase): boolean {
  return (
    phrase.owner === undefined &&
    phrase.mention.start === phrase.start &&
    !/\d|^\p{Lu}{2,}$/u.test(phrase.name)
  );
}

function endOf(phrase: Phrase): number {
  return Math.max(phrase.to, deepest(phrase).to);
}

function deepest(phrase: Phrase): Phrase {
  let at = phrase;
  for (let steps = 0; at.genitive !== undefined && at.genitive.form !== 'pronoun' && steps < 6; steps += 1)
    at = at.genitive;
  return at;
}

const APPOINTS = /^(?:назначить|избрать|утвердить|призначити|обрати)$/u;

function copula(setting: ComplementSetting, inherited: readonly Phrase[], found: Pair[]): void {
  const { clause, phrases } = setting;
  const { predicate } = clause;
  if (predicate === undefined || !predicate.readings.some(({ entry }) => entry.being)) return;
  const free = phrases.filter((phrase) => phrase.preposition === undefined && phrase.owner === undefined);
  const complement = free.find(
    (phrase) => mayBe(phrase, 'ins') && !mayBe(phrase, 'nom') && isComplement(phrase),
  );
  if (complement === undefined) return;
  if (complement.form === 'description') complement.genitive ??= behind(setting, complement);
  // «назначил X директором», «призначено X директором»: who is appointed stands in the accusative.
  const appointed = predicate.readings.some(
    ({ entry, shape, reflexive }) =>
      APPOINTS.test(entry.lemma) && !reflexive && shape !== 'short' && shape !== 'passive',
  );
  const able = free.filter(
    (phrase) =>
      phrase !== complement &&
      phrase !== complement.genitive &&
      mayBe(phrase, appointed ? 'acc' : 'nom') &&
      sameSort(phrase, complement),
  );
  if (appointed && able.length === 0) return;
  const entity =
    able.find(({ form }) => form === 'name' || form === 'relative' || form === 'pronoun') ??
    able[0] ??
    inherited.find((phrase) => phrase !== complement.genitive && sameSort(phrase, complement));
  if (entity !== undefined)
    for (const member of groupOf(phrases, entity)) found.push([member, complement, false]);
}

/** An undeclined or ambiguous genitive right behind: «компанія холдингу «Дельмар»». */
export function behind({ phrases, all }: ComplementSetting, complement: Phrase): Phrase | undefined {
  const next = (phrases.includes(complement) ? phrases : all).find(
    (phrase) => phrase.from === complement.to + 1,
  );
  return next !== undefined &&
    next.preposition === undefined &&
    next.owner === undefined &&
    mayBe(next, 'gen') &&
    complement.apposition !== next
    ? next
    : undefined;
}
