/** The member names of a ZIP file, from its central directory, or from the local headers where that is lost. */

export interface ZipListing {
  readonly names: readonly string[];
  /** Whether any member is encrypted. */
  readonly encrypted: boolean;
  /** Whether the directory at the end is there: without it the file is cut short. */
  readonly whole: boolean;
}

const MOST_NAMES = 5_000;
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** Lists members without unpacking any. Names are read byte for byte (Latin-1): enough to tell formats apart. */
export function listZip(bytes: Uint8Array): ZipListing {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const central = centralStart(view);
  return central === null ? listLocal(bytes, view) : listCentral(bytes, view, central);
}

function centralStart(view: DataView): number | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 65_535; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const start = view.getUint32(at + 16, true);
    if (start + 4 <= view.byteLength && view.getUint32(start, true) === CENTRAL) return start;
  }
  return null;
}

function listCentral(bytes: Uint8Array, view: DataView, start: number): ZipListing {
  const names: string[] = [];
  let encrypted = false;
  for (let at = start; at + 46 <= view.byteLength && names.length < MOST_NAMES; ) {
    if (view.getUint32(at, true) !== CENTRAL) break;
    const length = view.getUint16(at + 28, true);
    if ((view.getUint16(at + 8, true) & 1) === 1) encrypted = true;
    names.push(nameAt(bytes, at + 46, length));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { names, encrypted, whole: true };
}

function listLocal(bytes: Uint8Array, view: DataView): ZipListing {
  const names: string[] = [];
  let encrypted = false;
  for (let at = 0; at + 30 <= view.byteLength && names.length < MOST_NAMES; ) {
    if (view.getUint32(at, true) !== LOCAL) break;
    const length = view.getUint16(at + 26, true);
    if ((view.getUint16(at + 6, true) & 1) === 1) encrypted = true;
    names.push(nameAt(bytes, at + 30, length));
    at += 30 + length + view.getUint16(at + 28, true) + view.getUint32(at + 18, true);
  }
  return { names, encrypted, whole: false };
}

function nameAt(bytes: Uint8Array, start: number, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(
    'latin1',
    start,
    Math.min(start + length, bytes.byteLength),
  );
}
