/**
 * A pool of reading workers. A job that takes too long, uses too much memory or crashes ends its worker, not the
 * run: the worker is replaced and the job answered with a failure.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { CaseError, messageOf, systemCode } from '../../disk/index.ts';
import type { ReadJob } from './job.ts';
import type { JobMessage } from './protocol.ts';

export interface PoolOptions {
  readonly workers: number;
  /** Longest one file may take, in milliseconds. */
  readonly timeLimit: number;
  /** Largest JavaScript heap of one worker, in megabytes. */
  readonly memoryMegabytes: number;
  /** Another entry, for tests of what goes wrong. */
  readonly entry?: URL;
}

export type JobOutcome =
  | { readonly kind: 'done'; readonly payload: Uint8Array }
  /** `failed`: the job threw and its worker lives on; the rest cost the worker its life. */
  | { readonly kind: 'failed' | 'timeout' | 'out-of-memory' | 'crash'; readonly message: string };

export interface Pool {
  /** How many jobs run at once. */
  readonly size: number;
  /** Answers when the job is done, has failed, or was ended. Waits while all workers are busy. */
  run(job: ReadJob): Promise<JobOutcome>;
  close(): Promise<void>;
}

/** The compiled worker, also when this module runs from source: workers load plain JavaScript. */
export function workerEntry(): URL {
  const here = import.meta.url;
  const compiled = here.endsWith('.ts') ? here.replace('/src/case/workers/', '/dist/case/workers/') : here;
  const entry = new URL('read-worker.js', compiled);
  if (!existsSync(fileURLToPath(entry))) {
    throw new CaseError('no-worker', 'The reading worker is not built; run "npm run build" first.');
  }
  return entry;
}

/** A longer one fires at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

interface Waiting {
  readonly job: ReadJob;
  readonly answer: (outcome: JobOutcome) => void;
}

/** Starts a pool; workers start with their first jobs. */
export function startPool(options: PoolOptions): Pool {
  const entry = options.entry ?? workerEntry();
  const size = Math.max(1, Math.floor(options.workers));
  const queue: Waiting[] = [];
  const idle: Worker[] = [];
  const alive = new Set<Worker>();
  let closed = false;

  const start = (): Worker => {
    const worker = new Worker(entry, {
      resourceLimits: { maxOldGenerationSizeMb: options.memoryMegabytes, stackSizeMb: 4 },
      // Readers of third parties print warnings; stdout is data.
      stdout: true,
      stderr: true,
    });
    alive.add(worker);
    worker.once('exit', () => {
      alive.delete(worker);
      const at = idle.indexOf(worker);
      if (at >= 0) idle.splice(at, 1);
    });
    worker.on('error', () => {
      // Answered by the listener of the job; without a job there is nobody to tell.
    });
    return worker;
  };

  const next = (): void => {
    if (closed) return;
    while (queue.length > 0) {
      const worker = idle.pop() ?? (alive.size < size ? start() : undefined);
      if (!worker) return;
      const waiting = queue.shift();
      if (!waiting) return;
      void give(worker, waiting.job, options.timeLimit).then(async (outcome) => {
        if (outcome.kind === 'done' || outcome.kind === 'failed') idle.push(worker);
        else {
          alive.delete(worker);
          await worker.terminate();
        }
        waiting.answer(outcome);
        next();
      });
    }
  };

  return {
    size,
    run: (job) =>
      new Promise((answer) => {
        queue.push({ job, answer });
        next();
      }),
    close: async () => {
      closed = true;
      await Promise.all([...alive].map((worker) => worker.terminate()));
    },
  };
}

function give(worker: Worker, job: ReadJob, timeLimit: number): Promise<JobOutcome> {
  return new Promise((resolve) => {
    const finish = (outcome: JobOutcome): void => {
      clearTimeout(timer);
      worker.off('message', finish).off('error', onError).off('exit', onExit);
      resolve(outcome);
    };
    const onError = (error: unknown): void => {
      const kind = systemCode(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out-of-memory' : 'crash';
      finish({ kind, message: messageOf(error) });
    };
    const onExit = (code: number): void => {
      finish({ kind: 'crash', message: `the worker ended with code ${code}` });
    };
    const timer = setTimeout(
      () => {
        finish({ kind: 'timeout', message: `after ${timeLimit} ms` });
      },
      Math.min(timeLimit, LONGEST_TIMER),
    );
    worker.on('message', finish).on('error', onError).on('exit', onExit);
    worker.postMessage({ job } satisfies JobMessage);
  });
}
