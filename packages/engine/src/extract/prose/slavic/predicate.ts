/** The predicate of a clause. */
import { type Clause, type Predicate, stanceOf } from './clause.ts';
import { type VerbReading } from './language.ts';
import { type Phrase } from './phrase.ts';
import { type Word } from './words.ts';

const FINITE = new Set(['past', 'present', 'future', 'short', 'impersonal']);

/** The predicate: the verb whose frame counts, with the finite verb over it where it is an infinitive. */
export function settlePredicate(clause: Clause, byWord: readonly (Phrase | undefined)[]): void {
  const free = clause.words.filter((word) => byWord[word.at] === undefined || clause.kind === 'participle');
  const pick = (test: (reading: VerbReading) => boolean): Predicate | undefined => {
    for (const word of free) {
      const readings = word.verbs.filter(test);
      if (readings.length > 0 && byWord[word.at] === undefined) return { word, readings };
    }
    return undefined;
  };
  if (clause.kind === 'participle') {
    clause.predicate = pick(({ shape }) => shape === 'passive' || shape === 'active');
    return;
  }
  if (clause.kind === 'converb') {
    const converb = pick(({ shape }) => shape === 'converb');
    const infinitive = pick(({ shape }) => shape === 'infinitive');
    clause.predicate = infinitive ?? converb;
    if (infinitive !== undefined) clause.governor = converb;
    return;
  }
  const infinitive = pick(({ shape }) => shape === 'infinitive');
  const finite = pick(({ shape, entry }) => FINITE.has(shape) && !entry.being) ?? likeFinite(free);
  const being = pick(({ shape, entry }) => FINITE.has(shape) && entry.being);
  const passive =
    pick(({ shape }) => shape === 'short' || shape === 'impersonal') ??
    (being !== undefined || finite === undefined ? pick(({ shape }) => shape === 'passive') : undefined);
  if (
    infinitive !== undefined &&
    (finite === undefined || governs(finite) || finite.word.at < infinitive.word.at)
  ) {
    clause.predicate = infinitive;
    clause.governor = finite ?? being;
    return;
  }
  if (passive !== undefined && (finite === undefined || finite.word === passive.word)) {
    clause.predicate = passive;
    clause.governor = being;
    return;
  }
  clause.predicate = finite ?? being;
}

function governs(finite: Predicate): boolean {
  return finite.readings.some(({ entry }) => entry.bearings.length > 0);
}

function likeFinite(words: readonly Word[]): Predicate | undefined {
  const word = words.find(({ likeVerb }) => likeVerb);
  return word === undefined ? undefined : { word, readings: [] };
}

/** Whether a clause tells of saying. */
export function tellsSaying(clause: Clause): boolean {
  return stanceOf(clause.predicate) !== undefined || stanceOf(clause.governor) !== undefined;
}
