/** "supplies", "exports", "stores": forms that are as often plural nouns, read as the third person of a verb by what stands around them. */
import { SETS, verbReading, type VerbReading } from './lexicon.ts';
import { continuesNominal, finiteAhead } from './tag-context.ts';
import type { Loose, TaggedToken } from './tagged-token.ts';

/** "X supplies state-owned plants", "The firm exports naphthalene": a third person whose clause has no other verb to come. */
export function takesUnknown(
  reading: VerbReading,
  prev: TaggedToken,
  all: readonly Loose[],
  index: number,
): boolean {
  return (
    reading.forms.has('s') &&
    opensObject(all, index + 1) &&
    (prev.tag === 'rel' ||
      ((prev.tag === 'name' || prev.tag === 'noun') && !finiteAhead(all, afterParticiple(all, index + 1))))
  );
}

/** "supplies advanced lathes": a participle before its noun is no verb to come. */
function afterParticiple(all: readonly Loose[], at: number): number {
  const reading = verbReading(all[at]?.lower ?? '');
  return reading?.forms.has('participle') === true && continuesNominal(all[at + 1]) ? at + 1 : at;
}

/** "repairs engines and supplies advanced lathes": joined to a finite verb of the same person. */
export function joinsFinite(
  reading: VerbReading,
  before: readonly TaggedToken[],
  all: readonly Loose[],
  index: number,
): boolean {
  if (!reading.forms.has('s') || before.at(-1)?.lower !== 'and') return false;
  const next = all[index + 1];
  // "makes and supplies pumps": two verbs side by side share their object.
  const beside = before.at(-2)?.tag === 'verb' && next?.kind === 'word' && !SETS.preposition.has(next.lower);
  if (!beside && !opensObject(all, index + 1)) return false;
  const verb = before.findLast((token) => token.tag === 'verb' || token.tag === 'be' || token.tag === 'sub');
  const third = verb?.lower === 'is' || (verb?.tag === 'verb' && verb.reading?.forms.has('s') === true);
  return third;
}

/** "X designs and manufactures drones": two forms of the third person joined, with one object. */
export function joinedToFinite(
  reading: VerbReading,
  prev: TaggedToken,
  all: readonly Loose[],
  index: number,
): boolean {
  if (!reading.forms.has('s') || all[index + 1]?.lower !== 'and') return false;
  const other = verbReading(all[index + 2]?.lower ?? '');
  return (
    other?.forms.has('s') === true &&
    !other.nouny &&
    (prev.tag === 'name' || prev.tag === 'noun' || prev.tag === 'rel') &&
    opensObject(all, index + 3)
  );
}

/** Words an object can begin with, the lexicon knowing them or not. */
function opensObject(all: readonly Loose[], at: number): boolean {
  const next = all[at];
  if (next === undefined || next.kind !== 'word') return false;
  if (next.lower.endsWith('ly')) return continuesNominal(all[at + 1]);
  if (SETS.determiner.has(next.lower) || next.lower === 'them' || next.lower === 'it') return true;
  // "records show", "stores report": the next word may be the verb.
  const reading = verbReading(next.lower);
  if (reading?.forms.has('participle') === true) return continuesNominal(all[at + 1]);
  return continuesNominal(next) && reading === undefined;
}
