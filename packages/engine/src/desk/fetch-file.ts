/**
 * One file over HTTPS, within limits of size and time, into a file beside. Only what the user asked for is asked for: no
 * cookies, no credentials, no redirect to anything but HTTPS.
 */
import { createWriteStream } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { Transform } from 'node:stream';
import { CaseError, messageOf } from '../disk/index.ts';

export interface FetchLimits {
  /** Largest file, in bytes. */
  readonly bytes: number;
  /** Longest time for the whole file, in milliseconds. */
  readonly milliseconds: number;
  /** Longest silence, in milliseconds. */
  readonly idle: number;
  readonly redirects: number;
}

export const FETCH_LIMITS: FetchLimits = Object.freeze({
  bytes: 1024 * 1024 * 1024,
  milliseconds: 15 * 60_000,
  idle: 60_000,
  redirects: 5,
});

export interface Fetched {
  readonly status: 'fetched' | 'unchanged';
  readonly etag?: string;
  readonly lastModified?: string;
  readonly size: number;
}

/** What is known of the file from the last time, to ask only for changes. */
export interface Known {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** Fetches into `target`. Throws CaseError naming the address and what to do. */
export async function fetchFile(
  address: string,
  target: string,
  known: Known = {},
  limits: Partial<FetchLimits> = {},
  onBytes: (done: number, of: number | null) => void = () => undefined,
): Promise<Fetched> {
  const bounds = { ...FETCH_LIMITS, ...limits };
  const stop = AbortSignal.timeout(bounds.milliseconds);
  let url = checked(address);
  for (let turn = 0; turn <= bounds.redirects; turn += 1) {
    const response = await ask(url, known, bounds, stop).catch((error: unknown) => {
      throw failed(address, messageOf(error), error);
    });
    const status = response.statusCode ?? 0;
    const { location } = response.headers;
    if (status >= 300 && status < 400 && status !== 304 && location !== undefined) {
      response.resume();
      url = checked(new URL(location, url).href);
      continue;
    }
    if (status === 304) {
      response.resume();
      return { status: 'unchanged', ...known, size: 0 };
    }
    if (status !== 200) {
      response.resume();
      throw failed(address, `the server answers ${status}`);
    }
    return save(response, address, target, bounds, stop, onBytes);
  }
  throw failed(address, `more than ${bounds.redirects} redirects`);
}

/** HTTPS, or plain HTTP to this machine itself. */
function checked(address: string): URL {
  let url: URL;
  try {
    url = new URL(address);
  } catch (error) {
    throw failed(address, 'it is no address', error);
  }
  const own = ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
  if (url.protocol === 'https:' || (url.protocol === 'http:' && own)) return url;
  throw failed(address, `${url.protocol.replace(':', '')} is not used: lists come over https only`);
}

function ask(url: URL, known: Known, { idle }: FetchLimits, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((done, fail) => {
    const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)(
      url,
      {
        signal,
        headers: {
          'user-agent': 'waybill',
          accept: '*/*',
          'accept-encoding': 'identity',
          ...(known.etag === undefined ? {} : { 'if-none-match': known.etag }),
          ...(known.lastModified === undefined ? {} : { 'if-modified-since': known.lastModified }),
        },
      },
      done,
    );
    request.setTimeout(idle, () => request.destroy(new Error(`silent for ${idle / 1000} seconds`)));
    request.once('error', fail);
    request.end();
  });
}

async function save(
  response: IncomingMessage,
  address: string,
  target: string,
  { bytes }: FetchLimits,
  signal: AbortSignal,
  onBytes: (done: number, of: number | null) => void,
): Promise<Fetched> {
  const announced = Number(response.headers['content-length'] ?? Number.NaN);
  if (announced > bytes) {
    response.destroy();
    throw failed(address, `${announced} bytes, more than the limit of ${bytes}`);
  }
  let size = 0;
  const count = new Transform({
    transform(chunk: Uint8Array, _, give) {
      size += chunk.length;
      onBytes(size, Number.isNaN(announced) ? null : announced);
      if (size > bytes) give(new Error(`more than the limit of ${bytes} bytes`));
      else give(null, chunk);
    },
  });
  try {
    await pipeline(response, count, createWriteStream(target), { signal });
  } catch (error) {
    throw failed(address, messageOf(error), error);
  }
  if (!Number.isNaN(announced) && size !== announced)
    throw failed(address, `${size} bytes came instead of ${announced}`);
  const { etag, 'last-modified': lastModified } = response.headers;
  return {
    status: 'fetched',
    size,
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
}

function failed(address: string, why: string, cause?: unknown): CaseError {
  return new CaseError(
    'bad-option',
    `${address} cannot be fetched (${why}); what is held stays as it is. Try again, or save the file yourself and add it with "waybill lists add FILE".`,
    cause === undefined ? undefined : { cause },
  );
}
