/** What parties answered when asked: a claim about the request, never about the fact. */
import type { ClaimKind, ResponseKind } from '../../../model/index.ts';
import type { Clause } from './clause.ts';
import { isOrganisation } from './is-organisation.ts';
import type { Language } from './language.ts';
import { mayBe, type Phrase } from './phrase.ts';
import { groupOf } from './relations.ts';

export interface Answer {
  readonly clause: Clause;
  readonly respondents: readonly Phrase[];
  readonly kind: ResponseKind;
  /** Kinds of claim the answer speaks of, where it says. */
  readonly kinds: readonly ClaimKind[];
}

/** Words of a clause at which an answer may begin. */
const STARTS =
  /^(?:комментировать|обсуждать|отвечать|відповідати|коментувати|обговорювати|связаться|получить|дозвониться|взять|зв['’ʼ]язатися|отримати|додзвонитися|взяти|не|на|від|от|отказ|відмов|воздерж|утрим|опров|отриц|отверг|спрост|запереч|відкин|відкид|підтверд|подтверд|заяви|повідоми|сообщи|назва|ответил|відпові|сказал|сказав|утвержда|ствердж|переадрес|перенаправ|посовет|порад|предложил|порекоменд|запропон|остави|залиши|проигнор|проігнор|оперативно|категорически|категорично|також|также|пока|поки|ничего|нічого|отослал)/u;

export function answersOf(
  text: string,
  clause: Clause,
  subject: readonly Phrase[],
  language: Language,
): Answer | undefined {
  const end = clause.words.at(-1)?.token.end ?? 0;
  let tries = 0;
  for (const word of clause.words) {
    if (!STARTS.test(word.lower) || tries > 6) continue;
    tries += 1;
    const rest = text
      .slice(word.token.start, Math.max(end, Math.min(end + 160, restEnd(text, end))))
      .replace(/\s+/gu, ' ')
      .toLowerCase();
    const cue = language.tables.responses.find(({ pattern }) => pattern.test(rest));
    if (cue === undefined) continue;
    // «не опроверг» is no denial.
    if (/^(?:не|ні|ни)$/u.test(clause.words[clause.words.indexOf(word) - 1]?.lower ?? '')) continue;
    const respondents =
      cue.kind === 'unreachable' ? soughtIn(clause) : respondentsOf(clause, word.at, subject);
    if (respondents.length === 0) return undefined;
    return { clause, respondents, kind: cue.kind, kinds: kindsOf(clause, word.at, language, cue.kind) };
  }
  return undefined;
}

/** To the end of the sentence, for what an answer says in its complement. */
function restEnd(text: string, from: number): number {
  const stop = text.slice(from, from + 160).search(/[.!?\n]/u);
  return stop < 0 ? from + 160 : from + stop;
}

function respondentsOf(clause: Clause, verb: number, inherited: readonly Phrase[]): Phrase[] {
  const able = clause.phrases.filter(
    (phrase) =>
      phrase.owner === undefined &&
      (isOrganisation(phrase) ||
        phrase.kind === 'person' ||
        phrase.form === 'pronoun' ||
        phrase.form === 'relative') &&
      phrase.person !== 2,
  );
  const bare = able.filter(
    (phrase) => phrase.preposition === undefined && mayBe(phrase, 'nom') && phrase.kind !== 'place',
  );
  const before = bare.filter((phrase) => phrase.to < verb && !phrase.joined);
  const last =
    before.at(-1) ??
    bare.find((phrase) => phrase.from > verb && !phrase.joined && (phrase.cells & 0xf0) === 0) ??
    bare.find(
      (phrase) => phrase.from > verb && !phrase.joined && phrase.form === 'name' && phrase.kind !== 'name',
    );
  if (last !== undefined) return groupOf(clause.phrases, last).map((phrase) => named(phrase));
  // «нам об этом ничего не известно»: whom it is not known to.
  const to = able.find((phrase) => phrase.preposition === undefined && mayBe(phrase, 'dat'));
  const open = to?.form === 'pronoun' && to.person === 3 && to.head === undefined && to.bound === undefined;
  if (to !== undefined && !open && clause.words.some(({ lower }) => UNKNOWN.test(lower)))
    return groupOf(clause.phrases, to).map((phrase) => named(phrase));
  // «в компании отказались от комментариев», «на заводе не ответили на запрос»
  const within = able.find(
    (phrase) =>
      phrase.preposition?.links.includes('in') === true &&
      mayBe(phrase, 'loc') &&
      !(phrase.kind === 'place') &&
      (phrase.kind !== 'name' || phrase.form === 'name'),
  );
  if (within !== undefined) return groupOf(clause.phrases, within);
  return [...inherited];
}

const UNKNOWN = /^(?:не)?(?:известно|відомо)$/u;

/** «связаться с X не удалось», «получить комментарий у X не удалось»: who could not be reached. */
function soughtIn({ phrases }: Clause): Phrase[] {
  const sought = phrases.find(
    (phrase) =>
      (isOrganisation(phrase) || phrase.kind === 'person') &&
      phrase.kind !== 'place' &&
      (phrase.preposition?.links.some((link) => link === 'with' || link === 'from' || link === 'at') ===
        true ||
        phrase.preposition?.words === 'до'),
  );
  return sought === undefined ? [] : groupOf(phrases, sought).map((phrase) => named(phrase));
}

/** A spokesman speaks for his house; a head by name for himself. */
function named(phrase: Phrase): Phrase {
  if (phrase.noun?.groups.includes('spokesman') === true) {
    for (let at = phrase.genitive, steps = 0; at !== undefined && steps < 4; at = at.genitive, steps += 1)
      if (isOrganisation(at)) return at;
  }
  return phrase.apposition ?? phrase;
}

function kindsOf(clause: Clause, verb: number, language: Language, kind: ResponseKind): ClaimKind[] {
  if (kind !== 'denied' && kind !== 'confirmed') return [];
  const kinds = clause.phrases
    .filter((phrase) => phrase.from > verb && phrase.kind === 'event')
    .flatMap((phrase) => {
      const frame = language.eventFrames.get(phrase.noun?.lemma ?? '');
      return frame === undefined ? [] : [frame.kind as ClaimKind];
    });
  return [...new Set(kinds)];
}
