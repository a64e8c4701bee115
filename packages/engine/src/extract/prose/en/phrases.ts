/** Noun phrases and verb groups: the pieces a clause is built of. */
import type { NounKind } from '../../../data/lexicon/en/nouns.ts';
import type { Quantity } from '../../../values/index.ts';
import { isPlural, nounKind, singular } from './lexicon.ts';
import type { TaggedToken } from './tagged-token.ts';

export interface NounPhrase {
  readonly type: 'np';
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly TaggedToken[];
  /** The head noun or the last word of the name. */
  readonly head: TaggedToken;
  readonly lemma: string;
  readonly kind: NounKind | undefined;
  readonly plural: boolean;
  readonly definite: boolean;
  readonly demonstrative: boolean;
  readonly pronoun: boolean;
  /** The run of name words in it, if any, and whether nothing but articles and descriptions stands around it. */
  readonly name: { readonly start: number; readonly end: number; readonly text: string } | undefined;
  /** Plain words before the head (or before the name), lower case, articles left out. */
  readonly modifiers: readonly string[];
  /** The head noun of the description beside a name: "company" in "the Chinese company X". */
  readonly classNoun: string | undefined;
  possessor: NounPhrase | undefined;
  quantity: Quantity | undefined;
  /** "a group of", "batches of" that stood before: their words, and their own quantity went to `quantity`. */
  groupOf: string | undefined;
  /** "X of Y", "X to Y": what hangs on this phrase. */
  attached: { readonly preposition: string; readonly group: NounGroup }[];
  /** Appositions: "Halden, a trader"; the acronym in brackets; "drones – L550 and L560". */
  appositions: NounGroup[];
  /** The words a description of it quotes, where they reach beyond its head: "head of the yard in X". */
  span?: { readonly start: number; readonly end: number };
}

export interface NounGroup {
  readonly type: 'group';
  readonly start: number;
  readonly end: number;
  readonly members: readonly NounPhrase[];
}

/** A group of one phrase. */
export function asGroup(phrase: NounPhrase): NounGroup {
  return { type: 'group', start: phrase.start, end: phrase.end, members: [phrase] };
}

export interface VerbGroup {
  readonly type: 'vg';
  readonly start: number;
  readonly end: number;
  readonly lemma: string;
  /** The main verb's own span. */
  readonly verbStart: number;
  readonly form: 'finite' | 'infinitive' | 'participle' | 'ing' | 'be';
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: string | undefined;
  readonly hedges: readonly string[];
  readonly perfect: boolean;
  /** "is to be delivered", "was to provide". */
  readonly isTo: boolean;
}

/** "two Lindqvist engineers", "a Norvik spokeswoman": the name tells whose people they are, and is not theirs. */
export function isAffiliation(phrase: NounPhrase): boolean {
  return (
    phrase.name !== undefined &&
    (phrase.kind === 'person' ||
      (phrase.kind === 'company' && (isOneOf(phrase) || isSeveral(phrase))) ||
      (phrase.kind === 'body' && isSeveral(phrase))) &&
    phrase.head.tag === 'noun' &&
    phrase.head.start >= phrase.name.end
  );
}

/** "a Norvik subsidiary", "a Kordan entity": one of a kind, told by the name and not called by it. */
function isOneOf({ tokens }: NounPhrase): boolean {
  const first = tokens[0]?.lower;
  return first === 'a' || first === 'an' || first === 'another';
}

/** "two Alkori distributors", "the Orvex companies"; a works is one. */
function isSeveral({ plural, head }: NounPhrase): boolean {
  return plural && head.lower !== 'works';
}

/** Determiners that may follow a number: "two other drones". */
const POST_DETERMINERS = new Set(['other', 'more', 'such', 'another']);

/** Verbs that take whom and what: "sold X 500 motors". */
const GIVING: ReadonlySet<string> = new Set(
  'sell resell send ship give supply deliver provide offer lend pay owe grant award hand loan'.split(' '),
);

const NP_TAGS = new Set(['det', 'num', 'adj', 'noun', 'name', 'poss']);

/** The noun phrase that begins at `from`, or undefined. Possessors nest: "Norvik's facilities". */
export function nounPhraseAt(
  text: string,
  tokens: readonly TaggedToken[],
  from: number,
): { phrase: NounPhrase; next: number } | undefined {
  const first = tokens[from];
  if (first === undefined) return undefined;
  if (first.tag === 'pron') return { phrase: pronounPhrase(first), next: from + 1 };
  const gives = GIVING.has(tokens[from - 1]?.reading?.lemma ?? '');
  let to = from;
  while (to < tokens.length) {
    const token = tokens[to] as TaggedToken;
    if (!NP_TAGS.has(token.tag)) break;
    if (
      token.tag === 'det' &&
      to > from &&
      tokens[to - 1]?.tag !== 'det' &&
      !POST_DETERMINERS.has(token.lower)
    )
      break;
    // "sold the yard 14 winches": the number begins what was sold.
    if (token.tag === 'num' && to > from + 1 && first.tag === 'det' && receives(tokens[to - 1])) break;
    // "sold X 500 motors"
    if (token.tag === 'num' && to > from && gives && tokens[to - 1]?.tag === 'name') break;
    to += 1;
  }
  if (to === from) return undefined;
  let possessor: NounPhrase | undefined;
  let start = from;
  for (let i = from; i < to; i += 1) {
    if (tokens[i]?.tag !== 'poss' || i === from) continue;
    if (i === to - 1) {
      // "the company's" with its noun cut off by something else: keep what is there.
      const phrase = buildPhrase(text, tokens.slice(start, i), possessor);
      return phrase && { phrase, next: to };
    }
    possessor = buildPhrase(text, tokens.slice(start, i), possessor);
    start = i + 1;
  }
  const phrase = buildPhrase(text, tokens.slice(start, to), possessor);
  if (phrase === undefined) return undefined;
  return {
    phrase: possessor === undefined ? phrase : { ...phrase, start: tokens[from]?.start ?? phrase.start },
    next: to,
  };
}

/** A party that can be given things: a yard, an army, a ministry. */
function receives(token: TaggedToken | undefined): boolean {
  if (token?.tag !== 'noun') return false;
  const kind = nounKind(token.lower);
  return kind === 'company' || kind === 'body' || kind === 'person';
}

function pronounPhrase(token: TaggedToken): NounPhrase {
  return {
    type: 'np',
    start: token.start,
    end: token.end,
    tokens: [token],
    head: token,
    lemma: token.lower,
    kind: undefined,
    plural:
      token.lower === 'they' || token.lower === 'them' || token.lower === 'these' || token.lower === 'those',
    definite: true,
    demonstrative: token.lower.startsWith('th') && token.lower !== 'they' && token.lower !== 'them',
    pronoun: true,
    name: undefined,
    modifiers: [],
    classNoun: undefined,
    possessor: undefined,
    quantity: undefined,
    groupOf: undefined,
    attached: [],
    appositions: [],
  };
}

function buildPhrase(
  text: string,
  tokens: readonly TaggedToken[],
  possessor: NounPhrase | undefined,
): NounPhrase | undefined {
  const content = tokens.filter((token) => token.tag !== 'det' && token.tag !== 'poss');
  const head = content.at(-1) ?? tokens.at(-1);
  const firstToken = tokens[0];
  if (head === undefined || firstToken === undefined) return undefined;
  const run = nameRun(content);
  const firstOfName = run === undefined ? undefined : content[run.from];
  const lastOfName = run === undefined ? undefined : content[run.to - 1];
  const name = firstOfName &&
    lastOfName && {
      start: firstOfName.start,
      end: lastOfName.end,
      text: text.slice(firstOfName.start, lastOfName.end),
    };
  const plain = content.filter((_, i) => run === undefined || i < run.from || i >= run.to);
  const classNoun = run === undefined ? undefined : plain.findLast((token) => token.tag === 'noun')?.lower;
  const lemma = singular(head.lower);
  const determiner = tokens[0]?.tag === 'det' ? tokens[0].lower : undefined;
  return {
    type: 'np',
    start: firstToken.start,
    end: head.end,
    tokens,
    head,
    lemma,
    kind: head.tag === 'name' ? undefined : kindOf(head, content),
    plural: head.tag !== 'name' && isPlural(head.lower),
    definite:
      determiner === 'the' ||
      possessor !== undefined ||
      determiner === 'its' ||
      determiner === 'their' ||
      determiner === 'his' ||
      determiner === 'her' ||
      isDemonstrative(determiner),
    demonstrative: isDemonstrative(determiner),
    pronoun: false,
    name,
    modifiers: plain.filter((token) => token !== head && token.tag !== 'num').map((token) => token.lower),
    classNoun: classNoun === undefined ? undefined : singular(classNoun),
    possessor,
    quantity: undefined,
    groupOf: undefined,
    attached: [],
    appositions: [],
  };
}

/** "three sonar sets" are goods, though a set alone only counts. */
function kindOf(head: TaggedToken, content: readonly TaggedToken[]): NounKind | undefined {
  const kind = nounKind(head.lower);
  if (kind !== 'group') return kind;
  const before = content[content.indexOf(head) - 1];
  return before?.tag === 'noun' && nounKind(before.lower) === 'goods' ? 'goods' : kind;
}

function isDemonstrative(word: string | undefined): boolean {
  return word === 'this' || word === 'these' || word === 'that' || word === 'those' || word === 'such';
}

/** The longest run of name words; a country adjective before a plain noun ("Chinese drone experts") is no name. */
function nameRun(content: readonly TaggedToken[]): { from: number; to: number } | undefined {
  let best: { from: number; to: number } | undefined;
  for (let i = 0; i < content.length; i += 1) {
    if (content[i]?.tag !== 'name') continue;
    let to = i;
    while (to < content.length && content[to]?.tag === 'name') to += 1;
    if (best === undefined || to - i >= best.to - best.from) best = { from: i, to };
    i = to;
  }
  return best;
}
