/** Patterns of the tables, written for `\p{L}`, `\p{N}` and the flags `iu`, as expressions over folded text. */
import { FOLDED_CASED, FOLDED_LETTERS, FOLDED_NUMBERS, foldText, isPlain, STAND_INS } from './fold-text.ts';

/** An expression over folded text, made when it is first asked. */
export interface FoldedPattern {
  readonly test: (text: string) => boolean;
  /** The match in folded text: places and lengths are those of the text, its letters are not. */
  readonly exec: (text: string) => RegExpExecArray | null;
}

const CLASSES: Readonly<Record<string, string>> = {
  '\\p{Ll}': FOLDED_CASED,
  '\\p{L}': FOLDED_LETTERS,
  '\\p{N}': FOLDED_NUMBERS,
};
/** Properties, names of groups, escapes and brackets, which stay; runs of characters, which are folded. */
const TOKEN = /\\[pP]\{[^}]*\}|\\k<\w+>|\(\?<\w+>|\\u[\da-fA-F]{4}|\\[\s\S]|[[\](]|[^\\[\](]+/gu;

/**
 * The source of a pattern for folded text. Throws on a property other than `\p{L}`, `\p{Ll}` and `\p{N}`, and on a letter that
 * folding takes away: mistakes in a table, which the tests look for in every pattern.
 */
export function foldedSource(source: string): string {
  let folded = '';
  let inClass = false;
  for (const [token] of source.matchAll(TOKEN)) {
    if (token === '[') inClass = true;
    else if (token === ']') inClass = false;
    if (/^\\[pP]\{/u.test(token)) {
      const members = CLASSES[token];
      if (members === undefined) throw new TypeError(`A pattern over folded text cannot ask for ${token}`);
      folded += inClass ? members : `[${members}]`;
    } else folded += token.startsWith('\\') || token.startsWith('(') ? token : lower(token);
  }
  return folded;
}

function lower(literal: string): string {
  const small = literal.toLowerCase();
  if (isPlain(literal)) return small;
  if (foldText(literal) !== small || [...STAND_INS].some((letter) => literal.includes(letter)))
    throw new TypeError(`Folded text never reads ${literal}`);
  return small;
}

/** The pattern over text that it folds itself. One that ends with `$` is first looked for backwards from the end. */
export function foldedPattern(source: string): FoldedPattern {
  if (/(?<!\\)\$$/u.test(source)) return endingPattern(source);
  let made: RegExp | undefined;
  const expression = (): RegExp => (made ??= new RegExp(foldedSource(source)));
  return {
    test: (text) => expression().test(foldText(text)),
    exec: (text) => expression().exec(foldText(text)),
  };
}

/** A search forwards would begin at every character; most texts fail at their last one. */
function endingPattern(source: string): FoldedPattern {
  let backwards: RegExp | undefined;
  let forwards: RegExp | undefined;
  const ends = (folded: string): boolean => {
    backwards ??= new RegExp(`(?<=(?:${foldedSource(source)}))`, 'y');
    backwards.lastIndex = folded.length;
    return backwards.test(folded);
  };
  return {
    test: (text) => ends(foldText(text)),
    exec: (text) => {
      const folded = foldText(text);
      return ends(folded) ? (forwards ??= new RegExp(foldedSource(source))).exec(folded) : null;
    },
  };
}
