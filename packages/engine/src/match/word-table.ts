/** Words by number and numbers by word, without an object a word: open addressing in typed arrays that can be saved. */

export interface WordTable {
  readonly words: readonly string[];
  /** Number of the word plus one at the place its hash leads to, or after it; 0 for free. Length a power of two. */
  readonly slots: Uint32Array;
}

/** FNV-1a over code units, mixed; 32 bits, unsigned. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixHash(hash);
}

/** Spreads close numbers far apart; 32 bits, unsigned. */
export function mixHash(value: number): number {
  let hash = value;
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The table of distinct words. */
export function buildWordTable(words: readonly string[]): WordTable {
  const slots = new Uint32Array(roomFor(words.length));
  const mask = slots.length - 1;
  words.forEach((word, number) => {
    let slot = hashText(word) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number + 1;
  });
  return { words, slots };
}

/** The number of a word, -1 where the table does not have it. */
export function numberOfWord({ words, slots }: WordTable, word: string): number {
  const mask = slots.length - 1;
  for (let slot = hashText(word) & mask; ; slot = (slot + 1) & mask) {
    const number = (slots[slot] ?? 0) - 1;
    if (number === -1 || words[number] === word) return number;
  }
}

/** A power of two that is at most half filled. */
export function roomFor(count: number): number {
  let room = 16;
  while (room < 2 * count) room *= 2;
  return room;
}
