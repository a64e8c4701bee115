/** What the facts about a document say for the claims proposed of it, as they say it for the claims of the rules. */
import type { AttributionLink, SourceFacts } from '../../model/index.ts';
import type { TimeAnchor } from '../../values/index.ts';
import { anchorOf } from '../prose/read-prose.ts';
import { narratorLink } from '../prose/voice.ts';

export interface FactsForProposals {
  /** The day relative times are read against. */
  readonly anchor: TimeAnchor | null;
  /** Who the document speaks for. */
  readonly narrator: AttributionLink;
  readonly language?: string;
}

export function factsForProposals(facts: SourceFacts): FactsForProposals {
  const language = facts.language?.value;
  return {
    anchor: anchorOf(facts),
    narrator: narratorLink(facts, {}),
    ...(language === undefined ? {} : { language }),
  };
}
