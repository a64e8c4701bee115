/** What a model proposed: apart from the findings, in its words and their passages; no sentence is compiled of what nobody accepted. */
import { INTROS, TITLES } from '../../data/dossier/prose.ts';
import type { CaseIndex } from '../case-index.ts';
import type { OpenProposal } from '../case-view.ts';
import type { Block, Content, Section } from '../content/block.ts';
import { proposalValues } from '../describe/proposal-words.ts';
import { counted } from '../sentence/english.ts';
import { claimSentences } from '../sentence/claim-sentence.ts';
import { passageKey } from '../sentence/sentence.ts';
import { slotName } from '../sentence/slot-name.ts';
import { joinWords, type Words, words } from '../sentence/words.ts';
import { sortedBy } from '../stable-order.ts';
import { eventLink } from './event-link.ts';

/** None where no model proposed anything. */
export function proposalSections(index: CaseIndex): readonly Section[] {
  const awaiting = index.view.proposals.filter(({ claim }) => claim.proposal.review === 'awaiting');
  const rejected = index.view.proposals.length - awaiting.length;
  const accepted = acceptedItems(index);
  if (awaiting.length + rejected + accepted.length === 0) return [];
  const blocks: Block[] = [];
  if (awaiting.length > 0)
    blocks.push({
      type: 'table',
      caption: `Awaiting review: ${counted(awaiting.length, 'proposal')}, counted nowhere`,
      head: ['Kind', 'Who and what', 'In the words', 'The rules', 'Passages', 'Proposal'],
      rows: sortedProposals(index, awaiting).map((proposal) => ({ cells: cells(index, proposal) })),
    });
  if (accepted.length > 0)
    blocks.push(
      { type: 'heading', text: 'Accepted on review, and counted as claims' },
      { type: 'items', ordered: false, items: accepted },
    );
  if (rejected > 0)
    blocks.push({
      type: 'prose',
      content: { words: words`Rejected on review: ${counted(rejected, 'proposal')}.` },
    });
  return [{ id: 'proposals', title: TITLES.proposals, intro: INTROS.proposals, blocks }];
}

function sortedProposals(index: CaseIndex, proposals: readonly OpenProposal[]): readonly OpenProposal[] {
  return sortedBy(
    proposals,
    ({ claim }) => index.documents.get(claim.document)?.path ?? '',
    ({ claim }) => claim.passages[0]?.start ?? 0,
    ({ claim }) => claim.id,
  );
}

function cells(index: CaseIndex, { claim, roles, places }: OpenProposal): Content[] {
  const filled = [...Object.entries(roles), ...(places.length === 0 ? [] : [['places', places] as const])];
  const [main] = claim.passages;
  return [
    { words: words`${claim.kind}` },
    {
      lines: filled.map(([role, parties]) => ({
        words: words`${slotName(role)}: ${joinWords(
          parties.map(
            (one): Words => [
              {
                text: one.words,
                verbatim: true,
                ...(one.party !== null && index.parties.has(one.party) ? { party: one.party } : {}),
              },
            ],
          ),
          ', ',
        )}`,
      })),
    },
    { words: words`${proposalValues(claim)}` },
    { words: words`${claim.proposal.agreesWith.length > 0 ? 'say the same' : 'do not say it'}` },
    { citations: main === undefined ? [] : [passageKey(main)] },
    { words: [{ text: claim.id, code: true }], lines: [{ words: words`by ${claim.proposal.model}` }] },
  ];
}

function acceptedItems(index: CaseIndex): Content[] {
  const accepted = index.view.claims.filter(({ claim }) => claim.proposal !== null);
  const events = new Map(
    index.view.findings.flatMap((finding) => finding.event.claims.map((claim) => [claim, finding] as const)),
  );
  return sortedBy(
    accepted,
    ({ claim }) => index.documents.get(claim.document)?.path ?? '',
    ({ claim }) => claim.passages[0]?.start ?? 0,
    ({ claim }) => claim.id,
  ).map((resolved) => {
    const finding = events.get(resolved.claim.id);
    const { model, agreesWith } = resolved.claim.proposal ?? { model: '', agreesWith: [] };
    const rules =
      agreesWith.length > 0 ? 'a claim of the rules says the same' : 'no claim of the rules says it';
    return {
      sentences: claimSentences(index, resolved),
      lines: [
        { words: words`Proposed by ${model}; ${rules}.` },
        ...(finding === undefined ? [] : [{ words: words`Part of: ${eventLink(index, finding)}` }]),
      ],
    };
  });
}
