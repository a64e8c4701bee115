/** Word and mark tokens with offsets. Linear; never a token across white space. */

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** `word` has a letter or digit; `mark` is one punctuation character; `possessive` is a split-off 's or '. */
  readonly kind: 'word' | 'mark' | 'possessive';
}

/** Letters, digits and the marks that may stand inside a word: hyphen, apostrophe, dot, slash, comma between digits. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:[-‑–'’./&_:][\p{L}\p{N}\p{M}]+|,\d+)*|[^\s\p{L}\p{N}\p{M}]/gu;
/** A dash between words is punctuation unless digits or capitals stand on both sides without spaces ("2019–2021"). */
/** "we've", "they're", "he'll" are two words. */
const CONTRACTED = /['’](?:ve|re|ll|d|m)$/u;
const POSSESSIVE = /['’]s?$/u;

/** The tokens of `text[start, end)`. An English possessive is split off its word. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const slice = text.slice(start, end);
  for (const match of slice.matchAll(WORD)) {
    const from = start + match.index;
    const word = match[0];
    if (!beginsPlainly(word) && !/[\p{L}\p{N}]/u.test(word)) {
      const after = slice.charAt(match.index + 1);
      const before = slice.charAt(match.index - 1);
      const possessive =
        (word === "'" || word === '’') &&
        /s/u.test(before) &&
        !/[\p{L}\p{N}]/u.test(after) &&
        tokens.at(-1)?.kind === 'word';
      tokens.push({
        start: from,
        end: from + word.length,
        text: word,
        lower: word,
        kind: possessive && /\s/u.test(after) ? 'possessive' : 'mark',
      });
      continue;
    }
    if (!word.includes("'") && !word.includes('’')) {
      push(tokens, text, from, from + word.length, 'word');
      continue;
    }
    const shortened = CONTRACTED.exec(word)?.[0];
    if (shortened !== undefined && word.length > shortened.length) {
      const cut = from + word.length - shortened.length;
      push(tokens, text, from, cut, 'word');
      push(tokens, text, cut, from + word.length, 'word');
      continue;
    }
    const tail = POSSESSIVE.exec(word)?.[0];
    if (tail !== undefined && word.length > tail.length && tail.length === 2) {
      const cut = from + word.length - tail.length;
      push(tokens, text, from, cut, 'word');
      push(tokens, text, cut, from + word.length, 'possessive');
    } else push(tokens, text, from, from + word.length, 'word');
  }
  return tokens;
}

/** Whether the first character is a plain Latin or Cyrillic letter or a digit; others are looked up. */
function beginsPlainly(word: string): boolean {
  const code = word.charCodeAt(0);
  return (
    (code > 0x60 && code < 0x7b) ||
    (code > 0x40 && code < 0x5b) ||
    (code > 0x2f && code < 0x3a) ||
    (code > 0x3ff && code < 0x482)
  );
}

function push(tokens: Token[], text: string, start: number, end: number, kind: Token['kind']): void {
  const word = text.slice(start, end);
  tokens.push({ start, end, text: word, lower: word.toLowerCase(), kind });
}
