/**
 * Part-of-speech tags for English, good enough to find who did what. One left-to-right pass over the tokens of a
 * sentence; closed classes first, then verb forms with their context, everything else is a noun or adjective.
 */
import type { Token } from '../../../values/index.ts';
import { isDemonym } from './demonyms.ts';
import { nounKind, SETS, verbReading } from './lexicon.ts';
import { continuesNominal, startsClause, startsNominal } from './tag-context.ts';
import { tagVerb } from './tag-verb.ts';
import { titleOf } from './titles.ts';
import type { FixedSpan, Loose, Tag, TaggedToken } from './tagged-token.ts';

const ADJECTIVE =
  /(?:ive|ous|ful|less|able|ible|ical|ian|ese|ish|al|ary|ern|ed|made|based|owned|run|term|like)$/u;

const NUMBER = /^\d[\d.,]*$/u;

const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen half dozens hundreds thousands first second third fourth fifth last next'.split(
    ' ',
  ),
);

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
    (prev.tag === 'mark' && /["“«(]/u.test(prev.text) && (before.length === 1 || prev.text === '('));
  const capital = /^\p{Lu}/u.test(token.text);
  if (lower === 'to') return plain('to');
  // After a dash or a bracket a sentence may begin anew; an article is no name there.
  if (ARTICLES.has(token.text) && (prev === undefined || prev.tag === 'mark') && startsNominal(next))
    return plain('det');
  if (lower === 'that') return plain(tagThat(before, all, index));
  if (
    lower === 'leading' &&
    next !== undefined &&
    /^\p{Ll}/u.test(next.text) &&
    !SETS.determiner.has(next.lower)
  )
    return plain('adj');
  // "holding companies", "holding entities"
  if (lower === 'holding' && next !== undefined && nounKind(next.lower) === 'company') return plain('adj');
  if (lower === 'further' && prev?.tag === 'det') return plain('adj');
  const owned = /-(owned|controlled)$/u.exec(lower)?.[1];
  const ownedBy =
    owned !== undefined && next?.lower === 'by' && (prev?.tag === 'be' || prev?.tag === 'adv')
      ? verbReading(owned)
      : undefined;
  if (ownedBy !== undefined) return { ...token, tag: 'participle', reading: ownedBy };
  if (
    PREDICATIVE.has(lower) &&
    prev !== undefined &&
    (prev.tag === 'noun' || prev.tag === 'be' || prev.tag === 'adv')
  )
    return plain('adv');
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
        : lower.endsWith('s') || next === undefined || !continuesNominal(next)
          ? 'noun'
          : 'adj',
    );
  const title = capital ? titleOf(token, prev, next) : undefined;
  if (title !== undefined) return plain(title === 'post' ? 'noun' : 'adj');
  if (isNameWord(token, first, next)) return plain('name');
  const reading = verbReading(lower);
  if (reading !== undefined && !(capital && !first)) {
    const tag = tagVerb(reading, before, all, index);
    if (tag !== undefined)
      return tag === 'verb' || tag === 'ing' || tag === 'participle'
        ? { ...token, tag, reading }
        : plain(tag);
  }
  if (lower.endsWith('ly') && lower.length > 4 && nounKind(lower) === undefined) return plain('adv');
  if (nounKind(lower) !== undefined) return plain('noun');
  return plain(ADJECTIVE.test(lower) || lower.includes('-') ? 'adj' : 'noun');
}

const ARTICLES = new Set(['A', 'An', 'The']);

/** Adjectives that stand behind what they tell of and take no noun: "people familiar with", "was not aware of". */
const PREDICATIVE = new Set([
  'familiar',
  'aware',
  'unaware',
  'responsible',
  'available',
  'unavailable',
  'capable',
  'able',
  'unable',
  'willing',
  'ready',
  'subject',
  'active',
]);

const SHORTENED: Readonly<Record<string, Tag>> = {
  "'ve": 'have',
  "'re": 'be',
  "'m": 'be',
  "'ll": 'modal',
  "'d": 'have',
};

function closedTag(token: Loose, prev: TaggedToken | undefined, next: Loose | undefined): Tag | undefined {
  const { lower } = token;
  const shortened = SHORTENED[lower.replace('’', "'")];
  if (shortened !== undefined) return shortened;
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

/** "that": opens a clause after a verb of saying, a relative after a noun, else determines a noun. */
function tagThat(before: readonly TaggedToken[], all: readonly Loose[], index: number): Tag {
  // "said on Friday that …": the day stands between.
  const prev = before.findLast((token) => token.tag !== 'time');
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
  if (
    /-(?:owned|based|made|run|linked|backed|controlled|led|born|built|registered|sanctioned)$/u.test(
      token.lower,
    )
  )
    return false;
  if (!first) return true;
  if (/^\p{Lu}{2,}$/u.test(token.text)) return true;
  const known =
    nounKind(token.lower) !== undefined ||
    verbReading(token.lower) !== undefined ||
    ADJECTIVE.test(token.lower) ||
    token.lower.endsWith('ly');
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
