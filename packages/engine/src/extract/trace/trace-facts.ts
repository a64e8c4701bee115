/** What is known of a document as a document, one event for each fact. */
import type { SourceFact, SourceFacts } from '../../model/index.ts';
import type { Trace } from './trace.ts';

export function traceFacts(trace: Trace, facts: SourceFacts): void {
  for (const [name, told] of Object.entries(facts) as [
    string,
    SourceFact<string> | readonly SourceFact<string>[] | undefined,
  ][])
    for (const fact of [told].flat() as (SourceFact<string> | undefined)[])
      if (fact !== undefined)
        trace.tell({
          step: 'facts',
          by: `facts.${name}`,
          what: `${name}: ${fact.value}`,
          why: fact.by === 'manifest' ? 'said by the manifest or on the command line' : fact.why,
          ...fact.span,
          data: { fact: name, value: fact.value, by: fact.by },
        });
}
