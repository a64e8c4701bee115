/** Numbers, sums, times and shares of a proposal: found whole in the quote by our own parsers, or refused. The model reads none. */
import type { RejectionCode } from '../../data/propose/rejections.ts';
import type { Span } from '../../model/index.ts';
import {
  findMoney,
  findQuantities,
  findTimes,
  type FoundMoney,
  type FoundQuantity,
  type FoundTime,
  type Money,
  type Quantity,
  type TimeAnchor,
  type TimeSpan,
} from '../../values/index.ts';
import { findWords } from './verify-quote.ts';
import type { FoldedText } from './fold-text.ts';
import type { Proposal } from './proposal.ts';
import { inside, overlaps, type SentenceView } from './sentence-view.ts';

export interface SentenceValues {
  readonly quantities: readonly FoundQuantity[];
  readonly money: readonly FoundMoney[];
  readonly times: readonly FoundTime[];
}

/** Everything our parsers read in a sentence. */
export function readValues(
  { text, start, end, language }: SentenceView,
  anchor: TimeAnchor | null,
): SentenceValues {
  return {
    quantities: findQuantities(text, { language, start, end }),
    money: findMoney(text, { language, start, end }),
    times: findTimes(text, { language, anchor, start, end }),
  };
}

export interface CheckedValues {
  readonly quantity: Quantity | null;
  readonly amount: Money | null;
  readonly time: TimeSpan | null;
  readonly share: Quantity | null;
}

type Failure = { readonly ok: false; readonly code: RejectionCode; readonly detail: string };
export type ValuesOutcome = ({ readonly ok: true } & CheckedValues) | Failure;

export interface ValuesCheck {
  readonly text: FoldedText;
  readonly quote: Span;
  readonly proposal: Proposal;
  readonly values: SentenceValues;
  /** The places of the goods' words: a quantity must count them. */
  readonly goods: readonly Span[];
  /** Whether a time or a sum is of the claim's verb and not of another. */
  readonly belongs: (value: Span) => boolean;
}

export function checkValues({ text, quote, proposal, values, goods, belongs }: ValuesCheck): ValuesOutcome {
  const fail = (code: RejectionCode, detail: string): Failure => ({ ok: false, code, detail });
  let quantity: Quantity | null = null;
  if (proposal.quantity !== null) {
    const words = findWords(text, proposal.quantity, quote);
    if (words.length === 0) return fail('number-not-in-quote', proposal.quantity);
    const found = values.quantities.filter((each) => words.some((span) => overlaps(numberOf(each), span)));
    const [only] = found;
    if (only === undefined || found.length > 1) return fail('number-not-read', proposal.quantity);
    if (!inside(numberOf(only), quote)) return fail('number-not-in-quote', proposal.quantity);
    if (!saysWhole(only, words)) return fail('number-not-in-quote', proposal.quantity);
    if (!countsGoods(text.text, only, goods, quote))
      return fail('number-of-something-else', proposal.quantity);
    // A noun that our parser took from beyond the goods is not what is counted.
    quantity = countsNoun(text.text, only, goods) ? only.quantity : { ...only.quantity, unit: null };
  }
  let amount: Money | null = null;
  if (proposal.amount !== null) {
    const words = findWords(text, proposal.amount, quote);
    if (words.length === 0) return fail('amount-not-in-quote', proposal.amount);
    const found = values.money.filter((each) => words.some((span) => overlaps(each, span)));
    const [only] = found;
    if (only === undefined || found.length > 1) return fail('amount-not-read', proposal.amount);
    if (!inside(only, quote) || !words.some((span) => inside(withoutHedge(only), span)))
      return fail('amount-not-in-quote', proposal.amount);
    if (!belongs(only)) return fail('amount-of-something-else', proposal.amount);
    if (values.money.filter(belongs).length > 1) return fail('amount-ambiguous', proposal.amount);
    amount = only.money;
  }
  let time: TimeSpan | null = null;
  if (proposal.time !== null) {
    const words = findWords(text, proposal.time, quote);
    if (words.length === 0) return fail('time-not-in-quote', proposal.time);
    const found = values.times.filter((each) => words.some((span) => overlaps(each, span)));
    const [only] = found;
    if (only === undefined || found.length > 1) return fail('time-not-read', proposal.time);
    if (!inside(only, quote)) return fail('time-not-in-quote', proposal.time);
    if (!belongs(only)) return fail('time-of-something-else', proposal.time);
    if (values.times.filter(belongs).length > 1) return fail('time-ambiguous', proposal.time);
    time = only.time;
  }
  const share = proposal.share === null ? null : shareOf(text, quote, proposal.share, values);
  if (share === undefined) return fail('share-not-read', proposal.share ?? '');
  return { ok: true, quantity, amount, time, share };
}

function numberOf({ start, end }: FoundQuantity): Span {
  return { start, end };
}

/** The digits and number words themselves, without the words of bound before them, which may be left out of the proposal. */
function withoutHedge({ start, end }: Span): Span {
  return { start: Math.min(end - 1, start), end };
}

/** The proposal names the number's words to their end; what bounds it from before is read from the sentence anyway. */
function saysWhole(found: FoundQuantity, words: readonly Span[]): boolean {
  return words.some((span) => span.start < found.end && span.end >= found.end);
}

/** What may stand between a number and what it counts. */
const COUNTING =
  /^[\s\u00a0]*(?:(?:of|the|these|such|new|used|из|штук|шт\.|единиц|одиниць|з|个|台|架|枚|件|套|辆|艘|吨)[\s\u00a0]*){0,3}(?:[\p{Ll}-]+[\s\u00a0]){0,1}$/u;

function countsGoods(text: string, found: FoundQuantity, goods: readonly Span[], quote: Span): boolean {
  return (
    countsNoun(text, found, goods) ||
    goods.some(
      (span) =>
        inside(span, quote) && span.start >= found.end && COUNTING.test(text.slice(found.end, span.start)),
    )
  );
}

/** Whether the noun that our parser found is the goods, or a measure right before them: "75 tonnes of nitrocellulose". */
function countsNoun(text: string, { nounStart, nounEnd }: FoundQuantity, goods: readonly Span[]): boolean {
  if (nounStart === undefined || nounEnd === undefined) return false;
  const noun = { start: nounStart, end: nounEnd };
  return goods.some(
    (span) =>
      overlaps(span, noun) ||
      (span.start >= noun.end &&
        /^[\s\u00a0]*(?:of[\s\u00a0])?(?:the[\s\u00a0])?$/u.test(text.slice(noun.end, span.start))),
  );
}

function shareOf(text: FoldedText, quote: Span, words: string, values: SentenceValues): Quantity | undefined {
  const spans = findWords(text, words, quote);
  const found = values.quantities.filter(
    (each) => each.quantity.unit === '%' && spans.some((span) => overlaps(numberOf(each), span)),
  );
  const [only] = found;
  return only !== undefined &&
    found.length === 1 &&
    inside(numberOf(only), quote) &&
    values.quantities.filter(({ quantity }) => quantity.unit === '%').length === 1
    ? only.quantity
    : undefined;
}
