/** A Russian noun phrase. */
import type { Quantity } from '../../../values/index.ts';
import { CASE, type CaseName } from './paradigms.ts';

export interface RussianPhrase {
  readonly start: number;
  readonly end: number;
  /** The cases it may stand in. */
  readonly mask: number;
  readonly preposition: string | undefined;
  readonly form: 'name' | 'description';
  /** The span a mention quotes. */
  readonly mention: { readonly start: number; readonly end: number };
  readonly name: string;
  /** Of the class noun, where there is one. */
  readonly gender: 'm' | 'f' | 'n' | undefined;
  /** Lemma of the class noun, if any. */
  readonly noun: string | undefined;
  readonly kind: string | undefined;
  readonly groups: readonly string[];
  readonly countries: readonly string[];
  readonly plural: boolean;
  readonly demonstrative: boolean;
  readonly quantity: Quantity | undefined;
  /** The name stands without quotes or legal form and may be inflected. */
  readonly inflected: boolean;
  readonly description: string | undefined;
  /** «двигатели производства X»: X. */
  maker: RussianPhrase | undefined;
}

/** Whether a phrase may stand in a case. */
export function mayBe(phrase: RussianPhrase, name: CaseName): boolean {
  return (phrase.mask & CASE[name]) > 0;
}
