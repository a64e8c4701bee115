/** Names in running Slavic text: in quotation marks, behind a legal form, or as capital words. */
import { countryOf, isPlaceName } from '../gazetteer.ts';
import { isOutletName } from '../outlet-name.ts';
import { ALL_CELLS, type Cells, mayBeIn, OF_GENDER, parseCells } from './cells.ts';
import { givenForms, patronymicCells } from './given-names.ts';
import type { Language } from './language.ts';
import { namesCompany } from './names-company.ts';
import { nameCells } from './name-cells.ts';
import type { PhraseKind } from './phrase.ts';
import { isFinite, type Word } from './words.ts';

export interface FoundName {
  readonly from: number;
  /** The place of its last token, closing quotation mark included. */
  readonly to: number;
  readonly mention: { readonly start: number; readonly end: number };
  readonly name: string;
  readonly cells: Cells;
  readonly kind: PhraseKind;
  /** Bare letters that may carry a case ending. */
  readonly inflected: boolean;
  readonly legal: boolean;
  readonly quoted: boolean;
}

export interface SentenceText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly language: Language;
  /** Starts of designations in the sentence. */
  readonly designations: ReadonlySet<number>;
}

const OPENS = /^[«"“„‚']$/u;
const CLOSES = /^[»"”“’]$/u;
/** Tokens a quoted name may hold. */
const LONGEST_QUOTED = 9;

/** The name that begins at a word. */
export function nameAt(sentence: SentenceText, at: number): FoundName | undefined {
  const { words, language, text } = sentence;
  const first = words[at];
  if (first === undefined) return undefined;
  if (language.sets.legalForms.has(first.token.text)) {
    let open = at + 1;
    while (open < at + 3 && language.sets.legalForms.has(words[open]?.token.text ?? '')) open += 1;
    const inner = quotedAt(words, open, language) ?? capitalRun(sentence, open, false);
    if (inner === undefined) return undefined;
    const start = first.token.start;
    const end = words[inner.to]?.token.end ?? inner.end;
    return {
      from: at,
      to: inner.to,
      mention: { start, end },
      name: clean(text, start, end),
      cells: ALL_CELLS,
      kind: 'company',
      inflected: false,
      legal: true,
      quoted: false,
    };
  }
  const quoted = quotedAt(words, at, language);
  if (quoted !== undefined) {
    const name = clean(text, quoted.start, quoted.end);
    const kind = isOutletName(name) ? 'outlet' : goodsLike(sentence, quoted.start) ? 'goods' : 'name';
    return {
      from: at,
      to: quoted.to,
      mention: { start: quoted.start, end: quoted.end },
      name,
      cells: quotedCells(name, language.code),
      kind,
      inflected: kind === 'name' && !/\s/u.test(name),
      legal: false,
      quoted: true,
    };
  }
  const run = capitalRun(sentence, at, true);
  if (run === undefined) return undefined;
  return bareName(sentence, at, run);
}

/** A foreign name in quotation marks often keeps its nominative in any case; one with an ending has that case. */
function quotedCells(name: string, language: 'ru' | 'uk'): Cells {
  const cells = nameCells(name, language);
  return /\s/u.test(name) || mayBeIn(cells, 'nom') ? ALL_CELLS : cells;
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly to: number;
}

function quotedAt(words: readonly Word[], at: number, language: Language): Run | undefined {
  const open = words[at];
  if (open === undefined || !OPENS.test(open.token.text)) return undefined;
  // «Про завод «Ольвар» нам ничего не известно»: speech, which may hold a name.
  const speaks = words[at + 1];
  const speech =
    speaks !== undefined &&
    (language.prepositions.has(speaks.lower) || language.sets.notNames.has(speaks.token.text));
  let nested = false;
  for (let to = at + 1; to < words.length && to - at <= LONGEST_QUOTED; to += 1) {
    const token = words[to]?.token;
    if (token === undefined) return undefined;
    const inner = open.token.text === '«' && token.text === '“' && words[to + 1]?.capital === true && !nested;
    if (to > at + 1 && OPENS.test(token.text) && (inner || !CLOSES.test(token.text))) {
      // «Концерн «Прибор»», which often closes once.
      if (speech || words[to + 1]?.capital !== true || words[to - 1]?.token.kind !== 'word') return undefined;
      nested = true;
      continue;
    }
    if (!CLOSES.test(token.text)) continue;
    if (nested && CLOSES.test(words[to + 1]?.token.text ?? '')) {
      nested = false;
      continue;
    }
    const first = words[at + 1]?.token;
    const last = words[to - 1]?.token;
    if (first === undefined || last === undefined || to === at + 1 || !/^[\p{Lu}\d]/u.test(first.text))
      return undefined;
    for (let i = at + 1; i < to; i += 1) {
      const inner = words[i];
      if (
        inner !== undefined &&
        (/^[,;:!?]$/u.test(inner.token.text) ||
          (!inner.capital && inner.noun === undefined && isFinite(inner)))
      )
        return undefined;
    }
    return { start: first.start, end: last.end, to };
  }
  return undefined;
}

/** Capital words, initials and designations in a row. */
function capitalRun(
  { words, language, designations }: SentenceText,
  at: number,
  strict: boolean,
): Run | undefined {
  let to = at - 1;
  let letters = false;
  for (let i = at; i < words.length; i += 1) {
    const word = words[i] as Word;
    const gap = i === at ? 0 : word.token.start - ((words[i - 1] as Word).token.end ?? 0);
    if (gap > 2) break;
    if (isInitial(words, i)) {
      i += 1;
      to = i;
      continue;
    }
    if (word.token.kind === 'mark') {
      // «Johnson & Partners»
      if (word.token.text === '&' && letters && words[i + 1]?.capital === true) continue;
      break;
    }
    const designation = designations.has(word.token.start);
    if (!word.capital && !designation && !/^\d[\d-]*$/u.test(word.token.text)) {
      if (
        /^(?:of|and|for|de|und|al|bin|van|von)$/u.test(word.token.text) &&
        letters &&
        words[i + 1]?.capital === true
      )
        continue;
      break;
    }
    if (/^\d/u.test(word.token.text) && !designation && !letters) break;
    // A number goes with the name only glued to it in one breath: «Вектор 2».
    if (/^\d[\d-]*$/u.test(word.token.text) && (word.token.text.length > 3 || counts(words[i + 1]))) break;
    if (language.sets.notNames.has(word.token.text) && !(letters && /^\p{Lu}{2,}$/u.test(word.token.text))) {
      if (i === at) return undefined;
      break;
    }
    if (language.sets.legalForms.has(word.token.text) && i > at) break;
    if (i > at && beginsAnother(words, at, i, language)) break;
    if (i === at && strict && opensSpeech(words, i) && !nameAtStart(words, i, language)) return undefined;
    // A designation behind a name of letters is a thing of its own: «Sunhe L550» stays whole only in Latin.
    letters = true;
    to = i;
  }
  const first = words[at];
  const last = words[to];
  if (to < at || !letters || first === undefined || last === undefined) return undefined;
  return { start: first.token.start, end: last.token.end, to };
}

/** «главы РФ Владимир Путин», «посла Чехии Синдзи Харада»: behind a country or an acronym another name begins. */
function beginsAnother(words: readonly Word[], from: number, at: number, language: Language): boolean {
  const before = words[at - 1] as Word;
  const word = words[at] as Word;
  if (!/^\p{Script=Cyrillic}/u.test(word.token.text) || /\d/u.test(word.token.text)) return false;
  if (word.adjective !== undefined && namesCompany(words, at)) return true;
  const given = (other: Word): boolean => givenForms(other.lower, language.code).length > 0;
  if (/^\p{Lu}{2,}$/u.test(before.token.text) && /^\p{Script=Cyrillic}/u.test(before.token.text))
    return !/^\p{Lu}{2,}$/u.test(word.token.text);
  if (at === from + 1 && countryOf(before.token.text) !== undefined && isPlaceName(before.token.text))
    return true;
  return (
    given(word) &&
    words[at + 1]?.capital === true &&
    !words.slice(from, at).some((other) => given(other) || other.token.text.length === 1)
  );
}

/** «до Констанцы 22 цистерны»: a number before a plain word counts it, unless that word is a verb. */
function counts(next: Word | undefined): boolean {
  return (
    next !== undefined &&
    (next.noun !== undefined ||
      (next.token.kind === 'word' && !next.capital && next.verbs.length === 0 && !next.likeVerb))
  );
}

/** The start of a sentence, or of speech behind a dash or a colon. */
function opensSpeech(words: readonly Word[], at: number): boolean {
  return at === 0 || /^[–—:«"]$/u.test(words[at - 1]?.token.text ?? '');
}

/** A capital at the start of a sentence says nothing of words that are known otherwise. */
function nameAtStart(words: readonly Word[], at: number, language: Language): boolean {
  const word = words[at] as Word;
  if (!/^\p{Script=Cyrillic}/u.test(word.token.text) || /^\p{Lu}{2,}$/u.test(word.token.text)) return true;
  const { lower } = word;
  const next = words[at + 1];
  // «Создатель MySQL»: a word before a foreign name.
  if (next?.capital === true && /^\p{Script=Latin}/u.test(next.token.text)) return false;
  if (givenForms(lower, language.code).length > 0 && next?.capital === true) return true;
  if (
    word.noun !== undefined ||
    word.verbs.length > 0 ||
    word.relative !== undefined ||
    language.prepositions.has(lower) ||
    language.sets.adverbs.has(lower) ||
    language.sets.and.has(lower) ||
    language.sets.but.has(lower) ||
    language.sets.open.has(lower) ||
    language.sets.that.has(lower) ||
    language.sets.subordinate.has(lower) ||
    language.sets.demonstratives.has(lower)
  )
    return false;
  // «Пластины к жилету поставила …»: a plural no table knows.
  if (word.adjective === undefined && /[ыиі]$/u.test(lower) && next?.capital !== true)
    return isPlaceName(word.token.text) || countryOf(word.token.text) !== undefined;
  if (word.adjective === undefined) return next?.capital === true || !ADVERBIAL.test(lower);
  // «Петровский сообщил» may be a name; «Новые поставки» is none.
  return (
    next?.capital === true ||
    (/(?:ский|цкий|ський|цький|ская|ська)$/u.test(lower) && next !== undefined && next.verbs.length > 0)
  );
}

const ADVERBIAL = /(?:о|ски|ьки|учи|ючи|ячи|я|в|вши|ее|іше|ий|ый|их|ых)$/u;

function isInitial(words: readonly Word[], at: number): boolean {
  const [letter, dot] = [words[at]?.token, words[at + 1]?.token];
  return (
    letter !== undefined &&
    dot !== undefined &&
    /^\p{Lu}$/u.test(letter.text) &&
    dot.text === '.' &&
    dot.start === letter.end
  );
}

function goodsLike({ designations }: SentenceText, start: number): boolean {
  return designations.has(start);
}

function bareName(sentence: SentenceText, at: number, run: Run): FoundName | undefined {
  const { text, words, language, designations } = sentence;
  const name = clean(text, run.start, run.end);
  const own = words.slice(at, run.to + 1).filter((word) => word.token.kind === 'word');
  const initials =
    own.some((word) => /^\p{Lu}$/u.test(word.token.text)) && own.some((word) => word.token.text.length > 1);
  if (own.every((word) => word.token.text.length === 1 && !/\d/u.test(word.token.text))) return undefined;
  const given = own.flatMap((word) => givenForms(word.lower, language.code));
  const patronymic = own.map((word) => patronymicCells(word.lower)).find((cells) => cells !== undefined);
  const letters = own.filter((word) => word.token.text.length > 1);
  let cells = ALL_CELLS;
  for (const word of letters) {
    const told = givenForms(word.lower, language.code).reduce((all, form) => all | form.cells, 0);
    // Foreign given names in a vowel do not decline: «Николя Саркози».
    if (told === 0 && word !== letters.at(-1) && letters.length > 1 && /[яеиоуэю]$/u.test(word.lower)) {
      // «Урсули Цемп»: a woman's second name that ends hard tells no case either.
      if (/[бвгґджзклмнпрстфхцчшщ]$/u.test(letters.at(-1)?.lower ?? '')) break;
      continue;
    }
    // «Кирилл Штепа»: behind a man's given name -а may be the nominative of his own.
    const mans = told === 0 && given.length > 0 && /[ая]$/u.test(word.lower) ? NOM_M : 0;
    const kept =
      cells &
      (told === 0 ? (patronymicCells(word.lower) ?? nameCells(word.token.text, language.code)) | mans : told);
    // «Андреас Ламбру»: a vowel behind a man's consonant declines in no way.
    if (kept !== 0 && !(told === 0 && kept === ACC_F && (cells & OF_GENDER.m) !== 0)) cells = kept;
  }
  const person =
    (letters.length >= 2 && (given.length > 0 || patronymic !== undefined)) ||
    (initials && letters.length === 1 && /^\p{Script=Cyrillic}/u.test(letters[0]?.token.text ?? ''));
  if (person) cells |= accusativeOfLiving(cells);
  const place = !person && (countryOf(name) !== undefined || isPlaceName(name));
  const designation = own.some((word) => designations.has(word.token.start));
  const kind: PhraseKind = person
    ? 'person'
    : isOutletName(name)
      ? 'outlet'
      : place
        ? 'place'
        : designation
          ? 'goods'
          : 'name';
  return {
    from: at,
    to: run.to,
    mention: { start: run.start, end: run.end },
    name,
    cells: kind === 'goods' ? ALL_CELLS : cells,
    kind,
    inflected: kind !== 'goods',
    legal: false,
    quoted: false,
  };
}

const ACC_F = parseCells('acc f');
const NOM_M = parseCells('nom m');

function accusativeOfLiving(cells: Cells): Cells {
  return (cells & parseCells('gen') & OF_GENDER.m) === 0 ? 0 : parseCells('acc m');
}

function clean(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/\s+/gu, ' ');
}
