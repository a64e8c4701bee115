/**
 * What was last known of each file: its size, when it was written, and its hash. A file that shows the same size and
 * time is not read again to find out that it has not changed, so that a build costs what is new and not what is there.
 */
import type { ScannedFile } from '../disk/index.ts';

/**
 * By path: size, time of writing, time of the last change of any kind, time of hashing (all in milliseconds since 1970),
 * SHA-256. The time of writing can be set back by whoever swaps a file; that of the last change cannot.
 */
export type Stamps = Readonly<
  Record<string, readonly [size: number, modified: number, changed: number, hashed: number, sha256: string]>
>;

/**
 * A file written this shortly before it was hashed may have been written again within one tick of the file system's
 * clock; its stamp is not trusted. Two seconds is the coarsest tick in use (FAT).
 */
const TICK = 2000;

/** The hash of a file that shows no sign of change since it was stamped; undefined where it must be read. */
export function trustedHash(
  stamps: Stamps,
  { path, size, modified, changed }: ScannedFile,
): string | undefined {
  const stamp = Object.hasOwn(stamps, path) ? stamps[path] : undefined;
  if (stamp === undefined || stamp[0] !== size || stamp[1] !== modified || stamp[2] !== changed)
    return undefined;
  return stamp[3] - Math.max(modified, changed) > TICK ? stamp[4] : undefined;
}
