/** What a clause of a Chinese sentence says, before its phrases are met in the discourse. */
import type { ClaimKind, Modality, Phase, RoleName, Span } from '../../../model/index.ts';
import type { ChineseFrame } from '../../../data/lexicon/zh/frames.ts';
import type { Quantity, TimeSpan } from '../../../values/index.ts';
import type { ChinesePhrase } from './phrase.ts';

export interface Certainty {
  readonly negative: boolean;
  readonly modality: Modality;
  readonly planned: boolean;
  /** Nothing is put forward. */
  readonly open: boolean;
}

export interface ChineseProposition extends Span {
  readonly kind: ClaimKind;
  readonly phase: Phase | null;
  readonly roles: ReadonlyMap<RoleName, readonly ChinesePhrase[]>;
  /** Roles taken over from the clause before. */
  readonly implied: readonly RoleName[];
  readonly places: readonly ChinesePhrase[];
  readonly certainty: Certainty;
  readonly share?: Quantity | undefined;
  /** A count told apart from the goods: 出口达到410台. */
  readonly quantity?: Quantity;
  /** The time of the paper it was agreed by. */
  readonly signed?: TimeSpan;
  readonly position?: string | undefined;
  /** Relative clauses within it, whose values are not its own. */
  readonly holes?: readonly Span[];
  readonly rule: string;
  /** The entry of the lexicon that it was read by. */
  readonly frame?: ChineseFrame;
  /** Told by a relative clause: only the values inside it are its own. */
  readonly enclosed?: boolean;
  /** Where its verb stands: times and sums are looked for around it. */
  readonly at: number;
}
