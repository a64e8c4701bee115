/**
 * What documents say, one by one, without a case: nothing is stored and nothing of one document reaches another. Documents
 * come in the order they were named, whatever worker finishes first, and only a few are held at a time.
 */
import { availableParallelism } from 'node:os';
import type { DocumentExtract } from '@waybill/contract';
import { unpack } from '../../disk/index.ts';
import { exportExtraction, type ExtractionInput } from '../../dossier/index.ts';
import type { Issue, SourceContext } from '../../model/index.ts';
import { sha256 } from '../../model/index.ts';
import { heedStop } from '../heed-stop.ts';
import { failureEntry } from '../read-files.ts';
import type { Reading } from '../reading.ts';
import { DEFAULTS } from '../take-in.ts';
import { type Pool, startPool } from '../workers/pool.ts';
import { extractJobs, type ExtractItem, type GivenText } from './extract-jobs.ts';

export interface ExtractPathsOptions {
  /** Files, folders, and texts that are no files; in the order their documents are to come. */
  readonly inputs: readonly (string | GivenText)[];
  /** What is said of every text that does not say it itself. */
  readonly context?: SourceContext;
  /** Keeps what every parser and refiner did. */
  readonly trace?: boolean;
  /** One less than the cores by default, at least one. */
  readonly workers?: number;
  /** Longest one document may take, in seconds. */
  readonly timeLimit?: number;
  /** Largest heap of one worker, in megabytes. */
  readonly memory?: number;
  readonly signal?: AbortSignal;
  /** Hears doubts that belong to no document: lines that are no texts, files that cannot be opened. */
  readonly onIssue?: (issue: Issue) => void;
}

/** Jobs waiting beside those that run, for each worker. */
const AHEAD = 4;

/** Throws CaseError for a path that is not there, or where it was stopped. */
export function extractPaths(options: ExtractPathsOptions): AsyncGenerator<DocumentExtract> {
  return readPaths(options, exportExtraction);
}

/** Each document in its turn, told as `tell` tells it. Throws CaseError as `extractPaths` does. */
export async function* readPaths<Told>(
  options: ExtractPathsOptions,
  tell: (read: ExtractionInput) => Told,
): AsyncGenerator<Told> {
  const { inputs, context = {}, trace = false, signal } = options;
  const pool = startPool({
    workers: options.workers ?? Math.max(1, availableParallelism() - 1),
    timeLimit: (options.timeLimit ?? DEFAULTS.timeLimit) * 1000,
    memoryMegabytes: options.memory ?? DEFAULTS.memory,
  });
  const running: Promise<Told[]>[] = [];
  try {
    for await (const item of extractJobs({ inputs, context, trace })) {
      heedStop(signal);
      if (item.kind === 'issue') {
        options.onIssue?.(item.issue);
        continue;
      }
      const outcome =
        item.kind === 'unread'
          ? Promise.resolve([tell({ ...item.entry, id: item.id })])
          : extractItem(item, pool, tell);
      // Awaited in its turn; until then a failure must not count as unheard.
      outcome.catch(() => undefined);
      running.push(outcome);
      if (running.length >= pool.size * AHEAD) yield* await next(running, signal);
    }
    while (running.length > 0) yield* await next(running, signal);
  } finally {
    await pool.close();
  }
}

async function next<Told>(running: Promise<Told[]>[], signal: AbortSignal | undefined): Promise<Told[]> {
  const first = running.shift();
  const done = first === undefined ? [] : await first;
  heedStop(signal);
  return done;
}

/** The document of a job, and those of the files inside it. */
async function extractItem<Told>(
  { job, id, issues }: Extract<ExtractItem, { kind: 'job' }>,
  pool: Pool,
  tell: (read: ExtractionInput) => Told,
): Promise<Told[]> {
  const outcome = await pool.run(job);
  const entries =
    outcome.kind === 'done'
      ? unpack<Reading>(outcome.payload).entries
      : [failureEntry(job.path, sha256(job.bytes), job.bytes.length, job.contexts[job.path] ?? {}, outcome)];
  return entries.map((entry, at) =>
    tell({
      ...entry,
      id: at === 0 ? (id ?? entry.source.path) : entry.source.path,
      issues: at === 0 ? [...issues, ...entry.issues] : entry.issues,
    }),
  );
}
