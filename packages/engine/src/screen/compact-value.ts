/** Values of properties in the form they are compared in. */

/** An identifier without spaces and punctuation, in capitals. */
export function compactValue(value: string): string {
  return value
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The host of a website without scheme, `www` and path. */
export function siteName(value: string): string {
  return (
    value
      .trim()
      .toLowerCase()
      .replace(/^[a-z]+:\/\//u, '')
      .replace(/^www\d?\./u, '')
      .split(/[/?#:]/u)[0] ?? ''
  );
}
