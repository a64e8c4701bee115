/** What hangs on what among the phrases of a sentence: lists in one case, genitives, names behind a post. */
import { ALL_CELLS, type Cells, IN_CASE } from './cells.ts';
import type { SentenceText } from './names.ts';
import type { Phrase } from './phrase.ts';
import { isFinite, type Word } from './words.ts';

const NOUNS_WITH_OWNERS = new Set([
  'person',
  'document',
  'event',
  'abstract',
  'company',
  'body',
  'place',
  'outlet',
  'measure',
]);

/** Marks lists and hangs genitives on their nouns. Phrases stay in order; those that hang have an `owner`. */
export function relate(sentence: SentenceText, phrases: Phrase[]): void {
  for (let i = 1; i < phrases.length; i += 1) {
    const before = phrases[i - 1] as Phrase;
    const phrase = phrases[i] as Phrase;
    if (isListed(sentence, before, phrase, before)) {
      phrase.joined = true;
      continue;
    }
    // «двигатели компании «А» и процессоры фирмы «Б»»: the list goes on over what hangs on its members.
    const head = before.owner ?? overGenitive(phrases, i - 1);
    if (head !== undefined && isListed(sentence, before, phrase, head)) {
      head.genitive ??= before;
      before.owner ??= head;
      phrase.joined = true;
      continue;
    }
    hang(before, phrase, sentence.words);
  }
  // Without a preposition nothing stands in the locative but what is listed under one.
  for (const phrase of phrases)
    if (phrase.preposition === undefined && !phrase.joined && (phrase.cells & ~IN_CASE.loc) !== 0)
      phrase.cells &= ~IN_CASE.loc;
}

/** What a phrase that may be its genitive stands right behind. */
function overGenitive(phrases: readonly Phrase[], index: number): Phrase | undefined {
  const phrase = phrases[index];
  const head = phrases[index - 1];
  if (
    phrase === undefined ||
    head === undefined ||
    phrase.preposition !== undefined ||
    phrase.from !== head.to + 1
  )
    return undefined;
  return (phrase.cells & IN_CASE.gen) !== 0 && head.kind === 'goods' && phrase.kind !== 'goods'
    ? head
    : undefined;
}

/** «завод «А» и компания «Б»», «двигатели, микросхемы и платы»: in one case, nothing else between. */
function isListed({ words, language }: SentenceText, last: Phrase, phrase: Phrase, before: Phrase): boolean {
  const gap =
    phrase.from -
    last.to -
    1 -
    (phrase.preposition === undefined ? 0 : phrase.preposition.words.split(' ').length);
  if (gap < 1 || gap > 2 || before.form === 'relative' || phrase.form === 'relative') return false;
  const first = words[last.to + 1];
  const second = gap === 2 ? words[last.to + 2] : undefined;
  if (first === undefined) return false;
  const and = (lower: string): boolean => language.sets.and.has(lower);
  const comma = first.token.text === ',';
  if (!comma && !and(first.lower)) return false;
  if (second !== undefined && !(comma && (and(second.lower) || /^(?:а|ни|ні|ані)$/u.test(second.lower))))
    return false;
  if (phrase.preposition !== undefined && phrase.preposition.words !== before.preposition?.words)
    return false;
  if (!shareCase(before.cells, phrase.cells) || !likeKinds(before, phrase)) return false;
  // A comma alone parts a list only where more of it follows or both are names.
  if (!comma || second !== undefined) return true;
  return (
    (isAfterList({ words, language } as SentenceText, phrase, and) ||
      (before.form === 'name' && phrase.form === 'name' && before.joined)) &&
    !(before.form === 'name' && phrase.form === 'description')
  );
}

function isAfterList({ words }: SentenceText, phrase: Phrase, and: (lower: string) => boolean): boolean {
  const next = words[phrase.to + 1];
  if (next === undefined) return false;
  return and(next.lower)
    ? words[phrase.to + 2]?.verbs.length === 0
    : next.token.text === ',' && and(words[phrase.to + 3]?.lower ?? '');
}

export function shareCase(left: Cells, right: Cells): boolean {
  return Object.values(IN_CASE).some((cells) => (left & cells) !== 0 && (right & cells) !== 0);
}

function likeKinds(left: Phrase, right: Phrase): boolean {
  const group = (phrase: Phrase): string =>
    phrase.kind === 'goods' || (phrase.kind === 'other' && phrase.quantity !== undefined)
      ? 'goods'
      : phrase.kind === 'company' ||
          phrase.kind === 'body' ||
          phrase.kind === 'name' ||
          phrase.kind === 'person' ||
          phrase.kind === 'outlet'
        ? 'party'
        : phrase.kind;
  const [a, b] = [group(left), group(right)];
  return (
    a === b ||
    (a === 'other' && b === 'goods') ||
    (a === 'goods' && b === 'other') ||
    (a === 'party' && b === 'other' && right.quantity === undefined) ||
    (left.kind === 'place' && (right.kind === 'name' || right.kind === 'body')) ||
    (right.kind === 'place' && (left.kind === 'name' || left.kind === 'body'))
  );
}

/** A genitive right behind a noun hangs on it, unless only the verb can tell. */
function hang(before: Phrase, phrase: Phrase, words: readonly Word[]): void {
  if (phrase.preposition !== undefined || phrase.from !== before.to + 1 || before.form === 'pronoun') return;
  // «авиакомпания, рейсом которой …»
  if (phrase.form === 'relative' && before.groups.includes('ride') && (phrase.cells & IN_CASE.gen) !== 0) {
    attach(before, phrase);
    return;
  }
  if ((phrase.cells & IN_CASE.gen) === 0 || phrase.form === 'pronoun') return;
  const genitiveOnly = (phrase.cells & ~(IN_CASE.gen | IN_CASE.loc)) === 0;
  // «По условиям контракта «Хаяма» поставит …»: a quoted name right before a verb that may be its subject hangs on no paper.
  const next = words[phrase.to + 1];
  if (
    phrase.mention.start > phrase.start &&
    phrase.noun === undefined &&
    (before.kind === 'document' || before.kind === 'abstract') &&
    (phrase.cells & IN_CASE.nom) !== 0 &&
    next !== undefined &&
    isFinite(next)
  )
    return;
  const accusativeToo =
    (phrase.cells & ~(IN_CASE.gen | IN_CASE.acc | IN_CASE.loc)) === 0 &&
    (phrase.cells & IN_CASE.acc) === (phrase.cells & IN_CASE.gen) << 8;
  const described = before.form === 'description' || before.form === 'name';
  if (!described) return;
  if (before.kind === 'event') return;
  // «Передача «Алкором» чертежей»: a bare name has no goods in the genitive.
  if (before.form === 'name' && before.kind !== 'goods' && phrase.kind === 'goods') return;
  // «производитель дронов Кордана «Равелин»»: a quoted name hangs on no bare name.
  if (before.form === 'name' && before.noun === undefined && phrase.mention.start > phrase.start) return;
  // «мэра Москвы Юрия Лужкова»: the name goes with the post, not with the city.
  if (
    before.owner?.kind === 'person' &&
    !before.owner.groups.includes('group') &&
    (phrase.kind === 'person' || phrase.kind === 'name') &&
    shareCase(before.owner.cells, phrase.cells) &&
    !(phrase.mention.start > phrase.start)
  )
    return;
  const post = before.kind === 'person' && before.form === 'description';
  if (genitiveOnly || accusativeToo) {
    if (before.form === 'name' && before.kind === 'person' && phrase.kind !== 'company') return;
    attach(before, phrase);
    return;
  }
  // «на борту самолёта компании «Кеш Карго»»
  if (
    (before.preposition !== undefined || before.owner !== undefined) &&
    before.form === 'description' &&
    phrase.form === 'name' &&
    phrase.noun?.kind === 'company'
  ) {
    attach(before, phrase);
    return;
  }
  // «датчики давления», «блоки питания»: of what sort they are.
  if (
    before.kind === 'goods' &&
    before.form === 'description' &&
    phrase.form === 'description' &&
    (phrase.kind === 'other' || phrase.kind === 'abstract') &&
    phrase.modifiers.length === 0 &&
    phrase.quantity === undefined &&
    phrase.groups.length === 0
  ) {
    attach(before, phrase);
    return;
  }
  // «рейсом авиакомпании «Кеш»»: whose flight it was.
  if (
    before.form === 'description' &&
    before.groups.includes('ride') &&
    (phrase.noun?.groups.includes('carrier') === true || phrase.noun?.groups.includes('firm') === true)
  ) {
    attach(before, phrase);
    return;
  }
  // «главой правления завода»: what follows a part of a house under a post.
  if (
    before.owner?.kind === 'person' &&
    before.form === 'description' &&
    before.kind === 'body' &&
    (phrase.kind === 'company' || phrase.kind === 'body')
  ) {
    attach(before, phrase);
    return;
  }
  // «Уряд Кордану заперечив …»: before any verb the dative of another has no place.
  if (
    before.from <= 1 &&
    before.preposition === undefined &&
    before.form === 'description' &&
    before.kind !== 'goods' &&
    phrase.form === 'name' &&
    (phrase.cells & (IN_CASE.nom | IN_CASE.acc)) === 0
  ) {
    attach(before, phrase);
    return;
  }
  // «за даними реєстру»: an opening's noun takes what follows.
  if (
    before.preposition !== undefined &&
    (before.kind === 'document' || before.kind === 'abstract') &&
    (before.kind === 'abstract' ||
      phrase.form === 'description' ||
      (phrase.mention.start > phrase.start && next?.token.kind === 'mark')) &&
    phrase.kind !== 'goods'
  ) {
    attach(before, phrase);
    return;
  }
  // «Совет ЕС», «Совет безопасности ООН»
  if (
    before.kind === 'body' &&
    phrase.kind === 'name' &&
    phrase.preposition === undefined &&
    phrase.mention.start === phrase.start &&
    /^\p{Lu}{2,}$/u.test(phrase.name)
  ) {
    attach(before, phrase);
    return;
  }
  // «МИД Мерана», «Держбанк Тамріну»: a body is followed by whose it is.
  if (
    (before.kind === 'body' ||
      (before.form === 'name' && before.groups.includes('bank') && before.mention.start === before.start)) &&
    phrase.kind === 'name' &&
    phrase.noun === undefined &&
    phrase.mention.start === phrase.start &&
    phrase.cells !== ALL_CELLS &&
    /^\p{Script=Cyrillic}/u.test(phrase.name)
  ) {
    attach(before, phrase);
    return;
  }
  // «Минфин США»
  if (before.kind === 'body' && phrase.kind === 'place' && phrase.form === 'name') {
    attach(before, phrase);
    return;
  }
  // Indeclined names: «директор ООО «Норвик»», «счёт компании Sunhe», «акции «Норвика»».
  if (post && phrase.kind !== 'person' && phrase.kind !== 'goods') {
    attach(before, phrase);
    return;
  }
  if (
    before.form === 'description' &&
    (before.kind === 'document' || before.kind === 'abstract') &&
    phrase.form === 'name' &&
    NOUNS_WITH_OWNERS.has(before.kind) &&
    before.groups[0] !== 'bill' &&
    before.preposition === undefined
  )
    attach(before, phrase);
}

/** Hangs a genitive on its noun and settles its case. */
function attach(noun: Phrase, genitive: Phrase): void {
  noun.genitive = genitive;
  genitive.owner = noun;
  genitive.cells &= IN_CASE.gen;
}

/** The first phrase along the chain of genitives that satisfies a test: «директор департамента закупок завода». */
export function alongGenitives(phrase: Phrase, test: (phrase: Phrase) => boolean): Phrase | undefined {
  let at = phrase.genitive;
  for (let steps = 0; at !== undefined && steps < 6; steps += 1) {
    if (test(at)) return at;
    at = at.genitive;
  }
  return undefined;
}

/** A phrase and those joined to it, in order. */
export function groupOf(phrases: readonly Phrase[], first: Phrase): Phrase[] {
  const group = [first];
  let at = phrases.indexOf(first) + 1;
  for (; at < phrases.length; at += 1) {
    const phrase = phrases[at] as Phrase;
    if (phrase.owner !== undefined) continue;
    if (!phrase.joined) break;
    group.push(phrase);
  }
  return group;
}
