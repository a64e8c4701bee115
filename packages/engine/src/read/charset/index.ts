/** From bytes to text. */
export * from './declared-in-markup.ts';
export * from './decode-bytes.ts';
export * from './decode-label.ts';
export * from './rank-charsets.ts';
export * from './utf16.ts';
