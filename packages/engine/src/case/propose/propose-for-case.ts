/**
 * Proposals of a model over the documents of a built case. The case is read, never changed: what is proposed is told to whoever asked, and
 * the answers are kept beside the case file so that asking again needs no endpoint.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { CaseError, messageOf } from '../../disk/index.ts';
import type { DocumentId } from '../../model/index.ts';
import { openCase } from '../open-case.ts';
import { cacheInFolder } from './answer-cache.ts';
import { type Endpoint, readEndpoint } from './endpoint.ts';
import { type DocumentProposals, proposeDocument, type ProposeDocumentsOptions } from './propose-document.ts';

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
  options: ProposeDocumentsOptions = {},
): Promise<readonly DocumentProposals[]> {
  const { view, file } = await openCase(target);
  const cache = options.cache ?? cacheInFolder(join(dirname(file), 'answers'));
  const facts = new Map(view.sources.map((source) => [source.id, source.facts]));
  const mentions = byDocument(view.mentions);
  const claims = byDocument(view.claims.map(({ claim }) => claim));
  const found: DocumentProposals[] = [];
  for (const document of view.documents) {
    const own = facts.get(document.source);
    if (own?.genre.value === 'list entry') continue;
    const extraction = {
      mentions: mentions.get(document.id) ?? [],
      claims: claims.get(document.id) ?? [],
    };
    const one = await proposeDocument({ document, extraction, facts: own }, endpoint, { ...options, cache });
    if (one.proposals.questions.length > 0) found.push(one);
  }
  return found;
}

function byDocument<Of extends { readonly document: DocumentId }>(
  records: readonly Of[],
): ReadonlyMap<DocumentId, readonly Of[]> {
  const groups = new Map<DocumentId, Of[]>();
  for (const record of records) {
    const group = groups.get(record.document);
    if (group === undefined) groups.set(record.document, [record]);
    else group.push(record);
  }
  return groups;
}
