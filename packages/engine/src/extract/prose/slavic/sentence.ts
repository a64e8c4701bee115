/** One Slavic sentence, analysed, and how its phrases meet the discourse. */
import type { MentionSchema } from '../../../model/index.ts';
import type { FoundMoney, FoundTime, TextSpan } from '../../../values/index.ts';
import { meet } from '../discourse.ts';
import type { FoundDocumentNumber } from '../document-numbers.ts';
import type { ReaderInput } from '../reader.ts';
import type { Referent } from '../referent.ts';
import type { Clause } from './clause.ts';
import type { Language } from './language.ts';
import type { Phrase } from './phrase.ts';
import { referenceOf, type Witnesses } from './references.ts';

export interface Sentence extends TextSpan {
  readonly index: number;
  readonly block: number;
  readonly clauses: readonly Clause[];
  readonly phrases: readonly Phrase[];
  readonly times: readonly FoundTime[];
  readonly money: readonly FoundMoney[];
  readonly numbers: readonly FoundDocumentNumber[];
}

/** What a run over one text carries from sentence to sentence. */
export interface Running {
  readonly input: ReaderInput;
  readonly language: Language;
  readonly witnesses: Witnesses;
  /** The subject of the sentence before, for pronouns and sentences without one. */
  subject: Referent | undefined;
  /** Gender of that subject, as cells. */
  gender: number;
}

export type Met = NonNullable<ReturnType<typeof meet>>;

/** The referent and mention of a phrase; a relative is met as its head. */
export function meetPhrase(
  phrase: Phrase,
  sentence: Sentence,
  running: Running,
  options: { readonly expected?: MentionSchema; readonly not?: readonly Referent[] } = {},
): Met | undefined {
  const { discourse } = running.input;
  if (phrase.form === 'relative')
    return phrase.head === undefined ? undefined : meetPhrase(phrase.head, sentence, running, options);
  if (phrase.apposition !== undefined && phrase.form === 'description')
    return meetPhrase(phrase.apposition, sentence, running, options);
  const reference = referenceOf(phrase, running.witnesses, running.language);
  if (phrase.form === 'pronoun' && phrase.head !== undefined) {
    const told = meetPhrase(phrase.head, sentence, running);
    if (told === undefined || (options.not ?? []).includes(told.referent)) return undefined;
    return meet(discourse, reference, { sentence: sentence.index, antecedent: told.referent, ...options });
  }
  if (phrase.form === 'pronoun') {
    const antecedent = pronounFor(phrase, running);
    if (antecedent === undefined || (options.not ?? []).includes(antecedent)) return undefined;
    return meet(discourse, reference, { sentence: sentence.index, antecedent, ...options });
  }
  return meet(discourse, reference, { sentence: sentence.index, ...options });
}

/** «мы» writes, «вы» is written to; «он» is the subject told last, where its number fits. */
function pronounFor(phrase: Phrase, running: Running): Referent | undefined {
  const { discourse } = running.input;
  if (phrase.person === 1) return discourse.writer;
  if (phrase.person === 2) return discourse.reader;
  const { subject } = running;
  if (subject === undefined || subject.schema === 'Goods') return undefined;
  return phrase.plural === subject.plural && (phrase.plural || sameGender(phrase.cells, running.gender))
    ? subject
    : undefined;
}

function sameGender(left: number, right: number): boolean {
  return [0x111111, 0x222222, 0x444444].some((gender) => (left & gender) !== 0 && (right & gender) !== 0);
}
