/**
 * Decodes by WHATWG label. Node 20 reads windows-1252 as if it were ISO-8859-1 (its fast path leaves 0x80 to 0x9F
 * as control characters); those are set right here, as the Encoding standard has them.
 */

/** Windows-1252 at 0x80 to 0x9F; a space where the standard leaves the control character. */
const UPPER = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The text of bytes in the charset of a known label. With `partial`, a character cut at the end is left off. */
export function decodeLabel(bytes: Uint8Array, label: string, partial = false): string {
  const text = new TextDecoder(label).decode(bytes, { stream: partial });
  return label === 'windows-1252' ? repairLatin(text) : text;
}

/** Windows-1252 signs put in the place of the control characters U+0080 to U+009F. */
export function repairLatin(text: string): string {
  return text.replace(/[\u0080-\u009F]/gu, (control) => {
    const sign = UPPER[control.charCodeAt(0) - 0x80];
    return sign === undefined || sign === ' ' ? control : sign;
  });
}
