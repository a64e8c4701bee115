/** Contradictions and open questions: what the documents disagree on, deny, or leave open. */
import { VERDICT_LABELS } from '../../data/dossier/labels.ts';
import { EMPTY, INTROS, TITLES } from '../../data/dossier/prose.ts';
import type { Party } from '../../model/index.ts';
import type { CaseIndex } from '../case-index.ts';
import type { Block, Content, Section } from '../content/block.ts';
import { byConsequence } from '../content/consequence.ts';
import { claimSentences } from '../sentence/claim-sentence.ts';
import { disagreementSentence, eventSentences } from '../sentence/event-sentences.ts';
import { isPlural, partyWords } from '../sentence/party-words.ts';
import { mainPassages } from '../sentence/sentence.ts';
import { slotName } from '../sentence/slot-name.ts';
import { words } from '../sentence/words.ts';
import { sortedBy } from '../stable-order.ts';
import { eventLink } from './event-link.ts';

export function questionSection(index: CaseIndex): Section {
  const parts: [string, Content[]][] = [
    ['Contradictions', contradictions(index)],
    ['Denials', denials(index)],
    ['Papers that do not meet', reconciliations(index, 'mismatch')],
    ['Papers that are missing', reconciliations(index, 'gap')],
    ['Not counted: conjecture and hearsay', conjectures(index)],
    ['Parties known only by description', unnamed(index)],
  ];
  const blocks = parts
    .filter(([, items]) => items.length > 0)
    .flatMap(([text, items]): Block[] => [
      { type: 'heading', text },
      { type: 'items', ordered: false, items },
    ]);
  return {
    id: 'questions',
    title: TITLES.questions,
    intro: blocks.length === 0 ? EMPTY.questions : INTROS.questions,
    blocks,
  };
}

function contradictions(index: CaseIndex): Content[] {
  return byConsequence(index, index.view.findings).flatMap((finding) =>
    finding.assessment.contradictions.map((item) => ({
      words: eventLink(index, finding),
      lines: [{ sentences: [disagreementSentence(index, item)] }],
    })),
  );
}

function denials(index: CaseIndex): Content[] {
  return byConsequence(index, index.view.findings).flatMap((finding) =>
    finding.assessment.denials.flatMap(({ claim, why }) => {
      const resolved = index.claims.get(claim);
      if (!resolved) return [];
      return [
        {
          words: eventLink(index, finding),
          lines: [
            { sentences: claimSentences(index, resolved) },
            { words: words`Why it is held to concern this: ${why}.` },
          ],
        },
      ];
    }),
  );
}

function reconciliations(index: CaseIndex, verdict: 'mismatch' | 'gap'): Content[] {
  return sortedBy(
    index.view.reconciliations.filter((item) => item.verdict === verdict),
    (item) => item.id,
  ).map((item) => {
    const claims = item.events.flatMap((id) => index.findings.get(id)?.event.claims ?? []);
    const held = claims.filter((id) =>
      item.documents.includes(index.claims.get(id)?.claim.document as never),
    );
    const slot = item.slot === null ? '' : ` on the ${slotName(item.slot)}`;
    return {
      words: words`${VERDICT_LABELS[verdict]}${slot}: ${item.why.join('; ')}.`,
      citations: mainPassages(index, held),
    };
  });
}

function conjectures(index: CaseIndex): Content[] {
  return byConsequence(index, index.view.findings)
    .filter(({ assessment }) => assessment.support === 'none')
    .map((finding) => ({
      words: eventLink(index, finding),
      lines: [{ sentences: eventSentences(index, finding).told.slice(0, 1) }],
    }));
}

function unnamed(index: CaseIndex): Content[] {
  const acting = new Set(index.view.findings.flatMap(({ event }) => Object.values(event.roles).flat()));
  const parties = index.view.parties.filter(
    (party: Party) => !party.named && acting.has(party.id) && !['Goods', 'Address'].includes(party.schema),
  );
  return sortedBy(
    parties,
    (party) => party.caption,
    (party) => party.id,
  ).map((party) => ({
    words: words`Who ${isPlural(index, party.id) ? 'are' : 'is'} “${partyWords(index, party.id)}”?`,
  }));
}
