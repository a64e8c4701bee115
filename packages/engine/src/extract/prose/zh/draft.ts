/** From Chinese propositions to drafts of claims. */
import { CHINESE_CAVEATS } from '../../../data/lexicon/zh/cues.ts';
import type { AttributionLink, RoleName, SlotName, Span } from '../../../model/index.ts';
import { findDocumentNumbers } from '../document-numbers.ts';
import type { ProseDraft, RoleFilling } from '../draft.ts';
import type { ReaderInput } from '../reader.ts';
import { chain } from '../voice.ts';
import type { ChinesePhrase } from './phrase.ts';
import type { ChineseProposition } from './proposition.ts';
import type { Memory } from './memory.ts';
import { meetPhrase } from './references.ts';
import { placeOf, type Sentence } from './sentence.ts';
import { amountOf, timeOf } from './slots.ts';

export function draftOf(
  proposition: ChineseProposition,
  links: readonly AttributionLink[],
  sentence: Sentence,
  input: ReaderInput,
  memory: Memory,
): ProseDraft | undefined {
  const { kind, certainty } = proposition;
  if (certainty.open) return undefined;
  const implied = new Set<SlotName>(proposition.implied);
  const spans: Span[] = [placeOf(sentence, { start: 0, end: sentence.text.trimEnd().length })];
  const meetAs = (role: RoleName | undefined, phrase: ChinesePhrase): RoleFilling[] => {
    if (phrase.elided && memory.going !== undefined) {
      if (role !== undefined) implied.add(role);
      spans.push(memory.going.span);
      return [memory.going.filling];
    }
    const met = meetPhrase(phrase, role, sentence, input, memory);
    return met === undefined ? [] : [{ mention: met.mention.id, referent: met.referent }];
  };
  const roles = new Map<RoleName, RoleFilling[]>();
  for (const [role, phrases] of proposition.roles) {
    const fillings = phrases.flatMap((phrase) => meetAs(role, phrase));
    if (fillings.length > 0) roles.set(role, fillings);
  }
  const places = proposition.places.flatMap((phrase) => meetAs(undefined, phrase));
  const time = timeOf(proposition, sentence) ?? proposition.signed ?? null;
  if (!tells(proposition, roles, places, time !== null)) return undefined;
  const { text } = sentence;
  const amount = amountOf(proposition, sentence);
  const trade = kind === 'supply' || kind === 'payment';
  if (kind === 'payment' && amount === null && !roles.has('goods')) return undefined;
  const counted = [
    ...(proposition.roles.get('goods') ?? []),
    ...(proposition.roles.get('product') ?? []),
    ...(proposition.roles.get('component') ?? []),
  ].find((phrase) => phrase.quantity !== undefined);
  const planned = certainty.planned && kind !== 'identity' && kind !== 'role';
  const goods = proposition.roles.get('goods') ?? [];
  const [main] = spans as [Span];
  return {
    sentence: sentence.index,
    block: sentence.block,
    kind,
    roles,
    implied,
    attribution: chain(input.narrator, links),
    polarity: certainty.negative ? 'negative' : 'positive',
    modality: certainty.modality,
    phase: certainty.negative ? null : planned ? 'planned' : proposition.phase,
    quantity: counted?.quantity ?? proposition.quantity ?? null,
    amount: trade ? amount : null,
    time,
    places,
    share: proposition.share ?? null,
    position: proposition.position ?? null,
    programme: null,
    documentNumbers: trade
      ? findDocumentNumbers(input.text, main.start, main.end).map((found) => found.number)
      : [],
    response: null,
    responseScope: null,
    caveats: CHINESE_CAVEATS.test(text) ? [text] : [],
    spans,
    rule: proposition.rule,
    anaphoricGoods: goods.some((phrase) => phrase.demonstrative || phrase.form === 'pronoun'),
    anaphoricEvent: false,
  };
}

/** One role tells something only with a place, or of what was made, tested or delivered. */
function tells(
  proposition: ChineseProposition,
  roles: ReadonlyMap<RoleName, readonly RoleFilling[]>,
  places: readonly RoleFilling[],
  dated: boolean,
): boolean {
  const all = [...roles.values()].flat();
  if (all.length === 0) return false;
  if (
    new Set(all.map(({ referent }) => referent)).size < all.length &&
    roles.size > 1 &&
    proposition.kind !== 'component'
  )
    return false;
  if (proposition.kind === 'location') return places.length > 0;
  if (proposition.kind === 'test') return true;
  if (proposition.kind === 'meeting') return all.length >= 2;
  // 剩余20套轴承将于6月底前交付: goods alone are told of where it is said when.
  if (proposition.kind === 'supply' && roles.size === 1 && roles.has('goods'))
    return dated && proposition.phase !== null && proposition.enclosed !== true;
  if (
    proposition.kind === 'supply' &&
    !['supplier', 'recipient', 'carrier', 'consignor', 'consignee', 'endUser'].some((role) =>
      roles.has(role as RoleName),
    )
  )
    return false;
  if (proposition.kind === 'payment' && roles.has('payer')) return true;
  return roles.size >= 2 || (roles.size === 1 && places.length > 0 && proposition.kind !== 'supply');
}
