/** From Russian propositions to drafts of claims. */
import {
  RUSSIAN_HEARSAY,
  RUSSIAN_PLANNING,
  RUSSIAN_POSSIBLE,
  RUSSIAN_PROBABLE,
} from '../../../data/lexicon/ru/cues.ts';
import type { AttributionLink, Modality, RoleName } from '../../../model/index.ts';
import type { ProseDraft, RoleFilling } from '../draft.ts';
import type { ReaderInput } from '../reader.ts';
import { chain } from '../voice.ts';
import type { RussianProposition } from './frames.ts';
import type { Piece } from './pieces.ts';
import { meetPhrase, type Sentence } from './sentence.ts';

export function draftOf(
  proposition: RussianProposition,
  piece: Piece,
  links: readonly AttributionLink[],
  sentence: Sentence,
  input: ReaderInput,
): ProseDraft | undefined {
  const roles = new Map<RoleName, RoleFilling[]>();
  for (const [role, phrases] of proposition.roles) {
    const fillings = phrases.flatMap((phrase) => {
      const met = meetPhrase(phrase, sentence, input);
      return met === undefined ? [] : [{ mention: met.mention.id, referent: met.referent }];
    });
    if (fillings.length > 0) roles.set(role, fillings);
  }
  if (roles.size < 2) return undefined;
  if (![...roles.values()].flat().some(({ referent }) => referent.name !== undefined || !referent.plural))
    return undefined;
  const words = piece.tokens.map((token) => token.lower);
  const verb = piece.verb === undefined ? -1 : piece.verb.at;
  const negative =
    verb > 0 &&
    proposition.rule.startsWith('ru.verb') &&
    (words[verb - 1] === 'не' || words[verb - 2] === 'не');
  const planned =
    piece.verb !== undefined &&
    (piece.verb.reading.future ||
      piece.verb.reading.voice === 'infinitive' ||
      words.some((word) => RUSSIAN_PLANNING.includes(word)));
  const from = piece.tokens[0]?.start ?? sentence.start;
  const to = piece.tokens.at(-1)?.end ?? sentence.end;
  const single = sentence.pieces.filter((other) => other.verb !== undefined).length <= 1;
  const within = (found: { start: number; end: number }): boolean =>
    single || (found.start >= from - 2 && found.end <= to + 2);
  const counted = (proposition.roles.get('goods') ?? proposition.roles.get('product') ?? []).find(
    (phrase) => phrase.quantity !== undefined,
  );
  const places = proposition.places.flatMap((phrase) => {
    const met = meetPhrase(phrase, sentence, input);
    return met === undefined ? [] : [{ mention: met.mention.id, referent: met.referent }];
  });
  if (proposition.kind === 'payment' && !sentence.money.some(within) && !roles.has('goods')) return undefined;
  const trade = proposition.kind === 'supply' || proposition.kind === 'payment';
  return {
    sentence: sentence.index,
    block: sentence.block,
    kind: proposition.kind,
    roles,
    implied: new Set(),
    attribution: chain(input.narrator, links),
    polarity: negative ? 'negative' : 'positive',
    modality: modalityOf(words),
    phase: negative ? null : planned && proposition.kind !== 'ownership' ? 'planned' : proposition.phase,
    quantity: counted?.quantity ?? null,
    amount: trade ? (sentence.money.find(within)?.money ?? null) : null,
    time: sentence.times.find(within)?.time ?? null,
    places,
    share: null,
    position: null,
    programme: null,
    documentNumbers: trade ? sentence.numbers.map((found) => found.number) : [],
    response: null,
    responseScope: null,
    caveats: [],
    spans: [{ start: sentence.start, end: sentence.end }],
    rule: proposition.rule,
    anaphoricGoods: false,
    anaphoricEvent: false,
  };
}

function modalityOf(words: readonly string[]): Modality {
  if (words.some((word) => RUSSIAN_HEARSAY.includes(word))) return 'uncommitted';
  if (words.some((word) => RUSSIAN_POSSIBLE.includes(word))) return 'possible';
  return words.some((word) => RUSSIAN_PROBABLE.includes(word)) ? 'probable' : 'certain';
}
