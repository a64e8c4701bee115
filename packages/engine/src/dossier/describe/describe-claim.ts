/** One claim with everything behind it: its sentence, what is implied, rule, extractor, passages, and the events it stands in. */
import type { ClaimId, ResolvedClaim } from '../../model/index.ts';
import { type CaseIndex, indexCase } from '../case-index.ts';
import type { CaseView } from '../case-view.ts';
import { eventTitleText } from '../content/event-title.ts';
import { claimSentences } from '../sentence/claim-sentence.ts';
import { slotName } from '../sentence/slot-name.ts';
import { bareTimeWords } from '../sentence/time-words.ts';
import { plain } from '../sentence/words.ts';
import { sortedBy } from '../stable-order.ts';
import { visibleText } from '../visible-text.ts';
import { type CitationList, makeCitationList } from './citation-list.ts';
import { reviewWords } from './proposal-words.ts';
import { statusText } from './status-text.ts';
import { textBlock } from './text-block.ts';

/** A claim as a text block, or undefined where the case holds no such claim. */
export function describeClaim(view: CaseView, id: string): string | undefined {
  const index = indexCase(view);
  const resolved = index.claims.get(id as ClaimId);
  if (!resolved) return undefined;
  const citations = makeCitationList(index);
  const events = sortedBy(
    view.findings.filter(({ event }) => event.claims.some((claim) => claim === id)),
    ({ event }) => event.id,
  );
  const lines = claimLines(index, resolved, citations);
  return textBlock(
    `Claim ${id}`,
    [],
    [
      { heading: 'What is claimed', lines },
      {
        heading: 'Part of',
        lines: events.map(
          (finding) =>
            `${finding.event.id}  ${visibleText(eventTitleText(index, finding.event))} (${statusText(finding.assessment)})`,
        ),
      },
      { heading: 'Passages', lines: citations.print() },
    ],
  );
}

/** The lines of a claim within a larger block; the first is its id and sentence. */
export function claimLines(index: CaseIndex, resolved: ResolvedClaim, citations: CitationList): string[] {
  const { claim } = resolved;
  const [first, ...rest] = claimSentences(index, resolved).map((sentence) => citations.tell(sentence));
  const strength = [claim.polarity, claim.modality, claim.phase ?? '', claim.response ?? '']
    .filter((part) => part !== '')
    .join(', ');
  const implied = claim.implied.map(slotName).join(', ');
  const said = claim.attribution.map(({ description, verb, stance, basis }) =>
    visibleText(`${description}${verb === undefined ? '' : ` “${verb}”`} (${stance}, ${basis})`),
  );
  const time = claim.time
    ? `time: “${visibleText(claim.time.text)}” is ${plain(bareTimeWords({ ...claim.time, text: claim.time.edtf ?? claim.time.text }))}${claim.time.anchor ? `, read against ${claim.time.anchor.date} (${claim.time.anchor.kind})` : ''}, rule ${claim.time.rule}`
    : '';
  return [
    `${claim.id}  ${first ?? ''}`,
    ...rest.map((line) => `  ${line}`),
    `  ${claim.kind}: ${strength}`,
    `  said by: ${said.join(' ← ')}`,
    ...(time === '' ? [] : [`  ${time}`]),
    ...(claim.quantity
      ? [`  quantity: “${visibleText(claim.quantity.text)}” is ${bounds(claim.quantity)}`]
      : []),
    ...(claim.amount
      ? [
          `  amount: “${visibleText(claim.amount.text)}” is ${bounds(claim.amount)} ${claim.amount.currency ?? '(currency not said)'}`,
        ]
      : []),
    ...(implied === '' ? [] : [`  implied, not stated: ${implied}`]),
    `  rule ${claim.rule}, extractor ${claim.extractor.name} ${claim.extractor.version}`,
    ...(claim.proposal === null ? [] : [`  ${visibleText(reviewWords(claim.proposal))}`]),
  ];
}

function bounds({
  min,
  max,
  minExclusive,
  maxExclusive,
  approximate,
}: {
  readonly min: number | null;
  readonly max: number | null;
  readonly minExclusive: boolean;
  readonly maxExclusive: boolean;
  readonly approximate: boolean;
}): string {
  const about = approximate ? ', approximate' : '';
  if (min !== null && min === max) return `${min}${about}`;
  const from = min === null ? '(-∞' : `${minExclusive ? '(' : '['}${min}`;
  const to = max === null ? '∞)' : `${max}${maxExclusive ? ')' : ']'}`;
  return `${from}, ${to}${about}`;
}
