/** Questions a tag depends on: what may come next, what stood before. */
import { beginsUpper } from '../../../values/index.ts';
import { SETS, verbReading } from './lexicon.ts';
import type { Loose, Tag, TaggedToken } from './tagged-token.ts';
import { factsOf } from './word-facts.ts';

export function startsNominal(next: Loose | undefined): boolean {
  return (
    next !== undefined && next.kind === 'word' && next.tag !== 'time' && !factsOf(next.lower).opensNoPhrase
  );
}

export function startsClause(next: Loose | undefined): boolean {
  return (
    next !== undefined &&
    (next.lower === 'it' || next.lower === 'they' || next.lower === 'he' || next.lower === 'she')
  );
}

export function followedByNominal(all: readonly Loose[], index: number): boolean {
  return all[index + 1]?.kind === 'word' && !SETS.preposition.has(all[index + 1]?.lower ?? '');
}

export function lastMeaningful(before: readonly TaggedToken[]): TaggedToken | undefined {
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const token = before[i] as TaggedToken;
    if (token.tag !== 'adv' && token.tag !== 'neg' && token.tag !== 'time') return token;
  }
  return undefined;
}

export function helperBefore(before: readonly TaggedToken[]): Tag | undefined {
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const tag = before[i]?.tag;
    if (tag === 'adv' || tag === 'neg') continue;
    return tag === 'modal' || tag === 'be' || tag === 'have' || tag === 'do' ? tag : undefined;
  }
  return undefined;
}

export function isBy(next: Loose | undefined): boolean {
  return next?.lower === 'by';
}

export function isObjectStart(next: Loose): boolean {
  return (
    SETS.determiner.has(next.lower) ||
    SETS.pronoun.has(next.lower) ||
    /^[\p{Lu}\d]/u.test(next.text) ||
    next.lower.includes('-')
  );
}

export function continuesNominal(next: Loose | undefined): boolean {
  if (next === undefined || next.kind !== 'word' || next.tag === 'time') return false;
  const facts = factsOf(next.lower);
  return !facts.endsPhrase && (!facts.endsPhraseUnlessCapital || beginsUpper(next.text));
}

export function opensNominal(next: Loose | undefined, nouny: boolean): boolean {
  return nouny && continuesNominal(next);
}

export function finiteWanted(before: readonly TaggedToken[]): boolean {
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const token = before[i] as TaggedToken;
    if (token.tag === 'sub' || token.tag === 'rel') return true;
    if (
      token.tag === 'verb' ||
      token.tag === 'be' ||
      token.tag === 'have' ||
      token.tag === 'modal' ||
      token.tag === 'do'
    )
      return false;
  }
  return true;
}

/** Whether a finite verb comes before the clause ends: a form that can only be finite. */
export function finiteAhead(all: readonly Loose[], from: number): boolean {
  for (let i = from; i < all.length && i < from + 24; i += 1) {
    const token = all[i] as Loose;
    if (token.kind === 'mark' && token.text !== ',') return false;
    if (
      SETS.be.has(token.lower) ||
      SETS.modal.has(token.lower) ||
      token.lower === 'has' ||
      token.lower === 'had' ||
      token.lower === 'have' ||
      token.lower === 'did'
    )
      return true;
    if (token.lower === 'which' || token.lower === 'who' || token.lower === 'that') return false;
    const reading = verbReading(token.lower);
    if (
      reading !== undefined &&
      !reading.nouny &&
      (reading.forms.has('past') || reading.forms.has('s') || reading.forms.has('base')) &&
      all[i - 1]?.lower !== 'to' &&
      !SETS.preposition.has(all[i - 1]?.lower ?? '') &&
      !SETS.determiner.has(all[i - 1]?.lower ?? '')
    )
      return true;
  }
  return false;
}
