/** A case that was built, opened for reading: its analysis and its judgements. Other processes may build meanwhile. */
import { canonicalJson, type Content, type Judgement, type Listing, sha256 } from '../model/index.ts';
import type { ListedName } from '../screen/index.ts';
import { type Analysis, analyse, type AnalysisInput, type AnalysisMemory } from './analyse.ts';
import { CaseError } from '../disk/index.ts';
import { findCaseFile } from './folder/case-paths.ts';
import { fingerprintEngine } from './folder/engine-fingerprint.ts';
import type { CaseInputs, ReadEntry } from './reading.ts';
import { type CaseStore, openStore } from './store/case-store.ts';
import { fromKept } from './view-cache.ts';
import { workerEntry } from './workers/pool.ts';

export interface OpenedCase extends Analysis {
  readonly file: string;
  readonly inputs: CaseInputs;
  readonly judgements: readonly Judgement[];
}

export const UNTITLED = 'Untitled case';

/** Opens the case of a folder, or a case file. Throws CaseError where there is none. */
export async function openCase(target: string): Promise<OpenedCase> {
  const file = await findCaseFile(target);
  const store = await openStore(file, 'read');
  try {
    const inputs = await store.inputs();
    if (inputs === undefined) {
      throw new CaseError('no-case', `${file} holds no finished case; run "waybill build FOLDER" first.`);
    }
    const judgements = await store.judgements();
    const { analysis: code } = await fingerprintEngine(workerEntry());
    const kept = await store.view<unknown>(inputKey(inputs, judgements, code));
    const analysis =
      kept === undefined ? analyse(await analysisInput(store, inputs, judgements, code)) : fromKept(kept);
    return { ...analysis, file, inputs, judgements };
  } finally {
    await store.close();
  }
}

/** Everything the analysis follows from, read out of the case file. */
export async function analysisInput(
  store: CaseStore,
  inputs: CaseInputs,
  judgements: readonly Judgement[],
  code: string,
): Promise<AnalysisInput> {
  const rows = inputs.members.flatMap(({ reading }) => reading ?? []);
  const readings = await store.readings(rows);
  const entries = inputs.members.flatMap((member): readonly ReadEntry[] => {
    if (member.failure) return [member.failure];
    return member.reading === null ? [] : (readings.get(member.reading)?.entries ?? []);
  });
  return {
    title: inputs.manifest.title ?? UNTITLED,
    entries,
    lists: await store.listVersions(inputs.lists),
    judgements,
    proposals: {
      proposed: await store.proposals.of(inputs.proposals?.rows ?? []),
      model: inputs.proposals?.asking.model ?? '',
      judged: await store.proposals.judged(),
    },
    contexts: inputs.manifest.files,
    issues: inputs.issues,
    memory: openMemory(await store.screening<KeptMemory>(code)),
  };
}

/** The memory of an analysis as the case file keeps it. */
interface KeptMemory {
  readonly hits: readonly (readonly [string, readonly Listing[]])[];
  readonly names: readonly (readonly [string, readonly ListedName[]])[];
}

/** As `store.keepScreening` takes it. */
export function keptMemory({ hits, names }: AnalysisMemory): KeptMemory {
  return { hits: [...hits], names: [...names] };
}

function openMemory(kept: KeptMemory | undefined): AnalysisMemory {
  return { hits: new Map(kept?.hits ?? []), names: new Map(kept?.names ?? []) };
}

/** Names an analysis by what it follows from, so that a kept one is used only for the same inputs. */
export function inputKey(inputs: CaseInputs, judgements: readonly Judgement[], code: string): string {
  return sha256(canonicalJson({ inputs, judgements, code } as unknown as Content));
}
