/** Tells in which language a run of text is read, and why. */
import type { SourceFacts } from '../../model/index.ts';
import type { Trace } from '../trace/index.ts';
import type { LanguageRun } from './prose-runs.ts';

const SCRIPTS: readonly (readonly [name: string, letters: RegExp])[] = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Han', /\p{Script=Han}/gu],
];
/** Characters whose scripts are counted. */
const SAMPLE = 2000;

export function traceLanguage(
  trace: Trace,
  text: string,
  run: LanguageRun,
  facts: SourceFacts,
  isRead: boolean,
): void {
  const start = run.blocks[0]?.start ?? 0;
  const end = run.blocks.at(-1)?.end ?? start;
  const sample = text.slice(start, Math.min(end, start + SAMPLE));
  const scripts = SCRIPTS.map(
    ([name, letters]) => [name, sample.match(letters)?.length ?? 0] as const,
  ).filter(([, count]) => count > 0);
  const document = facts.language?.value;
  trace.tell({
    step: 'language',
    by: 'language-runs',
    what: isRead ? `read as ${run.language}` : `${run.language}: no reader, not read for claims`,
    why: `${scripts.map(([name, count]) => `${count} ${name} letters`).join(', ')}${document === undefined ? '' : `; the document as a whole is ${document}`}`,
    start,
    end,
    data: {
      language: run.language,
      read: isRead,
      blocks: run.blocks.map((block) => ({ start: block.start, end: block.end, heading: block.heading })),
    },
  });
}
