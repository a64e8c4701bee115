/**
 * Part-of-speech tags for English, good enough to find who did what. One left-to-right pass over the tokens of a
 * sentence; closed classes first, then verb forms with their context, everything else is a noun or adjective.
 */
import { type Token } from '../../../values/index.ts';
import { CUE_VERBS } from '../../../data/lexicon/en/cues.ts';
import { isDemonym } from './demonyms.ts';
import { nounKind, SETS, singular, verbReading, type VerbReading } from './lexicon.ts';

export type Tag =
  | 'det'
  | 'pron'
  | 'prep'
  | 'conj'
  | 'sub'
  | 'rel'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'neg'
  | 'adv'
  | 'to'
  | 'verb'
  | 'ing'
  | 'participle'
  | 'noun'
  | 'name'
  | 'adj'
  | 'num'
  | 'poss'
  | 'mark'
  | 'time';

export interface TaggedToken extends Token {
  readonly tag: Tag;
  readonly reading?: VerbReading;
}

/** Spans that are one unit to the grammar: times, quantities, prepositions of several words. */
export interface FixedSpan {
  readonly start: number;
  readonly end: number;
  readonly tag: Tag;
}

const ADJECTIVE =
  /(?:ive|ous|ful|less|able|ible|ical|ian|ese|ish|al|ary|ern|ed|made|based|owned|run|term|like)$/u;
const NUMBER = /^\d[\d.,]*$/u;
const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen half dozens hundreds thousands first second third fourth fifth last next'.split(
    ' ',
  ),
);
const NOMINAL: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'adj', 'num', 'det', 'poss']);
const SUBJECT: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'pron']);

/** Tags for the tokens of one sentence. `fixed` spans win over everything; a fixed span becomes one token. */
export function tagTokens(
  text: string,
  tokens: readonly Token[],
  fixed: readonly FixedSpan[],
  sentenceStart: number,
): TaggedToken[] {
  const merged = mergeFixed(text, tokens, fixed);
  const tagged: TaggedToken[] = [];
  for (let i = 0; i < merged.length; i += 1) {
    const token = merged[i];
    if (token === undefined) continue;
    if (token.tag !== undefined) {
      tagged.push(token as TaggedToken);
      continue;
    }
    tagged.push(tagOne(token, tagged, merged, i, sentenceStart));
  }
  return tagged;
}

type Loose = Token & { readonly tag?: Tag };

function mergeFixed(text: string, tokens: readonly Token[], fixed: readonly FixedSpan[]): Loose[] {
  const out: Loose[] = [];
  const spans = [...fixed].sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  for (const span of spans) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= span.start) {
      out.push(tokens[at] as Token);
      at += 1;
    }
    const first = tokens[at];
    if (first === undefined || first.start < span.start || first.start >= span.end) continue;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < span.end) at += 1;
    const words = text.slice(span.start, span.end);
    out.push({
      start: span.start,
      end: span.end,
      text: words,
      lower: words.toLowerCase(),
      kind: 'word',
      tag: span.tag,
    });
  }
  return [...out, ...tokens.slice(at)];
}

function tagOne(
  token: Loose,
  before: readonly TaggedToken[],
  all: readonly Loose[],
  index: number,
  sentenceStart: number,
): TaggedToken {
  const plain = (tag: Tag): TaggedToken => ({ ...token, tag });
  if (token.kind === 'mark') return plain('mark');
  if (token.kind === 'possessive') return plain('poss');
  const { lower } = token;
  const prev = before.at(-1);
  const next = all[index + 1];
  const first =
    token.start === sentenceStart ||
    prev === undefined ||
    (prev.tag === 'mark' && /["“«(]/u.test(prev.text) && before.length === 1);
  const capital = /^\p{Lu}/u.test(token.text);
  if (lower === 'to') return plain('to');
  if (lower === 'that') return plain(tagThat(before, all, index));
  if (!(capital && !first && !SETS.be.has(lower))) {
    const closed = closedTag(token, prev, next);
    if (closed !== undefined) return plain(closed);
  }
  if (NUMBER.test(token.text)) return plain('num');
  if (NUMBER_WORDS.has(lower) && !(capital && !first)) return plain('num');
  if (isDemonym(token.text))
    return plain(
      startsNominal(next) && next?.kind === 'word'
        ? 'adj'
        : /s$/u.test(lower) || next === undefined || !continuesNominal(next)
          ? 'noun'
          : 'adj',
    );
  if (isNameWord(token, first, next)) return plain('name');
  const reading = verbReading(lower);
  if (reading !== undefined && !(capital && !first)) {
    const tag = tagVerb(reading, before, all, index);
    if (tag !== undefined)
      return tag === 'verb' || tag === 'ing' || tag === 'participle'
        ? { ...token, tag, reading }
        : plain(tag);
  }
  if (/ly$/u.test(lower) && lower.length > 4 && nounKind(lower) === undefined) return plain('adv');
  if (nounKind(lower) !== undefined) return plain('noun');
  return plain(ADJECTIVE.test(lower) || lower.includes('-') ? 'adj' : 'noun');
}

function closedTag(token: Loose, prev: TaggedToken | undefined, next: Loose | undefined): Tag | undefined {
  const { lower } = token;
  if (SETS.modal.has(lower)) return 'modal';
  if (SETS.be.has(lower)) return 'be';
  if (SETS.have.has(lower)) return 'have';
  if (lower === 'does' || lower === 'did' || (lower === 'do' && next !== undefined)) return 'do';
  if (lower === 'done') return undefined;
  if (lower === 'not' || lower === 'never' || lower === 'cannot') return 'neg';
  if (/n['’]t$/u.test(lower)) return lower.startsWith('d') ? 'do' : 'modal';
  if (SETS.conjunction.has(lower)) return 'conj';
  if (lower === 'which' || lower === 'who' || lower === 'whom' || lower === 'whose') return 'rel';
  if (SETS.determiner.has(lower) && !(SETS.pronoun.has(lower) && !startsNominal(next))) return 'det';
  if (SETS.pronoun.has(lower)) return 'pron';
  if (
    (lower === 'before' || lower === 'after' || lower === 'since' || lower === 'until' || lower === 'as') &&
    prev !== undefined &&
    startsClause(next)
  )
    return 'sub';
  if (SETS.preposition.has(lower)) return 'prep';
  if (SETS.subordinator.has(lower)) return 'sub';
  if (SETS.adverb.has(lower)) return 'adv';
  return undefined;
}

function startsNominal(next: Loose | undefined): boolean {
  if (next === undefined || next.kind !== 'word' || next.tag === 'time') return false;
  const reading = verbReading(next.lower);
  return !(
    SETS.be.has(next.lower) ||
    SETS.modal.has(next.lower) ||
    SETS.have.has(next.lower) ||
    SETS.do.has(next.lower) ||
    SETS.preposition.has(next.lower) ||
    (reading !== undefined && !reading.nouny && !reading.forms.has('participle') && !reading.forms.has('ing'))
  );
}

function startsClause(next: Loose | undefined): boolean {
  return (
    next !== undefined &&
    (next.lower === 'it' || next.lower === 'they' || next.lower === 'he' || next.lower === 'she')
  );
}

/** "that": opens a clause after a verb of saying, a relative after a noun, else determines a noun. */
function tagThat(before: readonly TaggedToken[], all: readonly Loose[], index: number): Tag {
  const prev = before.at(-1);
  const next = all[index + 1];
  if (
    prev?.tag === 'verb' ||
    prev?.tag === 'participle' ||
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
        (verbReading(next.lower) !== undefined && !verbReading(next.lower)?.nouny))
    )
      return 'rel';
    return 'sub';
  }
  if (prev?.tag === 'pron') return 'sub';
  return startsNominal(next) ? 'det' : 'pron';
}

/** Whether a word belongs to a name: a capital inside the sentence, letters with digits, or a first word unknown to the lexicon. */
function isNameWord(token: Loose, first: boolean, next: Loose | undefined): boolean {
  if (/^(?=.*\p{L})(?=.*\d)[\p{L}\d./-]+$/u.test(token.text) && /\p{Lu}/u.test(token.text)) return true;
  if (!/^\p{Lu}/u.test(token.text)) return false;
  if (!first) return true;
  if (/^\p{Lu}{2,}$/u.test(token.text)) return true;
  const known =
    nounKind(token.lower) !== undefined ||
    verbReading(token.lower) !== undefined ||
    ADJECTIVE.test(token.lower) ||
    /ly$/u.test(token.lower);
  if (!known)
    return (
      !/(?:ing|ed|s)$/u.test(token.lower) ||
      next === undefined ||
      !nextIsPlainNoun(next) ||
      next.kind === 'possessive' ||
      /^\p{Lu}/u.test(next.text)
    );
  return (
    next !== undefined &&
    /^\p{Lu}/u.test(next.text) &&
    nounKind(token.lower) === undefined &&
    !ADJECTIVE.test(token.lower) &&
    verbReading(token.lower) === undefined
  );
}

function nextIsPlainNoun(next: Loose): boolean {
  return nounKind(next.lower) !== undefined;
}

/** The reading of a word that can be a verb, from what stands around it; undefined when it is better a noun or adjective. */
function tagVerb(
  reading: VerbReading,
  before: readonly TaggedToken[],
  all: readonly Loose[],
  index: number,
): Tag | undefined {
  const { forms, nouny } = reading;
  const prev = lastMeaningful(before);
  const next = all[index + 1];
  const helper = helperBefore(before);
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
  if (nouny && !forms.has('past')) return verbDespiteNoun(reading, before, next) ? 'verb' : 'noun';
  if (forms.has('participle') && !forms.has('past')) return 'participle';
  if (forms.has('participle'))
    return participleHere(before, next, all, index)
      ? 'participle'
      : nouny && !finiteWanted(before)
        ? 'noun'
        : 'verb';
  return 'verb';
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
  if (prev.tag === 'det' || prev.tag === 'poss' || prev.tag === 'adj') {
    if (next?.lower === 'of' || !continuesNominal(next)) return 'noun';
    return 'adj';
  }
  if (prev.tag === 'prep' || prev.tag === 'conj') {
    if (next?.lower === 'of' || next?.lower === 'and' || next === undefined || next.kind === 'mark')
      return 'noun';
    return nouny && !takesObject && continuesNominal(next) && !followedByNominal(all, index + 1)
      ? 'adj'
      : 'ing';
  }
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

function followedByNominal(all: readonly Loose[], index: number): boolean {
  return all[index + 1]?.kind === 'word' && !SETS.preposition.has(all[index + 1]?.lower ?? '');
}

function lastMeaningful(before: readonly TaggedToken[]): TaggedToken | undefined {
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const token = before[i] as TaggedToken;
    if (token.tag !== 'adv' && token.tag !== 'neg' && token.tag !== 'time') return token;
  }
  return undefined;
}

function helperBefore(before: readonly TaggedToken[]): Tag | undefined {
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const tag = before[i]?.tag;
    if (tag === 'adv' || tag === 'neg') continue;
    return tag === 'modal' || tag === 'be' || tag === 'have' || tag === 'do' ? tag : undefined;
  }
  return undefined;
}

function isBy(next: Loose | undefined): boolean {
  return next?.lower === 'by';
}

function isObjectStart(next: Loose): boolean {
  return (
    SETS.determiner.has(next.lower) ||
    SETS.pronoun.has(next.lower) ||
    /^[\p{Lu}\d]/u.test(next.text) ||
    next.lower.includes('-')
  );
}

function continuesNominal(next: Loose | undefined): boolean {
  if (next === undefined || next.kind !== 'word' || next.tag === 'time') return false;
  const { lower } = next;
  if (
    SETS.preposition.has(lower) ||
    SETS.conjunction.has(lower) ||
    SETS.be.has(lower) ||
    SETS.have.has(lower) ||
    SETS.modal.has(lower) ||
    lower === 'to' ||
    lower === 'that' ||
    SETS.relative.has(lower) ||
    SETS.determiner.has(lower) ||
    SETS.pronoun.has(lower) ||
    SETS.adverb.has(lower) ||
    SETS.subordinator.has(lower)
  )
    return false;
  const reading = verbReading(lower);
  return reading === undefined || reading.nouny || reading.forms.has('ing') || /^\p{Lu}/u.test(next.text);
}

function opensNominal(next: Loose | undefined, nouny: boolean): boolean {
  return nouny && continuesNominal(next);
}

function finiteWanted(before: readonly TaggedToken[]): boolean {
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

/** A noun-like form that the clause needs as its verb: a subject before, an object, clause or adverb after, no verb yet. */
function verbDespiteNoun(
  reading: VerbReading,
  before: readonly TaggedToken[],
  next: Loose | undefined,
): boolean {
  const prev = before.at(-1);
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
      (nounKind(next.lower) !== undefined || SETS.determiner.has(next.lower) || /^\p{Lu}/u.test(next.text))
    );
  }
  if (!finiteWanted(before)) return false;
  const subject =
    SUBJECT.has(prev.tag) ||
    prev.tag === 'adv' ||
    prev.tag === 'time' ||
    prev.tag === 'rel' ||
    (prev.tag === 'mark' && prev.text !== '(');
  if (!subject) return false;
  if (prev.tag === 'noun' && reading.forms.has('s') && singular(prev.lower) !== prev.lower) return false;
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
    (prev.tag === 'pron' && !SETS.be.has(next.lower))
  );
}

/** Past or participle? Participle after a noun when "by" follows, or when a finite verb still comes and none has been. */
function participleHere(
  before: readonly TaggedToken[],
  next: Loose | undefined,
  all: readonly Loose[],
  index: number,
): boolean {
  const prev = before.at(-1);
  const afterNominal =
    prev !== undefined && (NOMINAL.has(prev.tag) || (prev.tag === 'mark' && prev.text === ','));
  if (!afterNominal)
    return prev?.tag === 'mark' || prev?.tag === 'conj'
      ? before.findLast((t) => t.tag === 'verb' || t.tag === 'participle')?.tag === 'participle' &&
          prev.tag === 'conj'
      : false;
  if (next?.lower === 'by') return true;
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
  if (!finiteWanted(before))
    return prev.tag !== 'mark' || next === undefined || SETS.preposition.has(next.lower);
  return (
    (next === undefined || SETS.preposition.has(next.lower) || next.lower === 'to') &&
    finiteAhead(all, index + 1)
  );
}

/** Whether a finite verb comes before the clause ends: a form that can only be finite. */
function finiteAhead(all: readonly Loose[], from: number): boolean {
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
