/**
 * Whether a pronoun or description stands for whom the proposal says. Only what the document's own reading settled counts; a model's guess
 * about a pronoun is refused.
 */
import type { RejectionCode } from '../../data/propose/rejections.ts';
import type { Mention, Span } from '../../model/index.ts';
import { foldText } from './fold-text.ts';
import { inside, type SentenceView } from './sentence-view.ts';

const PRONOUN =
  /^(?:it|its|they|them|their|he|him|his|she|her|who|which|that|this|these|those|он|она|оно|они|его|её|ее|их|им|ему|ей|ним|ней|него|кто|который|которая|вона|він|воно|вони|його|її|їх|йому|їй|хто|який|яка|他|她|它|他们|她们|它们|其|该公司|该厂|本公司|everybody|everyone|somebody|someone|anybody|anyone|nobody|others|all|все|всем|всех|кто-то|никто|усі|всі|大家|有人|we|us|our|i|me|my|мы|нас|наш|ми|我们|我)$/iu;

/** Undefined where nothing speaks against it. `places` are where the words stand. */
export function refersAsSaid(
  places: readonly Span[],
  refersTo: string | null,
  mentions: readonly Mention[],
  { text }: SentenceView,
): RejectionCode | undefined {
  const [first] = places;
  if (first === undefined) return undefined;
  const words = text.slice(first.start, first.end);
  const settled = settledName(first, mentions);
  if (refersTo !== null && !same(refersTo, words))
    return settled !== undefined && same(refersTo, settled) ? undefined : 'coreference-differs';
  return PRONOUN.test(words) && settled === undefined ? 'name-is-pronoun' : undefined;
}

/** The name that the document's own reading gives to words; undefined where it gives none. */
export function settledName(words: Span, mentions: readonly Mention[]): string | undefined {
  const own =
    mentions.find((mention) => mention.start === words.start && mention.end === words.end) ??
    mentions.find((mention) => mention.form !== 'name' && inside(words, mention));
  return own === undefined ? undefined : antecedentName(own, mentions);
}

/** The name at the end of a mention's chain of antecedents. */
function antecedentName(mention: Mention, mentions: readonly Mention[]): string | undefined {
  const byId = new Map(mentions.map((each) => [each.id, each]));
  let at: Mention | undefined = mention;
  for (let step = 0; at !== undefined && step < 32; step += 1) {
    if (at.form === 'name') return at.name;
    at = at.coreference === undefined ? undefined : byId.get(at.coreference.antecedent);
  }
  return undefined;
}

function same(one: string, other: string): boolean {
  return foldText(one).key === foldText(other).key;
}
