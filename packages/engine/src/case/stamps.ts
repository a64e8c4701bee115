/**
 * What was last known of each file: its size, when it was written, and its hash. A file that shows the same size and
 * time is not read again to find out that it has not changed, so that a build costs what is new and not what is there.
 */
import type { ScannedFile } from './folder/scan.ts';

/** By path: size, time of writing, time of hashing (both in milliseconds since 1970), SHA-256. */
export type Stamps = Readonly<
  Record<string, readonly [size: number, modified: number, hashed: number, sha256: string]>
>;

/**
 * A file written this shortly before it was hashed may have been written again within one tick of the file system's
 * clock; its stamp is not trusted. Two seconds is the coarsest tick in use (FAT).
 */
const TICK = 2000;

/** The hash of a file that shows no sign of change since it was stamped; undefined where it must be read. */
export function trustedHash(stamps: Stamps, { path, size, modified }: ScannedFile): string | undefined {
  const stamp = Object.hasOwn(stamps, path) ? stamps[path] : undefined;
  if (stamp === undefined || stamp[0] !== size || stamp[1] !== modified) return undefined;
  return stamp[2] - modified > TICK ? stamp[3] : undefined;
}
