/** Past form or participle: which of the two a form in -ed is, from what stands around it. */
import { CUE_VERBS } from '../../../data/lexicon/en/cues.ts';
import { SETS, verbReading } from './lexicon.ts';
import { finiteAhead, finiteWanted } from './tag-context.ts';
import type { Loose, Tag, TaggedToken } from './tagged-token.ts';

const NOMINAL: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'adj', 'num', 'det', 'poss']);

/** Verbs that tell nothing of the noun before them as a participle: "the Kremlin declined to", "officials told the paper". */
const NEVER_REDUCED = new Set(
  'meet pay help decline refuse respond reply comment tell say add travel arrive depart go come begin agree fail participate act serve belong rise fall happen appear stay insist promise try manage continue last occur emerge live die'.split(
    ' ',
  ),
);

/** Verbs that tell what was said, behind which a subject and its verb may stand without "that". */
const SPEECH = new Set(
  'say confirm state claim allege believe think add note insist admit acknowledge explain warn concede assert testify conclude argue maintain suspect stress recall'.split(
    ' ',
  ),
);

/** "officials said X received": nothing but a subject has come since the verb of saying, and the past form is its verb. */
function saysOf(before: readonly TaggedToken[], next: Loose | undefined): boolean {
  const verb = before.findLastIndex(({ tag }) => !(NOMINAL.has(tag) || tag === 'time' || tag === 'conj'));
  const said = before[verb];
  if (said?.tag !== 'verb' || verb >= before.length - 1 || before[verb - 1]?.tag === 'to') return false;
  const lemma = said.reading?.lemma ?? '';
  if (SPEECH.has(lemma)) return true;
  // "e-mails show X sold 20 pumps": a name and an object leave no room for "drones delivered to".
  return (
    SHOWING.has(lemma) &&
    before.at(-1)?.tag === 'name' &&
    next !== undefined &&
    (next.tag === 'num' || SETS.determiner.has(next.lower))
  );
}

const SHOWING = new Set(['show', 'find', 'suggest', 'indicate', 'reveal', 'prove', 'report']);

/** "…, and X followed": a comma and "and", a name and nothing else since. */
function joinsAfterComma(before: readonly TaggedToken[], next: Loose | undefined): boolean {
  const conj = before.findLastIndex(({ tag }) => tag === 'conj');
  const joint = before[conj];
  if (joint?.lower !== 'and' && joint?.lower !== 'but') return false;
  const behind = before.slice(conj + 1).filter(({ tag }) => tag !== 'adv');
  // With an object behind it, it is no participle either: "…, and X resold them".
  const object = next !== undefined && (SETS.pronoun.has(next.lower) || SETS.determiner.has(next.lower));
  const comma = before[conj - 1]?.text === ',' && (object || before[conj - 2]?.tag === 'time');
  return (
    comma && behind.length > 0 && behind.every(({ tag }) => NOMINAL.has(tag)) && behind.at(-1)?.tag === 'name'
  );
}

/** "which X supplied to Y": a relative with its doer named still wants its verb. */
function relativeWaits(before: readonly TaggedToken[]): boolean {
  const from = before.findLastIndex(({ tag }) => tag === 'rel');
  if (from < 0 || from === before.length - 1) return false;
  return before
    .slice(from + 1)
    .every(({ tag }) => NOMINAL.has(tag) || tag === 'pron' || tag === 'adv' || tag === 'time');
}

/** Past or participle? Participle after a noun when "by" follows, or when a finite verb still comes and none has been. */
export function participleHere(
  before: readonly TaggedToken[],
  next: Loose | undefined,
  all: readonly Loose[],
  index: number,
): boolean {
  const prev = before.findLast((token) => token.tag !== 'adv');
  const afterNominal =
    prev !== undefined && (NOMINAL.has(prev.tag) || (prev.tag === 'mark' && prev.text === ','));
  if (!afterNominal)
    return prev?.tag === 'mark' || prev?.tag === 'conj'
      ? before.findLast((t) => t.tag === 'verb' || t.tag === 'participle')?.tag === 'participle' &&
          prev.tag === 'conj'
      : false;
  if (next?.lower === 'by') return true;
  if (relativeWaits(before) || joinsAfterComma(before, next)) return false;
  // "The memo, dated 4 May, states …"
  if (all[index]?.lower === 'dated' && next?.tag === 'time') return true;
  if (NEVER_REDUCED.has(verbReading(all[index]?.lower ?? '')?.lemma ?? '')) return false;
  // "…, the ministry said." closes its sentence: a verb of saying there is finite.
  const cue = CUE_VERBS[verbReading(all[index]?.lower ?? '')?.lemma ?? ''] !== undefined;
  if (
    cue &&
    prev?.tag !== 'mark' &&
    (next === undefined ||
      next.kind === 'mark' ||
      (SETS.adverb.has(next.lower) && (all[index + 2] === undefined || all[index + 2]?.kind === 'mark')))
  )
    return false;
  if (saysOf(before, next) && !finiteAhead(all, index + 1)) return false;
  if (!finiteWanted(before))
    return prev.tag !== 'mark' || next === undefined || SETS.preposition.has(next.lower);
  return (
    (next === undefined || SETS.preposition.has(next.lower) || next.lower === 'to') &&
    finiteAhead(all, index + 1)
  );
}
