/**
 * Opens the ZIP container of an Office file within limits. Declared sizes of all members are checked before anything is
 * inflated, and the inflater never writes more than the declared size, so a bomb costs no more than the limits allow.
 */
import { unzipSync } from 'fflate';
import type { Issue } from '../../model/index.ts';
import type { ReaderInput } from '../reader.ts';

/** First bytes of an OLE container: an encrypted Office file, or one of before 2007. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Members smaller than this may have any ratio: short files of zeroes compress without malice. */
const SMALL_MEMBER = 16 << 20;
/** More members than any Office writer makes. */
const MOST_MEMBERS = 50_000;

export interface OfficePackage {
  /** The wanted members by their path, without a leading slash. */
  readonly members: ReadonlyMap<string, Uint8Array>;
  /** Paths of all members. */
  readonly names: ReadonlySet<string>;
}

export interface OpenedPackage {
  readonly opened: OfficePackage | undefined;
  /** Why it was not opened. */
  readonly issues: readonly Issue[];
}

/** The wanted members, or undefined where the bytes hold no container or one beyond the limits. */
export function openPackage(
  input: ReaderInput,
  format: 'docx' | 'xlsx',
  wanted: (name: string) => boolean,
): OpenedPackage {
  const refuse = (what: string, message: string, detail?: string): OpenedPackage => {
    const place = { path: input.path, ...(detail === undefined ? {} : { detail }) };
    return {
      opened: undefined,
      issues: [{ code: `read.${format}-${what}`, severity: 'error', message, place }],
    };
  };
  if (OLE.every((byte, index) => input.bytes[index] === byte)) {
    return isEncrypted(input.bytes)
      ? refuse(
          'encrypted',
          'The file is protected by a password and was not read; save it without one and add it again.',
        )
      : refuse(
          'broken',
          'This is an Office file of before 2007 under a newer name; save it in the newer format.',
        );
  }
  try {
    const { names, tooLarge } = measure(input);
    if (tooLarge !== undefined) {
      const message = `The part ${tooLarge} would unpack beyond the limits and the file was not read; check whether it is hostile.`;
      return refuse('too-large', message, tooLarge);
    }
    const files = unzipSync(input.bytes, { filter: ({ name }) => wanted(cleanName(name)) });
    const members = new Map(Object.entries(files).map(([name, bytes]) => [cleanName(name), bytes]));
    return { opened: { members, names }, issues: [] };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'unknown error';
    return refuse('broken', `The file is no whole Office container (${why}); get it again from its source.`);
  }
}

/** Names of all members, and the first that breaks a limit; nothing is inflated. */
function measure({ bytes, limits }: ReaderInput): { names: Set<string>; tooLarge: string | undefined } {
  const names = new Set<string>();
  let total = 0;
  let tooLarge: string | undefined;
  unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      names.add(cleanName(name));
      total += originalSize;
      const dense = originalSize > SMALL_MEMBER && originalSize > size * limits.ratio;
      if (dense || total > limits.unpackedBytes || names.size > MOST_MEMBERS) tooLarge ??= name;
      return false;
    },
  });
  return { names, tooLarge };
}

function cleanName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/u, '');
}

/** Whether an OLE container holds the stream of an encrypted Office file: its name stands in the directory as UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = 'EncryptedPackage';
  const wide = Uint8Array.from(Array.from(name).flatMap((char) => [char.charCodeAt(0), 0]));
  const last = Math.min(bytes.length, 1 << 26) - wide.length;
  for (let at = 0; at <= last; at += 64) {
    if (wide.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
