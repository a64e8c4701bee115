/** The name behind a class noun, and whether it is its own or hangs on it. */
import { type Cells, IN_CASE, OF_GENDER, caseOf } from './cells.ts';
import { type FoundName, type SentenceText, nameAt } from './names.ts';
import { type PhraseKind } from './phrase.ts';
import { OPENING } from './quotation-marks.ts';

/** The name behind a class noun, unless it hangs on it in the genitive: «компания «Норвик»», but «директор Норвика». */
export function classNamed(
  sentence: SentenceText,
  at: number,
  cells: Cells,
  kind: PhraseKind,
  owning: boolean,
  part: boolean,
): FoundName | undefined {
  const { words } = sentence;
  const next = words[at + 1];
  if (next === undefined) return undefined;
  const from = kind === 'goods' ? nameBehindSort(sentence, at) : at + 1;
  if (from === at + 1 && next.noun !== undefined && !next.capital) return undefined;
  const name = nameAt(sentence, from);
  if (name === undefined) return undefined;
  const quotedName = name.quoted || !name.inflected || !/^\p{Script=Cyrillic}/u.test(name.name);
  if (kind === 'person') {
    // «директор «Норвика»», «директор ООО «Норвик»» hang on it; «директор Иван Петров» is one.
    if (name.legal || (quotedName && name.kind !== 'person')) return undefined;
    if (name.kind === 'place') return undefined;
    if (name.kind === 'name' && /^\p{Script=Cyrillic}[\p{L}'’-]+ \p{Lu}/u.test(name.name))
      return (name.cells & cells) !== 0 ? name : undefined;
    if (name.kind === 'person') return (name.cells & cells) !== 0 ? name : undefined;
    return (name.cells & cells & (IN_CASE.nom | IN_CASE.dat | IN_CASE.ins)) !== 0 &&
      singleCase(cells, name.cells)
      ? name
      : undefined;
  }
  if (name.kind === 'person' && kind !== 'company') return undefined;
  // «владелец ООО «Вектор»» is its owner.
  if (owning && name.kind !== 'person') return undefined;
  // «является поставщиком АО «Радиозавод»»
  if (
    name.legal &&
    (cells & ~IN_CASE.ins) === 0 &&
    words.slice(Math.max(0, at - 4), at).some(({ verbs }) => verbs.some(({ entry }) => entry.being))
  )
    return undefined;
  if (kind === 'place') return name.legal ? undefined : name;
  if (kind === 'body') return quotedName ? name : undefined;
  if (name.kind === 'place' && kind === 'company') return undefined;
  // «шеф концерна Бернд Пишетсридер»: two plain capital words go with the post.
  if (
    !name.quoted &&
    TWO_WORDS.test(name.name) &&
    words[at - 1]?.noun?.entry.kind === 'person' &&
    (cells & IN_CASE.gen) !== 0
  )
    return undefined;
  if (kind === 'goods') {
    // «Вместе с двигателями «Брестон» поставил …»: who does it, not what they are called.
    const verb = words[name.to + 1];
    if (
      name.quoted &&
      !/\d/u.test(name.name) &&
      (cells & (IN_CASE.nom | IN_CASE.acc)) === 0 &&
      verb?.verbs.some(({ shape, entry }) => shape === 'past' && !entry.being) === true
    )
      return undefined;
    if (name.legal || name.kind === 'person' || name.kind === 'place') return undefined;
    // «двигатели Норвика» are Norvik's; a name that stays in the nominative is their own.
    if (part && name.quoted && !/\d/u.test(name.name)) return undefined;
    return (name.cells & IN_CASE.nom) !== 0 ? name : undefined;
  }
  // «компания Петрова» has an owner; «компании Норвик» is one.
  if (!name.quoted && name.inflected && (name.cells & (IN_CASE.nom | cells)) === 0) return undefined;
  return name;
}

const TWO_WORDS = /^\p{Script=Cyrillic}\p{Ll}+ \p{Script=Cyrillic}\p{Ll}+$/u;

function singleCase(left: Cells, right: Cells): boolean {
  return caseOf(left & right) !== undefined || (left & right) === (left & ~OF_GENDER.pl);
}

/** «система наведения «Пульсар»»: where the name may stand past one word of what sort of thing it is. */
function nameBehindSort({ words, language }: SentenceText, at: number): number {
  const sort = words[at + 1];
  const quote = words[at + 2];
  const plain =
    sort !== undefined &&
    sort.token.kind === 'word' &&
    !sort.capital &&
    sort.lower.length > 3 &&
    !language.prepositions.has(sort.lower) &&
    !language.sets.madeBy.has(sort.lower) &&
    sort.verbs.length === 0 &&
    sort.adjective === undefined &&
    /[аяиыіїв]$|ей$/u.test(sort.lower) &&
    (sort.noun === undefined || sort.noun.entry.kind === 'abstract' || sort.noun.entry.kind === 'event');
  return plain && OPENING.test(quote?.token.text ?? '') ? at + 2 : at + 1;
}
