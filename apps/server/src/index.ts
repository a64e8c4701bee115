/** The screening service over HTTP. */
export type * from './backend.ts';
export { DEFAULTS, ServerError, type ServerOptions } from './options.ts';
export type { CorsOption } from './origins.ts';
export { type RunningServer, startServer } from './start-server.ts';
export type { RateLimit } from './token-bucket.ts';
