import { it } from 'vitest';
import { harbourCase } from '../fixture/harbour-case.ts';
import { indexCase } from '../case-index.ts';
import { eventSentences } from './event-sentences.ts';
import { claimSentences } from './claim-sentence.ts';
it('prints', () => {
  const index = indexCase(harbourCase);
  for (const f of harbourCase.findings) {
    const { told, disagreements } = eventSentences(index, f);
    console.log([...told, ...disagreements].map((s) => s.text).join('\n'));
  }
  for (const c of harbourCase.claims)
    console.log(
      '- ' +
        claimSentences(index, c)
          .map((s) => s.text)
          .join(' | '),
    );
});
