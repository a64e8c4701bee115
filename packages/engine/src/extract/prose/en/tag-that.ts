/** What “that” is: it opens what is said, tells of the noun before it, or points at the noun behind it. */
import { COMPLEMENT_TAKERS } from './complement-takers.ts';
import { nounKind, SETS, singular, verbReading } from './lexicon.ts';
import { startsNominal } from './tag-context.ts';
import type { Loose, Tag, TaggedToken } from './tagged-token.ts';

/** "that": opens a clause after a verb of saying, a relative after a noun, else determines a noun. */
export function tagThat(before: readonly TaggedToken[], all: readonly Loose[], index: number): Tag {
  // "said on Friday that …": the day stands between.
  const prev = before.findLast((token) => token.tag !== 'time');
  const next = all[index + 1];
  if (
    prev?.tag === 'verb' ||
    prev?.tag === 'participle' ||
    (prev?.tag === 'ing' && COMPLEMENT_TAKERS.has(prev.reading?.lemma ?? '')) ||
    prev?.tag === 'adj' ||
    prev?.tag === 'adv' ||
    prev?.tag === 'conj' ||
    (prev?.tag === 'mark' && prev.text === ',')
  )
    return 'sub';
  if (prev?.tag === 'noun' || prev?.tag === 'name') {
    if (
      next !== undefined &&
      (SETS.be.has(next.lower) ||
        SETS.have.has(next.lower) ||
        SETS.modal.has(next.lower) ||
        (verbReading(next.lower) !== undefined && !verbReading(next.lower)?.nouny) ||
        actsDespiteNoun(next, prev, all, index))
    )
      return 'rel';
    return tellsOf(prev, before) ? 'rel' : 'sub';
  }
  if (prev?.tag === 'pron') return 'sub';
  return startsNominal(next) ? 'det' : 'pron';
}

/** "an entity that supplies parts": a form that could be a noun is the verb of a single doer, with its object behind it. */
function actsDespiteNoun(next: Loose, prev: TaggedToken, all: readonly Loose[], index: number): boolean {
  const reading = verbReading(next.lower);
  const then = all[index + 2];
  return (
    reading?.forms.has('s') === true &&
    singular(prev.lower) === prev.lower &&
    then?.kind === 'word' &&
    verbReading(then.lower)?.forms.has('past') !== true &&
    !SETS.be.has(then.lower) &&
    !SETS.have.has(then.lower) &&
    !SETS.modal.has(then.lower) &&
    !SETS.preposition.has(then.lower)
  );
}

/** "the cameras that the plant had ordered" tells of the cameras; "told the firm that it had …" opens what is told. */
function tellsOf(prev: TaggedToken, before: readonly TaggedToken[]): boolean {
  const kind = prev.tag === 'name' ? undefined : nounKind(prev.lower);
  if (kind === 'goods') return true;
  const thing = kind === undefined && prev.tag === 'noun' && singular(prev.lower) !== prev.lower;
  if (!thing && kind !== 'company' && kind !== 'body' && kind !== 'place') return false;
  return !before.some((token) => token.reading !== undefined && COMPLEMENT_TAKERS.has(token.reading.lemma));
}
