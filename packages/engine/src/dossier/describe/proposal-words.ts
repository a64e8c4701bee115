/** What a proposal says beside its roles, in its own words: strength, phase, quantity, sum, time, share, post, speaker. */
import type { Claim, ClaimProposal } from '../../model/index.ts';

/** "not; possible; planned; “40 lathes”; “in May 2024”". */
export function proposalValues({
  polarity,
  modality,
  phase,
  quantity,
  amount,
  time,
  share,
  position,
  attribution,
}: Claim): string {
  const speaker = attribution.length > 1 ? attribution.at(-1) : undefined;
  return [
    polarity === 'negative' ? 'not' : '',
    modality === 'certain' ? '' : modality,
    phase ?? '',
    ...[quantity?.text, amount?.text, time?.text, share?.text, position].map((words) =>
      words === undefined || words === null ? '' : `“${words}”`,
    ),
    speaker === undefined ? '' : `said by ${speaker.description}`,
  ]
    .filter((part) => part !== '')
    .join('; ');
}

/** "proposed by m, awaiting review; claims of the rules say the same: clm-…". */
export function reviewWords({ model, review, agreesWith }: ClaimProposal): string {
  const state = {
    awaiting: 'awaiting review, counted nowhere',
    accepted: 'accepted on review',
    rejected: 'rejected on review, counted nowhere',
  }[review];
  const rules =
    agreesWith.length === 0
      ? 'no claim of the rules says it'
      : `claims of the rules say the same: ${[...agreesWith].sort().join(', ')}`;
  return `proposed by the model ${model}, ${state}; ${rules}`;
}
