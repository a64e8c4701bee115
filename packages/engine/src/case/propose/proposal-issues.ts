/** What is open about the proposals of a case, as issues: questions that had no answer, documents that nobody was asked about. */
import type { Issue } from '../../model/index.ts';
import type { Asking } from './endpoint.ts';
import type { ProposedOfDocument } from './kept-proposal.ts';

/** Paths named one by one. */
const SHOWN = 3;

export function proposalIssues(
  documents: readonly ProposedOfDocument[],
  { model }: Asking,
): readonly Issue[] {
  const byReason = new Map<string, ProposedOfDocument[]>();
  for (const document of documents)
    for (const reason of document.failures) byReason.set(reason, [...(byReason.get(reason) ?? []), document]);
  const unasked = documents.filter((document) => document.unasked > 0);
  return [
    ...[...byReason].map(
      ([reason, met]): Issue => ({
        code: 'case.proposals-unanswered',
        severity: 'warning',
        message: `Questions to the model ${model} about ${named(met)} have no answer (${reason}); build with --proposals to ask once more.`,
        place: placeOf(met),
      }),
    ),
    ...(unasked.length === 0
      ? []
      : [
          {
            code: 'case.proposals-not-asked',
            severity: 'notice',
            message: `The model ${model} was not asked about ${named(unasked)}, new or changed since; what it proposed of the rest stands. Build with --proposals to ask.`,
            place: placeOf(unasked),
          } satisfies Issue,
        ]),
  ];
}

function named(documents: readonly ProposedOfDocument[]): string {
  const paths = documents.map(({ path }) => path).sort();
  const rest = paths.length - SHOWN;
  const told = `${paths.slice(0, SHOWN).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
  return paths.length === 1 ? told : `${paths.length} documents (${told})`;
}

function placeOf(documents: readonly ProposedOfDocument[]): Issue['place'] {
  const [first] = documents;
  return { path: first !== undefined && documents.length === 1 ? first.path : null };
}
