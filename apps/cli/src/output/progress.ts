/** Progress on standard error: a bar with rate and time left on a terminal, a line a stage elsewhere. */
import { isLoopback, type OnProgress, type Progress } from '@waybill/engine';
import { SingleBar } from 'cli-progress';
import { plain } from './print.ts';

const STEP_WORDS = {
  parties: 'Gathering mentions into parties',
  screening: 'Screening parties against the lists',
  events: 'Fusing claims into events',
  findings: 'Assessing events',
  network: 'Drawing network, routes and timeline',
} as const;

export interface ProgressLine {
  readonly onProgress: OnProgress;
  readonly close: () => void;
}

/** `quiet` shows nothing at all. */
export function showProgress(quiet: boolean, stream: NodeJS.WriteStream = process.stderr): ProgressLine {
  if (quiet) return { onProgress: () => undefined, close: () => undefined };
  let bar: SingleBar | undefined;
  const began = performance.now();
  const close = (): void => {
    bar?.stop();
    bar = undefined;
  };
  const say = (words: string): void => {
    close();
    stream.write(`${words}\n`);
  };
  let said = began;
  const onReading = (progress: Extract<Progress, { stage: 'reading' }>): void => {
    if (!stream.isTTY) {
      // A log wants to see that it goes on, not every file.
      if (performance.now() - said < QUIET_MILLISECONDS || progress.done === progress.of) return;
      said = performance.now();
      return say(readSoFar(progress, (said - began) / 1000));
    }
    bar ??= startBar(progress.of, stream);
    const seconds = Math.max(0.001, (performance.now() - began) / 1000);
    bar.update(progress.done, {
      rate: (progress.done / seconds).toFixed(1),
      bytes: formatBytes(progress.bytes / seconds),
      path: progress.path.slice(-40),
    });
    if (progress.done === progress.of) close();
  };
  let asking: Asking | undefined;
  const onProgress: OnProgress = (progress) => {
    switch (progress.stage) {
      case 'scanned':
        return say(`Found ${count(progress.files, 'file')} (${formatBytes(progress.bytes)}).`);
      case 'lists':
        return say(
          `Lists: ${count(progress.lists, 'list')} with ${progress.entries.toLocaleString('en')} entries${progress.reused === progress.lists ? ', held from before' : ''}.`,
        );
      case 'reading':
        return onReading(progress);
      case 'read': {
        const { read, reused, failed } = progress.counts;
        const seconds = (performance.now() - began) / 1000;
        const rate =
          read === 0
            ? ''
            : ` in ${seconds.toFixed(1)} s (${(read / Math.max(0.001, seconds)).toFixed(1)} files/s)`;
        return say(
          `Read ${count(read, 'new or changed file')}${rate}; ${reused} unchanged${failed === 0 ? '' : `; ${failed} failed`}.`,
        );
      }
      case 'asking':
        asking = { ...progress, began: performance.now(), sent: 0, characters: 0 };
        return say(
          `Proposals: the model ${plain(progress.endpoint.model)} at ${new URL(progress.endpoint.url).origin} (${isLoopback(progress.endpoint) ? 'on this machine' : 'on another machine'}) is asked about ${count(progress.files, 'file')}; the answers on ${progress.of - progress.files} are kept from before.`,
        );
      case 'sending':
        return asking === undefined
          ? undefined
          : say(sentSoFar((asking = addSent(asking, progress)), progress));
      case 'asked': {
        const { proposals, unanswered, malformed } = progress;
        const refused = progress.refused.map(([code, times]) => `${times} ${code}`).join(', ');
        return say(
          `Proposals: ${count(proposals, 'proposal')} held against ${proposals === 1 ? 'its document' : 'their documents'}${refused === '' ? '' : `; refused: ${refused}`}${malformed === 0 ? '' : `; ${malformed} malformed`}${unanswered === 0 ? '' : `; ${count(unanswered, 'question')} without an answer`}.`,
        );
      }
      case 'analysing':
        return say(`${STEP_WORDS[progress.step]}…`);
      case 'unchanged':
        return say('Nothing has changed since the last build; everything stands as it was.');
      case 'writing':
        return undefined;
    }
  };
  return { onProgress, close };
}

type Asking = Extract<Progress, { stage: 'asking' }> & {
  readonly began: number;
  readonly sent: number;
  readonly characters: number;
};
type Sending = Extract<Progress, { stage: 'sending' }>;

function addSent(asking: Asking, { characters }: Sending): Asking {
  return { ...asking, sent: asking.sent + 1, characters: asking.characters + characters };
}

/** What leaves the machine is said line by line, however long: with how far it got. */
function sentSoFar(
  { files, began, sent, endpoint }: Asking,
  { path, url, characters, done }: Sending,
): string {
  const seconds = Math.max(0.001, (performance.now() - began) / 1000);
  const left = done === 0 ? '' : `, about ${Math.ceil((seconds / done) * (files - done))} s left`;
  return `  ${characters.toLocaleString('en')} characters of ${plain(path)} go to ${new URL(url).origin}, model ${plain(endpoint.model)} (${done} of ${count(files, 'file')} done, ${(sent / seconds).toFixed(1)} questions/s${left})`;
}

/** How long nothing is said where there is no bar. */
const QUIET_MILLISECONDS = 10_000;

function readSoFar({ done, of }: Extract<Progress, { stage: 'reading' }>, seconds: number): string {
  const left = Math.ceil((seconds / done) * (of - done));
  return `  ${done.toLocaleString('en')} of ${count(of, 'file')}, ${(done / seconds).toFixed(1)} files/s, about ${left} s left`;
}

function startBar(total: number, stream: NodeJS.WriteStream): SingleBar {
  const bar = new SingleBar({
    format: 'Reading {bar} {value}/{total} files  {rate} files/s  {bytes}/s  {eta_formatted} left  {path}',
    stream,
    hideCursor: true,
    clearOnComplete: true,
    etaBuffer: 50,
    fps: 12,
  });
  bar.start(total, 0, { rate: '0', bytes: '0 B', path: '' });
  return bar;
}

export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

export function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let at = 0;
  let left = bytes;
  while (left >= 1000 && at < units.length - 1) {
    left /= 1000;
    at += 1;
  }
  return `${at === 0 ? Math.round(left) : left.toFixed(1)} ${units[at] ?? ''}`;
}
