/** A relational noun in a row of tokens: its modifiers, its tail ("of the board of directors"), what it is of. */
import { ORGAN_MODIFIERS, POLICY_WORDS } from '../../../data/lexicon/en/institutions.ts';
import {
  COMPANY_WORDS,
  IN_POSTS,
  PORTFOLIO_POSTS,
  RANK_PREFIXES,
  RELATION_NOUNS,
  type RelationNouns,
} from '../../../data/lexicon/en/posts.ts';
import type { TimeSpan } from '../../../values/index.ts';
import { countryOf, hasLegalForm, isPlaceName } from '../gazetteer.ts';
import type { AnalysedSentence } from './analyse.ts';
import { nounKind, singular } from './lexicon.ts';
import { institutionOf } from './long-names.ts';
import { type NounPhrase, nounPhraseAt } from './phrases.ts';
import { othersBehind, tradeBehind, othersBeyond, fieldEnd, isParty } from './relation-arguments.ts';
import { asPartOf } from './as-part-of.ts';
import { possessedBy, relativeOf } from './relation-possessor.ts';
import { TABLE, type Relation } from './relation.ts';
import type { TaggedToken } from './tagged-token.ts';

export function relationAt(
  text: string,
  sentence: AnalysedSentence,
  at: number,
  floor: number,
): Relation | undefined {
  const { tokens } = sentence;
  const token = tokens[at] as TaggedToken;
  if (token.lower === 'as part of') return asPartOf(text, sentence, at);
  if (token.tag !== 'noun' && token.tag !== 'adj') return undefined;
  const lemma = lemmaOf(token.lower);
  const nouns = TABLE.get(lemma) ?? TABLE.get(token.lower);
  if (nouns === undefined) return undefined;
  const inPost = IN.has(token.lower);
  if (inPost && (tokens[at - 1]?.lower !== 'in' || tokens[at + 1]?.lower !== 'of')) return undefined;
  // "subsidiary company", "parent company"
  const compound = nouns.thing === true && COMPANY.has(tokens[at + 1]?.lower ?? '');
  if ((token.lower === 'mother' || token.lower === 'parent' || token.lower === 'daughter') && !compound)
    return undefined;
  const head = compound ? at + 1 : at;
  // "director general", "deputy prime minister": the last noun of the row is the head.
  const after = tokens[head + 1];
  for (let next = at + 1; next < at + 5; next += 1) {
    const word = tokens[next];
    if (word?.tag !== 'noun' && word?.tag !== 'adj') break;
    if (TABLE.has(singular(word.lower)) && word.lower !== 'general') return undefined;
  }
  if (token.lower === 'general' && at > floor && TABLE.has(singular(tokens[at - 1]?.lower ?? '')))
    return undefined;
  if (after?.tag === 'noun' && nounKind(after.lower) !== undefined && nounKind(after.lower) !== 'person')
    return undefined;
  const from = inPost ? at - 1 : firstWord(tokens, at, floor);
  const tail = tailOf(text, tokens, head, lemma);
  const trade = nouns.goods === undefined ? undefined : tradeBehind(text, tokens, head + 1, nouns);
  const link = overBracket(tokens, tail.next);
  const behind =
    trade ?? othersBehind(text, tokens, link, nouns, lemma) ?? othersBeyond(text, tokens, link, nouns, lemma);
  const possessor = behind === undefined && !ofField(nouns) ? possessedBy(text, sentence, from) : undefined;
  const others =
    behind?.members ??
    (tail.owner !== undefined
      ? [tail.owner]
      : possessor !== undefined
        ? [possessor]
        : withRelative(othersBefore(text, tokens, from, at, floor), relativeOf(text, sentence, head)));
  const first = tokens[from] as TaggedToken;
  const last = tokens[tail.next - 1] as TaggedToken;
  const next = behind?.next ?? fieldEnd(text, tokens, tail.next) ?? tail.next;
  return {
    nouns,
    lemma,
    from,
    head,
    next,
    goods: trade?.goods ?? [],
    words: text.slice(first.start, last.end).replace(/\s+/gu, ' '),
    others,
    time: timeBehind(sentence, next),
  };
}

/** The post in "press-secretary", "vice-rector": its last part, where that is one. */
function lemmaOf(word: string): string {
  const lemma = singular(word);
  if (TABLE.has(lemma)) return lemma;
  const hyphen = lemma.lastIndexOf('-');
  const last = lemma.slice(hyphen + 1);
  return hyphen > 0 && RANKS.has(lemma.slice(0, hyphen)) && TABLE.has(last) ? last : lemma;
}

const IN: ReadonlySet<string> = new Set(IN_POSTS);

const RANKS: ReadonlySet<string> = new Set(RANK_PREFIXES);

/** Most words in brackets between a noun and what it is of. */
const MOST_BRACKETED = 8;

/** "shareholders (with a 25 % share) of X". */
function overBracket(tokens: readonly TaggedToken[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let end = at + 1; end < tokens.length && end <= at + MOST_BRACKETED; end += 1)
    if (tokens[end]?.text === ')') return end + 1;
  return at;
}

function withRelative(before: NounPhrase[], relative: NounPhrase | undefined): NounPhrase[] {
  return before.length > 0 || relative === undefined ? before : [relative];
}

/** "its supplier": of goods or to whom, the words do not say. */
function ofField(nouns: RelationNouns): boolean {
  return nouns.kind === 'production' || nouns.kind === 'development';
}

/** How many words back the modifiers of a post reach. */
const MOST_MODIFIERS = 7;

/** The first modifier of a post: "former First Deputy …"; names and possessors stand before it. */
function firstWord(tokens: readonly TaggedToken[], at: number, floor: number): number {
  let from = at;
  while (from - 1 >= floor && at - from < MOST_MODIFIERS) {
    const before = tokens[from - 1] as TaggedToken;
    const joined =
      (before.tag === 'conj' || before.text === '/') &&
      before.lower !== 'but' &&
      isModifier(tokens[from - 2]) &&
      !TABLE.has(singular(tokens[from - 2]?.lower ?? ''));
    if (!isModifier(before) && !joined && !isFieldName(tokens, from - 1, floor)) break;
    from -= 1;
  }
  return from;
}

/** "Deputy Troops Commander": a common noun in capitals between the words of a post. */
function isFieldName(tokens: readonly TaggedToken[], at: number, floor: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return (
    token?.tag === 'name' &&
    at - 1 >= floor &&
    before !== undefined &&
    nounKind(token.lower) !== undefined &&
    /^\p{Lu}/u.test(before.text) &&
    isModifier(before)
  );
}

function isModifier(token: TaggedToken | undefined): boolean {
  return (
    token !== undefined &&
    (token.tag === 'adj' ||
      token.tag === 'noun' ||
      token.tag === 'participle' ||
      (token.tag === 'num' && token.lower === 'first'))
  );
}

const COMPANY: ReadonlySet<string> = new Set(COMPANY_WORDS);

/** "… of staff", "… of the board of directors", "… of its supervisory council": what belongs to the post's words. */
function tailOf(
  text: string,
  tokens: readonly TaggedToken[],
  head: number,
  lemma: string,
): { next: number; owner?: NounPhrase } {
  let next = head + 1;
  if (tokens[next]?.lower === 'general' || tokens[next]?.lower === 'emeritus') next += 1;
  if (
    (tokens[next]?.lower === 'of' || tokens[next]?.lower === 'in') &&
    (tokens[next + 1]?.lower === 'staff' || tokens[next + 1]?.lower === 'chief')
  )
    next += 2;
  const link = tokens[next]?.lower;
  if (link !== 'of' && link !== 'on' && link !== 'in' && link !== 'for') return { next };
  if (PORTFOLIO.has(lemma)) {
    const end = portfolioEnd(tokens, next + 1);
    if (end > next + 1) return { next: end };
    const field = fieldOf(text, tokens, next + 1);
    if (field !== undefined && MINISTERS.has(lemma)) return { next: field };
  }
  const made = nounPhraseAt(text, tokens, next + 1);
  if (made === undefined || !isOrgan(made.phrase)) return { next };
  let end = made.next;
  // "board of directors", "council of trustees"
  if (
    tokens[end]?.lower === 'of' &&
    /^(?:directors|trustees|governors|managers)$/u.test(tokens[end + 1]?.lower ?? '')
  )
    end += 2;
  const owner = made.phrase.possessor;
  return owner === undefined ? { next: end } : { next: end, owner };
}

const PORTFOLIO: ReadonlySet<string> = new Set(PORTFOLIO_POSTS);

/** "Minister of Crafts", "Minister for Northern Affairs": a name that is no body, firm or country is a field. */
function fieldOf(text: string, tokens: readonly TaggedToken[], from: number): number | undefined {
  const made = nounPhraseAt(text, tokens, from);
  if (made === undefined) return undefined;
  const name = made.phrase.name?.text;
  if (name === undefined)
    return made.phrase.kind === 'body' || made.phrase.kind === 'company' ? undefined : made.next;
  const bearer =
    institutionOf(name) !== undefined ||
    hasLegalForm(name) ||
    countryOf(name) !== undefined ||
    isPlaceName(name);
  return bearer ? undefined : made.next;
}

const MINISTERS = new Set(['minister', 'vice-minister']);

/** Where the words of a field end: "Crafts and Trade", "industry". */
function portfolioEnd(tokens: readonly TaggedToken[], from: number): number {
  let end = from;
  for (let at = from; at < tokens.length && at < from + 9; at += 1) {
    const token = tokens[at] as TaggedToken;
    const words = token.lower.split(' ');
    if (
      (token.tag === 'name' || token.tag === 'noun' || token.tag === 'adj') &&
      words.every((word) => POLICY.has(word))
    )
      end = at + 1;
    else if (token.text === ',' || token.tag === 'conj' || token.lower === 'the') continue;
    else break;
  }
  return end;
}

const POLICY: ReadonlySet<string> = new Set(POLICY_WORDS);

const ORGANS: ReadonlySet<string> = new Set(ORGAN_MODIFIERS);

function isOrgan(phrase: NounPhrase): boolean {
  const words = phrase.tokens.filter((token) => token.tag !== 'det').map((token) => token.lower);
  const last = singular((words.at(-1) ?? '').split(' ').at(-1) ?? '');
  const length = words.reduce((sum, word) => sum + word.split(' ').length, 0);
  if (last === 'board' || last === 'presidium') return phrase.name === undefined || length < 4;
  if (last === 'directorate' || last === 'management' || last === 'leadership')
    return phrase.name === undefined;
  return (
    (last === 'council' || last === 'committee') &&
    words.some((word) => word.split(' ').some((part) => ORGANS.has(part)))
  );
}

function timeBehind(sentence: AnalysedSentence, next: number): TimeSpan | undefined {
  for (let at = next; at < sentence.tokens.length && at < next + 3; at += 1) {
    const token = sentence.tokens[at] as TaggedToken;
    if (token.tag === 'time') return sentence.spans.find((found) => found.start === token.start)?.time;
    if (token.tag !== 'prep' && token.text !== '(') return undefined;
  }
  return undefined;
}

/** "Norvik's director", "the Norvik vice-president". */
function othersBefore(
  text: string,
  tokens: readonly TaggedToken[],
  from: number,
  head: number,
  floor: number,
): NounPhrase[] {
  let at = from - 1;
  const possessive = tokens[at]?.tag === 'poss';
  if (possessive) at -= 1;
  if (tokens[at]?.tag !== 'name' || at < floor) return [];
  let start = at;
  while (start - 1 >= floor && ['name', 'adj', 'noun', 'det'].includes(tokens[start - 1]?.tag ?? ''))
    start -= 1;
  const made = nounPhraseAt(text, tokens.slice(0, possessive ? at + 1 : head), start);
  const name = made?.phrase.name;
  if (made === undefined || name === undefined) return [];
  if (!possessive && (countryOf(name.text) !== undefined || isPlaceName(name.text))) return [];
  return isParty(made.phrase, 'of', RELATION_NOUNS[0] as RelationNouns) || possessive ? [made.phrase] : [];
}
