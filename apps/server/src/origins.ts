/** Which pages in a browser may ask: CORS, and hosts that a service on this machine answers to. */

/**
 * `openrefine`: pages served from this machine may use `/reconcile`, as the desktop program OpenRefine does, and no page
 * anything else. Or a list of origins for every route; `*` is any.
 */
export type CorsOption = 'off' | 'openrefine' | readonly string[];

const LOOPBACK_ORIGIN = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/iu;
const LOOPBACK_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|::1)(?::\d+)?$/iu;

/** The origin to allow; undefined where the page may not read the answer. */
export function allowedOrigin(
  cors: CorsOption,
  origin: string | undefined,
  path: string,
): string | undefined {
  if (origin === undefined || cors === 'off') return undefined;
  if (cors === 'openrefine')
    return path.startsWith('/reconcile/') && LOOPBACK_ORIGIN.test(origin) ? origin : undefined;
  if (cors.includes('*')) return '*';
  return cors.includes(origin) ? origin : undefined;
}

/** Whether an address or `Host` header names this machine itself. */
export function isLoopback(host: string): boolean {
  return LOOPBACK_HOST.test(host);
}
