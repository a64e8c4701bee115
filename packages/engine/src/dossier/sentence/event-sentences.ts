/**
 * An event in sentences: one for what several claims tell alike, one for what each adds, one for each slot they
 * disagree on. Claims of another strength (planned, possible, denied) keep sentences of their own.
 */
import type { ClaimId, Contradiction, Finding, ResolvedClaim } from '../../model/index.ts';
import { type CaseIndex, groupBy } from '../case-index.ts';
import { sortedBy } from '../stable-order.ts';
import { additionsOf } from './addition.ts';
import { caveatSentences, claimSentences } from './claim-sentence.ts';
import { clauseOf } from './clause.ts';
import { amountKey, propositionOf, quantityKey, sharedProposition, timeKey } from './proposition.ts';
import { type Sentence, sentenceOf, type Status } from './sentence.ts';
import { slotName } from './slot-name.ts';
import { sharedLeadOf, speakerWords } from './voice.ts';
import { joinWords, listWords, type Words, words } from './words.ts';

export interface EventSentences {
  /** The first is the one to quote in a summary. */
  readonly told: readonly Sentence[];
  readonly disagreements: readonly Sentence[];
}

export function eventSentences(index: CaseIndex, { event, assessment }: Finding): EventSentences {
  const status: Status = { support: assessment.support, dispute: assessment.dispute };
  const claims = sortedBy(
    event.claims.flatMap((id) => index.claims.get(id) ?? []),
    ({ claim }) => strengthRank(claim.polarity === 'positive' ? claim.modality : 'negative'),
    ({ claim }) => (claim.phase === event.phase ? 0 : 1),
    (resolved) => -richness(resolved),
    ({ source }) => index.sources.get(source)?.path ?? '',
    ({ claim }) => claim.passages[0]?.start ?? 0,
    ({ claim }) => claim.id,
  );
  const groups = groupBy(claims, (resolved) => [voiceKey(resolved)]);
  const told = [...groups.values()].flatMap((group) => groupSentences(index, group, status));
  return {
    told,
    disagreements: assessment.contradictions.map((item) => disagreementSentence(index, item)),
  };
}

/** Claims whose sentences may be one: same polarity, strength, phase, stance, and the same values, so that no shared sentence drops an amount. */
function voiceKey({ claim }: ResolvedClaim): string {
  const stance = claim.attribution.at(-1)?.stance ?? 'asserts';
  const plain = stance === 'asserts' || stance === 'reports' ? 'said' : stance;
  const { quantity, amount, time } = claim;
  return [
    claim.polarity,
    claim.modality,
    claim.phase ?? '',
    plain,
    quantity ? quantityKey(quantity) : '',
    amount ? amountKey(amount) : '',
    time ? timeKey(time) : '',
  ].join('|');
}

/** How much a claim tells: the fuller one is told first. */
function richness({ claim, roles }: ResolvedClaim): number {
  const values = [claim.quantity, claim.amount, claim.time].filter((value) => value !== null).length;
  return 2 * values + Object.keys(roles).length - claim.implied.length;
}

function groupSentences(index: CaseIndex, group: readonly ResolvedClaim[], status: Status): Sentence[] {
  const [first, ...rest] = group;
  if (!first) return [];
  if (rest.length === 0) return claimSentences(index, first, status);
  const shared = sharedProposition([
    propositionOf(index, first),
    ...rest.map((other) => propositionOf(index, other)),
  ]);
  const filled = Object.keys(shared.roles).length;
  const clause = filled >= 2 || shared.kind === 'test' || shared.kind === 'meeting' ? clauseOf(shared) : null;
  if (!clause) return group.flatMap((resolved) => claimSentences(index, resolved, status));
  return [
    sentenceOf(
      index,
      words`${sharedLeadOf(index, group)}${clause}`,
      group.map(({ claim }) => claim.id),
      status,
    ),
    ...group.flatMap((resolved) => additionsOf(index, resolved, shared)),
    ...group.flatMap((resolved) => caveatSentences(index, resolved)),
  ];
}

/**
 * "The sources disagree on the amount – the invoice: 48,250 EUR; the bank statement: 46,250 EUR." and, where a correction settles
 * it, "The amount was put right – the later report: 46,250 EUR, in place of – the report: 48,250 EUR."
 */
export function disagreementSentence(index: CaseIndex, contradiction: Contradiction): Sentence {
  const { slot, values, superseded } = contradiction;
  const isOld = (claims: readonly ClaimId[]): boolean =>
    claims.every((id) => superseded?.includes(id) === true);
  const [fresh, old] = [false, true].map((gone) =>
    values.filter(({ claims }) => isOld(claims) === gone).map((value) => sideWords(index, value)),
  ) as [Words[], Words[]];
  const lead =
    superseded === undefined
      ? `The sources disagree on the ${slotName(slot)} – `
      : slot === 'polarity'
        ? 'What was said before was taken back – '
        : `The ${slotName(slot)} was put right – `;
  const rest = old.length === 0 ? '' : words`, in place of – ${joinWords(old, '; ')}`;
  return sentenceOf(
    index,
    words`${lead}${joinWords(fresh, '; ')}${rest}`,
    values.flatMap((value) => value.claims),
  );
}

/** A value, with those who give it. */
function sideWords(index: CaseIndex, { text, claims }: Contradiction['values'][number]): Words {
  const speakers = new Map<string, Words>();
  for (const id of claims) {
    const resolved = index.claims.get(id);
    if (!resolved) continue;
    const speaker = speakerWords(index, resolved);
    speakers.set(speaker.map((run) => run.text).join(''), speaker);
  }
  return words`${listWords([...speakers.values()])}: ${[{ text, verbatim: true }]}`;
}

function strengthRank(strength: string): number {
  return ['certain', 'probable', 'possible', 'uncommitted', 'negative'].indexOf(strength);
}
