/** gzip for bodies over 500 bytes, for those who accept it: at the fastest level, since most answers go a short way. */
import { constants, gzip, gzipSync } from 'node:zlib';
import { promisify } from 'node:util';

const LEAST = 500;
/** Larger bodies are packed off the main thread; smaller ones are done before a thread would start. */
const AT_ONCE = 32_768;
const OPTIONS = { level: constants.Z_BEST_SPEED };
const gzipLater = promisify(gzip);

/** Whether the body is worth packing and the client takes it. */
export function packs(acceptEncoding: string | undefined, body: string | Buffer): boolean {
  if (acceptEncoding === undefined || body.length <= LEAST) return false;
  return acceptEncoding
    .split(',')
    .some((one) => /^\s*(?:gzip|\*)\s*(?:;\s*q\s*=\s*(?!0(?:\.0*)?\s*$).*)?$/iu.test(one));
}

export function pack(body: string | Buffer): Buffer | Promise<Buffer> {
  return body.length <= AT_ONCE ? gzipSync(body, OPTIONS) : gzipLater(body, OPTIONS);
}
