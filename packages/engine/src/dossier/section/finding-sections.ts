/** The sections that tell the findings: the summary, the findings in full, and background. */
import { DISPUTE_LABELS, SHOWN, SUPPORT_LABELS } from '../../data/dossier/labels.ts';
import { EMPTY, INTROS, TITLES } from '../../data/dossier/prose.ts';
import type { Finding, PartyId } from '../../model/index.ts';
import { type CaseIndex, groupBy } from '../case-index.ts';
import type { Block, Chip, Section } from '../content/block.ts';
import { BACKGROUND_KINDS, byConsequence, involvesListed } from '../content/consequence.ts';
import { eventTitle } from '../content/event-title.ts';
import { claimSentences } from '../sentence/claim-sentence.ts';
import { counted } from '../sentence/english.ts';
import { eventSentences } from '../sentence/event-sentences.ts';
import { eventNoun } from '../sentence/frame.ts';
import { sortedBy } from '../stable-order.ts';
import { isBackground } from './event-link.ts';
import { glanceBlocks } from './glance.ts';

export function statusChips(index: CaseIndex, finding: Finding): Chip[] {
  const { support, dispute } = finding.assessment;
  return [
    { kind: support, label: SUPPORT_LABELS[support] },
    { kind: dispute, label: DISPUTE_LABELS[dispute] },
    ...(involvesListed(index, finding) ? [{ kind: 'listed', label: 'listed party' } as const] : []),
  ];
}

export function summarySection(index: CaseIndex): Section {
  const findings = byConsequence(index, index.view.findings).filter(
    ({ event }) => !isBackground(index, event),
  );
  const shown = findings.slice(0, SHOWN.summary);
  const items = shown.map((finding) => {
    const [first] = eventSentences(index, finding).told;
    return {
      sentences: first ? [first] : [],
      chips: statusChips(index, finding),
      words: [],
    };
  });
  const rest = findings.length - shown.length;
  return {
    id: 'summary',
    title: TITLES.summary,
    intro: findings.length === 0 ? EMPTY.summary : INTROS.summary,
    blocks: [
      ...glanceBlocks(index),
      ...(items.length > 0 ? [{ type: 'items', ordered: true, items } as const] : []),
      ...(rest > 0
        ? [
            {
              type: 'prose',
              content: {
                words: [
                  { text: `${counted(rest, 'more finding')} ${rest === 1 ? 'is' : 'are'} told ` },
                  { text: 'in full below', link: 'findings' },
                  { text: '.' },
                ],
              },
            } as const,
          ]
        : []),
    ],
  };
}

export function findingsSection(index: CaseIndex): Section {
  const findings = byConsequence(index, index.view.findings);
  const main = findings.filter(({ event }) => !isBackground(index, event));
  const background = findings.filter(
    ({ event }) => BACKGROUND_KINDS.has(event.kind) && event.kind !== 'response',
  );
  const held = new Set(index.view.findings.flatMap(({ event }) => event.claims));
  const loose = sortedBy(
    index.view.claims.filter(
      ({ claim, roles }) =>
        !held.has(claim.id) &&
        claim.kind !== 'response' &&
        !(claim.kind === 'sanction' && isListing(index, roles.target ?? [])),
    ),
    ({ source }) => index.sources.get(source)?.path ?? '',
    ({ claim }) => claim.passages[0]?.start ?? 0,
    ({ claim }) => claim.id,
  );
  const blocks: Block[] = cardBlocks(index, main);
  if (background.length > 0) {
    blocks.push({ type: 'heading', text: 'Background: who is who, and where' });
    blocks.push({
      type: 'items',
      ordered: false,
      items: background.map((finding) => {
        const { told, disagreements } = eventSentences(index, finding);
        return {
          sentences: [...told, ...disagreements],
          chips: statusChips(index, finding).filter((chip) => chip.kind !== 'listed'),
        };
      }),
    });
  }
  if (loose.length > 0) {
    blocks.push({ type: 'heading', text: 'Claims that are part of no finding' });
    blocks.push({
      type: 'items',
      ordered: false,
      items: loose.map((resolved) => ({ sentences: claimSentences(index, resolved) })),
    });
  }
  return {
    id: 'findings',
    title: TITLES.findings,
    intro: blocks.length === 0 ? EMPTY.findings : INTROS.findings,
    blocks,
  };
}

/** The first findings as cards; where there are many, the rest stands folded by kind. */
function cardBlocks(index: CaseIndex, findings: readonly Finding[]): Block[] {
  const cut = findings.length > SHOWN.cards * 1.5 ? SHOWN.cards : findings.length;
  const rest = groupBy(findings.slice(cut), ({ event }) => [event.kind]);
  return [
    ...findings.slice(0, cut).map((finding) => card(index, finding)),
    ...[...rest].map(
      ([kind, held]): Block => ({
        type: 'fold',
        title: `${counted(held.length, 'more finding')} of kind ${eventNoun(kind).noun}`,
        blocks: held.map((finding) => card(index, finding)),
      }),
    ),
  ];
}

function card(index: CaseIndex, finding: Finding): Block {
  const { told, disagreements } = eventSentences(index, finding);
  const denials = finding.assessment.denials.flatMap(({ claim }) => {
    const resolved = index.claims.get(claim);
    return resolved && !finding.event.claims.includes(claim) ? claimSentences(index, resolved) : [];
  });
  const { why } = finding.assessment;
  return {
    type: 'card',
    id: finding.event.id,
    title: eventTitle(index, finding.event),
    chips: statusChips(index, finding),
    blocks: [
      { type: 'prose', content: { sentences: told } },
      ...(disagreements.length > 0
        ? [{ type: 'prose', content: { sentences: disagreements } } as const]
        : []),
      ...(denials.length > 0 ? [{ type: 'prose', content: { sentences: denials } } as const] : []),
      ...(why.length > 0
        ? [{ type: 'derivation', title: 'How the status was computed', lines: why } as const]
        : []),
    ],
  };
}

function isListing(index: CaseIndex, targets: readonly PartyId[]): boolean {
  return targets.some((target) => index.listingClaims.has(target));
}
