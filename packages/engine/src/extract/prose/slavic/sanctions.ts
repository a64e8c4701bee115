/** Sanctions: «находится под санкциями США», «внесён в санкционный список ЕС», «США ввели санкции против X», «подсанкционный завод». */
import type { RoleName } from '../../../model/index.ts';
import type { Certainty } from './certainty.ts';
import type { Clause } from './clause.ts';
import { fits } from './fits.ts';
import type { Language } from './language.ts';
import { mayBe, type Phrase } from './phrase.ts';
import { type Proposition, proposition } from './proposition.ts';
import { groupOf } from './relations.ts';

/** Verbs of putting under sanctions or on a list of them. */
const IMPOSES = new Set(
  'ввести вводить наложить накладывать внести вносить включить включать добавить применить распространить запровадити запроваджувати накласти увести вводити внести включити додати застосувати поширити увести'.split(
    ' ',
  ),
);
const GETS = new Set('попасть попадать потрапити потрапляти'.split(' '));
const IN_PASSIVE = new Set(['short', 'impersonal', 'passive']);

export function fromSanctions(
  clause: Clause,
  certainty: Certainty,
  phrases: readonly Phrase[],
  subject: readonly Phrase[],
  language: Language,
): Proposition[] {
  const { cues } = language.tables;
  const made: Proposition[] = [];
  const build = (targets: readonly Phrase[], authorities: readonly Phrase[], given: boolean): void => {
    const roles = new Map<RoleName, Phrase[]>([['target', [...targets]]]);
    if (authorities.length > 0) roles.set('authority', [...authorities]);
    made.push(
      proposition({
        kind: 'sanction',
        roles,
        clause,
        rule: 'sanctions',
        negative: given ? false : certainty.negative,
        modality: given ? 'certain' : certainty.modality,
        open: certainty.open,
        inPassing: given,
      }),
    );
  };
  for (const phrase of phrases) {
    if (phrase.form === 'name' && phrase.modifiers.some((word) => cues.sanctioned.test(word)))
      build([phrase], [], true);
    const sanctions = isSanctions(phrase, cues.sanctions) || isBareList(phrase, clause);
    if (!sanctions) continue;
    const authorities = authoritiesOf(phrases, phrase);
    const free = phrases.filter(
      (other) => other.owner === undefined && other !== phrase && !authorities.includes(other),
    );
    const under = phrase.preposition?.words === 'под' || phrase.preposition?.words === 'під';
    const intoList = phrase.preposition?.links.includes('into') === true;
    const readings = clause.predicate?.readings ?? [];
    const imposes = readings.some(({ entry }) => IMPOSES.has(entry.lemma));
    const passive = readings.some(
      ({ entry, shape, reflexive }) => IMPOSES.has(entry.lemma) && (IN_PASSIVE.has(shape) || reflexive),
    );
    const listed = passive || readings.some(({ entry }) => GETS.has(entry.lemma));
    const party = (other: Phrase): boolean =>
      fits('target', other) >= 1.5 || (fits('target', other) > 0 && other.kind !== 'place');
    if (under || (intoList && (listed || clause.kind === 'participle'))) {
      const impersonal = readings.some(({ shape }) => shape === 'impersonal');
      const told = clause.kind === 'participle' && clause.head !== undefined ? [clause.head] : [];
      const own = free.find(
        (other) =>
          other.preposition === undefined &&
          !other.joined &&
          (mayBe(other, 'nom') || (impersonal && mayBe(other, 'acc'))) &&
          party(other),
      );
      const targets =
        told.length > 0
          ? told
          : own === undefined
            ? subject.filter((other) => party(other))
            : groupOf(phrases, own);
      if (targets.length > 0) build(targets, authorities, false);
      continue;
    }
    if (!imposes) continue;
    const authority = free.filter(
      (other) =>
        other.preposition === undefined &&
        mayBe(other, passive ? 'ins' : 'nom') &&
        (passive || other.end <= (clause.predicate?.word.token.start ?? 0)),
    );
    const against = free.find(
      (other) => other.preposition?.links.includes('against') === true && party(other),
    );
    const object = intoList
      ? free.find(
          (other) =>
            other.preposition === undefined &&
            !authority.includes(other) &&
            !other.joined &&
            mayBe(other, 'acc') &&
            party(other),
        )
      : undefined;
    const target = against ?? object;
    if (target === undefined) continue;
    build(
      groupOf(phrases, target).filter((other) => party(other)),
      authorities.length > 0 ? authorities : authority.filter((other) => fits('authority', other) > 0),
      false,
    );
  }
  return made;
}

function isSanctions(phrase: Phrase, words: readonly string[]): boolean {
  const lemma = phrase.noun?.lemma ?? phrase.name;
  if (lemma === 'санкция' || lemma === 'санкція') return true;
  if (lemma === 'мера' || lemma === 'захід')
    return phrase.modifiers.some((word) => /^(?:ограничительн|обмежувальн)/u.test(word));
  return (
    /^(?:список|перечень|перелік)$/u.test(lemma) &&
    (phrase.modifiers.some((word) => words.includes(word) || /^(?:санкц|ч[её]рн|чорн)/u.test(word)) ||
      phrase.genitive?.noun?.lemma === 'санкция' ||
      phrase.genitive?.noun?.lemma === 'санкція')
  );
}

/** «включённый в список 25 февраля»: a list that nothing tells more of is one of sanctions. */
function isBareList(phrase: Phrase, { predicate }: Clause): boolean {
  return (
    /^(?:список|перечень|перелік)$/u.test(phrase.noun?.lemma ?? '') &&
    phrase.modifiers.length === 0 &&
    phrase.genitive === undefined &&
    !phrase.plural &&
    phrase.preposition?.links.includes('into') === true &&
    predicate?.readings.some(({ entry, shape }) => IMPOSES.has(entry.lemma) && IN_PASSIVE.has(shape)) === true
  );
}

/** «санкциями США и ЕС»: who stands in the genitive behind. */
function authoritiesOf(phrases: readonly Phrase[], sanctions: Phrase): Phrase[] {
  const next =
    sanctions.genitive ??
    phrases.find((phrase) => phrase.from === sanctions.to + 1 && phrase.preposition === undefined);
  if (next === undefined || next.form !== 'name' || !mayBe(next, 'gen')) return [];
  return groupOf(phrases, next).filter((phrase) => phrase.form === 'name');
}
