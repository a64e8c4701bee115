/**
 * Reads the files of a case in workers, those that are new or changed only. Every finished reading is committed
 * soon after, so that a killed run loses little and the next one goes on from there.
 */
import { readFile } from 'node:fs/promises';
import {
  canonicalJson,
  type Content,
  type Issue,
  makeSourceId,
  sha256,
  type SourceContext,
} from '../model/index.ts';
import { messageOf, type ScannedFile, systemCode } from '../disk/index.ts';
import type { Manifest } from './folder/manifest.ts';
import { heedStop } from './heed-stop.ts';
import type { Member, ReadEntry } from './reading.ts';
import { type CaseStore, type NewReading, type ReadingKey, readingKey } from './store/case-store.ts';
import type { RunCounts } from './store/run-log.ts';
import { type Stamps, trustedHash } from './stamps.ts';
import { unreadFacts } from './workers/job.ts';
import type { JobOutcome, Pool } from './workers/pool.ts';

export interface ReadFilesOptions {
  readonly files: readonly ScannedFile[];
  readonly manifest: Manifest;
  readonly store: CaseStore;
  readonly engine: string;
  readonly nesting: { readonly depth: number; readonly children: number };
  readonly stamps: Stamps;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Its workers start with their first job: a run that finds nothing new starts none. */
  readonly pool: Pool;
  readonly onFile?: (file: ScannedFile, how: 'read' | 'reused' | 'failed') => void;
  readonly signal?: AbortSignal;
}

export interface FilesRead {
  /** By path. */
  readonly members: readonly Member[];
  readonly counts: RunCounts;
  readonly issues: readonly Issue[];
  /** Of all files that could be hashed. */
  readonly stamps: Stamps;
}

/** Commits after this many readings or milliseconds, whichever comes first. */
const COMMIT = { readings: 32, milliseconds: 500 };

/** Reads what is not held yet. The outcome does not depend on which worker finishes first. */
export async function readFiles(options: ReadFilesOptions): Promise<FilesRead> {
  const { files, store, engine, onFile, signal } = options;
  const rows = await store.readingRows(engine);
  const contextsOf = contextsByFile(options.manifest);
  const issues: Issue[] = [];
  const counts = { files: files.length, read: 0, reused: 0, failed: 0 };
  const keys = new Map<string, string>();
  const failures = new Map<string, ReadEntry>();
  const digests = new Map<string, string>();
  const batch = startBatch(store);

  const stamps: Record<string, Stamps[string]> = Object.create(null) as Record<string, Stamps[string]>;
  const keyOf = (path: string, digest: string): ReadingKey => {
    const contexts = contextsOf(path);
    const content = { contexts, nesting: options.nesting } as unknown as Content;
    return { path, sha256: digest, context: sha256(canonicalJson(content)).slice(0, 20), engine };
  };
  /** Whether the case holds a reading of these bytes already. */
  const isHeld = (file: ScannedFile, digest: string): boolean => {
    const key = readingKey(keyOf(file.path, digest));
    digests.set(file.path, digest);
    keys.set(file.path, key);
    return rows.has(key);
  };
  const reuse = (file: ScannedFile): void => {
    counts.reused += 1;
    onFile?.(file, 'reused');
  };

  const take = async (file: ScannedFile): Promise<void> => {
    const trusted = trustedHash(options.stamps, file);
    if (trusted !== undefined && isHeld(file, trusted)) {
      const kept = options.stamps[file.path];
      if (kept !== undefined) stamps[file.path] = kept;
      return reuse(file);
    }
    const hashed = options.clock();
    const bytes = await bytesOf(file, issues);
    if (!bytes) {
      counts.failed += 1;
      onFile?.(file, 'failed');
      return;
    }
    const digest = sha256(bytes);
    stamps[file.path] = [file.size, file.modified, file.changed, hashed, digest];
    if (isHeld(file, digest)) return reuse(file);
    const contexts = contextsOf(file.path);
    const key = keyOf(file.path, digest);
    const job = { path: file.path, bytes, contexts, ...options.nesting };
    const outcome = await options.pool.run(job);
    if (outcome.kind === 'done') {
      counts.read += 1;
      await batch.add({ ...key, payload: outcome.payload });
      onFile?.(file, 'read');
    } else {
      counts.failed += 1;
      failures.set(
        file.path,
        failureEntry(file.path, digest, bytes.length, contexts[file.path] ?? {}, outcome),
      );
      onFile?.(file, 'failed');
    }
  };

  try {
    await inParallel(files, take, options.pool.size, signal);
  } finally {
    await batch.flush();
  }
  const all = await store.readingRows(engine);
  const members = files.flatMap((file): Member[] => {
    const digest = digests.get(file.path);
    if (digest === undefined) return [];
    const failure = failures.get(file.path);
    if (failure) return [{ path: file.path, sha256: digest, reading: null, failure }];
    return [{ path: file.path, sha256: digest, reading: all.get(keys.get(file.path) ?? '') ?? null }];
  });
  return { members, counts, issues, stamps };
}

/** For each file, what the manifest says of it and of what it holds. */
function contextsByFile(manifest: Manifest): (path: string) => Record<string, SourceContext> {
  const byFile = new Map<string, Record<string, SourceContext>>();
  for (const path of Object.keys(manifest.files).sort()) {
    const context = manifest.files[path];
    if (!context) continue;
    const bang = path.indexOf('!');
    // A file's own name may hold a `!`: the facts then reach the file and the would-be parent.
    for (const file of bang < 0 ? [path] : [path, path.slice(0, bang)]) {
      const contexts = byFile.get(file) ?? (Object.create(null) as Record<string, SourceContext>);
      contexts[path] = context;
      byFile.set(file, contexts);
    }
  }
  return (path) => byFile.get(path) ?? {};
}

async function bytesOf(file: ScannedFile, issues: Issue[]): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await readFile(file.location));
  } catch (error) {
    issues.push(unreadable(file, error));
    return undefined;
  }
}

/** The issue of a file that cannot be opened. */
export function unreadable({ path }: ScannedFile, error: unknown): Issue {
  return {
    code: 'case.file-unreadable',
    severity: 'error',
    message: `The file cannot be opened (${systemCode(error) ?? messageOf(error)}); check the permissions.`,
    place: { path },
  };
}

const FAILURES: Readonly<
  Record<Exclude<JobOutcome['kind'], 'done'>, readonly [code: string, remedy: string]>
> = {
  failed: [
    'case.read-failed',
    'The reader gave up on the file; open it in its own program and save it again, or report it.',
  ],
  crash: [
    'case.read-crashed',
    'The reader crashed on the file; open it in its own program and save it again, or report it.',
  ],
  timeout: [
    'case.read-timeout',
    'Reading took too long and was stopped; split the file or raise --time-limit.',
  ],
  'out-of-memory': [
    'case.read-out-of-memory',
    'Reading needed too much memory and was stopped; split the file or raise --memory.',
  ],
};

/** The entry of a file whose worker failed. */
export function failureEntry(
  path: string,
  digest: string,
  size: number,
  context: SourceContext,
  outcome: Exclude<JobOutcome, { kind: 'done' }>,
): ReadEntry {
  const [code, remedy] = FAILURES[outcome.kind];
  // What a crash says may hold addresses or times; exports must not change from run to run.
  const said = outcome.kind === 'failed' ? ` (${outcome.message})` : '';
  return {
    source: {
      id: makeSourceId(path, digest),
      path,
      sha256: digest,
      size,
      mediaType: 'application/octet-stream',
      parent: null,
      facts: unreadFacts(context),
    },
    document: null,
    extraction: null,
    issues: [{ code, severity: 'error', message: `${remedy}${said}`, place: { path } }],
  };
}

function startBatch(store: CaseStore): { add(reading: NewReading): Promise<void>; flush(): Promise<void> } {
  let waiting: NewReading[] = [];
  let since = performance.now();
  let writing: Promise<void> = Promise.resolve();
  const flush = (): Promise<void> => {
    const readings = waiting;
    waiting = [];
    since = performance.now();
    writing = writing.then(() => store.addReadings(readings));
    return writing;
  };
  return {
    flush,
    add: async (reading) => {
      waiting.push(reading);
      if (waiting.length >= COMMIT.readings || performance.now() - since >= COMMIT.milliseconds)
        await flush();
    },
  };
}

async function inParallel<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
  width: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  let at = 0;
  const line = async (): Promise<void> => {
    for (let item = items[at++]; item !== undefined; item = items[at++]) {
      heedStop(signal);
      await work(item);
    }
  };
  const lines = Promise.all(Array.from({ length: Math.min(items.length, width) }, line));
  if (signal === undefined) return void (await lines);
  // A file may take minutes; whoever stops the run does not wait for it.
  let onStop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => {
    onStop = resolve;
    signal.addEventListener('abort', onStop, { once: true });
  });
  await Promise.race([lines, stopped]);
  signal.removeEventListener('abort', onStop);
  heedStop(signal);
}
