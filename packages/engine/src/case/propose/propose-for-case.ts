/**
 * Proposals of a model over the documents of a built case, for a look: what is proposed is told to whoever asked and joins nothing. The
 * answers are kept in the case file, so that asking again, or a build, needs no endpoint.
 */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { CaseError, messageOf } from '../../disk/index.ts';
import { findCaseFile } from '../folder/case-paths.ts';
import { openStore } from '../store/case-store.ts';
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

/** Every document of the case that has running text, in the order of its files; entries of lists are left out. */
export async function proposeForCase(
  target: string,
  endpoint: Endpoint,
  options: ProposeDocumentsOptions = {},
): Promise<readonly DocumentProposals[]> {
  const store = await openStore(await findCaseFile(target), 'write');
  try {
    const inputs = await store.inputs();
    if (inputs === undefined)
      throw new CaseError(
        'no-case',
        `${store.file} holds no finished case; run "waybill build FOLDER" first.`,
      );
    const found: DocumentProposals[] = [];
    for (const { reading } of inputs.members) {
      if (reading === null) continue;
      for (const entry of (await store.readings([reading])).get(reading)?.entries ?? []) {
        const { source, document, extraction } = entry;
        if (document === null || extraction === null || source.facts.genre.value === 'list entry') continue;
        const asked = { document, extraction, facts: source.facts };
        const one = await proposeDocument(asked, endpoint, { cache: store.proposals, ...options });
        if (one.proposals.questions.length > 0) found.push(one);
      }
    }
    return found;
  } finally {
    await store.close();
  }
}
