/** Cases of counted nouns, and the nominative a description is cited in. */
import { type Quantity } from '../../../values/index.ts';
import { nominativeAdjective } from './adjective.ts';
import { type Cells, IN_CASE, OF_GENDER, genderOf, parseCells } from './cells.ts';
import type { Language, Preposition } from './language.ts';
import { type SentenceText } from './names.ts';
import type { Cited } from './phrase.ts';
import { type Word } from './words.ts';

/** What a preposition leaves of the cells. */
export function narrowed(cells: Cells, preposition: Preposition | undefined): Cells {
  return preposition === undefined ? cells : cells & preposition.cells || cells;
}

/** «380 килограммов янтаря»: what is weighed in the singular is one stuff. */
export function isStuff(all: Cells, quantity: Quantity | undefined): boolean {
  return (
    quantity !== undefined && WEIGHED.has(quantity.unit ?? '') && (all & IN_CASE.gen & ~OF_GENDER.pl) !== 0
  );
}

export function isPlural(cells: Cells, all: Cells, quantity: Quantity | undefined): boolean {
  if (isStuff(all, quantity)) return false;
  if (quantity !== undefined) return quantity.max !== 1;
  const kept = cells & all;
  return (kept & OF_GENDER.pl) !== 0 && (kept & ~OF_GENDER.pl) === 0
    ? true
    : (kept & OF_GENDER.pl & (IN_CASE.nom | IN_CASE.acc)) !== 0 &&
        (kept & ~OF_GENDER.pl & (IN_CASE.nom | IN_CASE.acc)) === 0;
}

/** Five and more put their noun in the genitive and stand as subject or object themselves; a number that shows its case decides. */
export function countedCells(
  cells: Cells,
  preposition: Preposition | undefined,
  quantity: Quantity,
  animate = false,
): Cells {
  const shown = COMPARED.test(quantity.text)
    ? undefined
    : NUMBER_CASES.find(([pattern]) => pattern.test(quantity.text))?.[1];
  // «четырёх астронавтов»: of the living the genitive is the accusative too.
  if (shown !== undefined)
    return animate && (shown & IN_CASE.gen) !== 0 ? shown | parseCells('acc pl') : shown;
  const direct = cells & (IN_CASE.gen | IN_CASE.nom | IN_CASE.acc);
  if (direct === 0) return cells;
  return preposition === undefined
    ? parseCells('nom,acc npl') | parseCells('nom f')
    : parseCells('acc,gen,ins,loc pl') | cells;
}

const WEIGHED = new Set(['t', 'kt', 'kg', 'g', 'l', 'm3', 'bbl']);

const COMPARED =
  /^(?:более|больше|свыше|около|менее|меньше|не |до |от |понад|більше|більш|близько|менше|щонайменше|порядка|почти|майже)/iu;

const NUMBER_CASES: readonly (readonly [RegExp, Cells])[] = [
  [
    /(?:двух|тр[её]х|четыр[её]х|пяти|шести|семи|восьми|девяти|десяти|двадцати|двох|трьох|чотирьох|п[’']?яти|десятьох|нескольких|кількох)$/iu,
    parseCells('gen,loc pl'),
  ],
  [/(?:двум|тр[её]м|четыр[её]м|двом|трьом|чотирьом|нескольким|кільком)$/iu, parseCells('dat pl')],
  [
    /(?:двумя|тремя|четырьмя|пятью|десятью|двома|трьома|чотирма|несколькими|кількома)$/iu,
    parseCells('ins pl'),
  ],
];

/** The adjectives before a noun, without demonstratives and possessives. */
export function adjectivesBefore({ words, language }: SentenceText, from: number, at: number): string[] {
  const found: string[] = [];
  for (let i = from; i < at; i += 1) {
    const { lower } = words[i] as Word;
    if (!language.sets.demonstratives.has(lower) && !language.sets.possessives.has(lower)) found.push(lower);
  }
  return found;
}

/** «радиозаводу» is «радиозавод»: the lemma with the first part of a compound. */
export function compoundLemma(head: string, lemma: string): string {
  const at = head.indexOf(lemma.slice(0, 4));
  return at > 1 && !head.includes('-') ? head.slice(0, at) + lemma : lemma;
}

/** The nominative of a description: «китайских двигателей» is «китайские двигатели». */
export function citeDescription(
  { adjectives, lemma, head, cells }: Cited,
  plural: boolean,
  language: Language,
): string {
  const noun =
    head.includes('-') && !lemma.includes('-')
      ? head
      : plural
        ? (language.nounNominatives.get(lemma) ?? head)
        : compoundLemma(head, lemma);
  const gender = plural ? 'pl' : (genderOf(cells & ~OF_GENDER.pl) ?? 'm');
  return [...adjectives.map((word) => nominativeAdjective(word, gender, language.code)), noun].join(' ');
}
