/** A trace for people: under each sentence what was done with it, a line a step. */
import type { DocumentExtract } from '@waybill/engine';
import { plain } from './print.ts';

type Step = NonNullable<DocumentExtract['trace']>[number];

/** Steps whose own words do not say which words of the text they are about. */
const QUOTED: ReadonlySet<string> = new Set(['coreference', 'drop', 'attribution', 'phrase']);
const LONGEST_QUOTE = 120;

export function traceText({ trace = [], document }: DocumentExtract): string {
  const text = document?.text ?? '';
  return trace
    .map((step) => (step.step === 'sentence' ? headOf(step, text) : stepLine(step, text)))
    .join('\n');
}

function headOf({ what, start = 0, end = 0 }: Step, text: string): string {
  return `\n» ${plain(text.slice(start, end).replaceAll(/\s+/gu, ' '))}\n   (${what})`;
}

/** `   clause       en.clauses: main clause; deliver, passive; …`. */
export function stepLine(step: Step, text: string): string {
  const { start, end } = step;
  const words =
    QUOTED.has(step.step) && start !== undefined && end !== undefined
      ? `“${cut(plain(text.slice(start, end).replaceAll(/\s+/gu, ' ')))}” `
      : '';
  const why = step.why === undefined ? '' : ` (${plain(step.why)})`;
  const claims = step.step === 'claim' ? '' : step.claims.length === 0 ? '' : `  → ${step.claims.join(', ')}`;
  return `   ${step.step.padEnd(12)} ${words}${plain(step.what.replaceAll(/\s+/gu, ' '))}${why}  [${step.by}]${claims}`;
}

function cut(words: string): string {
  return words.length <= LONGEST_QUOTE ? words : `${words.slice(0, LONGEST_QUOTE)}…`;
}
