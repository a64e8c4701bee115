/** JSON values packed into blobs: raw deflate over UTF-8. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** A fast level: the payload is text, and reading waits for it. */
const LEVEL = 3;

export function pack(value: unknown): Uint8Array {
  return deflateRawSync(JSON.stringify(value), { level: LEVEL });
}

/** The value of a blob that `pack` made. Throws when the blob is damaged. */
export function unpack<Value>(blob: Uint8Array): Value {
  return JSON.parse(inflateRawSync(blob).toString('utf8')) as Value;
}
