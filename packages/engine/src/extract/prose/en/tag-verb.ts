/** Verb, participle, gerund or noun: the reading of a form that can be a verb, from what stands around it. */
import { beginsUpper } from '../../../values/index.ts';
import { CUE_VERBS, FORWARD_VERBS } from '../../../data/lexicon/en/cues.ts';
import { VERB_FRAMES } from './all-verb-frames.ts';
import { isPlural, nounKind, SETS, singular, verbReading, type VerbReading } from './lexicon.ts';
import {
  continuesNominal,
  finiteAhead,
  finiteWanted,
  followedByNominal,
  helperBefore,
  isBy,
  isObjectStart,
  lastMeaningful,
  opensNominal,
} from './tag-context.ts';
import { participleHere } from './tag-participle.ts';
import { joinedToFinite, joinsFinite, takesUnknown } from './third-person.ts';
import type { Loose, Tag, TaggedToken } from './tagged-token.ts';

/** "it acts as", "X works as". */
const AS_VERBS = new Set(['act', 'work', 'serve', 'function']);
const SINGULAR = new Set(['he', 'she', 'it']);

/** Verbs whose object is a thing or a party, and never a doing. */
const DEALING: ReadonlySet<string> = new Set(
  VERB_FRAMES.filter(
    ({ kind }) => kind === 'supply' || kind === 'production' || kind === 'component',
  ).flatMap(({ verbs }) => verbs),
);

const SUBJECT: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'pron']);

/** The reading of a word that can be a verb, from what stands around it; undefined when it is better a noun or adjective. */
export function tagVerb(
  reading: VerbReading,
  before: readonly TaggedToken[],
  all: readonly Loose[],
  index: number,
): Tag | undefined {
  const { forms, nouny } = reading;
  const prev = lastMeaningful(before);
  const next = all[index + 1];
  const helper = helperBefore(before);
  if (helper === undefined && reading.lemma === 'show' && next?.lower === 'that' && prev?.tag !== 'det')
    return 'verb';
  // "… a manager who asked not to be named said"
  if (helper === undefined && all[index]?.lower === 'said' && next?.lower !== 'to' && prev?.tag !== 'det')
    return 'verb';
  if (helper === undefined && closesAsSaying(reading, before, all, index)) return 'verb';
  if (helper === undefined && looksForward(reading, before, all, index)) return 'verb';
  if (helper === 'modal' || helper === 'do') return forms.has('base') ? 'verb' : undefined;
  if (helper === 'be') {
    if (forms.has('ing')) return 'ing';
    return forms.has('participle') ? 'participle' : undefined;
  }
  if (helper === 'have')
    return forms.has('participle') && !opensNominal(next, nouny)
      ? 'participle'
      : forms.has('participle')
        ? 'participle'
        : undefined;
  if (prev?.tag === 'to') return forms.has('base') ? 'verb' : forms.has('ing') ? 'ing' : undefined;
  if (describesSpeaker(reading, prev, next, all)) return 'adj';
  if (forms.has('ing')) return tagIng(reading, prev, next, all, index);
  if (
    prev === undefined ||
    prev.tag === 'det' ||
    prev.tag === 'poss' ||
    prev.tag === 'prep' ||
    prev.tag === 'adj' ||
    prev.tag === 'num'
  ) {
    if (forms.has('participle') && continuesNominal(next)) return 'adj';
    if (nouny) return 'noun';
    if (prev?.tag === 'adj' && forms.has('s')) return undefined;
    if (prev?.tag === 'num' && (forms.has('past') || forms.has('s')))
      return forms.has('participle') && isBy(next) ? 'participle' : 'verb';
    return forms.has('participle') && (prev === undefined || prev.tag === 'prep')
      ? 'participle'
      : prev === undefined
        ? undefined
        : 'adj';
  }
  if (nouny && forms.has('s') && prev?.tag === 'pron' && SINGULAR.has(prev.lower)) return 'verb';
  if (
    nouny &&
    !forms.has('past') &&
    (next?.lower === 'as' || (next?.lower === 'for' && reading.lemma === 'work')) &&
    AS_VERBS.has(reading.lemma) &&
    (prev?.tag === 'name' || prev?.tag === 'pron' || prev?.text === ',')
  )
    return 'verb';
  if (nouny && !forms.has('past')) return verbDespiteNoun(reading, before, all, index) ? 'verb' : 'noun';
  if (prev.tag === 'verb' && forms.has('participle') && continuesNominal(next)) return 'adj';
  if (forms.has('participle') && !forms.has('past')) return 'participle';
  if (forms.has('participle'))
    return participleHere(before, next, all, index)
      ? 'participle'
      : nouny && !finiteWanted(before)
        ? 'noun'
        : 'verb';
  return 'verb';
}

/** "…, leaked emails show.": a participle before the speaker that closes the sentence. */
function describesSpeaker(
  { forms }: VerbReading,
  prev: TaggedToken | undefined,
  next: Loose | undefined,
  all: readonly Loose[],
): boolean {
  if (
    !forms.has('participle') ||
    prev?.tag !== 'mark' ||
    next === undefined ||
    nounKind(next.lower) === undefined
  )
    return false;
  const last = all.findLast((token) => token.kind === 'word');
  const saying = last === undefined ? undefined : verbReading(last.lower);
  return saying !== undefined && CUE_VERBS[saying.lemma] !== undefined;
}

/** "…, bank statements show." closes its sentence: a form of saying there is finite. */
function closesAsSaying(
  reading: VerbReading,
  before: readonly TaggedToken[],
  all: readonly Loose[],
  index: number,
): boolean {
  if (
    CUE_VERBS[reading.lemma] === undefined ||
    !(reading.forms.has('base') || reading.forms.has('s') || reading.forms.has('past'))
  )
    return false;
  // "reported on Thursday, citing two officials" closes as well.
  let after = index + 1;
  while (all[after]?.tag === 'time' || all[after]?.tag === 'adv') after += 1;
  const cites = all[after]?.text === ',' && CITING.has(all[after + 1]?.lower ?? '');
  if (!cites && all.slice(after).some((token) => token.kind === 'word')) return false;
  const prev = before.at(-1);
  if (prev === undefined || !SUBJECT.has(prev.tag)) return false;
  const comma = before.findLastIndex((token) => token.tag === 'mark' && /[,"”»]/u.test(token.text));
  return (
    comma > 0 &&
    before
      .slice(0, comma)
      .some((token) => token.tag === 'verb' || token.tag === 'be' || token.tag === 'have') &&
    !before.slice(comma).some((token) => token.tag === 'verb' || token.tag === 'be')
  );
}

const CITING = new Set(['citing', 'quoting', 'speaking', 'asking', 'requesting']);

const FORWARD: ReadonlySet<string> = new Set(FORWARD_VERBS);

/** "X plans to deliver": a verb, where the clause has none yet and none comes. */
function looksForward(
  reading: VerbReading,
  before: readonly TaggedToken[],
  all: readonly Loose[],
  index: number,
): boolean {
  if (!reading.nouny || !FORWARD.has(reading.lemma) || all[index + 1]?.lower !== 'to') return false;
  const prev = before.at(-1);
  if (prev === undefined || !(SUBJECT.has(prev.tag) || prev.tag === 'adv')) return false;
  const then = verbReading(all[index + 2]?.lower ?? '');
  return then?.forms.has('base') === true && finiteWanted(before) && !finiteAhead(all, index + 3);
}

function tagIng(
  reading: VerbReading,
  prev: TaggedToken | undefined,
  next: Loose | undefined,
  all: readonly Loose[],
  index: number,
): Tag | undefined {
  const { nouny } = reading;
  const takesObject =
    next !== undefined && next.kind === 'word' && (isObjectStart(next) || next.tag === 'num');
  if (prev === undefined) return takesObject ? 'ing' : nouny ? 'noun' : 'ing';
  // "two shipping documents"
  if (prev.tag === 'num' && nouny && !takesObject && continuesNominal(next)) return 'adj';
  if (prev.tag === 'det' || prev.tag === 'poss' || prev.tag === 'adj') {
    if (next?.lower === 'of' || !continuesNominal(next)) return 'noun';
    return 'adj';
  }
  if (prev.tag === 'prep' || prev.tag === 'conj') {
    if (next?.lower === 'of' || next?.lower === 'and' || next === undefined || next.kind === 'mark')
      return 'noun';
    // "in supplying fuel to X": what is supplied, where no firm follows.
    if (reading.lemma === 'supply' && continuesNominal(next) && nounKind(next?.lower ?? '') !== 'company')
      return 'ing';
    return nouny && !takesObject && continuesNominal(next) && !followedByNominal(all, index + 1)
      ? 'adj'
      : 'ing';
  }
  // "a test firing of"
  if (prev.tag === 'noun' && next?.lower === 'of') return 'noun';
  // "provided training to"
  if (
    prev.tag === 'verb' &&
    nouny &&
    prev.reading?.lemma === 'provide' &&
    (next === undefined || SETS.preposition.has(next.lower))
  )
    return 'noun';
  // "sold cutting oil", "manufactures jamming stations": the object of a verb of dealing in things.
  if (
    prev.tag === 'verb' &&
    prev.reading !== undefined &&
    DEALING.has(prev.reading.lemma) &&
    !takesObject &&
    continuesNominal(next)
  )
    return 'adj';
  // "the state holding X"
  if (prev.tag === 'noun' && nounKind(all[index]?.lower ?? '') === 'company' && beginsUpper(next?.text ?? ''))
    return 'noun';
  if (prev.tag === 'noun' || prev.tag === 'name')
    return nouny &&
      !takesObject &&
      (continuesNominal(next) ||
        next === undefined ||
        next.kind === 'mark' ||
        SETS.preposition.has(next.lower) ||
        SETS.be.has(next.lower) ||
        SETS.have.has(next.lower))
      ? 'noun'
      : 'ing';
  return 'ing';
}

/** A noun-like form that the clause needs as its verb: a subject before, an object, clause or adverb after, no verb yet. */
function verbDespiteNoun(
  reading: VerbReading,
  before: readonly TaggedToken[],
  all: readonly Loose[],
  index: number,
): boolean {
  const prev = before.at(-1);
  const next = all[index + 1];
  if (prev === undefined || next === undefined || next.kind !== 'word') return false;
  if (prev.tag === 'conj' && reading.forms.has('base') && next.kind === 'word') {
    const joined = before.at(-2);
    const infinitive = before.findLastIndex((t, i) => t.tag === 'verb' && before[i - 1]?.tag === 'to');
    const listed =
      joined?.tag === 'verb' ||
      (infinitive >= 0 &&
        (joined?.tag === 'name' ||
          joined?.tag === 'pron' ||
          (joined?.tag === 'noun' && singular(joined.lower) !== joined.lower)));
    return (
      listed &&
      !before.slice(infinitive + 1).some((t) => t.tag === 'be' || t.tag === 'sub' || t.tag === 'rel') &&
      (nounKind(next.lower) !== undefined || SETS.determiner.has(next.lower) || beginsUpper(next.text))
    );
  }
  if (joinsFinite(reading, before, all, index)) return true;
  if (!finiteWanted(before)) return false;
  if (joinedToFinite(reading, prev, all, index)) return true;
  const subject =
    SUBJECT.has(prev.tag) ||
    prev.tag === 'adv' ||
    prev.tag === 'time' ||
    prev.tag === 'rel' ||
    (prev.tag === 'mark' && prev.text !== '(');
  if (!subject) return false;
  if (prev.tag === 'noun' && reading.forms.has('s') && singular(prev.lower) !== prev.lower) return false;
  // "mobile repair units": a base form wants a plural before it.
  if (
    prev.tag === 'noun' &&
    reading.forms.has('base') &&
    !reading.forms.has('s') &&
    !isPlural(prev.lower) &&
    nounKind(prev.lower) === undefined
  )
    return false;
  const then = verbReading(next.lower);
  if (
    then !== undefined &&
    !then.nouny &&
    (then.forms.has('participle') || then.forms.has('past')) &&
    next.lower !== 'had'
  )
    return false;
  return (
    SETS.determiner.has(next.lower) ||
    next.lower === 'that' ||
    next.tag === 'num' ||
    /^[\p{Lu}\d]/u.test(next.text) ||
    SETS.pronoun.has(next.lower) ||
    next.tag === 'time' ||
    nounKind(next.lower) !== undefined ||
    (prev.tag === 'pron' && !SETS.be.has(next.lower)) ||
    takesUnknown(reading, prev, all, index)
  );
}
