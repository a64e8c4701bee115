/** What the keys of every script end with: glides, doubled letters, endings. */
export function settleKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/y/gu, 'i')
    .replace(/ii+/gu, 'i')
    .replace(/ie/gu, 'e')
    .replace(/(.)\1+/gu, '$1')
    .replace(/([oe])f$/u, '$1v');
}
