/** The entry of a reading worker: jobs in, packed readings out, one at a time. */
import { parentPort } from 'node:worker_threads';
import { extractDocument } from '../../extract/index.ts';
import { readSource } from '../../read/index.ts';
import { messageOf, pack } from '../../disk/index.ts';
import { runJob } from './job.ts';
import type { DoneMessage, JobMessage } from './protocol.ts';

const port = parentPort;
if (port) {
  port.on('message', ({ job }: JobMessage) => {
    runJob(job, { readSource, extractDocument }).then(
      (reading) => {
        port.postMessage({ kind: 'done', payload: pack(reading) } satisfies DoneMessage);
      },
      (error: unknown) => {
        port.postMessage({ kind: 'failed', message: messageOf(error) } satisfies DoneMessage);
      },
    );
  });
}
