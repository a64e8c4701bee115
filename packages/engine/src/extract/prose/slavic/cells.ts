/**
 * Case, gender and number of a word as a set of cells: one bit for each case in the masculine, feminine, neuter and plural. Words of one
 * phrase agree where their cells meet; «поставленные» and «заводу» meet nowhere.
 */
import type { CaseName } from '../../../data/lexicon/slavic/types.ts';

export type { CaseName };
export type Cells = number;
export type Gender = 'm' | 'f' | 'n' | 'pl';

export const CASE_NAMES: readonly CaseName[] = ['nom', 'gen', 'dat', 'acc', 'ins', 'loc'];
const GENDERS: readonly Gender[] = ['m', 'f', 'n', 'pl'];

/** All cells: quoted names, acronyms, foreign words. */
export const ALL_CELLS: Cells = 0xffffff;
/** Every gender in one case. */
export const IN_CASE: Readonly<Record<CaseName, Cells>> = {
  nom: 0xf,
  gen: 0xf0,
  dat: 0xf00,
  acc: 0xf000,
  ins: 0xf0000,
  loc: 0xf00000,
};
/** Every case of one gender. */
export const OF_GENDER: Readonly<Record<Gender, Cells>> = {
  m: 0x111111,
  f: 0x222222,
  n: 0x444444,
  pl: 0x888888,
};

/** The one cell of a case and a gender. */
export function cellOf(name: CaseName, gender: Gender): Cells {
  return IN_CASE[name] & OF_GENDER[gender];
}

export function mayBeIn(cells: Cells, name: CaseName): boolean {
  return (cells & IN_CASE[name]) !== 0;
}

/** `gen,acc mn` as cells; without genders, of any. */
export function parseCells(words: string): Cells {
  const [cases = '', genders = ''] = words.split(' ');
  let inCases = 0;
  for (const name of cases.split(',')) inCases |= IN_CASE[name as CaseName];
  if (genders === '') return inCases;
  let of = 0;
  for (const gender of GENDERS)
    if (gender === 'pl' ? genders.includes('pl') : genders.replace('pl', '').includes(gender))
      of |= OF_GENDER[gender];
  return inCases & of;
}

/** The only gender that the cells leave, if one. */
export function genderOf(cells: Cells): Gender | undefined {
  const left = GENDERS.filter((gender) => (cells & OF_GENDER[gender]) !== 0);
  return left.length === 1 ? left[0] : undefined;
}

/** The only case that the cells leave, if one. */
export function caseOf(cells: Cells): CaseName | undefined {
  const left = CASE_NAMES.filter((name) => mayBeIn(cells, name));
  return left.length === 1 ? left[0] : undefined;
}
