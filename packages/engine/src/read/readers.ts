/** The readers, in the order they are asked. Adding a format is adding its folder and one line here. */
import type { Reader } from './reader.ts';
import { textReader } from './text/index.ts';

export const READERS: readonly Reader[] = [textReader];

/** The reader that takes a media type, if any. */
export function readerFor(mediaType: string): Reader | undefined {
  return READERS.find((reader) => reader.mediaTypes.includes(mediaType));
}
