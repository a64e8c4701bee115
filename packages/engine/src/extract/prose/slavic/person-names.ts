/** Names of people back to their nominative: the given name tells the case and the gender, and the surname follows by its ending. */
import { nominativeForms } from '../../../values/index.ts';
import { caseOf, genderOf, OF_GENDER } from './cells.ts';
import { givenForms, patronymicCells } from './given-names.ts';
import type { Language } from './language.ts';
import { mayBe, type Phrase } from './phrase.ts';

type Rule = readonly [pattern: RegExp, ending: string];

const CONSONANT = '[бвгґджзклмнпрстфхцчшщ]';
/** By case, then gender: endings of surnames and what they stand for. */
const MEN: Readonly<Record<string, readonly Rule[]>> = {
  gen: [
    [/(ск|цк|ськ|цьк)ого$/u, '$1ий'],
    [new RegExp(`(${CONSONANT})а$`, 'u'), '$1'],
  ],
  dat: [
    [/(ск|цк|ськ|цьк)ому$/u, '$1ий'],
    [new RegExp(`(${CONSONANT})(?:у|ові|еві)$`, 'u'), '$1'],
  ],
  ins: [
    [/(ск|цк|ськ|цьк)им$/u, '$1ий'],
    [/((?:ов|ев|ёв|єв|ин|ін|їн|ын))[ыи]м$/u, '$1'],
    [new RegExp(`(${CONSONANT})(?:ом|ем)$`, 'u'), '$1'],
  ],
  loc: [[new RegExp(`(${CONSONANT})[еі]$`, 'u'), '$1']],
};
const WOMEN: Readonly<Record<string, readonly Rule[]>> = {
  gen: [
    [/(ск|цк|ськ|цьк)(?:ой|ої)$/u, '$1ая'],
    [/((?:ов|ев|ёв|єв|ин|ін|їн|ын))(?:ой|ої)$/u, '$1а'],
  ],
  ins: [
    [/(ск|цк|ськ|цьк)(?:ой|ою)$/u, '$1ая'],
    [/((?:ов|ев|ёв|єв|ин|ін|їн|ын))(?:ой|ою)$/u, '$1а'],
  ],
  acc: [
    [/(ск|цк)ую$/u, '$1ая'],
    [/(ськ|цьк)у$/u, '$1а'],
    [/((?:ов|ев|ёв|єв|ин|ін|їн|ын))у$/u, '$1а'],
  ],
};
const PATRONYMICS: readonly Rule[] = [
  [/((?:[оеё]|ьи|ой)?[вь]?ич)(?:а|у|ем|еві|е)$/u, '$1'],
  [/(вн|чн)(?:ы|и|е|і|ой|ою|у)$/u, '$1а'],
];

/** The nominative of a full name; undefined where nothing settles it. */
export function personName(phrase: Phrase, language: Language): string | undefined {
  const words = phrase.name.split(' ');
  const given = words.map((word) => givenForms(word.toLowerCase(), language.code));
  const first = given.findIndex((forms) => forms.length > 0);
  const settled = caseOf(phrase.cells);
  const gender = genderOf(phrase.cells & ~OF_GENDER.pl);
  const known = new Set(given.flatMap((forms) => forms.map(({ nominative }) => nominative)));
  if (mayBe(phrase, 'nom') && (settled === 'nom' || settled === undefined)) {
    const own = first < 0 ? undefined : words[first]?.toLowerCase();
    if (own === undefined || known.has(own)) return phrase.name;
  }
  return (
    byWords(
      words,
      first,
      (given[first] ?? []).filter(({ cells }) => (cells & phrase.cells) !== 0),
      settledCase(phrase),
      gender === 'f',
    ) ?? byCandidates(phrase, words, first, known, gender === 'f', language)
  );
}

/** The accusative of living men is their genitive. */
export function settledCase(phrase: Phrase): string | undefined {
  const settled = caseOf(phrase.cells);
  if (settled !== undefined) return settled === 'acc' && (phrase.cells & OF_GENDER.m) !== 0 ? 'gen' : settled;
  return mayBe(phrase, 'gen') && mayBe(phrase, 'acc') && !mayBe(phrase, 'dat') && !mayBe(phrase, 'nom')
    ? 'gen'
    : undefined;
}

function byWords(
  words: readonly string[],
  first: number,
  given: readonly { readonly nominative: string }[],
  settled: string | undefined,
  feminine: boolean,
): string | undefined {
  const [only] = given;
  if (settled === undefined || first < 0 || only === undefined || given.length > 1) return undefined;
  const rules = (feminine ? WOMEN : MEN)[settled] ?? [];
  const undone = words.map((word, index) => {
    if (index === first) return only.nominative.charAt(0).toUpperCase() + only.nominative.slice(1);
    if (word.length <= 2 || !/\p{Ll}$/u.test(word)) return word;
    const own = patronymicCells(word.toLowerCase()) === undefined ? rules : PATRONYMICS;
    const rule = own.find(([pattern]) => pattern.test(word));
    if (rule !== undefined) return word.replace(rule[0], rule[1]);
    return /(?:ко|их|ых|[еиоуэюя])$/u.test(word) ? word : undefined;
  });
  return undone.includes(undefined) ? undefined : undone.join(' ');
}

function byCandidates(
  phrase: Phrase,
  words: readonly string[],
  first: number,
  known: ReadonlySet<string>,
  feminine: boolean,
  language: Language,
): string | undefined {
  const own = words.filter((_, index) => index !== first).at(-1) ?? '';
  const candidates = nominativeForms(phrase.name, language.code).filter((form) => form !== phrase.name);
  // «Самарину» is Самарин rather than Самарино.
  candidates.sort((a, b) => Number(a.endsWith('о')) - Number(b.endsWith('о')));
  for (const candidate of candidates) {
    const parts = candidate.split(' ');
    if (first >= 0 && !known.has((parts[first] ?? '').toLowerCase())) continue;
    // «Сейджи Маехары»: a foreign given name in such a vowel stands as it is.
    if (words.slice(0, -1).some((word, index) => /[иоуэюе]$/u.test(word) && parts[index] !== word)) continue;
    const surname =
      parts
        .filter(
          (_, index) => index !== first && patronymicCells((parts[index] ?? '').toLowerCase()) === undefined,
        )
        .at(-1) ?? '';
    const womans = /(?:ова|ева|єва|ина|іна|їна|ская|цкая|ська|цька|ая)$/u.test(surname);
    const mans = /(?:ов|ев|єв|ёв|ин|ін|ський|цький|ский|цкий|ый|ий|ой)$/u.test(surname);
    if ((feminine && mans) || (!feminine && womans)) continue;
    if (surname.endsWith('о') && !/(?:о|ові|еві)$/u.test(own)) continue;
    return candidate;
  }
  return undefined;
}
