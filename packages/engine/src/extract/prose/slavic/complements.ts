/** What a thing is said to be: «X, дочерняя компания Y», «X — производитель двигателей», «директор завода «Y» Иван Петров». */
import type { RoleName } from '../../../model/index.ts';
import {
  behind,
  complementPairs,
  type ComplementSetting,
  FRONT,
  isComplement,
  SUBSIDIARY,
} from './complement-pairs.ts';
import { dealOf } from './deal-roles.ts';
import { fits } from './fits.ts';
import { isOrganisation } from './is-organisation.ts';
import { type Phrase, standsFor } from './phrase.ts';
import { positionOf } from './position.ts';
import { type Proposition, proposition } from './proposition.ts';
import { alongGenitives, groupOf } from './relations.ts';

/** The claims of what the phrases of a clause are said to be. */
export function fromComplements(setting: ComplementSetting): Proposition[] {
  const made: Proposition[] = [];
  const { phrases } = setting;
  for (const [entity, complement, given] of complementPairs(setting)) {
    // «директор и акционер ООО»: the last carries the genitive of all.
    const group =
      complement.form === 'description'
        ? groupOf(setting.all, complement).filter(isComplement)
        : [complement];
    const last = group.at(-1);
    const shared =
      last === undefined || last.form !== 'description'
        ? undefined
        : (last.genitive ?? behind(setting, last));
    for (const member of group) {
      if (member.form === 'description') member.genitive ??= shared;
      for (const found of claimsOf(setting, entity, member, given)) made.push(found);
    }
  }
  // «через дочернее общество «А» завод закупает …»: the subsidiary of who deals through it.
  const [subject] = setting.subject;
  for (const phrase of phrases)
    if (
      phrase.form === 'name' &&
      phrase.preposition?.links.includes('via') === true &&
      phrase.genitive === undefined &&
      phrase.modifiers.some((word) => SUBSIDIARY.test(word)) &&
      subject !== undefined &&
      subject !== phrase &&
      isOrganisation(standsFor(subject))
    )
      made.push(
        proposition({
          kind: 'identity',
          roles: new Map<RoleName, Phrase[]>([
            ['entity', [phrase]],
            ['subsidiaryOf', [subject]],
          ]),
          clause: setting.clause,
          rule: 'complement.subsidiary',
          inPassing: true,
        }),
      );
  // «его директор Олег Тарнавский»: a name under its post, whose house a pronoun tells.
  for (const phrase of phrases)
    if (
      phrase.form === 'name' &&
      phrase.noun?.kind === 'person' &&
      phrase.genitive?.form === 'pronoun' &&
      isOrganisation(phrase.genitive)
    )
      for (const found of claimsOf(setting, phrase, phrase, true)) made.push(found);
  return made;
}

const DEVELOPER = /^(?:разработчик|розробник)$/u;

function claimsOf(
  setting: ComplementSetting,
  entity: Phrase,
  complement: Phrase,
  given: boolean,
): Proposition[] {
  const { language, clause } = setting;
  const { cues } = language.tables;
  const lemma = complement.noun?.lemma ?? '';
  const certainty = given
    ? {
        negative: false,
        modality: 'certain' as const,
        open: setting.certainty.open && clause.kind === 'open',
      }
    : setting.certainty;
  const build = (
    kind: Proposition['kind'],
    roles: [RoleName, readonly Phrase[]][],
    more: Partial<Proposition> = {},
  ): Proposition =>
    proposition({
      kind,
      roles: new Map(roles.map(([role, list]) => [role, [...list]])),
      clause,
      rule: `complement.${lemma}`,
      negative: certainty.negative,
      modality: certainty.modality,
      open: certainty.open,
      inPassing: given,
      ...more,
    });
  if (complement.form === 'description') complement.genitive ??= behind(setting, complement);
  const dependent = complement.form === 'name' && complement !== entity ? complement : undefined;
  const organisation = dependent ?? houseAlong(complement);
  // «владелец элеватора»: what one owns may be a thing no table knows.
  const thing = complement.genitive;
  const owned = organisation ?? (thing?.kind === 'other' && thing.form === 'description' ? thing : undefined);
  const made: Proposition[] = [];
  if (
    complement.modifiers.some((word) => SUBSIDIARY.test(word)) ||
    cues.identityNouns[lemma] === 'subsidiaryOf'
  ) {
    if (organisation !== undefined)
      made.push(
        build('identity', [
          ['entity', [entity]],
          ['subsidiaryOf', [organisation]],
        ]),
      );
  }
  if (complement.modifiers.some((word) => FRONT.test(word)) || cues.identityNouns[lemma] === 'frontFor') {
    if (organisation !== undefined)
      made.push(
        build('identity', [
          ['entity', [entity]],
          ['frontFor', [organisation]],
        ]),
      );
  }
  if (
    cues.identityNouns[lemma] === 'modelledAfter' &&
    complement.genitive !== undefined &&
    fits('product', complement.genitive) > 0
  )
    made.push(
      build('identity', [
        ['entity', [entity]],
        ['modelledAfter', [complement.genitive]],
      ]),
    );
  // «засновник X Пётр» is told by his post; «засновником X є Пётр» owns.
  const founds = cues.posts.includes(lemma) && cues.owners.includes(lemma);
  if (
    cues.posts.includes(lemma) &&
    !(founds && !given) &&
    organisation !== undefined &&
    fits('person', entity) >= 1
  )
    made.push(
      build(
        'role',
        [
          ['person', [entity]],
          ['organisation', [organisation]],
        ],
        { position: positionOf(setting.text, complement, organisation, language) },
      ),
    );
  if (cues.owners.includes(lemma) && !(founds && given) && owned !== undefined) {
    const share =
      setting.phrases.find(
        (phrase) =>
          phrase.groups.includes('share') && phrase.quantity !== undefined && phrase.from > complement.from,
      )?.quantity ?? null;
    made.push(
      build(
        'ownership',
        [
          ['owner', [entity]],
          ['owned', [owned]],
        ],
        { share },
      ),
    );
  }
  const goods =
    complement.genitive !== undefined && fits('product', complement.genitive) >= 1.5
      ? complement.genitive
      : undefined;
  if (goods !== undefined && cues.makers.includes(lemma))
    made.push(
      DEVELOPER.test(lemma)
        ? build('development', [
            ['developer', [entity]],
            ['product', groupOf(setting.all, goods)],
          ])
        : build('production', [
            ['producer', [entity]],
            ['product', groupOf(setting.all, goods)],
          ]),
    );
  const deal = dealOf(complement, entity, organisation, goods, setting);
  // «поставщик — X, покупатель — Y»: what one alone says too little of.
  if (deal !== undefined && (!given || deal.length >= 2)) made.push(build('supply', deal));
  return made.filter(({ roles, kind }) => roles.size >= 2 || (kind === 'supply' && !given));
}

/** Parts of a house, past which the house itself is named: «начальник отдела закупок «Равелина»». */
const DEPARTMENT =
  /^(?:правление|совет|правління|рада|отдел|управление|департамент|служба|цех|отделение|дирекция|секретариат|сектор|відділ|управління|департамент|служба|цех|відділення|дирекція|сектор)$/u;

function houseAlong(complement: Phrase): Phrase | undefined {
  const first = alongGenitives(complement, (phrase) => isOrganisation(standsFor(phrase)));
  if (first === undefined || first.form !== 'description' || !DEPARTMENT.test(first.noun?.lemma ?? ''))
    return first;
  return (
    alongGenitives(
      first,
      (phrase) => isOrganisation(standsFor(phrase)) && !DEPARTMENT.test(phrase.noun?.lemma ?? ''),
    ) ?? first
  );
}
