/**
 * How much a decoded sample looks like language: the mean over its non-ASCII characters of a log-like weight.
 * A right decoding of Russian, Ukrainian or Chinese scores well above 0, a wrong one below.
 */
import { COMMON_HAN, CYRILLIC_PAIRS, CYRILLIC_PER_THOUSAND } from '../../data/read/letter-frequencies.ts';

const PAIRS: ReadonlySet<string> = new Set(CYRILLIC_PAIRS);
const HAN: ReadonlySet<string> = new Set(COMMON_HAN);
const WEIGHTS: ReadonlyMap<string, number> = new Map(
  Object.entries(CYRILLIC_PER_THOUSAND).map(([letter, share]) => [letter, Math.log2(share / 4)]),
);
/** Marks that stand in ordinary typed text of the four languages. */
const MARKS: ReadonlySet<string> = new Set('«»„“”‘’–—…№§°±·€£•×®©™\u00A0，。、；：？！（）《》【】「」￥％');
const LATIN_LETTER = /^[À-ÖØ-öø-ÿŒœŠšŽžŸ]$/u;
/** Weights of what is not a Cyrillic letter; chosen so that one wrong sign outweighs one right letter. */
const WEIGHT = {
  mark: 1,
  commonHan: 6,
  han: -2,
  latin: 1.5,
  latinUpperInside: -4,
  latinAlone: -1,
  latinRun: -2.5,
  otherLetter: -3,
  sign: -4,
  control: -10,
  pair: 1.5,
  risingCase: -5,
  mixedScript: -4,
  rareCyrillic: -5,
  upper: -0.3,
  noLetterBeside: -1,
} as const;

type Kind = 'cyrillic' | 'latin' | 'han' | 'other' | 'none';

/** The score of decoded text; `replaced` characters (U+FFFD) weigh as controls. NaN-free: 0 for plain ASCII. */
export function scoreLanguage(text: string): number {
  let total = 0;
  let counted = 0;
  let before = '';
  let beforeKind: Kind = 'none';
  const characters = Array.from(text);
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] as string;
    const kind = kindOf(character);
    if (character > '\u007F') {
      counted += 1;
      total += weightOf(character, kind, before, beforeKind, characters[at + 1] ?? '');
    } else if (kind === 'latin' && beforeKind === 'cyrillic') {
      total += WEIGHT.mixedScript;
    }
    before = character;
    beforeKind = kind;
  }
  return counted === 0 ? 0 : total / counted;
}

function kindOf(character: string): Kind {
  const code = character.codePointAt(0) ?? 0;
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return 'latin';
  if (code < 0x80) return 'none';
  if (code >= 0x400 && code <= 0x4ff) return 'cyrillic';
  if (code >= 0x4e00 && code <= 0x9fff) return 'han';
  if (LATIN_LETTER.test(character)) return 'latin';
  return /\p{L}/u.test(character) ? 'other' : 'none';
}

function weightOf(character: string, kind: Kind, before: string, beforeKind: Kind, after: string): number {
  if (kind === 'cyrillic') return cyrillicWeight(character, before, beforeKind);
  if (kind === 'han') return HAN.has(character) ? WEIGHT.commonHan : WEIGHT.han;
  if (kind === 'latin') return latinWeight(character, before, beforeKind, after);
  if (kind === 'other') return WEIGHT.otherLetter;
  if (MARKS.has(character)) return WEIGHT.mark;
  const code = character.codePointAt(0) ?? 0;
  if (code === 0xfffd || (code >= 0x80 && code <= 0x9f) || (code >= 0xe000 && code <= 0xf8ff))
    return WEIGHT.control;
  return WEIGHT.sign;
}

function cyrillicWeight(character: string, before: string, beforeKind: Kind): number {
  const lower = character.toLowerCase();
  let weight = WEIGHTS.get(lower) ?? WEIGHT.rareCyrillic;
  const upper = lower !== character;
  if (upper) weight += WEIGHT.upper;
  if (beforeKind === 'cyrillic') {
    if (upper && before === before.toLowerCase()) weight += WEIGHT.risingCase;
    if (PAIRS.has(before.toLowerCase() + lower)) weight += WEIGHT.pair;
  } else if (beforeKind === 'latin') {
    weight += WEIGHT.mixedScript;
  }
  return weight;
}

/** A letter with a diacritic stands among plain Latin letters; a run of them is Cyrillic read wrongly. */
function latinWeight(character: string, before: string, beforeKind: Kind, after: string): number {
  const besides = (other: string): boolean => /^[a-z]$/iu.test(other);
  if (beforeKind === 'cyrillic') return WEIGHT.mixedScript;
  if (before > '\u007F' && beforeKind === 'latin') return WEIGHT.latinRun;
  const upper = character !== character.toLowerCase();
  if (upper && /^[a-z]$/u.test(before)) return WEIGHT.latinUpperInside;
  return besides(before) || besides(after) ? WEIGHT.latin : WEIGHT.latinAlone;
}
