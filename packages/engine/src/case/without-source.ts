/** The case as it would be without some of its sources: what falls if this letter is forged? */
import { type Fall, whatFalls } from '../events/index.ts';
import type { Source } from '../model/index.ts';
import { analyse } from './analyse.ts';
import { CaseError } from './case-error.ts';
import { findCaseFile } from './folder/case-paths.ts';
import { analysisInput } from './open-case.ts';
import type { OpenedCase } from './open-case.ts';
import { openStore } from './store/case-store.ts';

export interface Withdrawal {
  /** The sources taken away, children included. */
  readonly sources: readonly Source[];
  readonly falls: readonly Fall[];
}

/** Names a source by id or path. Throws CaseError for one that is not in the case. */
export async function withoutSource(opened: OpenedCase, named: string): Promise<Withdrawal> {
  const { view } = opened;
  const first = view.sources.find((source) => source.id === named || source.path === named);
  if (first === undefined) {
    throw new CaseError(
      'unknown-id',
      `There is no source "${named}" in the case; "waybill sources" lists them.`,
    );
  }
  const gone = new Set<string>([first.id]);
  for (let grew = true; grew; ) {
    grew = false;
    for (const { id, parent } of view.sources)
      if (parent !== null && gone.has(parent) && !gone.has(id)) {
        gone.add(id);
        grew = true;
      }
  }
  const store = await openStore(await findCaseFile(opened.file), 'read');
  try {
    const input = await analysisInput(store, opened.inputs, opened.judgements);
    const after = analyse({ ...input, entries: input.entries.filter(({ source }) => !gone.has(source.id)) });
    return {
      sources: view.sources.filter(({ id }) => gone.has(id)),
      falls: whatFalls(view.findings, after.view.findings),
    };
  } finally {
    await store.close();
  }
}
