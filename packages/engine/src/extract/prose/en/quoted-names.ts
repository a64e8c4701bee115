/** Names between quotation marks. */
import type { Token } from '../../../values/index.ts';
import { LEGAL_BEFORE } from '../../../data/lexicon/en/institutions.ts';
import { SETS, singular } from './lexicon.ts';
import { closed, INSTITUTIONS, isCapital } from './name-runs.ts';

/**
 * A name between quotation marks: few words, nearly all of them with capitals; where the words around or its own last word say that
 * a body or firm is named ("JSC ‘…’", "the ‘…’ division", "‘Beacon repair plant’"), its first word alone.
 */
export function quotedAt(tokens: readonly Token[], at: number): { close: number } | undefined {
  const open = tokens[at];
  if (open?.kind !== 'mark' || !OPENING.test(open.text)) return undefined;
  const wanted = CLOSING[open.text];
  let capitals = 0;
  let words = 0;
  let depth = 0;
  /** The mark that closes a quotation of another sort inside. */
  let inner: string | undefined;
  for (let i = at + 1; i < tokens.length && i <= at + MOST_QUOTED + 1; i += 1) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') {
      if (token.text === open.text && wanted !== open.text) {
        depth += 1;
        continue;
      }
      if (
        token.kind === 'mark' &&
        inner === undefined &&
        CLOSING[token.text] !== undefined &&
        token.text !== wanted
      ) {
        inner = CLOSING[token.text];
        continue;
      }
      if (token.text === inner) {
        inner = undefined;
        continue;
      }
      if (token.text === wanted && token.kind === 'possessive' && closesLater(tokens, i, open.text)) continue;
      if (token.text === wanted && depth > 0) {
        depth -= 1;
        continue;
      }
      if (token.text === wanted && i > at + 1) {
        const first = tokens[at + 1] as Token;
        // Longer than a word, it must look like a name throughout; a lone capital word is one.
        return (isCapital(first) || /^\d/u.test(first.text)) &&
          !closed(first) &&
          (capitals * 3 >= words * 2 || namesBody(tokens, at, i)) &&
          !verbal(tokens, at + 1, i)
          ? { close: i }
          : undefined;
      }
      if (
        token.kind === 'possessive' ||
        /^[-–—&.]$/u.test(token.text) ||
        token.text === '&' ||
        token.text === '.'
      )
        continue;
      return undefined;
    }
    if (NEUTRAL.has(token.lower)) continue;
    words += 1;
    if (isCapital(token) || /^\d/u.test(token.text)) capitals += 1;
  }
  return undefined;
}

const MOST_QUOTED = 14;

/** "‘Union of workers’ clubs’": the mark of a genitive, where the closing one still comes. */
function closesLater(tokens: readonly Token[], at: number, opening: string): boolean {
  const wanted = CLOSING[opening];
  for (let i = at + 1; i < tokens.length && i <= at + MOST_QUOTED; i += 1) {
    const { text } = tokens[i] as Token;
    if (text === opening) return false;
    if (text === wanted) return true;
  }
  return false;
}

/** Whether a body or a firm is what the quoted words name. */
function namesBody(tokens: readonly Token[], open: number, close: number): boolean {
  const before = tokens[open - 1]?.lower ?? '';
  const after = tokens[close + 1]?.lower ?? '';
  return (
    LEGAL.has(before) ||
    INSTITUTIONS.has(singular(before)) ||
    INSTITUTIONS.has(singular(after)) ||
    INSTITUTIONS.has(singular(tokens[close - 1]?.lower ?? ''))
  );
}

const LEGAL: ReadonlySet<string> = new Set(LEGAL_BEFORE);

const OPENING = /^[“‘«"„]$/u;

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '«': '»', '"': '"', '„': '“' };

const NEUTRAL = new Set('named after of and for the in on at'.split(' '));

function verbal(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const { lower } = tokens[i] as Token;
    if (SETS.be.has(lower) || SETS.have.has(lower) || SETS.modal.has(lower) || SETS.pronoun.has(lower))
      return true;
  }
  return false;
}
