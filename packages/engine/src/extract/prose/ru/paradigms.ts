/** Russian case forms of the nouns of the lexicon, and what the endings of adjectives and names allow. Cases are bits of a mask. */
import type { RussianNoun } from '../../../data/lexicon/ru/nouns.ts';

export const CASE = { nom: 1, gen: 2, dat: 4, acc: 8, ins: 16, loc: 32 } as const;
export type CaseName = keyof typeof CASE;
/** Any case: quoted names, acronyms, foreign names. */
export const ANY_CASE = 63;

interface Pattern {
  /** How much of the lemma is the stem. */
  readonly drop: number;
  readonly singular: readonly string[];
  readonly plural: readonly string[];
}

/** Endings in the order nominative, genitive, dative, accusative, instrumental, locative. */
const PATTERNS: Readonly<Record<Exclude<RussianNoun['pattern'], 'fixed'>, Pattern>> = {
  m: { drop: 0, singular: ['', 'а', 'у', '', 'ом', 'е'], plural: ['ы', 'ов', 'ам', 'ы', 'ами', 'ах'] },
  mk: { drop: 0, singular: ['', 'а', 'у', '', 'ом', 'е'], plural: ['и', 'ов', 'ам', 'и', 'ами', 'ах'] },
  ms: { drop: 1, singular: ['ь', 'я', 'ю', 'ь', 'ем', 'е'], plural: ['и', 'ей', 'ям', 'и', 'ями', 'ях'] },
  'ms-e': { drop: 1, singular: ['ь', 'я', 'ю', 'ь', 'ём', 'е'], plural: ['и', 'ей', 'ям', 'и', 'ями', 'ях'] },
  f: { drop: 1, singular: ['а', 'ы', 'е', 'у', 'ой', 'е'], plural: ['ы', '', 'ам', 'ы', 'ами', 'ах'] },
  fk: { drop: 1, singular: ['а', 'и', 'е', 'у', 'ой', 'е'], plural: ['и', '', 'ам', 'и', 'ами', 'ах'] },
  fs: { drop: 1, singular: ['ь', 'и', 'и', 'ь', 'ью', 'и'], plural: ['и', 'ей', 'ям', 'и', 'ями', 'ях'] },
  fi: { drop: 1, singular: ['я', 'и', 'и', 'ю', 'ей', 'и'], plural: ['и', 'й', 'ям', 'и', 'ями', 'ях'] },
  n: { drop: 1, singular: ['о', 'а', 'у', 'о', 'ом', 'е'], plural: ['а', '', 'ам', 'а', 'ами', 'ах'] },
  ni: { drop: 1, singular: ['е', 'я', 'ю', 'е', 'ем', 'и'], plural: ['я', 'й', 'ям', 'я', 'ями', 'ях'] },
};

const ORDER: readonly CaseName[] = ['nom', 'gen', 'dat', 'acc', 'ins', 'loc'];

export interface NounForm {
  readonly form: string;
  readonly mask: number;
  readonly plural: boolean;
}

/** Groups of nouns that name who does, and so take the genitive as their object. */
const LIVING = new Set(['trader', 'seller', 'buyer', 'carrier']);

/** Every form of a noun with the cases it may stand for. */
export function nounForms({ lemma, pattern, kind, groups }: RussianNoun): NounForm[] {
  const living = kind === 'person' || groups?.some((group) => LIVING.has(group)) === true;
  if (pattern === 'fixed') return [{ form: lemma, mask: ANY_CASE, plural: false }];
  const { drop, singular, plural } = PATTERNS[pattern];
  const stem = lemma.slice(0, lemma.length - drop);
  const forms: NounForm[] = [];
  const add = (endings: readonly string[], many: boolean): void => {
    endings.forEach((ending, index) => {
      const name = ORDER[index] as CaseName;
      forms.push({ form: stem + ending, mask: CASE[name], plural: many });
      // Living things take the genitive as their object.
      if (name === 'gen' && living) forms.push({ form: stem + ending, mask: CASE.acc, plural: many });
    });
  };
  add(singular, false);
  add(plural, true);
  // «поставка»: «поставок», with the vowel that steps in.
  if (pattern === 'fk' && /[^аеёиоуыэюяй]к$/u.test(stem))
    forms.push({ form: `${stem.slice(0, -1)}ок`, mask: CASE.gen, plural: true });
  return forms;
}

const ADJECTIVE_ENDINGS: readonly (readonly [ending: string, mask: number])[] = [
  ['ого', CASE.gen | CASE.acc],
  ['его', CASE.gen | CASE.acc],
  ['ому', CASE.dat],
  ['ему', CASE.dat],
  ['ыми', CASE.ins],
  ['ими', CASE.ins],
  ['ый', CASE.nom | CASE.acc],
  ['ий', CASE.nom | CASE.acc],
  ['ая', CASE.nom],
  ['яя', CASE.nom],
  ['ую', CASE.acc],
  ['юю', CASE.acc],
  ['ое', CASE.nom | CASE.acc],
  ['ее', CASE.nom | CASE.acc],
  ['ые', CASE.nom | CASE.acc],
  ['ие', CASE.nom | CASE.acc],
  ['ым', CASE.ins | CASE.dat],
  ['им', CASE.ins | CASE.dat],
  ['ых', CASE.gen | CASE.loc | CASE.acc],
  ['их', CASE.gen | CASE.loc | CASE.acc],
  ['ой', CASE.gen | CASE.dat | CASE.ins | CASE.loc | CASE.nom],
  ['ей', CASE.gen | CASE.dat | CASE.ins | CASE.loc],
  ['ом', CASE.loc],
  ['ем', CASE.loc],
];

/** The cases an adjective's ending allows; undefined for a word that has no adjective's ending. */
export function adjectiveCases(word: string): number | undefined {
  if (word.length < 5) return undefined;
  return ADJECTIVE_ENDINGS.find(([ending]) => word.endsWith(ending))?.[1];
}

/** The cases a name's ending allows: «Норвику» is no subject. Acronyms, other scripts and names in -о take any. */
export function nameCases(word: string): number {
  if (!/^[\p{Script=Cyrillic}-]+$/u.test(word) || /^\p{Lu}+$/u.test(word)) return ANY_CASE;
  const lower = word.toLowerCase();
  if (/(?:ом|ем|ём|ым)$/u.test(lower) && lower.length > 4) return CASE.ins;
  if (/[ую]$/u.test(lower)) return CASE.dat | CASE.acc;
  if (/[ая]$/u.test(lower)) return CASE.nom | CASE.gen | CASE.acc;
  if (/(?:ой|ей)$/u.test(lower)) return CASE.gen | CASE.dat | CASE.ins | CASE.loc;
  if (lower.endsWith('е')) return CASE.dat | CASE.loc;
  if (/[ыи]$/u.test(lower)) return CASE.gen | CASE.dat | CASE.loc | CASE.nom;
  if (lower.endsWith('о')) return ANY_CASE;
  return CASE.nom | CASE.acc;
}
