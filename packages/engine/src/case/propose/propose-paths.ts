/** Proposals of a model over files and folders, without a case: nothing is stored but answers, where a cache is given. */
import { type ExtractPathsOptions, readPaths } from '../extract/extract-paths.ts';
import type { Endpoint } from './endpoint.ts';
import { type DocumentProposals, proposeDocument, type ProposeDocumentsOptions } from './propose-document.ts';

/** Every document that has running text, in the order it was named. Throws CaseError as `extractPaths` does; `onIssue` also hears errors of reading. */
export async function proposePaths(
  reading: Omit<ExtractPathsOptions, 'trace' | 'signal'>,
  endpoint: Endpoint,
  options: ProposeDocumentsOptions = {},
): Promise<readonly DocumentProposals[]> {
  const { signal } = options;
  const found: DocumentProposals[] = [];
  const inputs = readPaths({ ...reading, ...(signal === undefined ? {} : { signal }) }, (read) => read);
  for await (const { source, document, extraction, issues } of inputs) {
    for (const issue of issues) if (issue.severity === 'error') reading.onIssue?.(issue);
    if (document === null || extraction === null) continue;
    const one = await proposeDocument({ document, extraction, facts: source.facts }, endpoint, options);
    if (one.proposals.questions.length > 0) found.push(one);
  }
  return found;
}
