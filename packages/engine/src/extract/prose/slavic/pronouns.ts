/**
 * What pronouns stand for: «он» for the subject told last, «их» as an object for the goods told last, «тот» for the party that was no subject,
 * «его» before a noun for either. Number and gender must agree; a pronoun that nothing fits stays open.
 */
import type { Clause } from './clause.ts';
import { OF_GENDER } from './cells.ts';
import { mayBe, type Phrase } from './phrase.ts';
import type { Referent } from '../referent.ts';
import type { Running, Sentence } from './running.ts';

/** Clauses back in the sentence that a pronoun reaches. */
const REACH = 4;

export function bindPronouns(clause: Clause, sentence: Sentence, running: Running): void {
  for (const phrase of clause.phrases) {
    const possessor = phrase.genitive?.form === 'pronoun' ? phrase.genitive : undefined;
    // «по его словам»: who spoke last.
    if (
      possessor !== undefined &&
      running.speaker !== undefined &&
      phrase.preposition !== undefined &&
      isTelling(phrase, running)
    )
      possessor.bound = running.speaker.referent;
    // «против фирмы и её директора»: the first of the list.
    if (possessor !== undefined && phrase.joined) {
      const first = clause.phrases
        .slice(0, clause.phrases.indexOf(phrase))
        .findLast((other) => !other.joined && other.owner === undefined);
      if (first !== undefined && isParty(first) && agree(possessor, first)) possessor.head ??= first;
    }
    if (possessor !== undefined) bind(possessor, clause, sentence, running, phrase.kind === 'event');
    if (phrase.form === 'pronoun')
      bind(
        phrase,
        clause,
        sentence,
        running,
        phrase.preposition === undefined && !mayBe(phrase, 'nom') && mayBe(phrase, 'acc'),
      );
  }
}

function bind(pronoun: Phrase, clause: Clause, sentence: Sentence, running: Running, ofGoods: boolean): void {
  if (pronoun.person !== 3 || pronoun.head !== undefined || pronoun.bound !== undefined) return;
  const at = sentence.clauses.indexOf(clause);
  const before = sentence.clauses.slice(Math.max(0, at - REACH), Math.max(0, at)).reverse();
  if (ofGoods) {
    const goods = before
      .flatMap((other) => [...other.phrases].reverse())
      .find((phrase) => isGoods(phrase) && agree(pronoun, phrase));
    if (goods !== undefined) {
      pronoun.head = goods;
      return;
    }
    if (
      running.goods !== undefined &&
      pronoun.plural === running.goods.plural &&
      sameGender(pronoun, running.goods.cells)
    ) {
      pronoun.bound = running.goods.referent;
      return;
    }
  }
  if (/^(?:последн|останн)/u.test(pronoun.name)) {
    bindLatter(pronoun, before, sentence, running);
    return;
  }
  if (/^(?:тот|та|той)$/u.test(pronoun.name)) {
    const [last] = before;
    const other = last?.phrases.findLast(
      (phrase) => isParty(phrase) && !last.subject.includes(phrase) && agree(pronoun, phrase),
    );
    if (other !== undefined) pronoun.head = other;
    return;
  }
  for (const other of before) {
    if (other.kind === 'gloss' || other.kind === 'tag') continue;
    const [first] = other.subject;
    if (first === undefined || !isParty(first) || other.subject.length > 1 || !agree(pronoun, first))
      continue;
    // «Суд признал Кранца виновным: он продал …»: rather the one person told beside a house than the house.
    const persons = other.phrases.filter(
      (phrase) =>
        phrase !== first &&
        (phrase.kind === 'person' ||
          (phrase.kind === 'name' && phrase.mention.start === phrase.start && phrase.name.includes(' '))) &&
        agree(pronoun, phrase),
    );
    pronoun.head = first.kind !== 'person' && persons.length === 1 ? persons[0] : first;
    return;
  }
  const parties = before
    .flatMap((other) =>
      other.phrases.flatMap((phrase) => [
        phrase,
        ...(phrase.genitive === undefined ? [] : [phrase.genitive]),
      ]),
    )
    .filter(
      (phrase, index, all) =>
        isParty(phrase) && phrase.form === 'name' && agree(pronoun, phrase) && all.indexOf(phrase) === index,
    );
  if (parties.length === 1) {
    pronoun.head = parties[0];
    return;
  }
  const told = running.subject;
  if (told === undefined || told.schema === 'Goods' || pronoun.plural !== told.plural) return;
  if (pronoun.plural || sameGender(pronoun, running.gender)) pronoun.bound = told;
}

/** «Последний заплатил …»: the party spoken of last. */
function bindLatter(pronoun: Phrase, before: readonly Clause[], { index }: Sentence, running: Running): void {
  const own = before
    .flatMap(({ phrases }) => phrases)
    .filter((phrase) => isParty(phrase) && agree(pronoun, phrase))
    .sort((a, b) => b.start - a.start)[0];
  if (own !== undefined) {
    pronoun.head = own;
    return;
  }
  const place = ({ mentions }: Referent): number =>
    Math.max(...mentions.map(({ start }) => (start < pronoun.start ? start : -1)));
  pronoun.bound = [...running.input.discourse.recent]
    .filter(
      ({ lastSentence, schema, plural }) =>
        lastSentence === index - 1 && schema !== 'Goods' && schema !== 'Address' && !plural,
    )
    .sort((a, b) => place(b) - place(a))[0];
}

function isTelling(phrase: Phrase, { language, input }: Running): boolean {
  const words = `${phrase.preposition?.words ?? ''} ${input.text.slice(phrase.mention.start, phrase.mention.end).toLowerCase()}`;
  return language.tables.cues.openings.includes(words);
}

function isGoods(phrase: Phrase): boolean {
  return phrase.kind === 'goods' || (phrase.kind === 'other' && phrase.quantity !== undefined);
}

function isParty(phrase: Phrase): boolean {
  return (
    phrase.form !== 'pronoun' &&
    phrase.form !== 'relative' &&
    /^(?:company|body|person|name|outlet)$/u.test(phrase.kind)
  );
}

function agree(pronoun: Phrase, phrase: Phrase): boolean {
  const many =
    phrase.quantity !== undefined
      ? phrase.quantity.max !== 1
      : phrase.form === 'description' && (phrase.cells & ~OF_GENDER.pl) === 0
        ? true
        : phrase.plural;
  if (pronoun.plural !== many) return false;
  return many || sameGender(pronoun, phrase.cells);
}

function sameGender(pronoun: Phrase, cells: number): boolean {
  if (pronoun.plural) return true;
  return [OF_GENDER.m, OF_GENDER.f, OF_GENDER.n].some(
    (gender) => (cells & gender) !== 0 && (pronoun.cells & gender) !== 0,
  );
}
