/** A file of a set while it is read: its digest is taken on the way. */
import { createHash } from 'node:crypto';
import type { PartFile } from './list-reader.ts';
import type { ListFile, ListPart } from './list-set.ts';

/** A file being read, with what is known of its content once it was. */
export interface OpenedFile extends PartFile {
  /** Digest and length; goes through the content if nobody did yet. */
  seal(): { readonly sha256: string; readonly size: number };
}

/** Opens a file of a set as `part`. */
export function openFile(file: ListFile, part: ListPart): OpenedFile {
  let sealed: { sha256: string; size: number } | undefined;
  function* chunks(): Iterable<Uint8Array> {
    const hash = createHash('sha256');
    let size = 0;
    for (const chunk of 'bytes' in file ? [file.bytes] : file.chunks()) {
      hash.update(chunk);
      size += chunk.length;
      yield chunk;
    }
    sealed ??= { sha256: hash.digest('hex'), size };
  }
  return {
    path: file.path,
    part,
    chunks,
    bytes() {
      if ('bytes' in file) return file.bytes;
      const all = [...chunks()];
      const whole = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const chunk of all) {
        whole.set(chunk, at);
        at += chunk.length;
      }
      return whole;
    },
    seal() {
      if (sealed === undefined) for (const _ of chunks());
      return sealed ?? { sha256: '', size: 0 };
    },
  };
}
