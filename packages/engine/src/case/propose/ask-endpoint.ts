/**
 * One question to the model endpoint that the user configured: the only module that sends words of a document anywhere. No redirect
 * is followed, no cookie kept, the key is taken from the environment at the moment of asking and put in no message.
 */
import { messageOf } from '../../disk/index.ts';
import type { Prompt } from '../../extract/index.ts';
import type { Endpoint } from './endpoint.ts';
import { WIRE_FORMATS } from './wire-formats.ts';

/** Why a question has no answer, by stable code. */
export type AskFailure =
  | 'no-key'
  | 'refused'
  | 'redirected'
  | 'busy'
  | 'too-large'
  | 'timed-out'
  | 'unreachable'
  | 'not-json'
  | 'no-answer'
  /** Not asked, since earlier questions of the run had no answer. */
  | 'given-up';

export type Asked =
  | { readonly ok: true; readonly answer: string }
  | { readonly ok: false; readonly why: AskFailure; readonly message: string };

export interface AskOptions {
  readonly signal?: AbortSignal | undefined;
  /** The environment the key is taken from. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Told each time before the question leaves. */
  readonly onSend?: () => void;
}

type Attempt = Asked & { readonly again?: boolean; readonly wait?: number };

/** Longest wait that a server may ask for, in seconds. */
const LONGEST_WAIT = 60;

/** Asks, and asks again within the limits of the endpoint. Throws only when cancelled. */
export async function askEndpoint(
  endpoint: Endpoint,
  prompt: Prompt,
  { signal, environment = process.env, onSend }: AskOptions = {},
): Promise<Asked> {
  const key = endpoint.keyFrom === undefined ? undefined : environment[endpoint.keyFrom];
  if (endpoint.keyFrom !== undefined && (key === undefined || key === ''))
    return { ok: false, why: 'no-key', message: `the environment variable ${endpoint.keyFrom} is not set` };
  for (let turn = 0; ; turn += 1) {
    signal?.throwIfAborted();
    onSend?.();
    const { again = false, wait, ...asked } = await attempt(endpoint, prompt, key, signal);
    if (!again || turn >= endpoint.retries) return asked;
    await pause(Math.min(wait ?? endpoint.backoffSeconds * 2 ** turn, LONGEST_WAIT), signal);
  }
}

async function attempt(
  endpoint: Endpoint,
  prompt: Prompt,
  key: string | undefined,
  signal: AbortSignal | undefined,
): Promise<Attempt> {
  const format = WIRE_FORMATS[endpoint.api];
  const late = AbortSignal.timeout(endpoint.timeoutSeconds * 1000);
  try {
    const response = await fetch(endpoint.url, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...format.headers(key) },
      body: JSON.stringify(format.body(endpoint, prompt)),
      signal: signal === undefined ? late : AbortSignal.any([signal, late]),
    });
    const { status } = response;
    if (status !== 200) {
      await response.body?.cancel();
      return refusal(status, response.headers.get('retry-after'));
    }
    const text = await readWithin(response, endpoint.mostBytes);
    if (text === undefined)
      return { ok: false, why: 'too-large', message: `more than ${endpoint.mostBytes} bytes` };
    return answerIn(text, format.answer);
  } catch (error) {
    signal?.throwIfAborted();
    if (late.aborted)
      return {
        ok: false,
        why: 'timed-out',
        message: `no answer in ${endpoint.timeoutSeconds} s`,
        again: true,
      };
    return { ok: false, why: 'unreachable', message: causeOf(error), again: true };
  }
}

function refusal(status: number, retryAfter: string | null): Attempt {
  if (status >= 300 && status < 400)
    return { ok: false, why: 'redirected', message: `status ${status}: give the final address` };
  const again = status === 429 || status === 408 || status >= 500;
  const seconds = retryAfter === null ? Number.NaN : Number(retryAfter);
  return {
    ok: false,
    why: again ? 'busy' : 'refused',
    message: `status ${status}`,
    again,
    ...(Number.isFinite(seconds) && seconds >= 0 ? { wait: seconds } : {}),
  };
}

function answerIn(text: string, find: (reply: unknown) => string | undefined): Attempt {
  let reply: unknown;
  try {
    reply = JSON.parse(text);
  } catch {
    return { ok: false, why: 'not-json', message: 'the reply is no JSON', again: true };
  }
  const answer = find(reply);
  if (answer === undefined || answer.trim() === '')
    return { ok: false, why: 'no-answer', message: 'the reply holds no answer', again: true };
  return { ok: true, answer };
}

async function readWithin(response: Response, most: number): Promise<string | undefined> {
  if (response.body === null) return '';
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      return undefined;
    }
    parts.push(value);
  }
  return Buffer.concat(parts).toString('utf8');
}

function causeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause === undefined ? messageOf(error) : `${messageOf(error)}: ${messageOf(cause)}`;
}

function pause(seconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((done, fail) => {
    const stop = (): void => {
      clearTimeout(timer);
      fail(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      done();
    }, seconds * 1000);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
