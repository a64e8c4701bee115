/** A claim in the making: refiners may still fill what the discourse settles, before it is frozen with its id. */
import type {
  AttributionLink,
  ClaimKind,
  DocumentNumber,
  MentionId,
  Modality,
  Phase,
  Polarity,
  ResponseKind,
  ResponseScope,
  RoleName,
  SlotName,
  Span,
} from '../../model/index.ts';
import type { Money, Quantity, TimeSpan } from '../../values/index.ts';
import type { Referent } from './referent.ts';

export interface RoleFilling {
  readonly mention: MentionId;
  readonly referent: Referent;
}

export interface ProseDraft {
  readonly sentence: number;
  readonly block: number;
  readonly kind: ClaimKind;
  readonly roles: Map<RoleName, RoleFilling[]>;
  readonly implied: Set<SlotName>;
  attribution: readonly AttributionLink[];
  polarity: Polarity;
  modality: Modality;
  phase: Phase | null;
  quantity: Quantity | null;
  amount: Money | null;
  time: TimeSpan | null;
  places: RoleFilling[];
  /** Percent, for ownership. */
  share: Quantity | null;
  position: string | null;
  programme: string | null;
  readonly documentNumbers: readonly DocumentNumber[];
  response: ResponseKind | null;
  responseScope: ResponseScope | null;
  readonly caveats: string[];
  /** The first is the main passage. */
  readonly spans: Span[];
  readonly rule: string;
  /** The goods are "the drones", "them": spoken of before. */
  readonly anaphoricGoods: boolean;
  /** The event itself is "the delivery": spoken of before. */
  readonly anaphoricEvent: boolean;
}

/** An answer of one party, as every language's reader drafts it: certain, of no stage, time or place of its own. */
export function answerDraft(answer: {
  readonly sentence: number;
  readonly block: number;
  readonly respondent: RoleFilling;
  readonly response: ResponseKind;
  /** What it answers; everything where empty. */
  readonly kinds: readonly ClaimKind[];
  readonly attribution: readonly AttributionLink[];
  readonly span: Span;
  readonly rule: string;
  readonly caveats?: string[];
}): ProseDraft {
  const { sentence, block, respondent, response, kinds, attribution, span, rule, caveats } = answer;
  return {
    sentence,
    block,
    kind: 'response',
    roles: new Map([['respondent', [respondent]]]),
    implied: new Set(),
    attribution,
    polarity: 'positive',
    modality: 'certain',
    phase: null,
    quantity: null,
    amount: null,
    time: null,
    places: [],
    share: null,
    position: null,
    programme: null,
    documentNumbers: [],
    response,
    responseScope: { kinds, mentions: [] },
    caveats: caveats ?? [],
    spans: [span],
    rule,
    anaphoricGoods: false,
    anaphoricEvent: false,
  };
}
