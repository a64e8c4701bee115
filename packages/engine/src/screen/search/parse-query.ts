/**
 * What people type into a search field, as a tree. Words must all be met; `OR`, `NOT`, `-word`, `+word`, `"a phrase"`,
 * `(groups)`, `word*`, `word~` and `field:value` are understood. Nothing is malformed: a quote or a parenthesis that is
 * not closed ends with the text, an operator without a word is a word.
 */
import { SEARCH_RULES } from '../../data/screen/search-rules.ts';
import { searchWords } from './search-words.ts';

export type SearchNode =
  | { readonly kind: 'all' }
  | { readonly kind: 'word'; readonly word: string; readonly way: 'whole' | 'beginning' | 'fuzzy' }
  | { readonly kind: 'phrase'; readonly words: readonly string[] }
  | { readonly kind: 'field'; readonly field: string; readonly value: string }
  | { readonly kind: 'and' | 'or'; readonly of: readonly SearchNode[] }
  | { readonly kind: 'not'; readonly of: SearchNode };

export interface ParseOptions {
  /** No operators: every word counts as it stands. */
  readonly simple?: boolean;
  /** Every plain word also stands for those one edit away. */
  readonly fuzzy?: boolean;
  /** Whether a word before a colon is a field; else the colon is punctuation. */
  readonly isField?: (name: string) => boolean;
}

interface Token {
  readonly text: string;
  readonly quoted: boolean;
}

const TOKEN = /"([^"]*)(?:"|$)|([()])|([-+](?=\S))|((?:[^\s"()]|(?<=:)")+)/gu;

/** See the header. */
export function parseQuery(
  text: string,
  { simple = false, fuzzy = false, isField }: ParseOptions = {},
): SearchNode {
  const budget = { words: SEARCH_RULES.wordsOfQuery };
  const wordsOf = (piece: string): string[] => {
    const words = searchWords(piece).slice(0, budget.words);
    budget.words -= words.length;
    return words;
  };
  const plain = (piece: string, way: 'whole' | 'beginning' | 'fuzzy'): SearchNode | undefined => {
    const words = wordsOf(piece);
    const [only] = words;
    if (only === undefined) return undefined;
    if (words.length > 1) return { kind: 'phrase', words };
    return { kind: 'word', word: only, way };
  };
  if (simple) {
    const words = wordsOf(text);
    return all(words.map((word) => ({ kind: 'word', word, way: fuzzy ? 'fuzzy' : 'whole' })));
  }
  const tokens: Token[] = [...text.matchAll(TOKEN)].map(([whole, quoted]) => ({
    text: quoted ?? whole,
    quoted: quoted !== undefined,
  }));
  let at = 0;

  const group = (depth: number): SearchNode => {
    const either: SearchNode[][] = [[]];
    let negate = false;
    const add = (node: SearchNode | undefined): void => {
      if (node !== undefined) either.at(-1)?.push(negate ? { kind: 'not', of: node } : node);
      negate = false;
    };
    while (at < tokens.length) {
      const { text: piece, quoted } = tokens[at] ?? { text: '', quoted: false };
      at += 1;
      if (quoted) add(phrase(wordsOf(piece)));
      else if (piece === '(' && depth < SEARCH_RULES.depth) add(group(depth + 1));
      else if (piece === ')' && depth > 0) break;
      else if (piece === '-' || piece === 'NOT' || piece === '!') negate = at < tokens.length;
      else if (piece === '+' || piece === 'AND' || piece === '&&') continue;
      else if (piece === 'OR' || piece === '||') either.push([]);
      else add(one(piece));
    }
    const parts = either.filter((part) => part.length > 0).map(all);
    return parts.length === 0
      ? { kind: 'all' }
      : parts.length === 1
        ? (parts[0] ?? { kind: 'all' })
        : { kind: 'or', of: parts };
  };

  const one = (piece: string): SearchNode | undefined => {
    const colon = piece.indexOf(':');
    const field = piece.slice(0, Math.max(0, colon));
    if (colon > 0 && isField?.(field) === true) {
      const rest = piece.slice(colon + 1);
      const next = tokens[at];
      if (rest === '' && next?.quoted === true) {
        at += 1;
        return { kind: 'field', field, value: next.text };
      }
      return rest === '' ? undefined : { kind: 'field', field, value: rest };
    }
    const tilde = /^(.+)~[0-2]?$/u.exec(piece)?.[1];
    if (tilde !== undefined) return plain(tilde, 'fuzzy');
    if (piece === '*') return { kind: 'all' };
    if (piece.endsWith('*')) return plain(piece, 'beginning');
    return plain(piece, fuzzy ? 'fuzzy' : 'whole');
  };

  return group(0);
}

function phrase(words: readonly string[]): SearchNode | undefined {
  const [only] = words;
  if (only === undefined) return undefined;
  return words.length === 1 ? { kind: 'word', word: only, way: 'whole' } : { kind: 'phrase', words };
}

/** Nodes that must all hold. */
function all(of: readonly SearchNode[]): SearchNode {
  const [only] = of;
  if (only === undefined) return { kind: 'all' };
  return of.length === 1 ? only : { kind: 'and', of };
}
