/** Who may ask: API keys, held as hashes only. */
import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

export interface KeyRing {
  /** Whether any key is set; without keys everybody may ask. */
  readonly locked: boolean;
  /** The short name of the key that is shown, for logs and limits; undefined where it is none of ours. */
  nameOf(shown: string): string | undefined;
}

/** Keys as they are handed out, or as `sha256:` and 64 hex digits. Throws where one is too short to be safe. */
export function makeKeyRing(keys: readonly string[]): KeyRing {
  const names = new Map<string, string>();
  for (const key of keys) {
    const hash = /^sha256:([0-9a-f]{64})$/iu.exec(key)?.[1]?.toLowerCase() ?? hashOf(key);
    if (!key.startsWith('sha256:') && key.length < SHORTEST)
      throw new Error(
        `An API key has fewer than ${SHORTEST} characters; make one with "openssl rand -hex 32".`,
      );
    names.set(hash, hash.slice(0, 8));
  }
  return { locked: names.size > 0, nameOf: (shown) => names.get(hashOf(shown)) };
}

const SHORTEST = 16;

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

/** The key a request shows: `Authorization: ApiKey …` or `Bearer …`, `X-Api-Key`, or `?api_key=`. */
export function shownKey(headers: FastifyRequest['headers'], query: unknown): string | undefined {
  const authorization = headers.authorization;
  if (authorization !== undefined) return /^(?:ApiKey|Bearer)\s+(\S+)\s*$/iu.exec(authorization)?.[1];
  const header = headers['x-api-key'];
  if (typeof header === 'string') return header;
  const own = (query as Readonly<Record<string, unknown>>)['api_key'];
  return typeof own === 'string' ? own : undefined;
}
