/** Tells what a clause was taken to say, in whose words, and what became of it. */
import type { Trace } from '../../trace/index.ts';
import type { AnalysedSentence } from './analyse.ts';
import type { Proposition } from './proposition.ts';

/** What one clause says; follows its clause and the entry that matched. */
export function traceProposition(
  trace: Trace,
  text: string,
  proposition: Proposition,
  { index }: AnalysedSentence,
): void {
  const { clause, certainty } = proposition;
  const roles = [...proposition.roles].map(([role, phrases]) => ({
    role,
    words: phrases.map(({ start, end }) => ({
      start,
      end,
      text: text.slice(start, end).replace(/\s+/gu, ' '),
    })),
  }));
  trace.tell(
    {
      step: 'proposition',
      by: proposition.rule,
      what: [
        proposition.kind,
        ...roles.map(({ role, words }) => `${role} = ${words.map((one) => `“${one.text}”`).join(' + ')}`),
      ].join('; '),
      why: [
        certainty.polarity,
        certainty.modality,
        ...(proposition.phase === null ? [] : [`phase ${proposition.phase}`]),
        ...(certainty.planned ? ['told as planned'] : []),
        ...(certainty.asserted ? [] : ['not asserted']),
        ...(proposition.inPassing === true ? ['told in passing'] : []),
      ].join(', '),
      start: clause.start,
      end: clause.end,
      sentence: index,
      data: {
        kind: proposition.kind,
        roles,
        phase: proposition.phase,
        polarity: certainty.polarity,
        modality: certainty.modality,
        planned: certainty.planned,
        asserted: certainty.asserted,
        implied: proposition.implied,
        event:
          proposition.event === undefined
            ? null
            : { start: proposition.event.start, end: proposition.event.end },
      },
    },
    proposition,
  );
}

/** A proposition that became no claim. Answers an empty list, so that a refusal is one `return`. */
export function dropProposition(
  trace: Trace | undefined,
  proposition: Proposition,
  { index }: AnalysedSentence,
  why: string,
): [] {
  trace?.tell({
    step: 'drop',
    by: proposition.rule,
    what: `no claim of the kind ${proposition.kind}`,
    why,
    start: proposition.clause.start,
    end: proposition.clause.end,
    sentence: index,
  });
  return [];
}
