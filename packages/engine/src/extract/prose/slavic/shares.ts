/** Shares told by their measure: «доля X в Y составляет 51 %», «пакет акций Y у X — 30 %». */
import type { RoleName } from '../../../model/index.ts';
import type { Certainty } from './certainty.ts';
import type { Clause } from './clause.ts';
import { fits } from './fits.ts';
import { isOrganisation } from './is-organisation.ts';
import { mayBe, type Phrase } from './phrase.ts';
import { type Proposition, proposition } from './proposition.ts';
import { alongGenitives } from './relations.ts';

const AMOUNTS =
  /^(?:составить|составлять|равняться|достигать|достичь|быть|превышать|становити|скласти|складати|сягати|дорівнювати|бути|перевищувати)$/u;

/** The share that the subject of a clause is, and of what; `next` is a gloss behind a dash where the clause has no verb. */
export function fromShares(
  clause: Clause,
  certainty: Certainty,
  phrases: readonly Phrase[],
  next: Clause | undefined,
): Proposition[] {
  const { predicate } = clause;
  const dashed = predicate === undefined && next?.kind === 'gloss' && /^[–—-]$/u.test(next.opened);
  if (!dashed && predicate?.readings.some(({ entry }) => AMOUNTS.test(entry.lemma)) !== true) return [];
  const noun = phrases.find(
    (phrase) =>
      phrase.groups.includes('share') &&
      phrase.quantity === undefined &&
      phrase.preposition === undefined &&
      mayBe(phrase, 'nom'),
  );
  const share = (dashed ? next.phrases : phrases).find(({ quantity }) => quantity?.unit === '%')?.quantity;
  if (noun === undefined || share === undefined) return [];
  const owner = alongGenitives(noun, (phrase) => fits('owner', phrase) > 0);
  const within = phrases.find(
    (phrase) =>
      phrase.preposition?.links.includes('in') === true && mayBe(phrase, 'loc') && phrase.from > noun.from,
  );
  const owned =
    within === undefined || isOrganisation(within) ? within : alongGenitives(within, isOrganisation);
  if (owner === undefined || owned === undefined || owner === owned) return [];
  return [
    proposition({
      kind: 'ownership',
      roles: new Map<RoleName, Phrase[]>([
        ['owner', [owner]],
        ['owned', [owned]],
      ]),
      clause,
      rule: 'share',
      negative: certainty.negative,
      modality: certainty.modality,
      open: certainty.open,
      share,
    }),
  ];
}

/** «Участники общества — А с долей 70 % и Б с долей 30 %»: each with the share that stands behind it. */
export function fromShareholders(clause: Clause, all: readonly Phrase[]): Proposition[] {
  const made: Proposition[] = [];
  for (const [index, part] of clause.phrases.entries()) {
    const share = clause.phrases[index + 1];
    const owner = clause.phrases[index - 1];
    if (
      owner === undefined ||
      share?.quantity?.unit !== '%' ||
      !part.groups.includes('share') ||
      !/^(?:с|со|з|із)$/u.test(part.preposition?.words ?? '') ||
      fits('owner', owner) <= 0 ||
      owner.owner !== undefined
    )
      continue;
    const holders = all.findLast(
      (phrase) =>
        phrase.to < owner.from &&
        /^(?:участник|учредитель|акционер|собственник|владелец|учасник|засновник|власник)$/u.test(
          phrase.noun?.lemma ?? '',
        ),
    );
    const owned = holders === undefined ? undefined : alongGenitives(holders, isOrganisation);
    if (owned === undefined) continue;
    made.push(
      proposition({
        kind: 'ownership',
        roles: new Map<RoleName, Phrase[]>([
          ['owner', [owner]],
          ['owned', [owned]],
        ]),
        clause,
        rule: 'shareholder',
        share: share.quantity,
      }),
    );
  }
  return made;
}
