/** Bytes of a list file to NFC text. OFAC files are ASCII, UN files UTF-8; older mirrors were found in windows-1252. */

/** The text, and whether it had to be read as windows-1252 because it is no UTF-8. */
export function decodeList(bytes: Uint8Array): { readonly text: string; readonly guessed: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC'), guessed: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes).normalize('NFC'), guessed: true };
  }
}
