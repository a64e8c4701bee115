/** `waybill propose`: what a model of the user's proposes over the documents of a case or over files, each proposal held against its document. */
import {
  cacheInFolder,
  type Claim,
  type DocumentProposals,
  isLoopback,
  type Issue,
  type ProposeDocumentsOptions,
  proposeForCase,
  proposePaths,
  type Proposals,
  readEndpointFile,
} from '@waybill/engine';
import type { Command } from 'commander';
import { EXIT } from '../output/exit-code.ts';
import { plain, print } from '../output/print.ts';
import { type CaseOptions, withCase } from './options.ts';

interface ProposeFlags extends CaseOptions {
  readonly config: string;
  readonly answers?: string;
}

export function addPropose(program: Command): void {
  withCase(
    program
      .command('propose')
      .argument('[paths...]', 'files and folders to ask about instead of a case')
      .requiredOption('--config <file>', 'which model to ask, and where: YAML, see docs/proposals.md')
      .option('--answers <folder>', 'where answers are kept; in the case file by default, nowhere with paths')
      .description('ask a model of yours for claims, and show those that its documents bear out'),
  ).action(propose);
}

async function propose(
  inputs: readonly string[],
  { case: target, config, answers, json = false }: ProposeFlags,
): Promise<void> {
  const endpoint = await readEndpointFile(config);
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  process.once('SIGINT', onSignal);
  try {
    const where = isLoopback(endpoint) ? 'on this machine' : 'on another machine';
    const options: ProposeDocumentsOptions = {
      ...(answers === undefined ? {} : { cache: cacheInFolder(answers) }),
      signal: stop.signal,
      onSend: ({ path, url, characters }) =>
        tell(
          `${characters} characters of ${path} go to ${new URL(url).origin} (${where}), model ${endpoint.model}`,
        ),
    };
    let errors = 0;
    const onIssue = ({ code, severity, message, place }: Issue): void => {
      errors += Number(severity === 'error');
      tell(`${severity} ${code}: ${place.path ?? ''}: ${message}`);
    };
    const found =
      inputs.length === 0
        ? await proposeForCase(target, endpoint, options)
        : await proposePaths({ inputs, onIssue }, endpoint, options);
    print(
      json,
      found.map(dataOf),
      found.flatMap(({ document, proposals }) =>
        proposals.claims.map(({ claim, agreesWith }) => ({ document, claim, agreesWith })),
      ),
      [
        { head: 'REVIEW', cell: () => 'awaiting' },
        { head: 'KIND', cell: ({ claim }) => claim.kind },
        { head: 'QUOTE', cell: ({ claim }) => claim.passages[0]?.quote ?? '', limit: 90 },
        { head: 'RULES', cell: ({ agreesWith }) => (agreesWith.length > 0 ? 'say the same' : '') },
        { head: 'DOCUMENT', cell: ({ document }) => document.path },
      ],
      'No proposal passed.',
    );
    for (const { document, proposals } of found) tellCounts(document.path, proposals);
    if (errors > 0 || found.some(({ proposals }) => proposals.failures.length > 0))
      process.exitCode = EXIT.issues;
  } finally {
    process.off('SIGINT', onSignal);
  }
}

function tell(words: string): void {
  process.stderr.write(`${plain(words)}\n`);
}

function tellCounts(
  path: string,
  { claims, refused, malformed, asked, replayed, failures }: Proposals,
): void {
  const counts = [...reasonsOf(refused)].map(([code, count]) => `${count} ${code}`);
  tell(
    `${path}: ${claims.length} await review, ${refused.length} refused${counts.length > 0 ? ` (${counts.join(', ')})` : ''}, ${malformed} malformed; ${asked} asked, ${replayed} from kept answers`,
  );
  for (const { why, message } of failures) tell(`${path}: a question has no answer (${why}: ${message})`);
}

function reasonsOf(refused: Proposals['refused']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rejection } of refused) counts.set(rejection.code, (counts.get(rejection.code) ?? 0) + 1);
  return counts;
}

function dataOf({ document, proposals }: DocumentProposals): object {
  const { claims, mentions, refused, ...rest } = proposals;
  return {
    document: document.id,
    path: document.path,
    proposals: claims.map(({ claim, agreesWith }) => ({
      review: 'awaiting',
      claim: claim satisfies Claim,
      agreesWith,
    })),
    mentions,
    refused: refused.map(({ proposal, rejection }) => ({ ...rejection, quote: proposal.quote })),
    ...rest,
  };
}
