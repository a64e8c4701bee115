/** A document as proposals are held against it: folded once, its running text in numbered sentences with their languages. */
import type { ProposalLanguage } from '../../data/propose/triggers.ts';
import type { Document, Extraction } from '../../model/index.ts';
import { splitSentences, type TimeAnchor } from '../../values/index.ts';
import { proseRuns } from '../prose/prose-runs.ts';
import { foldText } from './fold-text.ts';
import type { Ground, NumberedSentence } from './verify-proposal.ts';

const LANGUAGES: Readonly<Record<string, ProposalLanguage>> = { en: 'en', ru: 'ru', uk: 'uk', zh: 'zh' };

/** Headings count as sentences; hidden text, tables and furniture are left out. */
export function groundOf(
  document: Document,
  { mentions, claims }: Pick<Extraction, 'mentions' | 'claims'>,
  anchor: TimeAnchor | null,
  language?: string,
): Ground {
  const sentences: NumberedSentence[] = [];
  for (const run of proseRuns(document, [], language))
    for (const block of run.blocks)
      for (const { start, end } of splitSentences(document.text, block.start, block.end))
        sentences.push({ number: sentences.length + 1, start, end, language: LANGUAGES[run.language] });
  return { text: foldText(document.text), sentences, mentions, claims, anchor };
}
