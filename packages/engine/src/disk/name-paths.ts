/**
 * The paths that files go by: relative, `/` between folders, Unicode NFC, each only once. Two files may have one name
 * to the eye (`é` as one character and as two), bytes that are no Unicode, or the name of an attachment of another file;
 * none of them may take the place of the other.
 */

export interface Named {
  /** As the disk spells it, bytes that are no UTF-8 as `%D1`. */
  readonly spelled: string;
}

/** The name of a file or folder as it can be written, and whether the disk's bytes were Unicode. */
export function spellName(bytes: Uint8Array): { readonly name: string; readonly unicode: boolean } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name = buffer.toString('utf8');
  if (Buffer.from(name, 'utf8').equals(buffer)) return { name, unicode: true };
  const spelled = [...buffer].map((byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase()}`,
  );
  return { name: spelled.join(''), unicode: false };
}

/** Gives each file its path. The outcome does not depend on the order of the files. */
export function namePaths<File extends Named>(files: readonly File[]): (File & { readonly path: string })[] {
  const alike = new Map<string, number>();
  for (const { spelled } of files) {
    const path = spelled.normalize('NFC');
    alike.set(path, (alike.get(path) ?? 0) + 1);
  }
  const taken = new Set<string>();
  const named = [...files]
    .sort((a, b) => (a.spelled < b.spelled ? -1 : a.spelled > b.spelled ? 1 : 0))
    .map((file) => {
      const plain = file.spelled.normalize('NFC');
      // Of several that look alike, the one that is NFC on the disk keeps the path; the others keep their spelling.
      let path = (alike.get(plain) ?? 0) > 1 ? file.spelled : plain;
      while (taken.has(path)) path += '~';
      taken.add(path);
      return { ...file, path };
    });
  return named.map((file) => ({ ...file, path: apartFromChildren(file.path, taken) }));
}

/** `mail.eml!a.txt` is what an attachment of `mail.eml` is called: a file of that name shows its `!` as `%21`. */
function apartFromChildren(path: string, files: ReadonlySet<string>): string {
  for (let at = path.indexOf('!'); at >= 0; at = path.indexOf('!', at + 1)) {
    if (!files.has(path.slice(0, at))) continue;
    let apart = `${path.slice(0, at)}%21${path.slice(at + 1)}`;
    while (files.has(apart)) apart += '~';
    return apart;
  }
  return path;
}
