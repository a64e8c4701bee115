/**
 * Text of documents made safe to print anywhere: characters that steer a screen instead of standing on it (control
 * codes, bidirectional overrides, tag characters, byte order marks) are named instead of obeyed, as ⟨U+202E⟩.
 */

/** Unicode's control and format characters (Cc, Cf), and the noncharacters that break XML. */
const STEERING = /[\p{Cc}\p{Cf}\ufffe\uffff]/gu;

/** The few of them that words need: tab, line feed, joiners, marks of direction, soft hyphen, breaks. */
const NEEDED: ReadonlySet<string> = new Set([
  '\t',
  '\n',
  '\u00ad',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u2060',
]);

/** The text with steering characters named, line ends as `\n`, and lone surrogates as U+FFFD. Idempotent. */
export function visibleText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(STEERING, (char) => (NEEDED.has(char) ? char : named(char)));
}

function named(char: string): string {
  return `⟨U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
