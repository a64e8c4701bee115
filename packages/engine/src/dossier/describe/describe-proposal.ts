/** One proposal that is no claim of the case: its words, who they stand for, which model was asked, and how it was judged. */
import type { Passage } from '../../model/index.ts';
import { indexCase } from '../case-index.ts';
import type { CaseView } from '../case-view.ts';
import { placeWords } from '../content/passage-place.ts';
import { slotName } from '../sentence/slot-name.ts';
import { visibleText } from '../visible-text.ts';
import { proposalValues, reviewWords } from './proposal-words.ts';
import { textBlock } from './text-block.ts';

/** As a text block, or undefined where the case holds no such proposal, or accepted it: then it is a claim. */
export function describeProposal(view: CaseView, id: string): string | undefined {
  const found = view.proposals.find(({ claim }) => claim.id === id);
  if (found === undefined) return undefined;
  const index = indexCase(view);
  const { claim, roles, places } = found;
  const filled = [...Object.entries(roles), ...(places.length === 0 ? [] : [['places', places] as const])];
  const path = index.documents.get(claim.document)?.path ?? claim.document;
  const { prompt, answer } = claim.proposal;
  return textBlock(
    `Proposal ${id}`,
    [reviewWords(claim.proposal)],
    [
      {
        heading: 'What is proposed',
        lines: [
          `${claim.kind}: ${visibleText(proposalValues(claim))}`,
          ...filled.flatMap(([role, parties]) =>
            parties.map(({ party, words }) => {
              const caption = party === null ? undefined : index.parties.get(party)?.caption;
              const stands = party === null ? 'no party of the case' : `${caption ?? ''} ${party}`.trim();
              return `${slotName(role)}: “${visibleText(words)}” (${visibleText(stands)})`;
            }),
          ),
        ],
      },
      {
        heading: 'Passages',
        lines: outermost(claim.passages).map(
          (passage) => `${visibleText(path)}, ${placeWords(passage)}: “${visibleText(passage.quote)}”`,
        ),
      },
      {
        heading: 'Where it comes from',
        lines: [`question ${prompt}`, `answer ${answer}`, `key ${claim.proposal.key}`],
      },
    ],
  );
}

/** Without the word that makes the claim where it stands within the quote. */
function outermost(passages: readonly Passage[]): readonly Passage[] {
  const [main, ...rest] = passages;
  if (main === undefined) return [];
  return [main, ...rest.filter(({ start, end }) => start < main.start || end > main.end)];
}
