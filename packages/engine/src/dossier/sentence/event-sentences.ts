/**
 * An event in sentences: one for what several claims tell alike, one for what each adds, one for each slot they
 * disagree on. Claims of another strength (planned, possible, denied) keep sentences of their own.
 */
import type { Contradiction, Finding, ResolvedClaim } from '../../model/index.ts';
import { type CaseIndex, groupBy } from '../case-index.ts';
import { sortedBy } from '../stable-order.ts';
import { additionsOf } from './addition.ts';
import { caveatSentences, claimSentences } from './claim-sentence.ts';
import { clauseOf } from './clause.ts';
import { amountKey, propositionOf, quantityKey, sharedProposition, timeKey } from './proposition.ts';
import { type Sentence, sentenceOf, type Status } from './sentence.ts';
import { slotName } from './slot-name.ts';
import { sharedLeadOf, speakerWords } from './voice.ts';
import { listWords, type Words, words } from './words.ts';

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

/** "On the amount the sources disagree: the invoice says 48,250 EUR; the bank statement says 46,250 EUR." */
export function disagreementSentence(index: CaseIndex, { slot, values }: Contradiction): Sentence {
  const sides = values.map(({ text, claims }) => {
    const speakers = new Map<string, Words>();
    for (const id of claims) {
      const resolved = index.claims.get(id);
      if (!resolved) continue;
      const speaker = speakerWords(index, resolved);
      speakers.set(speaker.map((run) => run.text).join(''), speaker);
    }
    return words`${listWords([...speakers.values()])}: ${[{ text, verbatim: true }]}`;
  });
  const list = sides.flatMap((side, at): Words => (at === 0 ? side : [{ text: '; ' }, ...side]));
  return sentenceOf(
    index,
    words`The sources disagree on the ${slotName(slot)} – ${list}`,
    values.flatMap((value) => value.claims),
  );
}

function strengthRank(strength: string): number {
  return ['certain', 'probable', 'possible', 'uncommitted', 'negative'].indexOf(strength);
}
