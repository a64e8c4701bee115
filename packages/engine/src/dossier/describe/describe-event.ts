/** An event with the whole derivation of its status: what `waybill why` prints. */
import type { EventId, Finding } from '../../model/index.ts';
import { type CaseIndex, indexCase } from '../case-index.ts';
import type { CaseView } from '../case-view.ts';
import { eventTitleText } from '../content/event-title.ts';
import { claimSentences } from '../sentence/claim-sentence.ts';
import { eventSentences } from '../sentence/event-sentences.ts';
import { byText, sortedBy } from '../stable-order.ts';
import { visibleText } from '../visible-text.ts';
import { type CitationList, makeCitationList } from './citation-list.ts';
import { claimLines } from './describe-claim.ts';
import { statusText } from './status-text.ts';
import { textBlock } from './text-block.ts';

/** An event as a text block, or undefined where the case holds no such event. */
export function describeEvent(view: CaseView, id: string): string | undefined {
  const index = indexCase(view);
  const finding = index.findings.get(id as EventId);
  if (!finding) return undefined;
  const { event, assessment } = finding;
  const citations = makeCitationList(index);
  const { told, disagreements } = eventSentences(index, finding);
  const claims = sortedBy(
    event.claims.flatMap((claim) => index.claims.get(claim) ?? []),
    ({ source }) => index.sources.get(source)?.path ?? '',
    ({ claim }) => claim.passages[0]?.start ?? 0,
    ({ claim }) => claim.id,
  );
  return textBlock(
    `Event ${event.id}`,
    [visibleText(eventTitleText(index, event)), `Status: ${statusText(assessment)}`],
    [
      { heading: 'What is said', lines: told.map(citations.tell) },
      {
        heading: 'How the status was computed',
        lines: assessment.why.map((line) => `- ${visibleText(line)}`),
      },
      { heading: 'Origins counted', lines: originLines(index, finding) },
      { heading: 'Denials', lines: denialLines(index, finding, citations) },
      { heading: 'Contradictions', lines: disagreements.map(citations.tell) },
      {
        heading: `Claims (${claims.length})`,
        lines: claims.flatMap((claim) => claimLines(index, claim, citations)),
      },
      { heading: 'Passages', lines: citations.print() },
    ],
  );
}

/** Each origin group counted, with the sources that stand or fall together and why. */
function originLines(index: CaseIndex, { assessment, event }: Finding): string[] {
  const sources = new Set(event.claims.flatMap((claim) => index.claims.get(claim)?.source ?? []));
  const groups = new Map(index.view.originGroups.map((group) => [group.id, group]));
  const counted = new Set(assessment.originGroups.flatMap((id) => groups.get(id)?.sources ?? []));
  const others = [...sources]
    .filter((source) => !counted.has(source))
    .map((source) => index.sources.get(source)?.path ?? source)
    .sort(byText);
  const lines = [...assessment.originGroups].sort(byText).flatMap((id, at) => {
    const group = groups.get(id);
    const told = (group?.sources ?? []).filter((source) => sources.has(source));
    const paths = told.map((source) => visibleText(index.sources.get(source)?.path ?? source)).sort(byText);
    return [
      `${at + 1}. ${paths.length > 0 ? paths.join(', ') : id}`,
      ...(told.length > 1 ? (group?.why ?? []).map((why) => `   counted once: ${visibleText(why)}`) : []),
    ];
  });
  return others.length === 0
    ? lines
    : [...lines, `not an origin of its own here (the steps above say why): ${others.join(', ')}`];
}

function denialLines(index: CaseIndex, { assessment }: Finding, citations: CitationList): string[] {
  return assessment.denials.flatMap(({ claim, why }) => {
    const resolved = index.claims.get(claim);
    if (!resolved) return [];
    return [
      ...claimSentences(index, resolved).map(citations.tell),
      `  held to concern this event: ${visibleText(why)}`,
    ];
  });
}
