/** Questions about the first character of a word, quick for plain Latin and Cyrillic letters. */

const UPPER = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;

/** Whether the words begin with a capital letter. */
export function beginsUpper(words: string): boolean {
  const code = words.charCodeAt(0);
  if (code < 0x80) return code > 0x40 && code < 0x5b;
  if (code > 0x40f && code < 0x450) return code < 0x430;
  return UPPER.test(words);
}

/** Whether the words begin with a small letter. */
export function beginsLower(words: string): boolean {
  const code = words.charCodeAt(0);
  if (code < 0x80) return code > 0x60 && code < 0x7b;
  if (code > 0x40f && code < 0x450) return code > 0x42f;
  return LOWER.test(words);
}
