/** What parties answered, in Russian. */
import { RUSSIAN_RESPONSES } from '../../../data/lexicon/ru/cues.ts';
import type { RoleName } from '../../../model/index.ts';
import type { ProseDraft, RoleFilling } from '../draft.ts';
import type { ReaderInput } from '../reader.ts';
import { chain } from '../voice.ts';
import type { RussianPhrase } from './phrase.ts';
import type { Piece } from './pieces.ts';
import { meetPhrase, type Sentence } from './sentence.ts';

/** «X и Y не ответили на запрос»: what parties answered. */
export function answersOf(
  piece: Piece,
  phrases: readonly RussianPhrase[],
  sentence: Sentence,
  input: ReaderInput,
): ProseDraft[] {
  for (const [index, token] of piece.tokens.entries()) {
    if (token.kind !== 'word' || index === 0) continue;
    const rest = input.text.slice(token.start, sentence.end).replace(/\s+/gu, ' ').toLowerCase();
    const answer = RUSSIAN_RESPONSES.find(({ pattern }) => pattern.test(rest));
    if (answer === undefined) continue;
    const parties = phrases.filter(
      (phrase) =>
        phrase.end <= token.start &&
        phrase.preposition === undefined &&
        (phrase.kind === 'company' ||
          phrase.kind === 'body' ||
          (phrase.form === 'name' &&
            phrase.kind !== 'goods' &&
            phrase.kind !== 'place' &&
            !(phrase.inflected && phrase.name.includes(' ')))),
    );
    return parties.flatMap((phrase) => {
      const met = meetPhrase(phrase, sentence, input);
      if (met === undefined) return [];
      return [
        {
          sentence: sentence.index,
          block: sentence.block,
          kind: 'response' as const,
          roles: new Map<RoleName, RoleFilling[]>([
            ['respondent', [{ mention: met.mention.id, referent: met.referent }]],
          ]),
          implied: new Set<RoleName>(),
          attribution: chain(input.narrator, []),
          polarity: 'positive' as const,
          modality: 'certain' as const,
          phase: null,
          quantity: null,
          amount: null,
          time: null,
          places: [],
          share: null,
          position: null,
          programme: null,
          documentNumbers: [],
          response: answer.kind,
          responseScope: { kinds: [], mentions: [] },
          caveats: [],
          spans: [{ start: sentence.start, end: sentence.end }],
          rule: `ru.response.${answer.kind}`,
          anaphoricGoods: false,
          anaphoricEvent: false,
        },
      ];
    });
  }
  return [];
}
