/** Phrases around a noun of the lexicon: described, named, measured. */
import type { Counts, Shared } from './shared.ts';
import { nominativeAdjective } from './adjective.ts';
import { type Cells, IN_CASE, OF_GENDER, genderOf } from './cells.ts';
import { classNamed } from './class-named.ts';
import { compoundLemma, countedCells, adjectivesBefore, isPlural, narrowed } from './counted.ts';
import { adjectivesAt } from './described.ts';
import { type FoundName, nameAt, type SentenceText } from './names.ts';

import type { NounEntry } from './language.ts';
import { type Phrase, UNBOUND } from './phrase.ts';
import { OPENING } from './quotation-marks.ts';
import { possessor } from './plain-phrase.ts';
import { type Word } from './words.ts';

export function fromNoun(
  sentence: SentenceText,
  at: number,
  share: Shared,
  counts: Counts,
): Phrase | undefined {
  const { words, text, language } = sentence;
  const { described, quantity, preposition } = share;
  const head = words[at] as Word;
  const reading = head.noun;
  if (reading === undefined) return undefined;
  const entry = tradingHouse(reading.entry, described.modifiers);
  // «партия из 20 двигателей», «комплект микросхем»: the measured thing is the phrase, in the case of its measure.
  if (entry.kind === 'measure') {
    const measured = measuredAt(sentence, at, share, reading.cells, counts);
    if (measured !== undefined) return measured;
  }
  const thing = entry.lemma === 'контейнер' ? { ...entry, kind: 'goods' as const } : entry;
  const own = described.modifiers.length === 0 ? reading.cells : described.cells & reading.cells;
  // Adjectives that do not agree belong to another noun.
  if (own === 0 && quantity === undefined) return undefined;
  let cells =
    quantity === undefined ? own : countedCells(reading.cells, preposition, quantity, thing.animate);
  cells = narrowed(cells, preposition);
  const base = {
    from: share.from,
    preposition,
    noun: thing,
    groups: thing.groups,
    countries: described.countries,
    modifiers: described.modifiers,
    demonstrative: described.demonstrative,
    person: 3 as const,
    ...UNBOUND,
    genitive: described.possessive === undefined ? undefined : possessor(sentence, described.possessive),
    start: (words[share.from] as Word).token.start,
  };
  const portfolio =
    thing.kind === 'body' && !described.demonstrative
      ? language.tables.words.portfolios.exec(text.slice(head.token.end, head.token.end + 60))?.[0]
      : undefined;
  if (portfolio !== undefined) return bodyNamed(sentence, at, portfolio, base, cells);
  if (described.capital && (thing.kind === 'company' || thing.kind === 'body')) {
    const named = namedByAdjective(sentence, at, share, base, cells);
    if (named !== undefined) return named;
  }
  const name =
    thing.kind === 'document' || thing.kind === 'event' || thing.kind === 'abstract'
      ? undefined
      : classNamed(
          sentence,
          at,
          cells,
          thing.kind,
          thing.groups.includes('owner'),
          thing.groups.includes('part'),
        );
  const full = name === undefined ? fullForm(sentence, at) : undefined;
  const found = name ?? full;
  if (found !== undefined) {
    // Before one name a noun is never many, unless a list follows.
    const single = cells & ~OF_GENDER.pl;
    const manyNames = single === 0 && (cells & OF_GENDER.pl) !== 0;
    return {
      ...base,
      end: (words[found.to] as Word).token.end,
      to: found.to,
      cells:
        thing.kind === 'goods' || single === 0
          ? cells
          : single | (entry.kind === 'person' ? 0 : cells & OF_GENDER.pl & IN_CASE.nom),
      form: 'name',
      mention: found.mention,
      name: found.name,
      kind: thing.kind === 'person' && found.kind === 'place' ? 'name' : thing.kind,
      plural: manyNames,
      quantity,
      inflected: found.inflected && !found.quoted && (thing.kind === 'person' || thing.kind === 'place'),
    };
  }
  const acronym =
    /^\p{Lu}{2,}$/u.test(head.token.text) ||
    (thing.kind === 'body' && head.capital && (at > 0 || ACRONYM.test(words[at + 1]?.token.text ?? '')));
  // «Держбанк»
  const compound =
    entry.kind === 'company' &&
    head.capital &&
    at > 0 &&
    entry.groups.includes('bank') &&
    !head.lower.startsWith(entry.lemma);
  const named =
    (acronym && thing.kind === 'body') ||
    (thing.kind === 'body' && head.capital && PROPER.test(thing.lemma)) ||
    compound;
  const first = words[described.first] as Word;
  const many = isPlural(cells, reading.cells, quantity);
  return {
    ...base,
    end: head.token.end,
    to: at,
    cells,
    form: named ? 'name' : 'description',
    mention: { start: (named ? head : first).token.start, end: head.token.end },
    name: named ? ownName(head, thing) : text.slice(first.token.start, head.token.end).replace(/\s+/gu, ' '),
    cited: named
      ? undefined
      : {
          adjectives: adjectivesBefore(sentence, described.first, at),
          lemma: thing.lemma,
          head: head.lower,
          cells: reading.cells,
        },
    kind: thing.kind,
    plural: many,
    quantity,
    inflected: false,
  };
}

const ACRONYM = /^\p{Lu}{2,}$/u;

/** «Советом» is «Совет»; letters in capitals stay as they stand. */
function ownName(head: Word, entry: NounEntry): string {
  if (ACRONYM.test(head.token.text) || head.lower.includes('-')) return head.token.text;
  const lemma = compoundLemma(head.lower, entry.lemma);
  return `${lemma.charAt(0).toUpperCase()}${lemma.slice(1)}`;
}

/** Bodies whose noun is their name. */
const PROPER =
  /^(?:мин[а-яіїєґ]|гос|держ|мид|мзс|фсб|гур|сбу|набу|дбр|рнбо|[её]вросоюз|євросоюз|кремль|генштаб|нац)/u;

/** «Общество с ограниченной ответственностью «Вектор»»: the legal form written out. */
function fullForm(sentence: SentenceText, at: number): FoundName | undefined {
  if (!FORM_NOUN.test(sentence.words[at]?.lower ?? '')) return undefined;
  const form = sentence.words
    .slice(at, at + 4)
    .map(({ lower }) => lower)
    .join(' ');
  return FULL_FORM.test(form) ? nameAt(sentence, at + 4) : undefined;
}

const FORM_NOUN = /^(?:обществ|товариств)/u;
const FULL_FORM =
  /^(?:обществ\p{L}* с ограниченной ответственностью|товариств\p{L}* з обмеженою відповідальністю)$/u;

/** «торговый дом» is a firm, any other house a place. */
function tradingHouse(entry: NounEntry, modifiers: readonly string[]): NounEntry {
  if (
    (entry.lemma === 'часть' || entry.lemma === 'частина') &&
    modifiers.some((word) => /^(?:войсков|воинск|військов)/u.test(word))
  )
    return { ...entry, kind: 'body', groups: [] };
  if (
    (entry.lemma === 'часть' || entry.lemma === 'частина') &&
    modifiers.some((word) => word.startsWith('запасн'))
  )
    return { ...entry, kind: 'goods', groups: ['part'] };
  // «контейнер с бочками»: a thing where nothing known is measured by it.
  return (entry.lemma === 'дом' || entry.lemma === 'дім') &&
    modifiers.some((word) => word.startsWith('торгов'))
    ? { ...entry, kind: 'company', groups: ['firm'] }
    : entry;
}

type Base = Pick<
  Phrase,
  | 'from'
  | 'preposition'
  | 'noun'
  | 'groups'
  | 'countries'
  | 'modifiers'
  | 'demonstrative'
  | 'person'
  | 'maker'
  | 'genitive'
  | 'owner'
  | 'apposition'
  | 'joined'
  | 'head'
  | 'bound'
  | 'measured'
  | 'cited'
  | 'start'
>;

function bodyNamed(sentence: SentenceText, at: number, portfolio: string, base: Base, cells: Cells): Phrase {
  const { words } = sentence;
  const head = words[at] as Word;
  const end = head.token.end + portfolio.length;
  let to = at;
  while (to + 1 < words.length && ((words[to + 1] as Word).token.start ?? end) < end) to += 1;
  const lemma = base.noun?.lemma ?? head.lower;
  return {
    ...base,
    end,
    to,
    cells: cells & ~OF_GENDER.pl || cells,
    form: 'name',
    mention: { start: head.token.start, end },
    name: `${lemma.charAt(0).toUpperCase()}${lemma.slice(1)}${portfolio}`,
    kind: 'body',
    plural: false,
    quantity: undefined,
    inflected: false,
  };
}

/** «Портовый машиностроительный завод» is a name where its first adjective is a capital word. */
function namedByAdjective(
  sentence: SentenceText,
  at: number,
  share: Shared,
  base: Base,
  cells: Cells,
): Phrase | undefined {
  const { words, language } = sentence;
  let first = share.described.first;
  while (first < at && !(words[first] as Word).capital) first += 1;
  if (first >= at) return undefined;
  if (quotedBehind(words, at)) return undefined;
  const head = words[at] as Word;
  const lemma = compoundLemma(head.lower, base.noun?.lemma ?? head.lower);
  const plural = (cells & ~OF_GENDER.pl) === 0;
  if (plural) return undefined;
  const gender = genderOf(cells & ~OF_GENDER.pl) ?? 'm';
  const parts = [];
  for (let i = first; i < at; i += 1)
    parts.push(nominativeAdjective((words[i] as Word).token.text, gender, language.code));
  return {
    ...base,
    end: head.token.end,
    to: at,
    cells: cells & ~OF_GENDER.pl,
    form: 'name',
    mention: { start: (words[first] as Word).token.start, end: head.token.end },
    name: [...parts, lemma].join(' '),
    kind: base.noun?.kind ?? 'company',
    plural: false,
    quantity: undefined,
    inflected: false,
  };
}

function quotedBehind(words: readonly Word[], at: number): boolean {
  return OPENING.test(words[at + 1]?.token.text ?? '');
}

function measuredAt(
  sentence: SentenceText,
  at: number,
  share: Shared,
  cells: Cells,
  counts: Counts,
): Phrase | undefined {
  const { words } = sentence;
  let next = at + 1;
  if (/^(?:из|з|із|зі|с|со)$/u.test(words[next]?.lower ?? '')) next += 1;
  const counted = counts.get(words[next]?.token.start ?? -1);
  if (counted !== undefined)
    while (next < words.length && (words[next] as Word).token.start < counted.end) next += 1;
  const described = adjectivesAt(sentence, next);
  const noun = words[described.next]?.noun;
  if (
    noun === undefined ||
    tradingHouse(noun.entry, described.modifiers).kind !== 'goods' ||
    (noun.cells & IN_CASE.gen) === 0
  )
    return undefined;
  const quantity = counted?.quantity ?? share.quantity;
  const made = fromNoun(
    sentence,
    described.next,
    { from: share.from, preposition: undefined, quantity, described },
    counts,
  );
  if (made === undefined) return undefined;
  const own =
    share.quantity === undefined
      ? cells & share.described.cells || cells
      : countedCells(cells, share.preposition, share.quantity);
  return {
    ...made,
    cells: narrowed(own, share.preposition),
    preposition: share.preposition,
    plural: true,
    measured: true,
  };
}
