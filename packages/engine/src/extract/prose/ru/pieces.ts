/** A Russian sentence in pieces: cut at commas and conjunctions where a new predicate begins, with what links each to the one before. */
import type { Token } from '../../../values/index.ts';
import { sayingStance, verbReading, type VerbReading } from './lexicon.ts';

export interface Piece {
  readonly tokens: readonly Token[];
  /** How it begins: `that` after «что», `which` with «который», `participle` with «поставленный». */
  readonly link: 'main' | 'that' | 'which' | 'participle';
  readonly verb: { readonly at: number; readonly reading: VerbReading } | undefined;
  /** The form of «который» it begins with. */
  readonly which: string | undefined;
  /** A verb of saying in it. */
  readonly saying: number | undefined;
}

const WHICH = /^котор(?:ый|ая|ое|ые|ого|ому|ым|ом|ой|ую|ых|ыми)$/u;
const CUTS = /^[,;:–—]$/u;

/** The pieces of a sentence's tokens, in order. */
export function piecesOf(tokens: readonly Token[]): Piece[] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    const cut = token.kind === 'mark' && CUTS.test(token.text);
    const joins =
      (token.lower === 'и' || token.lower === 'а' || token.lower === 'но') && nextIsVerb(tokens, index + 1);
    if (cut || joins) {
      if (run.length > 0) runs.push(run);
      run = [token];
    } else run.push(token);
  }
  if (run.length > 0) runs.push(run);
  const pieces: Piece[] = [];
  for (const words of runs) {
    const piece = pieceOf(words);
    const last = pieces.at(-1);
    const empty = piece.verb === undefined && piece.saying === undefined && piece.link === 'main';
    // A run without a predicate goes on with a list or explains what stood before.
    if (empty && last !== undefined)
      pieces[pieces.length - 1] = { ...last, tokens: [...last.tokens, ...words] };
    else pieces.push(piece);
  }
  return pieces;
}

function nextIsVerb(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && i < from + 3; i += 1) {
    const lower = tokens[i]?.lower ?? '';
    if (verbReading(lower)?.voice === 'active' || verbReading(lower)?.voice === 'passive') return true;
    if (lower !== 'не' && lower !== 'также' && lower !== 'затем' && lower !== 'позже') return false;
  }
  return false;
}

function pieceOf(words: readonly Token[]): Piece {
  const content = words[0]?.kind === 'mark' ? words.slice(1) : words;
  const first = content[0]?.lower ?? '';
  const verbAt = words.findIndex((token, index) => isVerbHere(words, token, index));
  const reading = verbAt < 0 ? undefined : verbReading(words[verbAt]?.lower ?? '');
  const saying = words.findIndex(
    (token) => sayingStance(token.lower) !== undefined && !isHandover(words, token),
  );
  const which = [first, content[1]?.lower ?? ''].find((word) => WHICH.test(word));
  const participle = reading?.voice === 'participle' && words.indexOf(content[0] as Token) === verbAt;
  return {
    tokens: words,
    link: first === 'что' ? 'that' : which !== undefined ? 'which' : participle ? 'participle' : 'main',
    verb: reading === undefined || verbAt < 0 ? undefined : { at: verbAt, reading },
    which,
    saying: saying < 0 ? undefined : saying,
  };
}

/** «прибыли» are also profits: a verb only before where they arrived. */
const HOMONYMS = new Set(['прибыли']);
const BEHIND_HOMONYM = new Set(['в', 'на', 'из', 'к']);

/** Finite forms before participles: «поставленные двигатели были отгружены» is told by its passive. */
function isVerbHere(words: readonly Token[], token: Token, index: number): boolean {
  const reading = verbReading(token.lower);
  if (reading === undefined) return false;
  if (HOMONYMS.has(token.lower) && !BEHIND_HOMONYM.has(words[index + 1]?.lower ?? '')) return false;
  if (reading.voice === 'participle')
    return (
      !words.some((other) => {
        const voice = verbReading(other.lower)?.voice;
        return voice === 'active' || voice === 'passive';
      }) && index <= 1
    );
  if (reading.voice === 'infinitive')
    return !words.some((other) => verbReading(other.lower)?.voice === 'active');
  return true;
}

/** «передал» hands over goods more often than words. */
function isHandover(words: readonly Token[], token: Token): boolean {
  return verbReading(token.lower) !== undefined && !words.some((other) => other.lower === 'что');
}
