/** How a service is started, and what is refused because it would be open to strangers by oversight. */
import type { ScreeningBackend } from './backend.ts';
import { type CorsOption, isLoopback } from './origins.ts';
import type { RateLimit } from './token-bucket.ts';

export interface ServerOptions {
  readonly backend: ScreeningBackend;
  /** Version of the program, for the OpenAPI document. */
  readonly version: string;
  /** Address to listen on; this machine only where it is left out. */
  readonly host?: string;
  /** 0 for any that is free. */
  readonly port?: number;
  /** Keys that may ask, plain or as `sha256:` and hex. Without keys everybody may, and only from this machine. */
  readonly apiKeys?: readonly string[];
  /** Lets everybody ask over a network without a key. */
  readonly open?: boolean;
  /** Token of `POST /updatez`; without it updates over HTTP are refused. */
  readonly updateToken?: string;
  readonly cors?: CorsOption;
  readonly rateLimit?: RateLimit;
  /** Writes the texts of queries into the log. */
  readonly logQueries?: boolean;
  /** Where log lines go; standard error where it is left out. */
  readonly log?: (text: string) => void;
  /** Largest body in bytes. */
  readonly bodyLimit?: number;
  /** The address clients know the service by, where a proxy stands before it; then its `X-Forwarded-For` is believed. */
  readonly publicUrl?: string;
  /** Milliseconds that open requests have to end when the service closes. */
  readonly grace?: number;
}

/** A service that must not be started like this. The message is for people. */
export class ServerError extends Error {
  readonly code: 'open-to-strangers' | 'bad-option' | 'address-in-use' | 'cannot-listen';
  constructor(code: ServerError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ServerError';
    this.code = code;
  }
}

export const DEFAULTS = Object.freeze({
  host: '127.0.0.1',
  port: 8000,
  cors: 'openrefine' as const,
  bodyLimit: 8 * 1024 * 1024,
  grace: 10_000,
});

/** Throws where the options leave the service open to a network without anybody having said so. */
export function checkOptions({ host = DEFAULTS.host, apiKeys = [], open = false }: ServerOptions): void {
  if (isLoopback(host) || apiKeys.length > 0 || open) return;
  throw new ServerError(
    'open-to-strangers',
    `Listening on ${host} without an API key would let everybody on the network ask; set keys, or say that it is to be open.`,
  );
}
