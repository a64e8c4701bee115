/**
 * Part-of-speech tags for English, good enough to find who did what. One left-to-right pass over the tokens of a
 * sentence; closed classes first, then verb forms with their context, everything else is a noun or adjective.
 */
import { beginsLower, beginsUpper, type Token } from '../../../values/index.ts';
import { isDemonym } from './demonyms.ts';
import { nounKind, SETS, verbReading } from './lexicon.ts';
import { continuesNominal, startsClause, startsNominal } from './tag-context.ts';
import { tagThat } from './tag-that.ts';
import { tagVerb } from './tag-verb.ts';
import { type FixedSpan, type Loose, type Tag, tagged, type TaggedToken } from './tagged-token.ts';
import { EMPTY } from './phrase-words.ts';
import { isPost, titleOf } from './titles.ts';
import { factsOf } from './word-facts.ts';

const NUMBER = /^\d[\d.,]*$/u;

/** Tags for the tokens of one sentence. `fixed` spans win over everything; a fixed span becomes one token. */
export function tagTokens(
  text: string,
  tokens: readonly Token[],
  fixed: readonly FixedSpan[],
  sentenceStart: number,
): TaggedToken[] {
  const merged = mergeFixed(text, tokens, fixed);
  const done: TaggedToken[] = [];
  for (let i = 0; i < merged.length; i += 1) {
    const token = merged[i] as Loose;
    done.push(
      token.tag === undefined ? tagOne(token, done, merged, i, sentenceStart) : (token as TaggedToken),
    );
  }
  return done;
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
    const { start, end, tag } = span;
    const words = text.slice(start, end);
    out.push(tagged({ start, end, text: words, lower: words.toLowerCase(), kind: 'word' }, tag));
  }
  for (; at < tokens.length; at += 1) out.push(tokens[at] as Token);
  return out;
}

function tagOne(
  token: Loose,
  before: readonly TaggedToken[],
  all: readonly Loose[],
  index: number,
  sentenceStart: number,
): TaggedToken {
  if (token.kind === 'mark') return tagged(token, 'mark');
  if (token.kind === 'possessive') return tagged(token, 'poss');
  const { lower } = token;
  const prev = before.at(-1);
  const next = all[index + 1];
  const first =
    token.start === sentenceStart ||
    prev === undefined ||
    (prev.tag === 'mark' &&
      /["“«(]/u.test(prev.text) &&
      (before.length === 1 || prev.text === '(' || SETS.pronoun.has(lower) || SETS.determiner.has(lower)));
  const capital = beginsUpper(token.text);
  if (lower === 'to') return tagged(token, 'to');
  // "handed over 12 trucks"
  if (lower === 'over' && HANDING.has(prev?.reading?.lemma ?? '')) return tagged(token, 'adv');
  // "went first to"
  if (
    lower === 'first' &&
    prev?.tag === 'verb' &&
    next !== undefined &&
    (next.lower === 'to' || SETS.preposition.has(next.lower))
  )
    return tagged(token, 'adv');
  // After a dash or a bracket a sentence may begin anew; an article is no name there.
  if (
    capital &&
    ARTICLES.has(token.text) &&
    (prev === undefined || prev.tag === 'mark') &&
    startsNominal(next)
  )
    return tagged(token, 'det');
  if (lower === 'that') return tagged(token, tagThat(before, all, index));
  const facts = factsOf(lower);
  if (lower === 'leading' && next !== undefined && beginsLower(next.text) && !SETS.determiner.has(next.lower))
    return tagged(token, 'adj');
  // "holding companies", "holding entities"
  if (lower === 'holding' && next !== undefined && nounKind(next.lower) === 'company')
    return tagged(token, 'adj');
  if (lower === 'further' && prev?.tag === 'det') return tagged(token, 'adj');
  // "X and Y all declined"
  if (
    (lower === 'all' || lower === 'both' || lower === 'each') &&
    (prev?.tag === 'name' || prev?.tag === 'noun') &&
    isPlainVerb(next)
  )
    return tagged(token, 'adv');
  if (lower === 'neither' && prev === undefined && startsNominal(next)) return tagged(token, 'det');
  // "managing director"
  if (lower === 'managing' && next !== undefined && isPost(next)) return tagged(token, 'adj');
  const ownedBy =
    facts.owned !== undefined && next?.lower === 'by' && (prev?.tag === 'be' || prev?.tag === 'adv')
      ? verbReading(facts.owned)
      : undefined;
  if (ownedBy !== undefined) return tagged(token, 'participle', ownedBy);
  if (
    PREDICATIVE.has(lower) &&
    prev !== undefined &&
    (prev.tag === 'noun' ||
      prev.tag === 'be' ||
      prev.tag === 'adv' ||
      (prev.text === ',' && next !== undefined && SETS.preposition.has(next.lower)))
  )
    return tagged(token, 'adv');
  if (facts.closed && !(capital && !first && !SETS.be.has(lower))) {
    const closed = closedTag(token, prev, next);
    if (closed !== undefined) return tagged(token, closed);
  }
  if (NUMBER.test(token.text)) return tagged(token, 'num');
  if (facts.number && !(capital && !first)) return tagged(token, 'num');
  if (capital && isDemonym(token.text))
    return tagged(
      token,
      startsNominal(next) && next?.kind === 'word'
        ? 'adj'
        : lower.endsWith('s') || next === undefined || !continuesNominal(next)
          ? 'noun'
          : 'adj',
    );
  // "X and Y both make parts"
  if (
    (lower === 'both' || lower === 'each' || lower === 'all') &&
    (prev?.tag === 'name' || prev?.tag === 'noun') &&
    verbReading(next?.lower ?? '')?.forms.has('base') === true
  )
    return tagged(token, 'adv');
  // "the Company", "the Claimant": a word for a party, written as a name is.
  if (
    capital &&
    !first &&
    prev?.tag === 'det' &&
    prev.lower === 'the' &&
    PARTY_WORDS.has(lower) &&
    (next === undefined || !beginsUpper(next.text))
  )
    return tagged(token, 'noun');
  const title = capital ? titleOf(token, prev, next) : undefined;
  if (title !== undefined) return tagged(token, title === 'post' ? 'noun' : 'adj');
  // "UAVs", "MANPADS": goods in capitals are named by their makers, not by these letters.
  if (
    capital &&
    nounKind(lower) === 'goods' &&
    /^\p{Lu}{3,}s?$/u.test(token.text) &&
    !/^\p{Lu}/u.test(prev?.text ?? '')
  )
    return tagged(token, 'noun');
  if (isNameWord(token, capital, first, next)) return tagged(token, 'name');
  const { reading } = facts;
  if (reading !== undefined && !(capital && !first)) {
    const tag = tagVerb(reading, before, all, index);
    if (tag !== undefined)
      return tag === 'verb' || tag === 'ing' || tag === 'participle'
        ? tagged(token, tag, reading)
        : tagged(token, tag);
  }
  if (facts.adverb && lower.length > 4 && facts.kind === undefined) return tagged(token, 'adv');
  if (facts.kind !== undefined) return tagged(token, 'noun');
  if (!facts.adjective && !lower.includes('-')) return tagged(token, 'noun');
  // "the Kesten hospital": what closes a phrase begun by an article or a name is its noun.
  const closes = CLOSABLE.has(prev?.tag ?? 'mark') && !continuesNominal(next) && !isName(next);
  return tagged(token, closes ? 'noun' : 'adj');
}

const HANDING: ReadonlySet<string> = new Set(['hand', 'turn', 'sign', 'take', 'bring', 'pass']);

/** Words contracts and awards write with a capital. */
const PARTY_WORDS: ReadonlySet<string> = new Set(
  'company seller buyer supplier purchaser customer contractor subcontractor claimant respondent plaintiff defendant appellant borrower lender licensee licensor charterer consignee consignor shipper carrier lessee lessor employer vendor client distributor manufacturer'.split(
    ' ',
  ),
);

/** What a noun phrase goes on from. */
const CLOSABLE: ReadonlySet<Tag> = new Set<Tag>(['det', 'name', 'num', 'poss']);

function isName(next: Loose | undefined): boolean {
  return next?.tag === 'name' || (next !== undefined && beginsUpper(next.text));
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
  'compatible',
  'similar',
  'identical',
  'suitable',
  'comparable',
  'equivalent',
  'close',
]);

function closedTag(token: Loose, prev: TaggedToken | undefined, next: Loose | undefined): Tag | undefined {
  const { lower } = token;
  const { shortened } = factsOf(lower);
  if (shortened !== undefined) return shortened;
  if (SETS.modal.has(lower)) return 'modal';
  if (SETS.be.has(lower)) return 'be';
  if (SETS.have.has(lower)) return 'have';
  if (lower === 'does' || lower === 'did' || (lower === 'do' && next !== undefined)) return 'do';
  if (lower === 'done') return undefined;
  if (lower === 'not' || lower === 'never' || lower === 'cannot') return 'neg';
  // "neither confirmed nor denied"
  if ((lower === 'neither' || lower === 'nor') && isPlainVerb(next)) return 'neg';
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

/** Whether a word belongs to a name: a capital inside the sentence, letters with digits, or a first word unknown to the lexicon. */
function isNameWord(token: Loose, capital: boolean, first: boolean, next: Loose | undefined): boolean {
  if (LETTERS_AND_DIGITS.test(token.text) && /\p{Lu}/u.test(token.text)) return true;
  if (!capital) return false;
  const facts = factsOf(token.lower);
  if (facts.compound) return false;
  if (!first) return true;
  if (/^\p{Lu}{2,}$/u.test(token.text)) return true;
  const known = facts.kind !== undefined || facts.reading !== undefined || facts.adjective || facts.adverb;
  if (!known)
    return (
      !/(?:ing|ed|s)$/u.test(token.lower) ||
      next === undefined ||
      !nextIsPlainNoun(next) ||
      next.kind === 'possessive' ||
      beginsUpper(next.text)
    );
  return (
    next !== undefined &&
    beginsUpper(next.text) &&
    facts.kind === undefined &&
    facts.reading === undefined &&
    // "Boreal Soda" is called so; "Additional NATO forces", "Several Russian firms" are not.
    (!facts.adjective ||
      (!EMPTY.has(token.lower) && /^\p{Lu}\p{Ll}/u.test(next.text) && !isDemonym(next.text)))
  );
}

const LETTERS_AND_DIGITS = /^(?=.*\p{L})(?=.*\d)[\p{L}\d./-]+$/u;

function nextIsPlainNoun(next: Loose): boolean {
  return nounKind(next.lower) !== undefined;
}

function isPlainVerb(next: Loose | undefined): boolean {
  const reading = next?.kind === 'word' ? verbReading(next.lower) : undefined;
  return reading !== undefined && !reading.nouny;
}
