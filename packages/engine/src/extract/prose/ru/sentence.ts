/** One Russian sentence, analysed. */
import type { FoundMoney, TextSpan, TimeSpan } from '../../../values/index.ts';
import { meet } from '../discourse.ts';
import type { FoundDocumentNumber } from '../document-numbers.ts';
import type { ReaderInput } from '../reader.ts';
import type { RussianPhrase } from './phrase.ts';
import type { Piece } from './pieces.ts';
import { referenceOf } from './references.ts';

export interface Sentence extends TextSpan {
  readonly index: number;
  readonly block: number;
  readonly pieces: readonly Piece[];
  readonly phrases: readonly (readonly RussianPhrase[])[];
  readonly times: readonly { readonly start: number; readonly end: number; readonly time: TimeSpan }[];
  readonly money: readonly FoundMoney[];
  readonly numbers: readonly FoundDocumentNumber[];
}

export function meetPhrase(
  phrase: RussianPhrase,
  sentence: Sentence,
  input: ReaderInput,
): ReturnType<typeof meet> {
  return meet(input.discourse, referenceOf(input.text, phrase), { sentence: sentence.index });
}
