/** What fills a role beyond what the verb gives its cases: shares, carriers, makers, places; and which roles a kind has. */
import { CLAIM_ROLES, type ClaimKind, type RoleName } from '../../../model/index.ts';
import type { Quantity } from '../../../values/index.ts';
import { IN_CASE } from './cells.ts';
import { fits } from './fits.ts';
import { mayBe, type Phrase, standsFor } from './phrase.ts';
import { alongGenitives } from './relations.ts';

/** «владеет 51 % акций завода»: the share, and what it is a share of. */
export function settleShare(roles: Map<RoleName, Phrase[]>, phrases: readonly Phrase[]): Quantity | null {
  const shares = phrases.filter((phrase) => phrase.groups.includes('share'));
  const told = shares.find((phrase) => phrase.quantity !== undefined)?.quantity ?? null;
  const owned = roles.get('owned');
  if (owned === undefined) return told;
  const settled = owned.flatMap((phrase) => {
    if (!phrase.groups.includes('share')) return [phrase];
    const whole =
      phrases.find(
        (other) =>
          /^кап[иі]тал$/u.test(other.noun?.lemma ?? '') &&
          other.genitive !== undefined &&
          fits('owned', other.genitive) > 0,
      )?.genitive ??
      alongGenitives(phrase, (other) => fits('owned', other) >= 1.5 && !other.groups.includes('share')) ??
      phrases.find(
        (other) =>
          other.start > phrase.start &&
          other.preposition?.links.includes('in') === true &&
          fits('owned', other) >= 1.5,
      ) ??
      phrases.find(
        (other) =>
          other.start > phrase.start &&
          other.preposition === undefined &&
          other.owner === undefined &&
          mayBe(other, 'gen') &&
          fits('owned', other) >= 1.5 &&
          !other.groups.includes('share') &&
          ![...roles.values()].flat().includes(other),
      );
    return whole === undefined ? [] : [whole];
  });
  if (settled.length === 0) roles.delete('owned');
  else roles.set('owned', settled);
  return told;
}

/** «рейсом авиакомпании «Авиа»», «самолётом компании X»: who carried. */
export function addCarrier(
  roles: Map<RoleName, Phrase[]>,
  phrases: readonly Phrase[],
  used: ReadonlySet<Phrase>,
): void {
  for (const phrase of phrases) {
    if (
      roles.has('carrier') ||
      used.has(phrase) ||
      !CARRIED.test(phrase.noun?.lemma ?? '') ||
      !(mayBe(phrase, 'ins') || mayBe(phrase, 'loc'))
    )
      continue;
    const by = alongGenitives(phrase, (other) => other.kind === 'company' || other.kind === 'name');
    if (by !== undefined) roles.set('carrier', [by]);
  }
}

const CARRIED =
  /^(?:рейс|самол[её]т|борт|судно|корабль|вертол[её]т|літак|корабель|вертоліт|гелікоптер|поезд|потяг|фура|вантажівка|грузовик)$/u;

/** «двигатели L550 компании «Сунхэ»», «двигатели производства X»: who made the goods. */
export function completeGoods(kind: ClaimKind, roles: Map<RoleName, Phrase[]>): void {
  const role = kind === 'supply' ? 'goods' : kind === 'component' ? 'component' : undefined;
  const maker = kind === 'supply' ? 'manufacturer' : 'maker';
  if (role === undefined) return;
  for (const phrase of roles.get(role) ?? []) {
    const by = makerOf(phrase);
    if (by !== undefined && !roles.has(maker)) roles.set(maker, [by]);
  }
}

/** Who made the goods, as their phrase tells it. */
export function makerOf(phrase: Phrase): Phrase | undefined {
  const thing = standsFor(phrase);
  return (
    thing.maker ??
    (thing.genitive?.kind === 'company' && thing.genitive.form === 'name' ? thing.genitive : undefined)
  );
}

/** A place where something was done stands in the locative, if it may. */
export function located(phrase: Phrase): Phrase {
  if (
    phrase.preposition?.links.includes('in') === true &&
    mayBe(phrase, 'loc') &&
    phrase.kind === 'place' &&
    phrase.form === 'description'
  )
    phrase.cells &= IN_CASE.loc;
  return phrase;
}

/** «посредник в Дубае»: where the party sits, not where the deed was done. */
export function hangsOn(before: Phrase | undefined, phrase: Phrase): boolean {
  return (
    before !== undefined &&
    before.to === phrase.from - 2 &&
    // «посол Италии в Грузии»
    (((before.kind === 'company' || before.kind === 'person') && before.form === 'description') ||
      (before.owner?.kind === 'person' && before.owner.form === 'description' && before.kind === 'place')) &&
    phrase.preposition?.links.includes('in') === true
  );
}

export function isPlaceOf(frame: { readonly kind: string }, phrase: Phrase): boolean {
  const { preposition } = phrase;
  if (preposition === undefined) return false;
  const into =
    preposition.links.includes('into') &&
    (mayBe(phrase, 'acc') || (preposition.words === 'до' && mayBe(phrase, 'gen')));
  const within = preposition.links.includes('in') && mayBe(phrase, 'loc');
  if (frame.kind === 'supply')
    return (
      phrase.kind === 'place' &&
      (into || within || preposition.links.includes('via')) &&
      phrase.form === 'name'
    );
  if (!within) return false;
  if (frame.kind === 'payment' || frame.kind === 'ownership' || frame.kind === 'role') return false;
  return (
    phrase.kind === 'place' ||
    (phrase.kind === 'name' && frame.kind === 'location') ||
    (phrase.kind === 'company' && frame.kind !== 'component' && frame.kind !== 'location')
  );
}

/** Whether the kind has every role that is filled. */
export function allowed(kind: ClaimKind, roles: ReadonlyMap<RoleName, readonly Phrase[]>): boolean {
  const { many, one } = CLAIM_ROLES[kind];
  for (const role of roles.keys())
    if (!(many as readonly string[]).includes(role) && !(one as readonly string[]).includes(role))
      return false;
  return true;
}
