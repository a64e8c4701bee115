/** One Slavic sentence, analysed, and what a run over a text carries from sentence to sentence. */
import type { AttributionLink, RoleName } from '../../../model/index.ts';
import type { FoundMoney, FoundTime, TextSpan, TimeSpan } from '../../../values/index.ts';
import type { FoundDocumentNumber } from '../document-numbers.ts';
import type { ReaderInput } from '../reader.ts';
import type { Referent } from '../referent.ts';
import type { Cells } from './cells.ts';
import type { Clause } from './clause.ts';
import type { Language } from './language.ts';
import type { OpenQuotation } from './open-quotation.ts';
import type { Phrase } from './phrase.ts';
import type { Witnesses } from './references.ts';
import type { Word } from './words.ts';

export interface Sentence extends TextSpan {
  readonly index: number;
  readonly block: number;
  readonly blockEnd: number;
  readonly words: readonly Word[];
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
  gender: Cells;
  /** The goods told last, for «их». */
  goods: { readonly referent: Referent; readonly cells: Cells; readonly plural: boolean } | undefined;
  /** Who spoke last, for «по его словам». */
  speakerIn: number;
  speaker:
    | {
        readonly referent: Referent;
        readonly house: Referent | undefined;
        readonly link: AttributionLink;
      }
    | undefined;
  /** Who filled a role last, for «поставщик», «покупатель». */
  readonly roles: Map<RoleName, Referent>;
  /** Met only inside a description: Kordan in «флоту Кордана». */
  readonly nested: Set<Referent>;
  /** Speech that the sentence before left open. */
  quotation: OpenQuotation | undefined;
  /** The time told last with its year, and in which sentence. */
  told: { readonly time: TimeSpan; readonly sentence: number; readonly block: number } | undefined;
}
