/** Adjectives and participles: what their endings allow, and their nominative. No dictionary. */
import { ALL_CELLS, type Cells, type Gender, parseCells } from './cells.ts';

const RU_ENDINGS: readonly (readonly [string, string])[] = [
  ['ого', 'gen,acc mn'],
  ['его', 'gen,acc mn'],
  ['ому', 'dat mn'],
  ['ему', 'dat mn'],
  ['ыми', 'ins pl'],
  ['ими', 'ins pl'],
  ['ый', 'nom,acc m'],
  ['ий', 'nom,acc m'],
  ['ая', 'nom f'],
  ['яя', 'nom f'],
  ['ую', 'acc f'],
  ['юю', 'acc f'],
  ['ое', 'nom,acc n'],
  ['ее', 'nom,acc n'],
  ['ые', 'nom,acc pl'],
  ['ие', 'nom,acc pl'],
  ['ым', 'ins,dat mnpl'],
  ['им', 'ins,dat mnpl'],
  ['ых', 'gen,loc,acc pl'],
  ['их', 'gen,loc,acc pl'],
  ['ой', 'gen,dat,ins,loc,nom fm'],
  ['ей', 'gen,dat,ins,loc f'],
  ['ом', 'loc mn'],
  ['ем', 'loc mn'],
];
const UK_ENDINGS: readonly (readonly [string, string])[] = [
  ['ього', 'gen,acc mn'],
  ['ьому', 'dat,loc mn'],
  ['ого', 'gen,acc mn'],
  ['ому', 'dat,loc mn'],
  ['ими', 'ins pl'],
  ['іми', 'ins pl'],
  ['ьої', 'gen f'],
  ['ьою', 'ins f'],
  ['ий', 'nom,acc m'],
  ['ій', 'dat,loc,nom fm'],
  ['ої', 'gen f'],
  ['ою', 'ins f'],
  ['им', 'ins,dat,loc mnpl'],
  ['ім', 'ins,dat,loc mnpl'],
  ['их', 'gen,loc,acc pl'],
  ['іх', 'gen,loc,acc pl'],
  ['а', 'nom f'],
  ['я', 'nom f'],
  ['у', 'acc f'],
  ['ю', 'acc f'],
  ['е', 'nom,acc n'],
  ['є', 'nom,acc n'],
  ['і', 'nom,acc pl'],
];

function read(rows: readonly (readonly [string, string])[]): readonly (readonly [string, Cells])[] {
  return rows.map(([ending, cells]) => [ending, parseCells(cells)] as const);
}

const ENDINGS = { ru: read(RU_ENDINGS), uk: read(UK_ENDINGS) } as const;
/** «новым» is the instrumental of one and the dative of many. */
const TWO_WAY = parseCells('ins mn') | parseCells('dat pl');
const TWO_WAY_UK = TWO_WAY | parseCells('loc mn');

/** Ukrainian adjectives in one vowel are told by the consonants before it; without them any noun in -а would be one. */
const UK_SHORT =
  /(?:ськ|цьк|зьк|[^н]н|нн|ов|ев|єв|льн|ічн|ічн|ивн|ист|ат|іш|ащ|уч|юч|ян|вн|їн|ін)[аеіуюєя]$/u;

/** The cells an adjective's ending allows; undefined for a word without one. */
export function adjectiveCells(word: string, language: 'ru' | 'uk'): Cells | undefined {
  if (word.length < 4) return undefined;
  for (const [ending, cells] of ENDINGS[language]) {
    if (!word.endsWith(ending)) continue;
    if (language === 'uk' && ending.length === 1 && !UK_SHORT.test(word)) return undefined;
    if (/^[ыиі]м$/u.test(ending)) return language === 'uk' ? TWO_WAY_UK : TWO_WAY;
    return cells;
  }
  return undefined;
}

const STEM = {
  ru: /(?:ого|его|ому|ему|ыми|ими|ый|ий|ая|яя|ую|юю|ое|ее|ые|ие|ым|им|ых|их|ой|ей|ом|ем)$/u,
  uk: /(?:ього|ьому|ого|ому|ими|іми|ьої|ьою|ий|ій|ої|ою|им|ім|их|іх|ьої|а|я|у|ю|е|є|і)$/u,
} as const;

/** The nominative of an adjective in a gender; the word itself where it is none. */
export function nominativeAdjective(word: string, gender: Gender, language: 'ru' | 'uk'): string {
  const ending = STEM[language].exec(word)?.[0];
  if (ending === undefined || adjectiveCells(word.toLowerCase(), language) === undefined) return word;
  const stem = word.slice(0, word.length - ending.length);
  if (language === 'uk') {
    const soft = /^[ьїєяю]/u.test(ending) || /^(?:ім|іх|іми)$/u.test(ending);
    return (
      stem + (soft ? { m: 'ій', f: 'я', n: 'є', pl: 'і' } : { m: 'ий', f: 'а', n: 'е', pl: 'і' })[gender]
    );
  }
  if (/[кгх]$/u.test(stem)) return stem + { m: 'ий', f: 'ая', n: 'ое', pl: 'ие' }[gender];
  // «Большого театра»: stressed endings keep their о.
  if (/[жшчщ]$/u.test(stem) && /^(?:ого|ому|ой|ом)$/u.test(ending) && !/(?:вш|ящ|ющ|ущ|ащ)$/u.test(stem))
    return stem + { m: 'ой', f: 'ая', n: 'ое', pl: 'ие' }[gender];
  if (/[жшчщ]$/u.test(stem)) return stem + { m: 'ий', f: 'ая', n: 'ее', pl: 'ие' }[gender];
  const soft = /^(?:е|и|я|ю)/u.test(ending) && ending !== 'ие';
  return (
    stem +
    (soft || ending === 'ие'
      ? { m: 'ий', f: 'яя', n: 'ее', pl: 'ие' }
      : { m: 'ый', f: 'ая', n: 'ое', pl: 'ые' })[gender]
  );
}

/** All forms of an adjective given as its nominative, whatever its gender. */
export function adjectiveForms(lemma: string, language: 'ru' | 'uk'): { form: string; cells: Cells }[] {
  const ending = STEM[language].exec(lemma)?.[0] ?? '';
  return formsOfStem(lemma.slice(0, lemma.length - ending.length), language);
}

const HARD_RU = 'ый ого ому ым ом ая ой ую ое ые ых ыми'.split(' ');
const VELAR_RU = 'ий ого ому им ом ая ой ую ое ие их ими'.split(' ');
const HISS_RU = 'ий его ему им ем ая ей ую ее ие их ими'.split(' ');
const HARD_UK = 'ий ого ому им а ої ій у ою е і их ими'.split(' ');

/** All forms of an adjective by its stem. */
export function formsOfStem(stem: string, language: 'ru' | 'uk'): { form: string; cells: Cells }[] {
  const endings =
    language === 'uk' ? HARD_UK : /[кгх]$/u.test(stem) ? VELAR_RU : /[жшчщ]$/u.test(stem) ? HISS_RU : HARD_RU;
  const cells = ENDINGS[language];
  return endings.map((ending) => {
    const found = /^[ыи]м$/u.test(ending)
      ? language === 'uk'
        ? TWO_WAY_UK
        : TWO_WAY
      : (cells.find(([known]) => known === ending)?.[1] ?? ALL_CELLS);
    return { form: stem + ending, cells: found };
  });
}
