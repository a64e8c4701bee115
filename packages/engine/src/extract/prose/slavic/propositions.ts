/** The propositions of a sentence, clause by clause, in the order they stand. */
import { certaintyOf, isNegated } from './certainty.ts';
import { OF_GENDER } from './cells.ts';
import type { Clause } from './clause.ts';
import { fromComplements } from './complements.ts';
import { isOrganisation } from './is-organisation.ts';
import { mergeDeals } from './deal-roles.ts';
import { fromGapped } from './gapping.ts';
import { fromGlosses } from './glosses.ts';
import { fromNouns } from './noun-claims.ts';
import { mayBe, type Phrase } from './phrase.ts';
import { bindPronouns } from './pronouns.ts';
import type { Proposition } from './proposition.ts';
import { fromSanctions } from './sanctions.ts';
import { groupOf } from './relations.ts';
import type { Running, Sentence } from './running.ts';
import { fromShareholders, fromShares } from './shares.ts';
import { fromVerb } from './verb-claims.ts';
import { makerOf } from './verb-slots.ts';

export function propositionsOf(sentence: Sentence, running: Running): Proposition[] {
  const told: Proposition[] = [];
  // A converb has the subject of the clause it goes with, which may come after it.
  const order = [...sentence.clauses].sort(
    (a, b) => Number(a.kind === 'converb') - Number(b.kind === 'converb'),
  );
  for (const clause of order) told.push(...ofClause(clause, sentence, running));
  told.sort((a, b) => sentence.clauses.indexOf(a.clause) - sentence.clauses.indexOf(b.clause));
  told.push(...fromGapped(told, sentence));
  return mergeDeals(told);
}

function ofClause(clause: Clause, sentence: Sentence, running: Running): Proposition[] {
  const { language } = running;
  const { clauses } = sentence;
  const { phrases } = clause;
  bindPronouns(clause, sentence, running);
  const certainty = certaintyOf(clause, clauses, language);
  const subject = subjectFor(clause, clauses);
  const told: Proposition[] = [];
  const negated = certainty.negative || isNegated(clause, clause.predicate, language);
  const verb = fromVerb({ clause, certainty, negated, phrases: sharing(clause, clauses), subject });
  told.push(...verb.flatMap((one) => splitByMaker(one)));
  settleSubject(clause);
  const whose = clause.subject.length > 0 ? clause.subject : subject;
  const sanctions = fromSanctions(clause, certainty, phrases, whose, language);
  const blamed = sanctions.length === 1 ? (sanctions[0]?.roles.get('target') ?? []) : [];
  told.push(...fromNouns({ clause, certainty, phrases, subject: whose, blamed, language }));
  told.push(
    ...fromComplements({
      text: running.input.text,
      clause,
      certainty,
      clauses,
      phrases,
      all: sentence.phrases,
      subject: whose,
      language,
    }),
  );
  told.push(...sanctions);
  told.push(...fromShares(clause, certainty, phrases, clauses[clauses.indexOf(clause) + 1]));
  told.push(...fromShareholders(clause, sentence.phrases));
  told.push(...fromGlosses(running.input.text, clause, sentence.phrases, whose, language));
  return told;
}

/** «разрабатывает и выпускает прицелы»: a verb that ends its clause shares what stands behind the next. */
function sharing(clause: Clause, clauses: readonly Clause[]): readonly Phrase[] {
  const next = clauses[clauses.indexOf(clause) + 1];
  const verb = clause.predicate?.word;
  if (
    next === undefined ||
    verb === undefined ||
    next.opened !== 'и' ||
    next.kind !== clause.kind ||
    clause.words.at(-1) !== verb ||
    next.predicate === undefined ||
    next.phrases.some((phrase) => phrase.to < (next.predicate?.word.at ?? 0))
  )
    return clause.phrases;
  return [...clause.phrases, ...next.phrases];
}

/** «двигатели компании «А» и процессоры фирмы «Б»»: each maker made its own. */
function splitByMaker(told: Proposition): Proposition[] {
  const [role, maker] =
    told.kind === 'supply' ? (['goods', 'manufacturer'] as const) : (['component', 'maker'] as const);
  const goods = told.roles.get(role) ?? [];
  if (goods.length < 2 || !told.roles.has(maker)) return [told];
  const makers = goods.map(makerOf);
  const [first] = makers;
  // A maker told of the last alone may be the maker of all.
  if (makers.every((other) => other === first) || makers.slice(0, -1).every((other) => other === undefined))
    return [told];
  return goods.map((phrase, index) => {
    const roles = new Map(told.roles);
    roles.set(role, [phrase]);
    const own = makers[index];
    if (own === undefined) roles.delete(maker);
    else roles.set(maker, [own]);
    return { ...told, roles };
  });
}

/** The subject a clause without one goes on with. */
export function subjectFor(clause: Clause, clauses: readonly Clause[]): readonly Phrase[] {
  if (clause.kind === 'converb') {
    const over = clause.parent ?? clauses[clauses.indexOf(clause) + 1];
    return over?.subject ?? [];
  }
  if (clause.kind === 'which') return [];
  // «В «Синьлань» сообщили, что продали двигатели»: those of the house.
  if (clause.kind === 'that' && clause.parent !== undefined && clause.parent.subject.length === 0) {
    const house = clause.parent.phrases.find(
      (phrase) =>
        phrase.preposition?.links.includes('in') === true &&
        mayBe(phrase, 'loc') &&
        phrase.kind !== 'place' &&
        isOrganisation(phrase),
    );
    const many =
      clause.parent.predicate?.readings.some(
        ({ entry, cells }) => entry.stance !== undefined && (cells & 0x7) === 0 && (cells & 0x8) !== 0,
      ) === true;
    if (house !== undefined && many) return [house];
  }
  let before = clause.before;
  for (let steps = 0; before !== undefined && steps < 4; steps += 1) {
    if (before.kind === clause.kind || (clause.kind === 'that' && before === clause.parent))
      return before.subject;
    before = before.before;
  }
  return [];
}

/** Clauses without a claim have a subject too: the first bare phrase in the nominative that agrees. */
function settleSubject(clause: Clause): void {
  if (clause.subject.length > 0 || clause.predicate === undefined) return;
  const asked = clause.governor?.readings[0]?.cells ?? clause.predicate.readings[0]?.cells ?? 0;
  const able = clause.phrases.filter(
    (phrase) =>
      phrase.preposition === undefined &&
      phrase.owner === undefined &&
      mayBe(phrase, 'nom') &&
      (asked === 0 ||
        (asked & 0xf) === 0 ||
        (phrase.quantity === undefined || phrase.quantity.max === 1
          ? (phrase.cells & asked & 0xf) !== 0
          : (asked & (OF_GENDER.n | OF_GENDER.pl)) !== 0) ||
        ((asked & OF_GENDER.pl) !== 0 && groupOf(clause.phrases, phrase).length > 1)),
  );
  // «Реэкспорт подтвердил сотрудник таможни»: rather who can do it.
  const found =
    able.find(
      ({ kind, quantity }) =>
        quantity === undefined && kind !== 'event' && kind !== 'abstract' && kind !== 'measure',
    ) ?? able[0];
  if (found !== undefined) clause.subject = [found];
}
