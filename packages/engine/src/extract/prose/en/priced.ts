/** The words around a sum that belong to it: "worth $2 million", "at a price of", "$2 million worth of". */
import type { TextSpan } from '../../../values/index.ts';

/** "worth $2 million", "at a price of $2 million": the words that price a thing go with the sum. */
export function priceStart(text: string, at: number, floor: number): number {
  const before = PRICING.exec(text.slice(Math.max(floor, at - 40), at))?.[1];
  return before === undefined ? at : at - before.length;
}

const PRICING =
  /(?:^|[\s,(])((?:worth|valued at|priced at|costing|totalling|totaling|amounting to|at (?:a|an) (?:total |unit |agreed )?(?:price|cost|value) of|for (?:a|an|the) (?:total |agreed )?(?:price|sum|amount|total) of|in the (?:sum|amount) of|for|at)(?: (?:some|about|around|nearly|almost|roughly|approximately|just under|just over|well over|more than|less than|up to|at least|under|over))?\s)$/u;

/** "$2 million worth of arms": the arms are what is told of. */
export function worthEnd(text: string, found: TextSpan): number {
  const worth =
    /^(?:[’']? worth of(?= )| (?:each|apiece|(?:a|an|per) (?:tonne|ton|litre|liter|barrel|kilo|kilogram|metre|meter|piece|unit|item|head|day|month|year))\b)/u.exec(
      text.slice(found.end, found.end + 20),
    );
  return found.end + (worth?.[0].length ?? 0);
}

/** Money stands by itself, as an object that names nothing; before a noun it describes it: "a $2 million contract". */
export function moneyTag(text: string, found: TextSpan): 'adj' | 'time' {
  const before = /(?:^|\s)(?:an?|the|this|that)\s+$/iu.test(
    text.slice(Math.max(0, found.start - 8), found.start),
  );
  return before && /^[\s-]+[a-z]/u.test(text.slice(found.end, found.end + 3)) ? 'adj' : 'time';
}
