/**
 * Proposals of a model over the documents of a built case. The case is read, never changed: what is proposed is told to whoever asked, and
 * the answers are kept beside the case file so that asking again needs no endpoint.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { CaseError, messageOf } from '../../disk/index.ts';
import { factsForProposals } from '../../extract/index.ts';
import type { Document } from '../../model/index.ts';
import { heedStop } from '../heed-stop.ts';
import { openCase } from '../open-case.ts';
import { cacheInFolder } from './answer-cache.ts';
import { type Endpoint, readEndpoint } from './endpoint.ts';
import { type Proposals, proposeClaims, type ProposeOptions } from './propose-claims.ts';

export interface DocumentProposals {
  readonly document: Document;
  readonly proposals: Proposals;
}

/** Reads the endpoint from a YAML or JSON file of the user's. Throws CaseError where it cannot be read or is wrong. */
export async function readEndpointFile(file: string): Promise<Endpoint> {
  let configuration: unknown;
  try {
    configuration = parse(await readFile(file, 'utf8'), { maxAliasCount: 0 });
  } catch (error) {
    throw new CaseError(
      'bad-option',
      `${file} cannot be read as a configuration of proposals (${messageOf(error)}).`,
      {
        cause: error,
      },
    );
  }
  return readEndpoint(configuration);
}

/** Every document of the case that has running text, in the order of the case; entries of lists are left out. */
export async function proposeForCase(
  target: string,
  endpoint: Endpoint,
  options: Pick<ProposeOptions, 'signal' | 'environment'> & {
    /** Told before a question leaves: which document, how many characters, where to. */
    readonly onSend?: (sent: {
      readonly path: string;
      readonly url: string;
      readonly characters: number;
    }) => void;
  } = {},
): Promise<readonly DocumentProposals[]> {
  const { view, file } = await openCase(target);
  const { onSend, ...rest } = options;
  const cache = cacheInFolder(join(dirname(file), 'answers'));
  const facts = new Map(view.sources.map((source) => [source.id, source.facts]));
  const found: DocumentProposals[] = [];
  for (const document of view.documents) {
    const own = facts.get(document.source);
    if (own?.genre.value === 'list entry') continue;
    const extraction = {
      mentions: view.mentions.filter((mention) => mention.document === document.id),
      claims: view.claims.flatMap(({ claim }) => (claim.document === document.id ? [claim] : [])),
    };
    const proposals = await proposeClaims(document, extraction, endpoint, {
      ...rest,
      cache,
      ...(own === undefined ? {} : factsForProposals(own)),
      ...(onSend === undefined
        ? {}
        : { onSend: ({ url, characters }) => onSend({ path: document.path, url, characters }) }),
    }).catch((error: unknown) => {
      heedStop(rest.signal);
      throw error;
    });
    if (proposals.questions.length > 0) found.push({ document, proposals });
  }
  return found;
}
