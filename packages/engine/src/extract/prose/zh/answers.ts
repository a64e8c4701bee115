/** What parties answered when asked, in Chinese. */
import { CHINESE_RESPONSES } from '../../../data/lexicon/zh/cues.ts';
import type { AttributionLink, ClaimKind, ResponseKind } from '../../../model/index.ts';
import { answerDraft, type ProseDraft } from '../draft.ts';
import type { ReaderInput } from '../reader.ts';
import { chain } from '../voice.ts';
import type { ChinesePhrase } from './phrase.ts';
import { isParty } from './phrase.ts';
import type { Memory } from './memory.ts';
import { meetPhrase } from './references.ts';
import { placeOf, type Sentence } from './sentence.ts';
import { spokenFor } from './speakers.ts';

const MAY_ANSWER =
  /评|应|复|答|联系|联络|接听|知|解|清楚|掌握|信息|消息|否认|驳斥|反驳|属实|子虚|无稽|捏造|虚构|根据|斥|证实|确认|承认|问|询/u;

/** The answer that `words` tell, if any. */
export function answerIn(words: string): ResponseKind | undefined {
  if (!MAY_ANSWER.test(words)) return undefined;
  // 在不知情的情况下供应: a circumstance, no answer.
  const said = words.replace(/在[^，。；]{1,30}?(?:情况|前提|条件)下/gu, '');
  return CHINESE_RESPONSES.find(({ pattern }) => pattern.test(said))?.kind;
}

/** Where in `words` the answer is told; its length where none is. */
export function answerStart(words: string): number {
  if (!MAY_ANSWER.test(words)) return words.length;
  for (const { pattern } of CHINESE_RESPONSES) {
    const at = words.search(pattern);
    if (at >= 0) return at;
  }
  return words.length;
}

/** A draft for each party that answered so. */
export function answersOf(
  kind: ResponseKind,
  parties: readonly ChinesePhrase[],
  links: readonly AttributionLink[],
  sentence: Sentence,
  input: ReaderInput,
  memory: Memory,
  on: readonly ClaimKind[] = [],
): ProseDraft[] {
  const seen = new Set<unknown>();
  return parties
    .flatMap((phrase) => (phrase.members.length > 0 ? phrase.members : [phrase]))
    .map((phrase) => spokenFor(phrase))
    .filter(
      (phrase) =>
        isParty(phrase) &&
        phrase.kind !== 'outlet' &&
        !(phrase.kind === 'person' && phrase.form === 'description'),
    )
    .flatMap((phrase) => {
      const met = meetPhrase(phrase, undefined, sentence, input, memory);
      if (met === undefined || seen.has(met.referent)) return [];
      seen.add(met.referent);
      return [
        answerDraft({
          sentence: sentence.index,
          block: sentence.block,
          respondent: { mention: met.mention.id, referent: met.referent },
          response: kind,
          kinds: on,
          attribution: chain(input.narrator, links),
          span: placeOf(sentence, { start: 0, end: sentence.text.trimEnd().length }),
          rule: `zh.response.${kind}`,
        }),
      ];
    });
}
