/** What a clause says happened, over phrases; drafts are made of it once the discourse has met them. */
import type { ClaimKind, Modality, Phase, RoleName } from '../../../model/index.ts';
import type { Quantity } from '../../../values/index.ts';
import type { Clause } from './clause.ts';
import type { Phrase } from './phrase.ts';

export interface Proposition {
  readonly kind: ClaimKind;
  readonly phase: Phase | null;
  readonly roles: Map<RoleName, Phrase[]>;
  readonly places: Phrase[];
  readonly clause: Clause;
  readonly rule: string;
  readonly negative: boolean;
  readonly modality: Modality;
  /** Nothing is put forward: a condition, a ban, a wish. */
  readonly open: boolean;
  readonly share: Quantity | null;
  readonly position: string | null;
  /** Said in passing, of a phrase: takes no time or amount of the clause. */
  readonly inPassing: boolean;
  /** Who denies it, where the verb that denies stands over a noun of happening. */
  readonly deniedBy: readonly Phrase[];
  /** Who confirms it, likewise. */
  readonly confirmedBy: readonly Phrase[];
}

export function proposition(
  part: Pick<Proposition, 'kind' | 'roles' | 'clause' | 'rule'> & Partial<Proposition>,
): Proposition {
  return {
    phase: null,
    places: [],
    negative: false,
    modality: 'certain',
    open: false,
    share: null,
    position: null,
    inPassing: false,
    deniedBy: [],
    confirmedBy: [],
    ...part,
  };
}
