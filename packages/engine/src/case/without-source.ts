/** The case as it would be without some of its sources: what falls if this letter is forged? */
import { type Fall, whatFalls } from '../events/index.ts';
import type { ListVersion, Source } from '../model/index.ts';
import { analyse } from './analyse.ts';
import { CaseError } from '../disk/index.ts';
import { findCaseFile } from './folder/case-paths.ts';
import { analysisInput } from './open-case.ts';
import type { OpenedCase } from './open-case.ts';
import { fingerprintEngine } from './folder/engine-fingerprint.ts';
import { openStore } from './store/case-store.ts';
import { workerEntry } from './workers/pool.ts';

export interface Withdrawal {
  /** The sources taken away, children included. */
  readonly sources: readonly Source[];
  readonly falls: readonly Fall[];
}

/**
 * Names a source by id or path; the file of a list stands for the whole list, `sdn.csv!12345` for one entry of it.
 * Throws CaseError for one that is not in the case.
 */
export async function withoutSource(opened: OpenedCase, named: string): Promise<Withdrawal> {
  const { view } = opened;
  const store = await openStore(await findCaseFile(opened.file), 'read');
  try {
    const { analysis: code } = await fingerprintEngine(workerEntry());
    const input = await analysisInput(store, opened.inputs, opened.judgements, code);
    const first = view.sources.find((source) => source.id === named || source.path === named);
    const list = input.lists.find(({ files }) => files.some(({ path }) => path === (first?.path ?? named)));
    if (first === undefined && list === undefined) {
      throw new CaseError(
        'unknown-id',
        `There is no source "${named}" in the case; "waybill sources" lists them.`,
      );
    }
    const gone = new Set<string>(first === undefined ? [] : withChildren(view.sources, first));
    const paths = new Set(view.sources.flatMap(({ id, path }) => (gone.has(id) ? [path] : [])));
    const listed = new Set(list?.entries.map(({ id }) => pathOf(list, id)));
    for (const { id, path } of view.sources) if (listed.has(path)) gone.add(id);
    const after = analyse({
      ...input,
      entries: input.entries.filter(({ source }) => !gone.has(source.id)),
      lists: input.lists
        .filter((version) => version !== list)
        .map((version) => withoutEntries(version, paths)),
    });
    return {
      sources: view.sources.filter(({ id }) => gone.has(id)),
      falls: whatFalls(view.findings, after.view.findings),
    };
  } finally {
    await store.close();
  }
}

function withoutEntries(version: ListVersion, paths: ReadonlySet<string>): ListVersion {
  const entries = version.entries.filter(({ id }) => !paths.has(pathOf(version, id)));
  return entries.length === version.entries.length ? version : { ...version, entries };
}

/** Where the entry of a list stands among the sources. */
function pathOf({ files }: ListVersion, entry: string): string {
  return `${files[0]?.path ?? ''}!${entry}`;
}

/** A source with everything that was inside it. */
function withChildren(sources: readonly Source[], first: Source): Set<string> {
  const gone = new Set<string>([first.id]);
  for (let grew = true; grew; ) {
    grew = false;
    for (const { id, parent } of sources)
      if (parent !== null && gone.has(parent) && !gone.has(id)) {
        gone.add(id);
        grew = true;
      }
  }
  return gone;
}
